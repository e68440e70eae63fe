package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// protocolPath is where the text of the agreed parameters is exchanged: POST one's
// own, get the other's.
const protocolPath = "/v1/protocol"

// adjacent notes what the other side of an authenticated connection attests, and
// returns an error when that is a protocol version with which nothing is exchanged.
func (p *Peer) adjacent(conn *tls.Conn, op common.Address) (declaration, error) {
	c := declarationOf(conn)
	p.agreements.attested(op, c)
	if err := p.agreements.check(op); errors.Is(err, ErrVersion) {
		return c, err
	}
	return c, nil
}

// exchange sends the own text to an operator and compares what it answers with what
// it has attested. It does nothing when both attest the same.
func (p *Peer) exchange(ctx context.Context, client *http.Transport, op common.Address) error {
	if !p.agreements.others(op) {
		return nil
	}
	text, err := call(ctx, client, http.MethodPost, op, protocolPath, []byte(p.agreements.own.Text()), http.StatusOK)
	if err != nil {
		return err
	}
	if err := p.agreements.compare(op, text); err != nil {
		return track.Because(track.BadAnswer, err)
	}
	return nil
}

// agree returns nil when this operator runs Raft with another. Texts are exchanged
// each time: the other side may have forgotten the own one.
func (p *Peer) agree(ctx context.Context, client *http.Transport, op common.Address) error {
	if err := p.exchange(ctx, client, op); err != nil {
		return err
	}
	return p.agreements.check(op)
}

// Agreements returns how the agreed parameters of each registered operator differ that
// was met, by address.
func (p *Peer) Agreements() []Agreement { return p.agreements.snapshot(p.isRegistered) }

// Agree returns nil when op answers at its registered socket and this operator runs
// Raft with it: their agreed parameters differ in nothing that refuses.
func (p *Peer) Agree(ctx context.Context, op eigenshift.Operator) error {
	// What the other side attests is known once there is a connection.
	_, err := call(ctx, p.client, http.MethodGet, op.Address, reachPath, nil, http.StatusNoContent)
	if refusal := (*Refusal)(nil); err != nil && !errors.As(err, &refusal) {
		return err
	}
	return p.agree(ctx, p.client, op.Address)
}

// protocol takes the text of the asker's agreed parameters, and answers with the own.
func (s *server) protocol(w http.ResponseWriter, r *http.Request) {
	from := r.Context().Value(operatorKey{}).(common.Address)
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, protocol.MaxTextBytes))
	if err == nil {
		err = s.peer.agreements.compare(from, text)
	}
	if err != nil {
		deny(w, &Refusal{http.StatusBadRequest, err.Error(), track.Malformed.Code})
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=us-ascii")
	// An error here is the asker's connection: it sees that by itself.
	_, _ = io.WriteString(w, s.peer.agreements.own.Text())
}

// adjacent lets only requests of operators through whose protocol version works with
// this one. Version 1 does not know of versions: it is told why.
func (s *server) adjacent(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from := r.Context().Value(operatorKey{}).(common.Address)
		if refusal := s.peer.agreements.refusal(from); refusal != nil && refusal.Code == track.VersionNotAdjacent.Code {
			deny(w, refusal)
			return
		}
		next.ServeHTTP(w, r)
	})
}
