package peer

import (
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/track"
)

// An operator learns from another one whether it is reached where it is registered, and what
// stands between.
func TestDialBack(t *testing.T) {
	noLeaks(t)
	silent, err := net.Listen("tcp", "127.0.0.1:0") // accepts, and says nothing
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := closed.Close(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		socket func(other *member) string // that the asker has registered; nil: its own
		want   Obstacle                   // empty: it is reached
		says   string
	}{
		"where it listens":            {nil, "", ""},
		"where nothing listens":       {func(*member) string { return closed.Addr().String() }, NoListen, "connection refused"},
		"where another operator does": {func(other *member) string { return other.op.Socket }, Another, "another operator answers: " + address(3).Hex()},
		"where nothing answers":       {func(*member) string { return silent.Addr().String() }, Silence, ""},
		"at a name that is not known": {func(*member) string { return "nowhere.invalid:9608" }, NoHost, "lookup nowhere.invalid: "},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRegistry()
			limits := Limits{HandshakeTimeout: time.Second}
			asker, asked, other := r.join(t, 1, limits), r.join(t, 2, limits), r.join(t, 3, limits)
			if c.socket != nil {
				moved := asker.op
				moved.Socket = c.socket(other)
				r.set(moved)
			}
			err := asker.DialBack(t.Context(), asked.op)
			var obstacle *NotReached
			switch {
			case c.want == "" && err != nil:
				t.Error(err)
			case c.want != "" && (!errors.As(err, &obstacle) || obstacle.Obstacle != c.want || !strings.Contains(obstacle.Detail, c.says)):
				t.Errorf("%v, want %q and %q", err, c.want, c.says)
			}
		})
	}
}

// Nobody can have an operator dial often, whatever it has registered.
func TestDialBackIsBounded(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	asker, asked := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	for range int(dialBackRate.Burst) {
		if err := asker.DialBack(t.Context(), asked.op); err != nil {
			t.Fatal(err)
		}
	}
	if err := asker.DialBack(t.Context(), asked.op); track.Of(err) != track.Busy {
		t.Errorf("once more: %v", err)
	}
	third := r.join(t, 3, Limits{})
	for range cap(asked.server.dialBacks) {
		asked.server.dialBacks <- struct{}{}
	}
	if err := third.DialBack(t.Context(), asked.op); track.Of(err) != track.Busy {
		t.Errorf("while others are dialled: %v", err)
	}
	r.remove(third.op.Address)
	if err := third.DialBack(t.Context(), asked.op); err == nil || errors.As(err, new(*NotReached)) {
		t.Errorf("an operator that is not registered: %v", err)
	}
}

// Operators of older versions, and those that lie, are no evidence.
func TestDialBackByOthers(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	asker, asked := r.join(t, 1, Limits{}), r.listen(t, 2, Limits{})
	answer := http.NotFound
	asked.serveHTTP(func(w http.ResponseWriter, request *http.Request) { answer(w, request) })
	if err := asker.DialBack(t.Context(), asked.op); !errors.Is(err, ErrCannotTell) {
		t.Errorf("older version: %v", err)
	}
	answer = func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "aliens: \x1b[31m", http.StatusBadGateway) }
	var obstacle *NotReached
	if err := asker.DialBack(t.Context(), asked.op); !errors.As(err, &obstacle) || obstacle.Obstacle != Uncertain || strings.Contains(obstacle.Detail, "\x1b") {
		t.Errorf("unknown obstacle: %q", err)
	}
}
