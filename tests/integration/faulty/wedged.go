//go:build faults

package main

import (
	"errors"
	"net"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

var errWedged = errors.New("Raft is wedged")

// wedged is a stream layer through which nothing passes while Raft is wedged.
type wedged struct{ *peer.StreamLayer }

// Accept implements net.Listener.
func (w wedged) Accept() (net.Conn, error) {
	conn, err := w.StreamLayer.Accept()
	if err != nil {
		return nil, err
	}
	return wedgedConn{heavyConn{conn.(rafttransport.Authenticated)}}, nil
}

// Dial implements raft.StreamLayer.
func (w wedged) Dial(address raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	if has(wedgeRaft) {
		return nil, errWedged
	}
	conn, err := w.StreamLayer.Dial(address, timeout)
	if err != nil {
		return nil, err
	}
	return wedgedConn{conn.(rafttransport.Authenticated)}, nil
}

type wedgedConn struct{ rafttransport.Authenticated }

func (c wedgedConn) Read(b []byte) (int, error) {
	n, err := c.Authenticated.Read(b)
	if has(wedgeRaft) {
		return 0, errors.Join(errWedged, c.Close())
	}
	return n, err
}

func (c wedgedConn) Write(b []byte) (int, error) {
	if has(wedgeRaft) {
		return 0, errors.Join(errWedged, c.Close())
	}
	return c.Authenticated.Write(b)
}
