// Package tongue has the two languages that values are written in, German and English, and what
// their sentences need: names of months and weekdays, endings, patterns of whole words.
package tongue
