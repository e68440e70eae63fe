package peer

import (
	"bytes"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

// What a peer answers is bounded and parsed strictly.
func TestHostileAnswers(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.listen(t, 2, Limits{})
	answer := make(chan http.HandlerFunc, 1)
	bob.serveHTTP(func(w http.ResponseWriter, r *http.Request) { (<-answer)(w, r) })

	valid, err := encodeResponse(eigenshift.SignedResponse{Task: 1})
	if err != nil {
		t.Fatal(err)
	}
	other, err := encodeResponse(eigenshift.SignedResponse{Task: 2})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		answer http.HandlerFunc
		want   string
	}{
		{"endless", func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 1<<14)); err != nil {
					return
				}
			}
		}, "at most"},
		{"garbage", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "garbage") }, "decode response"},
		{"empty", func(http.ResponseWriter, *http.Request) {}, "decode response"},
		{"trailing byte", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(append(bytes.Clone(valid), 0)) }, "decode response"},
		{"another task", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(other) }, "answer is for task 2"},
		{"large headers", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-Large", strings.Repeat("x", 64<<10))
			_, _ = w.Write(valid)
		}, "PROTOCOL_ERROR"},
		{"redirect", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://example.org/", http.StatusFound)
		}, "302"},
		{"endless refusal", func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusForbidden)
			for r.Context().Err() == nil {
				if _, err := io.WriteString(w, strings.Repeat("no\n", 1000)); err != nil {
					return
				}
			}
		}, "403"},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer <- c.answer
			_, err := alice.Ask(t.Context(), bob.op, sampleTask(1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}

// What an operator sends is bounded and parsed strictly.
func TestHostileRequests(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	valid, err := encodeTask(sampleTask(1))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, method, path string
		body               []byte
		want               int
	}{
		{"garbage", http.MethodPost, responsePath, []byte("garbage"), http.StatusBadRequest},
		{"empty", http.MethodPost, responsePath, nil, http.StatusBadRequest},
		{"trailing byte", http.MethodPost, responsePath, append(bytes.Clone(valid), 0), http.StatusBadRequest},
		{"too large", http.MethodPost, responsePath, make([]byte, maxTaskBytes+1), http.StatusRequestEntityTooLarge},
		{"wrong method", http.MethodGet, responsePath, nil, http.StatusMethodNotAllowed},
		{"wrong path", http.MethodPost, "/v1/other", valid, http.StatusNotFound},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := call(t.Context(), alice.transport, c.method, bob.op.Address, c.path, c.body, http.StatusOK)
			var refusal *Refusal
			if !errors.As(err, &refusal) || refusal.Status != c.want {
				t.Errorf("got %v, want status %d", err, c.want)
			}
		})
	}
	if asked := bob.responder.askers(); len(asked) != 0 {
		t.Errorf("%d requests reached the responder", len(asked))
	}
}

// How much a server may send before it is authenticated is bounded like what a
// client may.
func TestServersHandshakesAreBounded(t *testing.T) {
	noLeaks(t)
	n, honest := newNeighbours(t)
	chain := honest.issue(t)
	for range 100 {
		chain.Certificate = append(chain.Certificate, chain.Certificate[0])
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	go func() {
		raw, err := listener.Accept()
		if err != nil {
			return
		}
		conn := tls.Server(raw, &tls.Config{Certificates: []tls.Certificate{chain}, NextProtos: []string{httpProtocol}})
		_ = conn.Handshake()
		_ = conn.Close()
	}()
	n.alice.Socket = listener.Addr().String()
	n.registry.set(n.alice)
	_, err = n.bob.dialer.dial(t.Context(), n.alice, httpProtocol)
	if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), "before it is authenticated") {
		t.Errorf("got %v", err)
	}
}
