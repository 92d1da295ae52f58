package segment

// Sizes of sentences and passages. Lengths count characters as charWidth
// weighs them: a code point is one, an ideograph or syllable of East Asian
// writing two, since a judge's tokens hold about half as many of these.
const (
	// MaxPassageSentences is the most sentences in a passage.
	MaxPassageSentences = 3
	// MaxPassageChars is the most characters in a passage of two or more
	// sentences. One sentence alone may be longer.
	MaxPassageChars = 350
	// GoodPassageChars is the length that passages come near to: about two
	// sentences, as the judge was mostly trained on. On news in German it found the
	// passage of an English sentence better than longer ones did, and that of a short
	// claim better than single sentences.
	GoodPassageChars = 200
	// MaxSentenceChars is the most characters in a sentence: about 150 tokens of
	// running text, so that a judge of 256 reads all of it beside a claim of 100, up
	// to 300 of amounts, capitals or codes, which it may pass over. What is longer (a
	// table, a list, text without full stops) is cut into pieces of at most as many.
	MaxSentenceChars = 500
)
