// Package models holds the weights and the vocabulary, embedded in the binary,
// and opens them. README.md is their card.
//
// It promises that nothing else is needed to run them, and that the word
// table is read where the binary has it. Only the server and the test kit
// import it, so that other binaries stay small.
package models

import (
	"crypto/sha256"
	_ "embed" // the model files
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

//go:generate go run ./convert -from ../../../shared/models -to .

var (
	//go:embed words-0.safetensors
	wordsFirst string
	//go:embed words-1.safetensors
	wordsSecond string
	//go:embed embedder.safetensors
	embedderFile string
	//go:embed judge.safetensors
	judgeFile string
	//go:embed vocabulary.bin
	vocabularyFile []byte
)

// hidden is the width of both models and of their word table.
const hidden = 384

// hashDigits of a file's SHA-256 stand in a version.
const hashDigits = 12

// A Set is what the service needs of models. Its parts share one word table.
type Set struct {
	Tokenizer *tokenizer.Tokenizer
	Embedder  *encoder.Model
	Judge     *encoder.Model

	EmbedderVersion string // name@hash of the weights
	JudgeVersion    string
}

// Open reads the embedded models, for the fastest kernels of this machine and
// one worker a processor, which both models share.
func Open() (*Set, error) { return OpenWith(encoder.Config{}) }

// OpenWith reads the embedded models as c says.
func OpenWith(c encoder.Config) (*Set, error) {
	if c.Pool == nil {
		c.Pool = encoder.NewPool(0)
	}
	words, err := openWords()
	if err != nil {
		return nil, err
	}
	s := &Set{}
	var g errgroup.Group
	g.Go(func() (err error) {
		s.Tokenizer, err = tokenizer.Load(vocabularyFile)
		return err
	})
	g.Go(func() (err error) {
		s.Embedder, s.EmbedderVersion, err = open("beleg-embedder-2", embedderFile, words, c)
		return err
	})
	g.Go(func() (err error) {
		s.Judge, s.JudgeVersion, err = open("beleg-judge-14", judgeFile, words, c)
		return err
	})
	if err := g.Wait(); err != nil {
		return nil, fmt.Errorf("open models: %w", err)
	}
	if s.Tokenizer.Pieces() > words.Rows() {
		return nil, fmt.Errorf("open models: %d pieces, a word table of %d", s.Tokenizer.Pieces(), words.Rows())
	}
	return s, nil
}

func openWords() (*encoder.Words, error) {
	first, err := safetensors.Parse(wordsFirst)
	if err != nil {
		return nil, fmt.Errorf("word table: %w", err)
	}
	second, err := safetensors.Parse(wordsSecond)
	if err != nil {
		return nil, fmt.Errorf("word table: %w", err)
	}
	return encoder.OpenWords(first, second, hidden)
}

func open(name, data string, words *encoder.Words, c encoder.Config) (*encoder.Model, string, error) {
	f, err := safetensors.Parse(data)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", name, err)
	}
	m, err := encoder.Load(f, words, c)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", name, err)
	}
	h := sha256.New()
	if _, err := io.Copy(h, strings.NewReader(data)); err != nil {
		return nil, "", err
	}
	return m, name + "@" + hex.EncodeToString(h.Sum(nil))[:hashDigits], nil
}
