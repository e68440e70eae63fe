package peer

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Peer is this operator towards the others. It is safe for concurrent use. Its
// methods Ask, Reach, Agree and Announce send requests to them.
//
// It is made of owners, each with its own state:
//
//	acceptor ─▶ admission, turns, stamps, pairings   connections that others open
//	dialer ─▶ backoff                                connections that this operator opens
//	verifier, hosts, links, agreements               the operators at their other ends
//	StreamLayer; client, server ─▶ rates             their users: Raft, and requests
//	upkeep                                           renewal and sweeps
//
// Goroutines: one accepts connections and starts one for each handshake; from
// there a connection belongs to Raft's transport or to the HTTP server. One
// renews the identity and sweeps connections. Close joins them all.
type Peer struct {
	*client

	acceptor *acceptor
	upkeep   *upkeep
	stream   *StreamLayer
	server   *server

	mu      sync.Mutex
	serving bool
	joined  chan struct{} // closed when Close is done
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
	cfg.Limits = cfg.Limits.withDefaults()
	p := &Peer{joined: make(chan struct{})}
	p.furnish(cfg, listener)
	p.life.run(p.upkeep.run)
	return p, nil
}

// shared is what the owners have in common: this operator, and what each of them may know
// of the others.
type shared struct {
	life       *life
	identity   *Identity
	verifier   *verifier
	directory  directory
	links      *links
	hosts      *hosts
	pairings   *pairings
	backoff    *backoff
	agreements *agreements
	limits     Limits
	log        zerolog.Logger
}

// furnish makes the owners.
func (p *Peer) furnish(cfg Config, listener net.Listener) {
	limits, who, log := cfg.Limits, cfg.Identity.cfg, cfg.Logger
	directory := directory{find: cfg.Directory, all: cfg.Operators}
	address := advertised(cfg.Advertise)
	if address == "" {
		address = advertised(listener.Addr().String())
	}
	all := &shared{
		life: newLife(), identity: cfg.Identity, directory: directory, links: newLinks(limits.Connections, limits.ConnectionsPerPeer),
		hosts: new(hosts), pairings: newPairings(), backoff: newBackoff(), agreements: newAgreements(who.Protocol, log),
		limits: limits, log: log,
		verifier: &verifier{self: who, directory: directory, limits: limits, verified: make(map[common.Address][]verifiedAttestation)},
	}
	dialer := &dialer{shared: all, private: recent.New[target, struct{}](2 * eigenshift.MaxOperators)}
	if !cfg.AllowPrivate {
		dialer.control = onlyPublic
		warnOwnPrivate(string(address), log)
	}
	p.client = &client{shared: all, dialer: dialer, transport: newTransport(dialer.dialRegistered)}
	p.stream = newStreamLayer(p.client, address)
	p.server = &server{shared: all, rates: newRates(limits.RequestsPerSecond), address: address, dialer: dialer, dialBackRates: ratesOf(dialBackRate), dialBacks: make(chan struct{}, dialBacksAtOnce)}
	p.acceptor = &acceptor{
		shared: all, listener: listener, stamps: &stamps{self: who.Operator, life: limits.ClockSkew}, turns: newTurns(),
		admission: newAdmission(limits.Pending), dialer: dialer, stream: p.stream, server: p.server,
		refused: refusals{by: make(map[string]uint64)},
	}
	p.upkeep = &upkeep{
		shared: all, admission: p.acceptor.admission,
		forget: []func(func(common.Address) bool){all.verifier.forget, p.server.rates.forget, p.server.dialBackRates.forget, all.pairings.forget, all.agreements.forget},
	}
}

// warnOwnPrivate logs that others will not dial this operator.
func warnOwnPrivate(socket string, log zerolog.Logger) {
	if addr, err := netip.ParseAddrPort(socket); err == nil && !isPublic(addr.Addr()) {
		log.Warn().Str("socket", socket).Msg("This operator's socket is not a public address: others do not dial it, unless peer.allow_private is set")
	}
}

// StreamLayer returns the carrier of Raft's connections, of which a Peer has one.
func (p *Peer) StreamLayer() *StreamLayer { return p.stream }

// Addr returns the bound address.
func (p *Peer) Addr() net.Addr { return p.acceptor.listener.Addr() }

// Agreements returns how the agreed parameters of each registered operator differ that
// was met, by address.
func (p *Peer) Agreements() []Agreement { return p.agreements.snapshot(p.directory.has) }

// Serve starts to accept connections and to answer requests with r, and
// returns. It can be called once.
func (p *Peer) Serve(r eigenshift.Responder) error {
	if r == nil {
		return errors.New("serve peers: no responder")
	}
	p.upkeep.updateSockets() // where operators are expected, before any comes
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.life.ctx.Err() != nil {
		return fmt.Errorf("serve peers: %w", ErrClosed)
	}
	if p.serving {
		return errors.New("serve peers: served already")
	}
	p.serving = true
	p.server.start(r)
	p.life.run(p.server.run)
	p.life.run(p.acceptor.run)
	return nil
}

// Close closes the listener and every connection and waits until no goroutine
// of this Peer is left. Calling it again is harmless.
func (p *Peer) Close() error {
	p.mu.Lock()
	first, serving := p.life.stop(), p.serving
	p.mu.Unlock()
	if !first {
		<-p.joined
		return nil
	}
	defer close(p.joined)
	err := p.acceptor.listener.Close()
	_ = p.stream.Close()
	if serving {
		_ = p.server.http.Close()
	}
	p.links.closeAll()
	p.transport.CloseIdleConnections()
	p.life.goroutines.Wait()
	if serving {
		p.server.join()
	}
	if err != nil {
		return fmt.Errorf("close the peers' listener: %w", err)
	}
	return nil
}

// Stats returns current figures.
func (p *Peer) Stats() Stats {
	admission := p.acceptor.admission.stats()
	waiting, saved := p.backoff.stats(time.Now())
	return Stats{
		Connections: p.links.count(), Pending: admission.pending,
		Refused: p.acceptor.refused.snapshot(), Evicted: admission.evicted,
		Verified:  p.verifier.pairings.Load(),
		BackedOff: waiting, DialsSaved: saved,
	}
}
