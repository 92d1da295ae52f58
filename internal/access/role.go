package access

// A Role says which calls a token is good for.
type Role string

// The roles.
const (
	Check  Role = "check"  // asks, and reads sources
	Manage Role = "manage" // also adds, replaces and deletes sources
)

// May reports whether the role is good for what needs the other.
func (r Role) May(needed Role) bool { return r == needed || r == Manage }

// A Caller is whom a token stands for. The zero value is a caller without one.
type Caller struct {
	Name string // of the token; safe to log
	Role Role
	// Labels, when not empty, limits the caller to the sources that carry all of
	// them: others are as if they were not there.
	Labels map[string]string
}
