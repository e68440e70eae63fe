package peer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"syscall"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
)

var (
	errDown  = &net.OpError{Op: "dial", Err: os.NewSyscallError("connect", syscall.ECONNREFUSED)}
	errWrong = fmt.Errorf("%w: somebody", ErrUnexpected)
)

// dialling tries a target every ten milliseconds for as long, and returns how often
// it was dialled.
func dialling(b *backoff, t target, from time.Time, span time.Duration, err error) (dials int) {
	for now := from; now.Before(from.Add(span)); now = now.Add(10 * time.Millisecond) {
		if b.enter(t, now) == nil {
			dials++
			b.leave(t, err, now)
		}
	}
	return dials
}

// A registered socket that fails is dialled less and less often, however eager those
// who want to dial it are.
func TestFailingSocketsAreDialledLessAndLess(t *testing.T) {
	somebody := target{operator: address(1), socket: "192.0.2.1:443"}
	for _, c := range []struct {
		name            string
		err             error
		most, mostLater int // in the first 40 s, and in the following hour
	}{
		{"somebody else answers", errWrong, 7, 12},
		{"another protocol answers", errors.New("tls: first record does not look like a TLS handshake"), 7, 12},
		{"nobody listens", errDown, 40, 60},
		{"it is closed at once", io.EOF, 40, 60},
		{"nothing comes back", context.DeadlineExceeded, 40, 60},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBackoff()
			first := dialling(b, somebody, start, 40*time.Second, c.err)
			later := 0
			for at := 40 * time.Second; at < time.Hour; at += time.Second {
				later += dialling(b, somebody, start.Add(at), 10*time.Millisecond, c.err)
			}
			t.Logf("%d dials in 40 s, %d in the hour after that", first, later)
			if first > c.most || later > c.mostLater || later == 0 {
				t.Errorf("%d dials in 40 s and %d in the hour after that, at most %d and %d allowed", first, later, c.most, c.mostLater)
			}
		})
	}
}

// An operator that was down for some time is dialled again at most a third of that
// time later, and at once when it shows that it is up.
func TestOperatorsThatComeBackAreFound(t *testing.T) {
	op := target{operator: address(1), socket: "192.0.2.1:9000"}
	for _, down := range []time.Duration{300 * time.Millisecond, 2 * time.Second, 20 * time.Second, 10 * time.Minute} {
		b := newBackoff()
		dialling(b, op, start, down, errDown)
		up := start.Add(down)
		now := up
		for b.enter(op, now) != nil {
			now = now.Add(time.Millisecond)
		}
		if late := now.Sub(up); late > max(down/3, 150*time.Millisecond) || late > longestPause*5/4 {
			t.Errorf("down for %s: dialled %s later", down, late)
		}
		b = newBackoff()
		dialling(b, op, start, down, errDown)
		b.resume(op, up)
		if err := b.enter(op, up); err != nil {
			t.Errorf("down for %s, and has dialled: %v", down, err)
		}
		b.leave(op, nil, up)
		if err := b.enter(op, up); err != nil || len(b.targets) != 0 {
			t.Errorf("a success does not end the back-off: %v", err)
		}
	}
}

