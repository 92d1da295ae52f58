// Package factchecktest runs the whole server inside a test: the real services
// over a connection in memory, a real database in a folder of the test, the
// real models.
//
// It promises that no port is opened, that nothing is shared between two
// servers but the models, which are read once per process and never change, and
// that everything is closed when the test ends.
package factchecktest
