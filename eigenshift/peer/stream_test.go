package peer

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
)

func TestDialFindsTheOperator(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob, carol := r.join(t, 1, Limits{}), r.join(t, 2, Limits{}), r.join(t, 3, Limits{})
	for _, to := range []string{bob.op.Socket, bob.op.Address.Hex(), strings.ToLower(bob.op.Address.Hex())} {
		accepted := acceptOne(t, bob)
		conn, err := dialStream(alice, to)
		if err != nil {
			t.Fatalf("dial %s: %v", to, err)
		}
		if who := conn.(*Conn).Operator(); who != bob.op.Address {
			t.Errorf("dialled %s, want %s", who, bob.op.Address)
		}
		theirs := <-accepted
		if who := theirs.Operator(); who != alice.op.Address {
			t.Errorf("accepted %s, want %s", who, alice.op.Address)
		}
		exchange(t, conn, theirs)
		exchange(t, theirs, conn)
		_ = conn.Close()
		if err := closedByPeer(t, theirs); err == nil {
			t.Error("still open")
		}
		_ = theirs.Close()
	}
	// Carol registers Bob's socket: it is now not clear whom it means.
	squatter := carol.op
	squatter.Socket = bob.op.Socket
	r.set(squatter)
	if _, err := dialStream(alice, bob.op.Socket); err == nil || !strings.Contains(err.Error(), "2 operators") {
		t.Errorf("dial an ambiguous socket: %v", err)
	}
	if _, err := dialStream(alice, carol.op.Address.Hex()); !errors.Is(err, ErrUnexpected) {
		t.Errorf("dial a squatter: got %v, want %v", err, ErrUnexpected)
	}
	conn, err := dialStream(alice, bob.op.Address.Hex())
	if err != nil {
		t.Errorf("dial by address: %v", err)
	} else {
		_ = conn.Close()
	}
	for _, nobody := range []string{"127.0.0.1:1", address(9).Hex(), "", "0xnothex"} {
		if _, err := dialStream(alice, nobody); !errors.Is(err, ErrUnregistered) {
			t.Errorf("dial %q: got %v, want %v", nobody, err, ErrUnregistered)
		}
	}
	if got := alice.StreamLayer().Addr().String(); got != alice.op.Socket {
		t.Errorf("address %s, want %s", got, alice.op.Socket)
	}
}

// Raft closes its stream layer when it shuts down; responses go on.
func TestClosedStreamLayer(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	accepted := acceptOne(t, bob)
	conn, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	exchange(t, conn, <-accepted)
	if err := bob.StreamLayer().Close(); err != nil {
		t.Fatal(err)
	}
	_ = closedByPeer(t, conn)
	if _, err := bob.StreamLayer().Accept(); !errors.Is(err, ErrClosed) {
		t.Errorf("accept: %v", err)
	}
	if _, err := dialStream(bob, alice.op.Socket); !errors.Is(err, ErrClosed) {
		t.Errorf("dial: %v", err)
	}
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Errorf("ask: %v", err)
	}
	late, err := dialStream(alice, bob.op.Socket)
	if err == nil {
		_ = closedByPeer(t, late)
	}
}

// A new identity serves the next handshakes; open connections stay.
func TestRenewalKeepsConnections(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	accepted := acceptOne(t, bob)
	before, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	theirs := <-accepted
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	for _, m := range []*member{alice, bob} {
		old := m.dialer.identity.current.Load()
		if err := m.dialer.identity.Renew(t.Context()); err != nil {
			t.Fatal(err)
		}
		if m.dialer.identity.current.Load().certificate.Leaf.Equal(old.certificate.Leaf) {
			t.Error("renewed into the same certificate")
		}
	}
	exchange(t, before, theirs)
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(2)); err != nil {
		t.Errorf("ask after renewal: %v", err)
	}
	accepted = acceptOne(t, bob)
	after, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	exchange(t, after, <-accepted)
	if n := len(bob.dialer.verifier.verified[alice.op.Address]); n != 2 {
		t.Errorf("%d attestations of alice seen, want 2", n)
	}
}

