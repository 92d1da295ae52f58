package grammar

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
	englishPlural     = listOf("are were have")
	englishSingular   = listOf("is was has")
	englishModals     = listOf("will would can could may might must shall does do did")
	englishPast       = listOf("began became came went took gave fell rose grew knew spoke broke chose drew drove flew wrote sang swam saw shook forgot wore threw struck lay ran ate hid died lied fled")
	englishParticiple = listOf("been being begun gone taken given fallen risen grown known spoken broken chosen drawn driven flown written sung seen shaken forgotten worn thrown stricken eaten hidden done")
	englishEither     = listOf("held met left won lost led sent spent built bought brought cost cut hit kept let made paid put read sold said set shot stood told thought understood found fought taught caught hurt felt heard sat shut sought")
	englishGetting    = listOf("get gets got")
	englishNegating   = listOf("not never")
	// englishIntransitive have no passive, or mean the same in it: after "was held and"
	// they are a second predicate.
	englishIntransitive = listOf("lasted ended started died continued remained arrived resigned appeared travelled traveled stayed happened failed cost stood consisted belonged amounted")
	// englishOneObject have no object in the passive: before one they are a second
	// predicate too.
	englishOneObject = listOf("left contained included attracted received")
	englishAdverbs   = listOf("also later then now already never not just still only first finally recently soon once again even both thus so")
	// englishNounsInLy end like adverbs.
	englishNounsInLy = listOf("family assembly supply ally rally reply monopoly anomaly fly butterfly belly jelly bully lily")
	englishDependent = listOf("that who whom which whose what how why where when because if although though unless whether while whereas than")
	englishBeginning = listOf("through throughout within due after before since until as by in on at from for with under over during despite about between when while although though if because to of")
	englishSaying    = listOf("say said says told announced claimed claims denied denies reported reports added argued argues insisted believes believed thinks thought warned warns stated states confirmed confirms declared according suggests suggested")
	// englishFactual may be followed by a clause without "that" (16.31).
	englishFactual     = listOf("found knew thought felt heard saw showed revealed proved learned learnt discovered noticed realised realized concluded ruled feared hoped")
	englishDeterminers = listOf("the a an this these those all some many several no " + englishTwoToTen)
	englishPossessives = listOf("his her its their")
	englishParticles   = listOf("up down out off away back along around together apart forward aside")
	// englishObjects begin an object, beside determiners.
	englishObjects = listOf("any each every another both either more most that how what")
	// englishPointing are words for what was named before.
	englishPointing = listOf("it them him he she they we i you so this that these those")
	// englishElliptic words end a predicate that leaves a word out.
	englishElliptic = listOf("to too more less same other others so")
	englishVague    = listOf("first second third fourth last other others latter former one ones both each two three rest same")
)

func (english) joins(w word) bool { return w.low == "and" || w.low == "but" }

func (e english) elides(joint word) bool { return e.joins(joint) }

// ed says whether a word may be a regular past form.
func ed(w word) bool {
	return len(w.low) > 4 && strings.HasSuffix(w.low, "ed") && w.low == w.text && w.low != "hundred" && !strings.HasSuffix(w.low, "eed")
}

func auxiliary(w word) bool {
	return w.low == w.text && (englishBe[w.low] || englishHave[w.low] || englishModals[w.low])
}

// finite says whether a word is surely a finite verb, or may be one.
func (english) finite(w word) (surely, perhaps bool) {
	if w.low != w.text {
		return false, false // "Theresa May", "March and May"
	}
	surely = auxiliary(w) || englishPast[w.low]
	return surely, surely || englishEither[w.low] || ed(w)
}

func (e english) verb(clause []word) (verb, subject int, ok bool) {
	if len(clause) == 0 || englishBeginning[clause[0].low] || englishDependent.hasAny(clause) {
		return 0, 0, false
	}
	for i := 1; i < len(clause); i++ {
		_, perhaps := e.finite(clause[i])
		if !perhaps && !e.presentAt(clause, i) {
			continue
		}
		if !perhaps && slices.ContainsFunc(clause[1:i], verbLike) || englishGetting[clause[i-1].low] {
			return 0, 0, false // "gives smooth surfaces a shine", "gets mentioned"
		}
		subject := i
		for subject > 0 && adverb(clause[subject-1]) {
			subject--
		}
		if subject > 0 && !auxiliary(clause[i]) && determiner(clause[subject-1]) {
			continue // "the planned study"
		}
		return i, subject, subject > 0 && i+1 < len(clause) && !e.another(clause, i)
	}
	return 0, 0, false
}

func (english) head(part []word) []word {
	if i := slices.IndexFunc(part[1:], func(w word) bool { return englishBeginning[w.low] }); i >= 0 {
		return part[:i+1]
	}
	return part
}

func (e english) proper(part []word, _ word) bool {
	head := e.head(part)
	if len(head) == 1 && inS(head[0]) {
		return false // "Ships"
	}
	return !slices.ContainsFunc(head, func(w word) bool { return !w.capital() })
}

// another says whether a clause may have a second finite verb, within what
// somebody found or heard: "The inquiry found the minister lied to parliament".
func (e english) another(clause []word, verb int) bool {
	factual := englishFactual[clause[verb].low] || e.presentAt(clause, verb)
	i := verb + 1
	if auxiliary(clause[verb]) {
		for i < len(clause) && (auxiliary(clause[i]) || participle(clause[i]) || adverb(clause[i])) {
			i++
		}
	}
	for ; i < len(clause); i++ {
		_, perhaps := e.finite(clause[i])
		if (perhaps || short(clause[i]) || factual && (present(clause[i:]) || e.presentAt(clause, i))) && !leads(clause[i-1]) {
			return true
		}
	}
	return false
}

