//lint:file-ignore SA1019 liars use what is deprecated

package enginetest

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

// begin lets a liar say things that nobody asked for, until it is ended.
func (l *Liar) begin() {
	ctx, stop := context.WithCancel(context.Background())
	l.stop, l.done = stop, make(chan struct{})
	go func() {
		defer close(l.done)
		var saying sync.WaitGroup
		defer saying.Wait()
		slots := make(chan struct{}, 24) // what it can do at once
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(l.pace()):
			}
			for _, act := range l.unasked() {
				select {
				case slots <- struct{}{}:
					saying.Go(func() {
						defer func() { <-slots }()
						act(ctx, l.dice())
					})
				default:
				}
			}
		}
	}()
}

func (l *Liar) end() {
	l.stop()
	<-l.done
}

// unasked are the things that it feels like saying now.
func (l *Liar) unasked() (acts []func(context.Context, *rand.Rand)) {
	for vice, act := range map[Vice]func(context.Context, *rand.Rand){
		Campaigns: l.campaign, Usurps: l.usurp, Poisons: l.sendPoison, Inflates: l.shout, Distorts: l.askAround,
		Cheats: l.cheat, Reconfigures: l.usurpConfiguration,
	} {
		if l.gives(vice) {
			acts = append(acts, act)
		}
	}
	if l.gives(Floods) {
		for range 16 {
			acts = append(acts, l.askAround, l.usurp)
		}
	}
	return acts
}

// lane is the liar's way to somebody.
func (l *Liar) lane(d *rand.Rand) (to raft.ServerID, lane rafttransport.Lane, ok bool) {
	others := l.others()
	if len(others) == 0 {
		return "", nil, false
	}
	peer := l.c.Address(others[d.IntN(len(others))])
	lane, err := l.raw.To(peer)
	return rafttransport.ServerID(peer), lane, err == nil
}

func (l *Liar) campaign(_ context.Context, d *rand.Rand) {
	to, lane, ok := l.lane(d)
	if !ok {
		return
	}
	if d.IntN(3) == 0 {
		_ = lane.TimeoutNow(to, "", &raft.TimeoutNowRequest{RPCHeader: l.header()}, new(raft.TimeoutNowResponse))
		return
	}
	term := l.c.term()
	_ = lane.RequestVote(to, "", &raft.RequestVoteRequest{
		RPCHeader: l.header(), Term: term + 1 + d.Uint64N(3), LastLogIndex: 1 << 40, LastLogTerm: term, LeadershipTransfer: d.IntN(2) == 0,
	}, new(raft.RequestVoteResponse))
}

func (l *Liar) shout(_ context.Context, d *rand.Rand) {
	if to, lane, ok := l.lane(d); ok {
		_ = lane.RequestVote(to, "", &raft.RequestVoteRequest{
			RPCHeader: l.header(), Term: l.inflated(l.c.term() + 1), LeadershipTransfer: true,
		}, new(raft.RequestVoteResponse))
	}
}

func (l *Liar) usurp(_ context.Context, d *rand.Rand) {
	if to, lane, ok := l.lane(d); ok {
		_ = lane.AppendEntries(to, "", &raft.AppendEntriesRequest{
			RPCHeader: l.header(), Term: l.c.term() + d.Uint64N(2), LeaderCommitIndex: 1 << d.IntN(20),
		}, new(raft.AppendEntriesResponse))
	}
}

func (l *Liar) usurpConfiguration(_ context.Context, d *rand.Rand) {
	if to, lane, ok := l.lane(d); ok {
		term, last := l.c.term(), l.last()
		_ = lane.AppendEntries(to, "", &raft.AppendEntriesRequest{
			RPCHeader: l.header(), Term: term, PrevLogEntry: last, PrevLogTerm: l.termAt(last), LeaderCommitIndex: last + 1,
			Entries: []*raft.Log{{Index: last + 1, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(l.foreign())}},
		}, new(raft.AppendEntriesResponse))
	}
}

