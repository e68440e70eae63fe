package raftwire

import (
	"bytes"
	"errors"
	"io"
	"net"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
)

// limits are like those of an operator, but smaller.
var limits = Limits{Message: 8 << 10, Snapshot: 300, Entries: 64, Data: 2 << 10, Configuration: 1 << 10}

// tape is a connection on which everything has been said already.
type tape struct {
	net.Conn // nil
	in       *bytes.Reader

	mu  sync.Mutex
	out bytes.Buffer
}

func newTape(in []byte) *tape { return &tape{in: bytes.NewReader(in)} }

func (c *tape) Read(b []byte) (int, error) { return c.in.Read(b) }
func (c *tape) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.out.Write(b)
}
func (c *tape) Close() error                { return nil }
func (c *tape) RemoteAddr() net.Addr        { return &net.TCPAddr{} }
func (c *tape) SetDeadline(time.Time) error { return nil }

// deck is the stream layer of one tape, which is accepted or dialled.
type deck struct {
	accepted, dialled chan net.Conn
	closed            chan struct{}
	once              sync.Once
}

func newDeck() *deck {
	return &deck{accepted: make(chan net.Conn, 1), dialled: make(chan net.Conn, 1), closed: make(chan struct{})}
}

func accepting(conn net.Conn) *deck {
	d := newDeck()
	d.accepted <- conn
	return d
}

func dialling(conn net.Conn) *deck {
	d := newDeck()
	d.dialled <- conn
	return d
}

func (d *deck) Accept() (net.Conn, error) {
	select {
	case conn := <-d.accepted:
		return conn, nil
	case <-d.closed:
		return nil, net.ErrClosed
	}
}

func (d *deck) Dial(raft.ServerAddress, time.Duration) (net.Conn, error) { return <-d.dialled, nil }
func (d *deck) Addr() net.Addr                                           { return &net.TCPAddr{} }
func (d *deck) Close() error {
	d.once.Do(func() { close(d.closed) })
	return nil
}

func newTransport(d *deck) *raft.NetworkTransport {
	return raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: d, MaxPool: 1, MaxRPCsInFlight: 1, Logger: hclog.NewNullLogger()})
}

// ending tells when all of a connection has been read.
type ending struct {
	*tape
	ended chan struct{}
	once  sync.Once
}

func (c *ending) Close() error {
	c.once.Do(func() { close(c.ended) })
	return nil
}

// decoded lets Raft's transport decode requests, and returns them and what
// that allocated.
func decoded(t testing.TB, requests []byte) (commands []any, allocated int64) {
	t.Helper()
	conn := &ending{tape: newTape(requests), ended: make(chan struct{})}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	transport := newTransport(accepting(conn))
	for ended := false; !ended; {
		select {
		case rpc := <-transport.Consumer():
			commands = append(commands, rpc.Command)
			if rpc.Reader != nil {
				if _, err := io.Copy(io.Discard, rpc.Reader); err != nil {
					t.Fatal(err)
				}
			}
			rpc.Respond(&raft.TimeoutNowResponse{}, nil)
		case <-conn.ended:
			ended = true
		}
	}
	runtime.ReadMemStats(&after)
	if err := transport.Close(); err != nil {
		t.Fatal(err)
	}
	return commands, int64(after.TotalAlloc - before.TotalAlloc)
}

// written is what Raft's transport writes for a request.
func written(t testing.TB, send func(*raft.NetworkTransport) error) []byte {
	t.Helper()
	conn := newTape(nil)
	transport := newTransport(dialling(conn))
	if err := send(transport); !errors.Is(err, io.EOF) {
		t.Fatalf("a reply out of nowhere: %v", err)
	}
	if err := transport.Close(); err != nil {
		t.Fatal(err)
	}
	conn.mu.Lock()
	defer conn.mu.Unlock()
	return bytes.Clone(conn.out.Bytes())
}

// replied is what Raft's transport writes as a reply.
func replied(t testing.TB, response any, refusal error) []byte {
	t.Helper()
	request := written(t, func(l *raft.NetworkTransport) error {
		return l.TimeoutNow("a", "b", &raft.TimeoutNowRequest{}, new(raft.TimeoutNowResponse))
	})
	conn := &ending{tape: newTape(request), ended: make(chan struct{})}
	transport := newTransport(accepting(conn))
	rpc := <-transport.Consumer()
	rpc.Respond(response, refusal)
	<-conn.ended
	if err := transport.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.Clone(conn.out.Bytes())
}

// understood lets Raft's transport decode a reply, and returns what that
// allocated.
func understood(t testing.TB, reply []byte, response any) (allocated int64, err error) {
	t.Helper()
	transport := newTransport(dialling(newTape(reply)))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	switch r := response.(type) {
	case *raft.AppendEntriesResponse:
		err = transport.AppendEntries("a", "b", &raft.AppendEntriesRequest{}, r)
	case *raft.RequestVoteResponse:
		err = transport.RequestVote("a", "b", &raft.RequestVoteRequest{}, r)
	case *raft.RequestPreVoteResponse:
		err = transport.RequestPreVote("a", "b", &raft.RequestPreVoteRequest{}, r)
	case *raft.InstallSnapshotResponse:
		err = transport.InstallSnapshot("a", "b", &raft.InstallSnapshotRequest{}, r, bytes.NewReader(nil))
	case *raft.TimeoutNowResponse:
		err = transport.TimeoutNow("a", "b", &raft.TimeoutNowRequest{}, r)
	default:
		t.Fatalf("no reply: %T", r)
	}
	runtime.ReadMemStats(&after)
	if err := transport.Close(); err != nil {
		t.Fatal(err)
	}
	return int64(after.TotalAlloc - before.TotalAlloc), err
}
