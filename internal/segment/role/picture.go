package role

import "github.com/beleg-dev/beleg/internal/segment/key"

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
		if u := &d.units[i]; u.kind == pictured {
			texts[key.Of(u.Of(d.text))] = true
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
