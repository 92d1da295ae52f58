package evidence

import (
	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// uncontested finds that nothing is denied.
	uncontested = regex.MustCompile(`(?i)(?:^|\PL)(?:nicht|nie|niemand|kaum|weder|not|never|nobody|neither|nor)(?:$|\PL)`)
)
