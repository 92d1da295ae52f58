package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
)

// Relation says how two values stand to each other.
type Relation uint8

// The relations of two values.
const (
	Incomparable Relation = iota // of different kinds, about different things, or not sure
	Equal                        // the same in normal form
	Compatible                   // both can be true of one thing: one is less precise, or a bound of the other
	Different                    // both cannot be true of one thing
)

var relationNames = [...]string{Incomparable: "incomparable", Equal: "equal", Compatible: "compatible", Different: "different"}

func (r Relation) String() string {
	if int(r) < len(relationNames) {
		return relationNames[r]
	}
	return "unknown"
}

// Compare relates the value of a claim to one of a source. It is symmetric. It
// compares the values alone: whether they are said of the same thing is for the
// caller to decide, for which Counted helps.
func Compare(claim, source Value) Relation {
	a, b := alikeMoney(claim, source)
	a, b = maxima(a, b)
	switch {
	case a.Kind == Date && b.Kind == Date:
		return compareDates(a.When, b.When)
	case a.Kind == Time && b.Kind == Time:
		return compareClocks(a.Clock, b.Clock)
	case a.Kind == Place && b.Kind == Place:
		return comparePlaces(a.Place, b.Place)
	case a.Kind == Name && b.Kind == Name:
		return compareNames(a.Name, b.Name)
	case a.Kind == Ordinal && b.Kind == Ordinal:
		return compareOrdinals(a, b)
	case sameQuarter(a, b), sameQuarter(b, a):
		return Compatible
	case a.share() && b.share():
		return compareShares(a, b)
	case a.measured() && b.measured():
		return compareAmounts(a, b)
	}
	return Incomparable
}

// Covers says whether a claim's value is stated by the source's, which must be
// Equal or Compatible to it: "2025" is covered by "18 February 2025", "more than
// 30" by "35", "Turkey" by "Istanbul", but none of them the other way round.
func Covers(claim, source Value) bool {
	claim, source = alikeMoney(claim, source)
	switch r := Compare(claim, source); {
	case r == Equal:
		return true
	case r != Compatible:
		return false
	}
	switch claim.Kind {
	case Date:
		if source.Kind == Ordinal {
			return claim.When.LacksYear()
		}
		return datesCover(claim.When, source.When)
	case Time:
		return clocksCover(claim.Clock, source.Clock)
	case Place:
		return placesCover(claim.Place, source.Place)
	case Name, Ordinal:
		return true
	}
	if oneSide(source, claim) {
		return false
	}
	return claim.Quantity.Bound == quantity.About || Converted(claim, source) || oneSide(claim, source) || claim.Quantity.Interval().Covers(source.Quantity.Interval())
}

// Counted says whether two quantities measure or count the same sort of thing:
// Equal for the same unit or noun, Compatible where that is open, Different
// where units or nouns exclude each other, Incomparable for values of other kinds.
func Counted(a, b Value) Relation {
	a, b = alikeMoney(a, b)
	switch {
	case a.Kind == Ordinal && b.Kind == Ordinal, a.Kind == Number && b.Kind == Number && a.Quantity.Unit == "" && b.Quantity.Unit == "":
		return sameNoun(a, b)
	case a.share() && b.share():
		return Equal
	case !a.measured() || !b.measured():
		return Incomparable
	case oneSide(a, b), oneSide(b, a):
		return Compatible
	case a.Quantity.Unit == b.Quantity.Unit && a.Kind == b.Kind, a.Kind == Duration && b.Kind == Duration:
		return Equal
	case unit.Degrees(a.Quantity.Unit) && unit.Degrees(b.Quantity.Unit), a.Quantity.Unit == "" && a.Quantity.Noun == "", b.Quantity.Unit == "" && b.Quantity.Noun == "":
		return Compatible
	}
	return Different
}

// share says whether v is a part of a whole.
func (v Value) share() bool {
	return v.Kind == Percent || v.Kind == Fraction || v.Kind == Number && v.Quantity.Of.Valid()
}

func (v Value) measured() bool {
	return v.Kind == Number || v.Kind == Money || v.Kind == Duration || v.Kind == PercentPoints || v.Kind == Percent
}

// compareShares compares percentages, fractions and "six of the ten".
func compareShares(a, b Value) Relation {
	if a.Kind == Number && b.Kind == Number {
		return compareAmounts(a, b)
	}
	p, q := percent(a.Quantity), percent(b.Quantity)
	if !p.Low.Valid() || !q.Low.Valid() {
		return Incomparable
	}
	if a.Kind == Fraction && b.Kind == Fraction {
		return compareFractions(p, q)
	}
	r := compareQuantities(p, q)
	if unrounded(a, b) || unrounded(b, a) {
		r = Different
	}
	if r == Different && (a.Kind == Number || b.Kind == Number) {
		return Incomparable // of another whole, perhaps
	}
	return r
}

