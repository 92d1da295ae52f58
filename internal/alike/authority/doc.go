// Package authority knows courts, chambers of parliaments, bodies of the European Union and of
// the United Nations and central banks by their German, English and some French names, shows one
// that has two names by one, and says where two texts give one part to two of them.
//
// Its names are a closed list: of what is not on it, it says nothing.
package authority
