package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
)

// The protocols that ALPN tells apart on the listener.
const (
	raftProtocol = "eigenshift-raft/1"
	httpProtocol = "h2"
)

// keepAlive is how often the kernel probes a silent connection; after three
// lost probes it is dead.
var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 5 * time.Second, Count: 3}

// Peer is this operator towards the others. It is safe for concurrent use.
//
// Goroutines: one accepts connections and starts one for each handshake; from
// there a connection belongs to Raft's transport or to the HTTP server. One
// renews the identity and sweeps connections. Close joins them all.
type Peer struct {
	identity  *Identity
	verifier  *verifier
	directory func(common.Address) (eigenshift.Operator, bool)
	operators func() []eigenshift.Operator
	limits    Limits
	log       zerolog.Logger
	advertise string

	listener   net.Listener
	links      *links
	stream     *StreamLayer
	server     *server
	client     *http.Transport
	handshakes chan struct{} // a token for each running handshake
	refusals   refusals
	rates      rates

	ctx    context.Context // ends with Close
	cancel context.CancelFunc

	mu      sync.Mutex
	serving bool
	closed  bool
	joined  chan struct{} // closed when Close is done
	wg      sync.WaitGroup
}

var _ eigenshift.Asker = (*Peer)(nil)

// Listen binds the listener. Connections wait in the kernel's queue until Serve.
func Listen(cfg Config) (*Peer, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	listenConfig := net.ListenConfig{KeepAliveConfig: keepAlive}
	listener, err := listenConfig.Listen(context.Background(), "tcp", cfg.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen for peers on %s: %w", cfg.Listen, err)
	}
	limits := cfg.Limits.withDefaults()
	p := &Peer{
		identity: cfg.Identity,
		verifier: &verifier{
			self:           cfg.Identity.cfg.Operator,
			chainID:        cfg.Identity.cfg.ChainID,
			serviceManager: cfg.Identity.cfg.ServiceManager,
			directory:      cfg.Directory,
			skew:           limits.ClockSkew,
			maxValidity:    limits.MaxValidity,
			verified:       make(map[common.Address][]verifiedAttestation),
		},
		directory:  cfg.Directory,
		operators:  cfg.Operators,
		limits:     limits,
		log:        cfg.Logger,
		advertise:  cfg.Advertise,
		listener:   listener,
		links:      newLinks(limits.Connections, limits.ConnectionsPerPeer),
		handshakes: make(chan struct{}, limits.Handshakes),
		rates:      rates{perSecond: float64(limits.RequestsPerSecond)},
		joined:     make(chan struct{}),
	}
	if p.advertise == "" {
		p.advertise = listener.Addr().String()
	}
	p.ctx, p.cancel = context.WithCancel(context.Background())
	p.stream = newStreamLayer(p)
	p.client = newTransport(p.dialRegistered)
	p.wg.Go(p.maintain)
	return p, nil
}

// StreamLayer returns what carries Raft's connections. There is one for a Peer.
func (p *Peer) StreamLayer() *StreamLayer { return p.stream }

// Addr returns the bound address.
func (p *Peer) Addr() net.Addr { return p.listener.Addr() }

// Serve starts to accept connections and to answer requests with r, and
// returns. It can be called once.
func (p *Peer) Serve(r eigenshift.Responder) error {
	if r == nil {
		return errors.New("serve peers: no responder")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return fmt.Errorf("serve peers: %w", ErrClosed)
	}
	if p.serving {
		return errors.New("serve peers: served already")
	}
	p.serving = true
	p.server = newServer(p, r)
	p.wg.Go(p.server.run)
	p.wg.Go(p.accept)
	return nil
}

// Close closes the listener and every connection and waits until no goroutine
// of this Peer is left. Calling it again is harmless.
func (p *Peer) Close() error {
	p.mu.Lock()
	if p.closed {
		p.mu.Unlock()
		<-p.joined
		return nil
	}
	p.closed = true
	server := p.server
	p.mu.Unlock()
	defer close(p.joined)

	p.cancel()
	err := p.listener.Close()
	_ = p.stream.Close()
	if server != nil {
		server.close()
	}
	p.links.closeAll()
	p.client.CloseIdleConnections()
	p.wg.Wait()
	if server != nil {
		server.join()
	}
	if err != nil {
		return fmt.Errorf("close the peers' listener: %w", err)
	}
	return nil
}

// Stats is what a Peer holds and has refused.
type Stats struct {
	// Connections is the number of open connections in either direction,
	// handshakes included.
	Connections int
	// Refused counts handshakes that ended without an authenticated peer, by
	// reason: the texts of this package's errors, or "handshake" for failures
	// beneath identity.
	Refused map[string]uint64
}

// Stats returns current figures.
func (p *Peer) Stats() Stats {
	return Stats{Connections: p.links.count(), Refused: p.refusals.snapshot()}
}

