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
)

// Bounds of what is remembered.
const (
	keptTasks     = 64
	keptRefusals  = 32
	keptHandovers = 64
)

// Task is what is known of one task here.
type Task struct {
	ID    eigenshift.TaskID  `json:"task"`
	Step  Step               `json:"step"`  // the furthest that was reached; empty before the first
	Times map[Step]time.Time `json:"times"` // when each step was reached, first
	// Failure is what kept the next step from being taken when it was tried last;
	// nil when nothing has failed since the last step.
	Failure *Failure `json:"failure,omitempty"`
	// Asked and Answered are how many operators were asked and gave an answer
	// that counted, where this operator collected; Missing is why the others'
	// did not.
	Asked    int                         `json:"asked,omitempty"`
	Answered int                         `json:"answered,omitempty"`
	Missing  map[common.Address]Shortage `json:"missing,omitempty"`
}

// Shortage is why an operator's answer is missing.
type Shortage struct {
	Code   string `json:"code"`
	Detail string `json:"detail,omitempty"` // bounded and printable
}

// Failure is a step that was tried in vain.
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

// Cause is what a failure is counted under. Its text is "step/code".
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

// Tracker remembers. It is bounded, whatever it is told, and safe for concurrent
// use. The zero value is ready.
type Tracker struct {
	mu        sync.Mutex
	tasks     []*task   // the one heard of first is forgotten first
	refusals  []Refusal // the last one last
	handovers []time.Duration
	reached   map[Step]uint64
	failures  map[Cause]uint64
	took      map[Span]*histogram
}

type task struct {
	id      eigenshift.TaskID
	times   map[Step]time.Time
	failure *Failure
	answers map[common.Address]answer // nil where this operator does not collect
}

// answer is how an operator answered last.
type answer struct {
	counted bool
	Shortage
}

// task returns what is remembered of a task, from now on.
func (t *Tracker) task(id eigenshift.TaskID) *task {
	for _, known := range slices.Backward(t.tasks) {
		if known.id == id {
			return known
		}
	}
	if len(t.tasks) == keptTasks {
		t.tasks = slices.Delete(t.tasks, 0, 1)
	}
	fresh := &task{id: id, times: make(map[Step]time.Time)}
	t.tasks = append(t.tasks, fresh)
	return fresh
}

// Reached says that a task has reached a step. Saying it again changes nothing.
func (t *Tracker) Reached(id eigenshift.TaskID, s Step) {
	now := time.Now()
	t.mu.Lock()
	defer t.mu.Unlock()
	x := t.task(id)
	if _, over := x.times[Expire]; over && s == Open { // opened again
		*x = task{id: id, times: make(map[Step]time.Time)}
	}
	if _, before := x.times[s]; before {
		return
	}
	x.times[s] = now
	if x.failure != nil && x.failure.Step.place() <= s.place() {
		x.failure = nil
	}
	if t.reached == nil {
		t.reached = make(map[Step]uint64)
	}
	t.reached[s]++
	for _, span := range spans {
		if from, ok := x.times[span.from]; ok && span.to == s {
			t.time(span.span, now.Sub(from))
		}
	}
}

func (t *Tracker) time(s Span, took time.Duration) {
	if t.took == nil {
		t.took = make(map[Span]*histogram)
	}
	if t.took[s] == nil {
		t.took[s] = new(histogram)
	}
	t.took[s].add(took)
}

// Failed says that a step of a task was tried in vain. err may have a reason.
func (t *Tracker) Failed(id eigenshift.TaskID, s Step, err error) {
	now, why := time.Now(), Of(err)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.count(s, why)
	x := t.task(id)
	if x.failure == nil || x.failure.Step != s || x.failure.Reason != why {
		x.failure = &Failure{Step: s, Reason: why, Since: now}
	}
	x.failure.Times++
	x.failure.Last, x.failure.Detail = now, printable(err.Error())
}

// Undone says that a step which a task had reached, and what followed, has come
// to nothing. err may have a reason.
func (t *Tracker) Undone(id eigenshift.TaskID, s Step, err error) {
	t.mu.Lock()
	x := t.task(id)
	maps.DeleteFunc(x.times, func(reached Step, _ time.Time) bool { return reached.place() >= s.place() })
	t.mu.Unlock()
	t.Failed(id, s, err)
}

