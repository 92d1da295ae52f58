// Package life reads when and where somebody was born and died, as archives, encyclopedias and
// obituaries write it without a verb: in a line or in brackets behind a name, "* 4. Mai 1940 in
// Graz; † 2. Juni 2021 in Wien", "born 1940", "1940–2021".
//
// It reads what is nothing else, in German and English, and knows nobody's name.
package life
