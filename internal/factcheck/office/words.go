package office

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/slug"
)

// A list is what the words of a kind are, parted by commas.
type list struct {
	kind  Kind
	words string
}

// german are words without the endings of women and of cases; those with a hyphen in front
// may close a compound.
var german = read([]list{
	{prosecutor, "-staatsanwalt, -ankläger, bundesanwalt, generalbundesanwalt"},
	{defence | player, "verteidiger"},
	{defence, "strafverteidiger, pflichtverteidiger, wahlverteidiger"},
	{lawyer, "-anwalt"},
	{lawyer | judge | prosecutor | scholar | manager | politician, "jurist"},
	{judge, "-richter"},
	{referee, "-schiedsrichter, linienrichter, kampfrichter, unparteiisch"},
	{accused, "angeklagt, hauptangeklagt, mitangeklagt, beschuldigt, angeschuldigt"},
	{witness, "zeuge, zeugin, -augenzeuge, -augenzeugin, kronzeuge, kronzeugin"},
	{expert, "-gutachter, -sachverständig"},
	{police, "polizist, kommissar, hauptkommissar, oberkommissar, kriminalkommissar, kriminalhauptkommissar, polizeichef, polizeipräsident, polizeibeamt, polizeidirektor, kriminalbeamt, ermittler, chefermittler"},
	{police | spokesperson, "polizeisprecher"},
	{police | fire, "einsatzleiter"},
	{fire, "feuerwehrmann, feuerwehrfrau, feuerwehrchef, brandmeister, kreisbrandmeister, stadtbrandmeister, wehrführer, brandinspektor"},
	{fire | spokesperson, "feuerwehrsprecher"},

	{premier, "-kanzler, -ministerpräsident, -premierminister, premier, -regierungschef"},
	{state, "bundespräsident, staatspräsident, staatschef, staatsoberhaupt, us-präsident"},
	{anyHead, "präsident"},
	{mayor, "-bürgermeister, stadtchef, rathauschef, stadtoberhaupt"},
	{mayor | member, "ortsvorsteher"},
	{district, "-landrat"},
	{governor, "-gouverneur"},
	{treasurer, "-kämmerer, -kämmerin, -schatzmeister, kassenwart"},
	{member, "-abgeordnet, parlamentarier, ratsmitglied, ratsherr, ratsfrau, stadtverordnet, gemeinderat, kreisrat"},
	{member | anyMinister, "senator"},
	{member | official | anyMinister, "stadtrat"},
	{party, "-parteichef, -parteivorsitzend, -fraktionschef, -fraktionsvorsitzend, -generalsekretär, oppositionsführer, oppositionschef, parteivorstand, landesvorstand, bundesvorstand, kreisvorstand, landeschef, kreischef, parteiführer"},
	{politician, "-politiker, sozialdemokrat, christdemokrat, freidemokrat"},
	{candidate, "-kandidat, -bewerber, -anwärter"},
	{speaker, "bundestagspräsident, landtagspräsident, parlamentspräsident, stadtratspräsident, kreistagspräsident, stadtverordnetenvorsteher"},
	{official, "-dezernent, beigeordnet, stadtbaurat, amtsleiter"},
	{underSecretary, "-staatssekretär"},
	{envoy, "-botschafter, sondergesandt, gesandt"},
	{spokesperson | governmentSpokesperson, "sprecher"},
	{spokesperson, "-sprecher"},
	{governmentSpokesperson, "-regierungssprecher"},

	{chief, "geschäftsführer, hauptgeschäftsführer, vorstandschef, vorstandsvorsitzend, firmenchef, konzernchef, unternehmenschef, bankchef, ceo"},
	{chief | financeChief | otherChief | chair | manager | owner | worksCouncil | union, "-vorstand"},
	{anyHead, "chef, leiter, direktor, verbandschef, vereinschef, klubchef, verbandspräsident, vereinspräsident, klubpräsident"},
	{financeChief, "finanzchef, finanzvorstand, finanzdirektor, cfo"},
	{otherChief, "technikchef, technikvorstand, produktionschef, produktionsvorstand, personalchef, personalvorstand, marketingchef, vertriebschef, vertriebsvorstand, entwicklungschef, betriebsleiter, werksleiter"},
	{chair, "aufsichtsratschef, aufsichtsratsvorsitzend, verwaltungsratspräsident, verwaltungsratschef, stiftungsratschef, verbandsvorsitzend, vereinsvorsitzend"},
	{anyHead &^ (police | fire | teacher), "vorsitzend, vorstandsmitglied"},
	{owner, "inhaber, eigentümer, gründer, firmengründer, mitgründer, unternehmer, firmeninhaber"},
	{manager, "manager, topmanager"},
	{worksCouncil, "betriebsratschef, betriebsratsvorsitzend, betriebsrat, personalratschef, personalratsvorsitzend"},
	{union, "gewerkschafter, gewerkschaftschef, gewerkschaftssekretär, gewerkschaftsvorsitzend, gewerkschaftsführer"},

	{analyst | scholar, "ökonom, chefökonom, volkswirt, chefvolkswirt, wirtschaftswissenschaftler"},
	{analyst, "-analyst"},
	{scholar, "-forscher, -wissenschaftler, professor, historiker, biologe, biologin, chemiker, physiker, soziologe, soziologin, psychologe, psychologin, archäologe, archäologin, geologe, geologin, meteorologe, meteorologin, politologe, politologin"},
	{scholar | doctor, "virologe, virologin, epidemiologe, epidemiologin, psychiater, rechtsmediziner"},
	{doctor, "-arzt, -mediziner, chirurg"},
	{nurse, "krankenpfleger, krankenschwester, pflegerin, altenpfleger"},
	{teacher, "-lehrer, -schulleiter, schuldirektor"},
	{clergy, "pfarrer, pastor, -bischof, kardinal, papst, rabbiner, imam, pfarrerin"},
	{press, "-journalist, -reporter, -redakteur, -korrespondent"},
	{artist | press, "autor, autorin, schriftsteller, moderator"},
	{artist, "sänger, musiker, dirigent, komponist, schauspieler, regisseur, künstler, bildhauer, pianist, cellist"},
	{coach, "-trainer, coach, chefcoach"},
	{player, "-spieler, stürmer, torwart, torhüter, torfrau, mittelfeldspieler"},
	{farmer, "landwirt, winzer, biobauer, milchbauer, biolandwirt"},

	{finance, "-finanzminister, -finanzsenator, finanzressortchef"},
	{environment, "-umweltminister, -umweltsenator, -klimaminister, -klimaschutzminister"},
	{interior, "-innenminister, -innensenator"},
	{foreign, "-außenminister, chefdiplomat"},
	{health, "-gesundheitsminister, -gesundheitssenator"},
	{justice, "-justizminister, -justizsenator"},
	{defenceForces, "-verteidigungsminister"},
	{economy | energy, "-wirtschaftsminister, -wirtschaftssenator"},
	{transport, "-verkehrsminister, -verkehrssenator, infrastrukturminister"},
	{labour, "-arbeitsminister, -sozialminister, arbeitssenator, sozialsenator"},
	{education | culture, "-kultusminister, -bildungsminister, bildungssenator, -wissenschaftsminister, -forschungsminister, schulminister"},
	{family, "-familienminister, familiensenator, jugendminister"},
	{agriculture, "-landwirtschaftsminister, -agrarminister, ernährungsminister"},
	{housing, "bauminister, bausenator"},
	{culture, "kulturminister, kultursenator, kulturstaatsminister"},
	{energy, "-energieminister"},
	{anyMinister, "minister, bundesminister, landesminister, fachminister, ressortchef, staatsminister"},
})

