package webpage

import (
	"bufio"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"
)

// quick serves a stream that looks and beats often, from a server that gives requests less time
// than a stream takes.
func quick(t *testing.T, state func(context.Context) State) (*Stream, *httptest.Server) {
	t.Helper()
	t.Cleanup(func() { goleak.VerifyNone(t, goleak.IgnoreCurrent()) })
	s := newStream(state, zerolog.Nop())
	s.look, s.beat = time.Millisecond, 5*time.Millisecond
	server := httptest.NewUnstartedServer(s)
	server.Config.ReadTimeout, server.Config.WriteTimeout = 50*time.Millisecond, 50*time.Millisecond
	server.Start()
	t.Cleanup(func() {
		s.Close()
		server.Close()
	})
	return s, server
}

// watching is a browser that watches.
type watching struct {
	*bufio.Scanner
	response *http.Response
}

func watch(t *testing.T, server *httptest.Server) watching {
	t.Helper()
	response, err := server.Client().Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { response.Body.Close() })
	return watching{bufio.NewScanner(response.Body), response}
}

// next returns the next event that begins so.
func (w watching) next(t *testing.T, prefix string) string {
	t.Helper()
	for w.Scan() {
		if strings.HasPrefix(w.Text(), prefix) {
			return w.Text()
		}
	}
	t.Fatalf("the stream ended before %q: %v", prefix, w.Err())
	return ""
}

func TestStreamSendsWhatHasChanged(t *testing.T) {
	var term atomic.Uint64
	_, server := quick(t, func(context.Context) State { return State{Term: term.Load()} })
	w := watch(t, server)
	if kind := w.response.Header.Get("Content-Type"); kind != "text/event-stream" {
		t.Errorf("content type %q", kind)
	}
	for want := range uint64(3) {
		term.Store(want)
		for !strings.Contains(w.next(t, "data: {"), `"term":`+string('0'+rune(want))) {
		}
	}
}

// A server's time-outs are for requests that are answered once: a stream outlives them.
func TestStreamOutlivesTheServersTimeouts(t *testing.T) {
	_, server := quick(t, func(context.Context) State { return State{} })
	w := watch(t, server)
	for begun := time.Now(); time.Since(begun) < 4*server.Config.WriteTimeout; {
		w.next(t, "event: beat")
	}
}

func TestStreamsAreBounded(t *testing.T) {
	var looks atomic.Int64
	s, server := quick(t, func(context.Context) State { looks.Add(1); return State{} })
	var all []watching
	for range maxWatchers {
		all = append(all, watch(t, server))
	}
	for _, w := range all {
		w.next(t, "data: {")
	}
	refused := watch(t, server)
	if refused.response.StatusCode != http.StatusServiceUnavailable || refused.response.Header.Get("Retry-After") == "" {
		t.Errorf("one watcher too many gets status %d", refused.response.StatusCode)
	}
	for _, w := range all {
		w.response.Body.Close()
	}
	for { // one that has gone away makes room
		again := watch(t, server)
		if again.response.StatusCode == http.StatusOK {
			again.next(t, "data: {")
			break
		}
	}
	s.Close()
	seen := looks.Load()
	if late := watch(t, server); late.response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("a stream that is closed answers %d", late.response.StatusCode)
	}
	if looks.Load() != seen {
		t.Error("the state is looked at after the stream was closed")
	}
}

// A browser that reads nothing is dropped; the others do not wait for it.
func TestSlowWatchersAreDropped(t *testing.T) {
	large := strings.Repeat("x", 1<<20)
	var n atomic.Uint64
	s, server := quick(t, func(context.Context) State { return State{Version: large, Term: n.Add(1)} })
	s.patience = 20 * time.Millisecond
	conn, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.Write([]byte("GET / HTTP/1.1\r\nHost: x\r\n\r\n")); err != nil {
		t.Fatal(err)
	}
	watchers := func() int {
		s.mu.Lock()
		defer s.mu.Unlock()
		return len(s.watchers)
	}
	ticks := time.NewTicker(time.Millisecond)
	defer ticks.Stop()
	for _, want := range []int{1, 0} { // it comes, and is dropped
		for watchers() != want {
			<-ticks.C
		}
	}
}

func TestNobodyLooksWhileNobodyWatches(t *testing.T) {
	ended := make(chan struct{}, 1)
	s, server := quick(t, func(ctx context.Context) State {
		context.AfterFunc(ctx, func() {
			select {
			case ended <- struct{}{}:
			default:
			}
		})
		return State{}
	})
	w := watch(t, server)
	w.next(t, "data: {")
	w.response.Body.Close()
	<-ended
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.idle != nil || s.newest != nil {
		t.Error("it looks, and nobody watches")
	}
}
