package track

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Task is this operator's record of one task.
type Task struct {
	ID    eigenshift.TaskID  `json:"task"`
	Step  Step               `json:"step"`  // the furthest that was reached; empty before the first
	Times map[Step]time.Time `json:"times"` // when each step was reached, first
	// Failure is the last failure to take the next step; nil when nothing has failed
	// since the last step.
	Failure *Failure `json:"failure,omitempty"`
	// Asked and Answered are how many operators this one asked, as the leader or a
	// stand-in, and how many gave an answer that counted; Missing is why the others
	// did not.
	Asked    int                         `json:"asked,omitempty"`
	Answered int                         `json:"answered,omitempty"`
	Missing  map[common.Address]Shortage `json:"missing,omitempty"`
}

// Bounds of the records.
const (
	keptTasks     = 64
	keptRefusals  = 32
	keptHandovers = 64
)

// Shortage is why an operator's answer does not count.
type Shortage struct {
	Code   string `json:"code"`
	Detail string `json:"detail,omitempty"` // bounded and printable
}

// Failure is a step that could not be taken.
type Failure struct {
	Step   Step      `json:"step"`
	Reason Reason    `json:"reason"`
	Detail string    `json:"detail"` // the error's text, bounded and printable
	Times  int       `json:"times"`  // for that reason, in a row
	Since  time.Time `json:"since"`
	Last   time.Time `json:"last"`
}

// Refusal is a task that this operator did not sign when it was asked.
type Refusal struct {
	Task   eigenshift.TaskID `json:"task"` // the last one
	Asker  common.Address    `json:"asker"`
	Reason Reason            `json:"reason"`
	Detail string            `json:"detail"`
	Times  int               `json:"times"`
	Last   time.Time         `json:"last"`
}

// Cause is the step and the reason that failures are counted by. Its text is "step/code".
type Cause struct {
	Step Step
	Code string // of the reason
}

