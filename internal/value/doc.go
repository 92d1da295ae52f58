// Package value reads dates, times, numbers, places, names and negation in German and
// English text, and compares two of them.
//
// It exists because a judge that reads meaning confuses 18 with 27, Riyadh with
// Istanbul and "will" with "will not". It promises that every value carries the
// bytes it was read from, that the normal form does not depend on the language
// of the text, that the same text gives the same values everywhere, and that
// Compare says Different only when both values cannot be true of one thing.
// What it is unsure of it leaves out or calls Incomparable. Compare does not
// reckon: that an amount follows from two others, Amounts says.
//
// Reading is one pass over the words of a text; it never fails and takes time
// linear in the length of the text. The readers are packages of their own, one for
// each sort of value: date, clock, amount, place and name. They share unit, number,
// tense and published, and at the bottom words; none of them knows of a Value. Find
// asks them in turn, and Compare relates what they found. Package gazetteer knows the
// places, package wording writes a value into a sentence. What tells the values of two texts
// alike stands in ../alike.
package value
