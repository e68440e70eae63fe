//lint:file-ignore SA1019 liars use what is deprecated

package enginetest

import (
	"bytes"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// header is an honest one.
func (l *Liar) header() raft.RPCHeader { return headerOf(l.address()) }

func headerOf(a common.Address) raft.RPCHeader {
	name := []byte(a.Hex())
	return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: name, Addr: name}
}

// spoofed is a header of somebody else, or of nobody.
func (l *Liar) spoofed() raft.RPCHeader {
	d := l.dice()
	switch d.IntN(4) {
	case 0:
		return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax}
	case 1:
		return raft.RPCHeader{ProtocolVersion: raft.ProtocolVersion(d.IntN(9) - 1), ID: l.header().ID, Addr: l.header().Addr}
	default:
		return headerOf(l.c.Address(d.IntN(len(l.c.nodes))))
	}
}

// distort changes entries or a heartbeat that the liar's Raft sends to one
// follower. What others hold is not changed.
func (l *Liar) distort(a *raft.AppendEntriesRequest) {
	a.Term = l.inflated(a.Term)
	if l.gives(Spoofs) {
		a.RPCHeader = l.spoofed()
	}
	if l.gives(Overcommits) {
		a.LeaderCommitIndex = []uint64{a.PrevLogEntry + uint64(len(a.Entries)), a.LeaderCommitIndex + 1000, math.MaxUint64}[l.dice().IntN(3)]
	}
	if l.gives(Rewrites) && a.PrevLogEntry > 8 {
		d := l.dice()
		back := 1 + d.Uint64N(7)
		a.PrevLogEntry -= back
		a.PrevLogTerm = l.termAt(a.PrevLogEntry)
		a.Entries = nil
		for i := range back {
			a.Entries = append(a.Entries, &raft.Log{Index: a.PrevLogEntry + 1 + i, Term: a.Term, Type: raft.LogCommand, Data: l.falsehood(d)})
		}
	}
	if len(a.Entries) == 0 {
		return
	}
	if l.gives(Equivocates) {
		a.Entries = slices.Clone(a.Entries)
		for i, e := range a.Entries {
			if e.Type == raft.LogCommand {
				changed := *e
				changed.Data = l.otherwise(e.Data)
				a.Entries[i] = &changed
			}
		}
	}
	last := a.Entries[len(a.Entries)-1]
	if l.gives(Poisons) {
		a.Entries = append(slices.Clone(a.Entries), l.poison(last.Index+1, a.Term))
	}
	if l.gives(Reconfigures) {
		a.Entries = append(slices.Clone(a.Entries), &raft.Log{
			Index: last.Index + 1, Term: a.Term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(l.foreign()),
		})
	}
}

// termAt is the term of an entry in the liar's log.
func (l *Liar) termAt(index uint64) uint64 {
	var e raft.Log
	if err := l.c.nodes[l.number].stores.Log.GetLog(index, &e); err != nil {
		return 1
	}
	return e.Term
}

// otherwise is a command that says something else, or nothing.
func (l *Liar) otherwise(data []byte) []byte {
	d := l.dice()
	command, err := lifecycle.Decode(data)
	if err != nil || d.IntN(4) == 0 {
		return l.falsehood(d)
	}
	switch c := command.(type) {
	case lifecycle.Opened:
		c.Task.Deadline++
		command = c
	case lifecycle.Certified:
		c.Certified.Response = append(bytes.Clone(c.Certified.Response), ' ')
		command = c
	case lifecycle.Submitted:
		c.Settlement.Proposer = l.address()
		command = c
	case lifecycle.Expired:
		c.Reason = "because"
		command = c
	}
	return encoded(command)
}

// falsehood is a command that no correct leader would write now, or none at all.
func (l *Liar) falsehood(d *rand.Rand) []byte {
	if d.IntN(5) == 0 {
		garbage := make([]byte, d.IntN(200))
		for i := range garbage {
			garbage[i] = byte(d.Uint32())
		}
		return garbage
	}
	return encoded(l.lie(d))
}

func encoded(c lifecycle.Command) []byte {
	data, err := lifecycle.Encode(c)
	if err != nil {
		return []byte{0xff}
	}
	return data
}

