package enginetest

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/outcome"
)

// The AVS with an observer: operators see a number that differs from one to the other and
// from one look to the next, and the outcome is the median of what they saw.

type sight struct{ Number uint64 }

// sights is the codec of what operators see: eight bytes.
type sights struct{}

func (sights) Encode(s sight) ([]byte, error) {
	return binary.BigEndian.AppendUint64(nil, s.Number), nil
}

func (sights) Decode(data []byte) (sight, error) {
	if len(data) != 8 {
		return sight{}, errors.New("not eight bytes")
	}
	return sight{binary.BigEndian.Uint64(data)}, nil
}

// world is what operators look at. The zero value shows each of them something else.
type world struct {
	mu    sync.Mutex
	looks int
	blind map[int]bool                        // operators that see nothing
	due   func(head uint64) eigenshift.TaskID // nil: tasks are slots
}

// look is what one operator sees at a moment: around a thousand.
func (w *world) look(operator int) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.blind[operator] {
		return 0, errors.New("it sees nothing")
	}
	w.looks++
	return uint64(1000 + 10*operator + w.looks%10), nil
}

// Blind takes an operator's sight, or gives it back.
func (w *world) Blind(operator int, blind bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.blind == nil {
		w.blind = make(map[int]bool)
	}
	w.blind[operator] = blind
}

// watcher is one operator in a world.
type watcher struct {
	operator int
	*world
}

// Observe implements eigenshift.Observer.
func (w watcher) Observe(context.Context, eigenshift.Task[spec]) (sight, error) {
	number, err := w.look(w.operator)
	return sight{number}, err
}

// Outcome implements eigenshift.Observer: the median by stake.
func (watcher) Outcome(_ eigenshift.Task[spec], seen []eigenshift.Observed[sight]) (sight, error) {
	median, err := outcome.Median(seen, 0, func(s sight) *big.Int { return new(big.Int).SetUint64(s.Number) })
	if err != nil {
		return sight{}, err
	}
	return sight{median.Uint64()}, nil
}

func (w *world) avs(operator int) eigenshift.AVS[spec, sight] {
	return eigenshift.AVS[spec, sight]{
		Observer: eigenshift.Observes(watcher{operator, w}, eigenshift.Codec[sight](sights{})),
		Specs:    eigenshift.JSONCodec[spec]{}, Responses: sights{}, Schedule: schedule{due: w.due},
	}
}

// service is the AVS for clusters whose liars know what any slot would ask, and extremes.
func (w *world) service() avsService {
	s := service(w.avs)
	s.spec, s.extreme = anySpec, func(random *rand.Rand) []byte {
		data, _ := sights{}.Encode(sight{[]uint64{0, 1, 1 << 20, math.MaxUint64}[random.IntN(4)] + random.Uint64N(2)})
		return data
	}
	return s
}

func runObserved(t *testing.T, w *world, scenario func(*Cluster)) {
	t.Helper()
	run(t, Setup{}, w.service(), scenario)
}

// requireHonestOutcomes fails when an outcome does not lie between what correct operators
// said that they saw for that very task, or one of them said two things of a task.
func requireHonestOutcomes(t testing.TB, c *Cluster) {
	t.Helper()
	outcomes := c.Outcomes()
	for _, o := range outcomes {
		number, err := sights{}.Decode(o.Response)
		if err != nil {
			t.Errorf("task %d settled with %x: %v", o.Task.ID, o.Response, err)
			continue
		}
		var seen []uint64
		for _, data := range o.Seen {
			s, err := sights{}.Decode(data)
			if err != nil {
				t.Fatal(err)
			}
			seen = append(seen, s.Number)
		}
		if len(seen) == 0 || number.Number < slices.Min(seen) || number.Number > slices.Max(seen) {
			t.Errorf("task %d settled with %d, and correct operators saw %v", o.Task.ID, number.Number, seen)
		}
	}
	if settled := len(c.Chain.Settled()); len(outcomes) != settled || settled == 0 {
		t.Errorf("the outcomes of %d of %d settled tasks are known", len(outcomes), settled)
	}
	for _, text := range c.Contradictions() {
		t.Error(text)
	}
}

// Operators see different things, and each slot settles with the median, signed by all.
func TestObservedTasksSettle(t *testing.T) {
	w := new(world)
	runObserved(t, w, func(c *Cluster) {
		events := c.AwaitSettled(20)
		for i, e := range events {
			if e.Signers != 5 || e.Submitter != e.Proposer {
				t.Errorf("task %d: %d signers, submitted by %s, proposed by %s", e.Task, e.Signers, e.Submitter, e.Proposer)
			}
			if i > 0 && e.Task != events[i-1].Task+1 {
				t.Errorf("slots %d and %d settled in a row: one is missing", events[i-1].Task, e.Task)
			}
		}
		for who, n := range proposers(events) {
			if n != 4 {
				t.Errorf("%s proposed %d of 20 tasks, want 4", who, n)
			}
		}
		requireHonestOutcomes(t, c)
		requireNoReverts(t, c)
	})
}

