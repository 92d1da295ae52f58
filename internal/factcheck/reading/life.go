package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// ofLife finds what may tell of a birth or a death.
var ofLife = regex.MustCompile(`(?i)(?:^|\PL)(?:geboren\pL*|geburt\pL*|gestorben\pL*|verstorben\pL*|(?:ver)?starb(?:en)?|verstarb|tod(?:es)?|tot|born|birth\pL*|died|dies|dead|death)(?:\PL|$)`)

// livesTold returns a text that tells in words of lives that it has in brackets, beside a claim that may
// tell of one.
func livesTold(r, claim value.Reading) string {
	if !ofLife.MatchString(claim.Text) {
		return r.Text
	}
	return evidence.LivesTold(r.Text, r.Language)
}
