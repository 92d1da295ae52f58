package life

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// Calling matches a word for what people do: "Botanikerin", "Chemist", "painter".
const Calling = `(?:\pL{3,}(?:iker|ikerin|ist|istin|ologe|ologin|gra[fp]h?in|ician|ologist|rapher)|[Mm]aler(?:in)?|[Dd]ichter(?:in)?|[Ss]chriftsteller(?:in)?|[Ll]ehrer(?:in)?|` +
	`[Pp]olitiker(?:in)?|[Ää]rzt(?:in)?|[Aa]rzt|[Ii]ngenieur(?:in)?|[Aa]rchitekt(?:in)?|[Bb]ildhauer(?:in)?|[Ss]änger(?:in)?|[Ff]orscher(?:in)?|[Ee]rfinder(?:in)?|[Aa]utor(?:in)?|painter|poet|writer|teacher|doctor|engineer|architect|sculptor|singer|composer|lawyer|author|inventor|explorer)`

// calling matches a line that is but what somebody is: "Schweizer Botanikerin", "German painter and
// poet".
var calling = regex.MustCompile(`^(?:\pL[\pL-]* ){0,3}` + Calling + `(?:(?:,| und| and) (?:\pL[\pL-]* )?` + Calling + `){0,2}$`)

// longestCalling is how many bytes such a line has at most.
const longestCalling = 80

// IsCalling says whether a line is but what somebody is, who is named above it.
func IsCalling(line string) bool {
	return len(line) <= longestCalling && calling.MatchString(line) && strings.ContainsRune(line, ' ')
}
