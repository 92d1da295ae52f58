package membership

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// parties lists the names of parties in both languages, a party a line. Those that stand
// together for elections are told apart, too.
const parties = `
SPD, Sozialdemokrat, Sozialdemokraten, Sozialdemokratin, Sozialdemokratische Partei, Sozialdemokratische Partei Deutschlands, Social Democrat, Social Democrats, Social Democratic Party
CDU, Christdemokrat, Christdemokraten, Christdemokratin, Christlich Demokratische Union, Christian Democrat, Christian Democrats, Christian Democratic Union
CSU, Christsoziale, Christlich-Soziale Union, Christian Social Union
FDP, Freie Demokraten, Freidemokrat, Freidemokratin, Free Democrat, Free Democrats, Free Democratic Party
Grüne, Grünen, Grüner, Bündnis 90, B90, B'90, B 90, Bündnisgrüne, Green, Greens, Green Party, Alliance 90
Linke, Linken, Linker, Linkspartei, Left, Left Party, Left-wing Party
AfD, Alternative für Deutschland, Alternative for Germany
BSW, Bündnis Sahra Wagenknecht, Sahra Wagenknecht Alliance
Freie Wähler, Freien Wähler, Freien Wählern, FW, FWG, Free Voters
Volt
SSW, Südschleswigscher Wählerverband
SPÖ, Sozialdemokratische Partei Österreichs, Social Democratic Party of Austria
ÖVP, Österreichische Volkspartei, Austrian People's Party
FPÖ, Freiheitliche, Freiheitliche Partei Österreichs, Freedom Party, Freedom Party of Austria
Neos
KPÖ, Kommunistische Partei Österreichs
SVP, Schweizerische Volkspartei, Swiss People's Party
Labour, Labour Party, Lab
Conservative, Conservatives, Conservative Party, Tory, Tories, Torys, Con, Konservative, Konservativen
Liberal Democrat, Liberal Democrats, Lib Dem, Lib Dems, LibDem, LibDems, Liberaldemokraten
SNP, Scottish National Party, Schottische Nationalpartei
Reform UK, Reform
Plaid Cymru, Plaid
DUP, Democratic Unionist Party
Sinn Féin, Sinn Fein
Democrat, Democrats, Democratic Party, Demokrat, Demokraten, Demokratin, D
Republican, Republicans, Republican Party, Republikaner, Republikanerin, GOP, R
parteilos, unabhängig, independent, Ind, no party`

// partyOf gives a party's name in small letters the number of the party.
var partyOf = func() map[string]int {
	of := map[string]int{}
	for i, line := range strings.Split(strings.TrimSpace(parties), "\n") {
		for name := range strings.SplitSeq(line, ", ") {
			of[strings.ToLower(name)] = i + 1
		}
	}
	return of
}()

var (
	// article may stand in front of a party's name.
	article = regex.MustCompile(`^(?:die|der|den|the) `)
	// seat finds what a member of an American party sits for: "D-Ohio".
	seat = regex.MustCompile(`^([dr])(?:\.,|[-–,]) ?\pL.*$`)
)

// partiesIn returns the parties that a text is the names of, "Bündnis 90/Die Grünen",
// "CDU/CSU"; nil: it has something else, too.
func partiesIn(text string) []int {
	text = seat.ReplaceAllString(strings.ToLower(strings.TrimSpace(text)), "$1")
	var list []int
	for name := range strings.SplitSeq(text, "/") {
		p := partyOf[article.ReplaceAllString(strings.TrimSpace(name), "")]
		if p == 0 {
			return nil
		}
		list = append(list, p)
	}
	return list
}