// Who names the socket of somebody else gains nothing: not more dials by dialling
// itself, not by registering it under several names, not by moving.
func TestSocketsOfOthers(t *testing.T) {
	victim := "192.0.2.1:443"
	t.Run("its own connections do not end the pause", func(t *testing.T) {
		b := newBackoff()
		liar := target{operator: address(1), socket: victim}
		dials := 0
		for now := start; now.Before(start.Add(40 * time.Second)); now = now.Add(10 * time.Millisecond) {
			b.resume(liar, now)
			dials += dialling(b, liar, now, 10*time.Millisecond, errWrong)
		}
		if dials > 7 {
			t.Errorf("%d dials in 40 s", dials)
		}
	})
	t.Run("where nobody listens, they end it once a second", func(t *testing.T) {
		b := newBackoff()
		liar := target{operator: address(1), socket: victim}
		dials := 0
		for now := start; now.Before(start.Add(40 * time.Second)); now = now.Add(10 * time.Millisecond) {
			b.resume(liar, now)
			dials += dialling(b, liar, now, 10*time.Millisecond, errDown)
		}
		if dials > 80 {
			t.Errorf("%d dials in 40 s", dials)
		}
	})
	t.Run("several operators count together", func(t *testing.T) {
		b := newBackoff()
		dials := 0
		for now := start; now.Before(start.Add(40 * time.Second)); now = now.Add(10 * time.Millisecond) {
			for n := range 10 {
				dials += dialling(b, target{operator: address(n), socket: victim}, now, 10*time.Millisecond, errWrong)
			}
		}
		if dials > 20 { // one each, and then as one
			t.Errorf("%d dials in 40 s", dials)
		}
	})
	t.Run("moving from port to port", func(t *testing.T) {
		b := newBackoff()
		dials := 0
		for port := range 1000 {
			to := target{operator: address(1), socket: fmt.Sprintf("192.0.2.1:%d", port+1)}
			dials += dialling(b, to, start.Add(time.Duration(port)*100*time.Millisecond), 100*time.Millisecond, errWrong)
		}
		if dials > int(failuresRate.Burst)+60 {
			t.Errorf("%d dials in 100 s", dials)
		}
	})
	t.Run("the operator that is really there is found", func(t *testing.T) {
		b := newBackoff()
		dialling(b, target{operator: address(1), socket: victim}, start, time.Minute, errWrong)
		honest, now := target{operator: address(2), socket: victim}, start.Add(time.Minute)
		if err := b.enter(honest, now); err != nil {
			t.Fatalf("before it was ever dialled: %v", err)
		}
		b.leave(honest, nil, now)
		dialling(b, target{operator: address(1), socket: victim}, now, time.Minute, errWrong)
		now = now.Add(time.Minute)
		if err := b.enter(honest, now); err != nil {
			t.Fatalf("after it has answered: %v", err)
		}
		b.leave(honest, errDown, now) // it restarts
		if err := b.enter(honest, now.Add(200*time.Millisecond)); err != nil {
			t.Errorf("after a restart: %v", err)
		}
	})
	t.Run("the operator that is really there is found when it was down at first", func(t *testing.T) {
		b := newBackoff()
		dialling(b, target{operator: address(1), socket: victim}, start, time.Minute, errWrong)
		honest, now := target{operator: address(2), socket: victim}, start.Add(time.Minute)
		dialling(b, honest, now, time.Second, errDown)
		b.resume(honest, now.Add(time.Second))
		if err := b.enter(honest, now.Add(time.Second)); err != nil {
			t.Error(err)
		}
	})
}

// What this side has given up says nothing about the target; a changed socket is
// another target; what is registered no more is forgotten.
func TestBackoffForgets(t *testing.T) {
	b := newBackoff()
	op := target{operator: address(1), socket: "192.0.2.1:9000"}
	b.leave(op, context.Canceled, start)
	b.leave(op, ErrClosed, start)
	if len(b.targets) != 0 {
		t.Error("dials that were given up count")
	}
	dialling(b, op, start, time.Minute, errWrong)
	moved := target{operator: op.operator, socket: "192.0.2.2:9000"}
	if err := b.enter(moved, start.Add(time.Minute)); err != nil {
		t.Errorf("a changed socket: %v", err)
	}
	b.leave(moved, nil, start.Add(time.Minute))
	b.forget(map[target]bool{op: true}, start.Add(time.Hour))
	if len(b.targets) != 1 || len(b.answered) != 0 || len(b.sockets) != 1 {
		t.Errorf("%d targets, %d sockets, %d that have answered", len(b.targets), len(b.sockets), len(b.answered))
	}
	b.forget(nil, start.Add(2*time.Hour))
	if len(b.targets)+len(b.sockets)+len(b.failures)+len(b.answered) != 0 {
		t.Error("what is registered no more is remembered")
	}
}

