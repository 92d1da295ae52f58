package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// checkSources checks each source by itself.
func checkSources(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	var ids []string
	err := each(ctx, tx, `SELECT id FROM sources ORDER BY id`, nil, func(scan scanner) error {
		var id string
		err := scan(&id)
		ids = append(ids, id)
		return err
	})
	if err != nil {
		return nil, err
	}
	v := &View{tx: tx}
	var all []Damage
	for _, id := range ids {
		found, err := v.Damages(ctx, id)
		if missing := (*factcheck.SourceNotFoundError)(nil); errors.As(err, &missing) {
			found, err = []Damage{{Source: id, What: "it is not found by its id", Remedy: Restore}}, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// Damages returns what of the source does not agree: its texts with their
// hashes, and its passages with its text. Whether they are the passages that
// its text should have, the store cannot know.
func (v *View) Damages(ctx context.Context, id string) ([]Damage, error) {
	s, err := v.Source(ctx, id)
	if err != nil {
		return nil, err
	}
	c := &sourceCheck{v: v, source: s}
	for _, check := range []func(context.Context) error{c.versions, c.passages} {
		if err := check(ctx); err != nil {
			return nil, fault(ctx, "check source "+id, err)
		}
	}
	return c.found, nil
}

// A sourceCheck collects what is wrong with one source.
type sourceCheck struct {
	v       *View
	source  *StoredSource
	content string
	lost    bool // whether content is not the one that was given
	found   []Damage
}

func (c *sourceCheck) add(remedy Remedy, format string, args ...any) {
	c.found = append(c.found, Damage{Source: c.source.ID, What: fmt.Sprintf(format, args...), Remedy: remedy})
}

// versions compares every text with its hash, and keeps the current one.
func (c *sourceCheck) versions(ctx context.Context) error {
	missing := true
	err := each(ctx, c.v.tx, `SELECT sha256, content FROM source_versions WHERE source = ? ORDER BY n`, []any{c.source.Number}, func(scan scanner) error {
		var hash, content []byte
		if err := scan(&hash, &content); err != nil {
			return err
		}
		current := string(hash) == string(c.source.ContentSHA256[:])
		if current {
			c.content, missing = string(content), false
		}
		switch sum := sha256.Sum256(content); {
		case string(hash) == string(sum[:]):
		case current:
			c.lost = true
			c.add(Reimport, "its content is not the one that was given: the hash is another")
		default:
			c.add(Reimport, "its earlier version %s is not the one that was given: the hash is another", hex.EncodeToString(hash))
		}
		return nil
	})
	if missing {
		c.lost = true
		c.add(Reimport, "its content is missing")
	}
	return err
}

// passages compares the passages with the content and with the source's counts.
func (c *sourceCheck) passages(ctx context.Context) error {
	var all, outside, roleless, mismarked, judgedCount int
	err := each(ctx, c.v.tx, `SELECT p.start, p.stop, p.role, p.judged, d.layout
		FROM passages AS p LEFT JOIN passage_data AS d ON d.passage = p.id WHERE p.source = ? ORDER BY p.start`, []any{c.source.Number}, func(scan scanner) error {
		var (
			p          segment.Passage
			role, mark int64 // perhaps spoilt: any number
			layout     []byte
		)
		if err := scan(&p.Start, &p.End, &role, &mark, &layout); err != nil {
			return err
		}
		all++
		if mark != 0 {
			judgedCount++
		}
		if role < int64(segment.Body) || role > int64(segment.Duplicate) {
			roleless++
			role = 0
		}
		right := int64(0)
		if judged(c.source.State, segment.Role(role)) {
			right = 1
		}
		if mark != right {
			mismarked++
		}
		if !c.lost && layout != nil && !fits(p, layout, c.content) {
			outside++
		}
		return nil
	})
	if err != nil {
		return err
	}
	if outside > 0 {
		c.add(Recompute, "%d of its passages do not lie within the content, on the boundaries of characters", outside)
	}
	if roleless > 0 {
		c.add(Recompute, "%d of its passages have a role that there is not", roleless)
	}
	if mismarked > 0 {
		c.add(Recompute, "%d of its passages are marked as judged, or as not, against their role or its state", mismarked)
	}
	return c.counts(ctx, all, judgedCount)
}

func (c *sourceCheck) counts(ctx context.Context, all, judged int) error {
	var keptAll, keptJudged int
	err := misread(c.v.tx.QueryRowContext(ctx, `SELECT passages, judged_passages FROM sources WHERE n = ?`, c.source.Number).Scan(&keptAll, &keptJudged))
	if err == nil && (keptAll != all || keptJudged != judged) {
		c.add(Recompute, "it counts %d passages, %d of them judged, and has %d, %d of them judged", keptAll, keptJudged, all, judged)
	}
	return err
}

// fits reports whether all spans of a passage lie on boundaries of characters of
// its content.
func fits(p segment.Passage, layout []byte, content string) bool {
	if decodeLayout(&p, layout, len(content)) != nil {
		return false
	}
	for _, s := range append([]segment.Span{p.Span, p.Context, p.Heading}, p.Sentences...) {
		for _, at := range []int{s.Start, s.End} {
			if at < len(content) && !utf8.RuneStart(content[at]) {
				return false
			}
		}
	}
	return true
}
