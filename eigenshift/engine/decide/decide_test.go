package decide

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

var (
	alice = common.HexToAddress("0xa11ce")
	bob   = common.HexToAddress("0xb0b")
	carol = common.HexToAddress("0xca401")
)

// testSet returns a set of operators with equal stakes.
func testSet(t *testing.T, addresses ...common.Address) *eigenshift.OperatorSet {
	t.Helper()
	var ops []eigenshift.Operator
	for i, a := range addresses {
		ops = append(ops, eigenshift.Operator{Address: a, ID: eigenshift.OperatorID{byte(i + 1)}, Stakes: []*big.Int{big.NewInt(100)}})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func testTask(id eigenshift.TaskID, proposer common.Address, reference uint64) eigenshift.EncodedTask {
	return eigenshift.EncodedTask{
		ID:        id,
		Spec:      []byte{1},
		Reference: eigenshift.BlockRef{Number: reference, Hash: common.Hash{byte(reference)}},
		Deadline:  reference + 20,
		Proposer:  proposer,
	}
}

// situation builds views in words. Defaults: alice looks, she leads alice, bob
// and carol, the head is block 100, nothing is due, the exclusive window is 2
// blocks and the grace period 15.
type situation struct {
	t *testing.T
	v View
}

func newSituation(t *testing.T) *situation {
	blocks := make([]watched.Block, 200) // at each of which the slots of these tests are due
	for i := range blocks {
		blocks[i] = watched.Block{Block: eigenshift.Block{Number: uint64(i), Hash: common.Hash{byte(i)}}, ID: 1000, Due: true}
	}
	set := testSet(t, alice, bob, carol)
	members := []raftlog.Member{{Address: alice}, {Address: bob}, {Address: carol}}
	return &situation{t, View{
		Records: Records{
			Agreed: protocol.Defaults(),
			State:  lifecycle.New(lifecycle.Limits{}),
			Verdict: func(e lifecycle.Entry) Verdict {
				if e.Certified == nil {
					return Unverified
				}
				return Good
			},
			Author: func(eigenshift.TaskID) common.Address { return common.Address{} },
			Chain: watched.Chain{
				Head:     eigenshift.Block{Number: 100},
				Blocks:   blocks,
				Settled:  map[eigenshift.TaskID]*eigenshift.Settlement{},
				Doubted:  map[eigenshift.TaskID]bool{},
				Void:     map[eigenshift.BlockRef]bool{},
				Orphaned: map[eigenshift.TaskID]uint64{},
				Set:      set,
				Rules:    eigenshift.Rules{Exclusive: 2, Grace: 15, Window: 60},
			},
		},
		Self:       alice,
		Status:     raftlog.Status{Term: 1, Leader: alice, Leading: true, Voters: members},
		Successors: []common.Address{bob, carol, alice},
	}}
}

func (s *situation) apply(c lifecycle.Command) {
	s.t.Helper()
	if outcome := s.v.State.Apply(c); !outcome.Accepted {
		s.t.Fatalf("%T ignored: %s", c, outcome.Reason)
	}
}

func (s *situation) leads(a common.Address) *situation {
	s.v.Status.Leader, s.v.Status.Leading = a, a == s.v.Self
	return s
}

func (s *situation) head(n uint64) *situation { s.v.Chain.Head.Number = n; return s }

// grace is the contract's grace period; next is whom the policy puts first.
func (s *situation) grace(blocks uint64) *situation { s.v.Chain.Rules.Grace = blocks; return s }

func (s *situation) next(a common.Address) *situation {
	s.v.Successors = append([]common.Address{a}, s.v.Successors...)
	return s
}

func (s *situation) due(id eigenshift.TaskID) *situation {
	s.v.Chain.Due, s.v.Chain.DueID = true, id
	return s
}

func (s *situation) opened(id eigenshift.TaskID, proposer common.Address, reference uint64) *situation {
	return s.open(testTask(id, proposer, reference))
}

func (s *situation) open(task eigenshift.EncodedTask) *situation {
	s.apply(lifecycle.Opened{Task: task})
	s.v.Opened = append(s.v.Opened, task)
	return s
}

func (s *situation) certified(id eigenshift.TaskID) *situation {
	entry, _ := s.v.State.Get(id)
	s.apply(lifecycle.Certified{Certified: eigenshift.Certified{Task: entry.Task, Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}})
	return s
}

// verdict is what alice knows of all certificates.
func (s *situation) verdict(known Verdict) *situation {
	s.v.Verdict = func(lifecycle.Entry) Verdict { return known }
	return s
}

// settled says that the chain has settled a task.
func (s *situation) settled(id eigenshift.TaskID, proposer common.Address, block uint64) *situation {
	x := &eigenshift.Settlement{Task: id, Proposer: proposer, Submitter: proposer, Tx: common.Hash{1}, Block: eigenshift.BlockRef{Number: block, Hash: common.Hash{byte(block)}}}
	s.v.Chain.Settled[id], s.v.Chain.Last = x, x
	return s
}

// lost says that the chain does not show what the log records.
func (s *situation) lost(id eigenshift.TaskID) *situation {
	s.v.Chain.Settled[id], s.v.Chain.Last = nil, nil
	s.v.Chain.Doubted[id] = true
	return s
}

// gone says since which head a task is not settled any more.
func (s *situation) gone(id eigenshift.TaskID, since uint64) *situation {
	s.v.Chain.Orphaned[id] = since
	return s
}

// void says that a task's reference block is on another fork.
func (s *situation) void(id eigenshift.TaskID) *situation {
	entry, _ := s.v.State.Get(id)
	s.v.Chain.Void[entry.Task.Reference] = true
	return s
}

// recorded says that the log knows it too.
func (s *situation) recorded(id eigenshift.TaskID) *situation {
	s.apply(lifecycle.Submitted{Settlement: *s.v.Chain.Settled[id]})
	return s
}

func (s *situation) expired(id eigenshift.TaskID) *situation {
	s.apply(lifecycle.Expired{ID: id, Reason: "no quorum"})
	return s
}

func (s *situation) voters(list ...common.Address) *situation {
	s.v.Status.Voters = nil
	for _, a := range list {
		s.v.Status.Voters = append(s.v.Status.Voters, raftlog.Member{Address: a})
	}
	return s
}

// overdue says that a slot fell due at a block, and whom the chain names for it.
func (s *situation) overdue(id eigenshift.TaskID, due uint64, order ...common.Address) *situation {
	s.v.Chain.Slots = append(s.v.Chain.Slots, watched.Slot{FallbackSlot: rotation.FallbackSlot{ID: id, Due: eigenshift.BlockRef{Number: due}, Order: order}})
	return s
}

// settledUnseen says that a slot settled without the log's knowing.
func (s *situation) settledUnseen(id eigenshift.TaskID, proposer common.Address, block uint64) *situation {
	x := &eigenshift.Settlement{Task: id, Proposer: proposer, Submitter: proposer, Block: eigenshift.BlockRef{Number: block, Hash: common.Hash{1}}}
	s.v.Chain.Slots = append(s.v.Chain.Slots, watched.Slot{FallbackSlot: rotation.FallbackSlot{ID: id, Due: eigenshift.BlockRef{Number: block - 9}}, Settlement: x})
	s.v.Chain.Last = x
	return s
}

func (s *situation) wants() string {
	var names []string
	for _, j := range Jobs(s.v) {
		name := j.Kind.String()
		if j.Kind != Rotate && j.Kind != Reconcile {
			name += fmt.Sprintf(" %d", j.Task)
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// modes are those of an operator that neither leads nor proposes.
var modes = []mode.Mode{mode.Drained, mode.Paused}

// What an operator does that is drained or paused: it hands over, submits what it has proposed,
// and as long as it leads brings the tasks of others on.
func TestDecideWhenDrainedOrPaused(t *testing.T) {
	for name, c := range map[string]struct {
		s    func(*situation) *situation
		want string
	}{
		"a leader hands over":                             {func(s *situation) *situation { return s }, "rotate"},
		"and opens nothing":                               {func(s *situation) *situation { return s.due(7) }, "rotate"},
		"and goes on with what is open meanwhile":         {func(s *situation) *situation { return s.opened(7, bob, 99) }, "collect 7, rotate"},
		"one that votes alone has nobody to hand over to": {func(s *situation) *situation { return s.due(7).voters(alice) }, ""},
		"a follower does nothing":                         {func(s *situation) *situation { return s.due(7).leads(bob) }, ""},
		"it submits what it has proposed": {func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).leads(bob)
		}, "submit 7"},
		"and nothing of others": {func(s *situation) *situation {
			return s.opened(7, carol, 99).certified(7).leads(bob).head(110)
		}, ""},
		"nor as the leader": {func(s *situation) *situation {
			return s.opened(7, carol, 99).certified(7).head(110)
		}, "rotate"},
		"it stands in for nobody": {func(s *situation) *situation { return s.leads(bob).overdue(7, 92, alice) }, ""},
		"it records what has settled as long as it leads": {func(s *situation) *situation {
			return s.opened(7, bob, 92).settled(7, bob, 93)
		}, "record 7, rotate"},
	} {
		for _, m := range modes {
			t.Run(fmt.Sprintf("%s, %s", m, name), func(t *testing.T) {
				s := c.s(newSituation(t))
				s.v.Mode = m
				if got := s.wants(); got != c.want {
					t.Errorf("wants %q, want %q", got, c.want)
				}
			})
		}
	}
}

func TestDecide(t *testing.T) {
	tests := []struct {
		name string
		s    func(*situation) *situation
		want string
	}{
		{"nothing due, nothing to do", func(s *situation) *situation { return s }, ""},
		{"the leader opens the task that is due", func(s *situation) *situation { return s.due(7) }, "open 7"},
		{"a task that nothing asks for is not opened", func(s *situation) *situation { s.v.Chain.Unasked = true; return s.due(7) }, ""},
		{"a follower opens nothing", func(s *situation) *situation { return s.due(7).leads(bob) }, ""},
		{"a task that the chain has settled is not opened", func(s *situation) *situation { return s.due(7).settled(7, bob, 99) }, ""},
		{"a task that is open is not opened again", func(s *situation) *situation { return s.due(7).opened(7, bob, 99) }, "collect 7"},
		{"a task that the log records as settled and the chain does not show is opened", func(s *situation) *situation {
			s.due(7).opened(7, bob, 99).settled(7, bob, 100).recorded(7)
			delete(s.v.Chain.Settled, 7)
			return s
		}, "open 7"},
		{"a task that expired is opened again while it is due", func(s *situation) *situation {
			return s.due(7).opened(7, bob, 99).expired(7)
		}, "open 7"},
		{"but not by the operator that proposed it before", func(s *situation) *situation {
			return s.due(7).opened(7, alice, 99).expired(7)
		}, "rotate"},
		{"an open task is collected by the leader, whoever proposed it", func(s *situation) *situation { return s.opened(7, bob, 99) }, "collect 7"},
		{"a follower does not collect", func(s *situation) *situation { return s.opened(7, bob, 99).leads(bob) }, ""},
		{"the proposer submits at once", func(s *situation) *situation { return s.opened(7, alice, 99).certified(7) }, "submit 7"},
		{"the proposer submits when it leads no longer", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).leads(bob)
		}, "submit 7"},
		{"the leader waits for the proposer's window", func(s *situation) *situation { return s.opened(7, bob, 99).certified(7) }, ""},
		{"the leader submits once the next block is after the window", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).head(101)
		}, "submit 7"},
		{"a follower stands in later than the leader", func(s *situation) *situation {
			return s.opened(7, carol, 99).certified(7).leads(bob).head(102)
		}, ""},
		{"a follower stands in when leader and proposer both fail", func(s *situation) *situation {
			return s.opened(7, carol, 99).certified(7).leads(bob).head(103)
		}, "submit 7"},
		{"a certificate is verified by the proposer", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).verdict(Unverified).leads(bob)
		}, "verify 7"},
		{"and by the leader", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).verdict(Unverified)
		}, "verify 7"},
		{"not by others as long as it may settle any moment", func(s *situation) *situation {
			return s.opened(7, carol, 99).certified(7).verdict(Unverified).leads(bob)
		}, ""},
		{"by all when it has not", func(s *situation) *situation {
			return s.opened(7, carol, 99).certified(7).verdict(Unverified).leads(bob).head(101)
		}, "verify 7"},
		{"a task with a bad certificate is certified again by the leader", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).verdict(Bad)
		}, "collect 7"},
		{"a bad certificate is not submitted, not even by the proposer", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).verdict(Bad).leads(bob).head(110)
		}, ""},
		{"an overdue task with a bad certificate is proposed again", func(s *situation) *situation {
			return s.leads(bob).opened(7, bob, 98).certified(7).verdict(Bad).overdue(7, 92, alice)
		}, "stand in 7"},
		{"a leader that is not registered any more submits for nobody", func(s *situation) *situation {
			s.v.Chain.Set = testSet(s.t, bob, carol)
			return s.opened(7, bob, 99).certified(7).head(110)
		}, "rotate"},
		{"what the chain settled is neither submitted nor recorded at once", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100)
		}, ""},
		{"one confirmation too few", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100).head(106)
		}, ""},
		{"it is recorded when it has its confirmations", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100).head(107)
		}, "record 7"},
		{"with one confirmation it is recorded at once", func(s *situation) *situation {
			s.v.Agreed.Confirmations = 1
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100)
		}, "record 7"},
		{"a settlement that is orphaned is submitted again, by the proposer at once", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).gone(7, 105).leads(bob).head(105)
		}, "submit 7"},
		{"and by the leader when the proposer had its time again", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).gone(7, 105).head(106)
		}, ""},
		{"which is over then", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).gone(7, 105).head(107)
		}, "submit 7"},
		{"a task whose reference block is orphaned is given up by the leader", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).void(7)
		}, "expire 7"},
		{"and by nobody else", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).void(7).leads(bob)
		}, ""},
		{"one that is settled is not, whatever its reference", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100).void(7)
		}, ""},
		{"what the log records as settled and the chain does not show is corrected", func(s *situation) *situation {
			return s.opened(7, bob, 90).certified(7).settled(7, bob, 93).recorded(7).lost(7)
		}, "correct 7"},
		{"and not opened again, when its certificate is still good", func(s *situation) *situation {
			return s.due(7).opened(7, bob, 90).certified(7).settled(7, bob, 93).recorded(7).lost(7)
		}, "correct 7"},
		{"one whose certificate is not valid is opened again", func(s *situation) *situation {
			return s.due(7).opened(7, bob, 90).certified(7).settled(7, bob, 93).recorded(7).lost(7).verdict(Bad)
		}, "open 7"},
		{"but not before the head is deep enough to tell", func(s *situation) *situation {
			return s.opened(7, bob, 90).certified(7).settled(7, bob, 94).recorded(7).lost(7)
		}, ""},
		{"nor by a follower", func(s *situation) *situation {
			return s.opened(7, bob, 90).certified(7).settled(7, bob, 93).recorded(7).lost(7).leads(bob)
		}, ""},
		{"a settlement that moved to another block is corrected when that is deep enough", func(s *situation) *situation {
			return s.opened(7, bob, 90).settled(7, bob, 91).recorded(7).lost(7).settled(7, bob, 93)
		}, "correct 7"},
		{"what expired and settled after all is corrected", func(s *situation) *situation {
			return s.opened(7, bob, 90).expired(7).lost(7).settled(7, bob, 93)
		}, "correct 7"},
		{"and what expired and did not settle is left alone", func(s *situation) *situation {
			return s.opened(7, bob, 90).expired(7).lost(7)
		}, ""},
		{"a follower records nothing and submits nothing that is settled", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).settled(7, alice, 100).leads(bob)
		}, ""},
		{"a task expires after its deadline block", func(s *situation) *situation {
			return s.opened(7, bob, 99).head(120)
		}, "expire 7"},
		{"at its deadline block it does not expire", func(s *situation) *situation {
			return s.opened(7, bob, 99).head(119)
		}, "collect 7"},
		{"a task whose deadline the contract would not accept is given up", func(s *situation) *situation {
			endless := testTask(7, bob, 99)
			endless.Deadline = 99 + 60 + 1
			s.apply(lifecycle.Opened{Task: endless})
			return s
		}, "expire 7"},
		{"a task of a block that is far away is given up", func(s *situation) *situation {
			return s.opened(7, bob, 100+60+1)
		}, "expire 7"},
		{"a settled task past its deadline is recorded", func(s *situation) *situation {
			return s.opened(7, bob, 99).settled(7, bob, 119).head(126)
		}, "record 7"},
		{"leadership stays until the task is settled", func(s *situation) *situation { return s.opened(7, alice, 99) }, "collect 7"},
		{"a certificate that this proposer has made is submitted while the log does not have it yet", func(s *situation) *situation {
			return s.opened(7, alice, 99).verdict(Good)
		}, "collect 7, submit 7"},
		{"but not one of another's task", func(s *situation) *situation { return s.opened(7, bob, 99).verdict(Good) }, "collect 7"},
		{"leadership moves on when the task is settled in the head block", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).settled(7, alice, 100)
		}, "rotate"},
		{"and not before it is settled again when that is orphaned", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).gone(7, 100)
		}, "submit 7"},
		{"leadership moves on when the task is settled and recorded", func(s *situation) *situation {
			return s.opened(7, alice, 99).certified(7).settled(7, alice, 100).recorded(7)
		}, "rotate"},
		{"leadership moves on when the task expired", func(s *situation) *situation {
			return s.opened(7, alice, 79).expired(7)
		}, "rotate"},
		{"leadership moves on when the next task is due", func(s *situation) *situation {
			return s.opened(7, alice, 99).due(8)
		}, "collect 7, rotate"},
		{"one that the policy lets go on stays, when the contract does", func(s *situation) *situation {
			return s.grace(0).next(alice).opened(7, alice, 95).certified(7).settled(7, alice, 97).recorded(7)
		}, ""},
		{"and proposes the next", func(s *situation) *situation {
			return s.grace(0).next(alice).opened(7, alice, 95).certified(7).settled(7, alice, 97).recorded(7).due(8)
		}, "open 8"},
		{"not within a grace period", func(s *situation) *situation {
			return s.next(alice).opened(7, alice, 95).certified(7).settled(7, alice, 97).recorded(7).due(8)
		}, "rotate"},
		{"a leader that finds its own settlement on chain moves on", func(s *situation) *situation { return s.settled(7, alice, 100) }, "rotate"},
		{"another's settled task is no reason to move on", func(s *situation) *situation {
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100).recorded(7)
		}, ""},
		{"the next leader opens the next task while the last is carried on", func(s *situation) *situation {
			return s.opened(7, bob, 99).due(8)
		}, "collect 7, open 8"},
		{"when nobody took over for the grace period, the same operator goes on", func(s *situation) *situation {
			return s.opened(7, alice, 83).certified(7).settled(7, alice, 85).recorded(7).due(8).head(100)
		}, "open 8"},
		{"but not in the last block of the grace period", func(s *situation) *situation {
			return s.opened(7, alice, 83).certified(7).settled(7, alice, 85).recorded(7).due(8).head(99)
		}, "rotate"},
		{"a single voter does not rotate", func(s *situation) *situation {
			return s.voters(alice).settled(7, alice, 100)
		}, ""},
		{"a lone operator proposes again after the grace period", func(s *situation) *situation {
			s.v.Chain.Set = testSet(s.t, alice)
			return s.voters(alice).settled(7, alice, 85).due(8)
		}, "open 8"},
		{"no more tasks than the bound are opened", func(s *situation) *situation {
			s.v.Agreed.MaxOpenTasks = 1
			return s.opened(7, bob, 99).due(8)
		}, "collect 7"},
		{"tasks that wait for confirmations do not count", func(s *situation) *situation {
			s.v.Agreed.MaxOpenTasks = 1
			return s.opened(7, bob, 99).certified(7).settled(7, bob, 100).due(8)
		}, "open 8"},
		{"a leader that does not see the chain moves on and does nothing else", func(s *situation) *situation {
			s.v.Blind = true
			return s.opened(7, bob, 99).due(8)
		}, "rotate"},
		{"a lone leader that does not see the chain has nobody to move on to", func(s *situation) *situation {
			s.v.Blind = true
			return s.voters(alice).opened(7, bob, 99)
		}, "collect 7"},
		{"a leader that is not registered any more opens nothing and moves on", func(s *situation) *situation {
			s.v.Chain.Set = testSet(s.t, bob, carol)
			return s.due(8)
		}, "rotate"},
		{"nobody falls back before a slot is overdue", func(s *situation) *situation { return s.leads(bob).overdue(7, 93, alice, bob) }, ""},
		{"the first that the chain names falls back once it is", func(s *situation) *situation {
			return s.leads(bob).overdue(7, 92, alice, bob)
		}, "stand in 7"},
		{"also when nobody leads", func(s *situation) *situation {
			return s.leads(common.Address{}).overdue(7, 92, alice, bob)
		}, "stand in 7"},
		{"the second waits", func(s *situation) *situation { return s.leads(bob).overdue(7, 91, bob, alice) }, ""},
		{"for its stagger only", func(s *situation) *situation { return s.leads(bob).overdue(7, 90, bob, alice) }, "stand in 7"},
		{"one that the chain does not name does not fall back", func(s *situation) *situation {
			return s.leads(bob).overdue(7, 80, bob, carol)
		}, ""},
		{"a slot that nobody has settled is given up at last", func(s *situation) *situation {
			return s.leads(bob).overdue(7, 76, alice)
		}, ""},
		{"what has settled is not proposed", func(s *situation) *situation {
			return s.leads(bob).overdue(7, 92, alice).settled(7, bob, 99)
		}, ""},
		{"whoever proposed the last settled task does not fall back", func(s *situation) *situation {
			return s.leads(bob).overdue(7, 92, alice).settled(6, alice, 90)
		}, ""},
		{"unless that was long ago", func(s *situation) *situation {
			return s.leads(bob).overdue(7, 92, alice).settled(6, alice, 85)
		}, "stand in 7"},
		{"who does not see the chain does not fall back", func(s *situation) *situation {
			s.v.Blind = true
			return s.leads(bob).overdue(7, 92, alice)
		}, ""},
		{"nor who is no operator any more", func(s *situation) *situation {
			s.v.Chain.Set = testSet(s.t, bob, carol)
			return s.leads(bob).overdue(7, 92, alice)
		}, ""},
		{"nor who is alone", func(s *situation) *situation {
			s.v.Chain.Set = testSet(s.t, alice)
			return s.leads(bob).overdue(7, 92, alice)
		}, ""},
		{"an overdue task that the log only opened is proposed again", func(s *situation) *situation {
			return s.leads(bob).opened(7, bob, 91).overdue(7, 92, alice)
		}, "stand in 7"},
		{"a certificate in the log is submitted by whom the chain names, and none made", func(s *situation) *situation {
			return s.leads(bob).opened(7, bob, 98).certified(7).overdue(7, 92, alice)
		}, "submit 7"},
		{"the leader records what settled without the log", func(s *situation) *situation { return s.settledUnseen(7, bob, 90) }, "record 7"},
		{"one after the other", func(s *situation) *situation {
			return s.settledUnseen(7, bob, 82).settledUnseen(8, carol, 90)
		}, "record 7"},
		{"but not before it has its confirmations", func(s *situation) *situation { return s.settledUnseen(7, bob, 94) }, ""},
		{"whom the chain names proposes anew when the certificate in the log is void", func(s *situation) *situation {
			return s.leads(bob).opened(7, bob, 98).certified(7).void(7).overdue(7, 92, alice)
		}, "stand in 7"},
		{"not what is recorded", func(s *situation) *situation {
			s.settled(7, bob, 90).recorded(7).settledUnseen(7, bob, 90)
			return s
		}, ""},
		{"a follower does not record", func(s *situation) *situation { return s.leads(bob).settledUnseen(7, bob, 90) }, ""},
		{"the leader brings the membership in line", func(s *situation) *situation { s.v.Stale = true; return s }, "reconcile"},
		{"a follower leaves the membership alone", func(s *situation) *situation { s.v.Stale = true; return s.leads(bob) }, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.s(newSituation(t)).wants(); got != tt.want {
				t.Errorf("wants %q, want %q", got, tt.want)
			}
		})
	}
}