// MarshalText implements [encoding.TextMarshaler].
func (c Cause) MarshalText() ([]byte, error) { return []byte(string(c.Step) + "/" + c.Code), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (c *Cause) UnmarshalText(text []byte) error {
	step, code, ok := strings.Cut(string(text), "/")
	if !ok {
		return fmt.Errorf("%q is not a step and a code", text)
	}
	c.Step, c.Code = Step(step), code
	return nil
}

// Tracker remembers the last tasks and refusals. It is bounded, whatever it is told, and
// safe for concurrent use. The zero value is ready.
type Tracker struct {
	mu        sync.Mutex
	tasks     *recent.Map[eigenshift.TaskID, *task]
	refusals  *recent.Map[refusal, Refusal] // the last one is the newest
	handovers []time.Duration               // how long they took, oldest first
	reached   map[Step]uint64
	failures  map[Cause]uint64
	took      map[Span]*Durations
	steps     map[Step]*Durations // since the task was first heard of here
}

// lock locks, and makes the maps of a zero value.
func (t *Tracker) lock() {
	t.mu.Lock()
	if t.tasks == nil {
		t.tasks, t.refusals = recent.New[eigenshift.TaskID, *task](keptTasks), recent.New[refusal, Refusal](keptRefusals)
		t.reached, t.failures = make(map[Step]uint64), make(map[Cause]uint64)
		t.took, t.steps = make(map[Span]*Durations), make(map[Step]*Durations)
	}
}

// refusal is the asker and the reason that refusals are counted by.
type refusal struct {
	asker common.Address
	code  string
}

type task struct {
	id      eigenshift.TaskID
	times   map[Step]time.Time
	failure *Failure
	answers map[common.Address]answer // nil where this operator does not collect
}

// answer is an operator's last answer.
type answer struct {
	counted bool
	Shortage
}

// task returns the record of a task, which it makes if there is none. The lock is held.
func (t *Tracker) task(id eigenshift.TaskID) *task {
	x, known := t.tasks.Get(id)
	if !known {
		x = &task{id: id, times: make(map[Step]time.Time)}
		t.tasks.Put(id, x)
	}
	return x
}

// Reached notes that a task has reached a step. Further calls change nothing.
func (t *Tracker) Reached(id eigenshift.TaskID, s Step) {
	now := time.Now()
	t.lock()
	defer t.mu.Unlock()
	x := t.task(id)
	if _, over := x.times[Expire]; over && s == Open { // opened again
		*x = task{id: id, times: make(map[Step]time.Time)}
	}
	if _, before := x.times[s]; before {
		return
	}
	if len(x.times) > 0 {
		measure(t.steps, s, now.Sub(x.first()))
	}
	x.times[s] = now
	if x.failure != nil && x.failure.Step.place() <= s.place() {
		x.failure = nil
	}
	t.reached[s]++
	for _, span := range spans {
		if from, ok := x.times[span.from]; ok && span.to == s {
			measure(t.took, span.span, now.Sub(from))
		}
	}
}

// first is when the task reached its first step here.
func (x *task) first() time.Time {
	return slices.MinFunc(slices.Collect(maps.Values(x.times)), time.Time.Compare)
}

func measure[K comparable](durations map[K]*Durations, key K, took time.Duration) {
	if durations[key] == nil {
		durations[key] = new(Durations)
	}
	durations[key].Add(took)
}

// Failed notes that a step of a task could not be taken. err may have a reason.
func (t *Tracker) Failed(id eigenshift.TaskID, s Step, err error) {
	now, why := time.Now(), Of(err)
	t.lock()
	defer t.mu.Unlock()
	t.count(s, why)
	x := t.task(id)
	if x.failure == nil || x.failure.Step != s || x.failure.Reason != why {
		x.failure = &Failure{Step: s, Reason: why, Since: now}
	}
	x.failure.Times++
	x.failure.Last, x.failure.Detail = now, Printable(err.Error())
}

// Undone notes that a step which a task had reached, and those after it, have come
// to nothing. err may have a reason.
func (t *Tracker) Undone(id eigenshift.TaskID, s Step, err error) {
	t.lock()
	x := t.task(id)
	maps.DeleteFunc(x.times, func(reached Step, _ time.Time) bool { return reached.place() >= s.place() })
	t.mu.Unlock()
	t.Failed(id, s, err)
}

// Missed notes that work which belongs to no task failed.
func (t *Tracker) Missed(s Step, err error) {
	t.lock()
	defer t.mu.Unlock()
	t.count(s, Of(err))
}

func (t *Tracker) count(s Step, r Reason) { t.failures[Cause{s, r.Code}]++ }

// Asked notes that this operator asks the operators of a set for their answers.
func (t *Tracker) Asked(id eigenshift.TaskID, set *eigenshift.OperatorSet) {
	t.lock()
	defer t.mu.Unlock()
	x := t.task(id)
	x.answers = make(map[common.Address]answer, len(set.Operators))
	for _, op := range set.Operators {
		x.answers[op.Address] = answer{Shortage: Shortage{Code: NoAnswer.Code}}
	}
}

// Answered notes the answer of an operator that was asked: err is nil when it counts.
func (t *Tracker) Answered(id eigenshift.TaskID, from common.Address, err error) {
	t.lock()
	defer t.mu.Unlock()
	x := t.task(id)
	if _, asked := x.answers[from]; !asked {
		return
	}
	if err == nil {
		x.answers[from] = answer{counted: true}
		return
	}
	why := Of(err)
	t.count(Collect, why)
	x.answers[from] = answer{Shortage: Shortage{why.Code, Printable(err.Error())}}
}

// Refused notes that this operator did not sign. The task may be anything that an
// operator asked for, so it is not remembered among the tasks.
func (t *Tracker) Refused(id eigenshift.TaskID, asker common.Address, err error) {
	why := Of(err)
	t.lock()
	defer t.mu.Unlock()
	t.count(Sign, why)
	key := refusal{asker, why.Code}
	r, _ := t.refusals.Get(key)
	r = Refusal{Task: id, Asker: asker, Reason: why, Detail: Printable(err.Error()), Times: r.Times + 1, Last: time.Now()}
	t.refusals.Delete(key)
	t.refusals.Put(key, r)
}

// HandedOver notes how long a hand-over by this operator took.
func (t *Tracker) HandedOver(took time.Duration) {
	t.lock()
	defer t.mu.Unlock()
	t.handovers = append(t.handovers[max(0, len(t.handovers)+1-keptHandovers):], took)
	measure(t.took, TransferLead, took)
}

// Pending returns the tasks that are open here and have not come to an end.
func (t *Tracker) Pending() []eigenshift.TaskID {
	t.lock()
	defer t.mu.Unlock()
	var list []eigenshift.TaskID
	for id, x := range t.tasks.All() {
		_, recorded := x.times[Record]
		_, expired := x.times[Expire]
		if !recorded && !expired {
			list = append(list, id)
		}
	}
	return list
}

// Why returns in one line the reason for which a task waits here; empty when none is known.
func (t *Tracker) Why(id eigenshift.TaskID) string {
	t.lock()
	defer t.mu.Unlock()
	x, known := t.tasks.Get(id)
	if !known {
		return ""
	}
	var parts []string
	_, certified := x.times[Certify]
	if x.answers != nil && !certified {
		parts = append(parts, x.missing())
	}
	if f := x.failure; f != nil {
		parts = append(parts, fmt.Sprintf("%s failed: %s (%s): %s", f.Step, f.Reason.Short, f.Reason.Code, f.Detail))
	}
	return strings.Join(parts, "; ")
}

// missing counts the answers by code: "2 of 5 operators answered (3 unreachable)".
func (x *task) missing() string {
	answered, codes := 0, make(map[string]int)
	for _, a := range x.answers {
		if a.counted {
			answered++
		} else {
			codes[a.Code]++
		}
	}
	text := fmt.Sprintf("%d of %d operators answered", answered, len(x.answers))
	var list []string
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		list = append(list, fmt.Sprintf("%d %s", codes[code], code))
	}
	if len(list) > 0 {
		text += " (" + strings.Join(list, ", ") + ")"
	}
	return text
}

