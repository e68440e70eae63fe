package engine

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// office is a log whose only use is to be handed over.
type office struct {
	Log     // nothing else is called
	voters  []raftlog.Member
	refuses map[common.Address]bool // transfers to them fail
	leader  common.Address
	tried   []common.Address
}

func (o *office) Status() raftlog.Status {
	return raftlog.Status{Term: 1, Leader: o.leader, Leading: o.leader == alice, Voters: o.voters}
}

func (o *office) State() *lifecycle.State { return lifecycle.New(lifecycle.Limits{}) }

func (o *office) Transfer(_ context.Context, to common.Address) error {
	o.tried = append(o.tried, to)
	if o.refuses[to] {
		return errors.New("lags")
	}
	o.leader = to
	return nil
}

// reach is peers of whom only [eigenshift.Peers.Reach] is called.
type reach struct {
	eigenshift.Peers
	reach func(context.Context, eigenshift.Operator, eigenshift.ChainView) error
}

func (r reach) Reach(ctx context.Context, op eigenshift.Operator, seen eigenshift.ChainView) error {
	return r.reach(ctx, op, seen)
}

var dave = common.HexToAddress("0xda7e")

// departure is alice handing over to bob, carol and dave, in that order.
type departure struct {
	answers  map[common.Address]time.Duration // of candidates, 1 ms when absent; negative: refused at once
	blind    common.Address
	diverged map[common.Address]track.Reason // would lead, and see another chain
	silent   []common.Address                // lately
	refuses  []common.Address
}

// leaving is alice's way to hand over.
func leaving(log Log, policy rotation.Policy) *handover {
	return &handover{
		journal: health.NewJournal(zerolog.Nop(), nil),
		views:   &views{self: alice, log: log, mode: mode.NewSwitch(), turns: newTurns(policy), watcher: seeing{}},
	}
}

// seeing is a watcher that sees the chain.
type seeing struct{}

func (seeing) Blind() bool { return false }

func (d departure) play(t *testing.T) (leader common.Address, tried []common.Address, took time.Duration, counts map[track.Cause]uint64) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		head := eigenshift.Block{Number: 100}
		log := &office{leader: alice, refuses: make(map[common.Address]bool)}
		for _, a := range []common.Address{alice, bob, carol, dave} {
			log.voters = append(log.voters, raftlog.Member{Address: a})
		}
		for _, a := range d.refuses {
			log.refuses[a] = true
		}
		h := leaving(log, func([]common.Address, *eigenshift.OperatorSet, common.Hash) []common.Address {
			return []common.Address{bob, carol, dave, alice}
		})
		h.silent = func(a common.Address) bool { return slices.Contains(d.silent, a) }
		h.peers = reach{reach: func(ctx context.Context, op eigenshift.Operator, seen eigenshift.ChainView) error {
			if seen.Head != head.Number {
				t.Errorf("asked with head %d, want %d", seen.Head, head.Number)
			}
			wait, set := d.answers[op.Address]
			switch {
			case wait < 0:
				return track.Because(track.Unreachable, errors.New("connection refused"))
			case !set:
				wait = time.Millisecond
			}
			select {
			case <-time.After(wait):
			case <-ctx.Done():
				return ctx.Err()
			}
			if op.Address == d.blind {
				return track.Because(track.Blind, errors.New("does not see the chain"))
			}
			if why, ok := d.diverged[op.Address]; ok {
				return track.Because(why, errors.New("sees another chain"))
			}
			return nil
		}}
		start := time.Now()
		err := h.pass(t.Context(), &watched.Chain{Head: head, Set: testSet(t, alice, bob, carol, dave)}, anybody)
		leader, tried, took, counts = log.leader, log.tried, time.Since(start), h.journal.Track.Snapshot().Failures
		if (err == nil) != (leader != alice) {
			t.Errorf("%s leads, error %v", leader, err)
		}
	})
	return leader, tried, took, counts
}

const hanging = time.Hour

