//lint:file-ignore SA1019 liars use what is deprecated

package adversary

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// forger changes the messages of a liar's Raft.
type forger struct{ *Liar }

// spoofed is a header of somebody else, or of nobody.
func (l forger) spoofed() raft.RPCHeader {
	d := l.dice()
	switch d.IntN(4) {
	case 0:
		return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax}
	case 1:
		return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersion(d.IntN(9) - 1), ID: l.header().ID, Addr: l.header().Addr}
	default:
		return rafttransport.Header(l.somebody(d).Address)
	}
}

// distort changes entries or a heartbeat that the liar's Raft sends to one
// follower. What others hold is not changed.
func (l forger) distort(a *raft.AppendEntriesRequest) {
	a.Term = l.inflated(a.Term)
	if l.GivesIn(Spoofs) {
		a.RPCHeader = l.spoofed()
	}
	if l.GivesIn(Overcommits) {
		a.LeaderCommitIndex = []uint64{a.PrevLogEntry + uint64(len(a.Entries)), a.LeaderCommitIndex + 1000, math.MaxUint64}[l.dice().IntN(3)]
	}
	if l.GivesIn(Rewrites) && a.PrevLogEntry > 8 {
		d := l.dice()
		back := 1 + d.Uint64N(7)
		a.PrevLogEntry -= back
		a.PrevLogTerm = l.termAt(a.PrevLogEntry)
		a.Entries = nil
		for i := range back {
			a.Entries = append(a.Entries, &raft.Log{Index: a.PrevLogEntry + 1 + i, Term: a.Term, Type: raft.LogCommand, Data: claimant(l).falsehood(d)})
		}
	}
	if len(a.Entries) == 0 {
		return
	}
	if l.GivesIn(Equivocates) {
		a.Entries = slices.Clone(a.Entries)
		for i, e := range a.Entries {
			if e.Type == raft.LogCommand {
				changed := *e
				changed.Data = claimant(l).otherwise(e.Data)
				a.Entries[i] = &changed
			}
		}
	}
	last := a.Entries[len(a.Entries)-1]
	if l.GivesIn(Poisons) {
		a.Entries = append(slices.Clone(a.Entries), l.poison(last.Index+1, a.Term)...)
	}
	if l.GivesIn(Reconfigures) {
		a.Entries = append(slices.Clone(a.Entries), &raft.Log{
			Index: last.Index + 1, Term: a.Term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(l.foreignConfiguration(l.dice())),
		})
	}
}

// termAt is the term of an entry in the liar's log.
func (l forger) termAt(index uint64) uint64 {
	var e raft.Log
	if err := l.world.Entries().GetLog(index, &e); err != nil {
		return 1
	}
	return e.Term
}

// last is the last entry of the liar's log.
func (l forger) last() uint64 {
	last, err := l.world.Entries().LastIndex()
	if err != nil {
		return 0
	}
	return last
}

// poison is entries from an index on of which Raft panics.
func (l forger) poison(index, term uint64) []*raft.Log {
	return PoisonedEntries[l.dice().IntN(len(PoisonedEntries))].From(index, term)
}

// foreignConfiguration is one that the registry does not allow.
func (l forger) foreignConfiguration(d *rand.Rand) raft.Configuration {
	list := ForeignConfigurations(l.world.Operators(), l.self, d)
	return list[d.IntN(len(list))]
}

// spoil changes a snapshot's description to one that Raft would panic on, or
// that would roll others back.
func (l forger) spoil(s *raft.InstallSnapshotRequest) {
	d := l.dice()
	switch n := d.IntN(len(PoisonedSnapshots) + 2); n {
	case 0:
		s.LastLogIndex = 1
	case 1:
		s.Configuration = raft.EncodeConfiguration(l.foreignConfiguration(d))
	default:
		PoisonedSnapshots[n-2].Spoil(s)
	}
}
