//go:build faults

package operator

import (
	"context"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/operator/faults"
)

// Misbehaviour is that of an operator: as its environment says, unless it is set before [Main]
// is called.
var Misbehaviour faults.Faults = faults.FromEnvironment()

func bendProtocol(p protocol.Protocol) protocol.Protocol { return Misbehaviour.Protocol(p) }

func bendRaft(cfg *raftlog.Config, key *bn254.SecretKey) { Misbehaviour.Raft(cfg, key) }

func bendEngine[T, R any](ctx context.Context, cfg *engine.Config[T, R]) {
	parts := faults.Parts{
		Settler: cfg.Settler, Signer: cfg.Signer, Log: cfg.Log, Peers: cfg.Peers,
		Self: cfg.Self, Chain: cfg.Chain, Registry: cfg.Registry, Domain: cfg.Domain, Due: cfg.AVS.Schedule.Due,
		Spec: func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
			spec, err := cfg.AVS.Schedule.Spec(ctx, id, reference)
			if err != nil {
				return nil, err
			}
			return cfg.AVS.Specs.Encode(spec)
		},
	}
	if cfg.AVS.Observer != nil {
		observer, honest := *cfg.AVS.Observer, cfg.AVS.Observer.Observe
		observer.Observe = func(ctx context.Context, t eigenshift.Task[T]) ([]byte, error) {
			return Misbehaviour.Sees(honest(ctx, t))
		}
		cfg.AVS.Observer, parts.Plausible = &observer, observer.Check
	}
	Misbehaviour.Engine(ctx, &parts)
	cfg.Settler, cfg.Signer, cfg.Log, cfg.Peers = parts.Settler, parts.Signer, parts.Log, parts.Peers
}

func bendResponder(r eigenshift.Responder) eigenshift.Responder { return Misbehaviour.Responder(r) }
