package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWordsAreFoundThatStandForEachOther(t *testing.T) {
	for _, test := range []struct {
		name  string
		pairs []string // German|English
		want  string
	}{
		{"a word alone is the other", []string{"dhund|edog"}, "dhund edog\n"},
		{"what stays the same in two pairs belongs together", []string{"dhund dbell|edog ebark", "dhund dschlaf|edog esleep"}, "dbell ebark\ndhund edog\ndschlaf esleep\n"},
		{"a word has several translations", []string{"dsoz|esauc", "dtunk|esauc", "dbank|ebench", "dbank|eshore"}, "dbank ebench eshore\ndsoz esauc\ndtunk esauc\n"},
		{"what is written alike is left out", []string{"dhotel|ehotel"}, ""},
		{"a sentence of function words says nothing", []string{"|edog", "dhund|", "|"}, ""},
		{"what stands together by chance is left out", []string{"da db dc|ex ey ez"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c corpus
			for _, p := range test.pairs {
				german, english, _ := strings.Cut(p, "|")
				c.add(strings.Fields(german), strings.Fields(english))
			}
			if diff := cmp.Diff(test.want, c.table()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOtherSentencesAreRefused(t *testing.T) {
	for _, test := range []struct{ name, lines string }{
		{"none of the origin", "wmt:1\tdog\tHund\n"},
		{"others of the origin", "tatoeba_test\tdog\tHund\n"},
		{"a line of one sentence", "tatoeba_test\tdog\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := read(strings.NewReader(test.lines)); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestTheTableIsWhatIsMadeOfTheSentences(t *testing.T) {
	const pairs = "../../../../../shared/data/parallel_en_de.tsv.xz"
	if testing.Short() {
		t.Skip("takes seconds")
	}
	if err := exec.Command("xz", "--test", pairs).Run(); err != nil {
		t.Skip("no sentence pairs here, or no xz")
	}
	packed, err := os.ReadFile("../lexicon.txt.gz")
	if err != nil {
		t.Fatal(err)
	}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	has, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	want, err := tableOf(pairs)
	if err != nil {
		t.Fatal(err)
	}
	if string(has) != want {
		t.Error("lexicon.txt.gz is not what go generate makes")
	}
}
