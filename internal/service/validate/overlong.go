package validate

import (
	"fmt"
	"strconv"

	"buf.build/go/protovalidate"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// overlong returns the violations of the lists and maps of a request that have
// more elements than their rule lets through; path stands before the names.
//
// They are looked for before validation, which would name each bad element of
// them: of some ten thousand, in a status that no connection carries.
func overlong(m protoreflect.Message, path string) ([]Violation, error) {
	var found []Violation
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		fd := fields.Get(i)
		if !m.Has(fd) {
			continue
		}
		name, value := path+string(fd.Name()), m.Get(fd)
		if !fd.IsList() && !fd.IsMap() {
			if fd.Message() != nil {
				inner, err := overlong(value.Message(), name+".")
				if err != nil {
					return nil, err
				}
				found = append(found, inner...)
			}
			continue
		}
		rules, err := protovalidate.ResolveFieldRules(fd)
		if err != nil {
			return nil, fmt.Errorf("rules of %s: %w", fd.FullName(), err)
		}
		var n int
		var most uint64
		if fd.IsList() {
			n, most = value.List().Len(), rules.GetRepeated().GetMaxItems()
		} else {
			n, most = value.Map().Len(), rules.GetMap().GetMaxPairs()
		}
		if most > 0 && uint64(n) > most {
			found = append(found, Violation{
				Field: name, Limit: strconv.FormatUint(most, 10),
				Description: fmt.Sprintf("must have at most %d elements, has %d", most, n),
			})
		}
	}
	return found, nil
}
