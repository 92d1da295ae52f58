package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/role/picture"
)

// markPictures gives the kind of pictures to the line directly above a credit,
// and to repeated texts of pictures.
func (d *document) markPictures() {
	for i := 1; i < len(d.units); i++ {
		u, above := &d.units[i], &d.units[i-1]
		if u.kind == credit && !u.Gap && (above.kind == short || above.kind == running) &&
			above.chars(d.text, maxLabelChars+1) <= maxLabelChars {
			above.kind = pictured
		}
	}
	texts := make(map[string]bool)
	for i := range d.units {
		u := &d.units[i]
		text := u.Of(d.text)
		switch {
		case u.kind == pictured:
			texts[key.Of(text)] = true
			if at := picture.CreditAt(text); at > 0 && i > 0 && !u.Gap && d.units[i-1].Of(d.text) == strings.TrimRight(text[:at], " (") {
				d.units[i-1].kind = pictured // for those who do not see the picture
			}
		case u.kind == credit && i > 1 && d.units[i-1].Of(d.text) == d.units[i-2].Of(d.text):
			texts[key.Of(d.units[i-1].Of(d.text))] = true
		}
	}
	if len(texts) == 0 {
		return
	}
	for i := range d.units {
		u := &d.units[i]
		if (u.kind == short || u.kind == running) && texts[key.Of(u.Of(d.text))] {
			u.kind = pictured
		}
	}
}
