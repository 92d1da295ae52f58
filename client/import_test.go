package main

import (
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/testing/protocmp"
	"google.golang.org/protobuf/types/known/durationpb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest"
)

// mixedFolder has good and bad files.
func mixedFolder(t testing.TB) string {
	return mustWrite(t, map[string]string{
		"a.txt":         "Title: Fähre fährt wieder\nPublished: 12.05.2025 17:45\n\nDie Fähre fährt.",
		"b.txt":         "\x00\x01\x02 no text",
		"c/robben.md":   "# Robben\n\nRobben liegen am Strand.",
		"d.txt":         "This one is refused.",
		"e.jsonl":       `{"name":"sources/eins","content":"Eins."}` + "\n{broken\n" + `{"content":"Ohne Namen."}` + "\n",
		"photo.jpg":     "no text",
		".hidden/f.txt": "Nicht zu sehen.",
	})
}

// nameOf returns the name of the source of a file in a folder.
func nameOf(t testing.TB, folder, file string) string {
	t.Helper()
	real, err := filepath.EvalSymlinks(folder)
	if err != nil {
		t.Fatal(err)
	}
	return "sources/" + ingest.ID(filepath.ToSlash(real)+"/"+file)
}

// within replaces the folder in a text.
func within(root, text string) string { return strings.ReplaceAll(text, root, "ROOT") }

func TestAFolderIsImportedAndItsBadFilesAreNamed(t *testing.T) {
	root := mixedFolder(t)
	var s shelf
	addr := mustServe(t, &server{take: s.take})
	first := setting{}.run(t, addr, "source", "import", root, "-zone", "Europe/Berlin", "-label", "desk=region")
	first.wantCode(t, exitFailed)
	id := func(file string) string { return nameOf(t, root, file) }
	wantText(t, "stdout", within(root, first.stdout), strings.Join([]string{
		"CREATED    " + id("a.txt") + "  ROOT/a.txt",
		"CREATED    " + id("c/robben.md") + "  ROOT/c/robben.md",
		"CREATED    sources/eins  ROOT/e.jsonl#1",
		"CREATED    sources/derived  ROOT/e.jsonl#3",
	}, "\n")+"\n")
	lines := strings.Split(within(root, first.stderr), "\n")
	for i, want := range []string{
		"Passed over: 1 file of another kind, 1 hidden file or folder.",
		"FAILED     ROOT/b.txt: ",
		"FAILED     ROOT/d.txt: source.title: too long (ERROR_REASON_INVALID_FIELD)",
		"FAILED     ROOT/e.jsonl: line 2: ",
		"Imported 4 sources: 4 created, 0 replaced, 0 unchanged; 3 failed.",
	} {
		if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d of stderr is not %q:\n%s", i+1, want, first.stderr)
		}
	}
	want := &factcheckv1.Source{
		Name: id("a.txt"), Title: "Fähre fährt wieder", Content: "Die Fähre fährt.", Labels: map[string]string{"desk": "region"},
		PublishTime: mustTime(t, "2025-05-12T15:45:00Z"), PublishUtcOffset: durationpb.New(2 * time.Hour),
	}
	if diff := cmp.Diff(want, s.sent()[0], protocmp.Transform()); diff != "" {
		t.Errorf("the first source (-want +got):\n%s", diff)
	}

	again := setting{}.run(t, addr, "source", "import", filepath.Join(root, "a.txt"), filepath.Join(root, "c"), "-zone", "Europe/Berlin", "-label", "desk=region", "-publisher", "Archiv")
	again.wantCode(t, exitAnswered)
	wantParts(t, "stdout", again.stdout, "REPLACED   "+id("a.txt"), "REPLACED   "+id("c/robben.md"))
	third := setting{}.run(t, addr, "source", "import", filepath.Join(root, "a.txt"), "-zone", "Europe/Berlin", "-label", "desk=region", "-publisher", "Archiv")
	third.wantCode(t, exitAnswered)
	wantText(t, "stderr", third.stderr, "Imported 1 source: 0 created, 0 replaced, 1 unchanged.\n")
}

func TestAFileInAnUnknownEncodingIsNamedAndNotImportedBroken(t *testing.T) {
	root := mustWrite(t, map[string]string{"mac.txt": "Die Br\x9fcke ist offen.", "west.txt": "Die Br\xfccke ist offen."})
	var s shelf
	addr := mustServe(t, &server{take: s.take})
	r := setting{}.run(t, addr, "source", "import", root)
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", within(root, r.stderr), "FAILED     ROOT/mac.txt: ", `byte 6, 0x9f, makes "BrŸcke"`, "iconv -f ENCODING -t UTF-8", "-charset ENCODING")
	setting{}.run(t, addr, "source", "import", root, "-charset", "macintosh").wantCode(t, exitAnswered)
	var contents []string
	for _, source := range s.sent() {
		contents = append(contents, source.GetContent())
	}
	if diff := cmp.Diff([]string{"Die Brücke ist offen.", "Die Brücke ist offen.", "Die Br¸cke ist offen."}, contents); diff != "" {
		t.Errorf("imported (-want +got):\n%s", diff)
	}
}