// Missed says that work which belongs to no task failed.
func (t *Tracker) Missed(s Step, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.count(s, Of(err))
}

func (t *Tracker) count(s Step, r Reason) {
	if t.failures == nil {
		t.failures = make(map[Cause]uint64)
	}
	t.failures[Cause{s, r.Code}]++
}

// Asked says that this operator asks these others for their answers.
func (t *Tracker) Asked(id eigenshift.TaskID, set *eigenshift.OperatorSet) {
	t.mu.Lock()
	defer t.mu.Unlock()
	x := t.task(id)
	x.answers = make(map[common.Address]answer, len(set.Operators))
	for _, op := range set.Operators {
		x.answers[op.Address] = answer{Shortage: Shortage{Code: NoAnswer.Code}}
	}
}

// Answered says how an operator answered that was asked: err is nil when its
// answer counts.
func (t *Tracker) Answered(id eigenshift.TaskID, from common.Address, err error) {
	t.mu.Lock()
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
	x.answers[from] = answer{Shortage: Shortage{why.Code, printable(err.Error())}}
}

// Refused says that this operator did not sign. The task may be anything that an
// operator asked for, so it is not remembered among the tasks.
func (t *Tracker) Refused(id eigenshift.TaskID, asker common.Address, err error) {
	why := Of(err)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.count(Sign, why)
	r := Refusal{Asker: asker, Reason: why}
	if i := slices.IndexFunc(t.refusals, func(old Refusal) bool { return old.Asker == asker && old.Reason == why }); i >= 0 {
		r = t.refusals[i]
		t.refusals = slices.Delete(t.refusals, i, i+1)
	} else if len(t.refusals) == keptRefusals {
		t.refusals = slices.Delete(t.refusals, 0, 1)
	}
	r.Task, r.Detail, r.Last = id, printable(err.Error()), time.Now()
	r.Times++
	t.refusals = append(t.refusals, r)
}

// HandedOver says how long a hand-over by this operator took.
func (t *Tracker) HandedOver(took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.handovers) == keptHandovers {
		t.handovers = slices.Delete(t.handovers, 0, 1)
	}
	t.handovers = append(t.handovers, took)
	t.time(TransferLead, took)
}

// Pending returns the tasks that are open here and have not come to an end.
func (t *Tracker) Pending() []eigenshift.TaskID {
	t.mu.Lock()
	defer t.mu.Unlock()
	var list []eigenshift.TaskID
	for _, x := range t.tasks {
		_, recorded := x.times[Record]
		_, expired := x.times[Expire]
		if !recorded && !expired {
			list = append(list, x.id)
		}
	}
	return list
}

// Why says in a line what holds a task up here; empty when nothing is known.
func (t *Tracker) Why(id eigenshift.TaskID) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, x := range t.tasks {
		if x.id == id {
			return x.why()
		}
	}
	return ""
}

func (x *task) why() string {
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

// Snapshot is everything that is remembered, as a copy.
type Snapshot struct {
	Tasks       []Task             `json:"tasks"`        // by id, in whichever order this operator heard of them
	Refusals    []Refusal          `json:"refusals"`     // the last one last
	HandoversMS []float64          `json:"handovers_ms"` // how long hand-overs by this operator took, oldest first
	Reached     map[Step]uint64    `json:"reached"`      // how many tasks
	Failures    map[Cause]uint64   `json:"failures"`     // how often
	Took        map[Span]Histogram `json:"-"`
}

// Snapshot returns what is remembered.
func (t *Tracker) Snapshot() Snapshot {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := Snapshot{
		Tasks: make([]Task, 0, len(t.tasks)), Refusals: append([]Refusal{}, t.refusals...), HandoversMS: make([]float64, 0, len(t.handovers)),
		Reached: maps.Clone(t.reached), Failures: maps.Clone(t.failures), Took: make(map[Span]Histogram, len(t.took)),
	}
	for _, took := range t.handovers {
		s.HandoversMS = append(s.HandoversMS, float64(took.Microseconds())/1000)
	}
	for _, x := range t.tasks {
		s.Tasks = append(s.Tasks, x.export())
	}
	slices.SortFunc(s.Tasks, func(a, b Task) int { return cmp.Compare(a.ID, b.ID) })
	for span, h := range t.took {
		s.Took[span] = h.export()
	}
	return s
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
