package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestOpeningDaysAreToldInFull(t *testing.T) {
	for _, c := range []struct{ source, text, language, claim, want string }{
		{"de", "Das Bad ist montags bis freitags von 8 bis 16 Uhr geöffnet.", "de", "Das Bad ist auch am Wochenende geöffnet.", "Das Bad ist montags bis freitags (nicht am Wochenende) von 8 bis 16 Uhr geöffnet."},
		{"en", "The shop is open Monday to Friday.", "de", "Der Laden ist sonntags geöffnet.", "The shop is open Monday to Friday (not on Sundays)."},
		{"de", "Öffnungszeiten: Mo–Fr 8–16 Uhr", "en", "The office is open on Saturdays and Sundays.", "Öffnungszeiten: Mo–Fr (nicht am Wochenende) 8–16 Uhr"},
		{"de", "Die Bücherei öffnet dienstags und donnerstags.", "de", "Die Bücherei öffnet montags und mittwochs.", "Die Bücherei öffnet dienstags und donnerstags (nicht montags und mittwochs)."},
		{"de", "Servicetelefon: 0431/5500, montags bis freitags 9 bis 17 Uhr", "de", "Das Servicetelefon ist auch am Wochenende besetzt.", "Servicetelefon: 0431/5500, montags bis freitags (nicht am Wochenende) 9 bis 17 Uhr"},
		{"en", "Helpline: 0800 111 222, Monday to Friday, 9am to 5pm", "en", "The helpline can be reached on Sundays.", "Helpline: 0800 111 222, Monday to Friday (not on Sundays), 9am to 5pm"},
		{"en", "The desk is staffed Monday to Friday.", "en", "The desk is also available at weekends.", "The desk is staffed Monday to Friday (not at weekends)."},
		{"de", "Die Wache ist montags bis freitags besetzt.", "en", "The station is staffed on Sundays.", "Die Wache ist montags bis freitags (nicht sonntags) besetzt."},

		{"de", "Chorprobe: montags bis freitags, Saal 9", "de", "Das Haus ist sonntags erreichbar.", ""},
		{"de", "Servicetelefon: 0431/5500, montags bis freitags 9 bis 17 Uhr", "de", "Das Servicetelefon ist freitags besetzt.", ""},
		{"de", "Servicetelefon: 0431/5500, montags bis freitags 9 bis 17 Uhr", "de", "Sonntags rufen viele Menschen an.", ""},
		{"en", "Helpline: 0800 111 222, Monday to Friday, 9am to 5pm, other days by email", "en", "The helpline is available on Sundays.", ""},
		{"de", "Das Bad ist montags bis freitags geöffnet.", "de", "Das Bad ist mittwochs geöffnet.", ""},
		{"de", "Das Bad ist montags bis freitags geöffnet, sonst ist zu.", "de", "Das Bad ist sonntags geöffnet.", ""},
		{"de", "Das Bad ist montags geschlossen und öffnet um 8 Uhr.", "de", "Das Bad ist sonntags geöffnet.", ""},
		{"de", "Das Bad ist montags bis freitags geöffnet.", "de", "Das Bad war sonntags geöffnet.", ""},
		{"de", "Das Bad ist montags bis freitags geöffnet.", "de", "Das Bad ist sonntags nicht geöffnet.", ""},
		{"de", "Das Bad ist montags bis freitags geöffnet.", "de", "Der Chor probt sonntags.", ""},
		{"de", "Der Chor probt montags.", "de", "Das Bad ist sonntags geöffnet.", ""},
		{"en", "The shop opened on Monday.", "en", "The shop is open on Sundays.", ""},
		{"en", "The shop is open Monday to Friday.", "en", "The shop opens on Sunday, 4 May.", ""},
	} {
		if c.want == "" {
			c.want = c.text
		}
		if got := dating.OpeningDays(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
			t.Errorf("%q beside %q: wrote %q", c.text, c.claim, got)
		}
	}
}
