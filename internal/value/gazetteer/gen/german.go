package main

import (
	"slices"
	"strings"
)

// germanFold and englishFold bring the German and the English transcription of
// one name to the same letters; longer sequences stand first.
var (
	germanFold = strings.NewReplacer("schtsch", "q", "tsch", "c", "dsch", "g", "sch", "x", "ch", "h", "w", "v", "v", "f", "ß", "s", "z", "ts", "j", "y",
		"ij", "y", "yj", "y", "ai", "ay", "ei", "ey", "ph", "f", "qu", "kv", "ss", "s", "k", "k")
	englishFold = strings.NewReplacer("shch", "q", "ch", "c", "zh", "x", "sh", "x", "kh", "h", "j", "g", "z", "s", "iy", "y", "yy", "y", "ai", "ay", "ei", "ey",
		"ph", "f", "q", "k", "ss", "s", "c", "k")
)

// germanMarks are letters that tell a German transcription from others.
var germanMarks = []string{"sch", "tsch", "w", "j", "ch"}

// transcribed are the countries whose names are transcribed into Latin letters,
// by rules that differ between the two languages.
var transcribed = strings.Fields("RU UA BY KZ KG UZ TJ TM BG MK MN GE AM AF IR IQ SY SA YE JO EG LY SD")

// germanForm picks from a city's other names the one that transcribes its
// English name into German; empty where there is none.
func germanForm(c city) string {
	if !slices.Contains(transcribed, c.country) {
		return ""
	}
	want := englishFold.Replace(strings.ToLower(c.ascii))
	for _, n := range c.others {
		low := strings.ToLower(n)
		if n == c.name || n == c.ascii || len(n) < minLetter || strings.ToUpper(n[:1]) != n[:1] || n[0] > 'Z' {
			continue
		}
		if strings.Trim(low, "abcdefghijklmnopqrstuvwxyzäöüß- ") != "" || strings.ContainsAny(low, "'") {
			continue
		}
		if germanFold.Replace(low) == want && slices.ContainsFunc(germanMarks, func(m string) bool { return strings.Contains(low, m) }) {
			return n
		}
	}
	return ""
}
