package encoder_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
)

// In these tests a gate holds the one worker of a pool, so that what waits is
// known. A bubble of synctest tells when all wait, and that no goroutine is left.
// All calls are made within it, as a worker may go on to the pack of another call.

// A gate is a context that, until it ends, holds who asks whether it has, from the
// third time on: a worker, between two layers.
type gate struct {
	context.Context
	asked atomic.Int32
	open  chan struct{}
}

func newGate(ctx context.Context) *gate { return &gate{Context: ctx, open: make(chan struct{})} }

func (g *gate) Err() error {
	if g.asked.Add(1) >= 3 && g.Context.Err() == nil {
		<-g.open
	}
	return g.Context.Err()
}

// An answer is there when done is closed.
type answer struct {
	rows  [][]float32
	err   error
	fault any
	done  chan struct{}
}

type question func(context.Context, [][]int32) ([][]float32, error)

// ask returns when the question is asked and all wait.
func ask(ctx context.Context, q question, seqs [][]int32) *answer {
	a := &answer{done: make(chan struct{})}
	go func() {
		defer close(a.done)
		defer func() { a.fault = recover() }()
		a.rows, a.err = q(ctx, seqs)
	}()
	synctest.Wait()
	return a
}

func (a *answer) waits() bool {
	select {
	case <-a.done:
		return false
	default:
		return true
	}
}

func mustBits(t *testing.T, a *answer, want uint64) {
	t.Helper()
	<-a.done
	if a.err != nil || encodertest.Digest(a.rows) != want {
		t.Errorf("error %v, digest %#x, want %#x", a.err, encodertest.Digest(a.rows), want)
	}
}

func mustDigest(t *testing.T, q question, seqs [][]int32) uint64 {
	t.Helper()
	rows, err := q(context.Background(), seqs)
	if err != nil {
		t.Fatal(err)
	}
	return encodertest.Digest(rows)
}

// passages are n sequences with lengths like those of passages.
func passages(seed uint64, n int) [][]int32 {
	r := rand.New(rand.NewPCG(3, seed))
	lens := make([]int, n)
	for i := range lens {
		lens[i] = 30 + r.IntN(171)
	}
	return sequences(lens...)
}

func TestCallersOfTwoModelsGetTheBitsThatEachGetsAlone(t *testing.T) {
	run := encoder.Config{Pool: encoder.NewPool(1)}
	judge, embedder := mustLoad(t, "judge.safetensors", run), mustLoad(t, "embedder.safetensors", run)
	classify := func(ctx context.Context, seqs [][]int32) ([][]float32, error) { return judge.Classify(ctx, seqs, nil) }
	questions := []question{classify, embedder.Embed, judge.Embed}
	synctest.Test(t, func(t *testing.T) {
		var seqs [][][]int32
		var want []uint64
		for i := range 12 {
			seqs = append(seqs, passages(uint64(i), 1+i/2))
			want = append(want, mustDigest(t, questions[i%3], seqs[i]))
		}
		g := newGate(t.Context())
		answers := []*answer{ask(g, questions[0], seqs[0])}
		for i := 1; i < len(seqs); i++ {
			answers = append(answers, ask(t.Context(), questions[i%3], seqs[i]))
		}
		close(g.open)
		for i, a := range answers {
			mustBits(t, a, want[i])
		}
	})
}

func TestManyCallersOfManyWorkersGetTheBitsThatEachGetsAlone(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(5)})
	synctest.Test(t, func(t *testing.T) {
		var seqs [][][]int32
		var want []uint64
		for i := range 20 {
			seqs = append(seqs, passages(uint64(i), 1+i%4))
			want = append(want, mustDigest(t, m.Embed, seqs[i]))
		}
		var answers []*answer
		for i := range seqs {
			a := &answer{done: make(chan struct{})}
			answers = append(answers, a)
			go func() {
				defer close(a.done)
				a.rows, a.err = m.Embed(t.Context(), seqs[i])
			}()
		}
		for i, a := range answers {
			mustBits(t, a, want[i])
		}
	})
}

func TestAShortSequenceRidesInThePackOfAnotherCall(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(1)})
	short, long := sequences(20), sequences(300)
	synctest.Test(t, func(t *testing.T) {
		want := mustDigest(t, m.Embed, short)
		first, second := newGate(t.Context()), newGate(t.Context())
		holder := ask(first, m.Embed, short)
		a := ask(t.Context(), m.Embed, short)
		l := ask(second, m.Embed, long)
		b := ask(t.Context(), m.Embed, short)
		close(first.open)
		for _, s := range []*answer{holder, a, b} { // b too, while the worker is held by l, whose turn is before
			mustBits(t, s, want)
		}
		if !l.waits() {
			t.Error("the gate has let the long sequence pass")
		}
		close(second.open)
		<-l.done
	})
}

