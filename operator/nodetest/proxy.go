package nodetest

import (
	"errors"
	"net"
	"testing"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
)

// NewProxy starts a proxy in front of a node, which passes everything on until it is
// told to misbehave. It ends with the test.
func NewProxy(t testing.TB, node *Node) *endpointtest.Proxy {
	t.Helper()
	p, err := endpointtest.New(func() (string, error) { return address(node.URL), nil })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
			t.Error(err)
		}
	})
	return p
}
