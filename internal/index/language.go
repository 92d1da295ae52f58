package index

import "github.com/beleg-dev/beleg/internal/value"

// languageOf guesses the language of a text whose source does not name it: de,
// en, or empty. For stemming only.
func languageOf(text string) string { return value.DetectLanguage(text) }
