package converse

var (
	englishIs = forms{"is are remains", "was were became", ""}
	gets      = forms{"get gets", "got", "gotten"}
	lease     = regular("lease")
)

// english are the frames of English verbs; of one verb those with prepositions stand first.
var english = []frame{
	{wins, [2]string{subject, "against|over"}, "", "", forms{"win wins", "won", "won"}},
	{wins, [2]string{"to|against", subject}, "", "", forms{"lose loses", "lost", "lost"}},
	{wins, [2]string{subject, object}, "", "", forms{"beat beats", "beat", "beaten"}},
	{wins, [2]string{subject, object}, "", "", regular("defeat")},

	{hosts, [2]string{subject, object}, "", "", regular("host")},
	{hosts, [2]string{subject, object}, "", "", regular("welcome")},
	{hosts, [2]string{"to", subject}, "", "", forms{"travel travels", "travelled traveled", "travelled traveled"}},
	{hosts, [2]string{"at", subject}, "", "", regular("play")},
	{hosts, [2]string{object, subject}, "", "", regular("visit")},

	{sells, [2]string{subject, "to"}, "", "", forms{"sell sells", "sold", "sold"}},
	{sells | supplies, [2]string{"from", subject}, "", "", forms{"buy buys", "bought", "bought"}},
	{sells, [2]string{"from", subject}, "", "", regular("acquire")},
	{sells, [2]string{"from", subject}, "", "", regular("purchase")},

	{supplies, [2]string{subject, "to"}, "", "", forms{"supply supplies", "supplied", "supplied"}},
	{supplies, [2]string{subject, "to"}, "", "", regular("deliver")},
	{supplies, [2]string{subject, object}, "", "", forms{"supply supplies", "supplied", "supplied"}},

	{lends, [2]string{"from", subject}, "loan", "", forms{"take takes", "took", "taken"}},
	{lends, [2]string{subject, "to"}, "", "", forms{"lend lends", "lent", "lent"}},
	{lends, [2]string{subject, object}, "", "", forms{"lend lends", "lent", "lent"}},
	{lends, [2]string{"from", subject}, "", "", regular("borrow")},

	{lets, [2]string{"from", subject}, "", "", regular("rent")},
	{lets, [2]string{"from", subject}, "", "", lease},
	{lets, [2]string{subject, "to"}, "", "", regular("rent")},
	{lets, [2]string{subject, "to"}, "", "", lease},

	{leaves, [2]string{"from", subject}, "", "", regular("inherit")},
	{leaves, [2]string{subject, "to"}, "", "", regular("bequeath")},
	{leaves, [2]string{subject, "to"}, "house|estate|fortune|money|farm|land|property|will", "", forms{"leave leaves", "left", "left"}},

	{pays | supplies, [2]string{"from", subject}, "", "", regular("receive")},
	{pays | supplies, [2]string{"from", subject}, "", "", gets},
	{hosts, [2]string{subject, object}, "", "", regular("receive")},
	{pays, [2]string{subject, "to"}, "", "", forms{"pay pays", "paid", "paid"}},
	{pays, [2]string{subject, "to"}, "", "", regular("donate")},
	{pays, [2]string{subject, object}, "", "", forms{"pay pays", "paid", "paid"}},

	{exports, [2]string{subject, "to"}, "", "", regular("export")},
	{exports, [2]string{"from", subject}, "", "", regular("import")},

	{sues, [2]string{subject, "against"}, "lawsuit|suit", "", forms{"file files bring brings", "filed brought", "filed brought"}},
	{sues, [2]string{subject, object}, "", "", regular("sue")},

	{succeeds, [2]string{subject, "from"}, "over", "", forms{"take takes", "took", "taken"}},
	{succeeds, [2]string{subject, "from"}, "helm", "", forms{"take takes", "took", "taken"}},
	{succeeds, [2]string{"to", subject}, "over", "", regular("hand")},
	{succeeds, [2]string{subject, "of|to"}, "successor", "", englishIs},
	{succeeds, [2]string{"of", subject}, "predecessor", "", englishIs},
	{succeeds, [2]string{subject, object}, "", "", regular("succeed")},
	{succeeds, [2]string{subject, object}, "", "", regular("replace")},

	{criticises, [2]string{subject, object}, "", "", regular("criticise")},
	{criticises, [2]string{subject, object}, "", "", regular("criticize")},
	{warns, [2]string{subject, object}, "", "", regular("warn")},

	{precedes, [2]string{subject, "of"}, "ahead", "", regular("finish")},
	{precedes, [2]string{"behind", subject}, "", "", regular("finish")},

	{begets, [2]string{subject, "of"}, "father|mother", "", englishIs},
	{begets, [2]string{"of", subject}, "son|daughter", "", englishIs},

	{cedes, [2]string{"from", "to"}, "", "", regular("move")},
	{cedes, [2]string{"from", object}, "", "", regular("join")},
	{cedes, [2]string{object, "for"}, "", "", forms{"leave leaves", "left", "left"}},
}

// ing are those that are going on: "is suing".
var ing = map[string]string{"suing": "sue", "selling": "sell", "buying": "buy", "replacing": "replace", "hosting": "host", "visiting": "visit", "supplying": "supply", "joining": "join", "leaving": "leave", "moving": "move", "acquiring": "acquire", "renting": "rent", "leasing": "lease"}

// Words of English clauses.
var (
	englishPreposed = set("about after against ahead at before behind by during for from in into of on over since to under until with without between")
	englishArticle  = set("the a an its his her their our")
	englishJoining  = set("and or but who which that as than when while whereas if whether because after before said says told of by from in on at to with for not")
	englishOpen     = set("not never no neither nor without would could may might should must can cannot if whether reportedly allegedly nearly almost instead")
	englishAux      = set("has have had is are was were been being will also now recently formally officially")
	englishHave     = set("has have had")
	englishWas      = set("was were")
	englishWill     = set("will")
	englishBe       = set("is are was were been being")
	englishCompany  = set("company firm group club bank union council team government family side party agency")
)
