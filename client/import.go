package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"
	"time"

	"golang.org/x/net/html/charset"

	"github.com/beleg-dev/beleg/client/fault"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest"
	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

const importDetail = `Reads text, Markdown, saved HTML pages, RSS and Atom feeds, and JSON lines of the
message factcheck.v1.Source. In a folder, files of other kinds are passed over.
A source has its name from the place of its file, however that is named, so that
importing again replaces what has changed and leaves what has not; files of two
folders are two sources. With -root, the name is from the path below that folder,
which may then be moved, or stand on several machines. A source that
was retracted stays so, unless its line of JSON or -current says otherwise. To
retract one by its name, see "client help source retract".

Prints CREATED, REPLACED or UNCHANGED for each source, in the order of the files.
A bad file is named on standard error, the others go on, and the exit code is 3.
An import that was cut short goes on when it is run again.`

// importFlags are the flags of "source import".
type importFlags struct {
	options   ingest.Options
	root      string
	published *moment
	retracted bool
	current   bool
	dry       bool
}

// state returns what each source is marked as.
func (f *importFlags) state() ingest.State {
	switch {
	case f.retracted:
		return ingest.Retracted
	case f.current:
		return ingest.Current
	}
	return ingest.Unstated
}

func prepareImport(fs *flag.FlagSet) action {
	var f importFlags
	fs.StringVar(&f.root, "root", "", "`folder` below which the paths of files name their sources (default: that of the file system)")
	fs.StringVar(&f.options.Publisher, "publisher", "", "`publisher` of sources that state none")
	languageFlag(fs, &f.options.Language, "`language` of sources that state none, such as de (default: guessed by the server)")
	f.published = timeFlag(fs, "published", "`time` at which sources that state none were published, such as 2025-02-28 or 2025-02-28T12:00:00+01:00")
	f.options.Labels = labelsFlag(fs, "`key=value` to put on each source that has no such key; may be repeated")
	zoneFlag(fs, &f.options.Zone, "time `zone` in which times without an offset were written, such as Europe/Berlin (default: unknown; such times are kept as UTC)")
	fs.Func("charset", "`encoding` of files that are not Unicode and declare none (default windows-1252 where every word can be one in it; other files are refused)", func(name string) error {
		if found, _ := charset.Lookup(name); found == nil {
			return errors.New("want a name of the WHATWG encoding standard, such as iso-8859-2")
		}
		f.options.Charset = name
		return nil
	})
	fs.BoolVar(&f.retracted, "retracted", false, "mark each source as retracted: kept and shown, not judged, until -current")
	fs.BoolVar(&f.current, "current", false, "mark each source as current: judged again where it was retracted")
	fs.BoolVar(&f.dry, "dry-run", false, "show what would be sent, and send nothing; with -json, whole sources")
	return f.run
}

func (f *importFlags) run(ctx context.Context, s *session, paths []string) error {
	if len(paths) == 0 {
		return badUsage("no path")
	}
	if f.retracted && f.current {
		return badUsage("-retracted and -current exclude each other")
	}
	if m := f.published; !m.IsZero() {
		f.options.Published = dateline.Stamp{Time: m.in(cmp.Or(f.options.Zone, time.UTC)), Zoned: !m.day, DayOnly: m.day, Kind: dateline.Published}
	}
	list := ingest.List(f.root, paths...)
	im := &importer{session: s, importFlags: f, files: list.Files, bar: bar{out: s.stderr, total: len(list.Files)}}
	for _, err := range list.Errors {
		im.bar.fail(err.Error())
	}
	if note := passedOver(list); note != "" {
		im.bar.note(note)
	}
	var err error
	switch {
	case len(list.Files) == 0 && len(list.Errors) == 0:
		return errors.New("nothing to import: no file of a known kind")
	case len(list.Files) == 0:
	case f.dry:
		err = im.show(ctx)
	default:
		err = im.send(ctx)
	}
	return im.finish(err)
}

// passedOver says what was left out of a listing, or nothing.
func passedOver(list *ingest.Listing) string {
	var parts []string
	for _, part := range []struct {
		n         int
		one, more string
	}{
		{list.UnknownCount, "file of another kind", "files of other kinds"},
		{list.HiddenCount, "hidden file or folder", "hidden files or folders"},
		{list.LinkCount, "link to a folder", "links to folders"},
		{list.AttachedCount, "folder of a saved page", "folders of saved pages"},
	} {
		if part.n > 0 {
			parts = append(parts, show.Count(part.n, part.one, part.more))
		}
	}
	if parts == nil {
		return ""
	}
	return "Passed over: " + strings.Join(parts, ", ") + "."
}

// A tally counts the sources that are stored.
type tally struct {
	created, replaced, unchanged int
	undated                      int // of these
}

func (t tally) stored() int { return t.created + t.replaced + t.unchanged }

func (t *tally) count(outcome factcheckv1.IndexOutcome) {
	switch outcome {
	case factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED:
		t.replaced++
	case factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED:
		t.unchanged++
	default:
		t.created++
	}
}

func (t tally) String() string {
	return fmt.Sprintf("%s: %d created, %d replaced, %d unchanged",
		show.Count(t.stored(), "source", "sources"), t.created, t.replaced, t.unchanged)
}

// finish tells the end, or what ended the import early.
func (im *importer) finish(err error) error {
	im.bar.clear()
	if err != nil && !im.opened {
		return err
	}
	if err != nil {
		im.report("import", err)
	}
	switch {
	case im.dry:
		im.bar.note(fmt.Sprintf("%s read, nothing sent; %d failed.", show.Count(im.read, "source", "sources"), im.bar.failed))
	case err != nil:
		im.bar.conclude("Stored before that: " + im.tally.String())
		if fault.Unwelcome(err) {
			break // nothing was taken
		}
		if lost := im.sent - im.answered; lost > 0 {
			im.bar.note(fmt.Sprintf("Not answered: %s, which may be stored or not.", show.Count(lost, "more source", "more sources")))
		}
		im.bar.note("To go on, import again: a source that is stored already costs nothing.")
	default:
		im.bar.conclude("Imported " + im.tally.String())
		if im.undated > 0 {
			im.bar.note(show.Count(im.undated, "source has", "sources have") + ` no date that could be read. Without one, "on Tuesday" is no day, and -as-of leaves a source out; -published gives one.`)
		}
	}
	if im.retracted && im.created > 0 {
		im.bar.note(fmt.Sprintf("%s not there before, so that -retracted took nothing out of checks. By name: client source retract NAME",
			show.Count(im.created, "source was", "sources were")))
	}
	if err != nil || im.bar.failed > 0 {
		return errReported
	}
	return nil
}
