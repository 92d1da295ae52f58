package statement_test

import "testing"

func TestAClauseWithoutItsVerbHasThatOfTheFirst(t *testing.T) {
	for _, c := range []taken{
		{"one of several", "Die erste Runde fand am 3. September in Bern statt, die zweite am 5. September in Kairo.", []string{"Die erste Runde fand am 3. September in Bern statt", "die zweite Runde fand am 5. September in Kairo statt"}},
		{"with its noun", "Die erste Runde fand am 3. September in Bern statt, die zweite Runde am 5. September in Kairo.", []string{"Die erste Runde fand am 3. September in Bern statt", "die zweite Runde fand am 5. September in Kairo statt"}},
		{"a participle", "Das erste Treffen hat in Bern stattgefunden, das zweite in Kairo.", []string{"Das erste Treffen hat in Bern stattgefunden", "das zweite Treffen hat in Kairo stattgefunden"}},
		{"a place alone", "Die erste Runde fand am 3. September in Bern statt, die zweite in Kairo.", []string{"Die erste Runde fand am 3. September in Bern statt", "die zweite Runde fand in Kairo statt"}},
		{"behind und", "Die erste Runde fand in Bern statt, und die zweite in Kairo.", []string{"Die erste Runde fand in Bern statt", "die zweite Runde fand in Kairo statt"}},
		{"three of them", "Die erste Runde fand in Bern statt, die zweite in Kairo, die dritte in Oslo.", []string{"Die erste Runde fand in Bern statt", "die zweite Runde fand in Kairo statt", "die dritte Runde fand in Oslo statt"}},
		{"names", "Halvern siegte gegen Ostheim, Nordlinie gegen Tamsen.", []string{"Halvern siegte gegen Ostheim", "Nordlinie siegte gegen Tamsen"}},
		{"results", "Halvern gewann mit 2:1 gegen Tamsen, Ostheim mit 3:0.", []string{"Halvern gewann mit 2:1 gegen Tamsen", "Ostheim gewann mit 3:0"}},
		{"one of several in English", "The first round was held in Bern on 3 September, the second in Cairo on 5 September.", []string{"The first round was held in Bern on 3 September", "the second round was held in Cairo on 5 September"}},
		{"and in English", "The first round of talks was held in Bern, and the second in Cairo.", []string{"The first round of talks was held in Bern", "the second round was held in Cairo"}},
		{"results in English", "Halvern won 2-1, Ostheim 3-0.", []string{"Halvern won 2-1", "Ostheim won 3-0"}},

		{"an apposition", "Carla Wendt siegte in Bern gegen Peter Sand, den Trainer in Kairo.", nil},
		{"an apposition of a name", "Die erste Runde fand in Bern statt, der Hauptstadt in der Schweiz.", nil},
		{"a larger place", "Carla Wendt lives in Paris, Texas.", nil},
		{"a day told again", "Die Runde fand am Montag statt, am 5. Mai.", nil},
		{"a place told again", "The talks took place in Halvern, in the old hall.", nil},
		{"other phrases", "Die erste Runde fand in Bern statt, die zweite nach Ostern.", nil},
		{"a verb of its own", "Die erste Runde fand in Bern statt, die zweite scheiterte in Kairo.", nil},
		{"what is denied", "Die erste Runde fand nicht in Bern statt, die zweite in Kairo.", nil},
		{"what is said", "Die erste Runde fand laut Carla Wendt in Bern statt, sagte die zweite in Kairo.", nil},
		{"a condition", "Wenn die erste Runde in Bern stattfindet, die zweite in Kairo.", nil},
		{"an enumeration", "Carla Wendt spoke in Bern, Cairo, Oslo and Halvern.", nil},
	} {
		c.run(t, "")
	}
}
