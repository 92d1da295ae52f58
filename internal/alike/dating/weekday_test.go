package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAWeekdayOfAClaimIsTheDayThatItMeans(t *testing.T) {
	for _, c := range []struct{ name, language, claim, source, want string }{
		{"in the past", "de", "Am Montag tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 10. März 2025 tagte der Rat."},
		{"the likeliest", "en", "The council meets on Monday.", "The council met on 4 March 2025.", "The council meets on 10 March 2025."},
		{"the one that the source means", "en", "The council meets on Monday.", "The council meets on 17 March 2025.", "The council meets on 17 March 2025."},
		{"behind another preposition", "de", "Der Rat tagt bis Montag.", "Der Rat tagt.", "Der Rat tagt bis zum 10. März 2025."},
		{"the last one", "de", "Am vergangenen Freitag tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 7. März 2025 tagte der Rat."},
		{"the last one without a preposition", "en", "The council met last Friday.", "The council met on 4 March 2025.", "The council met on 7 March 2025."},
		{"the last one, of this week or of the one before", "de", "Am letzten Dienstag tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 4. März 2025 tagte der Rat."},
		{"the next one, likewise", "en", "The council meets next Sunday.", "The council meets on 23 March 2025.", "The council meets on 23 March 2025."},
		{"this one", "de", "Diesen Sonntag tagt der Rat.", "Der Rat tagt am 16. März 2025.", "Am 16. März 2025 tagt der Rat."},
		{"the one of this week", "de", "Am Sonntag dieser Woche tagt der Rat.", "Der Rat tagt am 23. März 2025.", "Am 16. März 2025 tagt der Rat."},
		{"the last one behind a contraction", "de", "Die Sitzung vom vergangenen Freitag war kurz.", "Die Sitzung am 4. März 2025 war kurz.", "Die Sitzung vom 7. März 2025 war kurz."},
		{"the next one behind an article", "de", "Ab dem kommenden Montag tagt der Rat.", "Der Rat tagt.", "Ab dem 17. März 2025 tagt der Rat."},
		{"the last one of a month", "en", "The council met on the last Friday of February.", "The council met on 28 February 2025.", "The council met on the last Friday of February."},
		{"the last one of each month", "de", "Jeden letzten Freitag im Monat tagt der Rat.", "Der Rat tagte am 28. Februar 2025.", "Jeden letzten Freitag im Monat tagt der Rat."},
		{"with its part of the day", "de", "Am Montagabend tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 10. März 2025 am Abend tagte der Rat."},
		{"with its date", "en", "On Monday, 10 March 2025, the council met.", "The council met on 4 March 2025.", "On Monday, 10 March 2025, the council met."},
		{"one of many", "de", "Jeden Montag tagt der Rat.", "Der Rat tagte am 10. März 2025.", "Jeden Montag tagt der Rat."},
		{"part of a word", "de", "Die Stadt warb am Montag-Stand um Gäste.", "Die Stadt warb um Gäste.", "Die Stadt warb am Montag-Stand um Gäste."},
		{"a night", "de", "In der Nacht zum Montag brannte es.", "Es brannte am 4. März 2025.", "In der Nacht zum Montag brannte es."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.WeekdaysDated(aliketest.Read(c.language, c.claim, aliketest.Published), value.Find(c.source, c.language, aliketest.Published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestADateOfAClaimHasTheYearOfTheSource(t *testing.T) {
	for _, c := range []struct{ name, language, claim, source, want string }{
		{"a weekday of the source", "de", "Der Rat tagt am 17. März.", "Der Rat tagt am Montag.", "Der Rat tagt am 17. März 2025."},
		{"with the claim's weekday", "de", "Am Montag, dem 17. März, tagt der Rat.", "Der Rat tagt am Montag.", "Am 17. März 2025, tagt der Rat."},
		{"a year that the source writes", "en", "The council met on March 4.", "The council met on 4 March 2024.", "The council met on 4 March 2024."},
		{"a month", "de", "Der Rat tagte im Mai.", "Der Rat tagte im Mai vergangenen Jahres.", "Der Rat tagte im Mai 2024."},
		{"none, where the source has none", "de", "Der Rat tagte am 4. März.", "Der Rat tagte am 4. März.", "Der Rat tagte am 4. März."},
		{"none of another day", "de", "Der Rat tagte am 4. März.", "Der Rat hat am Montag getagt.", "Der Rat tagte am 4. März."},
		{"none of a day with another weekday", "de", "Am Freitag, dem 10. März, tagte der Rat.", "Der Rat hat am Montag getagt.", "Am Freitag, dem 10. März, tagte der Rat."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.WeekdaysDated(aliketest.Read(c.language, c.claim, value.Reference{}), value.Find(c.source, c.language, aliketest.Published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestAWeekdayOfAClaimFromNoTimeIsAnyOfItsDays(t *testing.T) {
	for _, c := range []struct{ name, language, claim, want string }{
		{"a weekday", "de", "Am Montag tagte der Rat.", "Am Montag tagte der Rat."},
		{"the last one", "de", "Am vergangenen Montag tagte der Rat.", "Am Montag tagte der Rat."},
		{"the last one without a preposition", "en", "The council met last Monday.", "The council met on Monday."},
		{"the next one", "en", "The town is without a council until next Monday.", "The town is without a council until Monday."},
		{"the one of this week", "de", "Der Rat tagt am Montag dieser Woche.", "Der Rat tagt am Montag."},
		{"the last one of a month", "de", "Am letzten Montag im März tagt der Rat.", "Am letzten Montag im März tagt der Rat."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.WeekdaysDated(aliketest.Read(c.language, c.claim, value.Reference{}), nil); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
