package decide

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

func TestWhatATaskWaitsFor(t *testing.T) {
	for name, c := range map[string]struct {
		s    *situation
		want track.Reason
	}{
		"the leader collects":                         {newSituation(t).opened(1, alice, 99), track.ThresholdMissing},
		"a follower waits for its leader":             {newSituation(t).leads(bob).opened(1, bob, 99), track.WaitingForLeader},
		"nobody leads":                                {newSituation(t).leads(common.Address{}).opened(1, bob, 99), track.NoLeader},
		"the proposer submits":                        {newSituation(t).leads(bob).opened(1, alice, 99).certified(1), track.Reason{}},
		"others wait for the proposer":                {newSituation(t).opened(1, bob, 99).certified(1), track.WaitingForProposer},
		"the leader submits after the window":         {newSituation(t).opened(1, bob, 97).certified(1), track.Reason{}},
		"then the others, in turn":                    {newSituation(t).leads(bob).opened(1, bob, 97).certified(1), track.WaitingForTurn},
		"a settlement waits for confirmations":        {newSituation(t).opened(1, bob, 99).settled(1, bob, 100), track.Confirming},
		"the leader records":                          {newSituation(t).opened(1, bob, 92).settled(1, bob, 93), track.Reason{}},
		"a follower does not":                         {newSituation(t).leads(bob).opened(1, bob, 92).settled(1, bob, 93), track.WaitingForLeader},
		"a leader gives a void certificate up":        {newSituation(t).opened(1, bob, 99).certified(1).void(1), track.Reason{}},
		"past the deadline the leader gives up":       {newSituation(t).opened(1, bob, 70), track.Reason{}},
		"and a follower waits for it to, leaderless":  {newSituation(t).leads(common.Address{}).opened(1, bob, 70).certified(1), track.NoLeader},
		"an operator that does not see does not know": {blinded(newSituation(t).opened(1, alice, 99)), track.Blind},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.s.v.PendingReason(c.s.v.State.Live()[0]); got != c.want {
				t.Errorf("waits for %q, want %q", got.Code, c.want.Code)
			}
		})
	}
}

func blinded(s *situation) *situation {
	s.v.Blind = true
	return s
}

func TestWhyADueTaskIsNotOpened(t *testing.T) {
	full := newSituation(t).due(99)
	for id := range full.v.Agreed.MaxOpenTasks {
		full.opened(eigenshift.TaskID(id), bob, 99)
	}
	stranger := newSituation(t).due(1)
	stranger.v.Chain.Set = testSet(t, bob, carol)
	unasked := newSituation(t).due(1)
	unasked.v.Chain.Unasked = true
	for name, c := range map[string]struct {
		s    *situation
		want track.Reason
		ok   bool
	}{
		"it is being opened":    {newSituation(t).due(1), track.Reason{}, true},
		"a follower":            {newSituation(t).leads(bob).due(1), track.WaitingForLeader, true},
		"leaderless":            {newSituation(t).leads(common.Address{}).due(1), track.NoLeader, true},
		"the turn is over":      {newSituation(t).due(2).opened(1, alice, 99), track.ProposerTurn, true},
		"too many":              {full, track.TooManyOpen, true},
		"not registered":        {stranger, track.NotRegistered, true},
		"blind":                 {blinded(newSituation(t).due(1)), track.Blind, true},
		"nothing asks for it":   {unasked, track.Reason{}, false},
		"nothing is due":        {newSituation(t), track.Reason{}, false},
		"it is open":            {newSituation(t).due(1).opened(1, alice, 99), track.Reason{}, false},
		"the chain settled it":  {newSituation(t).due(1).settled(1, bob, 99), track.Reason{}, false},
		"it is opened and gone": {newSituation(t).due(1).opened(1, alice, 99).settled(1, alice, 100), track.Reason{}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if _, got, ok := c.s.v.Unopened(); got != c.want || ok != c.ok {
				t.Errorf("%q, %t, want %q, %t", got.Code, ok, c.want.Code, c.ok)
			}
		})
	}
}

// A task has nothing to wait for, or for answers only, exactly when decide wants
// something done about it.
func TestWaitingMirrorsDecide(t *testing.T) {
	people := []common.Address{alice, bob, carol}
	for seed := range 3000 {
		r := rand.New(rand.NewPCG(uint64(seed), 28))
		s := newSituation(t).leads(append(people, common.Address{})[r.IntN(4)]).head(90 + r.Uint64N(40))
		for id := range eigenshift.TaskID(r.IntN(4)) {
			s.opened(id, people[r.IntN(3)], 80+r.Uint64N(30))
			if r.IntN(2) == 0 {
				s.certified(id)
			}
			if r.IntN(4) == 0 {
				s.settled(id, people[r.IntN(3)], 100)
			}
		}
		if r.IntN(2) == 0 {
			s.due(eigenshift.TaskID(r.IntN(6)))
		}
		s.v.Chain.Unasked = r.IntN(8) == 0
		s.v.Agreed.Confirmations = 1 + r.Uint64N(3)
		s.void(eigenshift.TaskID(r.IntN(6)))
		if r.IntN(8) == 0 {
			s.v.Chain.Set = testSet(t, bob, carol)
		}
		jobs := Jobs(s.v)
		for _, e := range s.v.State.Live() {
			wanted := slices.ContainsFunc(jobs, func(j Job) bool {
				return j.Kind != Rotate && j.Kind != Reconcile && j.Task == e.Task.ID
			})
			why := s.v.PendingReason(e)
			if works := why.Code == "" || why == track.ThresholdMissing; works != wanted {
				t.Fatalf("seed %d: task %d waits for %q, decide wants %v", seed, e.Task.ID, why.Code, jobs)
			}
		}
		id, why, ok := s.v.Unopened()
		wanted := slices.Contains(jobs, Job{Open, id})
		if opens := ok && why.Code == ""; opens != wanted {
			t.Fatalf("seed %d: task %d is not opened for %q, decide wants %v", seed, id, why.Code, jobs)
		}
	}
}

// A leader that is drained or paused says so of a due task.
func TestWhyALeaderThatIsDrainedOpensNothing(t *testing.T) {
	for _, m := range modes {
		s := newSituation(t).due(1)
		s.v.Mode = m
		if id, why, ok := s.v.Unopened(); !ok || id != 1 || why != m.Reason() {
			t.Errorf("%s: task %d, %q, %t", m, id, why.Code, ok)
		}
	}
}

func TestUnfinished(t *testing.T) {
	for name, c := range map[string]struct {
		s    *situation
		want []eigenshift.TaskID
	}{
		"nothing is open":          {newSituation(t), nil},
		"another's":                {newSituation(t).opened(1, bob, 99), nil},
		"its own is open":          {newSituation(t).opened(1, alice, 99), []eigenshift.TaskID{1}},
		"and certified":            {newSituation(t).opened(1, alice, 99).certified(1), []eigenshift.TaskID{1}},
		"and settled":              {newSituation(t).opened(1, alice, 99).certified(1).settled(1, alice, 100), nil},
		"and expired":              {newSituation(t).opened(1, alice, 99).expired(1), nil},
		"its deadline has passed":  {newSituation(t).opened(1, alice, 70), nil},
		"its reference is no more": {newSituation(t).opened(1, alice, 99).void(1), nil},
		"opened from a header":     {newSituation(t).opened(1, alice, 100), []eigenshift.TaskID{1}},
	} {
		if got := c.s.v.Unfinished(); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
