package segment

import "github.com/beleg-dev/beleg/internal/segment/notice"

// A Correction is a sentence that says what is right and what is wrong, see
// notice.Correction.
type Correction = notice.Correction

// A Notice is what a text says instead of what it said before.
type Notice = notice.Notice

// CorrectionOf returns what a sentence corrects, see notice.Of.
func CorrectionOf(sentence string) (Correction, bool) { return notice.Of(sentence) }

// Notices returns by what a text corrects itself, see notice.In.
func Notices(text string) []Notice { return notice.In(text) }

// MayCorrect says whether a text may have a sentence that corrects something, see
// notice.Suspect.
func MayCorrect(text string) bool { return notice.Suspect(text) }

// Outdated says whether a sentence tells what stood in its text before that was corrected, see
// notice.Outdated.
func Outdated(before, sentence, next string) bool { return notice.Outdated(before, sentence, next) }
