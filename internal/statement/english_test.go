package statement_test

import "testing"

func TestAnEnglishClaimIsTakenApartOnlyWhereItsPartsStandForThemselves(t *testing.T) {
	for _, c := range []taken{
		{"a name like an adverb", "Carla Devally came first in May and missed a majority and must face Peter Sand.", []string{"Carla Devally came first in May", "Carla Devally missed a majority", "Carla Devally must face Peter Sand"}},
		{"a noun like an adverb", "The family left Halvern and reached the island.", []string{"The family left Halvern", "The family reached the island"}},
		{"an adverb before the verb", "The ferry probably left Halvern and reached the island.", []string{"The ferry probably left Halvern", "The ferry reached the island"}},
		{"a name like a modal", "Imke May left the party in 2019 and moved to Ostheim.", []string{"Imke May left the party in 2019", "Imke May moved to Ostheim"}},
		{"a month like a modal", "The barns were set alight between March and May 2024.", nil},
		{"a present form before its object's noun", "The spray gives smooth surfaces a shine and is meant for rims.", nil},
		{"an infinitive like a past form", "The city will raise the fares and cut the services.", nil},
		{"a past form behind a passive", "Carla Wendt was expected to win the vote but lost the race.", nil},
		{"a negation that holds for both", "The Halvern pier was not closed and taken down.", nil},
		{"a noun like a present form, behind one in the plural", "The teachers opposed the rises and cuts the town plans.", nil},
		{"a participle behind an adverb", "The robbers left the children alone and threatened only the parents.", []string{"The robbers left the children alone", "The robbers threatened only the parents"}},
		{"a noun beside another, and a clause within", "Halvern saw riots and looting after the death was announced.", nil},
		{"who said both, behind \"as\"", "The ferry left Halvern and reached the island, as the mayor said.", nil},
		{"a second clause that leaves its noun out", "Halvern is elected for five years and Ostheim has some.", nil},
		{"a year at the end", "Barber became the mayor in 1861 and took over the mills in 1880.", []string{"Barber became the mayor in 1861", "Barber took over the mills in 1880"}},
		{"an amount like a year", "Nordlinie raised the fare from 4.20 to 4.90 pounds and will go to 5.30 in May.", nil},
		{"one of two", "Nordlinie bought the pier and will restart one of two ferries in May.", []string{"Nordlinie bought the pier", "Nordlinie will restart one of two ferries in May"}},
		{"a pair before a second predicate", "Nordlinie left the line between Halvern and Ostheim and bought the pier.", []string{"Nordlinie left the line between Halvern and Ostheim", "Nordlinie bought the pier"}},
		{"some of several", "Three of Tamsen's sheep survived the storm but had to be slaughtered.", nil},
		{"a noun before a title", "Her best roles were in the film Halvern, and the television series The Ferry.", nil},
		{"who said it behind both, and when", "Nordlinie left Halvern and reached the island, the mayor said on Monday.", nil},
		{"who said it before a reason", "Nordlinie left Halvern and reached the island, Tamsen confirmed, because it was late.", nil},
		{"according to whom both are so, and why", "Nordlinie left Halvern and reached the island, according to the mayor, as it was late.", nil},
		{"what the United States do", "The United States left the treaty and paid the debts of Mexico, the United States and Halvern.", []string{"The United States left the treaty", "The United States paid the debts of Mexico, the United States and Halvern"}},
		{"what several say", "The ferry left Halvern and reached the island, the guests say.", nil},
		{"what was told before", "Nordlinie left Halvern and reached the island, after a guest had told the captain.", []string{"Nordlinie left Halvern", "Nordlinie reached the island, after a guest had told the captain"}},
		{"what was reported, in a relative clause", "Nordlinie left Halvern and reached the island, which the mayor reported in May.", []string{"Nordlinie left Halvern", "Nordlinie reached the island, which the mayor reported in May"}},
		{"what several have in common", "The dispute was about what Halvern and Ostheim had in common.", nil},
		{"a predicate that leaves its noun out behind a number", "Nordlinie refused the bid of 9 euros and allowed 7, arguing that it was late.", nil},
		{"a predicate that leaves its noun out before a place", "Nordlinie closed the pier and opened another in Halvern.", nil},
		{"a second subject that leaves its noun out", "France closed its embassy and Germany's is staffed by Carla Wendt.", nil},
		{"a number that needs no noun", "Nordlinie sold the ferry for $18 and opened the pier on 27 May 2019.", []string{"Nordlinie sold the ferry for $18", "Nordlinie opened the pier on 27 May 2019"}},
		{"an age", "Carla Wendt won the race and married at the age of 18.", []string{"Carla Wendt won the race", "Carla Wendt married at the age of 18"}},
		{"an age behind a form of be", "Carla Wendt won the race and is 18.", []string{"Carla Wendt won the race", "Carla Wendt is 18"}},
		{"an amount and its name", "Carla Wendt won the race and led the 30 Under 30 list.", []string{"Carla Wendt won the race", "Carla Wendt led the 30 Under 30 list"}},
		{"what was first", "Nordlinie wrote to the town first and informed a paper afterwards.", nil},
		{"the first of several", "Nordlinie bought the first ferry and later sold the pier.", []string{"Nordlinie bought the first ferry", "Nordlinie later sold the pier"}},
		{"what somebody did both", "Carla Wendt both founded the choir and left the party.", nil},
		{"before two had met", "The deal was made public before Halvern and Ostheim had met.", nil},
		{"before a day", "The deal was made public before Monday and Ostheim has paid the debts.", []string{"The deal was made public before Monday", "Ostheim has paid the debts"}},
		{"what gets mentioned", "The ferry only gets mentioned in the film and is never shown.", nil},
		{"a time up to which the first was so", "Through Tuesday evening the fire was fought and the call for Halvern Fire and Rescue was cancelled.", nil},
		{"a cause of the first", "Due to the fire the ferry was late and Carla Wendt was cross.", nil},
	} {
		c.run(t, "en")
	}
}
