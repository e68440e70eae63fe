package exchange

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

var ether = Pair{"ETH", "USD"}

// serve returns an exchange that is a server here.
func serve(t *testing.T, name string, handler http.HandlerFunc) Exchange {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	all, err := ParseAll(name + "=" + server.URL)
	if err != nil {
		t.Fatal(err)
	}
	return all[0]
}

// bitstamp returns a ticker whose last trade was at a time.
func bitstamp(at time.Time) string {
	return fmt.Sprintf(`{"timestamp":"%d","last":"3512.07"}`, at.Unix())
}

func TestAsk(t *testing.T) {
	for what, c := range map[string]struct {
		answer http.HandlerFunc
		want   string // in the error; empty: none
	}{
		"a trade of now": {func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/api/v2/ticker/ethusd/" {
				t.Errorf("asked for %s", r.URL)
			}
			fmt.Fprint(w, bitstamp(time.Now()))
		}, ""},
		"an old trade":    {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, bitstamp(time.Now().Add(-time.Hour))) }, "1h0m"},
		"a trade to come": {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, bitstamp(time.Now().Add(time.Hour))) }, "this machine's clock"},
		"an error": {func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, bitstamp(time.Now()), http.StatusTooManyRequests)
		}, "429 Too Many Requests"},
		"another place": {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/else", http.StatusFound) }, "302 Found"},
		"no JSON":       {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>") }, "decode its answer"},
		"too much": {func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, bitstamp(time.Now())+strings.Repeat(" ", maxBody))
		}, "more than 16384 bytes"},
		"too large a header": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-Long", strings.Repeat("a", 2*maxHeader))
			fmt.Fprint(w, bitstamp(time.Now()))
		}, "header"},
		"less than it says": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			fmt.Fprint(w, "{")
		}, "EOF"},
	} {
		q, err := serve(t, "bitstamp", c.answer).Ask(t.Context(), ether)
		switch {
		case c.want == "" && (err != nil || FormatPrice(q.Price) != "3512.07000000"):
			t.Errorf("%s: %+v, %v", what, q, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "ask bitstamp for ETH/USD")):
			t.Errorf("%s: %+v, %v; expected an error with %q", what, q, err, c.want)
		}
	}
}

// Who does not answer is waited for until the time is over, and the others' quotes count.
func TestAskAll_GoesOnWithoutWhoeverDoesNotAnswer(t *testing.T) {
	silent := serve(t, "gemini", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	good := serve(t, "bitstamp", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, bitstamp(time.Now())) })
	quotes, err := AskAll(t.Context(), []Exchange{silent, good}, ether, 100*time.Millisecond)
	if len(quotes) != 1 || FormatPrice(quotes[0].Price) != "3512.07000000" {
		t.Errorf("quotes %+v", quotes)
	}
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "gemini") || strings.Contains(err.Error(), "bitstamp") {
		t.Errorf("error %v", err)
	}
}
