package access

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
)

// CertificateFiles names files in PEM.
type CertificateFiles struct {
	Cert, Key string // of the server: its certificate and those between it and its authority; its key
	ClientCA  string // of the authorities, one of which must have signed the client's certificate; empty: clients need none
}

// Certificates are those of a server. Its methods may be called concurrently.
type Certificates struct {
	files reloaded[*tls.Config]
}

// OpenCertificates reads the files.
func OpenCertificates(f CertificateFiles) (*Certificates, error) {
	paths := []string{f.Cert, f.Key}
	if f.ClientCA != "" {
		paths = append(paths, f.ClientCA)
	}
	c := &Certificates{files: reloaded[*tls.Config]{paths: paths, parse: f.parse}}
	if _, err := c.Reload(); err != nil {
		return nil, err
	}
	return c, nil
}

// parse reads the contents of the files in the order of their fields.
func (f *CertificateFiles) parse(contents [][]byte) (*tls.Config, error) {
	pair, err := tls.X509KeyPair(contents[0], contents[1])
	if err != nil {
		return nil, fmt.Errorf("%s and %s: %w", f.Cert, f.Key, err)
	}
	config := secure()
	config.Certificates = []tls.Certificate{pair}
	if f.ClientCA != "" {
		config.ClientAuth = tls.RequireAndVerifyClientCert
		config.ClientCAs = x509.NewCertPool()
		if !config.ClientCAs.AppendCertsFromPEM(contents[2]) {
			return nil, fmt.Errorf("%s holds no certificate", f.ClientCA)
		}
	}
	return config, nil
}

// secure returns what every connection keeps to. Sessions are not resumed: the
// ticket of one would outlive the authority that let it in.
func secure() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS13, NextProtos: []string{"h2"}, SessionTicketsDisabled: true}
}

// Reload reads the files again and reports whether one has changed. New
// connections get what it has read, running ones keep theirs. Files that cannot
// be read or do not fit together leave everything as it was.
func (c *Certificates) Reload() (changed bool, err error) { return c.files.reload() }

// Config returns the configuration of a server that follows Reload.
func (c *Certificates) Config() *tls.Config {
	config := secure()
	config.GetConfigForClient = func(*tls.ClientHelloInfo) (*tls.Config, error) { return *c.files.current.Load(), nil }
	return config
}
