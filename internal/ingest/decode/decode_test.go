package decode_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"github.com/beleg-dev/beleg/internal/ingest/decode"
)

const sentence = "Die Brücke über die Lühe ist für „schwere Lasten“ gesperrt – bis März.\r\nSoße\tkostet 3 €.\n"

func mustEncode(t testing.TB, e encoding.Encoding, text string) []byte {
	t.Helper()
	data, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// mojibake is what becomes of UTF-8 that is read as windows-1252 and written
// as UTF-8. The five bytes without a character stay as controls.
func mojibake(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError {
			r = rune(c)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// read is what becomes of UTF-8 that is read in another encoding.
func read(as *charmap.Charmap, text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		b.WriteRune(as.DecodeByte(c))
	}
	return b.String()
}

func TestTextIsDecoded(t *testing.T) {
	utf16 := func(order unicode.Endianness, mark unicode.BOMPolicy) []byte {
		return mustEncode(t, unicode.UTF16(order, mark), sentence)
	}
	mixed := "Erste Zeile für sich.\n" + mojibake("Die zweite Zeile ist schöner, fünf Wörter länger.") + "\nDritte Zeile — größer.\n"
	for _, tt := range []struct {
		name  string
		data  []byte
		label string
		want  string
	}{
		{"UTF-8", []byte(sentence), "", sentence},
		{"UTF-8 with a mark", []byte("\uFEFF" + sentence), "", sentence},
		{"UTF-8 that is declared as something else", []byte(sentence), "iso-8859-1", sentence},
		{"UTF-8 with a mark inside", []byte("a\uFEFFb"), "", "a\uFEFFb"},
		{"UTF-16 with a mark", utf16(unicode.LittleEndian, unicode.UseBOM), "", sentence},
		{"UTF-16 with the other mark", utf16(unicode.BigEndian, unicode.UseBOM), "", sentence},
		{"UTF-16 without a mark", utf16(unicode.LittleEndian, unicode.IgnoreBOM), "", sentence},
		{"UTF-16 of the other order without a mark", utf16(unicode.BigEndian, unicode.IgnoreBOM), "", sentence},
		{"UTF-16 with a character beyond the first plane", mustEncode(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "Glück 🍀"), "", "Glück 🍀"},
		{"windows-1252", mustEncode(t, charmap.Windows1252, sentence), "", sentence},
		{"windows-1252 with quotation marks behind capitals", mustEncode(t, charmap.Windows1252, "Die „ÖVÖ“ und der „VSÖ“"), "", "Die „ÖVÖ“ und der „VSÖ“"},
		{"windows-1252 that ends in the middle of a line", mustEncode(t, charmap.Windows1252, "Viel Spaß"), "", "Viel Spaß"},
		{"a label", mustEncode(t, charmap.ISO8859_2, "Łódź und Gdańsk"), "latin2", "Łódź und Gdańsk"},
		{"an encoding of several bytes", mustEncode(t, japanese.ShiftJIS, "日本語の文章"), "Shift_JIS", "日本語の文章"},
		{"UTF-8 encoded twice", []byte(mojibake(sentence)), "", sentence},
		{"UTF-8 encoded twice in one line", []byte(mixed), "", "Erste Zeile für sich.\nDie zweite Zeile ist schöner, fünf Wörter länger.\nDritte Zeile — größer.\n"},
		{"other letters, punctuation and symbols encoded twice", []byte(mojibake("Łódź, Київ, 5 µm und 3 Ω: ﬁnden – „gut“… ❤️🍀")), "", "Łódź, Київ, 5 µm und 3 Ω: ﬁnden – „gut“… ❤️🍀"},
		{"a byte order mark encoded twice", []byte(mojibake("\uFEFFÖl für Dänemark")), "", "\uFEFFÖl für Dänemark"},
		{"UTF-8 encoded three times", []byte(mojibake(mojibake("Die Brücke – für alle."))), "", "Die Brücke – für alle."},
		{"UTF-8 read as Mac Roman and encoded again", []byte(read(charmap.Macintosh, sentence)), "", sentence},
		{"one letter encoded twice inside a word", []byte("Der BrÃ¼ckenbau ruht."), "", "Der Brückenbau ruht."},
		{"a page break and an escape", []byte("eins\fzwei\x1b[0m"), "", "eins\fzwei\x1b[0m"},
		{"a stray control character", []byte(strings.Repeat("Ein langer Text. ", 100) + "\x02"), "", strings.Repeat("Ein langer Text. ", 100) + "\x02"},
		{"nothing", nil, "", ""},
		{"a mark and nothing", []byte("\uFEFF"), "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decode.Text(tt.data, tt.label)
			if err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestWhatOnlyLooksTwiceEncodedIsKept(t *testing.T) {
	for _, text := range []string{
		"São Paulo, Ã e Â são letras.",
		"Im Text steht Ã¼ statt ü.",
		"“Â” ist ein Buchstabe.",
		"Der Ârger der Ägypter.",
		"ÐŸ",
		"20 Â° sind falsch",
		"Ärzte klagen.\nWeiß’ Sohn und Weiß’ Tochter klagen.",
		"Ämter…\nDie SPÖ\u00a0Dorum hat zugestimmt, die FPÖ\u00a0Dorum nicht.",
		"Ämter\nVOM MENÜ… ZUM CAFÉ® MIT CAFÉ™",
		"Ämter\nIm „Café…“",
		"Ämter\nIm Café…” und im Café…”",
		"√2 und √3, ≈ 5 µm, 3 ‚Äpfel‘",
		"Ost–Äcker und West–Äcker",
	} {
		if got, err := decode.Text([]byte(text), ""); err != nil || got != text {
			t.Errorf("%q became %q, %v", text, got, err)
		}
	}
}

func TestAnEncodingThatIsNotNamedMustFitEachWord(t *testing.T) {
	const german = "Die Brücke über die Lühe hält, so Größe und Maß."
	for _, tt := range []struct {
		name string
		in   encoding.Encoding
		text string
		want string // of the error
	}{
		{"Polish in windows-1250", charmap.Windows1250, "Zażółć gęślą jaźń. Burmistrz był w Łodzi.", `byte 2, 0xbf, makes "Za¿ó³æ"`},
		{"Polish in ISO 8859-2", charmap.ISO8859_2, "Burmistrz był w środę.", `makes "by³"`},
		{"a Polish name in a German text", charmap.Windows1250, "Der Bürgermeister von Gdańsk war hier.", `byte 25, 0xf1, makes "Gdañsk"`},
		{"another one", charmap.ISO8859_2, "Für Wałęsa war es ein Fest.", `makes "Wa³êsa"`},
		{"Czech in windows-1250", charmap.Windows1250, "Nový most byl otevřen v květnu.", `makes "Nový"`},
		{"Czech in ISO 8859-2", charmap.ISO8859_2, "Příliš drahé.", `makes "Pøíli¹"`},
		{"Czech without ý", charmap.Windows1250, "Starosta řekl, že most bude v květnu.", `makes "kvìtnu."`},
		{"a Czech name in a German text", charmap.Windows1250, "Für Jiří Novák war es schön.", `makes "Jiøí"`},
		{"a Serbian name in a German text", charmap.Windows1250, "Für Milošević war es schön.", `makes "Miloševiæ"`},
		{"Slovene", charmap.Windows1250, "Škoda je večja.", `makes "veèja."`},
		{"one umlaut of a Mac", charmap.Macintosh, "Der Turm ist schön.", `makes "schšn."`},
		{"Hungarian", charmap.Windows1250, "A híd erős és új.", `makes "erõs"`},
		{"Turkish", charmap.Windows1254, "Erdoğan sprach in der Türkei.", `makes "Erdoðan"`},
		{"Russian in windows-1251", charmap.Windows1251, "Мост был открыт.", "byte 0, 0xcc"},
		{"Russian in KOI8-R", charmap.KOI8R, "Мост был открыт.", "byte 0, 0xed"},
		{"Russian in ISO 8859-5", charmap.ISO8859_5, "Мост был открыт.", "byte 1, 0xde"},
		{"Greek", charmap.Windows1253, "Η γέφυρα άνοιξε.", "byte 2"},
		{"Chinese", simplifiedchinese.GBK, "这座桥于五月开通。", "byte 0"},
		{"German of a Mac", charmap.Macintosh, german, `makes "BrŸcke"`},
		{"quotation marks of a Mac", charmap.Macintosh, "“It’s open,” said Holm – in May.", `makes "ÒItÕs"`},
		{"a French word of a Mac", charmap.Macintosh, "The café is open.", `makes "cafŽ"`},
		{"German of DOS", charmap.CodePage850, "Der Turm ist schön.", `makes "sch”n."`},
		{"a French word of DOS", charmap.CodePage437, "The café is open.", `makes "caf‚"`},
		{"the euro of ISO 8859-15", charmap.ISO8859_15, "Für 3 € im Monat", `makes "¤"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			data := mustEncode(t, tt.in, tt.text)
			got, err := decode.Text(data, "")
			if got != "" || !errors.Is(err, decode.ErrUnsure) || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "iconv -f ENCODING -t UTF-8") {
				t.Errorf("got %q, %v, want an error with %q", got, err, tt.want)
			}
			if got, err := decode.Text(data, "windows-1252"); err != nil || got == "" {
				t.Errorf("with its encoding named: %q, %v", got, err)
			}
			if got, err := decode.Text([]byte(tt.text), ""); err != nil || got != tt.text {
				t.Errorf("in UTF-8: %q, %v", got, err)
			}
		})
	}
}

func TestWesternTextsAreReadWithoutTheNameOfTheirEncoding(t *testing.T) {
	for _, text := range []string{
		german1252,
		"L’élève a dit que le pont était fermé à cause d’une tempête. Ça coûte 3 €.",
		"¿Por qué no vino el señor Núñez? ¡Él vive en Logroño!",
		"São Paulo, João e a Conceição",
		"Får får får? Åse bor på Ærø, Malmö och Tromsø.",
		"L’ère d’Ève, le père, très près, où; c’è, caffè, lunedì, più; història, això",
		"Diæt og uændret: øer, køer, støj, Tromsøya; Krško, Košice, Duško, Pšenica, Hršak",
		"Perché è così? La città più bella.",
		"Miloš Zeman und Škoda, Ž. Novak, œuvre, Haÿ",
		"20°C, 5 m², W/m²K, km³, CO², ½l Milch, £3bn in £m, 10×20, Länge×Breite, ±3 %, 5µm",
		"§§ 3–5, Abs.§ 2, Café®, Beleg™, © beleg, Anna † 1990, † Holm, Nº 5, 1ª, ®",
		"rock‘n‘roll, geht´s, Hans´ Rad, Ost–West, Foo•Bar, «Ja», ‹Nein›, (“so”), ‚so‘, »Ö«",
		"SPÖ, STRAßE, ÄÖÜ und äöü, ÖVP-Öffner, Größe: Maß.",
	} {
		if got, err := decode.Text(mustEncode(t, charmap.Windows1252, text), ""); err != nil || got != text {
			t.Errorf("%q became %q, %v", text, got, err)
		}
	}
}

const german1252 = "Die „schweren Lasten“ – über die Lühe – sind ‚weg‘; 3 € für Öl, Ärger und Übermaß…"

func TestWhatCannotBeReadIsRefusedWithAReason(t *testing.T) {
	for _, tt := range []struct {
		name  string
		data  []byte
		label string
		want  string
	}{
		{"UTF-32", mustEncode(t, utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), sentence), "", "convert it to UTF-8"},
		{"a broken character in UTF-8", []byte("für die fünf größten St\xe4dte"), "", "invalid UTF-8 at byte 27"},
		{"half of a character of UTF-16 in UTF-8", []byte("Der Damm \xed\xa0\x80 er hält"), "", "invalid UTF-8 at byte 9"},
		{"a zero in a text", []byte("Der Damm\x00 für alle"), "", "binary data, not text: convert it to text first, or take out its only zero, at byte 8"},
		{"UTF-8 that is cut off", []byte("fünf größere Stä\xc3"), "", "invalid UTF-8 at byte 20"},
		{"UTF-8 with one umlaut that is cut off", []byte("Der Damm für D\xc3"), "", "invalid UTF-8 at byte 15"},
		{"UTF-8 with one dash that is cut off in a dash", []byte("Der Damm – er hält \xe2\x80"), "", "invalid UTF-8 at byte 22"},
		{"UTF-8 with one umlaut and a broken character", []byte("für St\xe4dte"), "", "invalid UTF-8 at byte 7"},
		{"a broken character behind a mark", []byte("\uFEFFSt\xe4dte"), "", "invalid UTF-8 at byte 5"},
		{"UTF-16 that is cut off", append(mustEncode(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "abc"), 'd'), "", "cut off"},
		{"UTF-16 with half a character", []byte{0xFF, 0xFE, 'a', 0, 0x3C, 0xD8, 'b', 0}, "", "invalid UTF-16"},
		{"windows-1252 with a byte it does not have", []byte("f\xfcr\n\x81"), "", "byte 4, 0x81"},
		{"windows-1252 that is named, with a byte it does not have", []byte("f\xfcr\n\x81"), "windows-1252", "neither UTF-8, UTF-16 nor, in line 2, windows-1252"},
		{"a declaration that does not hold", []byte("St\xe4dte"), "utf-8", "declared as utf-8"},
		{"an unknown encoding", []byte("St\xe4dte"), "klingon", `unknown encoding "klingon"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decode.Text(tt.data, tt.label)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %q, %v, want an error with %q", got, err, tt.want)
			}
			if got != "" {
				t.Errorf("an error and the text %q", got)
			}
		})
	}
}

func TestBinaryDataIsRefused(t *testing.T) {
	for _, tt := range []struct {
		name string
		data []byte
	}{
		{"a picture", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")},
		{"an archive", []byte("PK\x03\x04\x14\x00\x06\x00word/document.xml")},
		{"a document format without control characters", []byte("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")},
		{"a document format", []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x01\x02\x03\x04\x05\x06")},
		{"a zero byte in UTF-8", []byte("Text\x00")},
		{"a zero in UTF-16", []byte{0xFF, 0xFE, 'a', 0, 0, 0}},
		{"control characters", []byte("\x01\x02\x03abc")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := decode.Text(tt.data, ""); !errors.Is(err, decode.ErrBinary) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func FuzzText(f *testing.F) {
	f.Add([]byte(sentence), "")
	f.Add([]byte(mojibake(sentence)), "")
	f.Add(mustEncode(f, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), sentence), "")
	f.Add(mustEncode(f, charmap.Windows1252, sentence), "windows-1252")
	f.Add([]byte("Ärzte klagen.\nWeiß’ Sohn und Weiß’ Tochter klagen."), "")
	f.Add([]byte("\x00\x01\x02"), "")
	f.Add([]byte("日本語\x81"), "shift_jis")
	f.Fuzz(func(t *testing.T, data []byte, label string) {
		text, err := decode.Text(data, label)
		switch {
		case err != nil && text != "":
			t.Errorf("an error and a text: %q, %v", text, err)
		case !utf8.ValidString(text):
			t.Errorf("%q is not UTF-8", text)
		case err == nil && utf8.Valid(data) && bytes.IndexByte(data, 0) < 0:
			wantRepairsOnly(t, strings.TrimPrefix(string(data), "\uFEFF"), text)
		}
	})
}

// wantRepairsOnly fails unless the lines stayed, but for those with a letter
// that a second encoding leaves.
func wantRepairsOnly(t testing.TB, before, after string) {
	t.Helper()
	was, is := strings.Split(before, "\n"), strings.Split(after, "\n")
	for i, line := range was {
		if len(is) != len(was) || (is[i] != line && !strings.ContainsAny(line, "ÂÃÄÅÎÏÐÑâïð¬√ƒ≈‚Ô")) {
			t.Errorf("%q was changed into %q", before, after)
			return
		}
	}
}
