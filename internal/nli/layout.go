package nli

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// A Layout says how a pair stands in the sequence that a model reads.
type Layout struct {
	tokenizer.Template // around and between evidence and claim

	// Separator stands between context and passage. Without one they are read
	// as one text, with a space between them.
	Separator []int32
}

// trained is what the service's own judge was trained with:
// `<s> context </s> passage </s> </s> claim </s>`, without the first two where
// there is no context.
func trained() Layout {
	end := []int32{tokenizer.End}
	return Layout{
		Template:  tokenizer.Template{Before: []int32{tokenizer.Begin}, Between: []int32{tokenizer.End, tokenizer.End}, After: end},
		Separator: end,
	}
}

// sequence lays out a pair, and returns where its tokens of type 1 begin; 0:
// there are none. Pieces never cross a space in any vocabulary, so that context
// and passage may be read apart.
func (j *Judge) sequence(p factcheck.Pair, claim []int32) (seq []int32, second int) {
	l := &j.c.Layout
	passage := j.c.Reader.AppendIDs(nil, tokenizer.Trim(p.Passage))
	length := l.Specials() + len(passage) + len(claim)
	seq = append(make([]int32, 0, MaxTokens), l.Before...)
	before := j.c.Reader.AppendIDs(nil, tokenizer.Trim(p.Context))
	if fits := min(len(before), ContextTokens-length-len(l.Separator)); fits > 0 {
		seq = append(append(seq, before[len(before)-fits:]...), l.Separator...)
	}
	seq = append(append(seq, passage...), l.Between...)
	if l.Second {
		second = len(seq)
	}
	return append(append(seq, claim...), l.After...), second
}
