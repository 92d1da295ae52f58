package gold_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest"
)

// A claim is one labelled claim of a half.
type claim struct {
	ID       string  `json:"id"`
	Text     string  `json:"claim"`
	Language string  `json:"language"`
	Verdict  string  `json:"verdict"` // without VERDICT_
	Trap     string  `json:"trap"`
	Evidence []quote `json:"evidence"`
	Note     string  `json:"note"`
}

// A quote is a part of a source that decides a claim.
type quote struct {
	Source string `json:"source"`
	Stance string `json:"stance"` // without STANCE_
	Text   string `json:"quote"`
}

func mustClaims(t testing.TB, half string) []claim {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", half, "claims.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var claims []claim
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var c claim
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatalf("%s, line %d: %v", f.Name(), len(claims)+1, err)
		}
		claims = append(claims, c)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return claims
}

// mustSources reads the articles of a half by the name of their file.
func mustSources(t testing.TB, half string) []*factcheckv1.Source {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", half, "sources", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles of half %q: %v", half, err)
	}
	var list []*factcheckv1.Source
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		s, err := ingest.ReadText(string(text), false, ingest.Options{})
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		list = append(list, message(strings.TrimSuffix(filepath.Base(path), ".txt"), &s))
	}
	return list
}

func message(id string, s *ingest.Source) *factcheckv1.Source {
	m := &factcheckv1.Source{
		Name: "sources/" + id, Title: s.Title, Uri: s.URI, Publisher: s.Publisher, Content: s.Content, LanguageCode: s.Language,
	}
	if !s.PublishTime.IsZero() {
		_, offset := s.PublishTime.Zone()
		m.PublishTime = timestamppb.New(s.PublishTime)
		m.PublishUtcOffset = durationpb.New(time.Duration(offset) * time.Second)
	}
	return m
}
