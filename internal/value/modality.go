package value

// Mode says how a clause is less than a plain statement of fact.
type Mode uint8

// The modes of a clause.
const (
	Planned  Mode = iota + 1 // "soll", "plans to", "will"
	Demanded                 // "fordert", "must"
	Denied                   // "bestreitet", "denies"
	Possible                 // "könnte", "may"
	Reported                 // "laut", "according to", "sei"
	Refused                  // "lehnte … ab", "refused"
)

var modeNames = [...]string{Planned: "planned", Demanded: "demanded", Denied: "denied", Possible: "possible", Reported: "reported", Refused: "refused"}

func (m Mode) String() string {
	if int(m) < len(modeNames) && modeNames[m] != "" {
		return modeNames[m]
	}
	return "plain"
}

var modes = newPhrases(
	`soll=1 sollen=1 sollte=1 sollten=1 wird=0 will=1 wollen=1 plant=1 planen=1 geplant=1 geplante=1 geplanten=1 beabsichtigt=1 voraussichtlich=1 angekündigt=1
	fordert=2 fordern=2 forderte=2 forderten=2 verlangt=2 verlangen=2 verlangte=2 muss=2 müssen=2 müsse=2 müssten=2
	bestreitet=3 bestreiten=3 bestritt=3 bestritten=3 dementiert=3 dementierte=3 dementierten=3 leugnet=3 leugnete=3
	kann=0 könnte=4 könnten=4 könne=4 möglicherweise=4 vielleicht=4 womöglich=4 vermutlich=4 wohl=4 wahrscheinlich=4 dürfte=4 dürften=4 eventuell=4
	laut=5 zufolge=5 demnach=5 angeblich=5 angaben_zufolge=5 sei=5 seien=5 habe=5 werde=5 gebe=5 komme=5 gehe=5 wolle=5 solle=5 angaben=0 mutmaßlich=5 mutmaßliche=5 mutmaßlichen=5
	verweigert=6 verweigerte=6 weigert_sich=6 weigerte_sich=6 abgelehnt=6`,
	`will=1 plans_to=1 plan_to=1 planned=1 planning=1 is_expected_to=1 are_expected_to=1 expected_to=1 is_due_to=1 is_set_to=1 are_set_to=1 intends_to=1 aims_to=1 hopes_to=1 wants_to=1 going_to=1 scheduled=1
	demands=2 demanded=2 demand=2 calls_for=2 called_for=2 urged=2 urges=2 must=2 should=2 has_to=2 have_to=2
	denies=3 denied=3 deny=3 disputes=3 disputed=3 rejects_claims=3
	may=4 might=4 could=4 would=0 possibly=4 perhaps=4 probably=4 likely=4 reportedly=5 allegedly=5 alleged=5 according_to=5 claims_that=5 said_to_be=5
	refuses=6 refused=6 rejects=6 rejected=6 declined_to=6`)

// separable verbs are a mode only with the particle that ends their clause.
var separable = map[string]struct {
	particle string
	mode     Mode
}{
	"lehnt": {"ab", Refused}, "lehnte": {"ab", Refused}, "lehnten": {"ab", Refused}, "lehnen": {"ab", Refused},
	"weist": {"zurück", Denied}, "wies": {"zurück", Denied}, "wiesen": {"zurück", Denied}, "weisen": {"zurück", Denied},
	"streitet": {"ab", Denied}, "stritt": {"ab", Denied}, "stritten": {"ab", Denied},
	"kündigt": {"an", Planned}, "kündigte": {"an", Planned}, "kündigten": {"an", Planned},
	"schließt": {"aus", Refused}, "schloss": {"aus", Refused}, "sagte": {"ab", Refused},
}

// separated returns the mode of a separable verb at token i.
func (s *scanner) separated(i int) Mode {
	v, ok := separable[s.word(i)]
	if !ok || s.lang&german == 0 {
		return 0
	}
	for k := i + 1; k < len(s.toks) && k-i < maxClause && !s.toks[k].fresh; k++ {
		if s.word(k) == v.particle && (k+1 == len(s.toks) || s.clauseBreak(k+1) || s.any(k+1, "und", "oder")) {
			return v.mode
		}
		if s.clauseBreak(k) {
			break
		}
	}
	return 0
}

// modality reads a word that makes its clause less than a fact.
func (s *scanner) modality(i int) (int, bool) {
	m, n := modes.at(s, i)
	if sep := s.separated(i); sep > 0 {
		m, n = int(sep), 1
	}
	if n == 0 || m == 0 || s.lang&german != 0 && Mode(m) == Reported && (s.any(i-1, "ich") || s.any(i+1, "ich")) {
		return 0, false // "ich habe" is no reported speech
	}
	t := s.toks[i]
	if t.upper && !s.sentenceStart(i) && s.lang&german == 0 || s.lang&english != 0 && s.any(i, "may") && (t.upper || s.tok(i-1).kind == digitToken) {
		return 0, false // a surname, a month
	}
	if s.lang == german|english && s.any(i, "will") {
		m = int(Planned)
	}
	v := Value{Kind: Modality, Mode: Mode(m)}
	v.ScopeStart, v.ScopeEnd = s.clause(i, true)
	s.add(v, i, i+n)
	return i + n, true
}
