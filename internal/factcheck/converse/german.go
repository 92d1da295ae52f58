package converse

var (
	germanIs   = forms{"ist sind bleibt", "war waren wurde wurden", ""}
	germanHas  = forms{"hat haben", "hatte hatten", ""}
	buys       = weak("kauf", "gekauft")
	getsGerman = forms{"erhält erhalten", "erhielt erhielten", "erhalten"}
	gives      = weak("zahl", "gezahlt")
)

// german are the frames of German verbs; of one verb those with prepositions stand first.
var german = []frame{
	{wins, [2]string{subject, "gegen|bei"}, "", "", forms{"gewinnt gewinnen", "gewann gewannen", "gewonnen"}},
	{wins, [2]string{subject, "gegen"}, "", "", weak("sieg", "gesiegt")},
	{wins, [2]string{"gegen|bei", subject}, "", "", forms{"verliert verlieren", "verlor verloren", "verloren"}},
	{wins, [2]string{object, subject}, "", "", forms{"unterliegt unterliegen", "unterlag unterlagen", "unterlegen"}},
	{wins, [2]string{subject, object}, "", "", weak("besieg", "besiegt")},
	{wins, [2]string{subject, object}, "", "", forms{"schlägt schlagen", "schlug schlugen", "geschlagen"}},
	{wins, [2]string{subject, object}, "", "", forms{"bezwingt bezwingen", "bezwang bezwangen", "bezwungen"}},

	{hosts, [2]string{"bei", subject}, "zu gast", "", germanIs},
	{hosts, [2]string{subject, object}, "zu gast", "", germanHas},
	{hosts, [2]string{"bei", subject}, "", "an", forms{"tritt treten", "trat traten", "angetreten"}},
	{hosts, [2]string{"bei", subject}, "", "", forms{"gastiert gastieren", "gastierte gastierten", "gastiert"}},
	{hosts, [2]string{"zu", subject}, "", "", weak("reis", "gereist")},
	{hosts, [2]string{subject, object}, "", "", forms{"empfängt empfangen", "empfing empfingen", "empfangen"}},
	{hosts, [2]string{object, subject}, "", "", weak("besuch", "besucht")},

	{succeeds, [2]string{subject, "von"}, "leitung|führung|vorsitz|amt", "", forms{"übernimmt übernehmen", "übernahm übernahmen", "übernommen"}},

	{sells, [2]string{subject, "an"}, "", "", weak("verkauf", "verkauft")},
	{sells, [2]string{subject, "an"}, "", "", forms{"veräußert veräußern", "veräußerte veräußerten", "veräußert"}},
	{sells | supplies, [2]string{"von|bei", subject}, "", "", buys},
	{sells, [2]string{"von", subject}, "", "", forms{"erwirbt erwerben", "erwarb erwarben", "erworben"}},
	{sells, [2]string{"von", subject}, "", "", forms{"übernimmt übernehmen", "übernahm übernahmen", "übernommen"}},

	{supplies | exports, [2]string{subject, "an|nach"}, "", "", forms{"liefert liefern", "lieferte lieferten", "geliefert"}},
	{supplies, [2]string{subject, object}, "", "", forms{"beliefert beliefern", "belieferte belieferten", "beliefert"}},
	{supplies, [2]string{"von", subject}, "", "", forms{"bezieht beziehen", "bezog bezogen", "bezogen"}},

	{lends, [2]string{"bei|von", subject}, "kredit|darlehen", "auf", forms{"nimmt nehmen", "nahm nahmen", "aufgenommen"}},
	{lends, [2]string{"von|bei", subject}, "", "", forms{"leiht leihen", "lieh liehen", "geliehen"}},
	{lends, [2]string{subject, "an"}, "", "", forms{"verleiht verleihen", "verlieh verliehen", "verliehen"}},
	{lends, [2]string{subject, object}, "", "", forms{"leiht leihen", "lieh liehen", "geliehen"}},

	{lets, [2]string{subject, "an"}, "", "", forms{"vermietet vermieten", "vermietete vermieteten", "vermietet"}},
	{lets, [2]string{subject, object}, "", "", forms{"vermietet vermieten", "vermietete vermieteten", "vermietet"}},
	{lets, [2]string{subject, "an"}, "", "", forms{"verpachtet verpachten", "verpachtete verpachteten", "verpachtet"}},
	{lets, [2]string{"von", subject}, "", "", forms{"mietet mieten", "mietete mieteten", "gemietet"}},
	{lets, [2]string{"von", subject}, "", "", forms{"pachtet pachten", "pachtete pachteten", "gepachtet"}},

	{leaves, [2]string{"von", subject}, "", "", weak("erb", "geerbt")},
	{leaves, [2]string{subject, "an"}, "", "", weak("vererb", "vererbt")},
	{leaves, [2]string{subject, object}, "", "", weak("vererb", "vererbt")},
	{leaves, [2]string{subject, object}, "", "", weak("vermach", "vermacht")},
	{leaves, [2]string{subject, object}, "", "", forms{"hinterlässt hinterlassen", "hinterließ hinterließen", "hinterlassen"}},

	{pays | supplies, [2]string{"von", subject}, "", "", getsGerman},
	{pays | supplies, [2]string{"von", subject}, "", "", forms{"bekommt bekommen", "bekam bekamen", "bekommen"}},
	{pays, [2]string{subject, "an"}, "", "", gives},
	{pays, [2]string{subject, "an"}, "", "", forms{"überweist überweisen", "überwies überwiesen", "überwiesen"}},
	{pays, [2]string{subject, "an"}, "", "", forms{"spendet spenden", "spendete spendeten", "gespendet"}},
	{pays, [2]string{subject, object}, "", "", gives},
	{pays, [2]string{subject, object}, "", "", forms{"überweist überweisen", "überwies überwiesen", "überwiesen"}},

	{exports, [2]string{subject, "nach"}, "", "", forms{"exportiert exportieren", "exportierte exportierten", "exportiert"}},
	{exports, [2]string{"aus|von", subject}, "", "", forms{"importiert importieren", "importierte importierten", "importiert"}},

	{sues, [2]string{subject, "gegen"}, "", "", weak("klag", "geklagt")},
	{sues, [2]string{subject, object}, "", "", weak("verklag", "verklagt")},

	{succeeds, [2]string{subject, "auf"}, "", "", weak("folg", "gefolgt")},
	{succeeds, [2]string{subject, "von"}, "nachfolge", "an", forms{"tritt treten", "trat traten", "angetreten"}},
	{succeeds, [2]string{subject, "von"}, "nachfolger|nachfolgerin", "", germanIs},
	{succeeds, [2]string{"von", subject}, "vorgänger|vorgängerin", "", germanIs},
	{succeeds, [2]string{"an", subject}, "leitung|führung|vorsitz|amt", "", forms{"übergibt übergeben", "übergab übergaben", "übergeben"}},
	{succeeds, [2]string{"an", subject}, "leitung|führung|vorsitz|amt", "ab", forms{"gibt geben", "gab gaben", "abgegeben"}},
	{succeeds, [2]string{subject, object}, "", "ab", forms{"löst lösen", "löste lösten", "abgelöst"}},
	{succeeds, [2]string{subject, object}, "", "", weak("ersetz", "ersetzt")},
	{succeeds, [2]string{subject, object}, "", "", weak("beerb", "beerbt")},

	{criticises, [2]string{subject, object}, "", "", forms{"kritisiert kritisieren", "kritisierte kritisierten", "kritisiert"}},
	{warns, [2]string{subject, object}, "", "", weak("warn", "gewarnt")},

	{precedes, [2]string{subject, "vor"}, "", "", forms{"liegt liegen landet landen", "lag lagen landete landeten", ""}},
	{precedes, [2]string{"hinter", subject}, "", "", forms{"liegt liegen landet landen", "lag lagen landete landeten", ""}},

	{begets, [2]string{subject, "von"}, "vater|mutter", "", germanIs},
	{begets, [2]string{"von", subject}, "sohn|tochter", "", germanIs},

	{cedes, [2]string{"von", "zu"}, "", "", forms{"wechselt wechseln", "wechselte wechselten", "gewechselt"}},
}

