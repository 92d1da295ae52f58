package masthead

import "regexp"

const pressOffice = `(?i:press(?:e)?(?:stelle|amt|büro|referat|dienst|abteilung)|medien(?:stelle|referat|dienst|büro)|(?:press|media|communications) (?:office|unit|team))`

var (
	// issuer is whose press office issues a text: "Stadt Dorum – Pressestelle", "Press Office of the Dorum
	// Harbour Authority". A headline about one has a verb.
	issuer = regexp.MustCompile(`^(?:\p{Lu}[^.!?:;]{1,50}?(?:,| [-–—|·/]) )?` + pressOffice +
		`(?: (?:(?i:de[rs]|of|of the|am|beim?|im|zum|für) )?\p{Lu}[\pL.-]*(?: (?:(?i:und|and|an der|am|der|des|of|of the|für|for) )?\p{Lu}[\pL.-]*){0,4})?$`)
	// enquiries is whom to ask about a text.
	enquiries = regexp.MustCompile(`^(?i:(?:(?:presse|medien)?kontakt|ansprechpartner(?:in)?|rückfragen(?: an)?|herausgeber(?:in)?|(?:(?:press|media) )?(?:contact|enquiries|inquiries)|issued by)): (?:` + pressOffice + `|.*(?:@|\d{3}).*)`)
)