// lie is a decision that is not true: a task that is not due or never ends, a
// certificate of nobody, a settlement that the chain does not have, the end of
// a task that goes on.
func (l *Liar) lie(d *rand.Rand) lifecycle.Command {
	head := l.c.Chain.Head()
	slot := eigenshift.TaskID(head.Time / uint64(Interval.Seconds()))
	id := slot + eigenshift.TaskID(d.IntN(40))
	if d.IntN(3) == 0 {
		id = slot - eigenshift.TaskID(d.IntN(int(min(slot, 3))+1))
	}
	task := eigenshift.EncodedTask{
		ID: id, Spec: []byte(`{"Slot":1}`), Reference: head.Ref(), Deadline: head.Number + 20, Proposer: l.address(),
	}
	live := l.c.State(l.number).Live()
	if len(live) > 0 && d.IntN(2) == 0 {
		task = live[d.IntN(len(live))].Task
	}
	switch d.IntN(5) {
	case 0: // a good one, of a slot that may not be due
		task.Spec, _ = eigenshift.JSONCodec[spec]{}.Encode(spec{uint64(id)})
		return lifecycle.Opened{Task: task}
	case 1: // one that does not end
		task.ID, task.Deadline = id, math.MaxUint32
		if d.IntN(2) == 0 {
			task.Proposer = l.c.Address(d.IntN(len(l.c.nodes)))
		}
		return lifecycle.Opened{Task: task}
	case 2:
		key := l.c.nodes[l.number].key
		return lifecycle.Certified{Certified: eigenshift.Certified{
			Task: task, Response: []byte(`{}`), Certificate: eigenshift.Certificate{Parts: []eigenshift.Part{{Signature: key.Sign(eigenshift.Digest{}), SignerKey: key.G2()}}},
		}}
	case 3:
		return lifecycle.Submitted{Settlement: eigenshift.Settlement{
			Task: task.ID, Proposer: l.c.Address(d.IntN(len(l.c.nodes))), Submitter: l.address(), Block: head.Ref(),
		}}
	default:
		return lifecycle.Expired{ID: task.ID, Reason: "so it shall be"}
	}
}

// poison is an entry that Raft would panic on.
func (l *Liar) poison(index, term uint64) *raft.Log {
	d := l.dice()
	switch d.IntN(6) {
	case 0:
		return nil
	case 1:
		return &raft.Log{Index: index + 10, Term: term}
	case 2:
		return &raft.Log{Index: index, Term: term, Type: raft.LogType(d.IntN(250) + 6)}
	case 3:
		return &raft.Log{Index: index, Term: term, Type: raft.LogAddPeerDeprecated, Data: []byte{0xc1}}
	case 4:
		return &raft.Log{Index: index, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(raft.Configuration{})}
	default:
		return &raft.Log{Index: index, Term: term, Type: raft.LogConfiguration, Data: []byte{0xc1, 0xff}}
	}
}

// foreign is a configuration that the registry does not allow: without somebody,
// with a stranger, with somebody elsewhere or demoted, or with nobody else.
func (l *Liar) foreign() raft.Configuration {
	d := l.dice()
	var c raft.Configuration
	for _, n := range l.c.nodes {
		c.Servers = append(c.Servers, raft.Server{ID: rafttransport.ServerID(n.op.Address), Address: raft.ServerAddress(n.op.Socket)})
	}
	some := d.IntN(len(c.Servers))
	switch d.IntN(5) {
	case 0:
		c.Servers = slices.Delete(c.Servers, some, some+1)
	case 1:
		stranger := common.BytesToAddress([]byte{1, byte(d.Uint32())})
		c.Servers = append(c.Servers, raft.Server{ID: rafttransport.ServerID(stranger), Address: "stranger:1"})
	case 2:
		c.Servers[some].Address = "elsewhere:1"
	case 3:
		c.Servers[some].Suffrage = raft.Nonvoter
	default:
		c.Servers = c.Servers[l.number : l.number+1]
	}
	return c
}

// spoil changes a snapshot's description to one that Raft would panic on, or
// that would roll others back.
func (l *Liar) spoil(s *raft.InstallSnapshotRequest) {
	switch l.dice().IntN(5) {
	case 0:
		s.Configuration = []byte{0xc1}
	case 1:
		s.LastLogIndex = math.MaxUint64
	case 2:
		s.SnapshotVersion, s.Peers = 0, []byte{0x91, 0xa1, 'x'}
	case 3:
		s.LastLogIndex = 1
	default:
		s.Configuration = raft.EncodeConfiguration(l.foreign())
	}
}
