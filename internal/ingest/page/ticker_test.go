package page_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestAnEntryOfATickerHasItsDay(t *testing.T) {
	const (
		head   = `<meta property="article:published_time" content="2025-03-01T10:00:00+01:00"><article>` + article + article
		first  = "Der Pegel fällt auf vier Meter, teilt die Gemeinde am Vormittag mit."
		second = "Heute bleiben in Dorum alle Schulen geschlossen, sagt der Landrat."
	)
	day := func(day, shown, rest string) string {
		return `<div class="entry"><time datetime="2025-03-` + day + `:30:00+01:00">` + shown + `</time>` + rest + `</div>`
	}
	for _, tt := range []struct{ name, body, want string }{
		{"above its text", day("03T07", "07:30 Uhr", "<p>"+first) + day("02T09", "9.30", "<p>"+second),
			"07:30 Uhr\n\n+++ 2025-03-03 +++\n\n" + first + "\n\n9.30\n\n+++ 2025-03-02 +++\n\n" + second},
		{"in its heading", day("03T07", "07:30 Uhr", "\n<h3>Hochwasser</h3><p>"+first) + day("01T09", "1.3., 09:30 Uhr", "<h3>Schulen</h3><p>"+second),
			"07:30 Uhr\n\n2025-03-03: Hochwasser\n\n" + first + "\n\n1.3., 09:30 Uhr\n\n2025-03-01: Schulen\n\n" + second},
		{"above a paragraph that its time begins", "<ul><li><b>" + day("03T07", "07:30 Uhr", "")[19:] + "</b> " + first + "<li><p>" + day("02T09", "09:30 Uhr", "")[19:] + " " + second + "</ul>",
			"+++ 2025-03-03 +++\n\n- 07:30 Uhr " + first + "\n\n+++ 2025-03-02 +++\n\n- 09:30 Uhr " + second},
		{"and what follows has the page's", "<div>" + day("03T07", "07:30 Uhr", "<p>"+first) + day("02T09", "09:30 Uhr", "<p>"+second) + "</div>" + article,
			second + "\n\n+++ 2025-03-01 +++\n\nDie Gemeinde"},
		{"unless all are of the page's", day("01T07", "07:30 Uhr", "<p>"+first) + day("01T09", "09:30 Uhr", "<p>"+second), "07:30 Uhr\n\n" + first + "\n\n09:30 Uhr\n\n" + second},
		{"unless it shows it", day("03T07", "03.03.2025, 07:30 Uhr", "<p>"+first) + day("02T09", "2. März 2025, 09:30 Uhr", "<p>"+second), "03.03.2025, 07:30 Uhr\n\n" + first},
		{"unless it is alone", day("03T07", "07:30 Uhr", "<p>"+first), "07:30 Uhr\n\n" + first},
		{"but no time behind a long text", "<p>" + strings.Repeat(first+" ", 30) + day("03T07", "07:30 Uhr", "")[19:] + "<p>" + strings.Repeat(first+" ", 30) + day("02T09", "09:30 Uhr", "")[19:],
			strings.Repeat(first+" ", 30) + "07:30 Uhr"},
		{"but no time in a sentence", "<p>Um " + day("03T07", "07:30 Uhr", "")[19:] + " fällt der Pegel.<p>Um " + day("02T09", "09:30 Uhr", "")[19:] + " steigt er.", "Um 07:30 Uhr fällt der Pegel.\n\nUm 09:30 Uhr steigt er."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := mustRead(t, head+tt.body+"</article>"); !strings.Contains(p.Text+"\n\n", "\n\n"+tt.want) {
				t.Errorf("got %q, want %q in it", p.Text, tt.want)
			}
		})
	}
}

func TestTheTimesOfALongListTakeNoMuchLongerThanParagraphs(t *testing.T) {
	const count, most = 20_000, 40
	read := func(body string) time.Duration {
		began := time.Now()
		mustRead(t, body)
		return time.Since(began)
	}
	elements := "<div>" + strings.Repeat("<b></b>", count)
	plain := read(elements + strings.Repeat("<p>Der Pegel steigt um 07:30 Uhr wieder.</p>", count))
	if times := read(elements + strings.Repeat(`<time datetime="2025-03-03T07:30:00Z">07:30</time>`, count)); times > most*plain {
		t.Errorf("it took %v, paragraphs %v", times, plain)
	}
}

