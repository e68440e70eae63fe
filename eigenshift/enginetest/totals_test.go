package enginetest

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// totals sum up what many simulations have seen.
type totals struct {
	mu            sync.Mutex
	runs, settled int
	lost          int // slots
	observed      struct{ runs, settled, lost, proofs int }
	virtual       time.Duration
	expired       map[string]int
	faults        map[string]int
	lies          map[adversary.Misbehaviour]int
	refused       map[guard.Reason]uint64
}

func newTotals() *totals {
	return &totals{expired: make(map[string]int), faults: make(map[string]int), lies: make(map[adversary.Misbehaviour]int), refused: make(map[guard.Reason]uint64)}
}

func (s *totals) add(c *Cluster, plan *faultPlan) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.runs++
	s.settled += len(c.Chain.Settled())
	s.lost += len(lost(c))
	if plan.world != nil {
		s.observed.runs++
		s.observed.settled += len(c.Chain.Settled())
		s.observed.lost += len(lost(c))
		s.observed.proofs += proofs(c)
	}
	s.virtual += time.Since(plan.begin)
	for kind, n := range plan.Counts() {
		s.faults[kind] += n
	}
	for reason, n := range c.Refusals() {
		s.refused[reason] += n
	}
	if plan.liar != nil {
		for misbehaviour, n := range plan.liar.Told() {
			s.lies[misbehaviour] += n
		}
	}
	i := 0
	for c.nodes[i].corrupt {
		i++
	}
	for _, e := range c.State(i).History() {
		if e.Phase == lifecycle.PhaseExpired {
			why, _, _ := strings.Cut(e.Reason, ";")
			s.expired[digits.ReplaceAllString(why, "n")]++
		}
	}
}

func (s *totals) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprintf("%d runs, %s of cluster life, %d tasks settled, %d slots lost\n  of these with observers: %d runs, %d tasks settled, %d slots lost, %d proofs that somebody said two things\n  expired: %s\n  faults: %s\n  lies: %s\n  refusals: %s\n ",
		s.runs, s.virtual.Round(time.Second), s.settled, s.lost,
		s.observed.runs, s.observed.settled, s.observed.lost, s.observed.proofs, list(s.expired), list(s.faults), list(s.lies), list(s.refused))
}

// list prints counts in the order of their names.
func list[K ~string, N int | uint64](counts map[K]N) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%s %d", k, counts[k]))
	}
	if len(parts) == 0 {
		return "none"
	}
	return strings.Join(parts, ", ")
}

// proofs counts the pairs of an operator and a task of which it said different things to those
// that made reports: each is evidence.
func proofs(c *Cluster) (n int) {
	type key struct {
		task     common.Hash
		operator common.Address
	}
	said, counted := make(map[key]string), make(map[key]bool)
	for _, o := range c.Observed() {
		k := key{o.Task.Hash(), o.Operator}
		if before, known := said[k]; known && before != string(o.Said.Observation) && !counted[k] {
			counted[k] = true
			n++
		}
		said[k] = string(o.Said.Observation)
	}
	return n
}

// digits are what makes reasons of the same kind differ: numbers and hashes.
var digits = regexp.MustCompile("[0-9a-f]{8}…|[0-9]+")
