package gold_test

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

var crowd = flag.String("crowd", "", "ask the claims of the development half with so many sources in the index, such as 0,1000,100000: the articles and other news; 0 is the articles alone")

const (
	// parallelSentences holds an origin, English and German a line. News stand there
	// in the order of their documents, whose borders are not marked.
	parallelSentences = "../../../shared/data/parallel_en_de.tsv.xz"
	longestLine       = 1 << 20 // bytes

	longestStory = 4 // sentences

	// mostWrongMixed is the aim: the share of the claims not labelled MIXED that may
	// be answered so, however many sources there are.
	mostWrongMixed = 0.03

	strangerPrefix = "sources/other-news-" // of the names of the sources that no claim is about
)

func TestAGrowingIndexLeavesFewVerdictsWronglyMixed(t *testing.T) {
	if *crowd == "" {
		t.Skip("run with -crowd 0,1000,100000 and -timeout 0, seldom")
	}
	var counts []int
	for _, field := range strings.Split(*crowd, ",") {
		n, err := strconv.Atoi(field)
		if err != nil {
			t.Fatalf("-crowd: %v", err)
		}
		counts = append(counts, n)
	}
	news, rest := mustParallel(t)
	for _, n := range counts {
		t.Run(fmt.Sprintf("%d sources", n), func(t *testing.T) { measureAmong(t, n, news, rest) })
	}
}

// measureAmong asks the claims with n sources in the index, or with the articles
// alone where these are more.
func measureAmong(t *testing.T, n int, news, rest []parallel) {
	articles := mustSources(t, "dev")
	length, others := strangers(t, news, rest, n-len(articles))
	server := factchecktest.Start(t, factchecktest.Config{})
	began := time.Now()
	server.MustIndex(t, articles...)
	mustImport(t, server, others)
	indexed := time.Now()
	answers := askOf(t, server, articles, mustClaims(t, "dev"))
	asked := time.Since(indexed)

	coverage := answers[0].response.GetCoverage()
	if want := len(articles) + len(others); int(coverage.GetSourceCount()) != want {
		t.Errorf("%d sources were searched, %d imported", coverage.GetSourceCount(), want)
	}
	figures, _, _ := strings.Cut(summary(answers), "\nright of each answer")
	wrongMixed, strange := crowdedOut(answers)
	t.Logf("%d sources with %d passages, %d of them other news of %d sentences; indexed in %v, %d claims asked in %v\n%s\nquote other news          %v",
		coverage.GetSourceCount(), coverage.GetPassageCount(), len(others), length,
		indexed.Sub(began).Round(time.Second), len(answers), asked.Round(time.Second), figures, strange)
	if share := float64(wrongMixed.hits) / float64(wrongMixed.of); share > mostWrongMixed {
		t.Errorf("wrong MIXED %v, want at most %.0f %%", wrongMixed, 100*mostWrongMixed)
	}
}

// crowdedOut counts the claims wrongly answered with MIXED, of those that are not
// labelled so, and the answers that quote a source that the claim is not about.
func crowdedOut(answers []answer) (wrongMixed, strange rate) {
	for i := range answers {
		a := &answers[i]
		if a.Verdict != "MIXED" {
			wrongMixed.add(a.got == "MIXED")
		}
		strange.add(slices.ContainsFunc(a.response.GetCitations(), func(c *factcheckv1.Citation) bool {
			return strings.HasPrefix(c.GetSource(), strangerPrefix)
		}))
	}
	return wrongMixed, strange
}

// A parallel is one sentence in two languages.
type parallel struct{ origin, english, german string }

