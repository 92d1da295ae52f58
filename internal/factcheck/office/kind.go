package office

// A Kind is a set of offices and professions that a word may mean. The zero value: unknown.
type Kind uint64

// The kinds. Words of one kind are not told apart.
const (
	prosecutor Kind = 1 << iota
	defence
	lawyer
	judge
	accused
	witness
	expert
	police
	fire

	premier
	state // head of state
	mayor
	district
	governor
	treasurer
	member // of a parliament or council
	party  // leader of one
	politician
	candidate
	speaker  // of a parliament
	official // of a town
	underSecretary
	envoy
	spokesperson
	governmentSpokesperson

	chief // executive
	financeChief
	otherChief // of a branch of a company
	chair
	owner
	manager
	worksCouncil
	union

	analyst
	scholar
	doctor
	nurse
	teacher
	clergy
	press
	artist
	coach
	player
	referee
	farmer

	finance // and what else a minister may have
	environment
	interior
	foreign
	health
	justice
	defenceForces
	economy
	transport
	labour
	education
	family
	agriculture
	housing
	culture
	energy
)

const (
	anyMinister = finance | environment | interior | foreign | health | justice | defenceForces | economy | transport | labour | education | family | agriculture | housing | culture | energy
	anyHead     = chief | financeChief | otherChief | chair | owner | manager | party | union | worksCouncil | state | speaker | scholar | police | fire | teacher
	politics    = anyMinister | premier | state | mayor | district | governor | treasurer | member | party | candidate | speaker
)

// besides lists what else one who has an office is, or may well be called.
var besides = []struct{ kind, of Kind }{
	{lawyer, defence | prosecutor | politician},
	{expert, scholar | doctor | analyst | lawyer},
	{scholar, doctor | analyst | teacher | artist | press | lawyer},
	{politician, politics | official | underSecretary},
	{official, member | party | candidate},
	{underSecretary, anyMinister | member | party},
	{member, anyMinister | premier | party | candidate | spokesperson | speaker | mayor | district},
	{party, anyMinister | premier | candidate | chair | spokesperson | mayor | speaker | governor},
	{candidate, party | member},
	{premier, governor},
	{treasurer, financeChief | finance},
	{spokesperson, politician | police | manager | union},
	{chief, owner | manager | chair},
	{manager, financeChief | otherChief | chair | owner | coach},
	{chair, owner | worksCouncil | union | state},
	{union, worksCouncil},
	{press, artist},
	{owner, farmer | artist},
}

// among lists what is told apart from few others only: who is accused has a profession, too.
var among = []struct{ kind, others Kind }{
	{accused, prosecutor | defence | judge | expert | witness},
	{expert, prosecutor | defence | judge | accused},
	{witness, prosecutor | defence | judge | accused},
	{candidate, politics | chair},
}

// Agree says whether one person may be called by both: they mean the same, one of them more
// exactly, or they often go together. What is unknown agrees with everything.
func Agree(a, b Kind) bool {
	if a == 0 || b == 0 || a&b != 0 {
		return true
	}
	for _, x := range among {
		if a&^x.kind == 0 && b&^x.others != 0 || b&^x.kind == 0 && a&^x.others != 0 {
			return true
		}
	}
	for _, x := range besides {
		if a&x.kind != 0 && b&x.of != 0 || b&x.kind != 0 && a&x.of != 0 {
			return true
		}
	}
	return false
}

// Hopeful says whether somebody only may come to have an office.
func (k Kind) Hopeful() bool { return k == candidate }