// Snapshot is a copy of all records of a [Tracker].
type Snapshot struct {
	Tasks       []Task             `json:"tasks"`        // by id
	Refusals    []Refusal          `json:"refusals"`     // the newest last
	HandoversMS []float64          `json:"handovers_ms"` // how long hand-overs by this operator took, oldest first
	Reached     map[Step]uint64    `json:"reached"`      // how many tasks
	Failures    map[Cause]uint64   `json:"failures"`     // how often
	Took        map[Span]Histogram `json:"-"`
	// Steps is how long after its first step here a task reached each other one.
	Steps map[Step]Histogram `json:"-"`
}

// Snapshot returns a copy of all records.
func (t *Tracker) Snapshot() Snapshot {
	t.lock()
	defer t.mu.Unlock()
	s := Snapshot{
		Tasks: make([]Task, 0, t.tasks.Len()), Refusals: make([]Refusal, 0, t.refusals.Len()), HandoversMS: make([]float64, 0, len(t.handovers)),
		Reached: maps.Clone(t.reached), Failures: maps.Clone(t.failures), Took: histograms(t.took), Steps: histograms(t.steps),
	}
	for _, took := range t.handovers {
		s.HandoversMS = append(s.HandoversMS, float64(took.Microseconds())/1000)
	}
	for _, x := range t.tasks.All() {
		s.Tasks = append(s.Tasks, x.export())
	}
	for _, r := range t.refusals.All() {
		s.Refusals = append(s.Refusals, r)
	}
	slices.SortFunc(s.Tasks, func(a, b Task) int { return cmp.Compare(a.ID, b.ID) })
	return s
}

func histograms[K comparable](durations map[K]*Durations) map[K]Histogram {
	out := make(map[K]Histogram, len(durations))
	for key, d := range durations {
		out[key] = d.Histogram()
	}
	return out
}

func (x *task) export() Task {
	out := Task{ID: x.id, Times: maps.Clone(x.times), Asked: len(x.answers)}
	for _, s := range steps {
		if _, reached := x.times[s]; reached {
			out.Step = s
		}
	}
	if x.failure != nil {
		f := *x.failure
		out.Failure = &f
	}
	for operator, a := range x.answers {
		if a.counted {
			out.Answered++
			continue
		}
		if out.Missing == nil {
			out.Missing = make(map[common.Address]Shortage)
		}
		out.Missing[operator] = a.Shortage
	}
	return out
}
