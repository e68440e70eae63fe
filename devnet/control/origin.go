package control

import (
	"errors"
	"net"
	"net/http"
)

// fromHere lets through what a program of this machine, or a page that this server has served,
// asks for. A page of another site reaches this address, too: by a name that it points to this
// machine, or by sending a form. The name gives the first away, the browser the second.
func fromHere(next http.Handler) http.Handler {
	crossing := http.NewCrossOriginProtection()
	crossing.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		Fail(w, http.StatusForbidden, errors.New("a page of another site asks for this"))
	}))
	same := crossing.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !local(r.Host) {
			Fail(w, http.StatusForbidden, errors.New("the devnet is at 127.0.0.1 or localhost, and at no other name"))
			return
		}
		same.ServeHTTP(w, r)
	})
}

// local reports whether a name is one of this machine's own that nobody else can give away.
func local(hostport string) bool {
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	address := net.ParseIP(host)
	return host == "localhost" || address != nil && address.IsLoopback()
}
