package authority

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// A set is one authority, or all that a looser name may mean.
type set uint64

const (
	constitutional set = 1 << iota // of a state, or of another country
	federalConstitutional
	justice // the Bundesgerichtshof
	supreme
	swissFederal
	federalAdministrative
	supremeAdministrative
	federalFiscal
	federalSocial
	federalLabour
	federalPatent
	local
	regional
	higherRegional
	administrative
	higherAdministrative
	fiscal
	social
	higherSocial
	labour
	higherLabour
	europeanJustice
	europeanGeneral
	humanRights
	internationalJustice
	internationalCriminal

	bundestag
	bundesrat
	landtag
	nationalCouncil
	councilOfStates
	commons
	lords
	senate
	representatives
	nationalAssembly
	otherLower
	otherUpper

	commission
	councilOfMinisters
	europeanCouncil
	europeanParliament
	councilOfEurope

	securityCouncil
	generalAssembly
	humanRightsCouncil

	europeanBank
	federalReserve
	bankOfEngland
	bundesbank
	swissBank
	bankOfJapan
	bankOfCanada
)

// kinds are the authorities of which one does not do what another one of them does.
var kinds = [...]set{bundestag - 1, commission - bundestag, securityCouncil - commission, europeanBank - securityCouncil, ^(europeanBank - 1)}

// called lists what each is called, the words of a name in the forms that stem leaves alike.
var called = map[set]string{
	federalConstitutional:                  "Bundesverfassungsgericht, BVerfG, Federal Constitutional Court",
	constitutional:                         "Landesverfassungsgericht, LVerfG, Landesverfassungsgerichtshof, Staatsgerichtshof, Verfassungsgericht des Landes, State Constitutional Court, Conseil constitutionnel, Constitutional Council, Verfassungsrat",
	constitutional | federalConstitutional: "Verfassungsgericht, Verfassungsgerichtshof, Constitutional Court",
	justice:                                "Bundesgerichtshof, BGH, Federal Court of Justice",
	justice | supreme:                      "Supreme Court, Oberster Gerichtshof, Oberstes Gericht, OGH, Cour de cassation",
	justice | supreme | swissFederal:       "Federal Supreme Court",
	swissFederal:                           "Bundesgericht, Federal Tribunal, Tribunal fédéral",
	federalAdministrative:                  "Bundesverwaltungsgericht, BVerwG, BVwG, Federal Administrative Court",
	supremeAdministrative | federalAdministrative: "Oberstes Verwaltungsgericht, Supreme Administrative Court, Conseil d État",
	federalFiscal:                     "Bundesfinanzhof, BFH, Federal Fiscal Court, Federal Finance Court, Federal Tax Court",
	federalSocial:                     "Bundessozialgericht, BSG, Federal Social Court",
	federalLabour:                     "Bundesarbeitsgericht, BAG, Federal Labour Court, Federal Labor Court",
	federalPatent:                     "Bundespatentgericht, BPatG, Federal Patent Court",
	local:                             "Amtsgericht, Local Court",
	local | regional:                  "District Court",
	regional:                          "Landgericht, Regional Court",
	higherRegional:                    "Oberlandesgericht, OLG, Kammergericht, Higher Regional Court, Superior Regional Court",
	administrative:                    "Verwaltungsgericht, Administrative Court",
	higherAdministrative:              "Oberverwaltungsgericht, OVG, Verwaltungsgerichtshof, VGH, Higher Administrative Court",
	fiscal:                            "Finanzgericht, Fiscal Court, Finance Court",
	social:                            "Sozialgericht, Social Court",
	higherSocial:                      "Landessozialgericht, LSG, Higher Social Court, State Social Court, Regional Social Court",
	labour:                            "Arbeitsgericht, ArbG, Labour Court, Labor Court",
	higherLabour:                      "Landesarbeitsgericht, LAG, Higher Labour Court, State Labour Court, Regional Labour Court, Higher Labor Court, State Labor Court, Regional Labor Court",
	europeanJustice:                   "Europäischer Gerichtshof, EuGH, European Court of Justice, ECJ, EU Court of Justice",
	europeanJustice | europeanGeneral: "Gerichtshof der Europäischen Union, Court of Justice of the European Union, CJEU, Cour de justice de l Union européenne, CJUE",
	europeanGeneral:                   "Gericht der Europäischen Union, EuG, EU-Gericht, Gericht der EU, General Court, EU General Court",
	humanRights:                       "Europäischer Gerichtshof für Menschenrechte, EGMR, Menschenrechtsgerichtshof, European Court of Human Rights, ECHR, ECtHR, Cour européenne des droits de l homme, CEDH, Europäischer Menschenrechtsgerichtshof",
	internationalJustice:              "Internationaler Gerichtshof, IGH, International Court of Justice, ICJ, Cour internationale de justice",
	internationalCriminal:             "Internationaler Strafgerichtshof, IStGH, International Criminal Court, ICC, Cour pénale internationale",

	bundestag:        "Bundestag, German Bundestag",
	bundesrat:        "Bundesrat, Federal Council, Länderkammer",
	landtag:          "Landtag, Abgeordnetenhaus, Bürgerschaft, State Parliament",
	nationalCouncil:  "Nationalrat, National Council, Conseil national",
	councilOfStates:  "Ständerat, Council of States, Conseil des États",
	commons:          "House of Commons, Commons",
	lords:            "House of Lords, Lords",
	senate:           "Senate, US-Senat, Senat, Sénat",
	representatives:  "House of Representatives, Repräsentantenhaus, US-Repräsentantenhaus, US House",
	nationalAssembly: "Nationalversammlung, National Assembly, Assemblée nationale",
	bundestag | nationalCouncil | commons | representatives | nationalAssembly | otherLower: "Unterhaus, Lower House, Lower Chamber",
	bundesrat | councilOfStates | lords | senate | otherUpper:                               "Oberhaus, Upper House, Upper Chamber",

	commission:                           "Europäische Kommission, EU-Kommission, European Commission, EU Commission, Commission européenne",
	councilOfMinisters | europeanCouncil: "EU-Rat, Rat der EU, Rat der Europäischen Union, Council of the EU, Council of the European Union, EU Council",
	europeanCouncil:                      "Europäischer Rat, European Council, Conseil européen",
	europeanParliament:                   "Europäisches Parlament, Europaparlament, EU-Parlament, European Parliament, EU Parliament, Parlement européen",
	councilOfEurope:                      "Europarat, Council of Europe",

	securityCouncil:    "Sicherheitsrat, UN-Sicherheitsrat, UNO-Sicherheitsrat, Weltsicherheitsrat, Security Council, Conseil de sécurité",
	generalAssembly:    "UN-Vollversammlung, UNO-Vollversammlung, UN-Generalversammlung, UNO-Generalversammlung, Vollversammlung, Generalversammlung, General Assembly",
	humanRightsCouncil: "UN-Menschenrechtsrat, Menschenrechtsrat, Human Rights Council",

	europeanBank:   "Europäische Zentralbank, EZB, European Central Bank, ECB, Banque centrale européenne",
	federalReserve: "Federal Reserve, US-Notenbank, US Federal Reserve, US-Zentralbank",
	bankOfEngland:  "Bank of England, BoE, Bank von England",
	bundesbank:     "Bundesbank",
	swissBank:      "Schweizerische Nationalbank, SNB, Swiss National Bank, Banque nationale suisse",
	bankOfJapan:    "Bank of Japan, BoJ, Bank von Japan",
	bankOfCanada:   "Bank of Canada, Bank von Kanada",
}

