// Package stranger opens connections to an operator and never says who it is: the
// attacker of tests. It needs no key, only the address.
package stranger

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/netip"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Kind is how far a connection goes before it does nothing more.
type Kind string

// The kinds.
const (
	Silent Kind = "silent" // not a byte
	Slow   Kind = "slow"   // a byte of a ClientHello every second
	Half   Kind = "half"   // half a ClientHello
	Hello  Kind = "hello"  // a ClientHello, the same each time
)

// Kinds returns all kinds.
func Kinds() []Kind { return []Kind{Silent, Slow, Half, Hello} }

// Flood keeps connections to one address open, and opens another for each that is
// closed.
type Flood struct {
	// Target is where to connect to.
	Target string
	// From are the addresses to connect from, one after the other; loopback
	// addresses need no set-up on Linux.
	From []netip.Addr
	// Kinds are what the connections do, one after the other.
	Kinds []Kind
	// ServerName is in the ClientHellos.
	ServerName string
	// Connections is how many are kept.
	Connections int
	// Pause is how long each waits before it connects again.
	Pause time.Duration

	opened atomic.Uint64
	hello  []byte
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

// Start begins the flood. Stop ends it.
func (f *Flood) Start() error {
	hello, err := clientHello(f.ServerName)
	if err != nil {
		return err
	}
	f.hello = hello
	ctx, cancel := context.WithCancel(context.Background())
	f.cancel = cancel
	for i := range f.Connections {
		f.wg.Go(func() { f.keep(ctx, f.From[i%len(f.From)], f.Kinds[i%len(f.Kinds)]) })
	}
	return nil
}

// Stop closes all connections and waits for that.
func (f *Flood) Stop() {
	f.cancel()
	f.wg.Wait()
}

// Opened returns how many connections were opened.
func (f *Flood) Opened() uint64 { return f.opened.Load() }

// keep opens one connection after the other until ctx ends.
func (f *Flood) keep(ctx context.Context, from netip.Addr, kind Kind) {
	dialer := net.Dialer{LocalAddr: &net.TCPAddr{IP: from.AsSlice()}}
	for ctx.Err() == nil {
		if conn, err := dialer.DialContext(ctx, "tcp", f.Target); err == nil {
			f.opened.Add(1)
			stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
			f.hold(conn, kind)
			stop()
			_ = conn.Close()
		}
		select {
		case <-ctx.Done():
		case <-time.After(f.Pause):
		}
	}
}

// hold does what the kind says until the other side closes the connection.
func (f *Flood) hold(conn net.Conn, kind Kind) {
	switch kind {
	case Half:
		_, _ = conn.Write(f.hello[:len(f.hello)/2])
	case Hello:
		_, _ = conn.Write(f.hello)
	case Slow:
		for i := range f.hello {
			_ = conn.SetReadDeadline(time.Now().Add(time.Second))
			if _, err := conn.Write(f.hello[i : i+1]); err != nil {
				return
			}
			var timeout net.Error
			if _, err := conn.Read(make([]byte, 1)); !errors.As(err, &timeout) || !timeout.Timeout() {
				return
			}
		}
	}
	b := make([]byte, 512)
	for {
		if _, err := conn.Read(b); err != nil {
			return
		}
	}
}

// clientHello returns what TLS sends first.
func clientHello(serverName string) ([]byte, error) {
	var sent recorder
	err := tls.Client(&sent, &tls.Config{
		MinVersion: tls.VersionTLS13, InsecureSkipVerify: true, ServerName: serverName, NextProtos: []string{"eigenshift-raft/1"},
	}).Handshake()
	if sent.Len() == 0 {
		return nil, err
	}
	return slices.Clone(sent.Bytes()), nil
}

// recorder is a connection on which nothing ever comes back.
type recorder struct{ bytes.Buffer }

var errNothing = errors.New("nothing comes back")

func (*recorder) Read([]byte) (int, error)         { return 0, errNothing }
func (*recorder) Close() error                     { return nil }
func (*recorder) LocalAddr() net.Addr              { return nil }
func (*recorder) RemoteAddr() net.Addr             { return nil }
func (*recorder) SetDeadline(time.Time) error      { return nil }
func (*recorder) SetReadDeadline(time.Time) error  { return nil }
func (*recorder) SetWriteDeadline(time.Time) error { return nil }

// Loopback returns the loopback addresses from 127.0.a.b on.
func Loopback(a, b byte, count int) []netip.Addr {
	var all []netip.Addr
	for addr := netip.AddrFrom4([4]byte{127, 0, a, b}); len(all) < count; addr = addr.Next() {
		all = append(all, addr)
	}
	return all
}
