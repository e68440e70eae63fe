package enginetest

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// The AVS of the tests: a task asks for the hash of its slot and its reference
// block.

type spec struct{ Slot uint64 }

type response struct{ Hash common.Hash }

type app struct {
	misread func() bool // whether to answer, and sign, something else than the others
}

// Respond implements eigenshift.App.
func (a app) Respond(_ context.Context, t eigenshift.Task[spec]) (response, error) {
	slot := binary.BigEndian.AppendUint64(nil, t.Spec.Slot)
	if a.misread() {
		return response{crypto.Keccak256Hash(slot)}, nil
	}
	return response{crypto.Keccak256Hash(slot, t.Reference.Hash[:])}, nil
}

// domain is that of the simulated task manager.
var domain = eigenshift.Domain{ChainID: 1337, TaskManager: common.Address{7}}

// digest is what operators sign; of a task that no contract can be shown, what nobody signs.
func digest(t eigenshift.EncodedTask, response []byte) eigenshift.Digest {
	d, err := domain.Digest(t, response)
	if err != nil {
		return eigenshift.Digest{31: 1}
	}
	return d
}

// schedule asks for a task in each slot, where it is not told when it need not.
type schedule struct {
	quiet func(id eigenshift.TaskID, reference eigenshift.Block) bool
	due   func(head uint64) eigenshift.TaskID // nil: tasks are slots
}

// Due implements eigenshift.Schedule.
func (s schedule) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	if s.due != nil {
		id := s.due(head.Number)
		return id, id != 0, nil
	}
	return eigenshift.TaskID(head.Time / uint64(Interval.Seconds())), true, nil
}

// Spec implements eigenshift.Schedule.
func (s schedule) Spec(_ context.Context, id eigenshift.TaskID, reference eigenshift.Block) (spec, error) {
	if s.due != nil {
		if id == 0 || id > s.due(reference.Number+1) {
			return spec{}, fmt.Errorf("task %d falls due long after block %d", id, reference.Number)
		}
		return spec{Slot: uint64(id)}, nil
	}
	if now := reference.Time + uint64(2*BlockTime.Seconds()); uint64(id)*uint64(Interval.Seconds()) > now {
		return spec{}, fmt.Errorf("slot %d has not started", id)
	}
	if s.quiet != nil && s.quiet(id, reference) {
		return spec{}, fmt.Errorf("slot %d: %w", id, eigenshift.ErrNothingDue)
	}
	return spec{Slot: uint64(id)}, nil
}
