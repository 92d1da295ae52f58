package main

import (
	"context"
	"net"
	"strings"
	"testing"

	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestAServerThatIsNotThereIsNamed(t *testing.T) {
	for _, args := range []string{"check a", "check a b", "search a", "source get a", "source list", "source delete a b", "health"} {
		t.Run(args, func(t *testing.T) {
			r := setting{}.run(t, mustFreeAddr(t), strings.Fields(args)...)
			r.wantCode(t, exitFailed)
			wantText(t, "stdout", r.stdout, "")
			wantParts(t, "stderr", r.stderr, "no connection to the server at ADDR\n  cause: ", "connection refused",
				"\n  Is it running there, and without TLS (else: -tls or -ca FILE)? Start one with: go run -tags sqlite_fts5 ./server -demo\n")
			if n := strings.Count(r.stderr, "cause:"); n != 1 {
				t.Errorf("it was tried %d times", n)
			}
		})
	}
}

func TestASilentServerIsLeftInTime(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	r := setting{}.run(t, listener.Addr().String(), "check", "a", "-timeout", "50ms")
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "client: no answer within 50ms\n  Is the server busy, or -addr ADDR wrong? A longer -timeout gives it more time.\n")
}

func TestAnInterruptedCheckSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	addr := mustServe(t, &server{check: func(ctx context.Context, _ *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
		cancel()
		<-ctx.Done()
		return nil, status.FromContextError(ctx.Err()).Err()
	}})
	r := setting{ctx: ctx}.run(t, addr, "check", "a")
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "client: interrupted\n")
}

func TestAClaimThatBeginsWithAMinusNeedsTwo(t *testing.T) {
	r := setting{}.run(t, "", "check", "-5 Grad waren es.")
	r.wantCode(t, exitUsage)
	wantText(t, "stderr", r.stderr, "client: flag provided but not defined: -5 Grad waren es.; in front of an argument that begins with a minus put --\n  help: client help check\n")
}

func TestAWrongCallDoesNothing(t *testing.T) {
	for _, tt := range []struct{ name, args, want string }{
		{"no command", "", "no command\n  help: client help\n"},
		{"an unknown command", "chek a", `no command "chek"` + "\n  help: client help\n"},
		{"half a command", "source", `no command "source": there are source import, source get, source list, source retract, source restore, source delete`},
		{"another half", "source lst", `no command "source lst": there are source import`},
		{"an unknown flag", "check a -verbose", "flag provided but not defined: -verbose\n  help: client help check\n"},
		{"an unknown flag before the command", "-verbose check a", "flag provided but not defined: -verbose\n  help: client help\n"},
		{"a language by its name", "check a -lang deutsch", `invalid value "deutsch" for flag -lang: want a BCP-47 tag, such as de or en-GB` + "\n  help: client help check\n"},
		{"a language that is too long", "check a -lang de" + strings.Repeat("-variant1", 4), "want a BCP-47 tag"},
		{"a language of sources by its name", "source import -dry-run -lang deutsch .", `invalid value "deutsch" for flag -lang: want a BCP-47 tag, such as de or en-GB` + "\n  help: client help source import\n"},
		{"no claim", "check -json", "no claim\n  help: client help check\n"},
		{"a flag without its value", "check a -lang", "flag needs an argument: -lang\n"},
		{"a label without a value", "check a -label desk", `invalid value "desk" for flag -label: want key=value`},
		{"a label twice", "check a -label k=1 -label k=2", `"k" was given before`},
		{"a nameless source", "check a -sources a,,b", "want names with commas between"},
		{"a number that is none", "check a -max-citations many", "want a whole number from 1 to 20"},
		{"no citation at all", "check a -max-citations 0", "want a whole number from 1 to 20"},
		{"fewer citations than none", "check a -max-citations -1", "want a whole number from 1 to 20"},
		{"more citations than are answered", "check a -max-citations 21", "want a whole number from 1 to 20"},
		{"a number beyond the API", "check a -max-citations 3000000000", "want a whole number"},
		{"more passages than are answered", "search a -max 101", "want a whole number from 1 to 100"},
		{"a threshold that is no number", "check a -threshold high", "want a number from 0 to 1"},
		{"a threshold above one", "check a -threshold 2", "want a number from 0 to 1"},
		{"a threshold below zero", "check a -threshold -0.1", "want a number from 0 to 1"},
		{"a threshold that compares with nothing", "check a -threshold NaN", "want a number from 0 to 1"},
		{"another verdict", "check a -fail-on mixed", `want "conflict"`},
		{"a timeout without a unit", "check a -timeout 10", "want a time such as 30s"},
		{"a timeout in the past", "check a -timeout -1s", "want a time such as 30s"},
		{"an address without a port", "check a -addr localhost", `-addr "localhost": want host:port, such as localhost:50051` + "\n  help: client help check\n"},
		{"an address of another protocol", "health -addr http://localhost:50051", `-addr "http://localhost:50051": want host:port`},
		{"a token that is not there", "health -token-file none", "-token-file: open none"},
		{"no query", "search", "0 queries, want one"},
		{"a query without quotation marks", "search night train", "2 queries, want one: put its words into quotation marks"},
		{"no name", "source get", "0 names, want one"},
		{"a list of something", "source list a", `unwanted argument "a"`},
		{"nothing to delete", "source delete", "no name"},
		{"nothing to import", "source import", "no path"},
		{"an unknown zone", "source import -zone Mars/Base .", "want a name of the IANA time zone database"},
		{"the zone of the machine", "source import -zone Local .", "want a name of the IANA time zone database"},
		{"an unknown encoding", "source import -charset klingon .", "want a name of the WHATWG encoding standard"},
		{"health of something", "health a", `unwanted argument "a"`},
		{"bytes that are no text", "check \xff", `the argument "\xff" is not UTF-8`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, "", strings.Fields(tt.args)...)
			r.wantCode(t, exitUsage)
			wantText(t, "stdout", r.stdout, "")
			wantParts(t, "stderr", r.stderr, "client: ", tt.want)
		})
	}
}

