package service

import (
	"google.golang.org/grpc"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// knownMethods holds the methods of our schema, as "/package.Service/Method".
var knownMethods = methodsOf(&factcheckv1.FactCheckService_ServiceDesc, &factcheckv1.SourceService_ServiceDesc)

func methodsOf(services ...*grpc.ServiceDesc) map[string]bool {
	methods := map[string]bool{}
	for _, s := range services {
		for _, m := range s.Methods {
			methods["/"+s.ServiceName+"/"+m.MethodName] = true
		}
		for _, m := range s.Streams {
			methods["/"+s.ServiceName+"/"+m.StreamName] = true
		}
	}
	return methods
}

// known reports whether a method is one of our schema. A caller may ask for any
// name.
func known(method string) bool { return knownMethods[method] }
