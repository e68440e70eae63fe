package raftlog

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

var testLimits = lifecycle.Limits{MaxLive: 4, MaxHistory: 4}

func testMachine() *machine { return newMachine(testLimits, zerolog.Nop(), func() {}) }

func sampleSnapshot(t testing.TB) []byte {
	t.Helper()
	m := testMachine()
	for id := range 10 {
		data, err := lifecycle.Encode(submitted(id))
		if err != nil {
			t.Fatal(err)
		}
		if effect := m.Apply(&raft.Log{Data: data}).(lifecycle.Effect); !effect.Accepted {
			t.Fatal(effect.Reason)
		}
	}
	return m.state.Snapshot()
}

func TestRestoreReplacesTheState(t *testing.T) {
	m := testMachine()
	before := m.current()
	data := sampleSnapshot(t)
	if err := m.Restore(io.NopCloser(bytes.NewReader(data))); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.current().Snapshot(), data) {
		t.Error("the restored state is another one")
	}
	if _, has := before.Get(9); has {
		t.Error("a view has changed")
	}
}

func TestRestoreBoundsItsInput(t *testing.T) {
	m := testMachine()
	endless := &counting{}
	if err := m.Restore(endless); err == nil || !strings.Contains(err.Error(), "more than") {
		t.Errorf("got %v", err)
	}
	if most := int64(testLimits.MaxSnapshotBytes()); endless.read > most+64<<10 {
		t.Errorf("read %d bytes, the bound is %d", endless.read, most)
	}
}

type counting struct{ read int64 }

func (c *counting) Read(b []byte) (int, error) {
	clear(b)
	c.read += int64(len(b))
	return len(b), nil
}

func (c *counting) Close() error { return nil }

// A snapshot that is not accepted leaves the state as it was.
func FuzzRestore(f *testing.F) {
	valid := sampleSnapshot(f)
	f.Add(valid)
	f.Add(valid[:len(valid)/2])
	f.Add(append(bytes.Clone(valid), 0))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		m := testMachine()
		if err := m.Restore(io.NopCloser(bytes.NewReader(valid))); err != nil {
			t.Fatal(err)
		}
		want := data
		if err := m.Restore(io.NopCloser(bytes.NewReader(data))); err != nil {
			want = valid
		}
		if !bytes.Equal(m.current().Snapshot(), want) {
			t.Fatal("the state is neither the old nor the new one")
		}
	})
}

// Any entry is either a command or changes nothing, the same on every machine.
func FuzzApply(f *testing.F) {
	valid, err := lifecycle.Encode(submitted(77))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(valid)
	f.Add(valid[:len(valid)-1])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		a, b := testMachine(), testMachine()
		first, second := a.Apply(&raft.Log{Data: data}), b.Apply(&raft.Log{Data: data})
		if first != second {
			t.Fatalf("%v on one machine, %v on another", first, second)
		}
		if !bytes.Equal(a.current().Snapshot(), b.current().Snapshot()) {
			t.Fatal("two machines differ")
		}
		if effect := first.(lifecycle.Effect); !effect.Accepted && !bytes.Equal(a.current().Snapshot(), testMachine().current().Snapshot()) {
			t.Fatal("an ignored entry has changed the state")
		}
	})
}

func TestLogger(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	logger := newLogger(zerolog.New(&out).Level(zerolog.DebugLevel), func() time.Time { return now })
	logger.Trace("hidden")
	logger.Debug("hidden too")
	logger.Info("entering leader state", "leader", hclog.Fmt("%s!", "me"), "term", 7)
	logger.Named("sub").With("peer", "x").Warn("failed to contact")
	for range 5 {
		logger.Error("failed to heartbeat to", "error", io.EOF)
	}
	now = now.Add(repeatPause)
	logger.Error("failed to heartbeat to", "error", io.EOF)
	logger.Error("failed to replicate to", "error", fmt.Errorf("peer: %w", guard.ErrSucceeded))
	want := []string{
		`{"level":"debug","leader":"me!","term":"7","message":"raft: entering leader state"}`,
		`{"level":"debug","peer":"x","message":"raft: failed to contact"}`,
		`{"level":"warn","err":"EOF","message":"raft: failed to heartbeat to"}`,
		`{"level":"warn","err":"EOF","suppressed":4,"message":"raft: failed to heartbeat to"}`,
		`{"level":"debug","err":"peer: there is another leader since","message":"raft: failed to replicate to"}`,
	}
	got := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(got) != len(want) {
		t.Fatalf("got\n%s", out.String())
	}
	for i := range want {
		if strings.ReplaceAll(got[i], `"error"`, `"err"`) != want[i] {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
	for i := range 2 * maxSeen {
		logger.Info("message " + strings.Repeat("x", i))
	}
	if logger.IsTrace() || logger.IsDebug() {
		t.Error("the library should not prepare messages that nobody sees")
	}
}

// Who wrote about a task last is known by its term; what was ignored does not
// count, and a snapshot says nothing of it.
func TestTermsOfWhatWasWritten(t *testing.T) {
	m := testMachine()
	write := func(c lifecycle.Command, term uint64) {
		t.Helper()
		data, err := lifecycle.Encode(c)
		if err != nil {
			t.Fatal(err)
		}
		m.Apply(&raft.Log{Data: data, Term: term})
	}
	write(submitted(3), 5)
	write(submitted(3), 6) // the same again: ignored
	if got := m.writtenIn(3).newest; got != 5 {
		t.Errorf("written in term %d, want 5", got)
	}
	if got := m.writtenIn(4).newest; got != 0 {
		t.Errorf("a task that nobody wrote about: term %d", got)
	}
	for id := range 3 * keptTerms {
		write(submitted(10+id), 7)
	}
	if n := m.written.Len(); n != keptTerms {
		t.Errorf("terms of %d tasks are remembered", n)
	}
	if err := m.Restore(io.NopCloser(bytes.NewReader(sampleSnapshot(t)))); err != nil {
		t.Fatal(err)
	}
	if got := m.writtenIn(9 + 3*keptTerms).newest; got != 0 {
		t.Errorf("after a snapshot: term %d", got)
	}
}
