package wire

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"
)

// Proxy passes connections on to a target.
type Proxy struct {
	listener net.Listener
	target   func() (string, error)
	links    func(conn net.Conn) (there, back *Link, err error)
	ctx      context.Context
	cancel   context.CancelFunc
	wg       sync.WaitGroup
}

// NewProxy listens on a free port of the loopback interface. See [Serve].
func NewProxy(target func() (string, error), links func(conn net.Conn) (there, back *Link, err error)) (*Proxy, error) {
	listener, err := listen()
	if err != nil {
		return nil, err
	}
	return Serve(listener, target, links), nil
}

func listen() (net.Listener, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	return listener, nil
}

// Serve makes a proxy that takes connections from a listener, which it closes at its end.
// target says, for each connection, where it goes: the target need not be there yet. links
// are what the connection's bytes pass; a connection without any is refused.
func Serve(listener net.Listener, target func() (string, error), links func(conn net.Conn) (there, back *Link, err error)) *Proxy {
	p := &Proxy{listener: listener, target: target, links: links}
	p.ctx, p.cancel = context.WithCancel(context.Background())
	p.wg.Go(p.accept)
	return p
}

// Addr is where the proxy listens.
func (p *Proxy) Addr() string { return p.listener.Addr().String() }

// Close ends all connections, and returns when nothing is left of them. Calling it
// again is harmless.
func (p *Proxy) Close() error {
	p.cancel()
	err := p.listener.Close()
	p.wg.Wait()
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}

func (p *Proxy) accept() {
	for {
		conn, err := p.listener.Accept()
		if err != nil {
			return // closed
		}
		p.wg.Go(func() { p.serve(conn) })
	}
}

func (p *Proxy) serve(conn net.Conn) {
	defer conn.Close()
	there, back, err := p.links(conn)
	if err != nil {
		return
	}
	address, err := p.target()
	if err != nil {
		return
	}
	onward, err := new(net.Dialer).DialContext(p.ctx, "tcp", address)
	if err != nil {
		return
	}
	defer onward.Close()
	stop := context.AfterFunc(p.ctx, func() { conn.Close(); onward.Close() })
	defer stop()
	var both sync.WaitGroup
	both.Go(func() { p.copy(onward, conn, there) })
	both.Go(func() { p.copy(conn, onward, back) })
	both.Wait()
}

// chunk is bytes, or the end of them, and when they were sent.
type chunk struct {
	sent  time.Time
	bytes []byte
	end   error
}

// queued is how many chunks of a connection may be under way.
const queued = 256

// copy passes on what one end sends, and its end, until then.
func (p *Proxy) copy(to, from net.Conn, link *Link) {
	chunks := make(chan chunk, queued)
	p.wg.Go(func() {
		defer close(chunks)
		for {
			buffer := make([]byte, 16<<10)
			n, err := from.Read(buffer)
			select {
			case chunks <- chunk{time.Now(), buffer[:n], err}:
			case <-p.ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	})
	for c := range chunks {
		err := link.pass(p.ctx, c.sent)
		if err == nil {
			_, err = to.Write(c.bytes)
		}
		if err = errors.Join(err, c.end); err != nil {
			break
		}
	}
	// An end that has closed is gone: whatever the other still sends is for nobody.
	to.Close()
	from.Close()
	for range chunks {
	}
}