// A peer renews its identity by itself, well before it expires.
func TestPeersRenewThemselves(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	key := secretKey(t)
	identity, err := NewIdentity(t.Context(), identityConfig(address(1), key))
	if err != nil {
		t.Fatal(err)
	}
	identity.cfg.Validity = 2 * time.Second
	if err := identity.Renew(t.Context()); err != nil {
		t.Fatal(err)
	}
	p, err := Listen(Config{Listen: "127.0.0.1:0", Identity: identity, Directory: r.byAddress, Operators: r.all, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	first := identity.current.Load()
	eventually(t, "the identity is renewed", func() bool { return identity.current.Load() != first })
	if left := time.Until(first.expiry); left <= 0 {
		t.Errorf("renewed %s after expiry", -left)
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

// A signer that fails leaves the identity as it is, to be tried again.
func TestRenewalFails(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice := r.join(t, 1, Limits{})
	before := alice.dialer.identity.current.Load()
	alice.dialer.identity.cfg.Signer = brokenSigner{}
	if pause := alice.upkeep.renew(); pause != renewRetry {
		t.Errorf("next attempt in %s, want %s", pause, renewRetry)
	}
	if alice.dialer.identity.current.Load() != before {
		t.Error("the identity has changed")
	}
	if _, err := NewIdentity(t.Context(), alice.dialer.identity.cfg); !errors.Is(err, errSigner) {
		t.Errorf("new identity: got %v, want %v", err, errSigner)
	}
}

var errSigner = errors.New("remote signer is down")

type brokenSigner struct{}

func (brokenSigner) Sign(context.Context, eigenshift.Digest) (eigenshift.Signature, error) {
	return eigenshift.Signature{}, errSigner
}

func TestServeIsForOne(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice := r.listen(t, 1, Limits{})
	if err := alice.Serve(nil); err == nil {
		t.Error("served nobody's answers")
	}
	if err := alice.Serve(alice.responder); err != nil {
		t.Error(err)
	}
	if err := alice.Serve(alice.responder); err == nil {
		t.Error("served twice")
	}
	if alice.dialer.identity.Operator() != alice.op.Address {
		t.Errorf("identity of %s", alice.dialer.identity.Operator())
	}
}

// Connections of operators that leave the registry are closed.
func TestDeregisteredOperatorsAreSweptOut(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	theirs := newRegistry() // alice's view, in which nobody leaves
	alice := theirs.join(t, 1, Limits{})
	bob := r.join(t, 2, Limits{Sweep: 5 * time.Millisecond})
	carol := r.join(t, 3, Limits{})
	theirs.set(bob.op)
	r.set(alice.op)
	stays := acceptOne(t, bob)
	fromCarol, err := dialStream(carol, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	carols := <-stays
	leaves := acceptOne(t, bob)
	fromAlice, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	exchange(t, fromAlice, <-leaves)
	rekeyed := alice.op
	rekeyed.G2 = secretKey(t).G2()
	r.set(rekeyed)
	_ = closedByPeer(t, fromAlice)
	exchange(t, fromCarol, carols)
}

func TestConnectionsAreBounded(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	bob := r.join(t, 2, Limits{ConnectionsPerPeer: 2, Connections: 3})
	alice, carol := r.join(t, 1, Limits{}), r.join(t, 3, Limits{})
	open := func(from *member) (accepted net.Conn) {
		next := acceptOne(t, bob)
		conn, err := dialStream(from, bob.op.Socket)
		if err != nil {
			t.Fatal(err)
		}
		accepted = <-next
		exchange(t, conn, accepted)
		return accepted
	}
	first := open(alice)
	open(alice)
	third, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	_ = closedByPeer(t, third) // alice has two
	open(carol)
	fifth, err := dialStream(carol, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	_ = closedByPeer(t, fifth) // there are three
	if n := bob.Stats().Refused[errFull.Error()]; n != 2 {
		t.Errorf("%d refusals counted, want 2", n)
	}
	_ = first.Close()
	open(carol) // there is room again
}

// A message that never ends is cut off, on either side; many short ones are not.
func TestMessagesAreBounded(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	limits := Limits{StreamRequest: 1000, StreamReply: 100}
	alice, bob := r.join(t, 1, limits), r.join(t, 2, limits)
	accepted := acceptOne(t, bob)
	conn, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	theirs := <-accepted
	for range 30 {
		transmit(t, conn, theirs, 900)
		transmit(t, theirs, conn, 90)
	}
	go func() { _, _ = conn.Write(make([]byte, 5000)) }()
	if n, err := io.Copy(io.Discard, theirs); !errors.Is(err, errLong) || n != 1000 {
		t.Errorf("read %d bytes, %v", n, err)
	}
	go func() { _, _ = theirs.Write(make([]byte, 500)) }()
	if n, err := io.Copy(io.Discard, conn); !errors.Is(err, errLong) || n != 100 {
		t.Errorf("read a reply of %d bytes, %v", n, err)
	}
}

// transmit sends so many bytes from a to b.
func transmit(t *testing.T, a, b net.Conn, size int) {
	t.Helper()
	go func() { _, _ = a.Write(make([]byte, size)) }()
	if _, err := io.ReadFull(b, make([]byte, size)); err != nil {
		t.Fatal(err)
	}
}

// A connection that says nothing for long is closed.
func TestIdleStreamsAreClosed(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{StreamIdle: 30 * time.Millisecond})
	accepted := acceptOne(t, bob)
	conn, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	theirs := <-accepted
	if _, err := theirs.Read(make([]byte, 1)); err == nil {
		t.Error("read from a silent connection")
	}
	_ = theirs.Close()
	_ = closedByPeer(t, conn)
}

func TestConfigurationIsChecked(t *testing.T) {
	key := secretKey(t)
	identity, err := NewIdentity(t.Context(), identityConfig(address(1), key))
	if err != nil {
		t.Fatal(err)
	}
	r := newRegistry()
	valid := Config{Listen: "127.0.0.1:0", Identity: identity, Directory: r.byAddress, Operators: r.all}
	for field, breakIt := range map[string]func(*Config){
		"Listen":         func(c *Config) { c.Listen = "nowhere" },
		"Advertise":      func(c *Config) { c.Advertise = "a b:1" },
		"Identity":       func(c *Config) { c.Identity = nil },
		"Directory":      func(c *Config) { c.Directory = nil },
		"Operators":      func(c *Config) { c.Operators = nil },
		"Limits.Sweep":   func(c *Config) { c.Limits.Sweep = -1 },
		"Limits.Pending": func(c *Config) { c.Limits.Pending = -1 },
	} {
		c := valid
		breakIt(&c)
		if _, err := Listen(c); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: got %v", field, err)
		}
	}
	for field, breakIt := range map[string]func(*IdentityConfig){
		"Operator":       func(c *IdentityConfig) { c.Operator = eigenshift.Operator{}.Address },
		"Signer":         func(c *IdentityConfig) { c.Signer = nil },
		"ChainID":        func(c *IdentityConfig) { c.ChainID = 0 },
		"ServiceManager": func(c *IdentityConfig) { c.ServiceManager = eigenshift.Operator{}.Address },
		"Validity":       func(c *IdentityConfig) { c.Validity = time.Second },
	} {
		c := identityConfig(address(1), key)
		breakIt(&c)
		if _, err := NewIdentity(t.Context(), c); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: got %v", field, err)
		}
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	valid.Listen = taken.Addr().String()
	if _, err := Listen(valid); err == nil || !strings.Contains(err.Error(), valid.Listen) {
		t.Errorf("listen on a taken port: %v", err)
	}
}