// loose are English names that in small letters are words for courts of more than one level.
var loose = map[set]string{
	local | regional | higherRegional: "district court, regional court, local court",
	administrative | higherAdministrative | federalAdministrative | supremeAdministrative: "administrative court",
	labour | higherLabour | federalLabour:                                                 "labour court, labor court",
	social | higherSocial | federalSocial:                                                 "social court",
	fiscal | federalFiscal:                                                                "fiscal court, finance court, tax court",
	constitutional | federalConstitutional:                                                "constitutional court",
	justice | supreme | swissFederal | federalConstitutional | constitutional:             "supreme court",
	higherRegional:       "higher regional court",
	higherAdministrative: "higher administrative court",
	bundestag | nationalCouncil | commons | representatives | nationalAssembly | otherLower: "lower house, lower chamber",
	bundesrat | councilOfStates | lords | senate | otherUpper:                               "upper house, upper chamber",
	landtag: "state parliament",
}

// abbreviated are those that name other things, too, but with an article in front and a place behind.
var abbreviated = map[set]string{local: "AG", regional: "LG", administrative: "VG", fiscal: "FG", social: "SG"}

// A lexicon has sets by the stems of their names.
type lexicon map[string]set

var capital, small, short = lexiconOf(called), lexiconOf(loose), lexiconOf(abbreviated)

// longest is how many words a name has.
const longest = 8

func lexiconOf(names map[set]string) lexicon {
	l := lexicon{}
	for s, list := range names {
		for _, name := range strings.Split(list, ", ") {
			words := strings.Fields(name)
			for i, w := range words {
				words[i] = stem(w)
			}
			l[strings.Join(words, " ")] |= s
		}
	}
	return l
}

// shortest is how many bytes of a word remain without its endings.
const shortest = 4

// stem returns a word in small letters without its endings: "Landgerichts", "Europäischem". An
// abbreviation is left, and what is another word without one.
func stem(word string) string {
	if abbreviation.MatchString(word) {
		return word
	}
	w := strings.ToLower(word)
	if w == "commons" || w == "lords" {
		return w
	}
	for len(w) > shortest && strings.IndexByte("emnrs", w[len(w)-1]) >= 0 {
		w = w[:len(w)-1]
	}
	return w
}

// abbreviation matches a word with more than one capital.
var abbreviation = regex.MustCompile(`^\pL*\p{Lu}\pL*\p{Lu}\pL*$`)
