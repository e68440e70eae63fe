package integration

import (
	"testing"
	"time"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
)

const (
	// countedTasks is over how many tasks calls are counted.
	countedTasks = 10
	// mostCalls is how many JSON-RPC calls five operators make a task over HTTP, at most: as many as
	// a central aggregator needs. make bench says how many they make where nothing else runs, about 20.
	// They were 158 when each question was a call.
	mostCalls = 33
)

// Operators ask their nodes little: with each block what is to be known in one call, and for no logs where
// there are none.
func TestCallsOfATask(t *testing.T) {
	t.Parallel()
	d := newProvided(t)
	d.Interval = 2 * time.Second
	d.upWith(func(int) []*endpointtest.Proxy { return nil })
	d.AwaitMoreTasks(3) // what is asked at the start
	before, requests := d.calls()
	first := d.settled()
	d.AwaitMoreTasks(countedTasks)
	after, all := d.calls()
	tasks := d.settled() - first
	total := 0
	for method, n := range after {
		made := n - before[method]
		total += made
		t.Logf("%-28s %5.1f a task", method, float64(made)/float64(tasks))
	}
	t.Logf("%d calls in %d requests for %d tasks", total, all-requests, tasks)
	if most := tasks * mostCalls; total > most {
		t.Errorf("%d calls for %d tasks, at most %d expected", total, tasks, most)
	}
}

// settled returns the id of the newest task that has settled.
func (d *Provided) settled() int {
	d.t.Helper()
	tasks := d.Status().Tasks
	return int(tasks[len(tasks)-1].ID)
}

// calls returns how many calls of each method the providers were asked, and in how many requests.
func (d *Provided) calls() (calls map[string]int, requests int) {
	calls = make(map[string]int)
	for _, p := range d.first[1:] {
		for method, n := range p.Counts() {
			calls[method] += n
		}
		requests += p.Requests()
	}
	return calls, requests
}
