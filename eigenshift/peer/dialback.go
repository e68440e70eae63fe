package peer

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Obstacle is what keeps one operator from reaching another at its registered socket.
type Obstacle string

// Obstacles.
const (
	Silence   Obstacle = "no answer"             // until the time was over
	NoListen  Obstacle = "refused"               // by the machine: nothing listens there
	NoRoute   Obstacle = "no route"              // to the address
	NoHost    Obstacle = "no such host"          // the name does not resolve
	Private   Obstacle = "not a public address"  // and so not dialled
	Another   Obstacle = "another operator"      // answers there
	Handshake Obstacle = "no handshake"          // something answers, which does not complete it
	Waiting   Obstacle = "not dialled for now"   // it has failed lately
	Uncertain Obstacle = "for an unknown reason" // what an operator of another version may say
)

var obstacles = []Obstacle{Silence, NoListen, NoRoute, NoHost, Private, Another, Handshake, Waiting}

// obstacleOf says why a dial has failed.
func obstacleOf(err error) Obstacle {
	var lookup *net.DNSError
	var timeout net.Error
	switch {
	case errors.Is(err, ErrBackoff):
		return Waiting
	case errors.Is(err, ErrPrivate):
		return Private
	case errors.As(err, &lookup):
		return NoHost
	case errors.Is(err, ErrUnexpected), errors.Is(err, ErrSelf):
		return Another
	case errors.Is(err, syscall.ECONNREFUSED):
		return NoListen
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return NoRoute
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return Silence
	default:
		return Handshake
	}
}

// NotReached says that an operator could not reach this one at its registered socket.
type NotReached struct {
	Obstacle Obstacle
	Detail   string // printable and bounded; the other operator's words
}

// Error implements error.
func (n *NotReached) Error() string {
	return fmt.Sprintf("does not reach this operator: %s: %s", n.Obstacle, n.Detail)
}

// ErrCannotTell says that an operator cannot be asked to dial this one: it runs an older version.
var ErrCannotTell = errors.New("runs a version that does not dial back")

// Bounds of what others may have this operator dial: an asker, and all of them together.
var dialBackRate = ratelimit.Rate{Burst: 3, Every: 10 * time.Second}

const dialBacksAtOnce = 4

// DialBack asks an operator to dial this one at the socket that the registry has for it, and
// returns nil when that came to an authenticated connection, [*NotReached] when it did not. Any other
// error says nothing about this operator's socket. The other side dials no socket but the registered one.
func (c *client) DialBack(ctx context.Context, op eigenshift.Operator) error {
	// On a connection of its own: an operator that is dialled ends its pause after failures.
	once := newTransport(func(ctx context.Context, _, _ string) (net.Conn, error) {
		return c.dialer.dial(ctx, op, httpProtocol)
	})
	defer once.CloseIdleConnections()
	_, err := call(ctx, once, http.MethodGet, op.Address, dialBackPath, nil, http.StatusNoContent)
	refusal := (*Refusal)(nil)
	switch {
	case !errors.As(err, &refusal):
		return err
	case refusal.Status == http.StatusNotFound:
		return ErrCannotTell
	case refusal.Status != http.StatusBadGateway:
		return refusal
	}
	why, detail, _ := strings.Cut(refusal.Reason, ": ")
	if !slices.Contains(obstacles, Obstacle(why)) {
		return &NotReached{Uncertain, refusal.Reason}
	}
	return &NotReached{Obstacle(why), detail}
}

// dialBack dials the asker at its registered socket, and answers whether that went well.
func (s *server) dialBack(w http.ResponseWriter, r *http.Request) {
	from := askerOf(r)
	op, registered := s.directory.find(from)
	if !registered {
		deny(w, &Refusal{http.StatusForbidden, ErrUnregistered.Error(), track.NotRegistered.Code})
		return
	}
	if !s.dialBackRates.take(from, time.Now()) {
		deny(w, &Refusal{http.StatusTooManyRequests, fmt.Sprintf("dialled you %.0f times already: ask again in %s", dialBackRate.Burst, dialBackRate.Every), track.Busy.Code})
		return
	}
	select {
	case s.dialBacks <- struct{}{}:
		defer func() { <-s.dialBacks }()
	default:
		deny(w, &Refusal{http.StatusTooManyRequests, "is dialling others now: ask again", track.Busy.Code})
		return
	}
	conn, err := s.dialer.dial(r.Context(), op, httpProtocol)
	if err != nil {
		deny(w, &Refusal{http.StatusBadGateway, string(obstacleOf(err)) + ": " + told(err), track.Unreachable.Code})
		return
	}
	_ = conn.Close() // that it was opened is all
	w.WriteHeader(http.StatusNoContent)
}

// told is an error of a dial as others may see it: without this operator's resolver.
func told(err error) string {
	if lookup := (*net.DNSError)(nil); errors.As(err, &lookup) {
		return "lookup " + lookup.Name + ": " + lookup.Err
	}
	return err.Error()
}
