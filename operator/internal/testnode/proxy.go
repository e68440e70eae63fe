package testnode

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// Fault is what a [Proxy] does with a request.
type Fault int

const (
	Pass    Fault = iota // hand it to the node
	Fail                 // answer with an HTTP error
	Swallow              // answer a raw transaction with a hash and drop it
)

// Proxy stands between a client and a node and spoils single requests.
type Proxy struct {
	URL string

	mu     sync.Mutex
	faults map[string][]Fault // by method, one for each coming request
	counts map[string]int
	all    int
	lacks  []string
}

// NewProxy starts a proxy until the test ends.
func NewProxy(t testing.TB, node *Node) *Proxy {
	t.Helper()
	p := &Proxy{faults: make(map[string][]Fault), counts: make(map[string]int)}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { p.serve(w, r, node.URL) }))
	t.Cleanup(server.Close)
	p.URL = server.URL
	return p
}

// Spoil sets what happens to the next requests of a method.
func (p *Proxy) Spoil(method string, faults ...Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults[method] = faults
}

// Lack makes the node behave as one that does not know a method, in batches, too.
func (p *Proxy) Lack(method string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lacks = append(p.lacks, method)
}

// Count returns how many single requests of a method came.
func (p *Proxy) Count(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.counts[method]
}

// Requests returns how many HTTP requests came, batches counted once.
func (p *Proxy) Requests() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.all
}

func (p *Proxy) serve(w http.ResponseWriter, r *http.Request, to string) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	p.mu.Lock()
	p.all++
	for _, method := range p.lacks {
		body = bytes.ReplaceAll(body, []byte(`"`+method+`"`), []byte(`"lacking"`))
	}
	p.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	var single struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
	}
	if json.Unmarshal(body, &single) == nil {
		switch p.next(single.Method) {
		case Fail:
			http.Error(w, "out of order", http.StatusBadGateway)
			return
		case Swallow:
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x%064x"}`, single.ID, 1)
			return
		}
	}
	resp, err := http.Post(to, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	_, _ = io.Copy(w, resp.Body) // a client that went away is no matter
}

func (p *Proxy) next(method string) Fault {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts[method]++
	if left := p.faults[method]; len(left) > 0 {
		p.faults[method] = left[1:]
		return left[0]
	}
	return Pass
}