// Words of German clauses.
var (
	germanOpening  = set("am an auf aus bei beim bis durch für gegen im in mit nach seit trotz um unter vom von vor während wegen zu zum zur zudem künftig heute morgen gestern nun jetzt dann dort damals danach später zuletzt außerdem bald inzwischen derzeit dabei dafür damit anschließend schließlich")
	germanPreposed = set("am an auf aus bei beim bis durch für gegen hinter im in ins mit nach ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen gegenüber")
	germanArticle  = set("der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere")
	germanOblique  = set("den dem des einen einem eines seinen seinem ihren ihrem")
	germanJoining  = set("und oder sowie als wie dass ob wenn weil während obwohl nachdem bevor wer wo sagte sagt laut")
	germanOpen     = set("nicht kein keine keinen keinem keiner nie niemals weder ohne soll sollen sollte sollten will wollen wollte wollten möchte möchten könnte könnten kann können würde würden wolle dürfte dürften muss müssen müsste darf falls wenn ob angeblich mutmaßlich habe hätte hätten sei wäre beinahe fast statt anstatt gegeneinander")
	germanPassive  = set("wird werden wurde wurden ist sind war waren")
	germanPerfect  = set("hat haben hatte hatten ist sind war waren")
	germanParticle = set("ab an auf aus bei durch ein los mit nach nieder um vor weg zu zurück zusammen")
	germanMerged   = map[string]string{"beim": "bei", "vom": "von", "zum": "zu", "zur": "zu", "ans": "an", "im": "in", "am": "an"}
)
