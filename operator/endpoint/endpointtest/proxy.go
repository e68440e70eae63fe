// Package endpointtest has a proxy that stands between a client and an Ethereum
// node, and misbehaves as public bug reports say that nodes and providers do.
package endpointtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Proxy passes JSON-RPC over HTTP and WebSocket, on one port, on to a node. Close
// it.
type Proxy struct {
	node   func() (host string, err error)
	server *http.Server
	addr   string
	done   chan struct{}

	mu       sync.Mutex
	now      behaviour
	next     map[string][]Fault // by method, one for each coming call
	counts   map[string]int     // calls by method, those in batches among them
	requests int                // over HTTP
	looks    int                // at the head
}

// New starts a proxy on a free port of the loopback interface. node says, for each
// request, which host:port it goes to.
func New(node func() (host string, err error)) (*Proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	p := &Proxy{node: node, addr: listener.Addr().String(), done: make(chan struct{}), counts: make(map[string]int)}
	p.server = &http.Server{Handler: p, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		defer close(p.done)
		_ = p.server.Serve(listener) // returns when it is closed
	}()
	return p, nil
}

// Close ends the proxy and its connections.
func (p *Proxy) Close() error {
	err := p.server.Close()
	<-p.done
	return err
}

// URL is the proxy's HTTP endpoint, WS that for WebSockets.
func (p *Proxy) URL() string { return "http://" + p.addr }

// WS is the proxy's endpoint for WebSockets.
func (p *Proxy) WS() string { return "ws://" + p.addr }

// Set makes the proxy misbehave in these ways, and in no others.
func (p *Proxy) Set(faults ...Fault) {
	var b behaviour
	for _, f := range faults {
		f(&b)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.now = b
}

// Next makes the proxy answer the next call of a method with the first fault, the one
// after it with the second, and so on, beside the faults that are set.
func (p *Proxy) Next(method string, faults ...Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.next == nil {
		p.next = make(map[string][]Fault)
	}
	p.next[method] = faults
}

// Count returns how many calls of a method came.
func (p *Proxy) Count(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.counts[method]
}

// Counts returns how many calls of each method came.
func (p *Proxy) Counts() map[string]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.counts)
}

// Requests returns how many HTTP requests came, batches counted once.
func (p *Proxy) Requests() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.requests
}

func (p *Proxy) behaviour() behaviour {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.now
}

// ServeHTTP implements [http.Handler].
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
		p.tunnel(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	p.mu.Lock()
	p.requests++
	p.mu.Unlock()
	b := p.behaviour()
	if b.delay > 0 {
		select {
		case <-time.After(b.delay):
		case <-r.Context().Done():
			return
		}
	}
	w.Header().Set("Content-Type", "application/json")
	switch {
	case b.endless:
		for chunk := bytes.Repeat([]byte(" "), 1<<20); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	case b.status != 0:
		w.WriteHeader(b.status)
		_, _ = io.WriteString(w, b.text)
		return
	case b.body != nil:
		_, _ = io.WriteString(w, *b.body)
		return
	}
	p.serve(w, body, b)
}

// serve answers a request call by call. What cannot be written is lost on a client
// that has gone.
func (p *Proxy) serve(w http.ResponseWriter, body []byte, b behaviour) {
	var list []json.RawMessage
	if json.Unmarshal(body, &list) != nil { // a single call
		_, _ = w.Write(b.spoil(p.one(body, b)))
		return
	}
	if b.batchLimit > 0 && len(list) > b.batchLimit {
		if b.batchStatus != 0 {
			w.WriteHeader(b.batchStatus)
		}
		_, _ = w.Write(failure(json.RawMessage("null"), 31, fmt.Sprintf("Batch of more than %d requests are not allowed on free tier", b.batchLimit)))
		return
	}
	answers := make([]json.RawMessage, len(list))
	for i, raw := range list {
		answers[i] = p.one(raw, b)
	}
	all, err := json.Marshal(answers)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	_, _ = w.Write(b.spoil(all))
}

// spoil spoils the text of an answer.
func (b behaviour) spoil(text []byte) []byte {
	if b.wrongID {
		text = bytes.ReplaceAll(text, []byte(`"id":`), []byte(`"id":9`))
	}
	if b.truncate {
		text = text[:len(text)/2]
	}
	return text
}

// forward hands a request to the node.
func (p *Proxy) forward(body []byte) (json.RawMessage, error) {
	host, err := p.node()
	if err != nil {
		return nil, err
	}
	resp, err := http.Post("http://"+host, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	return bytes.TrimSpace(answer), err
}

// tunnel passes a WebSocket on.
func (p *Proxy) tunnel(w http.ResponseWriter, r *http.Request) {
	host, err := p.node()
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	reverse := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: host})
	reverse.ModifyResponse = func(resp *http.Response) error {
		if conn, ok := resp.Body.(io.ReadWriteCloser); ok && resp.StatusCode == http.StatusSwitchingProtocols {
			resp.Body = &socket{conn, p}
		}
		return nil
	}
	r.Host = host
	reverse.ServeHTTP(w, r)
}

// socket is the node's side of a WebSocket.
type socket struct {
	io.ReadWriteCloser
	proxy *Proxy
}

// Read implements [io.Reader]: a muted node's words are swallowed, whole messages as
// long as they are short.
func (s *socket) Read(into []byte) (int, error) {
	for {
		n, err := s.ReadWriteCloser.Read(into)
		b := s.proxy.behaviour()
		if err != nil || !b.mute {
			if b.wsDelay > 0 {
				time.Sleep(b.wsDelay)
			}
			return n, err
		}
	}
}
