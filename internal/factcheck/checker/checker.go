package checker

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/origin"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

const (
	// retrievedPassages is how many passages are fetched for a claim. More than
	// are judged, because copies and sources with many passages are thinned out.
	retrievedPassages = 64
	// judgedPassages is how many of them the judge reads.
	judgedPassages = 8
	// judgedOfSource is how many passages of one source the judge reads while
	// other sources have some left.
	judgedOfSource = 4
	// judgedUnnamed is how many passages the judge reads, while others wait, of sources that
	// lack a name of the claim which another source has.
	judgedUnnamed = 3
	// judgedOfText is how many headlines of one text it reads that text under, while
	// others wait: a wire story in eight papers would leave no room for a ninth one that
	// says otherwise.
	judgedOfText = 2
)

// A Checker checks claims. Its methods may be called concurrently.
type Checker struct {
	retriever factcheck.Retriever
	judge     factcheck.Judge
	begin     factcheck.Observer
}

// New makes a Checker of what finds evidence and what judges it.
func New(r factcheck.Retriever, j factcheck.Judge) *Checker {
	return &Checker{retriever: r, judge: j, begin: unobserved}
}

// Observed returns a Checker that does the same and tells o of its stages.
func (c *Checker) Observed(o factcheck.Observer) *Checker {
	observed := *c
	observed.begin = o
	return &observed
}

func unobserved(context.Context, factcheck.Stage) func() { return func() {} }

// Check says what the sources say about the claim, and about each of its
// statements where it has several. A statement of more than MaxClaimTokens is a
// *ClaimTooLongError; a missing source of o.Filter is a *SourceNotFoundError, an
// empty index ErrIndexEmpty.
func (c *Checker) Check(ctx context.Context, claim string, o factcheck.Options) (*factcheck.ClaimCheck, error) {
	h := newHearing(c.judge, o.Rules)
	inquiries, err := c.examine(ctx, h, statement.OfClaim(claim, o.Language), o)
	if err != nil {
		return nil, err
	}
	defer c.begin(ctx, factcheck.StageDecide)()
	var supporting, conflicting origin.Numbers
	for _, q := range inquiries {
		if err := h.decide(ctx, q, &supporting, &conflicting, o); err != nil {
			return nil, err
		}
	}
	answered, err := c.lean(ctx, h, inquiries, &supporting, &conflicting, o)
	if err != nil {
		return nil, err
	}
	check := &factcheck.ClaimCheck{Claim: claim, JudgeModel: c.judge.Model(), AsOf: o.Filter.PublishedUpTo}
	conclude(check, answered)
	cover(check, inquiries, answered)
	return check, nil
}

// Signs returns what Check weighs of a claim that is taken as one statement, and
// whether what speaks against it is explained by the weights that there are, for
// the program that fits them. Errors are those of Check.
func (c *Checker) Signs(ctx context.Context, claim string, o factcheck.Options) ([]weigh.Sign, bool, error) {
	h := newHearing(c.judge, o.Rules)
	inquiries, err := c.examine(ctx, h, []statement.Statement{statement.Whole(claim)}, o)
	if err != nil {
		return nil, false, err
	}
	q := inquiries[0]
	signs := slices.Clone(q.signs) // gather withdraws some
	_, against, err := h.gather(ctx, q, &origin.Numbers{}, &origin.Numbers{}, o)
	if err != nil {
		return nil, false, err
	}
	err = h.explain(ctx, q.claim, against)
	return signs, explained(against), err
}

// examine reads statements, finds evidence in one state of the index, and has it
// judged.
func (c *Checker) examine(ctx context.Context, h *hearing, statements []statement.Statement, o factcheck.Options) ([]*inquiry, error) {
	inquiries, err := c.read(ctx, statements, o)
	if err != nil {
		return nil, err
	}
	if err := c.find(ctx, inquiries, o.Filter); err != nil {
		return nil, err
	}
	defer c.begin(ctx, factcheck.StageJudge)()
	for _, q := range inquiries {
		if err := c.hear(ctx, h, q); err != nil {
			return nil, err
		}
	}
	return inquiries, nil
}

