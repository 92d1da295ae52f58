package value_test

import (
	"bufio"
	"os/exec"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

// parallelPairs are sentences of the news in English and German.
const parallelPairs = "../../../shared/data/parallel_en_de.tsv.xz"

// pairStep takes every so many of the sentence pairs.
const pairStep = 5

// agreement counts what became of the values of one kind.
type agreement struct{ values, agree, differ int }

func TestTranslatedSentencesAgree(t *testing.T) {
	unpack := exec.Command("xzcat", parallelPairs)
	out, err := unpack.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := exec.Command("xz", "--test", parallelPairs).Run(); err != nil {
		t.Skip("no sentence pairs here, or no xz")
	}
	if err := unpack.Start(); err != nil {
		t.Fatal(err)
	}
	found := map[value.Kind]*agreement{}
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan(); {
		cells := strings.Split(lines.Text(), "\t")
		if len(cells) < 3 || !strings.HasPrefix(cells[0], "wmt:") {
			continue
		}
		if n++; n%pairStep == 0 {
			en, de := value.Find(cells[1], "en", published), value.Find(cells[2], "de", published)
			count(found, en, de)
			count(found, de, en)
		}
	}
	if err := unpack.Wait(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		kind          value.Kind
		agree, differ float64 // at least, at most
	}{
		{value.Date, 0.90, 0.04}, {value.Duration, 0.84, 0.03}, {value.Number, 0.83, 0.04}, {value.Percent, 0.95, 0.02},
		{value.Money, 0.85, 0.06}, {value.Ordinal, 0.62, 0.03}, {value.Place, 0.90, 0.02},
	} {
		a := found[c.kind]
		agree, differ := float64(a.agree)/float64(a.values), float64(a.differ)/float64(a.values)
		t.Logf("%v: of %d, %.1f %% agree, %.1f %% differ", c.kind, a.values, 100*agree, 100*differ)
		if agree < c.agree || differ > c.differ {
			t.Errorf("%v: %.3f agree and %.3f differ, want at least %.2f and at most %.2f", c.kind, agree, differ, c.agree, c.differ)
		}
	}
}

// count adds what the values of one sentence find in its translation: agree
// where one is Equal or Compatible, differ where at least one is Different and
// none agrees.
func count(found map[value.Kind]*agreement, from, to []value.Value) {
	for _, v := range from {
		if v.Kind >= value.Name {
			continue
		}
		a := found[v.Kind]
		if a == nil {
			a = &agreement{}
			found[v.Kind] = a
		}
		a.values++
		best := value.Incomparable
		for _, w := range to {
			switch r := value.Compare(v, w); r {
			case value.Equal, value.Compatible:
				best = value.Equal
			case value.Different:
				if best == value.Incomparable {
					best = r
				}
			}
		}
		switch best {
		case value.Equal:
			a.agree++
		case value.Different:
			a.differ++
		}
	}
}
