package office

// single are offices that one person has at a time in one place.
const single = mayor | district | governor | premier | treasurer | chief | financeChief | anyMinister

// posts are offices that say what somebody is; others, of parties and professions, are had beside them.
const posts = single | member | official | speaker | state | underSecretary | otherChief | teacher | police | fire

// Single says whether an office surely is one that but one person has at a time.
func (k Kind) Single() bool { return k != 0 && k&^single == 0 }

// Excludes says whether one who has an office surely has not another one that is told of
// somebody else: a councillor beside the mayor is not the mayor. Ministers may sit in a
// parliament.
func (k Kind) Excludes(o Kind) bool {
	switch {
	case k == 0 || k&^posts != 0 || k&o != 0 || !o.Single():
		return false
	case o&(anyMinister|premier) != 0:
		return k&(member|official|underSecretary) == 0
	}
	return true
}
