package access_test

import (
	"crypto/tls"
	"net"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/certtest"
)

// patience is how long a connection may take.
const patience = 10 * time.Second

// mustCertificates opens a pair that the authority signs for "first", and returns
// its paths.
func mustCertificates(t *testing.T, a *certtest.Authority, clientCA string) (*access.Certificates, access.CertificateFiles) {
	t.Helper()
	files := access.CertificateFiles{ClientCA: clientCA}
	files.Cert, files.Key = a.Issue(t, "first")
	c, err := access.OpenCertificates(files)
	if err != nil {
		t.Fatal(err)
	}
	return c, files
}

// shake connects in memory and returns the name of the server's certificate.
func shake(t *testing.T, server *tls.Config, client *tls.Config) (string, error) {
	t.Helper()
	near, far := net.Pipe()
	defer near.Close()
	if err := near.SetDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		defer far.Close()
		conn := tls.Server(far, server)
		err := conn.HandshakeContext(t.Context())
		if err == nil {
			_, err = conn.Write([]byte("x"))
		}
		done <- err
	}()
	client.ServerName, client.NextProtos = "localhost", []string{"h2"}
	conn := tls.Client(near, client)
	if _, err := conn.Read(make([]byte, 1)); err != nil {
		return "", err // of the client's certificate, the server's word comes after the handshake
	}
	if err := <-done; err != nil {
		return "", err
	}
	if conn.ConnectionState().DidResume {
		t.Error("a session was resumed")
	}
	return conn.ConnectionState().PeerCertificates[0].Subject.CommonName, nil
}

func wantServed(t *testing.T, server *tls.Config, client *tls.Config, want string) {
	t.Helper()
	if got, err := shake(t, server, client); err != nil || got != want {
		t.Errorf("the server shows %q, %v, want %q", got, err, want)
	}
}

func TestCertificatesFollowTheirFiles(t *testing.T) {
	a := certtest.NewAuthority(t)
	c, files := mustCertificates(t, a, "")
	server := c.Config()
	client := func() *tls.Config { return &tls.Config{RootCAs: a.Pool()} }
	wantServed(t, server, client(), "first")
	if changed, err := c.Reload(); changed || err != nil {
		t.Errorf("unchanged files say %v, %v", changed, err)
	}
	a.Replace(t, "second", files.Cert, files.Key)
	wantServed(t, server, client(), "first") // until they are read
	mustReload(t, c.Reload)
	wantServed(t, server, client(), "second")
}

func mustRead(t *testing.T, path string) string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestABadPairKeepsTheOldOneAndDoesNotTellItsKey(t *testing.T) {
	a, other := certtest.NewAuthority(t), certtest.NewAuthority(t)
	c, files := mustCertificates(t, a, a.Path)
	server := c.Config()
	cert, key := a.Issue(t, "client")
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(){
		"a key of another certificate":    func() { a.Replace(t, "second", files.Cert, t.TempDir()+"/key.pem") },
		"a certificate that is cut short": func() { mustWrite(t, files.Cert, "-----BEGIN CERTIFICATE-----", "MIIB") },
		"no key": func() {
			if err := os.Remove(files.Key); err != nil {
				t.Fatal(err)
			}
		},
		"authorities that are none": func() { mustWrite(t, files.ClientCA, "nobody") },
		"a damaged authority behind a whole one": func() {
			mustWrite(t, files.ClientCA, mustRead(t, a.Path), strings.Replace(mustRead(t, other.Path), "\nMI", "\nM!", 1))
		},
		"a damaged authority in good base64": func() {
			mustWrite(t, files.ClientCA, mustRead(t, a.Path), strings.Replace(mustRead(t, other.Path), "\nMI", "\nMA", 1))
		},
		"half an authority behind a whole one": func() {
			half := mustRead(t, other.Path)
			mustWrite(t, files.ClientCA, mustRead(t, a.Path), half[:len(half)/2])
		},
		"half an authority before a whole one": func() {
			half := mustRead(t, other.Path)
			mustWrite(t, files.ClientCA, half[:len(half)/2], mustRead(t, a.Path))
		},
		"an authority without its first lines": func() {
			_, half, _ := strings.Cut(mustRead(t, other.Path), "\n")
			mustWrite(t, files.ClientCA, half, mustRead(t, a.Path))
		},
		"an authority of another kind": func() {
			mustWrite(t, files.ClientCA, mustRead(t, a.Path), strings.ReplaceAll(mustRead(t, other.Path), "CERTIFICATE", "TRUSTED CERTIFICATE"))
		},
		"half a certificate behind that of the server": func() {
			half := mustRead(t, other.Path)
			mustWrite(t, files.Cert, mustRead(t, files.Cert), half[:len(half)/2])
		},
	} {
		t.Run(name, func(t *testing.T) {
			a.Replace(t, "first", files.Cert, files.Key)
			defer mustWrite(t, a.Path, mustRead(t, a.Path))
			mustReload(t, c.Reload)
			secret := mustRead(t, files.Key)
			spoil()
			changed, err := c.Reload()
			if changed || err == nil {
				t.Fatalf("reading again says %v, %v", changed, err)
			}
			if line := strings.Split(secret, "\n")[1]; strings.Contains(err.Error(), line) {
				t.Errorf("the error tells the key: %v", err)
			}
			wantServed(t, server, &tls.Config{RootCAs: a.Pool(), Certificates: []tls.Certificate{pair}}, "first")
		})
	}
}

