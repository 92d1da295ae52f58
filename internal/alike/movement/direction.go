package movement

import (
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Direction returns 1 where a text tells of growth, -1 of shrinking, 0 of neither or both.
func Direction(r value.Reading, s figure.Span) int {
	g, text := tongue.Of(r.Language), figure.WithoutValues(r)[s.From:s.To]
	if g == tongue.None {
		return 0
	}
	up, down := ups[g].MatchString(text), downs[g].MatchString(text)
	switch {
	case up == down:
		return 0
	case up:
		return 1
	}
	return -1
}

// Words by which an amount grows or shrinks.
var (
	ups = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`(?:an)?gestiegen|(?:an)?st(?:ieg|iegen|eigt|eigen|eigen[dt]\pL*)|steigert\pL*|(?:ge)?wachsen|w[äu]chst?|wuchsen|zugenommen|nahm(?:en)? (?:0+ )?zu|nimmt (?:0+ )?zu|anstieg|zuwachs|erhöh(?:t|te|ten|en|ung)|verteuer(?:t|te|n)|teurer|mehr|höher|angehoben|kletter(?:t|te|ten)|klettert|legte|zulegen`),
		tongue.English: tongue.AnyWord(`rose|risen|ris(?:es?|ing)|grew|grow(?:n|s|ing|th)?|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?|rais(?:e|es|ed|ing)|up|more|higher|dearer|go(?:es|ing) up|went up|gain(?:s|ed)?`),
	}
	downs = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`(?:ge)?sunken|s[ai]nk(?:t|en)?|senk(?:t|te|ten|en|ung)|gesenkt|gefallen|f(?:iel|ielen|ällt)|zurückgegangen|zurück|rückgang|abgenommen|nimmt (?:0+ )?ab|nahm(?:en)? (?:0+ )?ab|abnahme|verbillig(?:t|te)|verringer(?:t|te|n)|reduzier(?:t|te|en)|gekürzt|kürz(?:t|te|en)|schrumpf(?:t|te|en)|geschrumpft|billiger|günstiger|weniger|niedriger|geringer|verlor(?:en)?`),
		tongue.English: tongue.AnyWord(`fell|fallen|falls?|falling|dropp?(?:s|ed)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nks?|sank|sunk|cut|cuts|lower(?:ed|s)?|reduc(?:es?|ed|ing)|down|fewer|less|cheaper|lost|loses|going down`),
	}
)
