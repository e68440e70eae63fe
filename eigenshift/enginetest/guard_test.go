package enginetest

import (
	"maps"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Neither guards nor fallback touch a healthy cluster: in an hour without faults,
// with leadership moving every 15 s, nothing is refused, nothing is proposed without
// the log, and every slot settles.
func TestGuardsRefuseNothingWithoutFaults(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		time.Sleep(time.Hour)
		if refused := c.Refused(); refused != 0 {
			t.Errorf("%d refusals", refused)
		}
		if n := c.Fallbacks(); n != 0 {
			t.Errorf("%d tasks were proposed without the log", n)
		}
		if settled, slots := len(c.Chain.Settled()), int(time.Hour/simulated.Interval); settled < slots {
			t.Errorf("%d of %d slots settled", settled, slots)
		}
		requireNoReverts(t, c)
	})
}

// A leader that opens nothing and hands over to nobody stops a cluster that has
// more patience than it has turns to lose. Otherwise the others lose confidence in it, and
// it costs a part of each of its turns.
func TestWithholdingLeaderIsReplaced(t *testing.T) {
	for _, patient := range []bool{true, false} {
		runN(t, 5, func(c *Cluster) {
			if patient {
				c.agreed.Patience, c.agreed.FallbackAfter = 250, 256
				for i := range c.nodes {
					c.Restart(i)
				}
			}
			c.AwaitMoreSettled(1)
			c.Liar(2).Become(1, adversary.Idles)
			before := len(c.Chain.Settled())
			time.Sleep(30 * time.Minute)
			settled, slots := len(c.Chain.Settled())-before, int(30*time.Minute/simulated.Interval)
			t.Logf("patient=%t: %d of %d slots settled, %d refusals", patient, settled, slots, c.Refused())
			switch {
			case patient && settled > slots/5:
				t.Errorf("%d of %d slots settled although nobody minds: the attack does nothing", settled, slots)
			case !patient && settled < slots*9/10:
				t.Errorf("only %d of %d slots settled", settled, slots)
			}
		})
	}
}

// One of five operators says whatever it likes to Raft, all the time: votes it
// claims were ordered, terms without end, entries and heartbeats of a leader that
// nobody elected, poison, orders to take over. Every slot settles nevertheless,
// signed by the other four.
func TestClusterSettlesBesideALiar(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		c.Crash(4)
		liar := c.network.raft.Join(c.Address(4))
		defer func() {
			if err := liar.Close(); err != nil {
				t.Error(err)
			}
		}()
		c.AwaitMoreSettled(2)
		before := len(c.Chain.Settled())
		stop, done := make(chan struct{}), make(chan struct{})
		go func() {
			defer close(done)
			for round := uint64(0); ; round++ {
				select {
				case <-stop:
					return
				case <-time.After(100 * time.Millisecond):
				}
				for i := range 4 {
					lane, err := liar.To(c.Address(i))
					if err != nil {
						continue
					}
					c.lie(lane, i, round)
				}
			}
		}()
		time.Sleep(10 * time.Minute)
		close(stop)
		<-done
		settled, slots := c.Chain.Settled()[before:], int(10*time.Minute/simulated.Interval)
		t.Logf("%d of %d slots settled, %d refusals", len(settled), slots, c.Refused())
		due := c.Chain.Due()
		newest := slices.Max(slices.Collect(maps.Keys(due)))
		for _, e := range c.Chain.Settled() {
			delete(due, e.Task)
		}
		delete(due, newest) // it may have fallen due just now
		if len(settled) < slots-1 || len(due) > 0 {
			t.Errorf("%d of %d slots settled, of those before the newest all but %v", len(settled), slots, due)
		}
		for i := range 4 {
			c.Restart(i)
		}
		c.AwaitMoreSettled(3)
		for i := range 4 {
			if term := c.nodes[i].log.Status().Term; term > 500 {
				t.Errorf("operator %d is in term %d", i, term)
			}
		}
	})
}

// lie sends one of many lies of operator 4 to operator i.
func (c *Cluster) lie(lane rafttransport.Lane, i int, round uint64) {
	name := []byte(c.Address(4).Hex())
	header := raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: name, Addr: name}
	id := rafttransport.ServerID(c.Address(i))
	term := c.nodes[i].log.Status().Term
	switch round % 6 {
	case 0:
		_ = lane.RequestVote(id, "", &raft.RequestVoteRequest{
			RPCHeader: header, Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term, LeadershipTransfer: true,
		}, new(raft.RequestVoteResponse))
	case 1:
		_ = lane.RequestVote(id, "", &raft.RequestVoteRequest{
			RPCHeader: header, Term: math.MaxUint64, LeadershipTransfer: true,
		}, new(raft.RequestVoteResponse))
	case 2:
		_ = lane.RequestVote(id, "", &raft.RequestVoteRequest{
			RPCHeader: header, Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term,
		}, new(raft.RequestVoteResponse))
	case 3:
		_ = lane.AppendEntries(id, "", &raft.AppendEntriesRequest{RPCHeader: header, Term: term + round%2}, new(raft.AppendEntriesResponse))
	case 4:
		_ = lane.AppendEntries(id, "", &raft.AppendEntriesRequest{
			RPCHeader: header, Term: term + 1, Entries: []*raft.Log{nil, {Index: 7, Type: 99}}, LeaderCommitIndex: 7,
		}, new(raft.AppendEntriesResponse))
	case 5:
		_ = lane.TimeoutNow(id, "", &raft.TimeoutNowRequest{RPCHeader: header}, new(raft.TimeoutNowResponse))
	}
}