// mustParallel reads news, and the other sentences that are not phrases for
// learners of a language.
func mustParallel(t *testing.T) (news, rest []parallel) {
	t.Helper()
	if _, err := os.Stat(parallelSentences); err != nil {
		t.Skip("not here: ", parallelSentences)
	}
	content, err := exec.CommandContext(t.Context(), "xz", "-dc", parallelSentences).Output()
	if err != nil {
		t.Skip("xz does not run here: ", err)
	}
	lines := bufio.NewScanner(strings.NewReader(string(content)))
	lines.Buffer(nil, longestLine)
	for lines.Scan() {
		cells := strings.Split(lines.Text(), "\t")
		if len(cells) != 3 {
			t.Fatalf("%s: %d cells in %q", parallelSentences, len(cells), lines.Text())
		}
		p := parallel{cells[0], cells[1], cells[2]}
		switch {
		case strings.HasPrefix(p.origin, "wmt:"):
			news = append(news, p)
		case !strings.HasPrefix(p.origin, "tatoeba"):
			rest = append(rest, p)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return news, rest
}

// strangers makes n sources, and says how many sentences each has: longestStory,
// or fewer where the news would not suffice. Each story stands there in German
// and in English, as in the papers of two countries. The stories are taken from
// all of the news alike; the rest fills up what they lack.
func strangers(t *testing.T, news, rest []parallel, n int) (length int, list []*factcheckv1.Source) {
	t.Helper()
	n = max(n, 0)
	wanted := (n + 1) / 2
	told := stories(news, longestStory)
	for length = longestStory; length > 1 && len(told) < wanted; {
		length--
		told = stories(news, length)
	}
	more := stories(rest, length)
	if most := len(told) + len(more); most < wanted {
		t.Fatalf("there are sentences for %d sources beside the articles, not for %d", 2*most, n)
	}
	chosen := spread(told, min(wanted, len(told)))
	chosen = append(chosen, spread(more, wanted-len(chosen))...)
	for i, story := range chosen {
		list = append(list, stranger(story, i, "de"), stranger(story, i, "en"))
	}
	return length, list[:n]
}

// stories cuts sentences into stories of that length. The last one of an origin
// may be shorter.
func stories(sentences []parallel, length int) [][]parallel {
	var list [][]parallel
	for start := 0; start < len(sentences); {
		end := start + 1
		for end < len(sentences) && end-start < length && sentences[end].origin == sentences[start].origin {
			end++
		}
		list = append(list, sentences[start:end])
		start = end
	}
	return list
}

// spread takes n of a list at even distances.
func spread[T any](list []T, n int) []T {
	taken := make([]T, n)
	for i := range taken {
		taken[i] = list[i*len(list)/n]
	}
	return taken
}

// stranger writes a story as a source, a paragraph a sentence, published on one of
// the days of the articles' year: a date in it can meet one of theirs.
func stranger(story []parallel, i int, language string) *factcheckv1.Source {
	paragraphs := make([]string, len(story))
	for k, sentence := range story {
		paragraphs[k] = sentence.german
		if language == "en" {
			paragraphs[k] = sentence.english
		}
	}
	return &factcheckv1.Source{
		Name:         fmt.Sprintf("%s%06d-%s", strangerPrefix, i, language),
		Content:      strings.Join(paragraphs, "\n\n"),
		LanguageCode: language,
		PublishTime:  timestamppb.New(time.Date(2025, time.January, 1+i%365, 12, 0, 0, 0, time.UTC)),
	}
}

// mustImport imports sources, none of which is there yet.
func mustImport(t *testing.T, server *factchecktest.Server, sources []*factcheckv1.Source) {
	t.Helper()
	items := make([]*factcheckv1.ImportSourcesRequest, len(sources))
	for i, s := range sources {
		items[i] = &factcheckv1.ImportSourcesRequest{CorrelationId: s.GetName(), Source: s}
	}
	answers := server.MustImport(t, items...)
	for _, answer := range answers {
		if answer.GetIndexed().GetOutcome() != factcheckv1.IndexOutcome_INDEX_OUTCOME_CREATED {
			t.Fatalf("import %s: %v", answer.GetCorrelationId(), answer)
		}
	}
	if len(answers) != len(sources) {
		t.Fatalf("%d of %d sources imported", len(answers), len(sources))
	}
}
