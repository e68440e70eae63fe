package guard

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/adversary"
)

// What an elected leader can send that makes Raft panic: at once, when it is
// committed, or at the next start.
var poisons = []struct {
	name   string
	panics string // the text with which an unguarded operator dies
	reason Reason
	send   func(l *liar, term uint64)
}{
	{"UndecodableConfiguration", "failed to decode configuration", Malformed, poisonedEntries("UndecodableConfiguration", false)},
	{"IndexGap", "log not found", Malformed, poisonedEntries("IndexGap", true)},
	{"NilEntry", "nil pointer dereference", Malformed, poisonedEntries("NilEntry", false)},
	{"UnknownType", "unrecognized log type", Malformed, poisonedEntries("UnknownType", true)},
	{"AddPeerData", "failed to decode peers", Malformed, poisonedEntries("AddPeerData", false)},
	{"SnapshotWithBadConfiguration", "failed to decode configuration", Malformed, poisonedSnapshot("SnapshotWithBadConfiguration")},
	{"SnapshotOfHugeIndex", "log not found", Malformed, poisonedSnapshot("SnapshotOfHugeIndex")},
	{"SnapshotOfVersion0", "only 0 of 60 applied", Malformed, poisonedSnapshot("SnapshotOfVersion0")},
	{"SnapshotWithBadContent", "failed to load any existing snapshots", Malformed, func(l *liar, term uint64) {
		l.install(adversary.Rubbish, func(s *raft.InstallSnapshotRequest) { s.Term = term })
	}},
}

// poisonedEntries sends some of the adversary's entries after those of the log, committed
// or not.
func poisonedEntries(name string, commit bool) func(l *liar, term uint64) {
	for _, poison := range adversary.PoisonedEntries {
		if poison.Name == name {
			return func(l *liar, term uint64) {
				index, last := l.tip()
				l.append(func(a *raft.AppendEntriesRequest) {
					a.Term, a.PrevLogEntry, a.PrevLogTerm, a.Entries = term, index, last, poison.From(index+1, term)
					if commit {
						a.LeaderCommitIndex = index + 10
					}
				})
			}
		}
	}
	panic("no poisoned entries " + name)
}

// poisonedSnapshot sends one of the adversary's snapshots.
func poisonedSnapshot(name string) func(l *liar, term uint64) {
	for _, poison := range adversary.PoisonedSnapshots {
		if poison.Name == name {
			return func(l *liar, term uint64) {
				l.install("count 7", func(s *raft.InstallSnapshotRequest) {
					s.Term = term
					poison.Spoil(s)
				})
			}
		}
	}
	panic("no poisoned snapshot " + name)
}

// The elected leader sends poison. A guarded cluster refuses it, goes on once
// the liar is silent, and goes on after a restart: none of it is on disk.
func TestPoisonIsRefused(t *testing.T) {
	for _, poison := range poisons {
		t.Run(poison.name, func(t *testing.T) {
			inBubble(t, true, func(c *cluster) {
				poison.send(c.liar, c.liar.takeOver())
				if c.refused()[poison.reason] == 0 {
					t.Errorf("refused %v, want %s", c.refused(), poison.reason)
				}
				c.restartAll()
				if applied := c.applies(); applied < 58 {
					t.Errorf("applied %d of 60", applied)
				}
			})
		})
	}
}

// An unguarded operator dies of the same, now or when it starts again. It dies
// on a goroutine of Raft's, so it does so in another process.
func TestPoisonKillsWithoutGuards(t *testing.T) {
	const which = "GUARD_TEST_POISON"
	if name := os.Getenv(which); name != "" {
		for _, poison := range poisons {
			if poison.name == name {
				inBubble(t, false, func(c *cluster) {
					poison.send(c.liar, c.liar.takeOver())
					time.Sleep(20 * time.Millisecond)
					c.restartAll()
					if applied := c.applies(); applied < 58 {
						t.Fatalf("only %d of 60 applied", applied)
					}
				})
			}
		}
		return
	}
	for _, poison := range poisons {
		t.Run(poison.name, func(t *testing.T) {
			t.Parallel()
			self := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestPoisonKillsWithoutGuards$", "-test.count=1")
			self.Env = append(os.Environ(), which+"="+poison.name)
			output, err := self.CombinedOutput()
			if err == nil {
				t.Fatal("an unguarded cluster survives this")
			}
			if !strings.Contains(string(output), poison.panics) {
				t.Errorf("died of something else than %q:\n%.2000s", poison.panics, output)
			}

		})
	}
}

func TestLogAddPeerIsNoEntry(t *testing.T) {
	for _, kind := range []raft.LogType{raft.LogAddPeerDeprecated, raft.LogRemovePeerDeprecated, 99} {
		if err := checkEntry(&raft.Log{Type: kind}); err == nil {
			t.Errorf("type %d passes", kind)
		}
	}
	if err := checkEntry(&raft.Log{Type: raft.LogCommand, Data: bytes.Repeat([]byte{1}, 1<<20)}); err == nil {
		t.Error("a command of 1 MB passes")
	}
}
