package factchecktest_test

import (
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	operationCount = flag.Int("operations", 250, "how many operations the test against a model does")
	operationSeed  = flag.Uint64("seed", 1, "what it draws them from")
)

// shorteningTime is how long a sequence that fails is tried again in shorter forms.
const shorteningTime = 30 * time.Second

// TestAServerDoesWhatItsModelDoes does a random sequence of operations, and holds
// every answer against a model that fits on a page.
func TestAServerDoesWhatItsModelDoes(t *testing.T) {
	count := *operationCount
	if testing.Short() {
		count = min(count, 80)
	}
	list := append(operations(count, *operationSeed), restart{}, mirror{*operationSeed})
	at, citations, err := follow(t, list)
	if err == nil {
		if citations < count/20 {
			t.Errorf("only %d citations were compared", citations)
		}
		return
	}
	t.Errorf("-seed %d fails at operation %d of %d: %v", *operationSeed, at+1, len(list), err)
	list, err = shortened(list[:at+1], func(shorter []operation) (int, error) {
		at, _, err := follow(t, shorter)
		return at, err
	})
	t.Errorf("so do these:\n%s\n%v", written(list), err)
}

// shortened cuts operations out of a sequence that fails at its last one while it
// fails, and returns what is left and its error.
func shortened(list []operation, try func([]operation) (int, error)) ([]operation, error) {
	_, err := try(list)
	end := time.Now().Add(shorteningTime)
	for size := len(list) / 2; size > 0; size /= 2 {
		for from := 0; from+size < len(list) && time.Now().Before(end); {
			shorter := slices.Concat(list[:from], list[from+size:])
			if at, failed := try(shorter); failed != nil {
				list, err = shorter[:at+1], failed
				continue
			}
			from += size
		}
	}
	return list, err
}

func written(list []operation) string {
	var b strings.Builder
	for i, op := range list {
		fmt.Fprintf(&b, "%3d %T %v\n", i+1, op, op)
	}
	return b.String()
}

func TestASequenceThatFailsIsShortened(t *testing.T) {
	all := make([]operation, 41)
	for i := range all {
		all[i] = mirror{uint64(i)}
	}
	// It fails at operation 40 when 7 and 23 have been before.
	got, err := shortened(all, func(list []operation) (int, error) {
		seen := map[operation]bool{}
		for i, op := range list {
			seen[op] = true
			if seen[all[7]] && seen[all[23]] && seen[all[40]] {
				return i, errors.New("it fails")
			}
		}
		return 0, nil
	})
	if want := []operation{all[7], all[23], all[40]}; !slices.Equal(got, want) || err == nil {
		t.Errorf("%v is left with the error %v, want %v", got, err, want)
	}
}
