// Package dateline reads the line that dates a text.
//
// Relative days in an article ("on Thursday") are resolved against its publish
// time, so a wrong one is worse than none: the package reads lines that are
// nothing but a date, in the ways that German and English pages and feeds
// write it, and refuses what can be read in two ways.
package dateline
