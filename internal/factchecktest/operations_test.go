package factchecktest_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// An operation is one of the requests of the schema, or one of the types below.
// It does not depend on those before it, so that any of them may be left out.
type operation any

type (
	importing []*factcheckv1.ImportSourcesRequest // one stream
	restart   struct{}                            // of the server, on the same file
	mirror    struct{ order uint64 }              // a second server gets the same sources in another order
)

const (
	namedSources   = 9
	unnamedSources = 3 // their names are derived from their addresses
	missingHash    = "0000000000000000000000000000000000000000000000000000000000000000"
)

// sentences are what contents and claims are made of.
var sentences = []string{
	"Die Brücke in Halvern wurde am 5. April eröffnet.", "The bridge in Halvern was opened on 9 April.",
	"Der Stadtrat hat dem Neubau nicht zugestimmt.", "The council did not approve the new building.",
	"Rund 4.000 Menschen kamen gestern zum Fest.", "About 4,000 people came to the festival yesterday.",
	"»Wir haben lange gewartet«, sagte Bürgermeisterin Carla Wendt.", "\"We have waited,\" said Mayor Carla Wendt.",
	"Der Zug fährt um 20.40 Uhr in Hamburg ab.", "The train leaves Hamburg at 8.40 p.m.",
	"L’école a fermé ses portes en 2019.", "学校は2019年に閉校した。", "Zu\u0308rich liegt am See.", "Its second hall cost 14 million euros.",
}

// gaps stand between the sentences of a content.
var gaps = []string{" ", " ", "\n\n", "\r\n", "\u2028", " \x00 ", "\u00a0", "\ufeff", ""}

// A plan draws operations by lot.
type plan struct {
	*rand.Rand
	last     map[string]*factcheckv1.Source // drawn for a name or an address
	contents []string                       // drawn so far
}

// operations returns n operations, the same for the same seed.
func operations(n int, seed uint64) []operation {
	p := &plan{Rand: rand.New(rand.NewPCG(seed, 1)), last: map[string]*factcheckv1.Source{}}
	list := make([]operation, n)
	for i := range list {
		list[i] = p.operation()
	}
	return list
}

func (p *plan) operation() operation {
	switch d := p.IntN(100); {
	case d < 28:
		return &factcheckv1.IndexSourceRequest{Source: p.source()}
	case d < 34:
		return p.imports()
	case d < 46:
		return &factcheckv1.DeleteSourceRequest{Name: p.name(), AllowMissing: p.IntN(2) == 0}
	case d < 56:
		return &factcheckv1.GetSourceRequest{Name: p.name(), ContentSha256: p.hash()}
	case d < 68:
		return &factcheckv1.ListSourcesRequest{PageSize: []int32{0, 1, 2, 3, 5, 2000}[p.IntN(6)]}
	case d < 77:
		return &factcheckv1.SearchEvidenceRequest{Query: p.sentence(), Sources: p.names(), MaxResultCount: []int32{0, 1, 100, 1000}[p.IntN(4)]}
	case d < 97:
		return &factcheckv1.CheckClaimRequest{Claim: p.sentence(), Options: p.options()}
	case d < 99:
		return restart{}
	}
	return mirror{p.Uint64()}
}

func (p *plan) name() string { return fmt.Sprintf("sources/s%d", p.IntN(namedSources)) }

// names returns none, mostly, or some.
func (p *plan) names() []string {
	var list []string
	for range max(0, p.IntN(7)-4) {
		list = append(list, p.name())
	}
	return list
}

func (p *plan) sentence() string { return sentences[p.IntN(len(sentences))] }

func (p *plan) hash() string {
	switch d := p.IntN(10); {
	case d < 3 || len(p.contents) == 0:
		return ""
	case d < 4:
		return missingHash
	}
	return hashOf(p.contents[p.IntN(len(p.contents))])
}

// source returns one that was drawn before, or with some fields of it, or a new
// one.
func (p *plan) source() *factcheckv1.Source {
	src := &factcheckv1.Source{Name: p.name()}
	if p.IntN(8) == 0 {
		src = &factcheckv1.Source{Uri: fmt.Sprintf("https://example.org/%d", p.IntN(unnamedSources))}
	}
	key := src.Name + src.Uri
	before := p.last[key]
	if before != nil && p.IntN(4) == 0 {
		return proto.CloneOf(before)
	}
	if before != nil {
		src = proto.CloneOf(before)
	}
	for field := range 5 {
		if before == nil || p.IntN(3) == 0 {
			p.fill(src, field)
		}
	}
	p.last[key] = proto.CloneOf(src)
	return src
}

// fill draws one field of a source.
func (p *plan) fill(src *factcheckv1.Source, field int) {
	switch field {
	case 0:
		src.Content = p.content()
		p.contents = append(p.contents, src.Content)
	case 1:
		src.Title = []string{"", "Neue Brücke in Halvern", "Notes", src.Name}[p.IntN(4)]
	case 2:
		src.Labels = p.labels()
	case 3:
		src.PublishTime, src.PublishUtcOffset = p.published()
	case 4:
		src.State = []factcheckv1.SourceState{0, 1, 1, 1, 2}[p.IntN(5)]
	}
}

func (p *plan) content() string {
	if len(p.contents) > 0 && p.IntN(6) == 0 {
		return p.contents[p.IntN(len(p.contents))] // a copy, or an earlier version
	}
	var b strings.Builder
	for range 1 + p.IntN(5) {
		b.WriteString(p.sentence() + gaps[p.IntN(len(gaps))])
	}
	return b.String()
}

func (p *plan) labels() map[string]string {
	labels := map[string]string{}
	if p.IntN(2) == 0 {
		labels["desk"] = []string{"sport", "\x00ü"}[p.IntN(2)]
	}
	if p.IntN(2) == 0 {
		labels["year"] = "2025"
	}
	return labels
}

// published returns a time, or none.
func (p *plan) published() (*timestamppb.Timestamp, *durationpb.Duration) {
	switch p.IntN(5) {
	case 0, 1:
		return nil, nil
	case 2:
		return p.day(), nil
	}
	return p.day(), durationpb.New(time.Duration(p.IntN(1681)-840) * time.Minute)
}

// day returns one of a few moments, some of them a nanosecond apart.
func (p *plan) day() *timestamppb.Timestamp {
	return &timestamppb.Timestamp{Seconds: time.Date(2025, 4, 1+p.IntN(3), 12, 0, 0, 0, time.UTC).Unix(), Nanos: int32(p.IntN(2))}
}

func (p *plan) imports() importing {
	list := make(importing, 1+p.IntN(6))
	for i := range list {
		list[i] = &factcheckv1.ImportSourcesRequest{CorrelationId: fmt.Sprint(i), Source: p.source()}
		if p.IntN(8) == 0 {
			list[i].Source.Content = "" // refused
		}
	}
	return list
}

func (p *plan) options() *factcheckv1.CheckOptions {
	o := &factcheckv1.CheckOptions{Sources: p.names(), MaxCitationCount: []int32{0, 1, 2, 1000}[p.IntN(4)]}
	if p.IntN(3) == 0 {
		o.Labels = p.labels()
	}
	if p.IntN(3) == 0 {
		o.AsOfTime = p.day()
	}
	if p.IntN(3) == 0 {
		o.ClaimTime, o.ClaimUtcOffset = p.published()
	}
	if p.IntN(3) == 0 {
		o.LanguageCode = []string{"de", "en", "fr"}[p.IntN(3)]
	}
	if p.IntN(3) == 0 {
		o.CitationThreshold = proto.Float64(float64(p.IntN(3)) / 2)
	}
	return o
}
