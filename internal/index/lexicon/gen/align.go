package main

// rounds of expectation maximisation, as many as Brown et al. take.
const rounds = 5

// align returns for each cell how often its words are expected to stand for each
// other. It is Model 1 of Brown et al., "The Mathematics of Statistical Machine
// Translation", 1993, in both directions, with the counts of Liang, Taskar and
// Klein, "Alignment by Agreement", 2006: as far as both directions say so.
// Products are rounded before they are added, so that every machine has the same
// sums.
func (c *corpus) align() []float64 {
	counts := make([]float64, len(c.cells))
	toEnglish, toGerman := make([]float64, len(c.cells)), make([]float64, len(c.cells))
	for i := range c.cells {
		toEnglish[i], toGerman[i] = 1, 1
	}
	for range rounds {
		clear(counts)
		for i := range c.pairs {
			c.pairs[i].expect(toEnglish, toGerman, counts)
		}
		ofGerman, ofEnglish := make([]float64, len(c.german.words)), make([]float64, len(c.english.words))
		for i, n := range counts {
			ofGerman[c.cells[i].german] += n
			ofEnglish[c.cells[i].english] += n
		}
		for i, n := range counts {
			toEnglish[i], toGerman[i] = share(n, ofGerman[c.cells[i].german]), share(n, ofEnglish[c.cells[i].english])
		}
	}
	return counts
}

// expect adds what a pair says to the counts.
func (p *pair) expect(toEnglish, toGerman, counts []float64) {
	if len(p.cells) == 0 {
		return
	}
	byColumn, byRow := make([]float64, p.columns), make([]float64, len(p.cells)/p.columns)
	for i, c := range p.cells {
		byColumn[i%p.columns] += toEnglish[c]
		byRow[i/p.columns] += toGerman[c]
	}
	for i, c := range p.cells {
		counts[c] += float64(share(toEnglish[c], byColumn[i%p.columns]) * share(toGerman[c], byRow[i/p.columns]))
	}
}

// share returns part of whole, which is 0 when all of its parts have become so.
func share(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return part / whole
}
