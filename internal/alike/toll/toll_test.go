package toll_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/toll"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestATollThatGrowsIsTheLastOne(t *testing.T) {
	const died = "Bei dem Brand starben zwei Bewohner. Am Mittwoch erlag eine Frau ihren Verletzungen; damit stieg die Zahl der Todesopfer auf drei."
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"in German", "de", died, "de", "Bei dem Brand starben drei Menschen.", "Bei dem Brand starben drei Bewohner. Am Mittwoch erlag eine Frau ihren Verletzungen; damit stieg die Zahl der Todesopfer auf drei."},
		{"the number first", "de", "Zwei Menschen starben bei dem Brand. Eine Frau erlag am Dienstag ihren Verletzungen, die Zahl der Toten stieg damit auf drei.", "de", "Zwei Menschen starben bei dem Brand.", "Drei Menschen starben bei dem Brand. Eine Frau erlag am Dienstag ihren Verletzungen, die Zahl der Toten stieg damit auf drei."},
		{"in English", "en", "Two people died in the fire. A third died on Monday, bringing the death toll to three.", "de", "Bei dem Brand starben zwei Menschen.", "Three people died in the fire. A third died on Monday, bringing the death toll to three."},

		{"a claim of a day", "de", died, "de", "Am Sonntag starben zwei Bewohner.", died},
		{"a claim of what was first", "de", died, "de", "Zunächst starben zwei Bewohner.", died},
		{"a claim of the injured", "de", died, "de", "Zwei Bewohner wurden verletzt.", died},
		{"a number of others", "de", "Zwei Autos brannten. Damit stieg die Zahl der Todesopfer auf drei.", "de", "Drei Menschen starben.", "Zwei Autos brannten. Damit stieg die Zahl der Todesopfer auf drei."},
		{"a number of the dead of the year", "de", "Zwei Menschen starben bei dem Unfall. Damit stieg die Zahl der Toten auf den Straßen in diesem Jahr auf drei.", "de", "Zwei Menschen starben.", "Zwei Menschen starben bei dem Unfall. Damit stieg die Zahl der Toten auf den Straßen in diesem Jahr auf drei."},
		{"a number of many events", "en", "Two people died in the crash. That is bringing the death toll to 41.", "en", "Two people died.", "Two people died in the crash. That is bringing the death toll to 41."},
		{"a number of accidents", "de", "Zwei Menschen starben bei dem Unfall. In diesem Jahr stieg die Zahl der Unfälle auf 30.", "de", "Zwei Menschen starben.", "Zwei Menschen starben bei dem Unfall. In diesem Jahr stieg die Zahl der Unfälle auf 30."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := toll.Grown(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
