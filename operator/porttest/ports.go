// Package porttest has ports for programs that tests start.
package porttest

import (
	"fmt"
	"math/rand/v2"
	"net"
	"sync"
	"testing"
)

// The ports lie above those of devnets and below those from which systems give ports to
// outgoing connections: a port of the latter that was free a moment ago may be taken when the
// program comes to listen.
const (
	first = 30_000
	last  = 32_767
)

var (
	mu   sync.Mutex // guards what follows
	next = first + rand.IntN(last-first+1)
)

// Free returns n ports of this machine on which nothing listens. No other test of this process
// is given them, unless it has asked for thousands.
func Free(t testing.TB, n int) []int {
	t.Helper()
	mu.Lock()
	defer mu.Unlock()
	var ports []int
	for range last - first + 1 {
		port := next
		if next++; next > last {
			next = first
		}
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		if err := listener.Close(); err != nil {
			t.Fatal(err)
		}
		if ports = append(ports, port); len(ports) == n {
			return ports
		}
	}
	t.Fatalf("no %d free ports between %d and %d", n, first, last)
	return nil
}

// Socket returns host:port with such a port.
func Socket(t testing.TB) string {
	t.Helper()
	return fmt.Sprintf("127.0.0.1:%d", Free(t, 1)[0])
}
