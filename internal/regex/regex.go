// Package regex is regexp with a quick look first: of most patterns a match has one of a
// few words, and a text that has none of them is not searched. What is found is the same.
package regex

import (
	"bytes"
	"regexp"
	"sync"
)

// A Regexp is one of package regexp. Its methods on strings look first.
type Regexp struct {
	*regexp.Regexp
	needs func() [][]byte // folded; a match has one of them; none: it may have any text
}

// MustCompile compiles an expression as regexp.MustCompile does.
func MustCompile(expr string) *Regexp {
	return &Regexp{Regexp: regexp.MustCompile(expr), needs: sync.OnceValue(func() [][]byte { return needsOf(expr) })}
}

// longest is how long texts are that are folded without allocating.
const longest = 1024

// may reports whether a text may have a match.
func (p *Regexp) may(text string) bool {
	needs := p.needs()
	if needs == nil {
		return true
	}
	var buffer [longest]byte
	folded := appendFolded(buffer[:0], text)
	for _, n := range needs {
		if bytes.Contains(folded, n) {
			return true
		}
	}
	return false
}

// MatchString is regexp's.
func (p *Regexp) MatchString(s string) bool { return p.may(s) && p.Regexp.MatchString(s) }

// FindString is regexp's.
func (p *Regexp) FindString(s string) string {
	if !p.may(s) {
		return ""
	}
	return p.Regexp.FindString(s)
}

// FindStringIndex is regexp's.
func (p *Regexp) FindStringIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringIndex(s)
}

// FindStringSubmatch is regexp's.
func (p *Regexp) FindStringSubmatch(s string) []string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatch(s)
}

// FindStringSubmatchIndex is regexp's.
func (p *Regexp) FindStringSubmatchIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatchIndex(s)
}

// FindAllString is regexp's.
func (p *Regexp) FindAllString(s string, n int) []string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllString(s, n)
}

// FindAllStringIndex is regexp's.
func (p *Regexp) FindAllStringIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringIndex(s, n)
}

// FindAllStringSubmatch is regexp's.
func (p *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex is regexp's.
func (p *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is regexp's.
func (p *Regexp) ReplaceAllString(s, by string) string {
	if !p.may(s) {
		return s
	}
	return p.Regexp.ReplaceAllString(s, by)
}

// ReplaceAllStringFunc is regexp's.
func (p *Regexp) ReplaceAllStringFunc(s string, by func(string) string) string {
	if !p.may(s) {
		return s
	}
	return p.Regexp.ReplaceAllStringFunc(s, by)
}
