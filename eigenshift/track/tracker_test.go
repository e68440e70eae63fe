package track

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

var errBroken = errors.New("broken")

func set(n int) *eigenshift.OperatorSet {
	s := new(eigenshift.OperatorSet)
	for i := range n {
		s.Operators = append(s.Operators, eigenshift.Operator{Address: operator(i)})
	}
	return s
}

func operator(i int) common.Address { return common.Address{18: byte(i >> 8), 19: byte(i)} }

func only(t *testing.T, tracker *Tracker) Task {
	t.Helper()
	tasks := tracker.Snapshot().Tasks
	if len(tasks) != 1 {
		t.Fatalf("%d tasks, want 1", len(tasks))
	}
	return tasks[0]
}

// An operator that has been started again hears of old tasks in any order.
func TestTasksAreInTheOrderOfTheirIDs(t *testing.T) {
	var tracker Tracker
	for _, id := range []eigenshift.TaskID{12, 9, 11, 13, 10} {
		tracker.Reached(id, Settle)
	}
	for i, task := range tracker.Snapshot().Tasks {
		if task.ID != eigenshift.TaskID(9+i) {
			t.Errorf("task %d comes after %d others", task.ID, i)
		}
	}
}

func TestStepsAreReachedOnceAndTimed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var tracker Tracker
		start := time.Now()
		for _, s := range []Step{Open, Gather, Sign, Collect, Certify, Submit, Settle, Record} {
			tracker.Reached(7, s)
			time.Sleep(time.Second)
			tracker.Reached(7, s)
			if got := only(t, &tracker); got.Step != s || got.ID != 7 {
				t.Errorf("task %d reached %q, want %q", got.ID, got.Step, s)
			}
		}
		tracker.Reached(7, Open)
		got := tracker.Snapshot()
		if task := got.Tasks[0]; task.Step != Record || !task.Times[Open].Equal(start) || !task.Times[Settle].Equal(start.Add(6*time.Second)) {
			t.Errorf("%+v", task)
		}
		for _, s := range steps[:8] {
			if got.Reached[s] != 1 {
				t.Errorf("%q counted %d times", s, got.Reached[s])
			}
		}
		for step, want := range map[Step]float64{Gather: 1, Sign: 2, Submit: 5, Record: 7} {
			if h := got.Steps[step]; h.Count != 1 || h.Sum != want {
				t.Errorf("%s: %d after %g s, want 1 after %g s", step, h.Count, h.Sum, want)
			}
		}
		if h, first := got.Steps[Open]; first {
			t.Errorf("the first step is timed: %+v", h)
		}
		for span, want := range map[Span]float64{OpenToCertify: 4, CollectToSend: 2, SubmitToSettle: 1, OpenToSettle: 6} {
			h := got.Took[span]
			if h.Count != 1 || h.Sum != want {
				t.Errorf("%s: %d in %g s, want 1 in %g s", span, h.Count, h.Sum, want)
			}
			if below, at := h.Buckets[0.5], h.Buckets[60]; below != 0 || at != 1 {
				t.Errorf("%s: buckets %v", span, h.Buckets)
			}
		}
	})
}

// What settled without this operator's transaction is not timed as its.
func TestOnlySeenSpansAreTimed(t *testing.T) {
	var tracker Tracker
	tracker.Reached(1, Certify)
	tracker.Reached(1, Settle)
	if took := tracker.Snapshot().Took; len(took) != 0 {
		t.Errorf("timed %v", took)
	}
}

