// Package grammar reads a sentence of German or English by its words alone: where one of
// its clauses ends and another begins that stands for itself, whom or what of the sentence
// before its pronoun means, who says it, whether it has a verb.
//
// It knows closed lists of words, after Duden, Die Grammatik, and Quirk et al., A
// Comprehensive Grammar of the English Language, and how other words end; it has no
// dictionary. So it promises an answer only where these words leave no other one: where a
// word may be a verb as well as a noun, it says that no clause begins and that no pronoun
// is known. In another language there is none. It knows sentences, not the text round
// them; spans are of the sentence.
package grammar
