package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestSourcesAreThereAfterARestart(t *testing.T) {
	db := filepath.Join(t.TempDir(), "kept.db")
	r, stop := start(t, map[string]string{"BELEG_DB": db})
	if r.db != db || r.sources != "0" {
		t.Errorf("started with %+v", r)
	}
	_, err := factcheckv1.NewSourceServiceClient(mustDial(t, r.addr)).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{
		Source: &factcheckv1.Source{Content: "The bridge was opened in May."},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	if r, _ := start(t, nil, "-demo", "-db", db); r.sources != "17" || r.db != db {
		t.Errorf("restarted with %+v", r)
	}
}

func TestWhoWatchesHealthIsToldOfTheEndAndDoesNotHoldItUp(t *testing.T) {
	r, stop := start(t, nil, "-db", filepath.Join(t.TempDir(), "a.db"))
	client := healthv1.NewHealthClient(mustDial(t, r.addr))
	watches := map[string]grpc.ServerStreamingClient[healthv1.HealthCheckResponse]{}
	for _, name := range []string{"", "factcheck.v1.SourceService", "nobody"} {
		watch, err := client.Watch(t.Context(), &healthv1.HealthCheckRequest{Service: name})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := watch.Recv(); err != nil {
			t.Fatal(err)
		}
		watches[name] = watch
	}
	begun := time.Now()
	if err := stop(); err != nil || time.Since(begun) >= stopTimeout {
		t.Errorf("the server ended with %v after %s", err, time.Since(begun))
	}
	for name, watch := range watches {
		var told []string
		for {
			answer, err := watch.Recv()
			if err != nil {
				if status.Code(err) != codes.Canceled {
					t.Errorf("the watch of %q ended with %v", name, err)
				}
				break
			}
			told = append(told, answer.GetStatus().String())
		}
		want := []string{"NOT_SERVING"}
		if name == "nobody" {
			want = nil
		}
		if diff := cmp.Diff(want, told); diff != "" {
			t.Errorf("%q was told at the end (-want +got):\n%s", name, diff)
		}
	}
}

func TestAStartThatFailsSaysWhy(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	r, _ := start(t, nil, "-db", path("used.db"))
	if err := os.WriteFile(path("text"), []byte(strings.Repeat("A text.\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, stop := start(t, nil, "-db", path("newer.db"))
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	overwrite(t, path("newer.db"), 60, []byte{0, 0, 3, 231}) // user_version, of SQLite's header
	_, stop = start(t, nil, "-demo", "-db", path("damaged.db"))
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	overwrite(t, path("damaged.db"), 4096, make([]byte, 8192))

	for _, test := range []struct {
		name string
		args []string
		want string
	}{
		{"an address in use", []string{"-addr", r.addr, "-db", path("a.db")}, "the address " + r.addr + " is in use by another program"},
		{"a database in use", []string{"-db", path("used.db")}, "used.db is in use by another process"},
		{"a file of another program", []string{"-db", path("text")}, "text is not a Beleg database and was left as it is"},
		{"a folder", []string{"-db", folder}, "is not a Beleg database"},
		{"a database of a newer release", []string{"-db", path("newer.db")}, "newer.db was written by a newer release"},
		{"a damaged database", []string{"-db", path("damaged.db")}, "damaged.db is damaged"},
		{"a database in a folder that is not there", []string{"-db", path("none/a.db")}, "its folder is not there"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := runFailing(t, append([]string{"-addr", "localhost:0"}, test.args...)...)
			if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("the server says %v, want %q", err, test.want)
			}
		})
	}
	t.Run("a database in a folder that takes none", func(t *testing.T) {
		if !isThere("/proc/self") {
			t.Skip("no such folder here")
		}
		if err := runFailing(t, "-addr", "localhost:0", "-db", "/proc/a.db"); err == nil || !strings.Contains(err.Error(), "/proc/a.db cannot be made: its folder is there, but takes no such file") {
			t.Errorf("the server says %v", err)
		}
	})
	t.Run("a database that may only be read", func(t *testing.T) {
		if os.Geteuid() == 0 {
			t.Skip("a superuser may write everywhere")
		}
		if err := os.Chmod(path("newer.db"), 0o400); err != nil {
			t.Fatal(err)
		}
		if err := runFailing(t, "-addr", "localhost:0", "-db", path("newer.db")); err == nil || !strings.Contains(err.Error(), "newer.db cannot be written") {
			t.Errorf("the server says %v", err)
		}
	})
}

func overwrite(t *testing.T, path string, at int64, b []byte) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt(b, at); err != nil {
		t.Fatal(err)
	}
}

func TestWithoutReflectionTheSchemaIsNotServed(t *testing.T) {
	r, _ := start(t, nil, "-db", filepath.Join(t.TempDir(), "a.db"), "-reflection=false")
	stream, err := mustDial(t, r.addr).NewStream(t.Context(), &grpc.StreamDesc{ClientStreams: true, ServerStreams: true},
		"/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
	if err != nil {
		t.Fatal(err)
	}
	if err := stream.RecvMsg(&healthv1.HealthCheckResponse{}); err == nil || !strings.Contains(err.Error(), "unknown service") {
		t.Errorf("reflection says %v", err)
	}
}
