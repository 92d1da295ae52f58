package evidence

import "github.com/beleg-dev/beleg/internal/factcheck"

// Untitled returns the same passage of a source without its title.
func Untitled(e *factcheck.Evidence) *factcheck.Evidence {
	source, of := *e.Source, *e
	source.Title = ""
	of.Source = &source
	return &of
}

// Bare returns a passage alone, without what is read before it.
func Bare(e *factcheck.Evidence) *factcheck.Evidence {
	of := Untitled(e)
	of.Lead, of.Passage.Context = "", ""
	return of
}
