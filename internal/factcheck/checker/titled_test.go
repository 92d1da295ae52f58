package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestATitleThatTheSourceGivesSomebodyElseSpeaksAgainstTheClaim(t *testing.T) {
	source := &factcheckv1.Source{Name: "sources/pool", Title: "Rat stimmt über das Hallenbad ab", LanguageCode: "de",
		Content: "Ratsherr Ole Brandt stimmte gegen das neue Hallenbad. "}
	checkBelow(t, source, []below{
		{"somebody else's", "Bürgermeisterin Ute Marten begrüßte den Bau.", "Bürgermeister Ole Brandt stimmte gegen das neue Hallenbad.", conflict},
		{"his own", "Bürgermeisterin Ute Marten begrüßte den Bau.", "Ratsherr Ole Brandt stimmte gegen das neue Hallenbad.", support},
	})
}
