package store

import (
	"encoding/json"
	"fmt"

	"github.com/beleg-dev/beleg/internal/segment"
)

// noNotices is the column of a source that has none.
const noNotices = "[]"

// encodeNotices writes the notices of a source as the column of that name has them.
func encodeNotices(list []segment.Notice) (string, error) {
	if len(list) == 0 {
		return noNotices, nil
	}
	column, err := json.Marshal(list)
	return string(column), err
}

// Notices returns by what the source corrects itself, nil: by nothing.
func (s *StoredSource) Notices() (list []segment.Notice, err error) {
	if s.notices == noNotices {
		return nil, nil
	}
	if err := json.Unmarshal([]byte(s.notices), &list); err != nil {
		return nil, fmt.Errorf("%w: notices of source %q: %w", ErrCorrupt, s.ID, err)
	}
	return list, nil
}
