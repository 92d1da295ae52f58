package role

// A kind is what a unit is taken for while the roles are found. The first five
// are text of the source itself.
type kind uint8

const (
	running kind = iota // running text with an end
	item                // of a list
	short               // a line without a full stop: a heading, or part of a list
	heading
	cut      // text that breaks off: "…"
	dated    // dates and times
	about    // a line about the text: author, agency, tags, contact
	pictured // text of a picture
	credit   // the maker of a picture and no more
	rule     // neither letter nor digit
	hidden   // a comment or code
	list     // heading of a list of other texts, at the end of the source
	hint     // heading of a link to other texts, anywhere
	linked   // the beginning of another text, or a link to it
	form     // navigation, adverts, forms, prompts
	quoted   // what a letter quotes from another one
)

// role returns the role of the sentences of a unit of this kind.
func (k kind) role() Role {
	switch k {
	case running, item, short, cut:
		return Body
	case heading:
		return Heading
	case list, hint, linked, form, quoted:
		return Teaser
	}
	return Caption
}

func (k kind) judged() bool {
	r := k.role()
	return r == Body || r == Heading
}
