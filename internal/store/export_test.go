package store

import (
	"context"
	"fmt"
)

// LimitBytes sets how large the database file may grow, rounded down to whole
// pages; it never shrinks below its present size. Writing beyond it is ErrFull.
func (s *Store) LimitBytes(ctx context.Context, n int64) error {
	size, err := pragma(ctx, s.writer, "page_size")
	if err != nil {
		return err
	}
	_, err = pragma(ctx, s.writer, fmt.Sprintf("max_page_count = %d", max(1, n/int64(size))))
	return err
}
