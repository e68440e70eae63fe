package engine

import (
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

// Bounds of what the timeline remembers.
const (
	rememberedTasks     = 64
	rememberedHandovers = 64
)

// TaskTimes is when this operator took the steps of a task; zero for steps that
// others took. Problem is the last thing that held the task up here.
type TaskTimes struct {
	Task      eigenshift.TaskID `json:"task"`
	Opened    time.Time         `json:"opened,omitzero"`
	Certified time.Time         `json:"certified,omitzero"`
	Sent      time.Time         `json:"sent,omitzero"`
	Settled   time.Time         `json:"settled,omitzero"`
	Problem   string            `json:"problem,omitempty"`
}

// timeline remembers when this operator did what, for status and benchmarks. No
// decision is based on it.
type timeline struct {
	mu        sync.Mutex
	tasks     []TaskTimes // oldest first
	handovers []time.Duration
}

func (t *timeline) update(id eigenshift.TaskID, change func(*TaskTimes)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i := range t.tasks {
		if t.tasks[i].Task == id {
			change(&t.tasks[i])
			return
		}
	}
	if len(t.tasks) == rememberedTasks {
		t.tasks = append(t.tasks[:0], t.tasks[1:]...)
	}
	t.tasks = append(t.tasks, TaskTimes{Task: id})
	change(&t.tasks[len(t.tasks)-1])
}

func (t *timeline) opened(id eigenshift.TaskID, at time.Time) {
	t.update(id, func(x *TaskTimes) { x.Opened = at })
}

func (t *timeline) certified(id eigenshift.TaskID, at time.Time) {
	t.update(id, func(x *TaskTimes) { x.Certified, x.Problem = at, "" })
}

func (t *timeline) sent(id eigenshift.TaskID, at time.Time) {
	t.update(id, func(x *TaskTimes) { x.Sent = at })
}

func (t *timeline) settled(id eigenshift.TaskID, at time.Time) {
	t.update(id, func(x *TaskTimes) { x.Settled, x.Problem = at, "" })
}

func (t *timeline) stuck(id eigenshift.TaskID, problem string) {
	t.update(id, func(x *TaskTimes) { x.Problem = problem })
}

func (t *timeline) problem(id eigenshift.TaskID) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i := range t.tasks {
		if t.tasks[i].Task == id {
			return t.tasks[i].Problem
		}
	}
	return ""
}

func (t *timeline) handedOver(took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.handovers) == rememberedHandovers {
		t.handovers = append(t.handovers[:0], t.handovers[1:]...)
	}
	t.handovers = append(t.handovers, took)
}

func (t *timeline) copy() ([]TaskTimes, []time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]TaskTimes(nil), t.tasks...), append([]time.Duration(nil), t.handovers...)
}
