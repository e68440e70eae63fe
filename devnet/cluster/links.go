package cluster

import (
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/eigenshift/avs/devnet/wire"
)

// MaxDelay of what passes between operators.
const MaxDelay = 10 * time.Second

// ErrNoLinks is returned for what is done to links where there are none.
var ErrNoLinks = errors.New("links between operators can be cut and delayed on Linux only, and not in a devnet that is up with --links direct: use kill or pause")

// links are the connections between the operators of a cluster: each operator's registered
// socket is that of a proxy in front of it. Whoever is not one of the operators' processes
// passes, whatever is cut. A process that an operator's program starts is not one of them.
type links struct {
	*wire.Network
	cut   map[int]bool
	delay map[int]time.Duration
}

// connect puts proxies in front of the operators, which listen on the sockets.
func (c *Cluster) connect(sockets []net.Listener) {
	c.links.Network = wire.Connect(sockets,
		func(number int) (string, error) { return c.operators[number-1].listen, nil },
		c.caller)
	c.links.cut, c.links.delay = make(map[int]bool), make(map[int]time.Duration)
}

// callerTries is how often the kernel's table is searched for a connection. While others
// come and go, a search can miss it.
const callerTries = 3

// caller says which operator's process has opened a connection.
func (c *Cluster) caller(conn net.Conn) (int, error) {
	for range callerTries {
		numbers := make(map[int]int)
		var pids []int
		for _, operator := range c.operators {
			if s := operator.Status(); s.Alive {
				numbers[s.PID] = s.Number
				pids = append(pids, s.PID)
			}
		}
		pid, err := wire.Owner(conn, pids)
		if !errors.Is(err, wire.ErrNoOwner) {
			return numbers[pid], err
		}
	}
	return wire.Outside, nil
}

// Cut separates operators from all others, as one group, until [Cluster.Heal]. What they
// send is held back, and arrives then. It adds to what is cut already.
func (c *Cluster) Cut(numbers []int) error {
	if len(numbers) == 0 {
		return errors.New("no operators: say which are to be cut off from the others")
	}
	return c.onLinks(numbers, func() {
		c.links.Isolate(numbers)
		for _, number := range numbers {
			c.links.cut[number] = true
		}
	})
}

// Delay makes everything between an operator and the others take that long, each way,
// until [Cluster.Heal].
func (c *Cluster) Delay(number int, d time.Duration) error {
	if d < 0 || d > MaxDelay {
		return fmt.Errorf("delay of %s: must be 0s to %s", d, MaxDelay)
	}
	return c.onLinks([]int{number}, func() {
		c.links.DelayNode(number, d)
		c.links.delay[number] = d
	})
}

// Heal ends all cuts and delays. What was held back arrives.
func (c *Cluster) Heal() error {
	return c.onLinks(nil, func() {
		c.links.Mend()
		clear(c.links.cut)
		clear(c.links.delay)
	})
}

// onLinks does something to the links of operators.
func (c *Cluster) onLinks(numbers []int, do func()) error {
	for _, number := range numbers {
		if err := c.with(number, func(*Operator) error { return nil }); err != nil {
			return err
		}
	}
	if !c.wired {
		return ErrNoLinks
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	do()
	return nil
}

// describeLinks says what is wrong with an operator's links; empty: nothing.
func (c *Cluster) describeLinks(number int) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch cut, delay := c.links.cut[number], c.links.delay[number]; {
	case cut && delay > 0:
		return fmt.Sprintf("cut off, delayed by %s", delay)
	case cut:
		return "cut off"
	case delay > 0:
		return fmt.Sprintf("delayed by %s", delay)
	}
	return ""
}
