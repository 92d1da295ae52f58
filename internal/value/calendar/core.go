package calendar

// daysOfPart is how many days the beginning, middle or end of a month have in a narrow sense.
const daysOfPart = 10

// Core returns the days that the words for a part of a year or month mean first, of those that a
// reader accepts: December for "the end of the year". Of any other date these are all.
func (w When) Core(d Days) Days {
	y := d.First.Year()
	switch {
	case w.Range || w.Grain != YearGrain && w.Grain != MonthGrain:
		return d
	case w.Grain == YearGrain && w.Part == Early:
		return MonthDays(y, 1)
	case w.Grain == YearGrain && w.Part == Middle:
		return Days{MonthDays(y, 6).First, MonthDays(y, 7).Last}
	case w.Grain == YearGrain && w.Part == Late:
		return MonthDays(d.Last.Year(), 12)
	case w.Part == Early:
		return Days{d.First, d.First + daysOfPart - 1}
	case w.Part == Late:
		return Days{d.Last - daysOfPart + 1, d.Last}
	}
	return d
}