func TestAnEmptyArgumentIsAWrongCall(t *testing.T) {
	for _, args := range [][]string{
		{"check", "The ferry runs.", ""}, {"check", "The ferry runs.", " \t\n"}, {"search", "-max", "5", "--", "\u00a0"}, {"source", "get", ""},
		{"source", "delete", "a", ""}, {"source", "import", "testdata", ""}, {"batch", ""}, {"text", ""},
	} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			r := setting{}.run(t, mustFreeAddr(t), args...)
			r.wantCode(t, exitUsage)
			wantText(t, "stdout", r.stdout, "")
			wantParts(t, "stderr", r.stderr, " is empty\n  help: client help "+args[0])
		})
	}
}

func TestHelpIsAnAnswer(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"help", "Exit codes:"},
		{"-h", "Exit codes:"},
		{"help check", "-fail-on verdict"},
		{"check -h", "-fail-on verdict"},
		{"check a --help", "(default 10s)"},
		{"help check", "An empty argument is a wrong\ncall"},
		{"help batch", "there are no\ncomments"},
		{"help source import", "-zone"},
		{"source import -help", "such times are kept as UTC"},
		{"help source list", "Usage: client source list [flags]\n"},
		{"help source get", "\n\nFlags:\n  -sha256 hash\n"},
		{"help health", "wait for it.\n\nFlags of every command:\n  -addr host:port\n"},
	} {
		t.Run(tt.args, func(t *testing.T) {
			r := setting{}.run(t, "", strings.Fields(tt.args)...)
			r.wantCode(t, exitAnswered)
			wantParts(t, "stdout", r.stdout, tt.want)
			wantText(t, "stderr", r.stderr, "")
		})
	}
	setting{}.run(t, "", "help", "chek").wantCode(t, exitUsage)
}

func TestTheAddressIsTheFlagElseTheVariable(t *testing.T) {
	var requests []*factcheckv1.CheckClaimRequest
	addr := mustServe(t, answering(&requests, &factcheckv1.ClaimCheck{Claim: "a"}))
	env := map[string]string{"BELEG_ADDR": addr}
	setting{env: env}.run(t, "", "check", "a").wantCode(t, exitAnswered)
	setting{env: env}.run(t, "", "check", "a", "-addr", mustFreeAddr(t)).wantCode(t, exitFailed)
	env["BELEG_ADDR"] = "nowhere"
	setting{env: env}.run(t, "", "check", "a", "-addr", addr).wantCode(t, exitAnswered)
	setting{env: env}.run(t, "", "check", "a").wantCode(t, exitUsage)
}