// sendPoison sends bad entries or snapshots. When the liar happens to lead, its
// claim to lead is true.
func (l *Liar) sendPoison(_ context.Context, d *rand.Rand) {
	to, lane, ok := l.lane(d)
	if !ok {
		return
	}
	term, last := l.c.term(), l.last()
	if d.IntN(2) == 0 {
		_ = lane.AppendEntries(to, "", &raft.AppendEntriesRequest{
			RPCHeader: l.header(), Term: term, PrevLogEntry: last, PrevLogTerm: l.termAt(last), LeaderCommitIndex: last + 1,
			Entries: []*raft.Log{l.poison(last+1, term)},
		}, new(raft.AppendEntriesResponse))
		return
	}
	content := []byte("rubbish")
	s := &raft.InstallSnapshotRequest{
		RPCHeader: l.header(), SnapshotVersion: raft.SnapshotVersionMax, Term: term, LastLogIndex: last + 100, LastLogTerm: term,
		Size: int64(len(content)), Configuration: raft.EncodeConfiguration(l.foreign()), ConfigurationIndex: 1,
	}
	if d.IntN(2) == 0 {
		l.spoil(s)
	}
	_ = lane.InstallSnapshot(to, "", s, new(raft.InstallSnapshotResponse), bytes.NewReader(content))
}

// last is the last entry of the liar's log.
func (l *Liar) last() uint64 {
	last, err := l.c.nodes[l.number].stores.Log.LastIndex()
	if err != nil {
		return 0
	}
	return last
}

// askAround asks somebody for a signature under a task that the liar makes up.
func (l *Liar) askAround(ctx context.Context, d *rand.Rand) {
	others := l.others()
	head := l.c.Chain.Head()
	if len(others) == 0 || head.Number < 4 {
		return
	}
	id := eigenshift.TaskID(head.Time / uint64(Interval.Seconds()))
	data, err := eigenshift.JSONCodec[spec]{}.Encode(spec{uint64(id)})
	if err != nil {
		return
	}
	task := l.distorted(d, eigenshift.EncodedTask{
		ID: id, Spec: data, Reference: head.Ref(), Deadline: head.Number + 20, Proposer: l.address(),
	})
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	_, _ = asker{l.c, l.number}.Ask(ctx, l.c.nodes[others[d.IntN(len(others))]].op, task)
}

// distorted is a task that differs in something from the one that is asked for.
func (l *Liar) distorted(d *rand.Rand, t eigenshift.EncodedTask) eigenshift.EncodedTask {
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
		t.Proposer = l.c.Address(d.IntN(len(l.c.nodes)))
	case 5:
		t.Reference.Number -= min(t.Reference.Number, d.Uint64N(3))
	}
	return t
}

// cheat submits a certificate of which something is not as it was signed, or one
// that is not the liar's to submit yet.
func (l *Liar) cheat(ctx context.Context, d *rand.Rand) {
	for _, e := range l.c.State(l.number).Live() {
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
			x.Task.Proposer = l.address()
		case 3:
			x.Certificate.Digest = digest(x.Task, []byte(`{}`))
			x.Response = []byte(`{}`)
		case 4:
			for _, n := range l.c.nodes {
				x.Certificate.NonSigners = append(x.Certificate.NonSigners, n.op.ID)
			}
			slices.SortFunc(x.Certificate.NonSigners, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) })
			x.Certificate.NonSigners = slices.Compact(x.Certificate.NonSigners)
			x.Certificate.Parts = []eigenshift.Part{{}}
		case 5:
			key := l.c.nodes[l.number].key
			x.Certificate.Parts = []eigenshift.Part{{Signature: key.Sign(x.Certificate.Digest), SignerKey: key.G2()}}
		}
		l.c.Chain.force(transaction{from: l.address(), c: x, hash: common.BigToHash(new(big.Int).SetUint64(d.Uint64()))})
	}
}
