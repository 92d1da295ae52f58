package access

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"time"
)

// CertificateFiles names files in PEM.
type CertificateFiles struct {
	Cert, Key string // of the server: its certificate and those between it and its authority; its key
	ClientCA  string // of the authorities, one of which must have signed the client's certificate, and of nothing else; empty: clients need none
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
	if _, _, err := certificates(contents[0]); err != nil {
		return nil, fmt.Errorf("%s: %w", f.Cert, err)
	}
	config := secure()
	config.Certificates = []tls.Certificate{pair}
	if f.ClientCA == "" {
		return config, nil
	}
	authorities, others, err := certificates(contents[2])
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: %w", f.ClientCA, err)
	case len(authorities) == 0:
		return nil, fmt.Errorf("%s holds no certificate", f.ClientCA)
	case others > 0:
		return nil, fmt.Errorf("%s holds something in PEM that is no certificate", f.ClientCA)
	}
	config.ClientAuth = tls.RequireAndVerifyClientCert
	config.ClientCAs = x509.NewCertPool()
	for _, a := range authorities {
		config.ClientCAs.AddCert(a)
	}
	return config, nil
}

// certificates returns those that a file holds, and how many other things in PEM.
// One that is damaged is an error: pem.Decode alone takes it for text.
func certificates(content []byte) (list []*x509.Certificate, others int, err error) {
	for block, rest := pem.Decode(content); block != nil; block, rest = pem.Decode(rest) {
		if block.Type != "CERTIFICATE" {
			others++
			continue
		}
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, 0, fmt.Errorf("certificate %d: %w", len(list)+1, err)
		}
		list = append(list, c)
	}
	marks := 0
	for line := range bytes.Lines(content) {
		if line = bytes.TrimSpace(line); bytes.HasPrefix(line, []byte("-----BEGIN ")) || bytes.HasPrefix(line, []byte("-----END ")) {
			marks++
		}
	}
	if marks != 2*(len(list)+others) {
		return nil, 0, errors.New("a certificate, or another thing in PEM, is damaged or cut short")
	}
	return list, others, nil
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

// Expiry returns until when the server's certificate is valid.
func (c *Certificates) Expiry() time.Time {
	return (*c.files.current.Load()).Certificates[0].Leaf.NotAfter
}

// Config returns the configuration of a server that follows Reload.
func (c *Certificates) Config() *tls.Config {
	config := secure()
	config.GetConfigForClient = func(*tls.ClientHelloInfo) (*tls.Config, error) { return *c.files.current.Load(), nil }
	return config
}
