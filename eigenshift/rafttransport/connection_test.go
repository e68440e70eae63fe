package rafttransport

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// wire is a network of which the tests are the peers and Raft.
type wire struct {
	t       *testing.T
	network *Network
	conns   chan net.Conn
	rpcs    chan raft.RPC
	serving sync.WaitGroup
	spoken  []spoken

	mu      sync.Mutex
	refused map[common.Address][]error
}

// limits are those of the networks of the tests.
var limits = raftwire.Limits{
	Message: 2 << 20, Snapshot: 1 << 20, Entries: 64, Data: lifecycle.MaxCommandBytes, Configuration: eigenshift.MaxOperators * 400,
}

func address(n int) common.Address { return common.BytesToAddress([]byte{1, byte(n)}) }

type named struct {
	net.Conn
	operator common.Address
}

func (n named) Operator() common.Address { return n.operator }

// kindOf returns the error by which others tell why bytes were refused.
func kindOf(refused error) error {
	for _, kind := range []error{ErrBudget, raftwire.ErrLarge, raftwire.ErrForm} {
		if errors.Is(refused, kind) {
			return kind
		}
	}
	return refused
}

func onWire(t *testing.T, test func(w *wire)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		w := &wire{t: t, conns: make(chan net.Conn), rpcs: make(chan raft.RPC), refused: make(map[common.Address][]error)}
		closed := make(chan struct{})
		w.network = NewNetwork(NetworkConfig{Stream: passed{w.conns, nil, closed}, Pool: 1, Timeout: time.Second, Limits: limits, Logger: hclog.NewNullLogger()})
		w.network.Start(func(_ common.Address, l Lane) {
			w.serving.Go(func() {
				for {
					select {
					case rpc := <-l.Consumer():
						w.rpcs <- rpc
					case <-closed:
						return
					}
				}
			})
		}, func(peer common.Address, why error) {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.refused[peer] = append(w.refused[peer], kindOf(why))
		})
		test(w)
		for _, c := range w.spoken {
			_ = c.Close()
		}
		if err := w.network.Close(); err != nil {
			t.Error(err)
		}
		w.serving.Wait()
		synctest.Wait()
		if taken := w.taken(); taken != 0 || len(w.network.budget.by) != 0 {
			t.Errorf("%d bytes of the budget are not given back", taken)
		}
	})
}

// taken is how much of the budget is.
func (w *wire) taken() int64 {
	w.network.budget.mu.Lock()
	defer w.network.budget.mu.Unlock()
	return w.network.budget.taken
}

// passed is a stream layer of the connections that a test passes to it.
type passed struct {
	conns  chan net.Conn // that others open
	dials  chan net.Conn // that are opened here
	closed chan struct{}
}

func (p passed) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p passed) Dial(raft.ServerAddress, time.Duration) (net.Conn, error) {
	select {
	case conn := <-p.dials:
		return conn, nil
	default:
		return nil, errors.New("nowhere to go")
	}
}

func (passed) Addr() net.Addr { return &net.TCPAddr{} }

func (p passed) Close() error {
	close(p.closed)
	return nil
}

// spoken is a connection that an operator has opened.
type spoken struct {
	net.Conn
	ended chan struct{} // closed when it is
}

// connect opens a connection of an operator.
func (w *wire) connect(operator int) spoken {
	near, far := net.Pipe()
	w.conns <- named{near, address(operator)}
	c := spoken{far, make(chan struct{})}
	w.spoken = append(w.spoken, c)
	go func() {
		defer close(c.ended)
		_, _ = io.Copy(io.Discard, far)
	}()
	return c
}

// open tells whether a connection is, when nothing moves any more.
func (c spoken) open() bool {
	synctest.Wait()
	select {
	case <-c.ended:
		return false
	default:
		return true
	}
}

// send writes in the background.
func (c spoken) send(message []byte) {
	go func() { _, _ = c.Write(message) }()
	synctest.Wait()
}

// reasons returns why an operator was refused, when nothing moves any more.
func (w *wire) reasons(operator int) []error {
	synctest.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.refused[address(operator)])
}

// arrives tells whether a message has arrived, and answers it if so.
func (w *wire) arrives() bool {
	synctest.Wait()
	select {
	case rpc := <-w.rpcs:
		rpc.Respond(&raft.AppendEntriesResponse{}, nil)
		synctest.Wait()
		return true
	default:
		return false
	}
}

