package segment

import (
	"github.com/beleg-dev/beleg/internal/segment/role"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// Sizes of sentences and passages, in characters as char.Width weighs them.
const (
	// MaxSentenceChars is the most characters in a sentence, see sentence.MaxChars.
	MaxSentenceChars = sentence.MaxChars
	// MaxPassageSentences and MaxPassageChars are those of package role.
	MaxPassageSentences = role.MaxPassageSentences
	MaxPassageChars     = role.MaxPassageChars
	// goodPassageChars is the length that passages come near to: about two
	// sentences, as the judge was mostly trained on. On news in German it found the
	// passage of an English sentence better than longer ones did, and that of a short
	// claim better than single sentences.
	goodPassageChars = 200
)