// english are words and phrases without the ending of the plural.
var english = read([]list{
	{prosecutor, "prosecutor, chief prosecutor, public prosecutor, state prosecutor, senior prosecutor, lead prosecutor"},
	{prosecutor | lawyer, "district attorney, attorney"},
	{prosecutor | lawyer | justice, "attorney general"},
	{prosecutor, "prosecuting, for the prosecution"},
	{defence, "defending, mitigating, for the defence, for the defense"},
	{defence, "defence lawyer, defense lawyer, defence attorney, defense attorney, defence counsel, defense counsel, defence barrister, defence solicitor"},
	{lawyer, "lawyer, solicitor, barrister"},
	{judge, "judge, presiding judge, district judge, magistrate"},
	{accused, "defendant, accused, suspect"},
	{witness | expert, "expert witness"},
	{witness, "witness, eyewitness"},
	{expert, "expert, assessor"},
	{police, "police officer, policeman, policewoman, detective, chief inspector, detective inspector, detective sergeant, detective chief inspector, police chief, chief constable, constable, superintendent, detective superintendent, police commissioner"},
	{police | fire, "inspector, chief superintendent"},
	{fire, "firefighter, fire chief, fire officer, station manager"},

	{premier, "prime minister, premier, head of government"},
	{premier | finance | scholar, "chancellor"},
	{state, "head of state"},
	{anyHead, "president"},
	{mayor, "mayor, lord mayor, town mayor, deputy mayor"},
	{district, "district administrator, county commissioner, district commissioner"},
	{governor, "governor"},
	{treasurer, "treasurer, city treasurer, town treasurer"},
	{member, "mp, lawmaker, congressman, congresswoman, senator, councillor, councilor, councilman, councilwoman, member of parliament, legislator, council member"},
	{member | district, "council leader"},
	{party, "party leader, party chairman, party chairwoman, party chief, opposition leader, caucus leader"},
	{politician, "politician, social democrat, christian democrat"},
	{candidate, "candidate, mayoral candidate, presidential candidate, nominee"},
	{speaker, "parliament speaker, house speaker"},
	{official, "city official, town official"},
	{underSecretary, "state secretary, undersecretary"},
	{envoy, "ambassador, envoy, special envoy"},
	{spokesperson | governmentSpokesperson, "spokesman, spokeswoman, spokesperson, press officer, press secretary"},
	{governmentSpokesperson, "government spokesman, government spokeswoman, government spokesperson"},

	{chief, "chief executive, chief executive officer, ceo, managing director"},
	{anyHead, "head, chief, leader, boss, executive director, general secretary, secretary general"},
	{anyHead | artist, "director"},
	{anyHead | anyMinister, "secretary"},
	{financeChief, "finance director, chief financial officer, cfo, finance chief"},
	{otherChief, "chief operating officer, coo, chief technology officer, cto, marketing director, sales director, human resources director, personnel director, plant manager, technical director"},
	{chair, "chairman, chairwoman, chairperson, chair, board chairman"},
	{owner, "owner, co-owner, founder, co-founder, entrepreneur, businessman, businesswoman"},
	{manager, "manager, executive"},
	{worksCouncil, "works council chief, works council chairman, works council chair"},
	{union, "union official, union leader, trade unionist, union boss, union representative, shop steward, union secretary"},

	{analyst | scholar, "economist, chief economist"},
	{analyst, "analyst"},
	{scholar, "researcher, scientist, professor, historian, biologist, chemist, physicist, sociologist, psychologist, archaeologist, geologist, meteorologist, climate scientist"},
	{scholar | doctor, "doctor, virologist, epidemiologist, psychiatrist, pathologist"},
	{doctor, "physician, surgeon, gp, veterinarian, dentist"},
	{nurse, "nurse"},
	{teacher, "teacher, head teacher, headteacher, headmaster, headmistress, school principal"},
	{clergy, "priest, bishop, archbishop, pastor, vicar, cardinal, pope, rabbi, imam"},
	{press, "journalist, reporter, editor, correspondent, columnist"},
	{artist | press, "author, writer, presenter"},
	{artist, "novelist, singer, musician, conductor, composer, actor, actress, film-maker, filmmaker, sculptor, painter, pianist"},
	{coach, "coach, head coach, trainer"},
	{player, "player, striker, goalkeeper, midfielder, defender, winger"},
	{referee, "referee, umpire"},
	{farmer, "farmer, winegrower"},

	{anyMinister, "minister, cabinet minister"},
	{finance, "finance minister, treasury secretary, finance secretary"},
	{environment, "environment minister, environment secretary, climate minister"},
	{interior, "interior minister, home secretary, home affairs minister"},
	{foreign, "foreign minister, foreign secretary, secretary of state"},
	{health, "health minister, health secretary"},
	{justice, "justice minister, justice secretary"},
	{defenceForces, "defence minister, defense minister, defence secretary, defense secretary"},
	{economy | energy, "economy minister, economics minister, business secretary, trade minister, trade secretary"},
	{transport, "transport minister, transport secretary, transportation secretary"},
	{labour, "labour minister, labor minister, labor secretary, social affairs minister, work and pensions secretary"},
	{education | culture, "education minister, education secretary, science minister, research minister, schools minister"},
	{family, "family minister, families minister"},
	{agriculture, "agriculture minister, farming minister, agriculture secretary"},
	{housing, "housing minister, housing secretary, construction minister"},
	{culture, "culture minister, culture secretary"},
	{energy, "energy minister, energy secretary"},
})

// A lexicon gives words their kinds.
type lexicon struct {
	whole, ends map[string]Kind
}

func read(lists []list) lexicon {
	l := lexicon{map[string]Kind{}, map[string]Kind{}}
	for _, x := range lists {
		for w := range strings.SplitSeq(x.words, ", ") {
			w = slug.Bare(w)
			if end, ok := strings.CutPrefix(w, "-"); ok {
				l.ends[end] |= x.kind
				w = end
			}
			l.whole[w] |= x.kind
		}
	}
	return l
}

// endings may stand behind a German word.
var endings = []string{"", "in", "innen", "s", "es", "n", "en", "e", "er", "em"}

// ofGerman returns the kind of a German word, which may be a compound.
func ofGerman(word string) Kind {
	word = slug.Bare(word) // "Anwältin" is an "Anwalt"
	var kind Kind
	longest := 0
	for _, ending := range endings {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok {
			continue
		}
		if k := german.whole[stem]; k != 0 {
			return k
		}
		for i := range stem {
			if k := german.ends[stem[i:]]; k != 0 && len(stem)-i > longest {
				kind, longest = k, len(stem)-i
			}
		}
	}
	return kind
}