func TestImportsOfTwoFoldersDoNotReplaceEachOther(t *testing.T) {
	root := mustWrite(t, map[string]string{
		"2024/januar.txt": "Der Verein hatte 310 Mitglieder.", "2025/januar.txt": "Der Verein hatte 290 Mitglieder.",
	})
	var s shelf
	addr := mustServe(t, &server{take: s.take})
	for _, tt := range []struct{ path, stdout string }{
		{"2024", "CREATED    " + nameOf(t, root, "2024/januar.txt") + "  ROOT/2024/januar.txt\n"},
		{"2025", "CREATED    " + nameOf(t, root, "2025/januar.txt") + "  ROOT/2025/januar.txt\n"},
		{"2024/januar.txt", "UNCHANGED  " + nameOf(t, root, "2024/januar.txt") + "  ROOT/2024/januar.txt\n"},
	} {
		r := setting{}.run(t, addr, "source", "import", filepath.Join(root, tt.path))
		r.wantCode(t, exitAnswered)
		wantText(t, tt.path, within(root, r.stdout), tt.stdout)
	}
	r := setting{}.run(t, addr, "source", "import", "-root", root, filepath.Join(root, "2025"))
	r.wantCode(t, exitAnswered)
	wantParts(t, "stdout", r.stdout, "CREATED    sources/"+ingest.ID("2025/januar.txt"))
	r = setting{}.run(t, addr, "source", "import", "-root", filepath.Join(root, "2024"), filepath.Join(root, "2025"))
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "januar.txt: not below ")
}

func TestWhatADryRunShowsIsWhatIsSent(t *testing.T) {
	root := mixedFolder(t)
	args := []string{"source", "import", root, "-lang", "de", "-retracted", "-json"}
	dry := setting{}.run(t, mustFreeAddr(t), append(args, "-dry-run")...)
	dry.wantCode(t, exitFailed)
	wantParts(t, "stderr", dry.stderr, "5 sources read, nothing sent; 2 failed.\n")
	shown := mustParse(t, dry.stdout, func() *factcheckv1.Source { return &factcheckv1.Source{} })

	var s shelf
	addr := mustServe(t, &server{take: s.take})
	setting{}.run(t, addr, args...).wantCode(t, exitFailed)
	if diff := cmp.Diff(s.sent(), shown, protocmp.Transform()); diff != "" {
		t.Errorf("(-sent +shown):\n%s", diff)
	}
	// JSON lines are a way to hand sources on.
	var second shelf
	addr = mustServe(t, &server{take: second.take})
	setting{stdin: strings.NewReader(dry.stdout)}.run(t, addr, "source", "import", "-").wantCode(t, exitFailed)
	if diff := cmp.Diff(shown, second.sent(), protocmp.Transform()); diff != "" {
		t.Errorf("(-shown +sent):\n%s", diff)
	}
	for _, source := range shown {
		if source.GetState() != factcheckv1.SourceState_SOURCE_STATE_RETRACTED || source.GetLanguageCode() != "de" {
			t.Errorf("the options are not in %v", source)
		}
	}
}

func TestTheStateOfASourceIsSentWhereItIsStated(t *testing.T) {
	const (
		unstated  = factcheckv1.SourceState_SOURCE_STATE_UNSPECIFIED
		current   = factcheckv1.SourceState_SOURCE_STATE_CURRENT
		retracted = factcheckv1.SourceState_SOURCE_STATE_RETRACTED
	)
	root := mustWrite(t, map[string]string{
		"a.txt": "Die Fähre fährt.",
		"b.jsonl": `{"content":"Eins."}` + "\n" + `{"content":"Zwei.","state":"SOURCE_STATE_CURRENT"}` + "\n" +
			`{"content":"Drei.","state":2}` + "\n" + `{"content":"Vier.","state":0}` + "\n",
	})
	for _, tt := range []struct {
		name  string
		flags []string
		want  []factcheckv1.SourceState
	}{
		{"without a flag", nil, []factcheckv1.SourceState{unstated, unstated, current, retracted, unstated}},
		{"retracted", []string{"-retracted"}, []factcheckv1.SourceState{retracted, retracted, retracted, retracted, retracted}},
		{"current", []string{"-current"}, []factcheckv1.SourceState{current, current, current, current, current}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s shelf
			setting{}.run(t, mustServe(t, &server{take: s.take}), append([]string{"source", "import", root}, tt.flags...)...).wantCode(t, exitAnswered)
			var got []factcheckv1.SourceState
			for _, source := range s.sent() {
				got = append(got, source.GetState())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +sent):\n%s", diff)
			}
		})
	}
	setting{}.run(t, mustFreeAddr(t), "source", "import", root, "-retracted", "-current").wantCode(t, exitUsage)
}