// percent turns "six of the ten" into 60 %.
func percent(q quantity.Quantity) quantity.Quantity {
	if !q.Of.Valid() || q.Of.Num <= 0 {
		return q
	}
	part := q.Low.Over(q.Of).Times(quantity.Whole(100))
	return quantity.Quantity{Low: part, High: part, Unit: "%", Step: quantity.Whole(1)}
}

// compareAmounts compares counts, measures, money and durations.
func compareAmounts(a, b Value) Relation {
	p, q := a.Quantity, b.Quantity
	switch {
	case a.Kind == Duration && b.Kind == Duration:
		if strictly(a, b) || strictly(b, a) {
			return Different
		}
		return compareDurations(p, q)
	case unit.Degrees(p.Unit) && unit.Degrees(q.Unit) && p.Unit != q.Unit:
		if p.Low == q.Low && p.Unit != "°C" || p.Low == q.Low && q.Unit != "°C" {
			return Compatible // "30 degrees" of a scale that is not named
		}
		if p.Low.Den == q.Low.Den && p.Low.Num == -q.Low.Num && p.Low.Num != 0 {
			return Different // on any two scales
		}
		return Incomparable
	case oneSide(a, b), oneSide(b, a):
		return Compatible
	case p.Unit != q.Unit || a.Kind != b.Kind:
		if (p.Unit == "" || q.Unit == "") && p.Noun == "" && q.Noun == "" && compareQuantities(p, q) == Equal {
			return Compatible // "5 million" may be euros
		}
		return Incomparable
	}
	if p.Unit == quantity.UnitScore {
		return compareScores(p, q)
	}
	r := compareQuantities(p, q)
	if unrounded(a, b) || unrounded(b, a) || strictly(a, b) || strictly(b, a) {
		r = Different
	}
	if a.Kind != Number || p.Unit != "" {
		return r
	}
	switch same := sameNoun(a, b); {
	case r == Different && (same == Different || (vagueCount(a, b) || vagueCount(b, a))):
		return Incomparable
	case r == Different && (p.Total != q.Total || p.Of.Valid() != q.Of.Valid()):
		return Incomparable // "six" and "ten" of "six of the ten"
	case r == Equal && same == Different:
		return Compatible
	case r == Compatible && same == Compatible && (p.Bound.Bounds() || q.Bound.Bounds()) && !(p.Known && q.Known) && FarApart(p, q):
		return Incomparable // a bound meets amounts of anything
	}
	return r
}

// vagueCount says whether a points back, or is a small number that counts
// nothing named while b does, or is a word.
func vagueCount(a, b Value) bool {
	return a.Quantity.Definite || a.Quantity.Noun == "" && a.Quantity.Low.Cmp(quantity.Whole(quantity.Fewest)) < 0 && (b.Quantity.Noun != "" || (a.Text[0] < '0' || a.Text[0] > '9'))
}

// sameNoun relates what two numbers count: Equal, Compatible where it is open,
// Different where it is not the same.
func sameNoun(a, b Value) Relation {
	p, q := a.Quantity, b.Quantity
	switch {
	case p.Noun == "" || q.Noun == "":
		return Compatible
	case p.Noun == q.Noun:
		return Equal
	case p.Known && q.Known:
		if isKind(p.Noun, q.Noun) || isKind(q.Noun, p.Noun) {
			return Compatible
		}
		return Different
	case p.Known != q.Known || a.Language == b.Language:
		return Different
	}
	return Compatible // two languages, neither word known
}

// compareOrdinals compares places in a sequence; those of nouns that are not
// the same are of different sequences.
func compareOrdinals(a, b Value) Relation {
	equal := a.Quantity.Low == b.Quantity.Low
	switch same := sameNoun(a, b); {
	case same == Equal && equal:
		return Equal
	case same == Equal:
		return Different
	case equal && !(a.Quantity.Known && b.Quantity.Known && same == Different):
		return Compatible // nouns that may be the same
	}
	return Incomparable
}

// sameQuarter says whether an ordinal and a date are the same quarter: "third-quarter
// profits" and "im dritten Quartal", which is a date without more.
func sameQuarter(ordinal, date Value) bool {
	return ordinal.Kind == Ordinal && date.Kind == Date && ordinal.Quantity.Noun == "quarter" && date.When.IsQuarter(int(ordinal.Quantity.Low.Num))
}

// kindsOf are the concepts that others are kinds of.
var kindsOf = map[string][]string{
	"person": {"dead", "injured", "soldier", "diplomat", "prisoner", "employee", "member", "participant", "child", "woman", "man", "deputy", "refugee", "student",
		"police", "hostage", "patient", "passenger", "victim", "arrest"},
	"victim":      {"dead", "injured"},
	"member":      {"deputy", "country", "state", "employee"},
	"participant": {"country", "state", "student", "child", "woman", "man"},
	"country":     {"state"},
	"building":    {"house", "school", "apartment"},
	"house":       {"apartment"},
	"vehicle":     {"tank"},
	"game":        {"match"},
	"seat":        {"deputy"},
	"time":        {"attempt"},
	"talks":       {"round", "meeting"},
}

func isKind(narrow, wide string) bool { return slices.Contains(kindsOf[wide], narrow) }
