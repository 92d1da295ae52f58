package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
)

// Parts of the patterns below.
const (
	// itMay is "It" with what may stand before its verb: "It may", "It has not".
	itMay = `^It (?:(?:will|would|can|could|may|might|must|has|had|did|is|was)(?: not|n['’]t)? )?`
	// itWas is "It" with what says that it is something: "It was already", "It may be".
	itWas    = itMay + `(?:is|was|be|been|became|got) (?:(?:not|only|just|already|still|almost|about|around|after|before|past|very|so|too) )*`
	times    = `days?|morning|afternoon|evening|night|midnight|noon|dawn|dusk|weekend|week|season|winter|spring|summer|autumn`
	dates    = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December`
	hours    = `\d[\d:.]* ?(?:a\.?m|p\.?m|o['’]clock)`
	weather  = `dark|late|early|cold|hot|warm|cool|sunny|cloudy|windy|foggy|stormy|raining|snowing|freezing`
	ordinals = `first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|last|latest`
)

// expletives find an "It" that stands for no thing of the sentence before.
var expletives = []*regex.Regexp{
	// "It is expected that", "It emerged that", "It could take weeks to"
	regex.MustCompile(itMay + `(?:is|was|be|been|(?:seem|appear|remain|turn|emerge|happen|look)(?:s|e?d)?|becomes?|became|takes?|took|makes?|made) ` +
		`(?:\pL+ ){0,6}(?:that|to|whether|how|who|why|where|if|when|until|before|for) `),
	// "It rained", "It may snow"
	regex.MustCompile(itMay + `(?:rain|snow|hail|drizzl|thunder)`),
	// "It was already dark", "It was Monday", "It was 9 p.m."
	regex.MustCompile(itWas + `(?:` + times + `|` + dates + `|` + hours + `|` + weather + `)\b`),
	// "It was a sunny day"
	regex.MustCompile(itWas + `(?:an?|the|one) (?:\pL+ ){0,3}(?:` + times + `)\b`),
	// "It was the third accident": that which happened
	regex.MustCompile(itWas + `(?:the|his|her|their) (?:` + ordinals + `) `),
}

// expletive says whether the "It" that a sentence begins with may stand for no thing: for
// what follows, the weather, a time, or all that the sentence before tells.
func expletive(sentence string) bool {
	return slices.ContainsFunc(expletives, func(p *regex.Regexp) bool { return p.MatchString(sentence) })
}
