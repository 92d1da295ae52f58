// Package archive knows the lines that press databases put around the texts that they hold:
// fields with how long a text is and where it is kept, codes in front of its parts, and what
// ends it.
package archive

import "github.com/beleg-dev/beleg/internal/regex"

const (
	tongue = `(?:english|german|french|italian|spanish|dutch|englisch|deutsch|französisch|italienisch|spanisch|niederländisch)`
	// length matches how long a text is; the same may be said of other things in other units.
	length = `\d{1,3}(?:[.,]?\d{3})? (?:words|wörter|zeichen|characters)`
)

var (
	// field matches a line of a database that no text has: its label, and for labels of many
	// uses what stands behind it.
	field = regex.MustCompile(`(?i)^(?:(?:load|correction)-date: .*\d|(?:publication|document)-type: |publikationstyp: |[^:.]{3,40}: ?https?://\S+$|journal[- ]code: |(?:dokument|artikel|document|accession)[- ]?(?:nummer|nr\.?|number|id): .*\d|` +
		`issn: \d{4}-\d{3}[\dx]$|(?:length|länge|umfang|wortanzahl|word count): ` + length + `$|(?:seite|page|pg\.?): [a-d]?\d{1,3}(?:[-–]\d{1,3})?$|` +
		`(?:section|rubrik|ressort): [^.]*[;,] ?(?:pg\.?|page|p\.|s\.|seite) ?[a-d]?\d{1,3}$)`)
	// capital matches such a line in capitals, as only a database writes it.
	capital = regex.MustCompile(`^(?:SECTION|DATELINE): [\p{Lu}\d][\p{Lu}\d &,;/-]*$|^(?i:subject|industry|geographic): (?:[\p{Lu}\d &,.'’-]+ \(\d{2}%\)(?:; |$))+$`)
	// tongues matches the language of a text, which is written in small letters where it is that
	// of a country.
	tongues = regex.MustCompile(`^(?i:language|sprache): [A-Z]{4,}(?:$|[;,])`)
	named   = regex.MustCompile(`(?i): ` + tongue + `(?:[;,] ?` + tongue + `)*$`)
	// mark matches what ends a text, or counts it among others.
	mark = regex.MustCompile(`^(?:\((?:END|ENDE|End|Ende)\)|End of Document|Ende des Dokuments|(?:Document|Dokument) \d{1,4} (?:of|von) \d{1,4}|(?:Page|Seite) \d{1,3} (?:of|von) \d{1,3})$`)
	// kept matches the number under which a text is kept: letters, zeros and a day.
	kept = regex.MustCompile(`^(?:Document|Dokument) [A-Z]{2,7}0{1,6}(?:19|20)\d{6}[a-z\d]{4,12}$`)
	last = regex.MustCompile(`^(?:End of Document|Ende des Dokuments)$`)

	words = regex.MustCompile(`(?i)^` + length + `$`)
)

// Is says whether a line, with single spaces, is one of those around a text.
func Is(text string) bool {
	return field.MatchString(text) || capital.MatchString(text) || tongues.MatchString(text) && named.MatchString(text) || mark.MatchString(text) || kept.MatchString(text)
}

// IsLength says whether a line is nothing but how long a text is: "512 words".
func IsLength(text string) bool { return words.MatchString(text) }

// Ends says whether a line ends one of the texts of a database.
func Ends(text string) bool { return last.MatchString(text) || kept.MatchString(text) }
