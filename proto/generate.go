// Package proto holds the schema of the service; the Go code made from it is in
// package gen/factcheck/v1.
//
// To change the API, edit factcheck/v1/*.proto and run go generate ./proto.
package proto

//go:generate go -C .. tool -modfile=.ci/tools/buf/go.mod buf generate --template proto/buf.gen.yaml
