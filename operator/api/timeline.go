package api

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/webpage"
)

// shownTimelines is how many tasks a page has.
const shownTimelines = 16

// timelineSteps are the steps that a page shows, in order. That operators were asked has no
// time of its own. A step that only some tasks take shows when it was taken.
var timelineSteps = []struct {
	step  track.Step
	name  string
	maybe bool
}{
	{track.Open, "open", false}, {"", asked, false}, {track.Gather, "observed", true}, {track.Collect, "answered", false},
	{track.Certify, "certified", false}, {track.Submit, "sent", false}, {track.Settle, "settled", false},
}

const asked = "asked"

// timeline is what operators say of one task.
type timeline struct {
	id      eigenshift.TaskID
	times   map[track.Step]time.Time // when each step was reached, by whoever was first
	asker   *track.Task              // of whoever asked, the newest
	failure *track.Failure           // the newest
	live    *engine.TaskStatus
}

// tasks are the lives of the newest tasks, newest first.
func (m merger) tasks() []webpage.Task {
	known := make(map[eigenshift.TaskID]*timeline)
	of := func(id eigenshift.TaskID) *timeline {
		if known[id] == nil {
			known[id] = &timeline{id: id, times: make(map[track.Step]time.Time)}
		}
		return known[id]
	}
	for _, r := range m.reports {
		for _, t := range r.Engine.Track.Tasks {
			of(t.ID).add(t)
		}
		for _, t := range r.Engine.Tasks {
			if x := of(t.ID); x.live == nil || r.Engine.Leading {
				x.live = &t
			}
		}
	}
	list := make([]webpage.Task, 0, shownTimelines)
	for _, id := range slices.SortedFunc(maps.Keys(known), func(a, b eigenshift.TaskID) int { return cmp.Compare(b, a) }) {
		if len(list) == shownTimelines {
			break
		}
		list = append(list, known[id].show())
	}
	return list
}

func (x *timeline) add(t track.Task) {
	for step, at := range t.Times {
		if first, reached := x.times[step]; !reached || at.Before(first) {
			x.times[step] = at
		}
	}
	if t.Asked > 0 && (x.asker == nil || t.Times[track.Open].After(x.asker.Times[track.Open])) {
		x.asker = &t
	}
	if f := t.Failure; f != nil && (x.failure == nil || f.Last.After(x.failure.Last)) {
		x.failure = f
	}
}

func (x *timeline) show() webpage.Task {
	t := webpage.Task{ID: uint64(x.id), Steps: x.steps(), Missing: []webpage.Missing{}}
	if a := x.asker; a != nil {
		t.Asked, t.Answered = a.Asked, a.Answered
		for _, operator := range slices.SortedFunc(maps.Keys(a.Missing), common.Address.Cmp) {
			t.Missing = append(t.Missing, webpage.Missing{Operator: operator, Code: a.Missing[operator].Code, Detail: a.Missing[operator].Detail})
		}
	}
	_, settled := x.times[track.Settle]
	_, recorded := x.times[track.Record]
	_, expired := x.times[track.Expire]
	switch {
	case settled || recorded:
		t.Over = "settled"
		return t
	case expired:
		t.Over = "expired"
	}
	if l := x.live; l != nil {
		t.Deadline = l.Deadline
		if l.Proposer != (common.Address{}) {
			t.Proposer = &l.Proposer
		}
		if l.Waits != nil {
			t.Waits = l.Waits.Short
		}
	}
	if f := x.failure; f != nil {
		t.Failure = &webpage.Failure{
			Step: string(f.Step), Code: f.Reason.Code, Short: f.Reason.Short, Long: f.Reason.Long, Detail: f.Detail, Times: f.Times, Since: f.Since,
		}
	}
	return t
}

// steps are those up to the furthest that anybody knows to be reached: an operator that does not
// collect sees a certificate, and not the answers.
func (x *timeline) steps() []webpage.Step {
	var list []webpage.Step
	furthest := -1
	for _, s := range timelineSteps {
		at, done := x.times[s.step]
		if s.name == asked {
			done = x.asker != nil
		}
		if s.maybe && !done {
			continue
		}
		if done {
			furthest = len(list)
		}
		list = append(list, webpage.Step{Name: s.name, At: at})
	}
	if _, recorded := x.times[track.Record]; recorded {
		furthest = len(list) - 1
	}
	for i := range list[:furthest+1] {
		list[i].Done = true
	}
	return list
}