func TestOnlyAClientThatAnAuthorityHasSignedIsLetIn(t *testing.T) {
	a, other := certtest.NewAuthority(t), certtest.NewAuthority(t)
	c, files := mustCertificates(t, a, a.Path)
	server := c.Config()
	signedBy := func(authority *certtest.Authority) *tls.Config {
		pair, err := tls.LoadX509KeyPair(authority.Issue(t, "client"))
		if err != nil {
			t.Fatal(err)
		}
		return &tls.Config{RootCAs: a.Pool(), ClientSessionCache: tls.NewLRUClientSessionCache(1),
			GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &pair, nil }}
	}
	known, stranger := signedBy(a), signedBy(other)
	wantServed(t, server, known, "first")
	wantServed(t, server, known, "first") // it would resume its session
	for name, client := range map[string]*tls.Config{
		"no certificate":                  {RootCAs: a.Pool()},
		"one of another authority":        stranger,
		"an older version of TLS":         {RootCAs: a.Pool(), MaxVersion: tls.VersionTLS12},
		"no trust in the server's issuer": {RootCAs: other.Pool()},
	} {
		if got, err := shake(t, server, client); err == nil {
			t.Errorf("%s: was shown %q", name, got)
		}
	}
	// Both may let clients in.
	mustWrite(t, files.ClientCA, "Authorities", "===========", "", "# ours", mustRead(t, a.Path), "----------", "# theirs", mustRead(t, other.Path))
	mustReload(t, c.Reload)
	wantServed(t, server, known, "first")
	wantServed(t, server, stranger, "first")
	// The authority loses its word: no session of before lets anybody in.
	mustWrite(t, files.ClientCA, mustRead(t, other.Path))
	mustReload(t, c.Reload)
	wantServed(t, server, stranger, "first")
	if got, err := shake(t, server, known); err == nil {
		t.Errorf("a client of the former authority was shown %q", got)
	}
}

func TestFilesThatAreNoPairAreRefusedAtFirst(t *testing.T) {
	a := certtest.NewAuthority(t)
	cert, key := a.Issue(t, "server")
	_, otherKey := a.Issue(t, "other")
	for name, files := range map[string]access.CertificateFiles{
		"no files":             {Cert: "none.pem", Key: key},
		"a key of another":     {Cert: cert, Key: otherKey},
		"authorities in a key": {Cert: cert, Key: key, ClientCA: key},
	} {
		if _, err := access.OpenCertificates(files); err == nil {
			t.Errorf("%s: was opened", name)
		}
	}
}
