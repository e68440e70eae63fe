package engine

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// views puts together what this operator decides by. Safe for concurrent use.
type views struct {
	self     common.Address
	agreed   protocol.Parameters
	log      Log
	turns    *turns
	observer interface{ Blind() bool }
	verdict  func(lifecycle.Entry) decide.Verdict
	stale    func(raftlog.Status) bool // of the Raft configuration
}

// view returns the whole situation.
func (b *views) view(c observed.Chain) decide.View {
	v := b.ranking(c)
	v.Stale = b.stale(v.Status)
	return v
}

// ranking is a view as far as it takes to say who proposes next.
func (b *views) ranking(c observed.Chain) decide.View {
	v := decide.View{Records: b.records(c), Self: b.self, Status: b.log.Status(), Blind: b.observer.Blind(), WrittenIn: b.log.WrittenIn}
	b.turns.led(v.Status)
	v.Opened = b.turns.openings(v.Records)
	v.Successors = b.turns.successors(v)
	return v
}

// records is a view as far as it takes to compare the log with the chain.
func (b *views) records(c observed.Chain) decide.Records {
	return decide.Records{Agreed: b.agreed, State: b.log.State(), Chain: c, Verdict: b.verdict, Author: b.author}
}

// author returns the leader of the term in which a task was opened last; zero when that
// is not known.
func (b *views) author(id eigenshift.TaskID) common.Address {
	if term := b.log.OpenedIn(id); term != 0 {
		return b.turns.leaderOf(term)
	}
	return common.Address{}
}
