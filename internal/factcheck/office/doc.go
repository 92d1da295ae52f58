// Package office reads which office or profession a text gives to a person, in German and
// English, and says which of two cannot be the same.
//
// It knows common ones only: of a word that it does not know it says nothing.
package office
