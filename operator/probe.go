package operator

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/condition"
)

// Times between probes, and what each may take. A healthy operator makes only that of
// its account.
const (
	silence       = 4 * time.Second  // without a head, before the node is asked
	longSilence   = 20 * time.Second // the same, however seldom heads come
	nodeEvery     = 4 * time.Second
	standingEvery = 3 * time.Second
	accountEvery  = time.Minute
	votersEvery   = 5 * time.Second
	probeTimeout  = 5 * time.Second
	reachVoter    = 2 * time.Second
)

// settlementGas is about what a settlement uses.
const settlementGas = 600_000

// probe asks node, registry and voters for what is not known otherwise, when that is
// wanted, once for each time it is told to, until no more come.
func (m *monitor) probe(ctx context.Context, times <-chan struct{}) {
	var node, standing, account, voters every
	for range times {
		now := time.Now()
		m.mu.Lock()
		p := m.parts
		quiet := now.Sub(m.seen)
		patience := min(max(silence, m.gap*3/2), longSilence)
		leaderless := now.Sub(m.leading)
		stale := m.head.Number != 0 && now.Sub(time.Unix(int64(m.head.Time), 0)) > condition.StaleHead
		m.mu.Unlock()
		if p.link == nil {
			continue
		}
		if (quiet > patience || stale) && node.due(now, nodeEvery) {
			m.probeNode(ctx, p.link.node)
		} else if quiet <= patience && !stale {
			m.learn(func(seen *probed) { seen.node.Error, seen.node.Syncing = "", "" })
		}
		if _, listed := p.link.backend.Operator(m.keys.address); !listed && standing.due(now, standingEvery) {
			m.probeStanding(ctx, p.link)
		}
		if account.due(now, accountEvery) {
			m.probeAccount(ctx, p.link.node)
		}
		if p.engine != nil {
			m.probeSettlement(ctx, p)
		}
		if p.log != nil && leaderless > condition.Election/2 && voters.due(now, votersEvery) {
			m.probeVoters(ctx, p, p.log.Status())
		}
	}
}

// every is when something was done last.
type every struct{ last time.Time }

func (e *every) due(now time.Time, period time.Duration) bool {
	if now.Sub(e.last) < period {
		return false
	}
	e.last = now
	return true
}

// probeNode asks the node for its head, and whether it is in sync.
func (m *monitor) probeNode(ctx context.Context, node *chain.Node) {
	asking, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	_, err := node.Head(asking)
	var progress any
	if err == nil {
		err = node.Request(asking, &progress, "eth_syncing")
	}
	if ctx.Err() != nil {
		return
	}
	m.learn(func(seen *probed) {
		seen.node.Error, seen.node.Syncing = "", ""
		if err != nil {
			seen.node.Error = err.Error()
		} else {
			seen.node.Syncing = syncing(progress)
		}
	})
}

// syncing says how far a node is behind by what eth_syncing returned; empty when it lacks no block.
// A node that has them all may still be indexing their transactions, which nothing here needs.
func syncing(progress any) string {
	at, is := progress.(map[string]any)
	if !is {
		return ""
	}
	number := func(field string) (uint64, error) { return hexutil.DecodeUint64(fmt.Sprint(at[field])) }
	current, err := number("currentBlock")
	highest, err2 := number("highestBlock")
	if err == nil && err2 == nil && current >= highest {
		return ""
	}
	return fmt.Sprintf("block %v of %v", at["currentBlock"], at["highestBlock"])
}

// probeStanding asks the registry for an operator that is not in the set. What it
// said before is kept when it does not answer.
func (m *monitor) probeStanding(ctx context.Context, link *connection) {
	asking, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	s, err := link.backend.Standing(asking, m.keys.address, m.keys.bls.G1())
	if err != nil {
		m.logger.Debug().Err(err).Msg("registration not known")
		return
	}
	m.learn(func(seen *probed) { seen.standing = &s })
}

// probeAccount asks for what the account has, and what a settlement costs.
func (m *monitor) probeAccount(ctx context.Context, node *chain.Node) {
	asking, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	balance, cost, err := fundsOf(asking, node, m.keys.account.Address())
	if err != nil {
		m.logger.Debug().Err(err).Msg("account not known")
		return
	}
	m.learn(func(seen *probed) { seen.balance, seen.cost = balance, cost })
}

// probeSettlement finds out when the newest settlement was made. Of a recent one the node is
// not asked.
func (m *monitor) probeSettlement(ctx context.Context, p parts) {
	last := p.engine.LastSettlement()
	m.mu.Lock()
	known := m.probed.settled
	m.mu.Unlock()
	if last == nil || last.Block.Number == 0 || known != nil && known.Task == last.Task && known.Block == last.Block.Number {
		return
	}
	block, err := p.link.node.BlockByNumber(ctx, last.Block.Number)
	if err != nil {
		m.logger.Debug().Err(err).Msg("time of the last settlement not known")
		return
	}
	m.learn(func(seen *probed) {
		seen.settled = &api.Settlement{Task: last.Task, Block: block.Number, Time: time.Unix(int64(block.Time), 0).UTC()}
	})
}

// probeVoters asks the other voters whether they are there.
func (m *monitor) probeVoters(ctx context.Context, p parts, status raftlog.Status) {
	asking, cancel := context.WithTimeout(ctx, reachVoter)
	defer cancel()
	var (
		up    atomic.Int32
		group sync.WaitGroup
	)
	for _, voter := range status.Voters {
		group.Go(func() {
			if voter.Address == m.keys.address || there(asking, p, voter) {
				up.Add(1)
			}
		})
	}
	group.Wait()
	if ctx.Err() == nil {
		m.learn(func(seen *probed) { seen.asked, seen.up = true, int(up.Load()) })
	}
}

// there reports whether a voter answers, be it with a refusal.
func there(ctx context.Context, p parts, voter raftlog.Member) bool {
	op, listed := p.link.backend.Operator(voter.Address)
	if !listed {
		return false // nobody answers somebody who is not registered
	}
	err := p.peers.Reach(ctx, op, eigenshift.ChainView{})
	refusal := (*peer.Refusal)(nil)
	return err == nil || errors.As(err, &refusal)
}
