package words

// FunctionWords hold a language together; few of them belong to two languages.
var FunctionWords = NewLexicon(
	`der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte hatten
	mit von vom zu zum zur im in am an auf aus bei beim für über unter nach vor seit bis durch gegen ohne um zwischen während wegen als wie auch noch nur
	schon sich sie er es wir ich ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dass weil wenn ob dort hier dieser diese dieses diesem diesen
	kein keine keinen keinem keiner soll sollen kann können muss müssen will wollen mehr sehr so man was wer wo wann sowie laut etwa rund dabei daran damit`,
	`the a an and or but not is are was were be been being has have had do does did of to in on at by for from with about over under after before since
	until through against without between during because as also only already it its he she they we i you his her their our this that these those which who
	what where when there here will would can could may might must should more than such into out up no than so if while per`)

// Determiners stand before an ordinal.
var Determiners = NewLexicon(
	`der die das dem den des ein eine einen einem einer eines zum zur im am beim vom ins seine seinen seinem seiner ihre ihren ihrem ihrer unsere dieser diesem diese jeder jede jedes als in`,
	`the a an his her its their our my this that every each for in`)
