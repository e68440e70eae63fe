package cluster

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"syscall"

	"github.com/eigenshift/avs/devnet/filelock"
)

const (
	host = "127.0.0.1"

	// Ports are found in blocks, each for one devnet of this machine: an operator
	// that is down does not hold its ports, and wants them back when it starts.
	// The blocks lie below the range from which systems give ports to outgoing
	// connections.
	firstPort = 9000
	lastPort  = 29_999
	blockSize = PortsEach * MaxOperators
)

// ports are listened on until they are given to an operator.
type ports struct {
	listeners []net.Listener
	lease     *filelock.Lock // of the block that they are from, if any
}

// reserve reserves n ports: those from base on or, with base zero, free ones of a
// block that no other devnet uses.
func reserve(n, base int) (*ports, error) {
	if base != 0 {
		return listenFrom(n, base)
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
		found := &ports{lease: lease}
		for port := first; port < first+blockSize && len(found.listeners) < n; port++ {
			if listener, err := listen(port); err == nil {
				found.listeners = append(found.listeners, listener)
			}
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

func listenFrom(n, base int) (*ports, error) {
	found := &ports{}
	for port := base; port < base+n; port++ {
		listener, err := listen(port)
		if errors.Is(err, syscall.EADDRINUSE) {
			err = fmt.Errorf("port %d for an operator is taken: choose another --operator-port, or none", port)
		}
		if err != nil {
			return nil, errors.Join(err, found.release())
		}
		found.listeners = append(found.listeners, listener)
	}
	return found, nil
}

func listen(port int) (net.Listener, error) {
	return net.Listen("tcp", fmt.Sprintf("%s:%d", host, port))
}

// release gives the ports back, and the block.
func (p *ports) release() error {
	closeAll(p.listeners)
	return p.lease.Release()
}

func closeAll(listeners []net.Listener) {
	for _, listener := range listeners {
		listener.Close() // nobody was accepted: nothing can be lost
	}
}
