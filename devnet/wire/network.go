package wire

import (
	"errors"
	"fmt"
	"net"
	"slices"
	"time"
)

// ErrNoOwner is returned for a connection that none of the processes has opened.
var ErrNoOwner = errors.New("connection of no process in question")

// Outside is the number of whoever is not a node.
const Outside = 0

// Network connects nodes, numbered from 1, each with a proxy in front of it: all
// of them dial each other's proxies.
type Network struct {
	proxies []*Proxy
	links   [][]*Link // from, to
}

// NewNetwork makes a network with proxies on free ports. See [Connect].
func NewNetwork(nodes int, target func(node int) (string, error), caller func(conn net.Conn) (int, error)) (*Network, error) {
	var listeners []net.Listener
	for range nodes {
		listener, err := listen()
		if err != nil {
			for _, l := range listeners {
				err = errors.Join(err, l.Close())
			}
			return nil, err
		}
		listeners = append(listeners, listener)
	}
	return Connect(listeners, target, caller), nil
}

// Connect makes a network whose nodes are reached where these listen, which are closed with
// it. target is where a node listens itself; caller says which node a connection comes
// from, or [Outside]. A connection is refused when it says an error.
func Connect(listeners []net.Listener, target func(node int) (string, error), caller func(conn net.Conn) (int, error)) *Network {
	n := &Network{}
	nodes := len(listeners)
	for range nodes + 1 {
		var row []*Link
		for range nodes + 1 {
			row = append(row, new(Link))
		}
		n.links = append(n.links, row)
	}
	for i, listener := range listeners {
		to := i + 1
		n.proxies = append(n.proxies, Serve(listener,
			func() (string, error) { return target(to) },
			func(conn net.Conn) (*Link, *Link, error) {
				from, err := caller(conn)
				if err != nil {
					return nil, nil, err
				}
				if from < Outside || from > nodes {
					return nil, nil, fmt.Errorf("no node %d", from)
				}
				return n.links[from][to], n.links[to][from], nil
			}))
	}
	return n
}

// Addr is where a node is reached.
func (n *Network) Addr(node int) string { return n.proxies[node-1].Addr() }

// CutOneWay holds back what some nodes send to others.
func (n *Network) CutOneWay(from, to []int) { n.each(from, to, (*Link).Cut) }

// Cut separates some nodes from others.
func (n *Network) Cut(some, others []int) {
	n.CutOneWay(some, others)
	n.CutOneWay(others, some)
}

// Delay makes everything between all nodes take that long, one way.
func (n *Network) Delay(d time.Duration) {
	n.each(n.all(), n.all(), func(l *Link) { l.Delay(d) })
}

// DelayNode makes everything that a node sends to others, and they to it, take that long.
func (n *Network) DelayNode(node int, d time.Duration) {
	slow := func(l *Link) { l.Delay(d) }
	n.each([]int{node}, n.all(), slow)
	n.each(n.all(), []int{node}, slow)
}

// Isolate separates some nodes from all others.
func (n *Network) Isolate(some []int) {
	n.Cut(some, slices.DeleteFunc(n.all(), func(node int) bool { return slices.Contains(some, node) }))
}

// Mend ends all cuts and delays.
func (n *Network) Mend() {
	n.each(n.all(), n.all(), func(l *Link) {
		l.Delay(0)
		l.Mend()
	})
}

func (n *Network) all() []int {
	all := make([]int, len(n.proxies))
	for i := range all {
		all[i] = i + 1
	}
	return all
}

func (n *Network) each(from, to []int, do func(*Link)) {
	for _, f := range from {
		for _, t := range to {
			if f != t {
				do(n.links[f][t])
			}
		}
	}
}

// Close closes all proxies.
func (n *Network) Close() error {
	var err error
	for _, p := range n.proxies {
		err = errors.Join(err, p.Close())
	}
	return err
}
