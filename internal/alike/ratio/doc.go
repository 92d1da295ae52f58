// Package ratio reads a change that a claim tells as a ratio, "has more than doubled", "fell by a
// third", and reckons whether the change between two amounts of a source is that one.
package ratio