func TestNoEntryOfATickerIsLost(t *testing.T) {
	const (
		lead  = "Der Pegel in Dorum ist seit dem Morgen um zwei Meter gestiegen."
		short = "Die Brücke ist offen."
	)
	long := strings.TrimSpace(strings.Repeat("Die Schulen in Dorum, Ostholm und Lührstedt bleiben bis Mittwoch geschlossen, sagt der Landrat. ", 4))
	for _, tt := range []struct{ name, open, before, between, after, end string }{
		{"in an element", "<div>", "", "", "", "</div>"},
		{"in an element with a class", `<div class="item">`, "", "", "", "</div>"},
		{"in an article", "<article>", "", "", "", "</article>"},
		{"in a section with a head and a body", "<section>", `<div class="head">`, `</div><div class="body">`, "</div>", "</section>"},
		{"in an item of a list", "<li>", "", "", "", "</li>"},
		{"behind a time without markup", "<div>", "", "", "", "</div>"},
		{"below its heading", "<div>", "<h3>Neues</h3>", "", "", "</div>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			entry := func(hour, text string) string {
				head := `<time datetime="2025-03-01T` + hour + `:30:00+01:00">` + hour + ":30 Uhr</time>"
				if tt.name == "behind a time without markup" {
					head = "<b>" + hour + ":30 Uhr</b>"
				}
				return tt.open + tt.before + head + tt.between + text + tt.after + tt.end
			}
			list := entry("10", "<p>"+short+"</p>") + entry("09", strings.Repeat("<p>"+long+"</p>", 8)) + entry("08", "<p>"+short+"</p>")
			if tt.open == "<li>" {
				list = "<ul>" + list + "</ul>"
			}
			p := mustRead(t, "<title>Hochwasser</title><main><h1>Hochwasser</h1><p>"+lead+"</p>"+list+"</main>")
			want := lead
			for _, e := range []struct{ hour, text string }{{"10", short}, {"09", strings.TrimSuffix(strings.Repeat(long+"\n\n", 8), "\n\n")}, {"08", short}} {
				if want += "\n\n"; tt.name == "below its heading" {
					want += "Neues\n\n"
				}
				want += e.hour + ":30 Uhr\n\n" + e.text
			}
			if diff := cmp.Diff(strings.Split(want, "\n\n"), strings.Split(p.Text, "\n\n")); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
		})
	}
	for _, link := range []string{`<h3>%s</h3>`, `%s`, `<div>Region</div><h3>%s</h3>`} {
		link = strings.ReplaceAll(link, "%s", `<a href="/a">Robben am Strand</a>`)
		teaser := `<div><time datetime="2025-03-01T08:30:00+01:00">08:30 Uhr</time>` + link + "<p>" + short + "</p></div>"
		if p := mustRead(t, "<main><div><h1>Speicher bleibt</h1>"+strings.Repeat(article, 4)+"</div>"+strings.Repeat(teaser, 8)+"</main>"); strings.Contains(p.Text, short) {
			t.Errorf("beginnings of other articles below %s: got %q", link, p.Text)
		}
	}
}

func TestTheDayAboveEntriesIsWrittenInFull(t *testing.T) {
	const (
		head   = `<meta property="article:published_time" content="2026-01-02T08:00:00+01:00"><article>` + article
		first  = "Der Pegel fällt auf vier Meter, teilt die Gemeinde am Vormittag mit."
		second = "Heute bleiben in Dorum alle Schulen geschlossen, sagt der Landrat."
		own    = "+++ 2026-01-02 +++\n\n"
		other  = "+++ 2025-12-31 +++\n\n"
	)
	for _, tt := range []struct{ name, body, want string }{
		{"in a heading", "<h2>Freitag, 2. Januar</h2><p>07:30 Uhr: " + first + "</p><h2>Mittwoch, 31. Dezember</h2><p><b>21:30 Uhr</b> " + second + "</p>",
			"Freitag, 2. Januar\n\n" + own + "07:30 Uhr: " + first + "\n\nMittwoch, 31. Dezember\n\n" + other + "21:30 Uhr " + second},
		{"in a paragraph", "<p>Mittwoch, 31.12.:</p><p>21.30 Uhr: " + second + "</p>", "Mittwoch, 31.12.:\n\n" + other + "21.30 Uhr: " + second},
		{"in a time", `<h3><time datetime="2025-12-31">Wednesday, December 31</time></h3><p>9:30 pm: ` + second + "</p>", "Wednesday, December 31\n\n" + other + "9:30 pm: " + second},
		{"below the time of the first", "<section><h2>31. Dezember 2025</h2><div><i>21:30</i><p>" + second + "</p></div><div><i>19:05</i><p>" + first + "</p></div></section>",
			"31. Dezember 2025\n\n21:30\n\n" + other + second + "\n\n19:05\n\n" + first},
		{"above entries with headings", "<h2>31. Dezember</h2><i>21:30</i><h3>Alarm</h3><p>" + second + "</p><i>19:05</i><h3>Ruhe</h3><p>" + first + "</p><h3>Mehr</h3>",
			"31. Dezember\n\n21:30\n\n2025-12-31: Alarm\n\n" + second + "\n\n19:05\n\n2025-12-31: Ruhe\n\n" + first + "\n\nMehr"},
		{"above headings that begin with the time", "<h2>31. Dezember</h2><h3>21:30 Uhr: Alarm</h3><p>" + second + "</p><h2>2. Januar</h2><h3>7:30 Uhr: Ruhe</h3><p>" + first + "</p>",
			"31. Dezember\n\n2025-12-31: 21:30 Uhr: Alarm\n\n" + second + "\n\n2. Januar\n\n2026-01-02: 7:30 Uhr: Ruhe\n\n" + first},
		{"above a text that is no paragraph", "<h2>31. Dezember</h2>21:30 Uhr: " + second, "31. Dezember\n\n" + other + "21:30 Uhr: " + second},
		{"unless all are of the page's day", "<h2>Freitag, 2. Januar</h2><p>07:30 Uhr: " + first + "</p>", "Freitag, 2. Januar\n\n07:30 Uhr: " + first},
		{"unless the day of the week is another", "<h2>Montag, 31. Dezember</h2><p>21:30 Uhr: " + second + "</p>", "Montag, 31. Dezember\n\n21:30 Uhr: " + second},
		{"unless it is long ago", "<h2>30. Mai</h2><p>21:30 Uhr: " + second + "</p>", "30. Mai\n\n21:30 Uhr: " + second},
		{"but not in a sentence", "<h2>Was am 31. Dezember geschah</h2><p>21:30 Uhr: " + second + "</p>", "Was am 31. Dezember geschah\n\n21:30 Uhr: " + second},
		{"but not above other text", "<h2>Mittwoch, 31. Dezember</h2><p>" + second + "</p>", "Mittwoch, 31. Dezember\n\n" + second},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := mustRead(t, head+tt.body+"</article>"); !strings.HasSuffix(p.Text, "\n\n"+tt.want) {
				t.Errorf("got %q, want %q at its end", p.Text, tt.want)
			}
		})
	}
}
