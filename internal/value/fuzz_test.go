package value_test

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/value"
)

// The first and the last moment that a request may name.
const (
	firstSecond = -62135596799
	lastSecond  = 253402300799
)

// FuzzFindAtAnyTime holds that a text can be read whenever it was written, to the
// ends of the calendar.
func FuzzFindAtAnyTime(f *testing.F) {
	for _, second := range []int64{firstSecond, -1, 0, 1740000000, lastSecond} {
		f.Add("Er kam gestern, am Montag und vor drei Wochen; im nächsten Jahr, am 29. Februar, kommt er wieder.", "de", second, -840)
		f.Add("He came yesterday, last Monday and two centuries ago; next year, on 29 February, he will come again.", "en-US", second, 840)
		f.Add("31.12. 01.01. 1/1 Ende der Woche in 99999 Jahren vor 999999999 Tagen", "", second, 0)
	}
	f.Fuzz(func(t *testing.T, text, language string, second int64, minutes int) {
		second = firstSecond + (second%(lastSecond-firstSecond+1)+lastSecond-firstSecond+1)%(lastSecond-firstSecond+1)
		written := time.Unix(second, 0).In(time.FixedZone("", minutes%841*60))
		values := value.Find(text, language, value.Reference{Time: written})
		checkValues(t, text, values)
		for _, v := range values {
			if value.Compare(v, v) == value.Different {
				t.Errorf("%v %q is different from itself at %v", v.Kind, v.Text, written)
			}
		}
	})
}

// FuzzCompareIsFair holds that neither of two texts has the last word on how their
// values stand to each other.
func FuzzCompareIsFair(f *testing.F) {
	rows := mustRows(f, "reading.txt", 3)
	for i, row := range rows {
		f.Add(row[1], rows[(i+7)%len(rows)][1])
	}
	f.Add("Yesterday Anna Anna spoke. Anna Bach Anna left.", "Yesterday Anna Bach spoke. Anna Anna Bach left.")
	f.Add("about 40 of the 100 members, 2.5 %, a third, mehr als 31 Euro", "40 percent, fewer than 2,5 Prozent, 3 Millionen Euro, zwei Drittel")
	f.Fuzz(func(t *testing.T, claim, source string) {
		values := value.Find(source, "", published)
		for _, a := range value.Find(claim, "", published) {
			for _, b := range values {
				if x, y := value.Compare(a, b), value.Compare(b, a); x != y {
					t.Errorf("%v %q is %v to %v %q, which is %v to it", a.Kind, a.Text, x, b.Kind, b.Text, y)
				}
				if x, y := value.Counted(a, b), value.Counted(b, a); x != y {
					t.Errorf("%v %q counts what is %v to %v %q, which is %v to it", a.Kind, a.Text, x, b.Kind, b.Text, y)
				}
				value.Covers(a, b)
			}
		}
	})
}
