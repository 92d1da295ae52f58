// Package validate decodes requests and holds them against what the schema and
// package statement ask of them.
//
// It exists so that a handler may take what it is given for sound. It promises
// that all violations of a request are named at once, each with its field, the
// limit and what is wanted; that the same request is answered with the same words;
// that nothing which a caller sends, be it no message at all, makes more of them
// than an answer can carry; and that no other error than an [*Error] is a caller's
// fault.
package validate

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"buf.build/go/protovalidate"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/statement"
)

const (
	// MaxClaimCharacters is what the schema lets through for a claim.
	MaxClaimCharacters = 1000

	// maxPathBytes bounds the path of a field in a violation, in which a caller's
	// own text may stand: clients of other languages refuse more than 8 KiB of
	// metadata, and the details of a status stand there in base64.
	maxPathBytes = 200
)

// A Validator knows the rules of the schema. Its methods may be called
// concurrently.
type Validator struct {
	rules protovalidate.Validator
}

// New reads the rules of the schema.
func New() (*Validator, error) {
	rules, err := protovalidate.New(
		protovalidate.WithDisableLazy(),
		protovalidate.WithMessages(
			&factcheckv1.CheckClaimRequest{},
			&factcheckv1.BatchCheckClaimsRequest{},
			&factcheckv1.StreamCheckClaimsRequest{},
			&factcheckv1.CheckTextRequest{},
			&factcheckv1.SearchEvidenceRequest{},
			&factcheckv1.IndexSourceRequest{},
			&factcheckv1.ImportSourcesRequest{},
			&factcheckv1.GetSourceRequest{},
			&factcheckv1.ListSourcesRequest{},
			&factcheckv1.DeleteSourceRequest{},
		))
	if err != nil {
		return nil, fmt.Errorf("read the rules of the schema: %w", err)
	}
	return &Validator{rules: rules}, nil
}

// Validate holds a request against the rules of the schema, and its claims
// against what a claim must be. It returns a *Error with every violation, in
// the order of the fields, those of what a claim states last; where lists are too
// long, with these alone.
func (v *Validator) Validate(request proto.Message) error {
	if err := undecodable(request); err != nil {
		return err
	}
	lists, err := overlong(request.ProtoReflect(), "")
	if err != nil {
		return err
	}
	if lists != nil {
		return &Error{Violations: lists}
	}
	bad := &Error{}
	if err = v.rules.Validate(request); err != nil {
		var invalid *protovalidate.ValidationError
		if !errors.As(err, &invalid) {
			return fmt.Errorf("validate %s: %w", request.ProtoReflect().Descriptor().FullName(), err)
		}
		for _, broken := range invalid.Violations {
			bad.Violations = append(bad.Violations, Violation{
				Field:       shortened(protovalidate.FieldPathString(broken.Proto.GetField())),
				Limit:       limitOf(broken),
				Description: descriptionOf(broken),
			})
		}
		sortKeys(bad.Violations)
	}
	bad.Violations = append(bad.Violations, unstated(request)...)
	if len(bad.Violations) == 0 {
		return nil
	}
	return bad
}

// sortKeys puts the violations of a map in the order of its keys; rules are tried
// in none. They follow one another, and stand each under the path of a value, such
// as options.labels["desk"].
func sortKeys(list []Violation) {
	for len(list) > 0 {
		path, _, _ := strings.Cut(list[0].Field, `["`)
		n := 1
		for n < len(list) && strings.HasPrefix(list[n].Field, path+`["`) {
			n++
		}
		slices.SortStableFunc(list[:n], func(a, b Violation) int { return strings.Compare(a.Field, b.Field) })
		list = list[n:]
	}
}

// unstated returns a violation for each claim of a request that states nothing.
func unstated(request proto.Message) []Violation {
	var list []Violation
	refuse := func(field, claim string) {
		if utf8.RuneCountInString(claim) > MaxClaimCharacters {
			return // refused for that alone
		}
		if err := statement.Refuse(claim); err != nil {
			list = append(list, Violation{Field: field, Description: err.Error()})
		}
	}
	switch r := request.(type) {
	case *factcheckv1.CheckClaimRequest:
		refuse("claim", r.GetClaim())
	case *factcheckv1.StreamCheckClaimsRequest:
		refuse("claim", r.GetClaim())
	case *factcheckv1.BatchCheckClaimsRequest:
		for i, claim := range r.GetClaims() {
			refuse(ClaimField(i), claim)
		}
	}
	return list
}

// ClaimField returns the path of a claim of a batch.
func ClaimField(i int) string { return fmt.Sprintf("claims[%d]", i) }
