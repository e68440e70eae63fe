package operator

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/pprof"
	"time"

	"github.com/urfave/cli/v2"
)

// pprofName is the flag of run that has profiles served. They show memory, keys in it
// included, to whoever reaches them.
const pprofName = "pprof"

func pprofFlag() cli.Flag {
	return &cli.StringFlag{Name: pprofName, Usage: "serve Go's profiles at `HOST:PORT` of this machine, such as 127.0.0.1:6060"}
}

// profiled serves profiles while an action runs, if the command line says so.
func profiled(action cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		address := c.String(pprofName)
		if address == "" {
			return action(c)
		}
		if !isLoopback(address) {
			return usageError{fmt.Errorf("--%s: %q is not HOST:PORT of this machine alone: give an address such as 127.0.0.1:6060", pprofName, address)}
		}
		listener, err := net.Listen("tcp", address)
		if err != nil {
			return fmt.Errorf("--%s: %w", pprofName, err)
		}
		server := &http.Server{Handler: profiles(), ReadHeaderTimeout: 5 * time.Second}
		ended := make(chan error, 1)
		go func() { ended <- server.Serve(listener) }()
		err = action(c)
		closing := server.Close()
		if failed := <-ended; !errors.Is(failed, http.ErrServerClosed) {
			closing = failed
		}
		return errors.Join(err, closing)
	}
}

// isLoopback reports whether an address with a port is one that only this machine reaches.
// Names are not looked up.
func isLoopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	return err == nil && (host == "localhost" || net.ParseIP(host).IsLoopback())
}

// profiles serves profiles to who asks for them by an address of this machine: a page in a
// browser here may have a name that leads to it.
func profiles() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isLoopback(r.Host) {
			http.Error(w, "ask for it by an address of this machine", http.StatusForbidden)
			return
		}
		mux.ServeHTTP(w, r)
	})
}
