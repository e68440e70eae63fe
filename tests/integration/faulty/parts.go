//go:build faults

package main

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/operator/faults"
)

// liar implements [faults.Faults].
type liar struct {
	app    *app
	logger zerolog.Logger
	stream *peer.StreamLayer // real, authenticated connections
	signer eigenshift.Signer
}

// Protocol implements [faults.Faults]: an operator of a later version has a field
// more.
func (l *liar) Protocol(p protocol.Protocol) protocol.Protocol {
	for f, version := range map[fault]uint32{nextVersion: protocol.Version + 1, farVersion: protocol.Version + 2} {
		if !has(f) {
			continue
		}
		later, err := protocol.Of(version, append(p.Fields(), protocol.Field{Name: "later", Value: "1", Class: protocol.Refuse})...)
		if err != nil {
			panic(err)
		}
		return later
	}
	return p
}

// Raft implements [faults.Faults].
func (l *liar) Raft(cfg *raftlog.Config, _ *bn254.SecretKey) {
	l.stream = cfg.Stream.(*peer.StreamLayer)
	cfg.Stream = wedged{l.stream}
}

// Engine implements [faults.Faults].
func (l *liar) Engine(ctx context.Context, parts *faults.Parts) {
	l.signer = parts.Signer
	peers := parts.Peers
	node := parts.Log.(*raftlog.Node)
	parts.Log = &log{node}
	parts.Settler = settler{parts.Settler}
	parts.Signer = signer{parts.Signer}
	parts.Peers = twoFaced{peers}
	attack(ctx, parts.Self, &attacker{log: node, peers: peers, stream: l.stream, logger: l.logger})
}

// Sees implements [faults.Faults].
func (l *liar) Sees(observation []byte, err error) ([]byte, error) { return observation, err }

// Responder implements [faults.Faults].
func (l *liar) Responder(honest eigenshift.Responder) eigenshift.Responder {
	return &responder{Responder: honest, liar: l}
}

var errUnwilling = errors.New("this operator does not want to")

// log is the log of a leader that does not do its duty.
type log struct{ *raftlog.Node }

// Propose implements [engine.Log].
func (l *log) Propose(ctx context.Context, c lifecycle.Command) (lifecycle.Effect, error) {
	switch c.(type) {
	case lifecycle.Opened, lifecycle.Certified:
		if has(withhold) {
			return lifecycle.Effect{}, errUnwilling
		}
	}
	return l.Node.Propose(ctx, c)
}

// Transfer implements [engine.Log].
func (l *log) Transfer(ctx context.Context, to common.Address) error {
	if has(overstay) {
		return errUnwilling
	}
	return l.Node.Transfer(ctx, to)
}

// settler submits nothing while this operator withholds.
type settler struct{ eigenshift.Settler }

// Submit implements [eigenshift.Settler].
func (s settler) Submit(ctx context.Context, c eigenshift.Certified, sent func(common.Hash)) (*eigenshift.Settlement, error) {
	if has(withhold) {
		return nil, errUnwilling
	}
	return s.Settler.Submit(ctx, c, sent)
}

// signer signs something else.
type signer struct{ eigenshift.Signer }

// Sign implements [eigenshift.Signer].
func (s signer) Sign(ctx context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	if has(garbage) {
		d[0] ^= 0xff
	}
	return s.Signer.Sign(ctx, d)
}

// twoFaced asks some operators for another task than the others.
type twoFaced struct{ eigenshift.Peers }

// Ask implements [eigenshift.Peers].
func (a twoFaced) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	if has(equivocate) && op.Address[len(op.Address)-1]%2 == 0 {
		t.Deadline--
	}
	return a.Peers.Ask(ctx, op, t)
}

// responder gives every second answer another content.
type responder struct {
	eigenshift.Responder
	liar  *liar
	asked atomic.Uint64
}

// Answer implements [eigenshift.Responder].
func (r *responder) Answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	answer, err := r.Responder.Answer(ctx, from, t)
	if err == nil && has(heavy) {
		return fill(answer), nil
	}
	if err != nil || !has(equivocate) || r.asked.Add(1)%2 == 0 {
		return answer, err
	}
	return r.liar.app.other(ctx, t, answer.Response, r.liar.signer)
}
