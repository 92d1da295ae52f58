// Package dateline reads the line that dates a text.
//
// Relative days in an article ("on Thursday") are resolved against its publish
// time, so a wrong one is worse than none: the package reads lines that are
// nothing but a date and what pages write beside it, or begin with place and date
// as reports of agencies do, in the ways of German and English pages and feeds,
// and refuses what can be read in two ways.
package dateline
