//lint:file-ignore SA1019 liars use what is deprecated

package adversary

import (
	"bytes"
	"context"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// talker sends messages that nobody asked for.
type talker struct{ forger }

// Begin lets a liar send messages that nobody asked for, until End.
func (l *Liar) Begin() {
	ctx, stop := context.WithCancel(context.Background())
	l.stop, l.done = stop, make(chan struct{})
	talks := talker{forger{l}}
	go func() {
		defer close(l.done)
		var saying sync.WaitGroup
		defer saying.Wait()
		limit := make(chan struct{}, 24) // how much it does at once
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(time.Duration(20+l.dice().IntN(400)) * time.Millisecond):
			}
			for _, act := range talks.unsolicited() {
				select {
				case limit <- struct{}{}:
					saying.Go(func() {
						defer func() { <-limit }()
						act(ctx, l.dice())
					})
				default:
				}
			}
		}
	}()
}

// End ends the unsolicited messages.
func (l *Liar) End() {
	l.stop()
	<-l.done
}

type act func(context.Context, *rand.Rand)

// unsolicited are the messages that it sends now.
func (l talker) unsolicited() (acts []act) {
	for _, each := range []struct {
		misbehaviour Misbehaviour
		act          act
	}{
		{Campaigns, l.toSomebody(l.campaign)}, {Usurps, l.toSomebody(l.usurp)}, {Poisons, l.toSomebody(l.sendPoison)},
		{Inflates, l.toSomebody(l.standInLaterTerm)}, {Distorts, l.askAround}, {Cheats, l.cheat},
		{Reconfigures, l.toSomebody(l.usurpConfiguration)},
	} {
		if l.GivesIn(each.misbehaviour) {
			acts = append(acts, each.act)
		}
	}
	if l.GivesIn(Floods) {
		for range 16 {
			acts = append(acts, l.askAround, l.toSomebody(l.usurp))
		}
	}
	return acts
}

// toSomebody sends to another operator that is drawn.
func (l talker) toSomebody(send func(*rand.Rand, raft.ServerID, rafttransport.Lane)) act {
	return func(_ context.Context, d *rand.Rand) {
		others := l.world.Running()
		if len(others) == 0 {
			return
		}
		peer := others[d.IntN(len(others))].Address
		if lane, err := l.lanes.To(peer); err == nil {
			send(d, rafttransport.ServerID(peer), lane)
		}
	}
}

func (l talker) campaign(d *rand.Rand, to raft.ServerID, lane rafttransport.Lane) {
	if d.IntN(3) == 0 {
		_ = lane.TimeoutNow(to, "", &raft.TimeoutNowRequest{RPCHeader: l.header()}, new(raft.TimeoutNowResponse))
		return
	}
	term := l.world.Term()
	_ = lane.RequestVote(to, "", &raft.RequestVoteRequest{
		RPCHeader: l.header(), Term: term + 1 + d.Uint64N(3), LastLogIndex: 1 << 40, LastLogTerm: term, LeadershipTransfer: d.IntN(2) == 0,
	}, new(raft.RequestVoteResponse))
}

func (l talker) standInLaterTerm(_ *rand.Rand, to raft.ServerID, lane rafttransport.Lane) {
	_ = lane.RequestVote(to, "", &raft.RequestVoteRequest{
		RPCHeader: l.header(), Term: l.inflated(l.world.Term() + 1), LeadershipTransfer: true,
	}, new(raft.RequestVoteResponse))
}

func (l talker) usurp(d *rand.Rand, to raft.ServerID, lane rafttransport.Lane) {
	_ = lane.AppendEntries(to, "", &raft.AppendEntriesRequest{
		RPCHeader: l.header(), Term: l.world.Term() + d.Uint64N(2), LeaderCommitIndex: 1 << d.IntN(20),
	}, new(raft.AppendEntriesResponse))
}

// usurpWith claims to lead and sends entries after the liar's own log.
func (l talker) usurpWith(to raft.ServerID, lane rafttransport.Lane, entries func(index, term uint64) []*raft.Log) {
	term, last := l.world.Term(), l.last()
	_ = lane.AppendEntries(to, "", &raft.AppendEntriesRequest{
		RPCHeader: l.header(), Term: term, PrevLogEntry: last, PrevLogTerm: l.termAt(last), LeaderCommitIndex: last + 1,
		Entries: entries(last+1, term),
	}, new(raft.AppendEntriesResponse))
}

