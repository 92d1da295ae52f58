package dateline_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

func TestTheDateInTheLastLineIsRead(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"Stand: 9. April 2025", "2025-04-09T00:00"},
		{"*Zuletzt aktualisiert am 9. April 2025*", "2025-04-09T00:00"},
		{"(Stand: 9. April 2025)", "2025-04-09T00:00"},
		{"Page last reviewed: 9 April 2025", "2025-04-09T00:00"},
		{"Published: 9 April 2025", "2025-04-09T00:00"},
		{"Veröffentlicht: 31.12.2024", "2024-12-31T00:00"},
		{"Neu Dorum, 9. April 2025", "2025-04-09T00:00"},
		{"Dorum am Main, den 9. April 2025", "2025-04-09T00:00"},
		{"© hna, 09.04.2025, 12:47 Uhr", "2025-04-09T12:47"},
		{"(c) Dorumer Bote, 9. April 2025", "2025-04-09T00:00"},
		{"hna/bs/09.04.2025 12:47", "2025-04-09T12:47"},
		{"(hna, 9. April 2025)", "2025-04-09T00:00"},
		{"(HNA/bs/09.04.2025 12:47)", "2025-04-09T12:47"},
		{"hna/bs/kd 09.04.2025 12:47", "2025-04-09T12:47"},
		{"© HNA – 09.04.2025, 12:47 Uhr", "2025-04-09T12:47"},
		{"EU/USA/09.04.2025", ""},
		{"Stand: 31.12.2024", ""}, // of figures
		{"Stand: 30. Juni 2025", ""},
		{"09.04.2025", ""},
		{"Dorum, Mittwoch, 9. April 2025", ""},
		{"Dorum, 9. April 2025, 20 Uhr", ""},
		{"Dorum, 9. April 2025, 20:00 Uhr", ""},
		{"Stadthalle, 9. April 2025", ""},
		{"Stadthalle Dorum, 9. April 2025", ""},
		{"Freitag, den 9. April 2027", ""},
		{"Einsendeschluss: 9. April 2025", ""},
		{"Gegründet am 9. April 1925", ""},
		{"© Foto: Sandmann, 09.04.2019", ""},
		{"© Hafenbild Dorum, 09.04.2019", ""},
		{"© 2025 Dorumer Bote", ""},
		{"ab 9. April 2025", ""},
		{"Birte, 9. April 2025, 20 Uhr", ""},
		{"bis Mittwoch, 9. April 2025", ""},
		{"091402 Apr 25", ""}, // Filed reads it
	} {
		t.Run(tt.line, func(t *testing.T) {
			got := ""
			if s, ok := dateline.Closing(tt.line, dateline.Options{}); ok {
				got = s.Time.Format("2006-01-02T15:04")
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTheTimeThatAnAgencyFilesATextWithIsRead(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"091402 Apr 25", "2025-04-09T14:02"},
		{"dpa mkl yyko n1 091402 Apr 25", "2025-04-09T14:02"},
		{"310005 Dez 2024", "2024-12-31T00:05"},
		{"099902 Apr 25", ""},
		{"390402 Apr 25", ""},
		{"310402 Apr 25", ""},
		{"Telefon 091402 Apr 98", ""},
		{"091402 April", ""},
		{"Die Nummer 091402 April 25 zog Birte Sandmann", ""},
	} {
		t.Run(tt.line, func(t *testing.T) {
			got := ""
			if s, ok := dateline.Filed(tt.line, dateline.Options{}); ok {
				got = s.Time.Format("2006-01-02T15:04")
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