// At a head of which only the header is known, the task that falls due there is worked on and
// nothing else.
func TestEarly(t *testing.T) {
	for name, c := range map[string]struct {
		s    func(s *situation) *situation
		want []Job
	}{
		"it is opened":                     {func(s *situation) *situation { return s.due(8) }, []Job{{Open, 8}}},
		"and collected":                    {func(s *situation) *situation { return s.opened(8, alice, 99).due(8) }, []Job{{Collect, 8}}},
		"and submitted":                    {func(s *situation) *situation { return s.opened(8, alice, 99).certified(8).due(8) }, []Job{{Submit, 8}}},
		"not what nobody asks for":         {func(s *situation) *situation { s.v.Chain.Unasked = true; return s.due(8) }, nil},
		"not by a follower":                {func(s *situation) *situation { return s.leads(bob).due(8) }, nil},
		"not by whoever proposed the last": {func(s *situation) *situation { return s.settled(7, alice, 99).due(8) }, nil},
		"an older task waits":              {func(s *situation) *situation { return s.opened(7, bob, 79).due(8) }, []Job{{Open, 8}}},
		"members wait":                     {func(s *situation) *situation { s.v.Stale = true; return s }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Early(c.s(newSituation(t)).v); !slices.Equal(got, c.want) {
				t.Errorf("wants %v, want %v", got, c.want)
			}
		})
	}
}

func TestNextProposer(t *testing.T) {
	for name, c := range map[string]struct {
		s    func(s *situation) *situation
		want common.Address
	}{
		"the leader":                  {func(s *situation) *situation { return s }, alice},
		"whose turn is to come":       {func(s *situation) *situation { return s.settledUnseen(7, bob, 90) }, alice},
		"the next when its turn was":  {func(s *situation) *situation { return s.settledUnseen(7, alice, 90) }, bob},
		"nobody when there is no one": {func(s *situation) *situation { return s.leads(common.Address{}) }, common.Address{}},
	} {
		t.Run(name, func(t *testing.T) {
			s := c.s(newSituation(t))
			for _, slot := range s.v.Chain.Slots {
				if slot.Settlement != nil {
					s.v.Chain.Settlements = append(s.v.Chain.Settlements, *slot.Settlement)
				}
			}
			if got := s.v.NextProposer(); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}