func (l talker) usurpConfiguration(_ *rand.Rand, to raft.ServerID, lane rafttransport.Lane) {
	l.usurpWith(to, lane, func(index, term uint64) []*raft.Log {
		return []*raft.Log{{Index: index, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(l.foreignConfiguration(l.dice()))}}
	})
}

// sendPoison sends bad entries or snapshots. When the liar happens to lead, its
// claim to lead is true.
func (l talker) sendPoison(d *rand.Rand, to raft.ServerID, lane rafttransport.Lane) {
	if d.IntN(2) == 0 {
		l.usurpWith(to, lane, l.poison)
		return
	}
	term, last, content := l.world.Term(), l.last(), []byte(Rubbish)
	s := &raft.InstallSnapshotRequest{
		RPCHeader: l.header(), SnapshotVersion: raft.SnapshotVersionMax, Term: term, LastLogIndex: last + 100, LastLogTerm: term,
		Size: int64(len(content)), Configuration: raft.EncodeConfiguration(l.foreignConfiguration(l.dice())), ConfigurationIndex: 1,
	}
	if d.IntN(2) == 0 {
		l.spoil(s)
	}
	_ = lane.InstallSnapshot(to, "", s, new(raft.InstallSnapshotResponse), bytes.NewReader(content))
}

// askAround asks somebody for a signature under a task that the liar makes up.
func (l talker) askAround(ctx context.Context, d *rand.Rand) {
	others := l.world.Running()
	head := l.world.Head()
	if len(others) == 0 || head.Number < 4 {
		return
	}
	id := l.world.Slot(head)
	task := l.distorted(d, eigenshift.EncodedTask{
		ID: id, Spec: l.world.Spec(id), Reference: head.Ref(), Deadline: head.Number + 20, Proposer: l.self,
	})
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	_, _ = l.world.Ask(ctx, others[d.IntN(len(others))], task)
}

// distorted is a task that differs in something from the one that is asked for.
func (l talker) distorted(d *rand.Rand, t eigenshift.EncodedTask) eigenshift.EncodedTask {
	switch d.IntN(7) {
	case 0:
		t.ID += eigenshift.TaskID(d.IntN(3))
	case 1:
		t.Spec = append(slices.Clone(t.Spec), ' ')
	case 2:
		t.Reference.Hash[d.IntN(32)] ^= 1
	case 3:
		t.Deadline += uint64(d.IntN(60))
	case 4:
		t.Proposer = l.somebody(d).Address
	case 5:
		t.Reference.Number -= min(t.Reference.Number, d.Uint64N(3))
	}
	return t
}

// cheat submits a certificate of which something is not as it was signed, or one
// that is not the liar's to submit yet.
func (l talker) cheat(ctx context.Context, d *rand.Rand) {
	for _, e := range l.world.Live() {
		if e.Certified == nil {
			continue
		}
		x := *e.Certified
		x.Certificate.NonSigners = slices.Clone(x.Certificate.NonSigners)
		switch d.IntN(7) {
		case 0:
			x.Response = append(slices.Clone(x.Response), ' ')
		case 1:
			x.Task.ID++
		case 2:
			x.Task.Proposer = l.self
		case 3:
			x.Certificate.Digest = l.world.Digest(x.Task, []byte(`{}`))
			x.Response = []byte(`{}`)
		case 4:
			for _, op := range l.world.Operators() {
				x.Certificate.NonSigners = append(x.Certificate.NonSigners, op.ID)
			}
			slices.SortFunc(x.Certificate.NonSigners, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) })
			x.Certificate.NonSigners = slices.Compact(x.Certificate.NonSigners)
			x.Certificate.Parts = []eigenshift.Part{{}}
		case 5:
			x.Certificate.Parts = []eigenshift.Part{{Signature: l.key.Sign(x.Certificate.Digest), SignerKey: l.key.G2()}}
		}
		l.world.Submit(x, common.BigToHash(new(big.Int).SetUint64(d.Uint64())))
	}
}
