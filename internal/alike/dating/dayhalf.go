package dating

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// beforeNoon, afterNoon and atEvening find the part of a day in or behind its date: "Montagabend",
// "Monday morning".
var (
	beforeNoon = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)^ ?(?:(?:am )?(?:frühen )?(?:morgens?|vormittags?)|früh)(?:\PL|$)`), tongue.English: regex.MustCompile(`(?i)^ (?:in the )?morning(?:\PL|$)`)}
	afterNoon  = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)^ ?(?:am )?(?:frühen |späten )?nachmittags?(?:\PL|$)`), tongue.English: regex.MustCompile(`(?i)^ (?:in the )?afternoon(?:\PL|$)`)}
	atEvening  = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)^ ?(?:am )?(?:frühen |späten )?abends?(?:\PL|$)`), tongue.English: regex.MustCompile(`(?i)^ (?:in the )?(?:evening|night)(?:\PL|$)`)}
	ofWeekday  = regex.MustCompile(`(?i)^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)`)
)

// OtherDayPart says whether a claim has another part of the one day that it names than each part that a
// source tells of that day: "am Montagnachmittag" beside "on Monday morning". An afternoon may end in
// the evening.
func OtherDayPart(source, claim value.Reading) bool {
	asked := partsOfDays(claim)
	if len(asked) != 1 || claim.Has(value.Negation) || source.Has(value.Negation) {
		return false
	}
	told := partsOfDays(source)
	of := slices.DeleteFunc(told, func(x dayPart) bool {
		return value.Compare(x.day, asked[0].day) == value.Different && !x.weekdayOf(asked[0])
	})
	return len(of) > 0 && !slices.ContainsFunc(of, func(x dayPart) bool { return !x.excludes(asked[0]) })
}

// A dayPart is a day and a part of it that a text tells: 1 before noon, 2 after it, 3 the evening.
type dayPart struct {
	day  value.Value
	part int
}

func (p dayPart) excludes(q dayPart) bool { return p.part != q.part && (p.part == 1 || q.part == 1) }

// weekdayOf says whether both are of one weekday.
func (p dayPart) weekdayOf(q dayPart) bool {
	return p.day.When.Weekday > 0 && p.day.When.Weekday == q.day.When.Weekday
}

// partsOfDays returns the days of a text that are told with a part of theirs.
func partsOfDays(r value.Reading) (list []dayPart) {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return nil
	}
	for _, v := range value.OfKind(r.Values, value.Date) {
		if v.When.Grain != calendar.DayGrain || v.When.Range || v.When.Hours == calendar.Overnight {
			continue
		}
		behind := v.End
		if m := ofWeekday.FindString(v.Text); m != "" && len(m) < len(v.Text) && g == tongue.German {
			behind = v.Start + len(m)
		}
		for part, find := range [...]*regex.Regexp{1: beforeNoon[g], 2: afterNoon[g], 3: atEvening[g]} {
			if find != nil && find.MatchString(r.Text[behind:]) {
				list = append(list, dayPart{v, part})
			}
		}
	}
	return list
}
