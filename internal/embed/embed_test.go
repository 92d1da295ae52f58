package embed_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
)

// maxNoise is how far, in 1 - cosine, a vector of int8 arithmetic may stand from the
// float32 reference, for each unit that the texts stand apart in the mean: a
// model that spreads them more may turn each more.
const maxNoise = 0.008

func TestVectorsAreNearTheReference(t *testing.T) {
	compare(t, mustOpen(t), mustReference(t), 80)
}

func TestVectorsAreNearThePublishedReference(t *testing.T) {
	e, rows := published(t)
	compare(t, e, rows, 200)
}

func compare(t *testing.T, e *embed.Embedder, rows []reference, want int) {
	t.Helper()
	if testing.Short() {
		t.Skip("embeds hundreds of texts")
	}
	if len(rows) < want {
		t.Fatalf("%d texts, want %d and more", len(rows), want)
	}
	var queries, passages []reference
	var texts []string
	for _, r := range rows {
		if text, ok := strings.CutPrefix(r.Text, "passage: "); ok {
			passages, texts = append(passages, r), append(texts, text)
		} else {
			queries = append(queries, r)
		}
	}
	vectors, err := e.EmbedPassages(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range queries {
		v, err := e.EmbedQuery(context.Background(), strings.TrimPrefix(r.Text, "query: "))
		if err != nil {
			t.Fatal(err)
		}
		vectors = append(vectors, v)
	}
	limit := maxNoise * spread(rows)
	lowest := 1.0
	for i, r := range append(passages, queries...) {
		c := encodertest.Cosine(vectors[i], r.Vector)
		lowest = min(lowest, c)
		if !(1-c <= limit) {
			t.Errorf("%.80q: cosine %.5f, want %.5f", r.Text, c, 1-limit)
		}
	}
	t.Logf("lowest cosine of %d texts: %.5f, limit %.5f", len(rows), lowest, 1-limit)
}

// spread returns how far texts stand apart in the mean of all pairs, in 1 - cosine.
func spread(rows []reference) float64 {
	sum := make([]float64, len(rows[0].Vector))
	for _, r := range rows {
		for i, x := range r.Vector {
			sum[i] += x
		}
	}
	squares := 0.0
	for _, x := range sum {
		squares += x * x
	}
	return 1 - squares/float64(len(rows)*len(rows))
}

func TestATextHasOneVectorAloneAndBesideOthers(t *testing.T) {
	e := mustOpen(t)
	texts := []string{"Der Damm hielt.", "", strings.Repeat("The dam held. ", 40), "Der Damm hielt."}
	together, err := e.EmbedPassages(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		alone, err := e.EmbedPassages(context.Background(), []string{text})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(alone[0], together[i]); diff != "" {
			t.Errorf("text %d:\n%s", i, diff)
		}
	}
}

func TestOfALongPassageTheBeginningMakesTheVector(t *testing.T) {
	e := mustOpen(t)
	// One token a word, so both are cut at the same place.
	head := strings.Repeat("Haus ", 600)
	got, err := e.EmbedPassages(context.Background(), []string{head + "eins", head + "zwei", "Haus"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got[0], got[1]); diff != "" {
		t.Error(diff)
	}
	if slices.Equal(got[0], got[2]) {
		t.Error("a long passage has the vector of its first word")
	}
}

func TestAQueryTooLongIsRefused(t *testing.T) {
	if _, err := mustOpen(t).EmbedQuery(context.Background(), strings.Repeat("Haus ", 600)); err == nil {
		t.Error("no error")
	}
}

func TestWhiteSpaceAroundAQueryDoesNotCount(t *testing.T) {
	e := mustOpen(t)
	const text = "The dam withstood the flood"
	want, err := e.EmbedQuery(context.Background(), text)
	if err != nil {
		t.Fatal(err)
	}
	for _, blank := range []string{" ", "\n", "\u200b", "\u2060", "\ufeff"} {
		got, err := e.EmbedQuery(context.Background(), blank+text+blank)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q around it:\n%s", blank, diff)
		}
	}
}

func TestTheSameMeaningIsNearerThanAnother(t *testing.T) {
	e := mustOpen(t)
	query, err := e.EmbedQuery(context.Background(), "The dam withstood the flood")
	if err != nil {
		t.Fatal(err)
	}
	passages, err := e.EmbedPassages(context.Background(), []string{
		"Die Staumauer hat dem Hochwasser standgehalten.", "Der Chor sang am Abend im Rathaus.",
	})
	if err != nil {
		t.Fatal(err)
	}
	near, far := dot(query, passages[0]), dot(query, passages[1])
	if !(near > far) {
		t.Errorf("cosine %.3f with the same meaning, %.3f with another", near, far)
	}
}

func dot(a, b []float32) float64 {
	var sum float64
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}
