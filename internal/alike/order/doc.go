// Package order puts what a claim joins with "and" into the order that a source has. It exists
// because a judge takes "in Gera and Jena" for another statement than "in Jena and Gera".
package order
