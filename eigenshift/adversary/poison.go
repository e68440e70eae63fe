//lint:file-ignore SA1019 the adversary uses what is deprecated

package adversary

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// PoisonedEntries are entries of which Raft panics: at once, when they are committed, or
// at the next start. From returns them from an index on.
var PoisonedEntries = []struct {
	Name string
	From func(index, term uint64) []*raft.Log
}{
	{"NilEntry", func(index, term uint64) []*raft.Log {
		return []*raft.Log{nil, {Index: index + 1, Term: term}}
	}},
	{"IndexGap", func(index, term uint64) []*raft.Log { return []*raft.Log{{Index: index + 9, Term: term}} }},
	{"UnknownType", func(index, term uint64) []*raft.Log {
		return []*raft.Log{{Index: index, Term: term, Type: 99}}
	}},
	{"AddPeerData", func(index, term uint64) []*raft.Log {
		return []*raft.Log{{Index: index, Term: term, Type: raft.LogAddPeerDeprecated, Data: []byte{0xc1}}}
	}},
	{"EmptyConfiguration", func(index, term uint64) []*raft.Log {
		return []*raft.Log{{Index: index, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(raft.Configuration{})}}
	}},
	{"UndecodableConfiguration", func(index, term uint64) []*raft.Log {
		return []*raft.Log{{Index: index, Term: term, Type: raft.LogConfiguration, Data: []byte{0xc1, 0xff}}}
	}},
}

// PoisonedSnapshots are descriptions of snapshots that Raft panics on.
var PoisonedSnapshots = []struct {
	Name  string
	Spoil func(*raft.InstallSnapshotRequest)
}{
	{"SnapshotWithBadConfiguration", func(s *raft.InstallSnapshotRequest) { s.Configuration = []byte{0xc1} }},
	{"SnapshotOfHugeIndex", func(s *raft.InstallSnapshotRequest) { s.LastLogIndex = math.MaxUint64 }},
	{"SnapshotOfVersion0", func(s *raft.InstallSnapshotRequest) { s.SnapshotVersion, s.Peers = 0, []byte{0x91, 0xa1, 'x'} }},
}

// Rubbish is the content of a snapshot that no state machine reads.
const Rubbish = "rubbish"

// ForeignConfigurations are configurations of some operators that no registry allows:
// without somebody, with a stranger, with somebody elsewhere or demoted, and with the
// author alone.
func ForeignConfigurations(operators []eigenshift.Operator, author common.Address, d *rand.Rand) []raft.Configuration {
	var all []raft.Server
	for _, op := range operators {
		all = append(all, raft.Server{ID: rafttransport.ServerID(op.Address), Address: raft.ServerAddress(op.Socket)})
	}
	some := d.IntN(len(all))
	changed := func(change func(*raft.Server)) []raft.Server {
		list := slices.Clone(all)
		change(&list[some])
		return list
	}
	stranger := common.BytesToAddress([]byte{1, byte(d.Uint32())})
	return []raft.Configuration{
		{Servers: slices.Delete(slices.Clone(all), some, some+1)},
		{Servers: append(slices.Clone(all), raft.Server{ID: rafttransport.ServerID(stranger), Address: "stranger:1"})},
		{Servers: changed(func(s *raft.Server) { s.Address = "elsewhere:1" })},
		{Servers: changed(func(s *raft.Server) { s.Suffrage = raft.Nonvoter })},
		{Servers: slices.DeleteFunc(all, func(s raft.Server) bool { return s.ID != rafttransport.ServerID(author) })},
	}
}
