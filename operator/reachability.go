package operator

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"sync"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/operator/control"
	"github.com/eigenshift/avs/operator/terminal"
)

const (
	// askedAtOnce bounds the operators that are asked at the same time whether they reach this one.
	askedAtOnce = 32
	// dialBackTime bounds the question to one of them: two handshakes.
	dialBackTime = 12 * time.Second
)

// Reachability implements [control.Operator].
func (o commanded) Reachability(ctx context.Context) (control.Reachability, error) {
	o.mu.Lock()
	p := o.parts
	o.mu.Unlock()
	if p.link == nil || p.peers == nil {
		return control.Reachability{}, errors.New("this operator does not listen yet: `status` says what it waits for")
	}
	self, registered := p.link.backend.Operator(o.keys.address)
	if !registered {
		return control.Reachability{}, fmt.Errorf("%s is not registered, so others have no socket to dial: see `register`", o.keys.address)
	}
	found := control.Reachability{Socket: self.Socket, Listen: p.peers.Addr().String()}
	others := slices.DeleteFunc(slices.Clone(p.link.backend.Operators()), func(op eigenshift.Operator) bool { return op.Address == self.Address })
	found.Peers = make([]control.Reached, len(others))
	limit := make(chan struct{}, askedAtOnce)
	var asking sync.WaitGroup
	for i, op := range others {
		asking.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			asked, cancel := context.WithTimeout(ctx, dialBackTime)
			defer cancel()
			found.Peers[i] = reachedBy(op, self.Socket, p.peers.DialBack(asked, op))
		})
	}
	asking.Wait()
	slices.SortFunc(found.Peers, func(a, b control.Reached) int { return a.Operator.Cmp(b.Operator) })
	return found, nil
}

// reachedBy says what came of asking an operator to dial this one.
func reachedBy(op eigenshift.Operator, socket string, err error) control.Reached {
	r := control.Reached{Operator: op.Address}
	var obstacle *peer.NotReached
	switch {
	case err == nil:
		r.Reached, r.Told = true, true
	case errors.As(err, &obstacle):
		r.Told, r.Problem = true, fmt.Sprintf("%s: %s", obstacle.Obstacle, obstacle.Detail)
		r.Remedy = remedy(obstacle.Obstacle, socket)
	default:
		r.Problem = err.Error()
	}
	return r
}

// remedy is what to do about an obstacle.
func remedy(o peer.Obstacle, socket string) string {
	port := cmp.Or(portOf(socket), "of the socket")
	switch o {
	case peer.Silence:
		return "Open TCP port " + port + " to the other operators in the firewall, and forward it where a router translates addresses (NAT)."
	case peer.NoListen:
		return "Nothing listens at that address and port: forward port " + port + " to the port of listen, have listen at an address that others reach (0.0.0.0), or register the right socket."
	case peer.NoRoute:
		return "The address cannot be reached from there: register the public address of this machine."
	case peer.NoHost:
		return "The host name does not resolve: correct its DNS record, or register an address."
	case peer.Private:
		return "Register a public address. In a private network of your own, set peer.allow_private on all operators."
	case peer.Another:
		return "Another operator is behind that socket: register this one's, or correct where the router forwards port " + port + "."
	case peer.Handshake:
		return "Something answers there that is not this operator, or a proxy that ends TLS stands between: pass TCP through unchanged."
	case peer.Waiting:
		return "It has failed before and waits. Mend what it says, and ask again."
	default:
		return "Compare the version of that operator with this one's."
	}
}

// reachability is the command.
func (avs Program[T, R]) reachability(c *cli.Context) error {
	client, err := avs.client(c)
	if err != nil {
		return err
	}
	found, err := client.Reachability(c.Context)
	if err != nil {
		return err
	}
	lines, verdict := reachabilityPage(found)
	return errors.Join(terminal.Print(c.App.Writer, lines), verdict)
}

// reachabilityPage shows what others say, what is wrong first; the error is nil when most of
// those that told reach this operator.
func reachabilityPage(found control.Reachability) (lines []terminal.Line, verdict error) {
	told, reached := 0, 0
	p := page{}
	p.line("registered  %s", found.Socket)
	p.line("listens     %s%s", found.Listen, otherPort(found))
	p.line("")
	order := slices.SortedStableFunc(slices.Values(found.Peers), func(a, b control.Reached) int { return cmp.Compare(rank(a), rank(b)) })
	for _, r := range order {
		switch {
		case r.Reached:
			told, reached = told+1, reached+1
			p.styled(terminal.Green, "reached     by %s", r.Operator)
		case r.Told:
			told++
			p.styled(terminal.Red, "NOT REACHED by %s", r.Operator)
			p.paragraph("            ", r.Problem)
			p.paragraph("            ", r.Remedy)
		default:
			p.styled(terminal.Yellow, "unknown     %s did not say", r.Operator)
			p.paragraph("            ", r.Problem)
		}
	}
	if 2*reached <= told || told == 0 {
		verdict = fmt.Errorf("%d of %d operators that could tell reach this one at %s", reached, told, found.Socket)
	} else {
		p.line("")
		p.line("%d of %d operators that could tell reach this one.", reached, told)
	}
	return p.lines, verdict
}

// rank orders what is wrong before what is well.
func rank(r control.Reached) int {
	switch {
	case r.Reached:
		return 2
	case r.Told:
		return 0
	default:
		return 1
	}
}

// otherPort says that the registered port is not the one that is listened on.
func otherPort(found control.Reachability) string {
	_, registered, _ := net.SplitHostPort(found.Socket)
	if port := portOf(found.Listen); port != "" && registered != "" && port != registered {
		return fmt.Sprintf(": a router must forward port %s to it", registered)
	}
	return ""
}