// A leader dies when some have said what they see: another one goes on with the task, and
// they say the same once more. So does an operator that starts again.
func TestLeaderDiesBetweenTheSteps(t *testing.T) {
	for _, step := range []Step{SomeObserved, SomeAnswered} {
		t.Run(string(step), func(t *testing.T) {
			w := new(world)
			runObserved(t, w, func(c *Cluster) {
				c.AwaitSettled(3)
				i, crashed := c.CrashAt(step, time.Minute)
				if !crashed {
					t.Fatal("nobody came to that step")
				}
				before := len(c.Chain.Settled())
				other := (i + 1) % 5
				said := c.nodes[other].said.all()
				c.Restart(other)
				c.AwaitMoreSettled(4)
				c.Start(i)
				c.AwaitMoreSettled(6)
				for hash, o := range c.nodes[other].said.all() {
					if was, noted := said[hash]; noted && string(was.Observation) != string(o.Observation) {
						t.Errorf("of task %d operator %d said something else after its restart", o.Task, other)
					}
				}
				if events := c.Chain.Settled(); int(events[len(events)-1].Task-events[before-1].Task) != len(events)-before {
					t.Error("a slot was lost")
				}
				requireHonestOutcomes(t, c)
			})
		})
	}
}

// Where nobody leads, stand-ins take the same two steps without the log.
func TestObservedTasksSettleByTheFallback(t *testing.T) {
	w := new(world)
	runObserved(t, w, func(c *Cluster) {
		c.AwaitSettled(3)
		c.WedgeRaft(true)
		before := c.Fallbacks()
		c.AwaitMoreSettled(3)
		if c.Fallbacks() == before {
			t.Error("no task was proposed without the log")
		}
		requireHonestOutcomes(t, c)
	})
}

// An operator that sees nothing signs what follows from what others saw, and leads, too.
func TestOperatorThatSeesNothing(t *testing.T) {
	w := &world{blind: map[int]bool{2: true}}
	runObserved(t, w, func(c *Cluster) {
		events := c.AwaitSettled(10)
		if proposers(events)[c.Address(2)] != 2 {
			t.Errorf("it proposed %d of 10 tasks, want 2", proposers(events)[c.Address(2)])
		}
		for _, e := range events {
			if e.Signers != 5 {
				t.Errorf("task %d has %d signers", e.Task, e.Signers)
			}
		}
		requireHonestOutcomes(t, c)
	})
}

// One liar of five says extremes, and no outcome leaves what honest operators saw.
func TestExtremesMoveNothing(t *testing.T) {
	runObserved(t, new(world), func(c *Cluster) {
		liar := c.Corrupt(3, rand.New(rand.NewPCG(3, 1)), 1, adversary.Exaggerates)
		c.AwaitSettled(15)
		if told := liar.Told()[adversary.Exaggerates]; told < 10 {
			t.Errorf("it said extremes of %d tasks", told)
		}
		requireHonestOutcomes(t, c)
	})
}

// An operator that has lost what it said observes only what is newer, so it never says two
// different things of one task.
func TestLostNotebook(t *testing.T) {
	w := new(world)
	runObserved(t, w, func(c *Cluster) {
		c.AwaitSettled(3)
		said := c.nodes[1].said.all()
		c.LoseFolder(1)
		c.AwaitMoreSettled(10)
		now := c.nodes[1].said.all()
		if len(now) == 0 {
			t.Error("it observes no more")
		}
		for hash, o := range now {
			if was, both := said[hash]; both {
				t.Errorf("of task %d it said %x and %x", o.Task, was.Observation, o.Observation)
			}
		}
	})
}

// What operators said is told whoever made the report of it: two different observations of
// one task would be evidence.
func TestObservationsAreTold(t *testing.T) {
	w := new(world)
	runObserved(t, w, func(c *Cluster) {
		c.AwaitSettled(5)
		type key struct {
			task     common.Hash
			operator common.Address
		}
		seen := make(map[key]string)
		for _, o := range c.Observed() {
			k := key{o.Task.Hash(), o.Operator}
			if before, known := seen[k]; known && before != string(o.Said.Observation) {
				t.Errorf("%s said two things of task %d", o.Operator, o.Task.ID)
			}
			seen[k] = string(o.Said.Observation)
		}
		if len(seen) < 25 {
			t.Errorf("%d observations were told of 5 tasks of 5 operators", len(seen))
		}
	})
}
