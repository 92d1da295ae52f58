package service_test

import (
	"database/sql"
	"log/slog"
	"testing"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"

	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

// mustRun changes the database behind the back of the server.
func mustRun(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}

// mustFillDisk has no other text be stored. A row after the last number that rows
// can have is SQLITE_FULL, as one that the disk has no room for.
func mustFillDisk(t *testing.T, s *factchecktest.Server) {
	t.Helper()
	mustRun(t, s.Path, `CREATE TABLE numbers (n INTEGER PRIMARY KEY AUTOINCREMENT);
		INSERT INTO numbers VALUES (9223372036854775807);
		CREATE TRIGGER spent AFTER INSERT ON source_versions BEGIN INSERT INTO numbers VALUES (NULL); END`)
}

func serving(t *testing.T, s *factchecktest.Server, name string) bool {
	t.Helper()
	answer, err := healthv1.NewHealthClient(s.Conn).Check(t.Context(), &healthv1.HealthCheckRequest{Service: name})
	if err != nil {
		t.Fatal(err)
	}
	return answer.GetStatus() == healthv1.HealthCheckResponse_SERVING
}

func TestHealthFollowsTheDatabase(t *testing.T) {
	watched, book := telemetry.New(nil), &logBook{}
	s := factchecktest.Start(t, factchecktest.Config{Telemetry: watched, Judge: agreeing{}, Log: slog.New(slog.NewJSONHandler(book, nil))})
	watchStore(t, s)
	waitFor(t, "the first reading", func() bool { return scrape(t, watched)["beleg_store_up"] == 1 })
	for range 2 {
		mustRun(t, s.Path, "ALTER TABLE state RENAME TO hidden")
		waitFor(t, "the failure", func() bool { return !serving(t, s, "") })
		wantHealth(t, s, map[string]bool{"": false, factCheckName: false, sourcesName: false})
		wantSeries(t, watched, map[string]float64{"beleg_store_up": 0})
		mustRun(t, s.Path, "ALTER TABLE hidden RENAME TO state")
		waitFor(t, "the return", func() bool { return serving(t, s, "") })
		wantHealth(t, s, map[string]bool{"": true, factCheckName: true, sourcesName: true})
	}
	waitFor(t, "the lines", func() bool { return len(book.named("the database can be read again")) == 2 })
	failed := book.named("the database cannot be read: the server is unhealthy until it can")
	if len(failed) != 2 || failed[0]["level"] != "ERROR" || failed[0]["error"] == "" {
		t.Errorf("logged %v", failed)
	}
}

func TestADatabaseThatIsBackDoesNotMakeColdModelsHealthy(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: agreeing{}, Cold: true})
	watchStore(t, s)
	mustRun(t, s.Path, "ALTER TABLE state RENAME TO hidden")
	waitFor(t, "the failure", func() bool { return !serving(t, s, sourcesName) })
	mustRun(t, s.Path, "ALTER TABLE hidden RENAME TO state")
	waitFor(t, "the return", func() bool { return serving(t, s, sourcesName) })
	wantHealth(t, s, map[string]bool{"": false, factCheckName: false, sourcesName: true})
}