func TestHandOver(t *testing.T) {
	slow := map[common.Address]time.Duration{bob: 300 * time.Millisecond}
	all := map[common.Address]time.Duration{bob: hanging, carol: hanging, dave: hanging}
	for name, c := range map[string]struct {
		departure
		leader common.Address
		tried  []common.Address
		most   time.Duration // that it may take
		counts map[track.Cause]uint64
	}{
		"to the first":                          {departure{}, bob, []common.Address{bob}, 5 * time.Millisecond, nil},
		"the first is down":                     {departure{answers: map[common.Address]time.Duration{bob: -1}}, carol, []common.Address{carol}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_unreachable"}: 1}},
		"the first does not see the chain":      {departure{blind: bob}, carol, []common.Address{carol}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_not_ready"}: 1}},
		"the transfer fails":                    {departure{refuses: []common.Address{bob}}, carol, []common.Address{bob, carol}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "transfer_failed"}: 1}},
		"all but the last refuse":               {departure{refuses: []common.Address{bob, carol}}, dave, []common.Address{bob, carol, dave}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "transfer_failed"}: 2}},
		"a slow one is not overtaken":           {departure{answers: slow}, bob, []common.Address{bob}, 300 * time.Millisecond, nil},
		"one that hangs holds up for a while":   {departure{answers: map[common.Address]time.Duration{bob: hanging}}, carol, []common.Address{carol}, reachTimeout, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_unreachable"}: 1}},
		"one that was silent before does not":   {departure{answers: map[common.Address]time.Duration{bob: hanging}, silent: []common.Address{bob}}, carol, []common.Address{carol}, silentPatience + time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_unreachable"}: 1}},
		"unless it answers":                     {departure{silent: []common.Address{bob}}, bob, []common.Address{bob}, 5 * time.Millisecond, nil},
		"far away, like the others":             {departure{answers: map[common.Address]time.Duration{bob: 300 * time.Millisecond, carol: 200 * time.Millisecond, dave: 200 * time.Millisecond}, silent: []common.Address{bob}}, bob, []common.Address{bob}, 300 * time.Millisecond, nil},
		"the first lags":                        {departure{diverged: map[common.Address]track.Reason{bob: track.Behind}}, carol, []common.Address{carol}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_not_ready"}: 1}},
		"the first is on another fork":          {departure{diverged: map[common.Address]track.Reason{bob: track.OtherFork}}, carol, []common.Address{carol}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_not_ready"}: 1}},
		"who sees another chain stands in":      {departure{diverged: map[common.Address]track.Reason{bob: track.OtherFork}, blind: dave, refuses: []common.Address{carol}}, bob, []common.Address{carol, bob}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_not_ready"}: 2, {Step: track.HandOver, Code: "transfer_failed"}: 1}},
		"all see another chain than the leader": {departure{diverged: map[common.Address]track.Reason{bob: track.OtherFork, carol: track.OtherFork, dave: track.Behind}, refuses: []common.Address{bob}}, carol, []common.Address{bob, carol}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_not_ready"}: 3, {Step: track.HandOver, Code: "transfer_failed"}: 1}},
		"nobody answers":                        {departure{answers: all}, alice, nil, reachTimeout, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_unreachable"}: 3}},
		"nobody answers, as before":             {departure{answers: all, silent: []common.Address{bob, carol, dave}}, alice, nil, reachTimeout, map[track.Cause]uint64{{Step: track.HandOver, Code: "candidate_unreachable"}: 3}},
		"nobody takes it, though all are ready": {departure{refuses: []common.Address{bob, carol, dave}}, alice, []common.Address{bob, carol, dave}, 5 * time.Millisecond, map[track.Cause]uint64{{Step: track.HandOver, Code: "transfer_failed"}: 3}},
	} {
		t.Run(name, func(t *testing.T) {
			leader, tried, took, counts := c.play(t)
			if leader != c.leader || !slices.Equal(tried, c.tried) || took > c.most {
				t.Errorf("%s leads after %v were tried for %s, want %s after %v within %s", leader, tried, took, c.leader, c.tried, c.most)
			}
			if len(counts) != len(c.counts) {
				t.Errorf("counted %v, want %v", counts, c.counts)
			}
			for cause, n := range c.counts {
				if counts[cause] != n {
					t.Errorf("counted %v, want %v", counts, c.counts)
				}
			}
		})
	}
}

func TestHandOverWithoutCandidates(t *testing.T) {
	h := leaving(&office{leader: alice, voters: []raftlog.Member{{Address: alice}}}, rotation.RoundRobin())
	if err := h.pass(t.Context(), nil, anybody); track.Of(err) != track.Starting {
		t.Errorf("before the first observation: %v", err)
	}
	if err := h.pass(t.Context(), &watched.Chain{Set: testSet(t, alice, bob)}, anybody); track.Of(err) != track.NoCandidate {
		t.Errorf("got %v", err)
	}
}

// Those that have diverged are told from those that fail.
func TestHasDiverged(t *testing.T) {
	for _, why := range track.Reasons() {
		want := why == track.Behind || why == track.OtherFork
		if got := hasDiverged(track.Because(why, errors.New("no"))); got != want {
			t.Errorf("%s: %t", why.Code, got)
		}
	}
}