func TestARetractedImportSaysWhereItTookNothingOut(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "Die Fähre fährt."})
	var s shelf
	addr := mustServe(t, &server{take: s.take})
	const note = "1 source was not there before, so that -retracted took nothing out of checks. By name: client source retract NAME\n"
	first := setting{}.run(t, addr, "source", "import", root, "-retracted", "-published", "2025-05-12")
	first.wantCode(t, exitAnswered)
	wantText(t, "stderr", first.stderr, "Imported 1 source: 1 created, 0 replaced, 0 unchanged.\n"+note)
	again := setting{}.run(t, addr, "source", "import", root, "-retracted", "-published", "2025-05-12")
	wantText(t, "stderr", again.stderr, "Imported 1 source: 0 created, 0 replaced, 1 unchanged.\n")
}

func TestAnImportSaysHowManySourcesHaveNoDate(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "Die Fähre fährt.", "b.txt": "Published: 12.05.2025\n\nDie Fähre steht."})
	var s shelf
	r := setting{}.run(t, mustServe(t, &server{take: s.take}), "source", "import", root)
	wantText(t, "stderr", r.stderr, "Imported 2 sources: 2 created, 0 replaced, 0 unchanged.\n"+
		"1 source has no date that could be read. Without one, \"on Tuesday\" is no day, and -as-of leaves a source out; -published gives one.\n")
}

func TestADryRunShowsMetadata(t *testing.T) {
	root := mustWrite(t, map[string]string{
		"a.txt": "Title: Fähre fährt wieder\nPublished: 12.05.2025 17:45\nPublisher: Küstenkurier\n\nDie Fähre fährt.",
	})
	r := setting{stdin: strings.NewReader("Ohne alles.")}.run(t, mustFreeAddr(t), "source", "import", "-dry-run", root, "-")
	r.wantCode(t, exitAnswered)
	wantText(t, "stdout", within(root, r.stdout), "ROOT/a.txt ("+nameOf(t, root, "a.txt")+`)
  title      Fähre fährt wieder
  publisher  Küstenkurier
  published  2025-05-12 17:45
  content    16 characters
standard input#1 (named by the server)
  content    11 characters
`)
}

func TestATimeIsGivenToSourcesThatStateNone(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "Published: 12.05.2025\nTitle: Robben\n\nRobben liegen am Strand.", "b.txt": "Die Fähre fährt."})
	for _, tt := range []struct {
		name, published, zone, want string // the last of b.txt
	}{
		{"a day", "2025-06-01", "UTC", "2025-06-01T00:00:00Z"},
		{"a day in a zone", "2025-06-01", "Europe/Berlin", "2025-05-31T22:00:00Z"},
		{"a time", "2025-06-01T08:30:00-03:00", "Europe/Berlin", "2025-06-01T11:30:00Z"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, mustFreeAddr(t), "source", "import", "-dry-run", "-json", root, "-published", tt.published, "-zone", tt.zone)
			r.wantCode(t, exitAnswered)
			wantParts(t, "stdout", r.stdout, "2025-05-1", tt.want)
		})
	}
	setting{}.run(t, mustFreeAddr(t), "source", "import", root, "-published", "gestern").wantCode(t, exitUsage)
}

