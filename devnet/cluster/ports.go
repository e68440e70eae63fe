package cluster

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"

	"github.com/eigenshift/avs/devnet/filelock"
)

const (
	host = "127.0.0.1"
	// behind is where an operator listens whose registered socket is that of a proxy: on the
	// same port, so that it is reached on the port that it has registered. Linux has all of
	// 127.0.0.0/8 on its loopback.
	behind = "127.0.0.2"

	// Ports are found in blocks, each for one devnet of this machine: an operator
	// that is down does not hold its ports, and wants them back when it starts.
	// The blocks lie below the range from which systems give ports to outgoing
	// connections.
	firstPort = 9000
	lastPort  = 29_999
	blockSize = PortsEach * MaxOperators
)

// ports are listened on until they are given to operators.
type ports struct {
	listeners []net.Listener // PortsEach for each operator, its socket first
	behind    []net.Listener // one for each operator where proxies stand before them, or none
	proxied   bool
	lease     *filelock.Lock // of the block that they are from, if any
}

// reserve reserves ports for operators: those from base on or, with base zero, free ones of a
// block that no other devnet uses.
func reserve(operators, base int, proxied bool) (*ports, error) {
	n := PortsEach * operators
	if base != 0 {
		return listenFrom(n, base, proxied)
	}
	folder := filepath.Join(os.TempDir(), fmt.Sprintf("eigenshift-devnet-%d", os.Getuid()))
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("reserve ports for operators: %w", err)
	}
	for first := firstPort; first+blockSize-1 <= lastPort; first += blockSize {
		lease, err := filelock.Take(filepath.Join(folder, fmt.Sprintf("ports-%d", first)))
		if errors.Is(err, filelock.ErrHeld) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("reserve ports for operators: %w", err)
		}
		found := &ports{lease: lease, proxied: proxied}
		for port := first; port < first+blockSize && len(found.listeners) < n; port++ {
			_ = found.take(port) // if it is taken, another one does
		}
		if len(found.listeners) == n {
			return found, nil
		}
		if err := found.release(); err != nil {
			return nil, err
		}
	}
	return nil, fmt.Errorf("reserve ports for operators: no %d free ones between %d and %d: choose where with --operator-port", n, firstPort, lastPort)
}

func listenFrom(n, base int, proxied bool) (*ports, error) {
	found := &ports{proxied: proxied}
	for port := base; port < base+n; port++ {
		err := found.take(port)
		if errors.Is(err, syscall.EADDRINUSE) {
			err = fmt.Errorf("port %d for an operator is taken: choose another --operator-port, or none", port)
		}
		if err != nil {
			return nil, errors.Join(err, found.release())
		}
	}
	return found, nil
}

// take listens on a port, as the next one.
func (p *ports) take(port int) error {
	listener, err := listen(host, port)
	if err != nil {
		return err
	}
	if isSocket := len(p.listeners)%PortsEach == 0; isSocket && p.proxied {
		inner, err := listen(behind, port)
		if err != nil {
			listener.Close() // nobody was accepted: nothing can be lost
			return err
		}
		p.behind = append(p.behind, inner)
	}
	p.listeners = append(p.listeners, listener)
	return nil
}

func listen(host string, port int) (net.Listener, error) {
	return net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
}

// release gives the ports back, and the block.
func (p *ports) release() error {
	closeAll(p.listeners)
	closeAll(p.behind)
	return p.lease.Release()
}

func closeAll(listeners []net.Listener) {
	for _, listener := range listeners {
		listener.Close() // nobody was accepted: nothing can be lost
	}
}
