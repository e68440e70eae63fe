package integration

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/peer/stranger"
)

// Strangers keep four hundred silent, slow and half-done connections to each of
// five operators, from the operators' own address, from one other, and from a
// hundred. Meanwhile three operators restart, one after the other. Every slot settles.
func TestStrangersFloodWhileOperatorsRestart(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitTasks(2)
	from := slices.Concat(
		slices.Repeat(stranger.Loopback(0, 1, 1), 100), slices.Repeat(stranger.Loopback(0, 2, 1), 100), stranger.Loopback(1, 1, 100),
	)
	var floods []*stranger.Flood
	for _, op := range d.Status().Operators {
		f := &stranger.Flood{Target: op.Socket, From: from, Kinds: stranger.Kinds(), Connections: 400, Pause: 500 * time.Millisecond}
		if err := f.Start(); err != nil {
			t.Fatal(err)
		}
		defer f.Stop()
		floods = append(floods, f)
	}
	before := d.AwaitAllSign()
	for n := 1; n <= 3; n++ {
		d.Run("restart", strconv.Itoa(n))
		d.AwaitAllSign() // the operator is back
	}
	d.AwaitMoreTasks(1)
	for i, f := range floods {
		if n := f.Opened(); n <= 400 {
			t.Errorf("operator %d has closed none of the strangers' %d connections", i+1, n)
		}
	}
	d.Await("that every slot has settled, be it late", func() bool {
		tasks := d.Status().Tasks
		requireOnce(t, tasks)
		settled := make(map[uint64]bool)
		last := before.ID
		for _, task := range tasks {
			settled[task.ID] = true
			last = max(last, task.ID)
		}
		for id := before.ID; id <= last; id++ {
			if !settled[id] {
				return false
			}
		}
		t.Logf("%d slots have settled", last-before.ID+1)
		return true
	})
}