// short says whether a word may be a past form with too few letters for ed: "lied".
func short(w word) bool { return len(w.low) == 4 && strings.HasSuffix(w.low, "ied") }

// inS says whether a word ends as plurals and verbs in the present do: "ships", but not
// "press".
func inS(w word) bool { return strings.HasSuffix(w.low, "s") && !strings.HasSuffix(w.low, "ss") }

// present says whether words may begin with a verb in -s, and go on with its
// object: "evades taxes".
func present(words []word) bool {
	w := words[0]
	return len(words) > 1 && w.low == w.text && inS(w) && !leads(w)
}

func (e english) goesOn(clause []word, verb, subject int, predicate []word) (shared int, ok bool) {
	first := 0
	for first < len(predicate)-1 && englishAdverbs[predicate[first].low] {
		first++
	}
	if len(predicate)-first < 2 || slices.ContainsFunc(clause, saying) || englishPointing.hasAny(predicate) || e.gapped(predicate) || awaits(clause[subject:], englishPairs, e) || englishElliptic[predicate[len(predicate)-1].low] {
		return 0, false
	}
	w := predicate[first]
	surely, perhaps := e.finite(w)
	passive := englishBe[clause[verb].low] || englishHave[clause[verb].low] && participle(afterAdverbs(clause[verb+1:]))
	switch {
	case surely:
		return subject, true
	case e.continues(clause, verb, subject, predicate):
		return subject, true
	case attributive(clause[len(clause)-1], w, predicate[first+1:]):
		return 0, false
	case passive && englishParticiple[w.low]:
		been := slices.IndexFunc(clause, func(w word) bool { return w.low == "been" })
		return max(verb, been) + 1, !englishNegating.hasAny(clause)
	case !perhaps || englishModals[clause[verb].low]:
		return 0, false
	}
	object := predicate[first+1]
	return subject, !passive || englishIntransitive[w.low] || englishOneObject[w.low] && !englishBeginning[object.low]
}

// continues says whether a predicate in the present surely goes on with another one in
// the singular. In "opposes the rises and cuts the town plans" the second is a noun.
func (e english) continues(clause []word, verb, subject int, predicate []word) bool {
	alone := append(clause[:subject:subject], predicate...)
	return e.singularAt(clause, verb) && !strings.HasSuffix(clause[len(clause)-1].low, "s") && e.presentAt(alone, subject) && e.sureAt(alone, subject)
}

// singularAt says whether a verb is in the present singular, or "was".
func (e english) singularAt(clause []word, i int) bool {
	return englishSingular[clause[i].low] || e.presentAt(clause, i)
}

// verbLike says whether a word may be a verb in -s, or a noun in the plural.
func verbLike(w word) bool {
	return w.low == w.text && inS(w) && !genitive(w) && !leads(w)
}

func (english) credits(tail []word) bool {
	says := slices.IndexFunc(tail, saying)
	begins := englishBeginning[tail[0].low] && tail[0].low != "as" // "after somebody had told her"
	return says >= 0 && !begins && !englishDependent.hasAny(tail[:says])
}

// parts says no: "left the party, moved to Ostheim" may have a participle.
func (english) parts([]word, int, []word) bool { return false }

func (english) again(clause []word) (ok, woman bool) {
	woman = clause[0].low == "she"
	return woman || clause[0].low == "he", woman
}

// attributive says whether a word that looks like a past form may be a participle before a
// noun, which is joined to the noun before: "soldiers and wounded civilians".
func attributive(before, w word, after []word) bool {
	if adverb(before) || englishParticles[before.low] || saying(w) {
		return false
	}
	for len(after) > 0 && upper(after[0]) {
		after = after[1:] // "joined Nordlinie", but "wounded French civilians"
	}
	return len(after) > 0 && !opens(after[0])
}

// opens says whether a word begins a phrase of its own: no noun, nor what stands
// between a participle and its noun.
func opens(w word) bool {
	return w.mark() || w.capital() || adverb(w) || englishParticles[w.low] || leads(w)
}

// determiner says whether a word is an article, or stands for one before a noun.
func determiner(w word) bool { return englishDeterminers[w.low] || englishPossessives[w.low] }

func (english) determines(w word) bool { return determiner(w) }

func (english) begins(w word) bool { return englishBeginning[w.low] || determiner(w) }

// leads says whether a noun, with or without a participle, follows a word.
func leads(w word) bool { return english{}.begins(w) || englishObjects[w.low] }

func (english) function(w word) bool {
	return leads(w) || englishPointing[w.low]
}

// adverb says whether a word may be one; neither a name, "Italy", nor a noun is.
func adverb(w word) bool {
	return w.low == w.text && (englishAdverbs[w.low] || strings.HasSuffix(w.low, "ly") && !englishNounsInLy[w.low])
}

// adverbs returns how many words are adverbs before the first that is none.
func adverbs(words []word) int {
	if i := slices.IndexFunc(words, func(w word) bool { return !adverb(w) }); i >= 0 {
		return i
	}
	return len(words)
}

// afterAdverbs returns the first word that is no adverb.
func afterAdverbs(words []word) word {
	if n := adverbs(words); n < len(words) {
		return words[n]
	}
	return word{}
}

// saying says whether a word is a verb of saying, but not that of "the United States".
func saying(w word) bool { return englishSaying[w.low] && w.text != "States" }

func participle(w word) bool { return ed(w) || englishEither[w.low] || englishParticiple[w.low] }
