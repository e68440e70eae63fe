// Package counting is a JSON-RPC proxy that counts calls: it stands between programs and
// an Ethereum node, over HTTP and over WebSocket, and changes nothing.
package counting

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"maps"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync"

	"github.com/gorilla/websocket"
)

// Counts is what was asked since the last reset. A call's name is its method; that of an
// eth_call has its function's selector behind a colon.
type Counts struct {
	HTTP     map[string]int // calls over HTTP
	WS       map[string]int // calls over WebSocket
	Requests int            // over HTTP: a batch of calls is one
}

// Proxy is a running proxy. It is safe for concurrent use.
type Proxy struct {
	node   *url.URL
	server *http.Server
	host   string

	mu     sync.Mutex
	counts Counts
}

// Listen starts a proxy on a free port of this machine, before the node at an HTTP
// endpoint that speaks WebSocket too.
func Listen(node string) (*Proxy, error) {
	target, err := url.Parse(node)
	if err != nil {
		return nil, fmt.Errorf("parse the node's endpoint: %w", err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	p := &Proxy{node: target, host: listener.Addr().String()}
	p.Reset()
	forward := httputil.NewSingleHostReverseProxy(target)
	forward.Transport = &http.Transport{MaxIdleConnsPerHost: 64}
	forward.ErrorLog = log.New(io.Discard, "", 0) // clients that are gone
	p.server = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if websocket.IsWebSocketUpgrade(r) {
			p.carry(w, r)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // whoever asked is gone
		}
		p.count(body, true)
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		forward.ServeHTTP(w, r)
	})}
	go p.server.Serve(listener)
	return p, nil
}

// HTTP is the proxy's endpoint for HTTP.
func (p *Proxy) HTTP() string { return "http://" + p.host }

// WS is the proxy's endpoint for WebSocket.
func (p *Proxy) WS() string { return "ws://" + p.host }

// Close stops the proxy.
func (p *Proxy) Close() error { return p.server.Close() }

// Reset starts to count anew.
func (p *Proxy) Reset() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts = Counts{HTTP: make(map[string]int), WS: make(map[string]int)}
}

// Counts returns what was asked since the last reset.
func (p *Proxy) Counts() Counts {
	p.mu.Lock()
	defer p.mu.Unlock()
	return Counts{HTTP: maps.Clone(p.counts.HTTP), WS: maps.Clone(p.counts.WS), Requests: p.counts.Requests}
}

func (p *Proxy) count(body []byte, http bool) {
	names := calls(body)
	p.mu.Lock()
	defer p.mu.Unlock()
	counts := p.counts.WS
	if http {
		counts = p.counts.HTTP
		p.counts.Requests++
	}
	for _, name := range names {
		counts[name]++
	}
}

// carry carries a WebSocket connection, and counts what comes from the client.
func (p *Proxy) carry(w http.ResponseWriter, r *http.Request) {
	client, err := (&websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}).Upgrade(w, r, nil)
	if err != nil {
		return // it has been told
	}
	defer client.Close()
	target := *p.node
	target.Scheme = "ws"
	node, _, err := websocket.DefaultDialer.DialContext(r.Context(), target.String(), nil)
	if err != nil {
		return // the client sees its connection closed
	}
	defer node.Close()
	ended := make(chan error, 2)
	go func() { ended <- pass(node, client, func(message []byte) { p.count(message, false) }) }()
	go func() { ended <- pass(client, node, func([]byte) {}) }()
	<-ended
}

func pass(to, from *websocket.Conn, seen func([]byte)) error {
	for {
		kind, message, err := from.ReadMessage()
		if err != nil {
			return err
		}
		seen(message)
		if err := to.WriteMessage(kind, message); err != nil {
			return err
		}
	}
}

// calls returns the names of the calls in a request, which may be a batch.
func calls(body []byte) []string {
	type call struct {
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	var batch []call
	var one call
	if json.Unmarshal(body, &batch) != nil {
		if err := json.Unmarshal(body, &one); err != nil {
			return []string{"malformed"}
		}
		batch = []call{one}
	}
	var names []string
	for _, c := range batch {
		name := c.Method
		if selector, err := selectorOf(c.Params); c.Method == "eth_call" && err == nil {
			name += ":" + selector
		}
		names = append(names, name)
	}
	return names
}

// selectorOf returns the selector of the function that an eth_call calls.
func selectorOf(params []json.RawMessage) (string, error) {
	var message struct{ Data, Input string }
	if len(params) == 0 {
		return "", errors.New("no parameters")
	}
	if err := json.Unmarshal(params[0], &message); err != nil {
		return "", err
	}
	const digits = len("0x") + 8
	data := message.Input
	if data == "" {
		data = message.Data
	}
	if len(data) < digits {
		return "", errors.New("no selector")
	}
	return data[:digits], nil
}
