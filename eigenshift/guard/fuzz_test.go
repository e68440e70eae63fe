package guard

import (
	"math"
	"testing"

	"github.com/hashicorp/raft"
)

// fuzzed builds entries from bytes: seven for each, the rest is data.
func fuzzed(data []byte) *raft.AppendEntriesRequest {
	a := &raft.AppendEntriesRequest{RPCHeader: headerOf(1), Term: 9, PrevLogEntry: 3, PrevLogTerm: 2}
	for i := 0; len(data) > 7 && i < 2*MaxEntries; i++ {
		if data[0] == 255 {
			a.Entries = append(a.Entries, nil)
			data = data[1:]
			continue
		}
		e := &raft.Log{Index: uint64(data[0]), Term: uint64(data[1]), Type: raft.LogType(data[2])}
		if data[3] == 255 {
			e.Index = math.MaxUint64 - e.Index
		}
		if data[4] == 255 {
			e.Extensions = []byte{1}
		}
		size := min(int(data[5])<<8|int(data[6]), len(data)-7)
		e.Data = data[7 : 7+size]
		a.Entries = append(a.Entries, e)
		data = data[7+size:]
	}
	return a
}

// What passes can be stored and read by Raft: contiguous, of known types, and
// with configurations that decode.
func FuzzAppend(f *testing.F) {
	encoded := raft.EncodeConfiguration(configuration(0, 1, 2))
	f.Add([]byte{4, 2, 0, 0, 0, 0, 1, 'x', 5, 9, 1, 0, 0, 0, 0, 0})
	f.Add(append([]byte{4, 2, byte(raft.LogConfiguration), 0, 0, byte(len(encoded) >> 8), byte(len(encoded))}, encoded...))
	f.Add([]byte{255, 4, 2, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		a := fuzzed(data)
		if checkAppend(a) != nil {
			return
		}
		for i, e := range a.Entries {
			if e == nil || e.Index != a.PrevLogEntry+1+uint64(i) || e.Term > a.Term || len(e.Extensions) > 0 {
				t.Fatalf("entry %d passes: %+v", i, e)
			}
			switch e.Type {
			case raft.LogCommand, raft.LogNoop, raft.LogBarrier:
			case raft.LogConfiguration:
				if len(raft.DecodeConfiguration(e.Data).Servers) == 0 { // panics when it cannot
					t.Fatalf("entry %d passes: an empty configuration", i)
				}
			default:
				t.Fatalf("entry %d passes: type %d", i, e.Type)
			}
		}
	})
}

// A configuration that passes is one of operators, with a voter.
func FuzzConfiguration(f *testing.F) {
	f.Add(raft.EncodeConfiguration(configuration(0, 1, 2)))
	f.Add(raft.EncodeConfiguration(raft.Configuration{}))
	f.Add([]byte{0xc1})
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := decodeConfiguration(data)
		if err != nil {
			return
		}
		if len(voters(c)) == 0 {
			t.Fatalf("passes without a voter: %+v", c)
		}
		_ = roster(0, 1, 2).allows(configuration(0, 1), c)
		_ = changes(configuration(0, 1), c)
	})
}

// A testimony that is read is within bounds and says what was written.
func FuzzTestimony(f *testing.F) {
	f.Add(testimony{Term: 7, Voted: tenure{7, address(1)}}.encode())
	f.Add([]byte{0xc0})
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := decodeTestimony(data)
		if err != nil {
			return
		}
		if again, err := decodeTestimony(got.encode()); err != nil || again != got {
			t.Fatalf("%+v becomes %+v, %v", got, again, err)
		}
		if checkNumbers(got.Term, got.Voted.Term) != nil {
			t.Fatalf("out of bounds: %+v", got)
		}
	})
}

// What is said about a snapshot never panics, and what passes is bounded.
func FuzzSnapshot(f *testing.F) {
	f.Add(uint64(9), uint64(100), uint64(8), uint64(1), int64(10), 1, raft.EncodeConfiguration(configuration(0, 1)))
	f.Add(uint64(9), uint64(math.MaxUint64), uint64(8), uint64(1), int64(-1), 0, []byte{})
	f.Fuzz(func(t *testing.T, term, index, last, at uint64, size int64, version int, configuration []byte) {
		s := &raft.InstallSnapshotRequest{
			SnapshotVersion: raft.SnapshotVersion(version), Term: term, LastLogIndex: index, LastLogTerm: last,
			ConfigurationIndex: at, Size: size, Configuration: configuration,
		}
		if _, err := checkSnapshot(s, 1<<20); err != nil {
			return
		}
		if version != 1 || index == 0 || index > maxNumber || size < 0 || size > 1<<20 || at > index || last > term {
			t.Fatalf("passes: %+v", s)
		}
	})
}
