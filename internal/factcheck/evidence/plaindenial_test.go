package evidence

import "testing"

func TestWhatDeniesAReportIsADenial(t *testing.T) {
	for _, c := range []struct{ name, text, wants string }{
		{"who trat entgegen", "Brand trat Berichten entgegen, sie plane eine Steuer. Es regnete.", "Brand bestritt, dass sie eine Steuer plane. Es regnete."},
		{"who tritt entgegen", "Am Montag tritt Brand Gerüchten der Presse entgegen, dass sie geht.", "Am Montag bestritt Brand, dass sie geht."},
		{"who widersprach", "Die Firma widersprach am Montag einem Bericht, wonach sie umzieht.", "Die Firma bestritt am Montag, dass sie umzieht."},
		{"who verwahrte sich", "Er verwahrte sich gegen den Vorwurf, er habe das Geld genommen.", "Er bestritt, dass er das Geld genommen habe."},
		{"who wies zurück", "Brand wies die Vorwürfe zurück, die Firma habe 3,5 Millionen Euro verloren.", "Brand bestritt, dass die Firma 3,5 Millionen Euro verloren habe."},
		{"reports that are called false", "Berichte, Brand plane eine Steuer, bezeichnete ihr Sprecher als falsch.", "Ihr Sprecher bestritt, dass Brand eine Steuer plane."},
		{"reports that are called nonsense", "Gerüchte, wonach Brand geht, wies die Stadt als „Unsinn“ zurück.", "Die Stadt bestritt, dass Brand geht."},
		{"a letter with dots", "Gerüchte, wonach Brand geht, wies Ökonomin Özel als „Unsinn“ zurück.", "Ökonomin Özel bestritt, dass Brand geht."},
		{"nothing to it", "“There is nothing to it,” Brand said of reports that she was planning a tax.", "Brand denied that she was planning a tax."},
		{"who dismissed", "Brand dismissed claims that the firm was bankrupt as nonsense. It rained.", "Brand denied that the firm was bankrupt. It rained."},
		{"who said so", "Brand said reports that the firm was bankrupt were untrue.", "Brand denied that the firm was bankrupt."},
		{"by whom", "Reports that the firm was sold were denied by its owner.", "Its owner denied that the firm was sold."},

		{"who has done so", "Brand ist am Montag Medienberichten entgegengetreten, sie habe die Firma verkauft.", "Brand bestritt am Montag, dass sie die Firma verkauft habe."},
		{"a long subject", "Brand trat Gerüchten entgegen, das Bad in Ulm werde geschlossen.", "Brand bestritt, dass das Bad in Ulm geschlossen werde."},
		{"who is asked", "Asked about reports that the town was broke, mayor Lea Brand said: “That is complete nonsense.” It rained.", "Mayor Lea Brand denied that the town was broke. It rained."},

		{"a clause behind a word", "Gerüchte, auch die Klinik stehe vor dem Aus, wies Brand zurück: „Daran ist nichts.“", "Brand bestritt, dass die Klinik vor dem Aus stehe: „Daran ist nichts.“"},
		{"one rumour", "Ein Gerücht, der Kiosk werde verkauft, dementierte die Stadt.", "Die Stadt bestritt, dass der Kiosk verkauft werde."},
		{"a clause in front", "Dass das Bad schließt, bestritt die Stadt. Es regnete.", "Die Stadt bestritt, dass das Bad schließt. Es regnete."},
		{"a clause in front, behind a sentence", "Es regnete. Auch dass der Markt umzieht, dementierte Bürgermeisterin Brand am Montag.", "Es regnete. Bürgermeisterin Brand am Montag bestritt, dass der Markt umzieht."},

		{"a clause in front that is not denied", "Dass das Bad schließt, bestritt die Stadt nicht.", "Dass das Bad schließt, bestritt die Stadt nicht."},
		{"a clause in front that is confirmed", "Dass das Bad schließt, bestätigte die Stadt.", "Dass das Bad schließt, bestätigte die Stadt."},
		{"a negated clause in front", "Dass das Bad nicht schließt, bestritt die Stadt.", "Dass das Bad nicht schließt, bestritt die Stadt."},
		{"a rumour that is confirmed", "Ein Gerücht, der Kiosk werde verkauft, bestätigte die Stadt.", "Ein Gerücht, der Kiosk werde verkauft, bestätigte die Stadt."},
		{"nobody denies it", "Niemand widersprach Berichten, sie plane eine Steuer.", "Niemand widersprach Berichten, sie plane eine Steuer."},
		{"it is not denied", "Brand widersprach Berichten nicht, sie plane eine Steuer.", "Brand widersprach Berichten nicht, sie plane eine Steuer."},
		{"who wies an offer zurück", "Er wies das Angebot zurück, das der Klub machte.", "Er wies das Angebot zurück, das der Klub machte."},
		{"who meets the judge", "Er trat in Ulm dem Rivalen entgegen, der müde war.", "Er trat in Ulm dem Rivalen entgegen, der müde war."},
		{"an open matter", "The judge rejected the request that the case be heard in May.", "The judge rejected the request that the case be heard in May."},
		{"what is said of a report", "Brand said reports that the firm was bankrupt had reached her.", "Brand said reports that the firm was bankrupt had reached her."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := PlainDenials(c.text); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}
