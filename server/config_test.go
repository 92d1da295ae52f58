package main

import (
	"errors"
	"flag"
	"io"
	"regexp"
	"strings"
	"testing"
)

func TestABadFlagOrVariableIsAUsageError(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		env  map[string]string
		want string
	}{
		{"an unknown flag", []string{"-port", "1"}, nil, "-port"},
		{"an argument that is no flag", []string{"serve"}, nil, `"serve"`},
		{"a bad value of a flag", []string{"-log-level", "loud"}, nil, "-log-level"},
		{"no calls at all", []string{"-queue", "0"}, nil, "-queue"},
		{"a certificate without its key", []string{"-tls-cert", "cert.pem"}, nil, "-tls-key"},
		{"a key without its certificate", nil, map[string]string{"BELEG_TLS_KEY": "key.pem"}, "-tls-cert"},
		{"authorities without a certificate", []string{"-tls-client-ca", "ca.pem"}, nil, "-tls-client-ca needs -tls-cert"},
		{"a negative rate", []string{"-rate", "-1"}, nil, "-rate"},
		{"an address without a port", []string{"-addr", "localhost"}, nil, `-addr is "localhost", want host:port`},
		{"a bad value of a variable", nil, map[string]string{"BELEG_REFLECTION": "perhaps"}, "BELEG_REFLECTION"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := run(t.Context(), test.args, func(name string) string { return test.env[name] }, io.Discard, io.Discard)
			if usage := (*usageError)(nil); !errors.As(err, &usage) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the server says %v", err)
			}
		})
	}
}

func TestAFlagIsStrongerThanItsVariable(t *testing.T) {
	env := map[string]string{"BELEG_ADDR": "localhost:1", "BELEG_DB": "", "BELEG_LOG_LEVEL": "warn"}
	c, err := parseConfig([]string{"-addr", "localhost:2", "-reflection=false"}, func(name string) string { return env[name] }, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if c.addr != "localhost:2" || c.db != defaultDB || c.dbGiven || c.reflection || c.logLevel.String() != "WARN" {
		t.Errorf("read %+v", c)
	}
}

func TestTheHelpListsFlagsVariablesAndDefaults(t *testing.T) {
	var out strings.Builder
	if err := run(t.Context(), []string{"-help"}, func(string) string { return "" }, &out, io.Discard); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("asking for help says %v", err)
	}
	for _, want := range []string{
		`-addr +BELEG_ADDR +localhost:50051 +\S`, `-db +BELEG_DB +beleg\.db +\S`, `-demo +BELEG_DEMO +false +\S`,
		`-judge +BELEG_JUDGE +\S`, `-embedder +BELEG_EMBEDDER +\S`,
		`-queue +BELEG_QUEUE +128 +\S`, `-log-level +BELEG_LOG_LEVEL +info +\S`, `-reflection +BELEG_REFLECTION +true +\S`,
		`-metrics-addr +BELEG_METRICS_ADDR +\S`, `-pprof +BELEG_PPROF +false +\S`, `-log-json +BELEG_LOG_JSON +false +\S`,
		`-tls-cert +BELEG_TLS_CERT +\S`, `-tokens +BELEG_TOKENS +\S`, `-rate +BELEG_RATE +0 +\S`, `-insecure-listen +BELEG_INSECURE_LISTEN +false +\S`,
	} {
		if !regexp.MustCompile(want).MatchString(out.String()) {
			t.Errorf("the help lacks %q:\n%s", want, out.String())
		}
	}
}
