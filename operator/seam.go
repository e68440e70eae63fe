//go:build !faults

package operator

import (
	"context"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// An operator that misbehaves, for tests and devnets, is built with the tag faults: then
// package faults stands between its parts here (seam_faults.go). In every other build
// nothing does, and there is no way to make it.

func bendProtocol(p protocol.Protocol) protocol.Protocol { return p }

func bendRaft(*raftlog.Config, *bn254.SecretKey) {}

func bendEngine[T, R any](context.Context, *engine.Config[T, R]) {}

func bendResponder(r eigenshift.Responder) eigenshift.Responder { return r }
