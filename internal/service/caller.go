package service

import (
	"context"
	"fmt"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

// An unauthenticatedError refuses a call whose caller is not known.
type unauthenticatedError struct {
	missing bool // no token came at all
}

func (e *unauthenticatedError) Error() string {
	if e.missing {
		return "this server asks for a token, in the metadata authorization as Bearer TOKEN"
	}
	return "the token is not one of this server"
}

// A permissionError refuses a call that the role of the token does not allow.
type permissionError struct {
	needed access.Role
}

func (e *permissionError) Error() string {
	return fmt.Sprintf("this call needs a token with the role %s", e.needed)
}

// forCheck holds the methods that the role check allows. All others, including
// any that is forgotten here, need the role manage.
var forCheck = map[string]bool{
	factcheckv1.FactCheckService_CheckClaim_FullMethodName:        true,
	factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName:  true,
	factcheckv1.FactCheckService_StreamCheckClaims_FullMethodName: true,
	factcheckv1.FactCheckService_CheckText_FullMethodName:         true,
	factcheckv1.FactCheckService_SearchEvidence_FullMethodName:    true,
	factcheckv1.SourceService_GetSource_FullMethodName:            true,
	factcheckv1.SourceService_ListSources_FullMethodName:          true,
}

// admit finds out who calls and whether the call is allowed. Health and the
// schema are for anyone: probes have no token, and the schema is no secret.
func (s *Service) admit(ctx context.Context, c *call) error {
	if s.tokens == nil || !c.own() {
		return nil
	}
	token, err := auth.AuthFromMD(ctx, "bearer")
	if err != nil {
		return &unauthenticatedError{missing: true}
	}
	caller, known := s.tokens.Caller(token)
	if !known {
		return &unauthenticatedError{}
	}
	c.caller = caller
	needed := access.Manage
	if forCheck[c.method] {
		needed = access.Check
	}
	if !caller.Role.May(needed) {
		return &permissionError{needed: needed}
	}
	return nil
}

// callerOf returns whose call ctx belongs to.
func callerOf(ctx context.Context) access.Caller {
	c, ok := ctx.Value(callKey{}).(*call)
	if !ok {
		return access.Caller{}
	}
	return c.caller
}

// within returns the labels of the sources that the caller may know of; none: all
// of them.
func within(ctx context.Context) map[string]string { return callerOf(ctx).Labels }

// visible reports whether the caller may know of the source.
func visible(ctx context.Context, source *factcheck.Source) bool {
	for key, want := range within(ctx) {
		if got, ok := source.Labels[key]; !ok || got != want {
			return false
		}
	}
	return true
}
