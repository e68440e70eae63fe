package peer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// target is a socket at which an operator is dialled.
type target struct {
	operator common.Address
	socket   string
}

// ErrBackoff is returned instead of dialling a socket that has failed lately.
var ErrBackoff = errors.New("not dialled: back-off after failures")

const (
	// A target that has not answered for some time is dialled again after a
	// quarter of that time, within these bounds. So an operator that comes back is
	// found at most a quarter of its absence later, if it does not dial first.
	shortestPause = 100 * time.Millisecond
	longestPause  = 2 * time.Minute
	// Where another operator answers, or no operator, the pause doubles each time.
	firstWrongPause   = time.Second
	longestWrongPause = 10 * time.Minute
	// recall is the least time between two pauses that an operator ends by dialling this one.
	recall = time.Second
	// targetLife is how long a target is remembered that is no longer registered.
	targetLife = 20 * time.Minute
)

// failuresRate bounds failed dials to one operator at sockets where it has never
// answered, whatever sockets it registers.
var failuresRate = ratelimit.Rate{Burst: 64, Every: 2 * time.Second}

// trouble is the failures to dial since the last success.
type trouble struct {
	since  time.Time // the first failure; zero: none
	next   time.Time // no dial before
	wrong  int       // how often not the operator answered
	last   string    // the last error
	called time.Time // when the operator last ended the pause by dialling this one
	free   bool      // the operator has ended the pause: the failures of others at its socket do not count
}

// failed records a failure.
func (t *trouble) failed(err error, now time.Time) {
	if t.since.IsZero() {
		t.since = now
	}
	pause := min(max(now.Sub(t.since)/4, shortestPause), longestPause)
	if !isAbsence(err) {
		pause = min(firstWrongPause<<min(t.wrong, 16), longestWrongPause)
		t.wrong++
	}
	t.last = told(err)
	t.next = now.Add(pause + time.Duration(rand.Int64N(int64(pause)/4)))
}

// backoff decides whether a target is dialled now. At a socket where the operator has
// answered before, only its own failures count. Where it has not, the socket may be
// anybody's: there the failures of all operators that have registered it count.
type backoff struct {
	mu       sync.Mutex
	targets  map[target]*trouble
	answered map[target]struct{}
	sockets  map[string]*trouble // of operators that have never answered there
	failures map[common.Address]*ratelimit.Bucket
	refused  uint64
}

func newBackoff() *backoff {
	return &backoff{
		targets:  make(map[target]*trouble),
		answered: make(map[target]struct{}),
		sockets:  make(map[string]*trouble),
		failures: make(map[common.Address]*ratelimit.Bucket),
	}
}

// enter returns nil when the target may be dialled now. Call leave with the result of the
// dial.
func (b *backoff) enter(t target, now time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	own := b.targets[t]
	if err := own.wait(now); err != nil {
		b.refused++
		return err
	}
	if _, answered := b.answered[t]; !answered {
		// The first attempt is free, so that nobody can name an operator's socket to
		// keep others from finding it there.
		if own != nil && !own.free {
			if err := b.sockets[t.socket].wait(now); err != nil {
				b.refused++
				return err
			}
		}
		if f := b.failures[t.operator]; f != nil && f.Left(failuresRate, now) < 1 {
			b.refused++
			return fmt.Errorf("%w: %s has registered too many sockets at which it does not answer", ErrBackoff, t.operator)
		}
	}
	if own != nil { // one attempt at a time, as long as they fail
		own.next, own.free = now.Add(max(now.Sub(own.since)/4, shortestPause)), false
	}
	return nil
}

// wait returns an error while the pause lasts.
func (t *trouble) wait(now time.Time) error {
	if t == nil || !now.Before(t.next) {
		return nil
	}
	return fmt.Errorf("%w for %s, again in %s: %s", ErrBackoff, now.Sub(t.since).Round(time.Millisecond), t.next.Sub(now).Round(time.Millisecond), t.last)
}

// leave records the result of a dial.
func (b *backoff) leave(t target, err error, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err == nil {
		b.answered[t] = struct{}{}
		delete(b.targets, t)
		return
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, ErrClosed) {
		return // this side has given up
	}
	entry(b.targets, t).failed(err, now)
	if _, answered := b.answered[t]; answered {
		return
	}
	entry(b.sockets, t.socket).failed(err, now)
	_, _ = entry(b.failures, t.operator).Reserve(failuresRate, now, longestPause)
}

// resume ends the pause of an operator that has just dialled this one, so it is up. Where
// another operator answered, the pause stays.
func (b *backoff) resume(t target, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	own := b.targets[t]
	if own == nil || own.wrong > 0 || now.Sub(own.called) < recall {
		return
	}
	own.next, own.called, own.free = now, now, true
}

// forget drops targets that are no longer registered and were not dialled for a while.
func (b *backoff) forget(registered map[target]bool, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	sockets, operators := make(map[string]bool), make(map[common.Address]bool)
	for t := range registered {
		sockets[t.socket], operators[t.operator] = true, true
	}
	old := func(t *trouble) bool { return now.Sub(t.next) > targetLife }
	maps.DeleteFunc(b.targets, func(t target, own *trouble) bool { return !registered[t] && old(own) })
	maps.DeleteFunc(b.answered, func(t target, _ struct{}) bool { return !registered[t] })
	maps.DeleteFunc(b.sockets, func(socket string, shared *trouble) bool { return !sockets[socket] && old(shared) })
	maps.DeleteFunc(b.failures, func(operator common.Address, _ *ratelimit.Bucket) bool { return !operators[operator] })
}

// stats returns how many targets are not dialled now, and how many dials were not
// made for that reason.
func (b *backoff) stats(now time.Time) (waiting int, refused uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, t := range b.targets {
		if now.Before(t.next) {
			waiting++
		}
	}
	return waiting, b.refused
}

// isAbsence reports whether a dial has failed in a way that an operator causes which is
// down, restarts, or is cut off. Otherwise the answer was not the operator's.
func isAbsence(err error) bool {
	var network *net.OpError
	var lookup *net.DNSError
	return errors.Is(err, context.DeadlineExceeded) || isDropped(err) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.As(err, &lookup) || errors.As(err, &network) && network.Op == "dial"
}

// isDropped reports whether the other side has accepted a connection and closed it
// without an answer.
func isDropped(err error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// targetOf is an operator at its registered socket.
func targetOf(op eigenshift.Operator) target {
	return target{operator: op.Address, socket: op.Socket}
}
