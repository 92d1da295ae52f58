package notation

import (
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/frequency"
)

// FrequenciesAlike returns a source and a claim whose frequencies are told in one way, whether they
// are the same or not: "halbstündlich" beside "every 15 minutes" becomes "alle 30 Minuten". What
// is the attribute of a noun stays as it is.
func FrequenciesAlike(source, claim value.Reading) (string, string) {
	own, other, relation := frequency.Match(claim.Text, source.Text, claim.Language, source.Language)
	if relation == frequency.Open || own.Attribute || other.Attribute {
		return source.Text, claim.Text
	}
	inSource, inClaim := frequency.Alike(other, own)
	return other.Replace(source.Text, inSource), own.Replace(claim.Text, inClaim)
}
