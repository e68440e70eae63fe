package porttest

import (
	"net"
	"testing"
)

// No port is given twice, and all can be listened on.
func TestFree(t *testing.T) {
	given := make(map[int]bool)
	for range 10 {
		for _, port := range Free(t, 3) {
			if given[port] || port < first || port > last {
				t.Fatalf("port %d, after %v", port, given)
			}
			given[port] = true
		}
	}
	listener, err := net.Listen("tcp", Socket(t))
	if err != nil {
		t.Fatal(err)
	}
	listener.Close()
}
