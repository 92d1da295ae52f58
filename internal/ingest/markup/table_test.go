package markup_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/ingest/markup"
)

func TestATermStandsBeforeItsDescription(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"on one line", "<dl><dt>Fahrgäste</dt><dd>18.700</dd><dt>Schiffe</dt><dd>64</dd></dl>", "- Fahrgäste: 18.700\n- Schiffe: 64"},
		{"in groups", "<dl><div><dt><b>Fahrgäste:</b></dt> <dd><p>18.700</p></dd></div></dl>", "- Fahrgäste: 18.700"},
		{"when it is a question", "<dl><dt>Wer zahlt?<dd>Die Gemeinde.<p>Sie hat Geld.</dl>", "- Wer zahlt? Die Gemeinde.\n\nSie hat Geld."},
		{"with several", "<dl><dt>Häfen<dd>Dorum<dd>Ostholm<dd>Alm<dt>Höhe<dd>900 m</dl>", "- Häfen: Dorum; Ostholm; Alm\n- Höhe: 900 m"},
		{"but once before a long one", "<dl><dt>Häfen<dd>Dorum<dd>" + strings.Repeat("lang ", 30) + "<dd>Ostholm</dl>", "- Häfen: Dorum\n\n" + strings.TrimSpace(strings.Repeat("lang ", 30)) + "\n\nOstholm"},
		{"the last of several", "<dl><dt>Name<dt>Ort<dd>Dorum</dl>", "Name\n\n- Ort: Dorum"},
		{"but not above a menu", `<dl><dt>Mehr zum Thema<dd><a href="/a">Robben am Strand</a></dl>`, "Mehr zum Thema\n\nRobben am Strand"},
		{"but not in a list", "<dl><dt>Häfen<dd><ul><li>Dorum<li>Ostholm</ul></dl>", "Häfen\n\n- Dorum\n- Ostholm"},
		{"but not in a table", "<dl><dt>Häfen<dd><table><tr><td>Dorum<td>1904</table></dl>", "Häfen\n\n| Dorum | 1904 |"},
		{"but not in another cell", "<table><tr><td><dt>Dorum</dt><td><dd>1904</dd></table>", "| Dorum | 1904 |"},
		{"but not when it is a paragraph", "<dl><dt>" + strings.Repeat("lang ", 30) + "<dd>Dorum</dl>", strings.TrimSpace(strings.Repeat("lang ", 30)) + "\n\nDorum"},
		{"nor without a description", "<dl><dt>Fahrgäste<dd></dl>", "Fahrgäste"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := markup.Fragment(tt.body); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestATableOfDataHasALineForEachRow(t *testing.T) {
	long := "<p>" + strings.Repeat("Der Speicher bleibt stehen. ", 10) + "</p>"
	text := strings.TrimSuffix(strings.Repeat("Der Speicher bleibt stehen. ", 10), " ")
	for _, tt := range []struct{ name, body, want string }{
		{"with names of the columns", "<table><tr><th>Name</th><th>Stimmen</th></tr><tr><td>Birte Sandmann</td><td>18.204</td></tr></table>", "| Name | Stimmen |\n| --- | --- |\n| Birte Sandmann | 18.204 |"},
		{"with a head", "<table><thead><tr><td>Name<td>Stimmen<tbody><tr><td>Birte Sandmann<td>18.204</table>", "| Name | Stimmen |\n| --- | --- |\n| Birte Sandmann | 18.204 |"},
		{"with names of the rows", "<table><tr><th>Einwohner</th><td>3000</td></tr><tr><th>Höhe</th><td>900 m</td></tr></table>", "| Einwohner | 3000 |\n| Höhe | 900 m |"},
		{"of one row", "<table><tr><td>Birte Sandmann</td><td>18.204</td></tr></table>", "| Birte Sandmann | 18.204 |"},
		{"below its caption", "<p>Der Rat ist gewählt.</p><table><caption>Das Ergebnis</caption><tr><td>Birte Sandmann</td><td>18.204</td></tr></table>", "Der Rat ist gewählt.\n\nDas Ergebnis\n\n| Birte Sandmann | 18.204 |"},
		{"with paragraphs, lists and bars in cells", "<table><tr><td><p>Birte</p><p>Sandmann</p></td><td><ul><li>Rat</li><li>Ausschuss</li></ul></td><td>a|b</td></tr></table>", `| Birte Sandmann | Rat; Ausschuss | a\|b |`},
		{"with empty cells and rows", "<table><tr><td></td><td>2024</td><td>2025</td></tr><tr><td></td><td></td></tr><tr><td>Alm</td><td></td><td>900</td></tr></table>", "| | 2024 | 2025 |\n| Alm | | 900 |"},
		{"with a cell of two columns", "<table><tr><th colspan=2>Ort</th><th>Höhe</th></tr><tr><td>Alm</td><td>Süd</td><td>900 m</td></tr></table>", "| Ort | | Höhe |\n| --- | --- | --- |\n| Alm | Süd | 900 m |"},
		{"with a head of two rows", "<table><thead><tr><th rowspan=2>Bereich</th><th colspan=2>Ausgaben</th><th rowspan=2>Plus</th></tr><tr><th>2024</th><th>2025</th></tr></thead><tr><td>Schulen</td><td>8,0</td><td>7,2</td><td>–</td></tr></table>", "| Bereich | Ausgaben 2024 | Ausgaben 2025 | Plus |\n| --- | --- | --- | --- |\n| Schulen | 8,0 | 7,2 | – |"},
		{"with a title in its head", "<table><tr><th colspan=2>Wahl</th></tr><tr><th>Name</th><th>Stimmen</th></tr><tr><td>Birte Sandmann</td><td>18.204</td></tr></table>", "Wahl\n\n| Name | Stimmen |\n| --- | --- |\n| Birte Sandmann | 18.204 |"},
		{"with a title alone in its head", "<table><tr><th colspan=2>Alm</th></tr><tr><th>Höhe</th><td>900 m</td></tr></table>", "| Alm | |\n| --- | --- |\n| Höhe | 900 m |"},
		{"with names of columns alone", "<table><tr><th>Name</th><th>Stimmen</th></tr><tr><th>Birte Sandmann</th><th>18.204</th></tr></table>", "| Name | Stimmen |\n| --- | --- |\n| Birte Sandmann | 18.204 |"},
		{"with a cell of two rows", "<table><tr><td rowspan=2>Alm</td><td>2024</td><td>3</td></tr><tr><td>2025</td><td>4</td></tr><tr><td>Dorum</td><td>2024</td><td>5</td></tr></table>", "| Alm | 2024 | 3 |\n| Alm | 2025 | 4 |\n| Dorum | 2024 | 5 |"},
		{"with links", `<table><tr><td><a href="/a">Alm</a></td><td>900 m</td></tr></table>`, "| Alm | 900 m |"},
		{"with a formula that has cells", "<table><tr><td><math><mtr><td>a</td></mtr></math></td><td>b</td></tr></table>", "| a | b |"},
		{"but not one for layout by its role", `<table role="presentation"><tr><td>Alm</td><td>900 m</td></tr></table>`, "Alm\n\n900 m"},
		{"but not one with paragraphs", "<table><tr><td>Start</td><td>" + long + "</td></tr></table>", "Start\n\n" + text},
		{"but not one with another inside", "<table><tr><td>Start</td><td><table><tr><td>Alm</td><td>900 m</td></tr></table></td></tr></table>", "Start\n\n| Alm | 900 m |"},
		{"but not one of one column", "<table><tr><td>Der Speicher bleibt.</td></tr><tr><td>Er wird saniert.</td><td></td></tr></table>", "Der Speicher bleibt.\n\nEr wird saniert."},
		{"but not a menu", `<table><tr><td><a href="/a">Start</a></td><td><a href="/b">Sport</a></td></tr></table>`, "Start\n\nSport"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := markup.Fragment(tt.body); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestCellsOfManyRowsAndColumnsDoNotFillTheMemory(t *testing.T) {
	row := "<tr>" + strings.Repeat("<td rowspan=65534 colspan=65534>Alm", 10)
	for _, tt := range []struct{ name, text string }{
		{"of one table", "<table>" + strings.Repeat(row, 100) + "</table>"},
		{"of several tables", strings.Repeat("<table>"+row+"</table>", 100)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := markup.Fragment(tt.text); err != nil || len(got) > 2<<20 {
				t.Errorf("%d bytes, %v", len(got), err)
			}
		})
	}
}