// accept takes connections until the listener is closed.
func (p *Peer) accept() {
	pause := time.Duration(0)
	for {
		select {
		case p.handshakes <- struct{}{}:
		case <-p.ctx.Done():
			return
		}
		raw, err := p.listener.Accept()
		if err != nil {
			<-p.handshakes
			if p.ctx.Err() != nil || errors.Is(err, net.ErrClosed) {
				return
			}
			// Out of file descriptors, most likely: let some be closed.
			pause = min(max(2*pause, 5*time.Millisecond), time.Second)
			p.log.Warn().Err(err).Dur("pause", pause).Msg("Cannot accept a connection")
			if !p.sleep(pause) {
				return
			}
			continue
		}
		pause = 0
		p.wg.Go(func() {
			defer func() { <-p.handshakes }()
			p.welcome(raw)
		})
	}
}

// welcome authenticates one connection and passes it on by its protocol.
func (p *Peer) welcome(raw net.Conn) {
	l, err := p.links.add(raw, true)
	if err != nil {
		_ = raw.Close()
		return
	}
	ctx, cancel := context.WithTimeout(p.ctx, p.limits.HandshakeTimeout)
	defer cancel()
	var op eigenshift.Operator
	conn := tls.Server(l, p.serverConfig(func(cs tls.ConnectionState) (err error) {
		op, err = p.verifier.verify(cs, time.Now())
		return err
	}))
	if err := conn.HandshakeContext(ctx); err != nil {
		p.refuse(l, "", err)
		return
	}
	protocol := conn.ConnectionState().NegotiatedProtocol
	if err := p.links.admit(l, op, protocol); err != nil {
		p.refuse(l, op.Address.Hex(), err)
		return
	}
	switch protocol {
	case raftProtocol:
		err = p.stream.deliver(ctx, conn, op)
	default:
		err = p.server.deliver(ctx, conn)
	}
	if err != nil {
		p.refuse(l, op.Address.Hex(), err)
	}
}

func (p *Peer) refuse(l *link, operator string, err error) {
	defer func() { _ = l.Close() }()
	if p.ctx.Err() != nil {
		return
	}
	p.refusals.count(err)
	p.log.Debug().Err(err).Str("remote", l.RemoteAddr().String()).Str("peer", operator).Msg("Refused a connection")
}

// dial opens an authenticated connection to op at its socket.
func (p *Peer) dial(ctx context.Context, op eigenshift.Operator, protocol string) (*tls.Conn, error) {
	conn, err := p.dialLink(ctx, op, protocol)
	if err != nil {
		return nil, fmt.Errorf("dial %s at %s: %w", op.Address, printable(op.Socket), err)
	}
	return conn, nil
}

func (p *Peer) dialLink(ctx context.Context, want eigenshift.Operator, protocol string) (*tls.Conn, error) {
	if err := checkSocket(want.Socket); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, p.limits.HandshakeTimeout)
	defer cancel()
	defer context.AfterFunc(p.ctx, cancel)()

	dialer := net.Dialer{KeepAliveConfig: keepAlive}
	raw, err := dialer.DialContext(ctx, "tcp", want.Socket)
	if err != nil {
		return nil, err
	}
	l, err := p.links.add(raw, false)
	if err != nil {
		_ = raw.Close()
		return nil, err
	}
	var op eigenshift.Operator
	conn := tls.Client(l, p.clientConfig(protocol, func(cs tls.ConnectionState) (err error) {
		if op, err = p.verifier.verify(cs, time.Now()); err != nil {
			return err
		}
		if op.Address != want.Address {
			return fmt.Errorf("%w: %s", ErrUnexpected, op.Address)
		}
		return nil
	}))
	if err := conn.HandshakeContext(ctx); err != nil {
		_ = l.Close()
		return nil, err
	}
	op.Socket = want.Socket
	if err := p.links.admit(l, op, protocol); err != nil {
		_ = l.Close()
		return nil, err
	}
	return conn, nil
}

// resolve finds the operator that an address of Raft's means.
func (p *Peer) resolve(address string) (eigenshift.Operator, error) {
	if strings.HasPrefix(address, "0x") && common.IsHexAddress(address) {
		op, registered := p.directory(common.HexToAddress(address))
		if !registered {
			return eigenshift.Operator{}, ErrUnregistered
		}
		return op, nil
	}
	var found []eigenshift.Operator
	for _, op := range p.operators() {
		if op.Socket == address {
			found = append(found, op)
		}
	}
	switch len(found) {
	case 0:
		return eigenshift.Operator{}, fmt.Errorf("%w: nobody has this socket", ErrUnregistered)
	case 1:
		return found[0], nil
	default:
		return eigenshift.Operator{}, fmt.Errorf("%d operators have registered this socket; dial by the operator's address", len(found))
	}
}

func (p *Peer) serverConfig(verify func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		MinVersion:             tls.VersionTLS13,
		NextProtos:             []string{raftProtocol, httpProtocol},
		ClientAuth:             tls.RequireAnyClientCert, // self-signed; VerifyConnection judges it
		SessionTicketsDisabled: true,                     // every connection shows its identity
		VerifyConnection:       verify,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return &p.identity.current.Load().certificate, nil
		},
	}
}

func (p *Peer) clientConfig(protocol string, verify func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		MinVersion:         tls.VersionTLS13,
		NextProtos:         []string{protocol},
		InsecureSkipVerify: true, // no names, no authorities: VerifyConnection checks the operator's attestation
		VerifyConnection:   verify,
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			return &p.identity.current.Load().certificate, nil
		},
	}
}
