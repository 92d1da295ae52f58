package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A View reads one committed state. It holds a connection until Close, and the
// store's Close waits for it.
type View struct {
	tx    *sql.Tx
	state State
	end   func()
}

// View begins to read. Writers do not block it, nor it them.
func (s *Store) View(ctx context.Context) (*View, error) {
	tx, end, err := s.begin(ctx, s.reader, "begin to read")
	if err != nil {
		return nil, err
	}
	// SQLite fixes what a transaction sees with its first read.
	state, err := readState(ctx, tx)
	if err != nil {
		end()
		return nil, fault(ctx, "begin to read", err)
	}
	return &View{tx: tx, state: state, end: end}, nil
}

// Close ends the view. It may be called twice.
func (v *View) Close() { v.end() }

// State returns the state that the view sees.
func (v *View) State() State { return v.state }

// sourceColumns are the columns that scanSource reads, of sources AS s.
const sourceColumns = `s.n, s.id, s.title, s.uri, s.publisher, s.language, s.publish_seconds, s.publish_nanos,
	s.publish_offset, s.state, s.sha256, s.digest, s.built, s.tongue, s.notices, s.passages, s.create_time, s.update_time,
	(SELECT json_group_object(hex(key), hex(value)) FROM source_labels WHERE source = s.n)`

// A StoredSource is a source as it lies in the database, without content.
type StoredSource struct {
	factcheck.Source
	Number int64 // names the source in one state of the database
	Digest [32]byte
	Built  string
	Tongue string // how its words are stemmed

	notices string // see Notices
}

func scanSource(scan scanner) (*StoredSource, error) {
	var (
		s                StoredSource
		seconds          sql.NullInt64
		nanos            int64
		offset           int
		sha, digest      []byte
		created, updated int64
		labels           string
	)
	err := scan(&s.Number, &s.ID, &s.Title, &s.URI, &s.Publisher, &s.Language, &seconds, &nanos, &offset,
		&s.State, &sha, &digest, &s.Built, &s.Tongue, &s.notices, &s.PassageCount, &created, &updated, &labels)
	if err != nil {
		return nil, misread(err)
	}
	copy(s.ContentSHA256[:], sha)
	copy(s.Digest[:], digest)
	s.CreateTime, s.UpdateTime = time.UnixMicro(created).UTC(), time.UnixMicro(updated).UTC()
	if seconds.Valid {
		zone := time.UTC
		if offset != 0 {
			zone = time.FixedZone("", offset)
		}
		s.PublishTime = time.Unix(seconds.Int64, nanos).In(zone)
	}
	s.Labels, err = readLabels(labels)
	return &s, err
}

// readLabels reads a JSON object of keys and values in hexadecimal: SQLite's
// JSON functions end a key at its first zero byte.
func readLabels(object string) (map[string]string, error) {
	var coded map[string]string
	if err := json.Unmarshal([]byte(object), &coded); err != nil || len(coded) == 0 {
		return nil, err
	}
	labels := make(map[string]string, len(coded))
	for k, v := range coded {
		key, err := hex.DecodeString(k)
		if err != nil {
			return nil, err
		}
		value, err := hex.DecodeString(v)
		if err != nil {
			return nil, err
		}
		labels[string(key)] = string(value)
	}
	return labels, nil
}

// Source returns the source without content.
func (v *View) Source(ctx context.Context, id string) (*StoredSource, error) {
	s, err := scanSource(v.tx.QueryRowContext(ctx, `SELECT `+sourceColumns+` FROM sources AS s WHERE s.id = ?`, id).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, &factcheck.SourceNotFoundError{ID: id}
	}
	return s, fault(ctx, "read the source", err)
}

// Content returns the version of a source's content that has the hash sha256.
// A version that is not there is a *factcheck.SourceNotFoundError.
func (v *View) Content(ctx context.Context, s *StoredSource, sha256 [32]byte) (string, error) {
	var content []byte
	err := v.tx.QueryRowContext(ctx, `SELECT content FROM source_versions WHERE source = ? AND sha256 = ?`,
		s.Number, sha256[:]).Scan(&content)
	if errors.Is(err, sql.ErrNoRows) {
		return "", &factcheck.SourceNotFoundError{ID: s.ID}
	}
	return string(content), fault(ctx, "read the content", err)
}

// Sources returns, ordered by ID, at most limit sources that carry the labels and
// whose ID comes after the given one, without content.
func (v *View) Sources(ctx context.Context, within map[string]string, after string, limit int) ([]factcheck.Source, error) {
	where, args := labelled(ofLabel, within)
	var list []factcheck.Source
	err := each(ctx, v.tx, `SELECT `+sourceColumns+` FROM sources AS s WHERE `+where+` AND s.id > ? ORDER BY s.id LIMIT ?`,
		append(args, after, limit), func(scan scanner) error {
			s, err := scanSource(scan)
			if err == nil {
				list = append(list, s.Source)
			}
			return err
		})
	return list, fault(ctx, "list the sources", err)
}

// Outdated returns the IDs of the sources, in order, whose passages were not
// made by built.
func (v *View) Outdated(ctx context.Context, built string) ([]string, error) {
	var ids []string
	// By both sides of the index: of <> SQLite reads every row.
	err := each(ctx, v.tx, `SELECT id FROM sources WHERE n IN
		(SELECT n FROM sources WHERE built < ?1 UNION ALL SELECT n FROM sources WHERE built > ?1) ORDER BY id`, []any{built}, func(scan scanner) error {
		var id string
		err := scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, fault(ctx, "look for outdated sources", err)
}
