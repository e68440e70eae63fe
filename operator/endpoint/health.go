package endpoint

import (
	"maps"
	"slices"
	"time"
)

// health is what is known of an endpoint. Its methods are pure but for its fields.
type health struct {
	lanes      map[string]*breaker
	identified bool          // it has the right chain, and has not failed since
	foreign    bool          // it has shown another chain
	behind     uint64        // blocks, when that is too many
	latency    time.Duration // smoothed; 0: not known
	answered   time.Time     // last, in time
	batchLimit int           // calls in one batch; 0: not known
	limitUntil time.Time
	failures   map[Kind]uint64
	methods    methods
}

const (
	// firstRest is how long an endpoint rests after a failure while another one
	// answers. It doubles with each further failure, up to longestRest.
	firstRest   = 2 * time.Second
	longestRest = time.Minute
	// patience is how many faint failures in a row make an endpoint rest: such
	// that happen to good ones, too.
	patience = 3
	// batchMemory is how long a limit on batches is remembered.
	batchMemory = 10 * time.Minute
	// slowAnswer is how long answers may take before that is a fault.
	slowAnswer = 2 * time.Second
)

// anyLane stands for all that an endpoint is asked.
const anyLane = ""

// breaker keeps an endpoint from being asked first for a while.
type breaker struct {
	faint    int // failures in a row that do not count by themselves
	failures int // in a row that count, one for each rest
	restsTo  time.Time
	tried    bool      // a request is on its way to see whether the rest is over
	since    time.Time // of the first of them
	kind     Kind
	detail   string
}

func newHealth() *health {
	return &health{lanes: make(map[string]*breaker), failures: make(map[Kind]uint64), methods: make(methods)}
}

// fail records a failure in a lane. A faint one counts when it is not the first.
func (h *health) fail(lane string, kind Kind, detail string, faint bool, now time.Time) {
	h.failures[kind]++
	b := h.lanes[lane]
	if b == nil {
		b = new(breaker)
		h.lanes[lane] = b
	}
	if faint {
		if b.faint++; b.faint < patience {
			return
		}
	}
	b.kind, b.detail = kind, detail
	if now.Before(b.restsTo) && !b.tried {
		return // one of several requests that failed at once
	}
	if b.failures++; b.failures == 1 {
		b.since = now
	}
	b.restsTo, b.tried = now.Add(restAfter(b.failures)), false
}

func restAfter(failures int) time.Duration {
	return min(firstRest<<min(failures-1, 10), longestRest)
}

// succeed records an answer in a lane that came in time.
func (h *health) succeed(lane string, now time.Time) {
	h.answered = now
	delete(h.lanes, lane)
	delete(h.lanes, anyLane)
}

// took records how long an answer took.
func (h *health) took(d time.Duration) {
	if h.latency == 0 {
		h.latency = d
		return
	}
	h.latency += (d - h.latency) / 2
}

// rests says whether the endpoint should not be asked first in one of the lanes.
// Where a rest has ended one request may try; it prolongs the rest for the others.
func (h *health) rests(lanes []string, now time.Time) bool {
	if h.foreign {
		return true
	}
	over := h.resting(lanes)
	for _, b := range over {
		if now.Before(b.restsTo) {
			return true
		}
	}
	for _, b := range over {
		b.restsTo, b.tried = now.Add(restAfter(b.failures)), true
	}
	return false
}

// resting lists the breakers of the lanes that are open.
func (h *health) resting(lanes []string) []*breaker {
	var open []*breaker
	for _, lane := range append([]string{anyLane}, lanes...) {
		if b := h.lanes[lane]; b != nil && b.failures > 0 {
			open = append(open, b)
		}
	}
	return open
}

// worst is the breaker that says most about the endpoint, and its lane; nil where
// the endpoint is healthy.
func (h *health) worst() (string, *breaker) {
	for _, lane := range slices.Sorted(maps.Keys(h.lanes)) { // anyLane is the first
		if b := h.lanes[lane]; b.failures > 0 {
			return lane, b
		}
	}
	return "", nil
}

// limit is how many calls may go into one batch.
func (h *health) limit(now time.Time) int {
	if h.batchLimit == 0 || now.After(h.limitUntil) {
		return maxBatch
	}
	return h.batchLimit
}

func (h *health) learnLimit(limit int, now time.Time) {
	h.batchLimit, h.limitUntil = max(limit, 1), now.Add(batchMemory)
}
