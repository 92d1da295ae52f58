package reading

import "testing"

func TestAClaimWithoutLongerWordsSharesNone(t *testing.T) {
	for _, c := range []struct {
		claim, text string
		want        float64
	}{
		{"x\ny", "What the bridge cost", 0},
		{"It is so.", "It is so.", 0},
		{"The bridge opened.", "A bridge was opened.", 1},
		{"The bridge opened.", "A bridge was shut.", .5},
	} {
		if got := overlap(stems(c.claim), c.text); got != c.want {
			t.Errorf("%q, %q: %g, want %g", c.claim, c.text, got, c.want)
		}
	}
}
