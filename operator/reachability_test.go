package operator

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/operator/control"
	"github.com/eigenshift/avs/operator/terminal"
)

// What others say of the socket comes with the remedy, what is wrong first; those that say
// nothing do not count.
func TestReachabilityPage(t *testing.T) {
	const socket = "203.0.113.7:9608"
	by := func(n byte, err error) control.Reached {
		return reachedBy(eigenshift.Operator{Address: number(n)}, socket, err)
	}
	blocked := &peer.NotReached{Obstacle: peer.Silence, Detail: "dial tcp 203.0.113.7:9608: i/o timeout"}
	unknown := fmt.Errorf("reach: %w", errors.New("connection refused"))
	for name, c := range map[string]struct {
		peers   []control.Reached
		verdict string // empty: none
		shows   []string
	}{
		"all reach it": {[]control.Reached{by(2, nil), by(3, nil)}, "", []string{"reached     by " + number(2).Hex(), "2 of 2 operators that could tell reach this one."}},
		"one does not": {[]control.Reached{by(2, nil), by(3, blocked), by(4, nil)}, "", []string{
			"NOT REACHED by " + number(3).Hex(), "no answer: dial tcp 203.0.113.7:9608: i/o timeout", "Open TCP port 9608 to the other operators", "2 of 3 operators",
		}},
		"none does":          {[]control.Reached{by(2, blocked), by(3, unknown)}, "0 of 1 operators that could tell reach this one at " + socket, []string{"unknown     " + number(3).Hex() + " did not say"}},
		"nobody could say":   {[]control.Reached{by(2, unknown), by(3, peer.ErrCannotTell)}, "0 of 0 operators", []string{"runs a version that does not dial back"}},
		"it is the only one": {nil, "0 of 0 operators", nil},
	} {
		t.Run(name, func(t *testing.T) {
			lines, verdict := reachabilityPage(control.Reachability{Socket: socket, Listen: "0.0.0.0:9700", Peers: c.peers})
			var out strings.Builder
			if err := terminal.Print(&out, lines); err != nil {
				t.Fatal(err)
			}
			if (verdict == nil) != (c.verdict == "") || verdict != nil && !strings.HasPrefix(verdict.Error(), c.verdict) {
				t.Errorf("verdict %v, want %q", verdict, c.verdict)
			}
			for _, want := range append(c.shows, "registered  "+socket, ": a router must forward port 9608 to it") {
				if !strings.Contains(out.String(), want) {
					t.Errorf("lacks %q:\n%s", want, &out)
				}
			}
			bad, good := strings.Index(out.String(), "NOT REACHED"), strings.Index(out.String(), "reached     by")
			if bad >= 0 && good >= 0 && bad > good {
				t.Errorf("what is wrong comes last:\n%s", &out)
			}
		})
	}
	remedies := make(map[string]bool)
	for _, o := range []peer.Obstacle{peer.Silence, peer.NoListen, peer.NoRoute, peer.NoHost, peer.Private, peer.Another, peer.Handshake, peer.Waiting, peer.Uncertain} {
		remedies[remedy(o, socket)] = true
	}
	if len(remedies) != 9 {
		t.Errorf("%d remedies for 9 obstacles", len(remedies))
	}
}
