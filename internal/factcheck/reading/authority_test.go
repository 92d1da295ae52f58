package reading

import (
	"testing"
	"time"
)

func TestAnotherAuthorityActs(t *testing.T) {
	const passage = "Der Bundesrat lehnte das Gesetz ab."
	for _, c := range []struct{ name, title, claim, own string }{
		{"another chamber", "", "The Bundestag rejected the law.", "Bundestag"},
		{"the same one", "", "The Federal Council rejected the law.", ""},
		{"the claim's in the title", "Streit mit dem Bundestag", "The Bundestag rejected the law.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told(c.title, passage)
			e.Language = "de"
			own, _, is := OfClaim(c.claim, "", time.Time{}).otherAuthority(e)
			if is != (c.own != "") || own.Of(c.claim) != c.own && is {
				t.Errorf("%q, %v", own.Of(c.claim), is)
			}
		})
	}
}
