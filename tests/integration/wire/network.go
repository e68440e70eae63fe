package wire

import (
	"errors"
	"fmt"
	"net"
	"time"
)

// ErrNoOwner is returned for a connection that none of the processes has opened.
var ErrNoOwner = errors.New("connection of no process in question")

// Network connects nodes, numbered from 1, each with a proxy in front of it: all
// of them dial each other's proxies.
type Network struct {
	proxies []*Proxy
	links   [][]*Link // from, to
}

// NewNetwork makes a network. target is where a node listens; caller says which
// node a connection comes from.
func NewNetwork(nodes int, target func(node int) (string, error), caller func(conn net.Conn) (int, error)) (*Network, error) {
	n := &Network{}
	for range nodes + 1 {
		var row []*Link
		for range nodes + 1 {
			row = append(row, new(Link))
		}
		n.links = append(n.links, row)
	}
	for to := 1; to <= nodes; to++ {
		proxy, err := NewProxy(
			func() (string, error) { return target(to) },
			func(conn net.Conn) (*Link, *Link, error) {
				from, err := caller(conn)
				if err != nil {
					return nil, nil, err
				}
				if from < 1 || from > nodes {
					return nil, nil, fmt.Errorf("no node %d", from)
				}
				return n.links[from][to], n.links[to][from], nil
			})
		if err != nil {
			return nil, errors.Join(err, n.Close())
		}
		n.proxies = append(n.proxies, proxy)
	}
	return n, nil
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
