// Package faults stands between the parts of an operator that misbehaves. Only operators that are
// built with the tag faults have it (operator/seam_faults.go): those that everybody runs have no way
// to lie. An operator of any AVS is a [Liar] then.
package faults

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Parts are the parts of an operator that do not depend on what its tasks are.
type Parts struct {
	// These can be replaced. Signer signs task digests; the operator's identity stays its own.
	Settler eigenshift.Settler
	Signer  eigenshift.Signer
	Log     engine.Log
	Peers   eigenshift.Peers

	Self     common.Address
	Chain    eigenshift.Chain
	Registry eigenshift.Registry
	Domain   eigenshift.Domain
	// Due and Spec are the schedule's, a spec in its encoding.
	Due  func(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error)
	Spec func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	// Plausible reports why nobody honest says that it observed that; nil where operators do not
	// observe.
	Plausible func(observation []byte) error
}

// Faults change an operator.
type Faults interface {
	// Protocol changes what the operator attests of its agreed parameters.
	Protocol(protocol.Protocol) protocol.Protocol
	// Raft changes how the log is opened. The key is the operator's.
	Raft(*raftlog.Config, *bn254.SecretKey)
	// Engine changes what the engine works with. What it starts ends with ctx.
	Engine(ctx context.Context, parts *Parts)
	// Sees changes what the operator observes, or its error.
	Sees(observation []byte, err error) ([]byte, error)
	// Responder changes how other operators are answered.
	Responder(eigenshift.Responder) eigenshift.Responder
}
