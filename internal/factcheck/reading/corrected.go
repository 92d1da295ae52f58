package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// A rectified is a value that a text corrects, and what is right.
type rectified struct {
	wrong, right value.Value
	notice       segment.Notice
}

// mostRectified is how many values a side of a notice has that corrects one.
const mostRectified = 12

// rectifiedBy returns the values that a notice corrects.
func (r *Claim) rectifiedBy(n segment.Notice, e *factcheck.Evidence) []rectified {
	from := evidence.From(e)
	right := r.readings.of(n.Right, e.Language, from).Values
	wrong := r.readings.of(n.Wrong, e.Language, from).Values
	if len(right) > mostRectified || len(wrong) > mostRectified {
		return nil
	}
	var list []rectified
	for _, w := range wrong {
		if slices.ContainsFunc(right, func(x value.Value) bool { return said(w, x) }) {
			continue
		}
		for _, x := range right {
			if differenceKinds[x.Kind] != differenceKinds[w.Kind] || x.Kind == value.Negation {
				continue
			}
			if w.Kind == value.Number && w.Quantity.Noun == "" && w.Quantity.Unit == "" {
				w.Kind, w.Quantity.Noun, w.Quantity.Known, w.Quantity.Unit, w.Language = x.Kind, x.Quantity.Noun, x.Quantity.Known, x.Quantity.Unit, x.Language
			}
			list = append(list, rectified{wrong: w, right: x})
		}
	}
	return list
}

// said says whether a value is one of another text. An age may be told without its unit.
func said(v, x value.Value) bool {
	switch relation := value.Compare(v, x); {
	case relation == value.Equal, aged(v, x), aged(x, v):
		return true
	case v.Quantity.Low.Valid() && v.Quantity.Low == x.Quantity.Low && v.Quantity.High == x.Quantity.High:
		return relation == value.Compatible && value.Counted(v, x) != value.Different
	}
	return false
}

// aged says whether a bare number may be an age.
func aged(v, age value.Value) bool {
	const months = 12
	return v.Kind == value.Number && v.Quantity.Noun == "" && v.Quantity.Unit == "" && v.Quantity.Low.Valid() &&
		age.Quantity.Age && age.Quantity.Low == v.Quantity.Low.Times(quantity.Whole(months))
}

// says says whether the claim has a value.
func (r *Claim) says(v value.Value) bool {
	return slices.ContainsFunc(r.affirmed, func(x value.Value) bool { return said(x, v) })
}

// Corrected leaves out of evidence the sentences whose values their text corrects, where the
// claim has the wrong value or the right one. Where the notice was found, it is read as such a
// sentence with the right value. A claim that may tell of the correction is read with all.
func (r *Claim) Corrected(list []factcheck.Evidence) []factcheck.Evidence {
	if r.mayCorrect {
		return list
	}
	var kept []factcheck.Evidence
	for i := range list {
		e := &list[i]
		wrong := r.rectified(e)
		if wrong == nil {
			kept = append(kept, *e)
			continue
		}
		of := *e
		of.Lead = "" // it may be one of these, as the sentence before
		if _, _, ok := r.correctedIn(e.Passage.Context, e, wrong); ok {
			of.Passage.Context, of.Passage.Before = "", ""
		}
		e = &of
		corrected := make([]bool, len(e.Passage.Sentences))
		for k := range corrected {
			v, at, ok := r.correctedBy(e, k, wrong)
			if corrected[k] = ok; !ok {
				continue
			}
			if told, ok := r.toldBy(e, k, at, v, list); ok {
				kept = append(kept, told)
			}
		}
		for _, rest := range evidence.Rest(e, func(k int) bool { return corrected[k] }) {
			if rest.Passage.Start > e.Passage.Sentences[0].Start {
				rest.Passage.Context = "" // it may be one of these
			}
			kept = append(kept, *rest)
		}
	}
	return kept
}

// rectified returns the values that the text of a passage corrects and the claim has.
func (r *Claim) rectified(e *factcheck.Evidence) []rectified {
	var list []rectified
	for _, n := range e.Notices {
		for _, v := range r.rectifiedBy(n, e) {
			if r.says(v.wrong) || r.says(v.right) {
				v.notice = n
				list = append(list, v)
			}
		}
	}
	return list
}

// correctedBy returns by what a sentence of a passage is corrected, and its wrong value. What
// states nothing is not.
func (r *Claim) correctedBy(e *factcheck.Evidence, i int, wrong []rectified) (v rectified, at value.Value, ok bool) {
	if evidence.Silent(&e.Passage, i) {
		return v, at, false
	}
	return r.correctedIn(e.Passage.TextOf(e.Passage.Sentences[i]), e, wrong)
}

// correctedIn returns by what a sentence of the text of a passage is corrected, and its wrong
// value. A notice itself is not.
func (r *Claim) correctedIn(text string, e *factcheck.Evidence, wrong []rectified) (v rectified, at value.Value, ok bool) {
	if _, ok := segment.CorrectionOf(text); ok {
		return v, at, false
	}
	values := r.readings.of(text, e.Language, evidence.From(e)).Values
	find := func(v value.Value) int {
		return slices.IndexFunc(values, func(x value.Value) bool { return said(v, x) })
	}
	for _, v := range wrong {
		if at := find(v.wrong); at >= 0 && find(v.right) < 0 && text != v.notice.Right {
			return v, values[at], true
		}
	}
	return v, at, false
}

// toldBy returns the notice that corrects a value of a sentence as evidence that is read as
// the sentence with the right value; false: it was not found, or cannot be written so.
func (r *Claim) toldBy(e *factcheck.Evidence, sentence int, at value.Value, v rectified, list []factcheck.Evidence) (told factcheck.Evidence, ok bool) {
	text := e.Passage.TextOf(e.Passage.Sentences[sentence])
	shown := wording.Replace(text, at, v.right, value.Primary(e.Language))
	if shown == "" {
		return told, false
	}
	for i := range list {
		of := &list[i]
		if of.Source.ID != e.Source.ID {
			continue
		}
		for k, s := range of.Passage.Sentences {
			own := of.Passage.TextOf(s)
			if c, corrects := segment.CorrectionOf(own); !(corrects && c.Corrected(own) == v.notice.Right || own == v.notice.Right) {
				continue
			}
			told = *of.Part(k, k)
			whole := told.Passage
			told.Lead, told.Passage.Context, told.Passage.Before = "", "", ""
			told.Passage.Half = &factcheck.Half{Sentence: &whole, Shown: evidence.WithoutTime(shown)}
			told.Score = e.Score
			return told, true
		}
	}
	return told, false
}

// callsWrong says whether a passage has what is right instead of a value of the claim that its
// text calls wrong.
func (r *Claim) callsWrong(e *factcheck.Evidence) bool {
	if r.mayCorrect || len(e.Notices) == 0 {
		return false
	}
	passage, _ := r.valuesOf(e)
	return slices.ContainsFunc(r.rectified(e), func(v rectified) bool {
		return r.says(v.wrong) && !r.says(v.right) && slices.ContainsFunc(passage, func(x value.Value) bool { return said(x, v.right) })
	})
}
