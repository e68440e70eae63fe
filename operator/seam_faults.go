//go:build faults

package operator

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Parts are the parts of an operator that do not depend on what its tasks are.
type Parts struct {
	Self    common.Address
	Settler eigenshift.Settler
	Signer  eigenshift.Signer // of task digests; the operator's identity stays its own
	Log     engine.Log
	Peers   eigenshift.Peers
}

// Faults stand between the parts of an operator that misbehaves.
type Faults interface {
	// Protocol changes what the operator attests of its agreed parameters.
	Protocol(protocol.Protocol) protocol.Protocol
	// Raft changes how the log is opened.
	Raft(*raftlog.Config)
	// Engine changes what the engine works with. What it starts ends with ctx.
	Engine(ctx context.Context, parts *Parts)
	// Responder changes how other operators are answered.
	Responder(eigenshift.Responder) eigenshift.Responder
}

// Misbehaviour is set before [Main] is called.
var Misbehaviour Faults

func bendProtocol(p protocol.Protocol) protocol.Protocol { return Misbehaviour.Protocol(p) }

func bendRaft(cfg *raftlog.Config) { Misbehaviour.Raft(cfg) }

func bendEngine[T, R any](ctx context.Context, cfg *engine.Config[T, R]) {
	parts := Parts{
		Self: cfg.Self, Settler: cfg.Settler, Signer: cfg.Signer, Log: cfg.Log, Peers: cfg.Peers,
	}
	Misbehaviour.Engine(ctx, &parts)
	cfg.Settler, cfg.Signer, cfg.Log, cfg.Peers = parts.Settler, parts.Signer, parts.Log, parts.Peers
}

func bendResponder(r eigenshift.Responder) eigenshift.Responder { return Misbehaviour.Responder(r) }
