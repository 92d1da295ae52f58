package safetensors

import "fmt"

// Merge returns one file of the tensors of several, which may not share names.
// It has no metadata.
func Merge(files ...*File) (*File, error) {
	all := &File{tensors: map[string]part{}}
	for _, f := range files {
		for _, name := range f.Names() {
			if all.Has(name) {
				return nil, fmt.Errorf("safetensors: tensor %q stands in two files", name)
			}
			all.tensors[name] = f.tensors[name]
		}
	}
	return all, nil
}

// Select returns a file of some of the tensors under other names: names maps
// the new ones to the present ones, of which those that are not there are left
// out. Errors go on to name a tensor as the file that holds it does.
func (f *File) Select(names, metadata map[string]string) *File {
	out := &File{Metadata: metadata, tensors: make(map[string]part, len(names))}
	for to, from := range names {
		if t, ok := f.tensors[from]; ok {
			out.tensors[to] = t
		}
	}
	return out
}