func TestACancelledCallReturnsAtOnceAndTheOthersFinish(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(1)})
	seqs := sequences(40, 30)
	synctest.Test(t, func(t *testing.T) {
		want := mustDigest(t, m.Embed, seqs)
		gone, cancel := context.WithCancel(t.Context())
		first, second := newGate(t.Context()), newGate(t.Context())
		holder := ask(first, m.Embed, seqs)
		held := ask(second, m.Embed, seqs)
		running := ask(gone, m.Embed, seqs) // in one pack with held
		close(first.open)
		synctest.Wait()
		watch := newGate(gone)
		waiting := ask(watch, m.Embed, passages(1, 2000)) // partly outside the queue
		other := ask(t.Context(), m.Embed, seqs)
		cancel()
		for _, a := range []*answer{running, waiting} { // while the worker is held
			if <-a.done; !errors.Is(a.err, context.Canceled) {
				t.Errorf("got %v, want context.Canceled", a.err)
			}
		}
		asked := watch.asked.Load()
		close(second.open)
		for _, a := range []*answer{holder, held, other} {
			mustBits(t, a, want)
		}
		if watch.asked.Load() > asked {
			t.Error("a worker has taken what waited of the cancelled call")
		}
	})
}

func TestAPackThatNoCallerWaitsForEndsBetweenLayers(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(1)})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		g := newGate(ctx)
		a := ask(g, m.Embed, sequences(50))
		cancel()
		<-a.done
		close(g.open)
		synctest.Wait()
		if n := g.asked.Load(); n > 4 { // the worker's, and the call's as it returns
			t.Errorf("the worker goes on: asked %d times", n)
		}
	})
}

func TestASmallCallDoesNotWaitForAllOfALargeOne(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(1)})
	small := sequences(12, 9)
	large := slices.Repeat(sequences(encoder.MaxTokens), 50_000) // of half an hour
	synctest.Test(t, func(t *testing.T) {
		want := mustDigest(t, m.Embed, small)
		ctx, cancel := context.WithCancel(t.Context())
		g := newGate(t.Context())
		holder := ask(g, m.Embed, small)
		l := ask(ctx, m.Embed, large)
		s := ask(t.Context(), m.Embed, small)
		close(g.open)
		mustBits(t, holder, want)
		mustBits(t, s, want)
		cancel()
		if <-l.done; !errors.Is(l.err, context.Canceled) {
			t.Errorf("the large call: %v, want context.Canceled", l.err)
		}
	})
}

func TestACallLargerThanTheQueueIsAnswered(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{})
	synctest.Test(t, func(t *testing.T) {
		const times = 2500
		few := sequences(1, 2, 3)
		want, err := m.Embed(t.Context(), few)
		if err != nil {
			t.Fatal(err)
		}
		got, err := m.Embed(t.Context(), slices.Repeat(few, times))
		if err != nil || encodertest.Digest(got) != encodertest.Digest(slices.Repeat(want, times)) {
			t.Errorf("error %v, digest %#x", err, encodertest.Digest(got))
		}
	})
}

func TestWhenTheQueueIsFullCallsEnterInTurns(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(1)})
	small := sequences(1, 1)
	large := slices.Repeat(sequences(1), 20_000)
	synctest.Test(t, func(t *testing.T) {
		want := mustDigest(t, m.Embed, small)
		ctx, cancel := context.WithCancel(t.Context())
		impatient, leave := context.WithCancel(t.Context())
		g := newGate(t.Context())
		holder := ask(g, m.Embed, small)
		var crowd []*answer
		for range 20 { // more than share the queue
			crowd = append(crowd, ask(ctx, m.Embed, large))
		}
		left := ask(impatient, m.Embed, small)
		stays := ask(t.Context(), m.Embed, small)
		leave()
		if <-left.done; !errors.Is(left.err, context.Canceled) {
			t.Errorf("got %v, want context.Canceled", left.err)
		}
		close(g.open)
		mustBits(t, holder, want)
		mustBits(t, stays, want)
		cancel()
		for i, l := range crowd {
			if <-l.done; !errors.Is(l.err, context.Canceled) {
				t.Errorf("large call %d: %v, want context.Canceled", i, l.err)
			}
		}
	})
}

// panicky is a context that panics in a worker.
type panicky struct{ context.Context }

func (panicky) Err() error { panic("spilt coffee") }

func TestAPanicOfAWorkerIsThatOfTheCaller(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(2)})
	seqs := sequences(40)
	synctest.Test(t, func(t *testing.T) {
		want := mustDigest(t, m.Embed, seqs)
		for range 3 {
			a := ask(panicky{t.Context()}, m.Embed, seqs)
			<-a.done
			if s, _ := a.fault.(string); !strings.Contains(s, "spilt coffee") {
				t.Errorf("recovered %v", a.fault)
			}
		}
		mustBits(t, ask(t.Context(), m.Embed, seqs), want)
	})
}