// entriesOf is a message of so many entries with so many bytes each.
func entriesOf(entries, size int) []byte {
	message := append([]byte{0, 0x81, 0xa7}, "Entries"...)
	message = binary.BigEndian.AppendUint16(append(message, 0xdc), uint16(entries))
	for range entries {
		message = append(append(message, 0x81, 0xa4), "Data"...)
		message = binary.BigEndian.AppendUint32(append(message, 0xc6), uint32(size))
		message = append(message, make([]byte, size)...)
	}
	return message
}

var (
	largeMessage = entriesOf(10, lifecycle.MaxCommandBytes)
	heartbeat    = entriesOf(0, 0)
)

// The connections of one peer share one budget: a second large message waits for
// the answer to the first, and not for ever. Small ones pass.
func TestOnePeersMessagesShareABudget(t *testing.T) {
	onWire(t, func(w *wire) {
		first, second := w.connect(1), w.connect(1)
		first.send(largeMessage)
		rpc := <-w.rpcs
		second.send(largeMessage)
		third := w.connect(1)
		third.send(heartbeat)
		if !w.arrives() {
			t.Error("a heartbeat waits for the large messages")
		}
		if w.arrives() {
			t.Fatal("the second large message arrives before the first one is answered")
		}
		rpc.Respond(&raft.AppendEntriesResponse{}, nil)
		if !w.arrives() {
			t.Error("the second large message does not arrive when the first one is answered")
		}
		first.send(largeMessage)
		rpc = <-w.rpcs
		second.send(largeMessage)
		time.Sleep(time.Second)
		if second.open() || !slices.Equal(w.reasons(1), []error{ErrBudget}) {
			t.Errorf("the second large message waits for ever; refused for %v", w.reasons(1))
		}
		rpc.Respond(&raft.AppendEntriesResponse{}, nil)
		if !first.open() || !third.open() {
			t.Error("the peer's other connections are closed")
		}
	})
}

// What one peer has decoded leaves room for the others, what all of them have is
// bounded, and their heartbeats pass whatever the others do.
func TestAllMessagesShareABudget(t *testing.T) {
	onWire(t, func(w *wire) {
		peers := make([]spoken, 6)
		var held []raft.RPC
		for i := range peers {
			peers[i] = w.connect(1 + i)
			peers[i].send(largeMessage)
			select {
			case rpc := <-w.rpcs:
				held = append(held, rpc)
			default:
			}
		}
		if len(held) < 2 || len(held) == len(peers) {
			t.Errorf("%d large messages arrive at a time", len(held))
		}
		if taken, most := w.taken(), w.network.budget.all; taken > most {
			t.Errorf("%d bytes of a budget of %d are taken", taken, most)
		}
		beats := w.connect(0)
		beats.send(heartbeat)
		if !w.arrives() {
			t.Error("a heartbeat waits for the large messages of others")
		}
		for _, rpc := range held {
			rpc.Respond(&raft.AppendEntriesResponse{}, nil)
		}
		for range len(peers) - len(held) {
			if !w.arrives() {
				t.Error("a large message does not arrive when others have been answered")
			}
		}
	})
}

// A large message that does not come to an end gives its share back: its
// connection is closed.
func TestLargeMessagesDoNotTakeForEver(t *testing.T) {
	onWire(t, func(w *wire) {
		slow := w.connect(1)
		slow.send(largeMessage[:len(largeMessage)-1])
		if w.taken() == 0 {
			t.Error("the message has no share of the budget")
		}
		time.Sleep(slowest * time.Second)
		if slow.open() || !slices.Equal(w.reasons(1), []error{ErrBudget}) {
			t.Errorf("the connection is open; refused for %v", w.reasons(1))
		}
		// One that is here and has not been answered may take its time.
		busy := w.connect(1)
		busy.send(largeMessage)
		rpc := <-w.rpcs
		time.Sleep(10 * slowest * time.Second)
		if !busy.open() {
			t.Error("a message that is here is cut off")
		}
		rpc.Respond(&raft.AppendEntriesResponse{}, nil)
	})
}

