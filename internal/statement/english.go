package statement

import (
	"slices"
	"strings"
)

type english struct{}

// Word lists after Quirk et al., A Comprehensive Grammar of the English Language,
// 1985: auxiliaries (3.21), irregular verbs (3.11), subordinators (14.12).
var (
	englishBe         = listOf("is are was were")
	englishHave       = listOf("has have had")
	englishModals     = listOf("will would can could may might must shall does do did")
	englishPast       = listOf("began became came went took gave fell rose grew knew spoke broke chose drew drove flew wrote sang swam saw shook forgot wore threw struck lay ran ate hid")
	englishParticiple = listOf("been being begun gone taken given fallen risen grown known spoken broken chosen drawn driven flown written sung seen shaken forgotten worn thrown stricken eaten hidden done")
	englishEither     = listOf("held met left won lost led sent spent built bought brought cost cut hit kept let made paid put read sold said set shot stood told thought understood found fought taught caught hurt felt heard sat shut sought")
	// englishIntransitive have no passive: after "was held and" they are a second
	// predicate.
	englishIntransitive = listOf("lasted ended started died continued remained agreed returned arrived resigned appeared travelled traveled stayed happened failed cost left stood contained included consisted belonged amounted attracted drew received")
	englishAdverbs      = listOf("also later then now already never not just still only first finally recently soon once again even both thus so")
	englishDependent    = listOf("that who whom which whose where when because if although though unless whether while whereas than")
	englishBeginning    = listOf("after before since until as by in on at from for with under over during despite about between when while although though if because to of")
	englishSaying       = listOf("said says told announced claimed claims denied denies reported reports added argued argues insisted believes believed thinks thought warned warns stated states confirmed confirms declared according suggests suggested")
	englishDeterminers  = listOf("the a an this these those all some many several no two three four five six seven eight nine ten")
	englishPossessives  = listOf("his her its their")
	// englishPointing are words for what was named before.
	englishPointing = listOf("it them him he she they we i you so this that these those")
	// englishElliptic words end a predicate that leaves a word out.
	englishElliptic = listOf("to too more less same other others so")
	englishVague    = listOf("first second third fourth last other others latter former one ones both each two three rest same")
)

func (english) joins(w word) (joins, elides bool) {
	joins = w.low == "and" || w.low == "but"
	return joins, joins
}

// ed says whether a word may be a regular past form.
func ed(w word) bool {
	return len(w.low) > 4 && strings.HasSuffix(w.low, "ed") && w.low == w.text && w.low != "hundred" && w.low != "indeed" && !strings.HasSuffix(w.low, "eed")
}

func auxiliary(w word) bool {
	return englishBe[w.low] || englishHave[w.low] || englishModals[w.low]
}

// finite says whether a word is surely a finite verb, or may be one.
func (english) finite(w word) (surely, perhaps bool) {
	surely = auxiliary(w) || englishPast[w.low]
	return surely, surely || englishEither[w.low] || ed(w)
}

func (e english) verb(clause []word) (verb, subject int, ok bool) {
	if len(clause) == 0 || englishBeginning[clause[0].low] || englishDependent.hasAny(clause) {
		return 0, 0, false
	}
	for i := 1; i < len(clause); i++ {
		if _, perhaps := e.finite(clause[i]); !perhaps {
			continue
		}
		subject := i
		for subject > 0 && (englishAdverbs[clause[subject-1].low] || strings.HasSuffix(clause[subject-1].low, "ly")) {
			subject--
		}
		if subject > 0 && !auxiliary(clause[i]) && (englishDeterminers[clause[subject-1].low] || englishPossessives[clause[subject-1].low]) {
			continue // "the planned study"
		}
		return i, subject, subject > 0 && i+1 < len(clause)
	}
	return 0, 0, false
}

func (e english) goesOn(clause []word, verb, subject int, predicate []word) (shared int, ok bool) {
	first := 0
	for first < len(predicate)-1 && englishAdverbs[predicate[first].low] {
		first++
	}
	if len(predicate)-first < 2 || englishSaying.hasAny(clause) || englishPointing.hasAny(predicate) || englishElliptic[predicate[len(predicate)-1].low] {
		return 0, false
	}
	w := predicate[first]
	surely, perhaps := e.finite(w)
	passive := englishBe[clause[verb].low] || englishHave[clause[verb].low]
	switch {
	case surely:
		return subject, true
	case passive && englishParticiple[w.low]:
		return verb + 1, !slices.ContainsFunc(clause, negates)
	case !perhaps || englishModals[clause[verb].low]:
		return 0, false
	case !passive || englishIntransitive[w.low] || !participle(afterAdverbs(clause[verb+1:])):
		return subject, true
	}
	return 0, false
}

// afterAdverbs returns the first word that is no adverb.
func afterAdverbs(words []word) word {
	for _, w := range words {
		if !englishAdverbs[w.low] && !strings.HasSuffix(w.low, "ly") {
			return w
		}
	}
	return word{}
}

func participle(w word) bool { return ed(w) || englishEither[w.low] || englishParticiple[w.low] }

func negates(w word) bool {
	return w.low == "not" || w.low == "never" || strings.HasSuffix(w.low, "n't")
}

func (e english) stands(before []word, verb int, clause []word) bool {
	sure, _ := e.finite(before[verb])
	if !sure || len(clause) < 3 || englishSaying.hasAny(before) || !englishDeterminers[clause[0].low] && !clause[0].capital() {
		return false
	}
	if englishPointing.hasAny(clause) || englishPossessives.hasAny(clause) {
		return false
	}
	for i, w := range clause[:len(clause)-1] {
		if englishDependent[w.low] {
			return false
		}
		if surely, perhaps := e.finite(w); i > 0 && perhaps {
			return surely && !englishVague[clause[i-1].low]
		}
	}
	return false
}