// A registered socket that leads to somebody else's listener is dialled a few times
// on all paths together: by requests, by Raft, and when its operator is looked for.
func TestListenersOfOthersAreLeftAlone(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	liar := secretKey(t)
	op := eigenshift.Operator{Address: address(3), G1: liar.G1(), G2: liar.G2(), Socket: bob.op.Socket}
	r.set(op)
	before := bob.Stats()
	for range 200 {
		if _, err := alice.Ask(t.Context(), op, sampleTask(1)); err == nil {
			t.Fatal("somebody else's answer counts")
		}
		if _, err := dialStream(alice, op.Address.Hex()); err == nil {
			t.Fatal("dialled somebody else")
		}
		if err := alice.Reach(t.Context(), op, eigenshift.ChainView{}); err == nil {
			t.Fatal("reached somebody else")
		}
	}
	_, err := dialStream(alice, op.Address.Hex())
	if !errors.Is(err, ErrBackoff) {
		t.Errorf("got %v, want %v", err, ErrBackoff)
	}
	stats := alice.Stats()
	if stats.BackedOff != 1 || stats.DialsSaved < 590 {
		t.Errorf("%d backed off, %d of 601 dials saved", stats.BackedOff, stats.DialsSaved)
	}
	if after := bob.Stats(); after.Refused["handshake"]-before.Refused["handshake"] > 10 {
		t.Errorf("the victim has seen %v", after.Refused)
	}
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Errorf("the operator that listens there: %v", err)
	}
}

// An operator that comes back and announces itself is dialled at once.
func TestAnnounceEndsThePause(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.listen(t, 2, Limits{})
	if err := bob.Serve(bob.responder); err != nil {
		t.Fatal(err)
	}
	to := targetOf(bob.op)
	dialling(alice.dialer.backoff, to, time.Now().Add(-time.Hour), time.Hour, errDown)
	if _, err := dialStream(alice, bob.op.Socket); !errors.Is(err, ErrBackoff) {
		t.Fatalf("got %v, want %v", err, ErrBackoff)
	}
	bob.Announce(t.Context())
	conn, err := dialStream(alice, bob.op.Socket)
	if err != nil {
		t.Fatal(err)
	}
	_ = conn.Close()
}

// Sockets in private networks are dialled where that is allowed, whatever name they
// have, and not otherwise.
func TestPrivateSocketsAreASetting(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	bob := r.join(t, 2, Limits{})
	identity, err := NewIdentity(t.Context(), identityConfig(address(1), secretKey(t)))
	if err != nil {
		t.Fatal(err)
	}
	var logged lines
	alice, err := Listen(Config{
		Listen: "127.0.0.1:0", Identity: identity, Directory: r.byAddress, Operators: r.all, Logger: zerolog.New(&logged).Level(zerolog.WarnLevel),
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = alice.Close() }()
	_, port, _ := net.SplitHostPort(bob.op.Socket)
	for _, host := range []string{"127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "192.168.0.1", "[fe80::1]", "[fd00::1]"} {
		op := bob.op
		op.Socket = host + ":" + port
		r.set(op)
		for range 3 {
			_, err := alice.StreamLayer().Dial("0xA000000000000000000000000000000000000002", patience)
			if !errors.Is(err, ErrPrivate) && !errors.Is(err, ErrBackoff) {
				t.Errorf("%s: %v", host, err)
			}
		}
	}
	if n := logged.count("is not dialled"); n != 8 {
		t.Errorf("%d lines in the log, want one for each socket:\n%s", n, &logged)
	}
	if logged.count("others do not dial it") != 1 {
		t.Errorf("the operator's own socket is not in the log:\n%s", &logged)
	}
	if n := bob.Stats().Connections; n != 0 {
		t.Errorf("%d connections were opened", n)
	}
}
