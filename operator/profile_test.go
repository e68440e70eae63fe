package operator

import (
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

// profiling runs an action of a command with the flag.
func profiling(t *testing.T, address string, action cli.ActionFunc) error {
	t.Helper()
	app := &cli.App{Name: "test", Flags: []cli.Flag{pprofFlag()}, Action: profiled(action), ExitErrHandler: func(*cli.Context, error) {}}
	return app.RunContext(t.Context(), []string{"test", "--pprof", address})
}

// Profiles are for this machine alone.
func TestProfilesAreServedOnLoopbackOnly(t *testing.T) {
	for _, address := range []string{"0.0.0.0:6060", ":6060", "10.0.0.1:6060", "[::]:6060", "example.org:6060", "127.0.0.1", "6060"} {
		err := profiling(t, address, func(*cli.Context) error { t.Errorf("%s: it runs", address); return nil })
		if err == nil || exitCode(err) != exitUsage || !strings.Contains(err.Error(), "127.0.0.1:6060") {
			t.Errorf("%s: %v", address, err)
		}
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	ran := false
	err = profiling(t, address, func(*cli.Context) error {
		ran = true
		for host, want := range map[string]int{address: http.StatusOK, "rebound.example:6060": http.StatusForbidden} {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+address+"/debug/pprof/goroutine?debug=1", nil)
			if err != nil {
				return err
			}
			req.Host = host
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return err
			}
			body, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil || resp.StatusCode != want || (want == http.StatusOK) != strings.Contains(string(body), "goroutine profile") {
				t.Errorf("asked for as %s: %d, %v", host, resp.StatusCode, err)
			}
		}
		return nil
	})
	if err != nil || !ran {
		t.Errorf("ran: %t, %v", ran, err)
	}
	if _, err := net.Dial("tcp", address); err == nil {
		t.Error("served after the operator has ended")
	}
}
