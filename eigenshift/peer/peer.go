package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/socket"
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
	admission  *admission // of connections that nobody has authenticated yet
	turns      *turns     // of handshakes at the processor
	stamps     *stamps
	pairings   *pairings
	hosts      hosts
	backoff    *backoff
	agreements *agreements
	refusals   refusals
	rates      *rates
	control    func(network, address string, c syscall.RawConn) error // of dials; may be nil
	reported   uint64                                                 // evictions that are in the log

	ctx    context.Context // ends with Close
	cancel context.CancelFunc

	mu        sync.Mutex
	serving   bool
	closed    bool
	resolving bool                // host names are being looked up
	private   map[target]struct{} // sockets that are not dialled, as the log says
	joined    chan struct{}       // closed when Close is done
	wg        sync.WaitGroup
}

var _ eigenshift.Peers = (*Peer)(nil)

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
		admission:  newAdmission(limits.Pending),
		turns:      newTurns(),
		stamps:     &stamps{self: cfg.Identity.cfg.Operator, life: limits.ClockSkew},
		pairings:   newPairings(),
		backoff:    newBackoff(),
		agreements: newAgreements(cfg.Identity.cfg.Protocol, cfg.Logger),
		private:    make(map[target]struct{}),
		rates:      newRates(limits.RequestsPerSecond),
		joined:     make(chan struct{}),
	}
	if p.advertise == "" {
		p.advertise = listener.Addr().String()
	}
	if !cfg.AllowPrivate {
		p.control = onlyPublic
		if addr, err := netip.ParseAddrPort(p.advertise); err == nil && !isPublic(addr.Addr()) {
			p.log.Warn().Str("socket", p.advertise).Msg("This operator's socket is not a public address: others do not dial it, unless peer.allow_private is set")
		}
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
	p.lookAtSockets() // where operators are expected, before any comes
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

// dial opens an authenticated connection to op at its socket.
func (p *Peer) dial(ctx context.Context, op eigenshift.Operator, protocol string) (*tls.Conn, error) {
	to := targetOf(op)
	err := p.backoff.enter(to, time.Now())
	var conn *tls.Conn
	if err == nil {
		if conn, err = p.dialLink(ctx, op, protocol); isDropped(err) {
			conn, err = p.dialLink(ctx, op, protocol) // it had to make room, perhaps
		}
		p.backoff.leave(to, err, time.Now())
	}
	if err == nil {
		if _, err = p.adjacent(conn, op.Address); err != nil {
			_ = conn.NetConn().Close()
		}
	}
	if err != nil {
		return nil, fmt.Errorf("dial %s at %s: %w", op.Address, printable(op.Socket), err)
	}
	return conn, nil
}

func (p *Peer) dialLink(ctx context.Context, want eigenshift.Operator, protocol string) (*tls.Conn, error) {
	if err := socket.Check(want.Socket); err != nil {
		return nil, fmt.Errorf("registered socket: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, p.limits.HandshakeTimeout)
	defer cancel()
	defer context.AfterFunc(p.ctx, cancel)()

	var op eigenshift.Operator
	// The stamp takes a moment, so it is made before the other side waits.
	config := p.clientConfig(want.Address, protocol, func(cs tls.ConnectionState) (err error) {
		if op, err = p.verifier.verify(cs, time.Now(), nil); err != nil {
			return err
		}
		if op.Address != want.Address {
			return fmt.Errorf("%w: %s", ErrUnexpected, op.Address)
		}
		return nil
	})
	dialer := net.Dialer{KeepAliveConfig: keepAlive, Control: p.control}
	raw, err := dialer.DialContext(ctx, "tcp", want.Socket)
	if err != nil {
		if errors.Is(err, ErrPrivate) {
			p.warnPrivate(want)
		}
		return nil, err
	}
	l, err := p.links.add(raw, false)
	if err != nil {
		_ = raw.Close()
		return nil, err
	}
	l.left, l.before = maxHandshakeBytes, func() {}
	conn := tls.Client(l, config)
	if err := conn.HandshakeContext(ctx); err != nil {
		_ = l.Close()
		return nil, err
	}
	l.before = nil
	p.hosts.saw(op.Address, sourceOfConn(raw))
	p.pairings.show(op.Address)
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

func (p *Peer) clientConfig(to common.Address, protocol string, verify func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		MinVersion:         tls.VersionTLS13,
		NextProtos:         []string{protocol},
		ServerName:         newStamp(to, time.Now()),
		InsecureSkipVerify: true, // no names, no authorities: VerifyConnection checks the operator's attestation
		VerifyConnection:   verify,
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			return &p.identity.current.Load().certificate, nil
		},
	}
}
