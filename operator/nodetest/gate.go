package nodetest

import (
	"io"
	"net"
	"strings"
	"sync"
	"testing"
)

// Gate is a TCP proxy in front of a node, or of whatever it is pointed at. Shut,
// it drops all connections and takes no new ones; silent, it takes them and
// passes nothing on.
type Gate struct {
	URL string

	listener net.Listener
	mu       sync.Mutex
	to       string // host:port
	shut     bool
	silent   bool
	open     map[net.Conn]bool
	group    sync.WaitGroup
}

// NewGate starts a gate to the HTTP endpoint of a node until the test ends.
func NewGate(t testing.TB, url string) *Gate {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := &Gate{URL: "http://" + listener.Addr().String(), listener: listener, to: address(url), open: make(map[net.Conn]bool)}
	g.group.Go(g.accept)
	t.Cleanup(func() {
		g.listener.Close()
		g.Shut(true)
		g.group.Wait()
	})
	return g
}

func address(url string) string { return strings.TrimPrefix(url, "http://") }

// Shut closes the gate, or opens it again.
func (g *Gate) Shut(shut bool) {
	g.mu.Lock()
	g.shut = shut
	g.mu.Unlock()
	g.drop()
}

// Silence makes the gate swallow everything, or pass it on again.
func (g *Gate) Silence(silent bool) {
	g.mu.Lock()
	g.silent = silent
	g.mu.Unlock()
	g.drop()
}

func (g *Gate) drop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for c := range g.open {
		c.Close()
	}
}

func (g *Gate) accept() {
	for {
		client, err := g.listener.Accept()
		if err != nil {
			return
		}
		g.mu.Lock()
		to, shut, silent := g.to, g.shut, g.silent
		g.open[client] = true
		g.mu.Unlock()
		g.group.Go(func() {
			defer g.done(client)
			switch {
			case shut:
			case silent:
				_, _ = io.Copy(io.Discard, client)
			default:
				g.pass(client, to)
			}
		})
	}
}

func (g *Gate) pass(client net.Conn, to string) {
	server, err := net.Dial("tcp", to)
	if err != nil {
		return
	}
	g.mu.Lock()
	g.open[server] = true
	g.mu.Unlock()
	back := make(chan struct{})
	go func() {
		defer close(back)
		_, _ = io.Copy(client, server) // whichever end closes first ends both
		client.Close()
	}()
	_, _ = io.Copy(server, client)
	g.done(server)
	<-back
}

func (g *Gate) done(c net.Conn) {
	c.Close()
	g.mu.Lock()
	delete(g.open, c)
	g.mu.Unlock()
}