func TestImportedJSONHasEachAnswer(t *testing.T) {
	root := mixedFolder(t)
	var s shelf
	r := setting{}.run(t, mustServe(t, &server{take: s.take}), "source", "import", root, "-json")
	r.wantCode(t, exitFailed)
	answers := mustParse(t, r.stdout, func() *factcheckv1.ImportSourcesResponse { return &factcheckv1.ImportSourcesResponse{} })
	var sent, unsent []*factcheckv1.ImportSourcesResponse
	for _, a := range answers {
		if strings.HasSuffix(a.GetCorrelationId(), "b.txt") || strings.HasSuffix(a.GetCorrelationId(), "e.jsonl#2") {
			unsent = append(unsent, a)
		} else {
			sent = append(sent, a)
		}
	}
	if len(sent) != len(s.all) || len(sent) != 5 || len(unsent) != 2 {
		t.Fatalf("%d answers to %d sources:\n%s", len(answers), len(s.all), r.stdout)
	}
	for i, a := range sent {
		if a.GetCorrelationId() != s.all[i].GetCorrelationId() {
			t.Errorf("answer %d is for %q, want %q", i, a.GetCorrelationId(), s.all[i].GetCorrelationId())
		}
	}
	if sent[2].GetError().GetMessage() != "source.title: too long" {
		t.Errorf("the refused source is answered %v", sent[2])
	}
	for _, a := range unsent {
		if a.GetError().GetReason() != factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD || a.GetError().GetMessage() == "" {
			t.Errorf("what could not be read is answered %v", a)
		}
	}
}

func TestSourcesAreSentWhileAnswersArrive(t *testing.T) {
	// The server holds each answer until more sources have come, and stops
	// reading while an answer is not taken.
	const ahead, n = 3, 200
	var s shelf
	addr := mustServe(t, &server{take: func(stream importServer) error {
		var held []*factcheckv1.ImportSourcesRequest
		for {
			r, err := stream.Recv()
			if err != nil && err != io.EOF {
				return err
			}
			if err == nil {
				held = append(held, r)
			}
			for len(held) > ahead || (err == io.EOF && len(held) > 0) {
				if err := stream.Send(s.answer(held[0])); err != nil {
					return err
				}
				held = held[1:]
			}
			if err == io.EOF {
				return nil
			}
		}
	}})
	r := setting{stdin: manyLines(n)}.run(t, addr, "source", "import", "-published", "2025-05-12", "-")
	r.wantCode(t, exitAnswered)
	wantText(t, "stderr", r.stderr, fmt.Sprintf("Imported %d sources: %d created, 0 replaced, 0 unchanged.\n", n, n))
	for i, line := range strings.Split(strings.TrimSpace(r.stdout), "\n") {
		if want := fmt.Sprintf("CREATED    sources/s%d  standard input#%d", i, i+1); line != want {
			t.Fatalf("line %d is %q, want %q", i, line, want)
		}
	}
}

func TestASourceWithHugeMetadataDoesNotEndTheImport(t *testing.T) {
	var s shelf
	lines := `{"name":"sources/a","content":"A.","title":"` + strings.Repeat("x", maxRequestBytes) + `"}` + "\n" + `{"name":"sources/b","content":"B."}` + "\n"
	r := setting{stdin: strings.NewReader(lines)}.run(t, mustServe(t, &server{take: s.take}), "source", "import", "-")
	r.wantCode(t, exitFailed)
	wantText(t, "stdout", r.stdout, "CREATED    sources/b  standard input#2\n")
	wantParts(t, "stderr", r.stderr, "FAILED     standard input#1: larger than 8 MiB with its metadata")
}

func TestALongOrOddPathNamesItsSourceByItsEnd(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems refuse the name")
	}
	root := mustWrite(t, map[string]string{strings.Repeat("ü", 60) + "/odd\xff\x1b[2J.txt": "Die Fähre fährt."})
	var s shelf
	r := setting{}.run(t, mustServe(t, &server{take: s.take}), "source", "import", root)
	r.wantCode(t, exitAnswered)
	wantParts(t, "stdout", r.stdout, "<U+001B>[2J.txt\n")
	got := s.all[0].GetCorrelationId()
	if n := len([]rune(got)); n != maxCorrelationChars || !strings.HasSuffix(got, "/odd?\x1b[2J.txt") {
		t.Errorf("%d characters in %q", n, got)
	}
}

func TestATerminalShowsHowFarTheImportIs(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "Die Fähre fährt.", "b.txt": "refused", "c.txt": "Sie fährt."})
	var s shelf
	r := setting{columns: 70}.run(t, mustServe(t, &server{take: s.take}), "source", "import", root)
	r.wantCode(t, exitFailed)
	const start = "\r\x1b[K"
	wantParts(t, "stderr", r.stderr, start+"[--------------------] 0/3 files, 0 sources"+start,
		start+"[######--------------] 1/3 files, 1 source, 1 failed"+start, start+"[####################] 3/3 files, 2 sources, 1 failed"+start+"Imported")
	narrow := setting{columns: 10}.run(t, mustServe(t, &server{take: s.take}), "source", "import", root)
	for _, line := range strings.Split(narrow.stderr, start) {
		if strings.HasPrefix(line, "[") && len(line) > 9 {
			t.Errorf("the bar %q is wider than the terminal", line)
		}
	}
}
