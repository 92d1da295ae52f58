package reading

import (
	"slices"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	// happened matches a text of one clause that tells of what has been done.
	happened = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:was|were|(?:has|have|had) been) \pL+(?:ed|en|[^aeiou]t|un|wn|ld|de)|(?:opened|closed|began|started|ended|took place|met|won|died|resigned|signed)|` +
		`wurden?|worden|fand(?:en)? .*statt|(?:hat|haben|ist|sind) .*\pL*ge\pL+(?:t|en))(?:\PL|$)`)
	// intended matches what may tell of a plan, or of what is told of one.
	intended = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:is|are|was|were|ha[sd]|have|able|going|due|wanted|refused|failed|tried|meant|supposed) to|zu|zum|would|could|may|might|should|must|can|if|unless|sei|seien|würden?|könn\pL+|sollt?en?|müss\pL+|darf|dürf\pL+)(?:\PL|$)`)
	// settling matches what is done of a plan, whose day may be another one.
	settling = regex.MustCompile(`(?i)(?:^|\PL)(?:\pL*(?:verschob|verleg|vertag|angekündigt|kündig|anberaumt|festgesetzt|festgelegt|beschl|entschied|bestimmt|einigt|vereinbart|zugesagt|versproch|geforder|forder|gerechnet|hoff|droh|warn|datier|befriste|verlänger)\pL*|` +
		`(?:postpon|delay|resched|announc|decid|agree|promis|demand|hop|threaten|warn|schedul|plann|extend|set|fix|told|said|say|call)\pL*)(?:\PL|$)`)
	// onItsDay matches what stands before the day of a German verb, and not that of a plan: "hat am
	// 3. Mai beschlossen", "Am 3. Mai beschloss".
	onItsDay = regex.MustCompile(`(?i)(?:^|\PL)(?:hat|haben|wurden?|ist|sind) am $|^Am $`)
	// since stands before the day on which began what the text tells of.
	since = regex.MustCompile(`(?i)(?:^|\PL)(?:seit(?: dem)?|since) $`)
	// during stands before the date of what is told.
	during = regex.MustCompile(`(?i)(?:^|\PL)(?:in|on|im|am|anfang|mitte|ende)(?: (?:early|mid|late|the))?(?: |-)$`)
)

// mostDates is how many dates a claim has that tells of one clause; one with more is a list.
const mostDates = 8

// doneIn returns where the dates of a text begin that it tells as those of something done.
func doneIn(text, language string, values []value.Value) []int {
	var done []int
	dates := value.OfKind(values, value.Date)
	if len(dates) > mostDates {
		return nil
	}
	for _, v := range dates {
		if doneOn(text, language, v) {
			done = append(done, v.Start)
		}
	}
	return done
}

// doneOn says whether a text tells a date of it as that of something done.
func doneOn(text, language string, v value.Value) bool {
	if !v.When.Resolved() && !v.When.LacksYear() {
		return false
	}
	before := ending(text[:v.Start])
	begun := since.MatchString(before)
	if !begun && !during.MatchString(before) {
		return false
	}
	rest := text[:v.Start] + strings.Repeat("0", v.End-v.Start) + strings.TrimPrefix(text[v.End:], ",")
	if strings.ContainsAny(rest, ",;:–„“”\"»«") || announces.MatchString(rest) || intended.MatchString(rest) || settling.MatchString(rest) && !onItsDay.MatchString(before) {
		return false
	}
	return begun || happened.MatchString(rest) || value.TellsPast(text, language, v)
}

// early says whether a source was written before the day of something that the claim tells
// as done: what is announced may not have come to pass. Of a day without its year the passage
// says which one it is.
func (r *Claim) early(v value.Value, passage []value.Value, written time.Time) bool {
	if v.Kind != value.Date || !slices.Contains(r.done, v.Start) || written.IsZero() {
		return false
	}
	day := calendar.LocalDay(written)
	if v.When.Resolved() {
		return later(v.When, day)
	}
	told := false
	for _, x := range passage {
		if x.Kind != value.Date || !x.When.Resolved() || !mentions(v, []value.Value{x}) {
			continue
		}
		if x.When.Candidates[0].First <= day {
			return false
		}
		told = true
	}
	return told
}