func TestAFailureLastsUntilItsStepIsReached(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var tracker Tracker
		tracker.Reached(1, Open)
		since := time.Now()
		for range 3 {
			tracker.Failed(1, Submit, fmt.Errorf("submit: %w", Because(Reverted, errBroken)))
			time.Sleep(time.Minute)
		}
		f := only(t, &tracker).Failure
		if f == nil || f.Step != Submit || f.Reason != Reverted || f.Detail != "submit: broken" || f.Times != 3 || !f.Since.Equal(since) || !f.Last.Equal(since.Add(2*time.Minute)) {
			t.Fatalf("failure %+v", f)
		}
		if why := tracker.Why(1); why != "submit failed: the contract refused it (reverted): submit: broken" {
			t.Errorf("why: %s", why)
		}
		tracker.Reached(1, Certify)
		if only(t, &tracker).Failure == nil {
			t.Error("forgotten when an earlier step was reached")
		}
		tracker.Failed(1, Submit, Because(NotSent, errBroken))
		if f := only(t, &tracker).Failure; f.Times != 1 || f.Reason != NotSent {
			t.Errorf("another reason: %+v", f)
		}
		tracker.Reached(1, Settle)
		if f := only(t, &tracker).Failure; f != nil {
			t.Errorf("still failing after a later step: %+v", f)
		}
		got := tracker.Snapshot().Failures
		if got[Cause{Submit, "reverted"}] != 3 || got[Cause{Submit, "not_sent"}] != 1 || len(got) != 2 {
			t.Errorf("counts %v", got)
		}
	})
}

func TestAnswersOfOperators(t *testing.T) {
	var tracker Tracker
	tracker.Asked(1, set(5))
	tracker.Answered(1, operator(0), nil)
	tracker.Answered(1, operator(1), Because(NotDue, errBroken))
	tracker.Answered(1, operator(1), nil)
	tracker.Answered(1, operator(2), Because(Unreachable, errors.New("dial\x1b[31m\n")))
	tracker.Answered(1, operator(3), nil)
	tracker.Answered(1, operator(3), Because(BadSignature, errBroken))
	tracker.Answered(1, operator(9), nil) // was not asked
	task := only(t, &tracker)
	if task.Asked != 5 || task.Answered != 2 || len(task.Missing) != 3 {
		t.Fatalf("%+v", task)
	}
	for i, want := range map[int]Shortage{2: {"unreachable", "dial?[31m"}, 3: {"bad_signature", "broken"}, 4: {Code: "no_answer"}} {
		if got := task.Missing[operator(i)]; got != want {
			t.Errorf("operator %d: %+v, want %+v", i, got, want)
		}
	}
	if why := tracker.Why(1); why != "2 of 5 operators answered (1 bad_signature, 1 no_answer, 1 unreachable)" {
		t.Errorf("why: %s", why)
	}
	tracker.Reached(1, Certify)
	if why := tracker.Why(1); why != "" {
		t.Errorf("why, although it is certified: %s", why)
	}
	if n := tracker.Snapshot().Failures[Cause{Collect, "not_due"}]; n != 1 {
		t.Errorf("counted %d times", n)
	}
}

func TestRefusalsAreGroupedByAskerAndReason(t *testing.T) {
	var tracker Tracker
	tracker.Refused(1, operator(1), Because(NotDue, errBroken))
	tracker.Refused(1, operator(2), Because(NotDue, errBroken))
	tracker.Refused(2, operator(1), Because(NotDue, errBroken))
	got := tracker.Snapshot()
	if len(got.Tasks) != 0 {
		t.Errorf("tasks that were only asked for are remembered: %+v", got.Tasks)
	}
	if len(got.Refusals) != 2 || got.Refusals[1].Task != 2 || got.Refusals[1].Times != 2 || got.Refusals[1].Reason != NotDue || got.Refusals[0].Asker != operator(2) {
		t.Errorf("%+v", got.Refusals)
	}
}

