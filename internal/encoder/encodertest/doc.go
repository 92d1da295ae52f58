// Package encodertest opens the service's models in tests, changed ones too, and
// compares what they give.
//
// It reads the model files from their folder, so that a test binary does not
// embed them: the test's own folder must lie beside that of package models.
package encodertest
