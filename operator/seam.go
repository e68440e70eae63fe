//go:build !faults

package operator

import (
	"context"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// The end-to-end tests have an operator that misbehaves: built with the tag
// faults, it stands between its own parts here (seam_faults.go). In every other
// build nothing does, and there is no way to make it.

func bendProtocol(p protocol.Protocol) protocol.Protocol { return p }

func bendRaft(*raftlog.Config) {}

func bendEngine[T, R any](context.Context, *engine.Config[T, R]) {}

func bendResponder(r eigenshift.Responder) eigenshift.Responder { return r }
