package raftlog

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

// TestRestartAfterManyTasks takes TASKS tasks (make sim-long: a million) through a log on disk,
// each from opened by way of certified to submitted. State, log and folder stay bounded, and a
// restart has what was there before. It prints how large they are and how long the restart takes.
func TestRestartAfterManyTasks(t *testing.T) {
	tasks := 1000
	if text := os.Getenv("TASKS"); text != "" {
		var err error
		if tasks, err = strconv.Atoi(text); err != nil {
			t.Fatalf("TASKS: %v", err)
		}
	}
	_, transport := raft.NewInmemTransport(raft.ServerAddress(member(0).Socket))
	config := Config{
		Self: member(0).Address, Dir: t.TempDir(), Transport: transport, Logger: zerolog.Nop(),
		Compaction: Compaction{Interval: 100 * time.Millisecond, Threshold: 256, Trailing: 128},
	}
	node := openAlone(t, config)
	// As many tasks at a time as one write takes entries of: one by one they would wait for the disk.
	const atOnce = 24
	half, begin := footprint{}, time.Now()
	for from := 0; from < tasks; from += atOnce {
		var batch sync.WaitGroup
		for id := from; id < min(from+atOnce, tasks); id++ {
			batch.Go(func() { live(t, node, id+1) })
		}
		if batch.Wait(); t.Failed() {
			t.FailNow()
		}
		if from < tasks/2 {
			half = footprintOf(t, node, config)
		}
	}
	full, took := footprintOf(t, node, config), time.Since(begin)
	before := node.State().Snapshot()
	if err := node.Close(); err != nil {
		t.Fatal(err)
	}
	begin = time.Now()
	_, config.Transport = raft.NewInmemTransport(raft.ServerAddress(member(0).Socket))
	node = openAlone(t, config)
	restart := time.Since(begin)
	defer node.Close()
	if string(node.State().Snapshot()) != string(before) {
		t.Error("after the restart the state is another")
	}
	fmt.Printf("%d tasks in %s: after half of them %+v, in the end %+v; restart in %s\n", tasks, took.Round(time.Second), half, full, restart.Round(time.Millisecond))

	agreed := protocol.Defaults()
	if full.Tasks > agreed.MaxLive+agreed.MaxHistory {
		t.Errorf("%d tasks in the state", full.Tasks)
	}
	// A snapshot is taken when the time has come and enough entries are there, while more come.
	if most := 20 * (config.Compaction.Threshold + config.Compaction.Trailing); full.Entries > most {
		t.Errorf("%d entries in the log, at most %d expected", full.Entries, most)
	}
	if most := int64(16 << 20); full.Bytes > most {
		t.Errorf("the folder has %d bytes, at most %d expected", full.Bytes, most)
	}
}

// openAlone opens a node that leads a cluster of itself.
func openAlone(t *testing.T, config Config) *Node {
	t.Helper()
	node, err := Open(config)
	if err != nil {
		t.Fatal(err)
	}
	if known, err := node.HasState(); err != nil {
		t.Fatal(err)
	} else if !known {
		if err := node.Bootstrap([]Member{member(0)}); err != nil {
			t.Fatal(err)
		}
	}
	for !node.Status().Leading {
		<-node.Changed()
	}
	return node
}

// live takes one task through its life, of the size of a price oracle's with a certificate
// that names ten non-signers.
func live(t *testing.T, node *Node, id int) {
	task := eigenshift.EncodedTask{
		ID: eigenshift.TaskID(id), Spec: make([]byte, 96), Proposer: address(id % 5),
		Reference: eigenshift.BlockRef{Number: uint64(id), Hash: common.Hash{1}}, Deadline: uint64(id + 50),
	}
	certified := eigenshift.Certified{Task: task, Response: make([]byte, 256), Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}
	for i := range 10 {
		certified.Certificate.NonSigners = append(certified.Certificate.NonSigners, eigenshift.OperatorID{byte(i + 1)})
	}
	for _, command := range []lifecycle.Command{lifecycle.Opened{Task: task}, lifecycle.Certified{Certified: certified}, submitted(id)} {
		effect, err := node.Propose(t.Context(), command)
		for errors.Is(err, raft.ErrEnqueueTimeout) { // nothing was written: the machine is busy with other things
			effect, err = node.Propose(t.Context(), command)
		}
		if err != nil || !effect.Accepted {
			t.Errorf("task %d: %T: %+v, %v", id, command, effect, err)
			return
		}
	}
}

// footprint is what a node keeps.
type footprint struct {
	Tasks   int    // in the state
	Entries uint64 // in the log
	Bytes   int64  // on disk
}

func footprintOf(t *testing.T, node *Node, config Config) (f footprint) {
	t.Helper()
	state := node.State()
	f.Tasks = len(state.Live()) + len(state.History())
	first, err := node.stores.Log.FirstIndex()
	if err != nil {
		t.Fatal(err)
	}
	last, err := node.stores.Log.LastIndex()
	if err != nil {
		t.Fatal(err)
	}
	f.Entries = last - first + 1
	err = filepath.WalkDir(config.Dir, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return nil // a snapshot is taken just now
		}
		if info, err := entry.Info(); err == nil {
			f.Bytes += info.Size()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}
