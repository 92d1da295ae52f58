package factcheck

// germanFinding is what somebody holds or has found, before "dass".
const germanFinding = `(?:geht|gehen|ging|gingen)` + germanWhen + ` davon aus|(?:gibt|geben|gab|gaben)` + germanWhen + ` (?:an|bekannt|zu)|` +
	`(?:sieht|sehen|sah|sahen) es` + germanWhen + ` als erwiesen an|(?:stellt|stellen|stellten?)` + germanWhen + ` fest|(?:kommt|kommen|kam|kamen)` + germanWhen + ` zu dem (?:Ergebnis|Schluss)`
