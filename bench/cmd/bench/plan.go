package main

import "time"

// plan says what is measured, and how long.
type plan struct {
	paces       []pace
	aggregation int // rounds
}

// pace is a devnet of its own, on which the systems take turns.
type pace struct {
	block, slot time.Duration
	counted     int  // tasks during which calls are counted, once for each system
	timed       int  // tasks that are timed in each round
	rounds      int  // of the central aggregator, EigenShift, the central aggregator again
	alone       bool // only EigenShift
	aside       bool // measured beside the counting of the first pace, which it does not disturb
}

// port is the first of the operators' ports: two devnets run at once where one is aside.
func (p pace) port() int {
	if p.aside {
		return 19400
	}
	return 19300
}

// In a short measurement the slow pace is EigenShift's alone, to see what it uses while
// it has nothing to do: the central aggregator does nothing then.
var plans = map[string]plan{
	"check": {aggregation: 15, paces: []pace{
		{block: time.Second, slot: 2 * time.Second, counted: 6, timed: 14, rounds: 1},
	}},
	"short": {aggregation: 20, paces: []pace{
		{block: time.Second, slot: 2 * time.Second, counted: 6, timed: 36, rounds: 1},
		{block: 12 * time.Second, slot: 15 * time.Second, timed: 4, rounds: 1, alone: true, aside: true},
	}},
	"full": {aggregation: 100, paces: []pace{
		{block: time.Second, slot: 2 * time.Second, counted: 30, timed: 100, rounds: 2},
		{block: time.Second, slot: 6 * time.Second, counted: 10, timed: 30, rounds: 1},
		{block: 12 * time.Second, slot: 15 * time.Second, counted: 5, timed: 12, rounds: 1},
	}},
}

// warm is how many tasks settle before any counts.
const warm = 2

// steadyBlocks is for how many blocks after its start an operator asks for more, and takes
// longer: it looks back over the newest ones. Operators run for months, so nothing counts
// before.
const steadyBlocks = 64

// quiet is when nobody works on a block: from so long after each to so long before the next.
const (
	quietAfter  = 2 * time.Second
	quietBefore = time.Second
)
