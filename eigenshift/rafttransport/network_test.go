package rafttransport

import (
	"errors"
	"io"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"go.uber.org/goleak"
)

// TestMain fails when a goroutine is left after all tests.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// Connections from nobody in particular are closed.
func TestAnonymousConnectionsAreClosed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	n := NewNetwork(NetworkConfig{Stream: anonymous{l}, Timeout: time.Second, Limits: limits, Logger: hclog.NewNullLogger()})
	n.Start(func(common.Address, Lane) { t.Error("a lane was opened") }, nil)
	defer func() { _ = n.Close() }()
	conn, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		t.Errorf("read: %v", err)
	}
}

type anonymous struct{ net.Listener }

func (anonymous) Dial(raft.ServerAddress, time.Duration) (net.Conn, error) {
	return nil, errors.New("nowhere to go")
}

// Lanes of operators that are no longer registered are given up when a new one
// comes, so there are never many more than operators.
func TestLanesOfTheUnregisteredAreGivenUp(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	known := address(1)
	n := NewNetwork(NetworkConfig{
		Stream: anonymous{l}, Timeout: time.Second, Limits: limits, Logger: hclog.NewNullLogger(),
		Known: func(a common.Address) bool { return a == known },
	})
	defer func() { _ = n.Close() }()
	for i := range 20 {
		if _, err := n.To(address(i)); err != nil {
			t.Fatal(err)
		}
	}
	if len(n.lanes) != 2 {
		t.Errorf("%d lanes, want that of the registered operator and the newest", len(n.lanes))
	}
}
