package peer

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

const (
	recordHeaderBytes   = 5
	handshakeRecordType = 22
	// maxHelloBytes bounds a ClientHello, which has about 1,700 bytes.
	maxHelloBytes = 4 << 10
	// maxHandshakeBytes bounds what follows it until a connection is
	// authenticated: a certificate of maxCertificateBytes, and its proof.
	maxHandshakeBytes = 8 << 10
)

// accept takes connections until the listener is closed. It never waits for one
// of them.
func (p *Peer) accept() {
	pause := time.Duration(0)
	for {
		raw, err := p.listener.Accept()
		if err != nil {
			if p.ctx.Err() != nil || errors.Is(err, net.ErrClosed) {
				return
			}
			// Out of file descriptors, most likely: let some be closed.
			p.admission.shed(time.Now())
			pause = min(max(2*pause, 5*time.Millisecond), time.Second)
			p.log.Warn().Err(err).Dur("pause", pause).Msg("Cannot accept a connection")
			if !p.sleep(pause) {
				return
			}
			continue
		}
		pause = 0
		l, err := p.links.add(raw, true)
		if err != nil {
			_ = raw.Close()
			continue
		}
		ctx, cancel := context.WithTimeout(p.ctx, p.limits.HandshakeTimeout)
		source := sourceOfConn(raw)
		entry := p.admission.enter(source, p.hosts.know(source), time.Now(), func() {
			cancel()
			_ = l.Close()
		})
		p.wg.Go(func() {
			defer cancel()
			p.welcome(ctx, l, entry)
		})
	}
}

// welcome authenticates one connection and passes it on by its protocol.
func (p *Peer) welcome(ctx context.Context, l *link, entry *pending) {
	conn, op, err := p.authenticate(ctx, l, entry)
	if stays := p.admission.leave(entry, err != nil, time.Now()); !stays {
		return // it is closed
	}
	if err != nil {
		p.refuse(l, "", err)
		return
	}
	p.hosts.saw(op.Address, entry.source)
	p.backoff.back(targetOf(op), time.Now())
	protocol := conn.ConnectionState().NegotiatedProtocol
	if err := p.links.admit(l, op, protocol); err != nil {
		p.refuse(l, op.Address.Hex(), err)
		return
	}
	d, err := p.adjacent(conn, op.Address)
	switch {
	case protocol != raftProtocol && (err == nil || d.plain()):
		err = p.server.deliver(ctx, conn)
	case err == nil:
		// Before Raft reads a byte; the dialler sends its text on another connection.
		if err = p.agreements.await(ctx, op.Address); err == nil {
			err = p.stream.deliver(ctx, conn, op)
		}
	}
	if err != nil {
		p.refuse(l, op.Address.Hex(), err)
	}
}

// authenticate carries out the handshake. While it does, entry says what the other
// side has shown, which decides who goes when room is scarce.
func (p *Peer) authenticate(ctx context.Context, l *link, entry *pending) (*tls.Conn, eigenshift.Operator, error) {
	none := eigenshift.Operator{}
	hello, err := p.readHello(ctx, l, entry)
	if err != nil {
		return nil, none, err
	}
	deadline, _ := ctx.Deadline()
	if err := l.SetDeadline(deadline); err != nil {
		return nil, none, err
	}
	// A slot at the processor is held from when the ClientHello has been parsed
	// until its answer has been sent, which is when TLS wants to read on.
	working := false
	l.head, l.left = hello, maxHandshakeBytes
	l.before = func() {
		if working {
			working = false
			p.turns.done()
		}
	}
	defer func() {
		l.before()
		l.before = nil
	}()
	var op eigenshift.Operator
	claimed := claim{peer: p, ctx: ctx, source: entry.source}
	config := p.serverConfig(func(cs tls.ConnectionState) (err error) {
		op, err = p.verifier.verify(cs, time.Now(), func(op eigenshift.Operator, known func() bool) error {
			if err := p.admission.advance(entry, certified, time.Now()); err != nil {
				return err
			}
			return claimed.admit(op, known)
		})
		return err
	})
	config.GetConfigForClient = func(info *tls.ClientHelloInfo) (*tls.Config, error) {
		if err := p.takeTurn(ctx, info.ServerName, entry); err != nil {
			return nil, err
		}
		working = true
		return nil, nil // the same configuration
	}
	conn := tls.Server(l, config)
	if err := conn.Handshake(); err != nil {
		return nil, none, err
	}
	claimed.succeeded()
	// The users of the connection set their own deadlines.
	return conn, op, l.SetDeadline(time.Time{})
}

// readHello reads the first record, which is all of a ClientHello. Nothing is
// allocated for those that send nothing.
func (p *Peer) readHello(ctx context.Context, l *link, entry *pending) ([]byte, error) {
	firstByte, whole := p.admission.limits(entry)
	end, _ := ctx.Deadline()
	sooner := func(limit time.Duration) time.Time {
		if t := time.Now().Add(limit); t.Before(end) {
			return t
		}
		return end
	}
	if err := l.SetReadDeadline(sooner(firstByte)); err != nil {
		return nil, err
	}
	var header [recordHeaderBytes]byte
	n, err := l.Conn.Read(header[:])
	if err != nil {
		return nil, err
	}
	if err := p.admission.advance(entry, partial, time.Now()); err != nil {
		return nil, err
	}
	if err := l.SetReadDeadline(sooner(whole)); err != nil {
		return nil, err
	}
	if _, err := io.ReadFull(l.Conn, header[n:]); err != nil {
		return nil, err
	}
	length := int(binary.BigEndian.Uint16(header[3:]))
	if header[0] != handshakeRecordType || length > maxHelloBytes {
		return nil, fmt.Errorf("%w: it begins with %x, which is no ClientHello of at most %d bytes", ErrMalformed, header, maxHelloBytes)
	}
	hello := make([]byte, recordHeaderBytes+length)
	copy(hello, header[:])
	_, err = io.ReadFull(l.Conn, hello[recordHeaderBytes:])
	return hello, err
}

// takeTurn waits until a ClientHello may be answered.
func (p *Peer) takeTurn(ctx context.Context, serverName string, entry *pending) error {
	shown, now := greeted, time.Now()
	if p.stamps.take(serverName, now) {
		shown = stamped
	}
	if err := p.admission.advance(entry, shown, now); err != nil {
		return err
	}
	return p.turns.take(ctx, entry.named, shown == stamped)
}

func (p *Peer) refuse(l *link, operator string, err error) {
	defer func() { _ = l.Close() }()
	if p.ctx.Err() != nil {
		return
	}
	p.refusals.count(err)
	p.log.Debug().Err(err).Str("remote", l.RemoteAddr().String()).Str("peer", operator).Msg("Refused a connection")
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
