package store

import (
	"fmt"
	"strings"
)

// A Remedy says what heals a damage.
type Remedy uint8

// The remedies.
const (
	// Recompute: it is derived from the content, and Repair of package index
	// derives it anew.
	Recompute Remedy = iota + 1
	// Reimport: what was given is lost. The source has to be deleted and imported
	// again.
	Reimport
	// Restore: the file has to be restored from a copy.
	Restore
)

// A Damage is one thing in the file that does not agree with the rest.
type Damage struct {
	Source string // ID; empty: of the file as a whole
	What   string
	Remedy Remedy
}

// String says where it is and what is wrong, without the remedy.
func (d Damage) String() string {
	if d.Source == "" {
		return d.What
	}
	return fmt.Sprintf("source %q: %s", d.Source, d.What)
}

// A DamagedError lists all that a check has found, at least one. It is
// ErrCorrupt.
type DamagedError struct {
	Damages []Damage
}

func (e *DamagedError) Error() string {
	lines := make([]string, len(e.Damages))
	for i, d := range e.Damages {
		lines[i] = d.String()
	}
	return ErrCorrupt.Error() + ": " + strings.Join(lines, "; ")
}

func (e *DamagedError) Unwrap() error { return ErrCorrupt }

// damaged returns the damages as an error, nil for none.
func damaged(list []Damage) error {
	if len(list) == 0 {
		return nil
	}
	return &DamagedError{Damages: list}
}
