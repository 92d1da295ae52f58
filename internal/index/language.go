package index

import "github.com/beleg-dev/beleg/internal/value"

// languageOf guesses the language of a text whose source does not name it: de,
// en, or empty. For searching only.
func languageOf(text string) string { return value.DetectLanguage(text) }

// tongueOfText returns how the words of a text are stemmed: as those of its
// language, which is guessed when it is empty.
func tongueOfText(language, text string) tongue {
	if language == "" {
		language = languageOf(text)
	}
	return tongueOf(language)
}