// hear has the evidence of an inquiry judged.
func (c *Checker) hear(ctx context.Context, h *hearing, q *inquiry) (err error) {
	q.judged, q.long = pick(q.found.Evidence, func(x evidence.Question) bool { return c.judge.Reads(q.claim.Pair(x)) })
	if q.signs, err = h.signs(ctx, q.claim, q.judged); err != nil {
		return err
	}
	if q.signs, err = h.hearBoth(ctx, q.claim, q.signs); err != nil {
		return err
	}
	if err := h.reread(ctx, q.claim, q.signs); err != nil {
		return err
	}
	q.byEntry()
	return nil
}

func (c *Checker) read(ctx context.Context, statements []statement.Statement, o factcheck.Options) ([]*inquiry, error) {
	defer c.begin(ctx, factcheck.StageRead)()
	list := make([]*inquiry, len(statements))
	for i, st := range statements {
		var err error
		if list[i], err = c.inquire(st, o); err != nil {
			return nil, err
		}
		for _, part := range st.Leaning {
			q, err := c.inquire(part, o)
			if err != nil {
				list[i].leaning = nil // words that it shares made it longer than the whole
				break
			}
			q.leans = true
			list[i].leaning = append(list[i].leaning, q)
		}
	}
	return list, nil
}

// inquire begins the inquiry into a statement.
func (c *Checker) inquire(st statement.Statement, o factcheck.Options) (*inquiry, error) {
	q := &inquiry{statement: st, about: slices.Concat(o.About, st.About), turn: cmp.Or(st.Turn, o.Turn), claim: reading.OfClaim(st.Text, cmp.Or(o.Language, st.Language), o.ClaimTime)}
	q.claim.Rules = o.Rules
	if n := c.judge.ClaimTokens(q.claim.Dated); n > factcheck.MaxClaimTokens {
		return nil, &factcheck.ClaimTooLongError{Tokens: n, Limit: factcheck.MaxClaimTokens}
	}
	return q, nil
}

func (c *Checker) find(ctx context.Context, inquiries []*inquiry, f factcheck.Filter) error {
	defer c.begin(ctx, factcheck.StageFind)()
	all, queries := slices.Clone(inquiries), make([]factcheck.Query, len(inquiries))
	for i, q := range inquiries {
		queries[i] = q.query(f)
		for _, part := range q.leaning {
			asked := part.query(f)
			asked.FoundBy = i + 1
			all, queries = append(all, part), append(queries, asked)
		}
	}
	found, err := c.retriever.Retrieve(ctx, queries)
	if err != nil {
		return fmt.Errorf("find evidence: %w", err)
	}
	for i, q := range all {
		q.found = found[i]
		forgetUnknown(q.found.Evidence, len(queries[i].Names))
		q.found.Evidence = q.claim.OwnRows(slices.DeleteFunc(q.claim.Corrected(q.found.Evidence), func(e factcheck.Evidence) bool {
			return e.OffTopic || within(e) || evidence.OnlySilent(&e.Passage) || !f.PublishedUpTo.IsZero() && evidence.WrittenAfter(&e, f.PublishedUpTo)
		}))
	}
	return nil
}

// forgetUnknown leaves of the names that sources lack those that another source has. What
// none has may be no name, or is written otherwise.
func forgetUnknown(found []factcheck.Evidence, names int) {
	lacking := make([]int, names)
	for _, e := range found {
		for _, name := range e.Lacks {
			lacking[name]++
		}
	}
	for i, e := range found {
		found[i].Lacks = slices.DeleteFunc(slices.Clone(e.Lacks), func(name int) bool { return lacking[name] == len(found) })
	}
}

// within says whether a passage is a heading within a text that has a title. It
// says less than what stands below it, and would be judged for the title too,
// which the judge reads beside it.
func within(e factcheck.Evidence) bool {
	return e.Passage.Role == segment.Heading && e.Source.Title != "" && !isTitle(&e)
}
