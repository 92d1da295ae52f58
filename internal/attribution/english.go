package attribution

const (
	// englishFinder is a text or a body that finds something.
	englishFinder = `((?i:the|an?|its|their|his|her) (?:[\pL\d][\pL\d'’-]* ){0,4}?(?:report|study|survey|inquiry|investigation|review|audit|poll|analysis|court|jury|judge|panel|tribunal|commission))`
	// englishBody is somebody who has no name, at the end of a sentence.
	englishBody = `((?:the|an?|its|their|his|her) (?:[\pL\d][\pL\d'’-]* ){0,3}?\pL[\p{Ll}'’-]+)`
	// englishEnd ends a sentence, or says when or where.
	englishEnd = `(?m:[;”"]|(?: (?:on|in|late|early|yesterday|today|last|this|at)(?: [^,.]{1,30})?)?\.?$)`
)
