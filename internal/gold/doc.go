// Package gold measures the verdicts of the whole service against articles and
// claims written and labelled for this project.
//
// It exists because no single answer shows whether a change was for the better.
// testdata/dev is the half to look at: its summary.txt is a golden file, equal
// on every machine, so that a review sees what a change did to the answers.
// testdata/test is the half that is only counted: nobody reads its claims to
// change the program. Labels and traps are explained in testdata/README.md.
package gold
