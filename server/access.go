package main

import (
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/beleg-dev/beleg/internal/access"
)

// reloadInterval is how soon a change of certificates or tokens is noticed.
const reloadInterval = time.Second

// accessFlags say who may ask, and over what.
type accessFlags struct {
	certificates access.CertificateFiles
	tokens       string
	rate         int  // claims a second; 0: no limit
	insecure     bool // whether to listen elsewhere without TLS
}

func (f *accessFlags) define(fs *flag.FlagSet) {
	fs.StringVar(&f.certificates.Cert, "tls-cert", "", "file with the certificate of the server; it and the other files are read again when they change")
	fs.StringVar(&f.certificates.Key, "tls-key", "", "file with its key")
	fs.StringVar(&f.certificates.ClientCA, "tls-client-ca", "", "file with the authorities, one of which must have signed the certificate of a client")
	fs.StringVar(&f.tokens, "tokens", "", "file with the tokens of callers, a line each, as \"server token NAME ROLE\" prints it")
	fs.IntVar(&f.rate, "rate", 0, "claims a second that a caller may have checked; 0 sets no limit")
	fs.BoolVar(&f.insecure, "insecure-listen", false, "listen without TLS where other machines can connect")
}

// check says which flag lacks another.
func (f *accessFlags) check() error {
	switch c := f.certificates; {
	case (c.Cert == "") != (c.Key == ""):
		return errors.New("-tls-cert and -tls-key belong together: give both or neither")
	case c.ClientCA != "" && c.Cert == "":
		return errors.New("-tls-client-ca needs -tls-cert and -tls-key")
	case f.rate < 0:
		return fmt.Errorf("-rate is %d, want 0 or more", f.rate)
	}
	return nil
}

// checkReach refuses to listen without TLS where other machines can connect. The
// address is the one that was opened: what a name stands for is known then.
func (f *accessFlags) checkReach(addr net.Addr, log *slog.Logger) error {
	if tcp, ok := addr.(*net.TCPAddr); ok && tcp.IP.IsLoopback() {
		return nil
	}
	switch c := f.certificates; {
	case c.Cert == "" && !f.insecure:
		return &usageError{err: fmt.Errorf("other machines can connect to %s, and without TLS they would send claims and tokens in the clear: give -tls-cert and -tls-key, listen on localhost, or allow it with -insecure-listen", addr)}
	case c.Cert == "":
		log.Warn("claims and tokens come in the clear from other machines", slog.String("addr", addr.String()))
	}
	if f.tokens == "" && f.certificates.ClientCA == "" {
		log.Warn("whoever can connect may check claims and change sources: -tokens or -tls-client-ca would ask who it is", slog.String("addr", addr.String()))
	}
	return nil
}

// A guard is what decides who may ask.
type guard struct {
	certificates *access.Certificates // nil: no TLS
	tokens       *access.Tokens       // nil: anyone
	limiter      *access.Limiter      // nil: no limit
}

func openGuard(f *accessFlags, log *slog.Logger) (*guard, error) {
	g := &guard{}
	var err error
	if f.certificates.Cert != "" {
		if g.certificates, err = access.OpenCertificates(f.certificates); err != nil {
			return nil, fmt.Errorf("read the certificates of -tls-cert, -tls-key and -tls-client-ca: %w", err)
		}
		g.warnOfExpiry(log)
	}
	if f.tokens != "" {
		if g.tokens, err = access.OpenTokens(f.tokens); err != nil {
			return nil, fmt.Errorf("read the tokens of -tokens: %w", err)
		}
	}
	if f.rate > 0 {
		g.limiter = access.NewLimiter(f.rate, nil)
	}
	return g, nil
}

// expirySoon is how long before its end a certificate is warned of.
const expirySoon = 14 * 24 * time.Hour

func (g *guard) warnOfExpiry(log *slog.Logger) {
	switch end := g.certificates.Expiry(); {
	case time.Until(end) < 0:
		log.Warn("the certificate of -tls-cert has expired: clients refuse it", slog.Time("expired", end))
	case time.Until(end) < expirySoon:
		log.Warn("the certificate of -tls-cert expires soon", slog.Time("expires", end))
	}
}

// tls returns the configuration of connections, nil without TLS.
func (g *guard) tls() *tls.Config {
	if g.certificates == nil {
		return nil
	}
	return g.certificates.Config()
}

// follow reads the files again when they change, until stop has returned.
func (g *guard) follow(ctx context.Context, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var watching sync.WaitGroup
	watching.Go(func() { g.watch(ctx, log) })
	return func() {
		cancel()
		watching.Wait()
	}
}

func (g *guard) watch(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(reloadInterval)
	defer tick.Stop()
	var certificates, tokens reloading
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if g.certificates != nil {
			if certificates.log(log, "certificates", g.certificates.Reload) {
				g.warnOfExpiry(log)
			}
		}
		if g.tokens != nil {
			tokens.log(log, "tokens", g.tokens.Reload)
		}
	}
}

// A reloading remembers what was wrong the last time, so that it is logged once.
type reloading struct{ wrong string }

// log reads the files anew and reports whether one has changed.
func (r *reloading) log(log *slog.Logger, what string, reload func() (bool, error)) bool {
	changed, err := reload()
	switch {
	case err == nil:
		r.wrong = ""
		if changed {
			log.Info("read " + what + " anew")
		}
	case err.Error() != r.wrong:
		r.wrong = err.Error()
		log.Error("kept the old "+what, slog.String("error", r.wrong))
	}
	return changed
}
