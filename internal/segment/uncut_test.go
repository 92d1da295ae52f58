package segment_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
)

func TestTheSentencesOfAParagraphAreWhole(t *testing.T) {
	long := "Der Rat berät über " + strings.Repeat("das Hallenbad am Aubach, ", segment.MaxSentenceChars/20) + "und die Bücherei."
	text := "Der Rat tagt\n\n" + long + " Er tagt am 3. Mai.\n\n- " + long + "\n- Die Bücherei schließt um acht Uhr.\n\nFoto: Carola Ising/dpa\n"
	var got [][]string
	var roles []segment.Role
	for _, paragraph := range segment.Paragraphs(text) {
		var list []string
		for _, s := range paragraph {
			list = append(list, s.Of(text))
			roles = append(roles, s.Role)
		}
		got = append(got, list)
	}
	want := [][]string{{"Der Rat tagt"}, {long, "Er tagt am 3. Mai."}, {"- " + long}, {"- Die Bücherei schließt um acht Uhr."}, {"Foto: Carola Ising/dpa"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]segment.Role{segment.Heading, segment.Body, segment.Body, segment.Duplicate, segment.Body, segment.Caption}, roles); diff != "" {
		t.Error(diff)
	}
	if got := segment.Uncut(long + " Er tagt."); len(got) != 2 {
		t.Errorf("%d sentences, want 2", len(got))
	}
}
