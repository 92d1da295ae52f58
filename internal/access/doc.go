// Package access says who a caller is, what that caller may do and how often,
// and holds the certificates that connections are secured with. It knows nothing
// of RPCs: which of them a role may call stands in package service.
//
// It promises that of a token only its hash is kept and compared, in a time that
// tells nothing of it; that no error repeats what a file of tokens or a key
// holds; that a file which has changed is taken as a whole or, when it is bad,
// not at all; and that memory is bounded however many callers come.
package access
