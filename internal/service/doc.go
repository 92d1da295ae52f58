// Package service answers the RPCs. It is the only place where the schema's
// messages meet the domain's types, and its errors.go the only file that knows
// status codes.
//
// It promises that a request is checked against the rules of the schema before
// any work begins and that all its violations are named at once; that every
// status carries exactly one ErrorInfo with a reason of the schema, except the
// end of a caller's patience and what the transport refuses unread; and that a
// fault which nobody foresaw is logged whole and answered with no more than the
// number of the request.
package service
