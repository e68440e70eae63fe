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
	warm        int // tasks that settle before any counts
	counted     int // tasks during which calls are counted, once for each system
	timed       int // tasks that are timed in each round
	rounds      int
	alone       bool // only EigenShift
}

// In a short measurement the slow pace is EigenShift's alone, to see what it uses while
// it has nothing to do: the central aggregator does nothing then.
var plans = map[string]plan{
	"check": {aggregation: 15, paces: []pace{
		{block: time.Second, slot: 2 * time.Second, warm: 2, counted: 6, timed: 12, rounds: 1},
	}},
	"short": {aggregation: 20, paces: []pace{
		{block: time.Second, slot: 2 * time.Second, warm: 2, counted: 8, timed: 18, rounds: 2},
		{block: 12 * time.Second, slot: 15 * time.Second, warm: 1, timed: 4, rounds: 1, alone: true},
	}},
	"full": {aggregation: 100, paces: []pace{
		{block: time.Second, slot: 2 * time.Second, warm: 4, counted: 30, timed: 40, rounds: 4},
		{block: time.Second, slot: 6 * time.Second, warm: 2, counted: 10, timed: 15, rounds: 2},
		{block: 12 * time.Second, slot: 15 * time.Second, warm: 1, counted: 5, timed: 12, rounds: 1},
	}},
}

// quiet is when nobody works on a block: from so long after each to so long before the next.
const (
	quietAfter  = 2 * time.Second
	quietBefore = time.Second
)
