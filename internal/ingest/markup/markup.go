// Package markup reads HTML as the paragraphs that it shows. What stands in them is
// what a reader sees: nothing that is struck out or hidden, no scripts, superscripts as
// such; lists and tables are those of Markdown.
package markup

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Blocks are elements that begin and end a paragraph.
var Blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Li: true, atom.Ul: true, atom.Ol: true, atom.Blockquote: true, atom.Pre: true, atom.Table: true, atom.Tr: true,
	atom.Section: true, atom.Article: true, atom.Header: true, atom.Footer: true, atom.Dl: true, atom.Dt: true, atom.Dd: true,
	atom.Figure: true, atom.Figcaption: true, atom.Hr: true, atom.Body: true, atom.Main: true, atom.Aside: true,
	atom.Details: true, atom.Summary: true, atom.Caption: true, atom.Address: true, atom.Center: true, atom.Dir: true, atom.Dialog: true,
	atom.Fieldset: true, atom.Form: true, atom.Hgroup: true, atom.Legend: true, atom.Menu: true, atom.Nav: true, atom.Search: true,
}

// Prose are paragraphs and headings: readers' comments stand in what holds
// several.
var Prose = map[atom.Atom]bool{
	atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
}

// Headings are those of headings below the title.
var Headings = map[atom.Atom]bool{atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true}

// Hidden are elements whose text is not read.
var Hidden = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Iframe: true,
	atom.Svg: true, atom.Button: true, atom.Select: true, atom.Textarea: true,
}

// Fragment returns the text of a piece of HTML, such as a title of a feed. It is an
// error when the piece has too many elements.
func Fragment(fragment string) (string, error) {
	root, err := Parse(fragment)
	if err != nil {
		return "", err
	}
	return Text(root), nil
}

// maxTags bounds the elements of a page, and with them the memory for it.
const maxTags = 500_000

// Parse reads HTML as it is shown. Elements may be nested 512 deep.
func Parse(text string) (*html.Node, error) {
	if n := strings.Count(text, "<"); n > maxTags {
		return nil, fmt.Errorf("HTML with %d tags, the limit is %d: save the text alone", n, maxTags)
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("read HTML: %w", err)
	}
	show(root)
	return root, nil
}
