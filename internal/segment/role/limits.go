package role

const (
	// MaxPassageSentences is the most sentences in a passage.
	MaxPassageSentences = 3
	// MaxPassageChars is the most characters in a passage of two or more sentences, as
	// char.Width weighs them. One sentence alone may be longer.
	MaxPassageChars = 350
)
