package integration

import (
	"testing"
	"time"
)

// The network between five operators fails, one way after the other. What a
// majority can still do is done, once; when the network is back, so are all.
func TestNetworkFaults(t *testing.T) {
	t.Parallel()
	w := UpWired(t)
	fault := func(name string, test func(t *testing.T, w *Wired)) {
		t.Run(name, func(t *testing.T) {
			w := w.in(t)
			test(t, w)
			w.Network.Mend()
			w.AwaitAllSign()
			requireOnce(t, w.Status().Tasks)
		})
	}

	fault("LeaderAndAnotherCutOff", func(t *testing.T, w *Wired) {
		leader := w.AwaitLeader().Number
		few, many := split(leader, leader%5+1)
		w.Network.Cut(few, many)
		w.AwaitTasksWithout(3, few...)
	})
	fault("LeaderIsNotHeard", func(t *testing.T, w *Wired) {
		few, many := split(w.AwaitLeader().Number)
		w.Network.CutOneWay(few, many)
		w.AwaitTasksWithout(3, few...)
	})
	fault("LeaderHearsNobody", func(t *testing.T, w *Wired) {
		few, many := split(w.AwaitLeader().Number)
		w.Network.CutOneWay(many, few)
		w.AwaitTasksWithout(3, few...)
	})
	fault("SlowNetwork", func(t *testing.T, w *Wired) {
		w.Network.Delay(25 * time.Millisecond)
		requireRotation(t, w.AwaitMoreTasks(4))
	})
	fault("NoMajorityConnected", func(t *testing.T, w *Wired) {
		w.Network.Cut([]int{1, 2}, []int{3, 4, 5})
		w.Network.Cut([]int{3, 4}, []int{5})
		before := len(w.Status().Tasks)
		w.awaitBlocks(uint64(3 * w.Interval / time.Second))
		// One that was under way when the network failed may count.
		if after := len(w.Status().Tasks); after > before+1 {
			t.Errorf("%d tasks settled although no three operators were connected", after-before)
		}
	})
	fault("NodeCutOff", func(t *testing.T, w *Wired) {
		w.toNode[2].Cut()
		w.AwaitTasksWithout(5, 2)
		w.toNode[2].Mend()
	})
	fault("NodeSlow", func(t *testing.T, w *Wired) {
		w.toNode[2].Delay(150 * time.Millisecond)
		w.AwaitMoreTasks(5)
		w.toNode[2].Delay(0)
	})
}

// split returns some operators, and the others of five.
func split(some ...int) (few, many []int) {
	in := make(map[int]bool)
	for _, n := range some {
		in[n] = true
	}
	for n := 1; n <= 5; n++ {
		if !in[n] {
			many = append(many, n)
		}
	}
	return some, many
}
