package peer

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/netip"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/peer/stranger"
)

// places are where strangers come from; the registry names 127.0.0.1 only.
var places = []struct {
	name string
	from []netip.Addr
}{
	{"the peers' own address", stranger.Loopback(0, 1, 1)},
	{"one other address", stranger.Loopback(0, 2, 1)},
	{"a hundred addresses", stranger.Loopback(1, 1, 100)},
}

// flood keeps connections open to a member until the test ends, and returns when
// there are more than it has room for.
func flood(t testing.TB, to *member, f *stranger.Flood) *stranger.Flood {
	t.Helper()
	f.Target = to.op.Socket
	if err := f.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Stop)
	eventually(t, "the flood is there", func() bool {
		s := to.Stats()
		return len(s.Evicted) > 0 || s.Refused["handshake"] > uint64(f.Connections)/4
	})
	return f
}

// Silent, slow and half-done connections keep nobody out, wherever they come from:
// an honest dial is neither refused nor evicted while they hold all the room that
// there is.
func TestStrangersKeepNobodyOut(t *testing.T) {
	for _, place := range places {
		for _, kind := range stranger.Kinds() {
			t.Run(fmt.Sprintf("%s from %s", kind, place.name), func(t *testing.T) {
				noLeaks(t)
				r := newRegistry()
				alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{Pending: 256})
				flood(t, bob, &stranger.Flood{From: place.from, Kinds: []stranger.Kind{kind}, Connections: 400, Pause: 200 * time.Millisecond})
				for range 10 {
					accepted := acceptOne(t, bob)
					conn, err := dialStream(alice, bob.op.Socket)
					if err != nil {
						t.Fatal(err)
					}
					theirs := <-accepted
					if theirs == nil {
						t.Fatal("the other side has not taken the connection in")
					}
					exchange(t, conn, theirs)
					_ = conn.Close()
					_ = theirs.Close()
				}
				stats := bob.Stats()
				if stats.Pending > 256 {
					t.Errorf("%d connections are pending, at most 256 allowed", stats.Pending)
				}
				if n := stats.Evicted[stageNames[certified]] + stats.Evicted[stageNames[stamped]]; n > 0 {
					t.Errorf("%d honest connections were evicted: %v", n, stats.Evicted)
				}
				if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
					t.Error(err)
				}
			})
		}
	}
}

// Who does not send a byte, or not all of a ClientHello, is cut soon, long before
// the limit for a handshake.
func TestSilenceIsCutSoon(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	bob := r.join(t, 2, Limits{HandshakeTimeout: time.Hour})
	for _, kind := range []stranger.Kind{stranger.Silent, stranger.Half, stranger.Slow} {
		f := stranger.Flood{Target: bob.op.Socket, From: stranger.Loopback(0, 1, 1), Kinds: []stranger.Kind{kind}, Connections: 1, Pause: time.Hour}
		before := bob.Stats().Refused["handshake"]
		if err := f.Start(); err != nil {
			t.Fatal(err)
		}
		eventually(t, string(kind)+": cut", func() bool { return bob.Stats().Refused["handshake"] == before+1 })
		f.Stop()
	}
}

// What is read of a stranger is bounded before it is read.
func TestStrangersAreReadInBounds(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	bob := r.join(t, 2, Limits{})
	for name, payload := range map[string][]byte{
		"a long ClientHello":   append([]byte{handshakeRecordType, 3, 1, 0x40, 0}, make([]byte, 1<<14)...),
		"not TLS":              []byte("GET / HTTP/1.1\r\n\r\n"),
		"a record of no bytes": {handshakeRecordType, 3, 1, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			conn, err := net.Dial("tcp", bob.op.Socket)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = conn.Close() }()
			_, _ = conn.Write(payload)
			if err := conn.SetReadDeadline(time.Now().Add(patience)); err != nil {
				t.Fatal(err)
			}
			buf := make([]byte, 1)
			for err == nil {
				_, err = conn.Read(buf) // an alert, perhaps
			}
			if timeout, ok := err.(net.Error); ok && timeout.Timeout() {
				t.Error("the connection stays open")
			}
		})
	}
}

// An operator that comes from an address that the registry does not name, which
// strangers flood from as well, gets in.
func TestHonestPeerBehindTheStrangersAddress(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{Pending: 256})
	flood(t, bob, &stranger.Flood{From: stranger.Loopback(0, 2, 1), Kinds: stranger.Kinds(), Connections: 400, Pause: 200 * time.Millisecond})
	dial := func() (net.Conn, error) {
		dialer := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 0, 2)}}
		raw, err := dialer.Dial("tcp", bob.op.Socket)
		if err != nil {
			return nil, err
		}
		conn := tls.Client(raw, alice.dialer.config(bob.op.Address, raftProtocol, nil))
		return conn, conn.HandshakeContext(t.Context())
	}
	for range 10 {
		accepted := acceptOne(t, bob)
		conn, err := dial()
		if isDropped(err) {
			conn, err = dial() // as a Peer does: the first may have had to make room
		}
		if err != nil {
			t.Fatal(err)
		}
		theirs := <-accepted
		if theirs == nil || theirs.Operator() != alice.op.Address {
			t.Fatal("the operator did not get in")
		}
		_ = conn.Close()
		_ = theirs.Close()
	}
}

// BenchmarkDialUnderFlood is one honest dial, until it is accepted, while
// strangers keep two thousand connections of each kind.
func BenchmarkDialUnderFlood(b *testing.B) {
	dial := func(b *testing.B, alice, bob *member) {
		for b.Loop() {
			accepted := acceptOne(b, bob)
			conn, err := dialStream(alice, bob.op.Socket)
			if err != nil {
				b.Fatal(err)
			}
			theirs := <-accepted
			_ = conn.Close()
			_ = theirs.Close()
		}
	}
	b.Run("nobody", func(b *testing.B) {
		r := newRegistry()
		alice, bob := r.join(b, 1, Limits{}), r.join(b, 2, Limits{})
		dial(b, alice, bob)
	})
	for _, place := range places {
		for _, kind := range stranger.Kinds() {
			b.Run(fmt.Sprintf("%s from %s", kind, place.name), func(b *testing.B) {
				r := newRegistry()
				alice, bob := r.join(b, 1, Limits{}), r.join(b, 2, Limits{})
				f := flood(b, bob, &stranger.Flood{From: place.from, Kinds: []stranger.Kind{kind}, Connections: 2000, Pause: 100 * time.Millisecond})
				before := f.Opened()
				dial(b, alice, bob)
				b.ReportMetric(float64(f.Opened()-before)/b.Elapsed().Seconds(), "strangers/s")
			})
		}
	}
}