// A peer has so many connections; with one more, that is closed which has been
// idle for longest.
func TestIdleConnectionsGiveWay(t *testing.T) {
	onWire(t, func(w *wire) {
		var conns []spoken
		for range maxAccepted {
			conns = append(conns, w.connect(1))
			time.Sleep(time.Second)
		}
		conns[0].send(heartbeat)
		if !w.arrives() {
			t.Fatal("no heartbeat arrives")
		}
		other := w.connect(2)
		extra := w.connect(1)
		if conns[1].open() {
			t.Error("the connection that has been idle for longest is open")
		}
		for i, c := range conns {
			if i != 1 && !c.open() {
				t.Errorf("connection %d is closed", i)
			}
		}
		if !extra.open() || !other.open() {
			t.Error("the new connection is closed, or that of another peer")
		}
	})
}

// Bytes that Raft would not write end the connection before they are decoded,
// requests and replies alike.
func TestOtherBytesEndTheConnection(t *testing.T) {
	for name, test := range map[string]struct {
		bytes []byte
		want  error
	}{
		"a tree of lists":       {append([]byte{1, 0x81, 0xa2, 'I', 'D'}, bytes.Repeat([]byte{0x91}, 1<<10)...), raftwire.ErrForm},
		"an unknown field":      {[]byte{1, 0x81, 0xa1, 'x', 0xdd, 0xff, 0xff, 0xff, 0xff}, raftwire.ErrForm},
		"entries without end":   {append([]byte{0, 0x81, 0xa7}, "Entries\xdd\xff\xff\xff\xff"...), raftwire.ErrLarge},
		"a name of 2 GiB":       {[]byte{1, 0x81, 0xa2, 'I', 'D', 0xc6, 0x80, 0, 0, 0}, raftwire.ErrLarge},
		"a snapshot of 2 MiB":   {append([]byte{2, 0x81, 0xa4}, "Size\xce\x00\x20\x00\x00"...), raftwire.ErrLarge},
		"two messages at once":  {append(bytes.Clone(heartbeat), heartbeat...), raftwire.ErrForm},
		"more than one message": {entriesOf(64, lifecycle.MaxCommandBytes), raftwire.ErrLarge},
	} {
		t.Run(name, func(t *testing.T) {
			onWire(t, func(w *wire) {
				c := w.connect(1)
				c.send(test.bytes)
				if c.open() || !slices.Equal(w.reasons(1), []error{test.want}) {
					t.Errorf("the connection is open; refused for %v, want %v", w.reasons(1), test.want)
				}
				if w.arrives() {
					t.Error("a message arrives")
				}
			})
		})
	}
}

// A follower's replies are scanned, too.
func TestHostileRepliesAreNotDecoded(t *testing.T) {
	for name, test := range map[string]struct {
		reply []byte
		want  error
	}{
		"an error of 2 GiB": {[]byte{0xdb, 0x80, 0, 0, 0}, raftwire.ErrLarge},
		"a tree of lists":   {append([]byte{0xa0, 0x81, 0xa4}, "Term\x91\x91\x91"...), raftwire.ErrForm},
		"no reply":          {[]byte{0xa0, 0xdd, 0xff, 0xff, 0xff, 0xff}, raftwire.ErrForm},
	} {
		t.Run(name, func(t *testing.T) {
			near, far := net.Pipe()
			refused, dials := make(chan error, 1), make(chan net.Conn, 1)
			dials <- named{near, address(1)}
			n := NewNetwork(NetworkConfig{Stream: passed{nil, dials, make(chan struct{})}, Pool: 1, Timeout: time.Second, Limits: limits, Logger: hclog.NewNullLogger()})
			n.Start(func(common.Address, Lane) {}, func(_ common.Address, why error) { refused <- kindOf(why) })
			lane, err := n.To(address(1))
			if err != nil {
				t.Fatal(err)
			}
			go func() {
				_, _ = far.Read(make([]byte, 4096))
				_, _ = far.Write(test.reply)
			}()
			if err := lane.TimeoutNow(ServerID(address(1)), "", &raft.TimeoutNowRequest{}, new(raft.TimeoutNowResponse)); err == nil {
				t.Error("it is taken for a reply")
			}
			if got := <-refused; got != test.want {
				t.Errorf("refused for %s, want %s", got, test.want)
			}
			if err := n.Close(); err != nil {
				t.Error(err)
			}
		})
	}
}
