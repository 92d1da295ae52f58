// Package estimate writes what two texts say that somebody takes an amount to be with one verb.
//
// It exists because a judge takes "schätzte den Schaden auf 6 Millionen" for other than
// "bezifferte den Schaden auf 6 Millionen", and "wird auf 6 Millionen geschätzt" for both.
package estimate
