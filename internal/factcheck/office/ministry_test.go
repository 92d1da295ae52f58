package office

import "testing"

func TestAMinistryOfAnotherFieldIsAnother(t *testing.T) {
	for _, c := range []struct {
		name, claim, passage, language string
		other                          bool
	}{
		{"another one", "Das Bundesforschungsministerium zahlt.", "Das Bundesumweltministerium zahlt.", "de", true},
		{"in another language", "The Federal Ministry of Research pays.", "Das Bundesumweltministerium zahlt.", "de", true},
		{"written out", "Das Bundesministerium für Bildung und Forschung zahlt.", "Das Umweltministerium zahlt.", "de", true},
		{"with another name", "The Home Office pays.", "Das Auswärtige Amt zahlt.", "de", true},
		{"the Treasury", "The Treasury pays.", "The defence ministry pays.", "en", true},
		{"of several fields", "Das Verkehrsministerium zahlt.", "The ministry for the economy and energy pays.", "en", true},
		{"in the genitive", "Die Studie des Wirtschaftsministeriums ist neu.", "The study of the Ministry of the Environment is new.", "en", true},

		{"the same in another language", "The environment ministry pays.", "Das Bundesumweltministerium zahlt.", "de", false},
		{"the same written out", "Das Bundesministerium für Umwelt zahlt.", "Das Umweltministerium zahlt.", "de", false},
		{"the same of several fields", "Das Energieministerium zahlt.", "Das Wirtschafts- und Energieministerium zahlt.", "de", false},
		{"the first of several fields", "Das Umweltministerium zahlt.", "Das Umwelt- und Verkehrsministerium zahlt.", "de", false},
		{"the foreign one", "The foreign ministry pays.", "Das Auswärtige Amt zahlt.", "de", false},
		{"the foreign one written out", "The Ministry of Foreign Affairs pays.", "Das Außenministerium zahlt.", "de", false},
		{"the home one", "Das Innenministerium zahlt.", "The Home Office pays.", "en", false},
		{"Treasury and finance", "Das Finanzministerium zahlt.", "The Treasury pays.", "en", false},
		{"an unknown one", "Das Tourismusministerium zahlt.", "Das Umweltministerium zahlt.", "de", false},
		{"one without a field", "Das Umweltministerium zahlt.", "Das Ministerium zahlt.", "de", false},
		{"two in the passage", "Das Umweltministerium zahlt.", "Das Finanzministerium und das Verkehrsministerium zahlen.", "de", false},
		{"with its minister", "Das Umweltministerium zahlt.", "Die Umweltministerin traf das Finanzministerium.", "de", false},
		{"a department", "Das Umweltministerium zahlt.", "The department of history pays.", "en", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			language := "de"
			if c.claim[:3] == "The" {
				language = "en"
			}
			_, got := OtherMinistry(Ministries(c.claim, language)[0], c.passage, c.passage, c.language)
			if got != c.other {
				t.Errorf("%v: %v, %v", got, Ministries(c.claim, language), Ministries(c.passage, c.language))
			}
		})
	}
}
