// Package comparison tells what two amounts of a source come to where a claim compares: that the
// one is more, by how much, which share it is, and which share is the rest.
//
// It exists because a judge does not see from two numbers that the second is less.
package comparison
