package ingest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// A Listing is what there is to import below some paths.
type Listing struct {
	Files []File
	// Errors are the paths that cannot be imported. Each names its path.
	Errors []error
	// UnknownCount is how many files in folders were passed over because of
	// their extension, HiddenCount how many files and folders because their
	// name starts with a dot, LinkCount how many links to folders, and
	// AttachedCount how many folders of images and scripts beside a saved page.
	UnknownCount, HiddenCount, LinkCount, AttachedCount int
}

// List finds the files to import: each path that is a file, of any extension;
// in folders, and the folders in them, each file whose extension is known; for
// "-", standard input. Files stand in the order of the paths, those of a folder
// in the order of their names, byte by byte. A file is listed once.
//
// A file has its name from its place in the file system, whichever path leads
// there: files of two folders cannot have one id, and a file keeps its own. A
// root, unless it is empty, is a folder above all paths from which the names are
// counted instead, so that they are the same wherever it stands. Two files with
// one id are an error. Links to files are followed, and have a name of their own;
// links to folders are followed only when they are paths.
func List(root string, paths ...string) *Listing {
	l := &lister{listed: map[string]bool{}, ids: map[string]string{}}
	if root != "" {
		real, err := realPath(root)
		if err != nil {
			l.fault(root, err)
			return &l.Listing
		}
		l.root = real
	}
	for _, p := range paths {
		l.path(p)
	}
	return &l.Listing
}

type lister struct {
	Listing
	root   string            // a real path; empty: that of the file system
	listed map[string]bool   // by real path
	ids    map[string]string // the path of the file with an id
}

func (l *lister) fault(path string, err error) {
	l.Errors = append(l.Errors, fault(path, err))
}

func (l *lister) path(p string) {
	if p == Stdin {
		l.add(File{Path: Stdin}, "", Stdin)
		return
	}
	info, err := os.Stat(p)
	if err != nil {
		l.fault(p, err)
		return
	}
	real, err := realPath(p)
	switch {
	case err != nil:
		l.fault(p, err)
	case info.IsDir():
		l.folder(p, real)
	case regular(info.Mode()) != nil:
		l.fault(p, regular(info.Mode()))
	default:
		folder, err := realPath(filepath.Dir(p))
		if err != nil {
			l.fault(p, err)
			return
		}
		l.add(File{Path: p, Name: filepath.Base(p)}, folder, real)
	}
}

// realPath is one path for every way to write it.
func realPath(p string) (string, error) {
	p, err := filepath.Abs(p)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(p)
}

// folder lists the folder at dir.
func (l *lister) folder(dir, real string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		l.fault(dir, err)
	}
	pages := map[string]bool{}
	for _, e := range entries {
		if kindOfName(e.Name()) == pageKind {
			pages[strings.TrimSuffix(e.Name(), path.Ext(e.Name()))] = true
		}
	}
	for _, e := range entries {
		f := File{Path: filepath.Join(dir, e.Name()), Name: e.Name()}
		switch {
		case strings.HasPrefix(e.Name(), "."):
			l.HiddenCount++
		case e.IsDir() && attached(e.Name(), pages):
			l.AttachedCount++
		case e.IsDir():
			l.folder(f.Path, filepath.Join(real, e.Name()))
		case e.Type()&fs.ModeSymlink != 0:
			l.link(f, real)
		default:
			l.file(f, e.Type(), real, filepath.Join(real, e.Name()))
		}
	}
}

// link follows a link in a folder unless it leads to a folder.
func (l *lister) link(f File, folder string) {
	info, err := os.Stat(f.Path)
	if err == nil && info.IsDir() {
		l.LinkCount++
		return
	}
	real, realErr := realPath(f.Path)
	switch {
	case err == nil && realErr == nil:
		l.file(f, info.Mode(), folder, real)
	case kindOfName(f.Name) == 0:
		l.UnknownCount++
	default:
		l.fault(f.Path, errors.New("a link that leads nowhere: repair it or leave it out"))
	}
}

// file adds a file in a folder, as far as its kind is known.
func (l *lister) file(f File, mode fs.FileMode, folder, real string) {
	switch {
	case kindOfName(f.Name) == 0:
		l.UnknownCount++
	case regular(mode) != nil:
		l.fault(f.Path, regular(mode))
	default:
		l.add(f, folder, real)
	}
}

// attached reports whether a folder holds the images and scripts of a page
// beside it, as browsers save them.
func attached(name string, pages map[string]bool) bool {
	for _, suffix := range []string{"_files", "-Dateien"} {
		if page, ok := strings.CutSuffix(name, suffix); ok && pages[page] {
			return true
		}
	}
	return false
}

// add adds a file once, under its name in the folder, which is a real path. JSON
// lines and the items of feeds do not have their ids from the file.
func (l *lister) add(f File, folder, real string) {
	if l.listed[real] {
		return
	}
	l.listed[real] = true
	if f.Path != Stdin {
		name, err := l.name(filepath.Join(folder, f.Name))
		if err != nil {
			l.fault(f.Path, err)
			return
		}
		f.Name = name
	}
	if k := kindOfName(f.Name); f.Path != Stdin && k != linesKind && k != feedKind {
		id := ID(f.Name)
		if other, ok := l.ids[id]; ok {
			l.fault(f.Path, fmt.Errorf("would replace %s, which has the same id: rename one of them", other))
			return
		}
		l.ids[id] = f.Path
	}
	l.Files = append(l.Files, f)
}

// name returns the name of the file at a place.
func (l *lister) name(place string) (string, error) {
	if l.root == "" {
		return filepath.ToSlash(place), nil
	}
	below, err := filepath.Rel(l.root, place)
	if err != nil || !filepath.IsLocal(below) {
		return "", fmt.Errorf("not below %s, from which names are counted", l.root)
	}
	return filepath.ToSlash(below), nil
}
