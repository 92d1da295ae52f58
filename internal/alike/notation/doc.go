// Package notation writes amounts and times of day that two texts state in one form: in the same
// words, in digits, in one unit, without what only one of them bounds them by.
//
// It exists because a judge takes "anderthalb Stunden" and "90 minutes", "-4,6 Prozent" and "4.6
// per cent", "85 Cent" and "0,95 Euro" now for the same and now for other amounts. What the
// texts state stays what it is.
package notation