// Whatever it is told, and by how many at once, it stays small.
func TestBounds(t *testing.T) {
	var tracker Tracker
	var telling sync.WaitGroup
	for n := range 4 {
		telling.Go(func() {
			for i := range 500 {
				id := eigenshift.TaskID(n*1000 + i)
				tracker.Asked(id, set(3))
				tracker.Answered(id, operator(1), errBroken)
				tracker.Reached(id, Open)
				tracker.Failed(id, Certify, errors.New(strings.Repeat("é", 10_000)))
				tracker.Refused(id, operator(i), Because(Reasons()[i%len(Reasons())], errBroken))
				tracker.HandedOver(time.Millisecond)
				tracker.Missed(HandOver, Because(NoCandidate, errBroken))
				tracker.Pending()
				tracker.Snapshot()
			}
		})
	}
	telling.Wait()
	got := tracker.Snapshot()
	if len(got.Tasks) != keptTasks || len(got.Refusals) != keptRefusals || len(got.HandoversMS) != keptHandovers {
		t.Errorf("%d tasks, %d refusals, %d hand-overs", len(got.Tasks), len(got.Refusals), len(got.HandoversMS))
	}
	if most := len(Reasons()) + 3; len(got.Failures) > most {
		t.Errorf("%d counters, at most %d", len(got.Failures), most)
	}
	if got.Reached[Open] != 2000 || got.Took[TransferLead].Count != 2000 || got.Failures[Cause{HandOver, "no_candidate"}] != 2000 {
		t.Errorf("miscounted: %v, %v", got.Reached, got.Failures)
	}
	for _, task := range got.Tasks {
		if len(task.Failure.Detail) > MaxTextBytes {
			t.Errorf("text of %d bytes", len(task.Failure.Detail))
		}
	}
}

// A snapshot is a copy, and its JSON form comes back.
func TestSnapshotIsACopy(t *testing.T) {
	var tracker Tracker
	tracker.Asked(1, set(2))
	tracker.Reached(1, Open)
	tracker.Failed(1, Certify, Because(NotLeader, errBroken))
	tracker.HandedOver(1500 * time.Microsecond)
	first := tracker.Snapshot()
	first.Tasks[0].Times[Settle] = time.Now()
	first.Tasks[0].Failure.Times = 9
	first.Failures[Cause{Certify, "not_leader"}] = 9
	delete(first.Tasks[0].Missing, operator(1))
	data, err := json.Marshal(tracker.Snapshot())
	if err != nil {
		t.Fatal(err)
	}
	var second Snapshot
	if err := json.Unmarshal(data, &second); err != nil {
		t.Fatalf("%v: %s", err, data)
	}
	task := second.Tasks[0]
	if task.Step != Open || task.Failure.Times != 1 || len(task.Missing) != 2 || second.Failures[Cause{Certify, "not_leader"}] != 1 || second.HandoversMS[0] != 1.5 {
		t.Errorf("changed from outside, or lost on the way: %s", data)
	}
}

func TestPending(t *testing.T) {
	var tracker Tracker
	for id, s := range map[eigenshift.TaskID]Step{1: Record, 2: Expire, 3: Settle} {
		tracker.Reached(id, Open)
		tracker.Reached(id, s)
	}
	if got := tracker.Pending(); len(got) != 1 || got[0] != 3 {
		t.Errorf("pending %v, want 3", got)
	}
}

type foreign struct{ reason Reason }

func (foreign) Error() string         { return "foreign" }
func (f foreign) TrackReason() Reason { return f.reason }

func TestReasonsOfErrors(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want Reason
	}{
		"no error":           {nil, Reason{}},
		"no reason":          {errBroken, Other},
		"a deadline":         {fmt.Errorf("ask: %w", context.DeadlineExceeded), Timeout},
		"a reason":           {Because(NotDue, errBroken), NotDue},
		"wrapped":            {fmt.Errorf("x: %w", Because(NotDue, errBroken)), NotDue},
		"joined":             {errors.Join(errBroken, Because(NotDue, errBroken)), NotDue},
		"the outermost wins": {Because(Reverted, fmt.Errorf("x: %w", Because(NotDue, errBroken))), Reverted},
		"before a deadline":  {Because(NotMined, context.DeadlineExceeded), NotMined},
		"another package's":  {fmt.Errorf("x: %w", foreign{Busy}), Busy},
		"which has none":     {foreign{}, Other},
	} {
		if got := Of(c.err); got != c.want {
			t.Errorf("%s: %q, want %q", name, got.Code, c.want.Code)
		}
	}
	if Because(NotDue, nil) != nil {
		t.Error("a reason makes an error of nil")
	}
	if err := Because(NotDue, errBroken); !errors.Is(err, errBroken) || err.Error() != "broken" {
		t.Errorf("the error is hidden: %v", err)
	}
}
