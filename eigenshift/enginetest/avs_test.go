package enginetest

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// The AVS of the tests: a task asks for the hash of its slot and its reference
// block.

type spec struct{ Slot uint64 }

type response struct{ Hash common.Hash }

type app struct{}

// Respond implements eigenshift.App.
func (app) Respond(_ context.Context, t eigenshift.Task[spec]) (response, error) {
	return response{crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, t.Spec.Slot), t.Reference.Hash[:])}, nil
}

// testAVS is the AVS of the tests. The zero value asks for a task in each slot, and all
// operators are honest.
type testAVS struct {
	// quiet says when nothing asks for a slot's task at a reference block. Default: never.
	quiet func(id eigenshift.TaskID, reference eigenshift.Block) bool
	// due returns the newest task that is due at a block, which others than slots may
	// be; 0: none. Default: slots.
	due func(head uint64) eigenshift.TaskID
	// blockTime is the chain's. Default: simulated.BlockTime.
	blockTime time.Duration
	// bend returns an operator's App in the place of the honest one. Default: the same.
	bend func(operator int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response]
}

func (a testAVS) of(operator int) eigenshift.AVS[spec, response] {
	avs := eigenshift.AVS[spec, response]{
		App:       app{},
		Specs:     eigenshift.JSONCodec[spec]{},
		Responses: eigenshift.JSONCodec[response]{},
		Schedule:  schedule{quiet: a.quiet, due: a.due, blockTime: a.blockTime},
	}
	if a.bend != nil {
		avs.App = a.bend(operator, avs.App)
		if bent, is := avs.App.(bentApp); is {
			avs.Check = bent.check
		}
	}
	return avs
}

// service is the AVS for clusters whose liars know what any slot would ask.
func (a testAVS) service() avsService {
	s := service(a.of)
	s.spec = anySpec
	return s
}

// anySpec is what a slot asks, due or not.
func anySpec(id eigenshift.TaskID, _ eigenshift.Block) []byte {
	data, err := eigenshift.JSONCodec[spec]{}.Encode(spec{uint64(id)})
	if err != nil {
		panic(err) // a mistake in the type above
	}
	return data
}

// runN runs a scenario on n operators with the AVS of the tests.
func runN(t *testing.T, n int, scenario func(*Cluster)) {
	t.Helper()
	runWith(t, Setup{Operators: n}, scenario)
}

func runWith(t *testing.T, setup Setup, scenario func(*Cluster)) {
	t.Helper()
	runAVS(t, testAVS{}, setup, scenario)
}

func runAVS(t *testing.T, avs testAVS, setup Setup, scenario func(*Cluster)) {
	t.Helper()
	run(t, setup, avs.service(), scenario)
}

// schedule asks for a task in each slot, where it is not told when it need not.
type schedule struct {
	quiet func(id eigenshift.TaskID, reference eigenshift.Block) bool
	due   func(head uint64) eigenshift.TaskID // nil: tasks are slots

	blockTime time.Duration
}

// Due implements eigenshift.Schedule.
func (s schedule) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	if s.due != nil {
		id := s.due(head.Number)
		return id, id != 0, nil
	}
	return eigenshift.TaskID(head.Time / uint64(simulated.Interval.Seconds())), true, nil
}

// DueAt implements eigenshift.Timed.
func (s schedule) DueAt(unix uint64) (eigenshift.TaskID, bool) {
	return eigenshift.TaskID(unix / uint64(simulated.Interval.Seconds())), s.due == nil
}

// Spec implements eigenshift.Schedule.
func (s schedule) Spec(_ context.Context, id eigenshift.TaskID, reference eigenshift.Block) (spec, error) {
	if s.due != nil {
		if id == 0 || id > s.due(reference.Number+1) {
			return spec{}, fmt.Errorf("task %d falls due long after block %d", id, reference.Number)
		}
		return spec{Slot: uint64(id)}, nil
	}
	if now := reference.Time + uint64(2*cmp.Or(s.blockTime, simulated.BlockTime).Seconds()); uint64(id)*uint64(simulated.Interval.Seconds()) > now {
		return spec{}, fmt.Errorf("slot %d has not started", id)
	}
	if s.quiet != nil && s.quiet(id, reference) {
		return spec{}, fmt.Errorf("slot %d: %w", id, eigenshift.ErrNothingDue)
	}
	return spec{Slot: uint64(id)}, nil
}
