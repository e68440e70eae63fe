package responder

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// text is an AVS whose operators observe a text; the outcome is all of them, one after the other.
type text struct{}

func (text) Encode(s string) ([]byte, error) { return []byte(s), nil }

func (text) Decode(data []byte) (string, error) { return string(data), nil }

// looker says what an operator sees: "mine, " with a number that goes up each time it looks.
type looker struct {
	looks     int
	err       error
	meanwhile func() // what happens while it looks; nil: nothing
}

func (l *looker) Observe(context.Context, eigenshift.Task[string]) (string, error) {
	l.looks++
	if l.meanwhile != nil {
		l.meanwhile()
	}
	return "mine " + string(rune('0'+l.looks)), l.err
}

func (l *looker) Outcome(_ eigenshift.Task[string], seen []eigenshift.Observed[string]) (outcome string, err error) {
	for _, o := range seen {
		if o.Value == "nonsense" {
			return "", errors.New("no outcome")
		}
		outcome += o.Value + "; "
	}
	return outcome, nil
}

// slots has one slot, which asks "what?".
type slots struct{}

func (slots) Due(context.Context, eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return 7, true, nil
}

func (slots) Spec(context.Context, eigenshift.TaskID, eigenshift.Block) (string, error) {
	return "what?", nil
}

// chainAt has a block of each number, and the same operators at each.
type chainAt struct {
	eigenshift.Chain
	set *eigenshift.OperatorSet
}

func (chainAt) BlockByNumber(_ context.Context, n uint64) (eigenshift.Block, error) {
	return eigenshift.Block{Number: n, Hash: common.BigToHash(new(big.Int).SetUint64(n))}, nil
}

func (c chainAt) OperatorSet(context.Context, uint64) (*eigenshift.OperatorSet, error) {
	return c.set, nil
}

// memo is a notebook.
type memo struct {
	notes map[common.Hash]eigenshift.SignedObservation
	since uint64
	err   error
}

func (m *memo) Said(task common.Hash) (eigenshift.SignedObservation, bool) {
	o, ok := m.notes[task]
	return o, ok
}

func (m *memo) Note(task common.Hash, o eigenshift.SignedObservation) error {
	if m.err == nil {
		m.notes[task] = o
	}
	return m.err
}

func (m *memo) Since(uint64) (uint64, error) { return m.since, nil }

// bench is operator 0 of four, of whom operator 1 leads at head 100.
type bench struct {
	*Responder
	looker *looker
	memo   *memo
	mode   *mode.Switch
	set    *eigenshift.OperatorSet
	task   eigenshift.EncodedTask
	salt   common.Hash // of the leader
}

var domain = eigenshift.Domain{ChainID: 1, TaskManager: common.Address{9}}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{looker: new(looker), memo: &memo{notes: make(map[common.Hash]eigenshift.SignedObservation)}, mode: mode.NewSwitch()}
	var ops []eigenshift.Operator
	for i := range 4 {
		key := simulated.Key(i)
		ops = append(ops, eigenshift.Operator{Address: common.Address{byte(i + 1)}, ID: key.OperatorID(), G1: key.G1(), G2: key.G2(), Stakes: []*big.Int{big.NewInt(100)}})
	}
	set, err := eigenshift.NewOperatorSet(99, []uint8{0}, 5000, ops)
	if err != nil {
		t.Fatal(err)
	}
	b.set = set
	chain := chainAt{set: set}
	reference, _ := chain.BlockByNumber(t.Context(), 99)
	b.task = eigenshift.EncodedTask{ID: 7, Spec: []byte("what?"), Reference: reference.Ref(), Deadline: 110, Proposer: b.operator(1)}
	journal := health.NewJournal(zerolog.Nop(), func() uint64 { return 1 })
	service := avs.New(eigenshift.AVS[string, string]{Observer: eigenshift.Observes(b.looker, eigenshift.Codec[string](text{})), Specs: text{}, Responses: text{}, Schedule: slots{}}, domain, time.Second, func(string, error) {})
	b.Responder = New(Config{
		Self: b.operator(0), Node: chain, Registry: chain, Signer: simulated.Key(0).Signer(), AVS: service,
		Current: func() *watched.Chain {
			return &watched.Chain{Head: eigenshift.Block{Number: 100}, Due: true, DueID: 7, Set: set, Rules: eigenshift.Rules{Window: 50}}
		},
		Blind: func() bool { return false }, Mode: b.mode.Mode, State: func() *lifecycle.State { return lifecycle.New(lifecycle.Limits{MaxLive: 8, MaxHistory: 8}) },
		Status: func() raftlog.Status { return raftlog.Status{Term: 1, Leader: b.operator(1)} },
		Author: func(eigenshift.TaskID) common.Address { return common.Address{} }, Answered: func(eigenshift.EncodedTask, []byte) {},
		AnswersAtOnce: 2, Journal: journal, Notebook: b.memo, Domain: domain, Keys: aggregate.NewKeys(), ObservationBps: 6667,
	})
	b.salt = eigenshift.Salt(b.says(1, "theirs 1"))
	return b
}

func (b *bench) operator(i int) common.Address { return common.Address{byte(i + 1)} }

// says returns an operator's signature over what it saw.
func (b *bench) says(i int, value string) eigenshift.Signature {
	return simulated.Key(i).Sign(domain.Observation(b.task.Hash(), b.operator(i), []byte(value)))
}

// ask asks as the leader does, which has committed itself to "theirs 1".
func (b *bench) ask(t *testing.T) (eigenshift.SignedObservation, error) {
	t.Helper()
	return b.Observe(t.Context(), b.operator(1), eigenshift.Question{Task: b.task, Commitment: eigenshift.Commitment(b.task.Hash(), []byte("theirs 1"), b.salt)})
}

// report returns the leader's report of what operators said, signed by them.
func (b *bench) report(t *testing.T, said map[int]string) eigenshift.Report {
	t.Helper()
	observations := aggregate.NewObservations(b.set, aggregate.NewKeys(), domain, b.task, func([]byte) error { return nil })
	for i, value := range said {
		if err := observations.Add(b.operator(i), eigenshift.SignedObservation{Task: 7, Observation: []byte(value), Signature: b.says(i, value)}); err != nil {
			t.Fatal(err)
		}
	}
	report, ok := observations.Report(1)
	if !ok {
		t.Fatal("no report")
	}
	report.Salt = b.salt
	return report
}

// An operator that is paused while it looks signs nothing of what it has seen.
func TestPausedWhileItLooks(t *testing.T) {
	b := newBench(t)
	b.looker.meanwhile = func() { b.mode.Set(mode.Paused) }
	if said, err := b.ask(t); track.Of(err) != track.Paused || said.Signature != (eigenshift.Signature{}) || len(b.memo.notes) != 0 {
		t.Errorf("said %+v, %v; noted %d times", said, err, len(b.memo.notes))
	}
	if b.looker.looks != 1 {
		t.Errorf("looked %d times", b.looker.looks)
	}
	if _, err := b.ask(t); track.Of(err) != track.Paused || b.looker.looks != 1 {
		t.Errorf("asked again: %v, looked %d times", err, b.looker.looks)
	}
	b.looker.meanwhile = nil
	b.mode.Set(mode.Drained)
	if _, err := b.ask(t); err != nil {
		t.Errorf("one that is drained: %v", err)
	}
}

func TestObservedOnce(t *testing.T) {
	b := newBench(t)
	first, err := b.ask(t)
	if err != nil || string(first.Observation) != "mine 1" {
		t.Fatalf("%q, %v", first.Observation, err)
	}
	key, _ := bn254.ParseG2Key(simulated.Key(0).G2())
	signature, err := bn254.ParseSignature(first.Signature)
	if err != nil || !bn254.Verify(key, domain.Observation(b.task.Hash(), b.operator(0), first.Observation), signature) {
		t.Errorf("its signature does not verify, %v", err)
	}
	if again, err := b.ask(t); err != nil || string(again.Observation) != "mine 1" {
		t.Errorf("asked again: %q, %v", again.Observation, err)
	}
	// The same after a restart, from the notebook.
	restarted := newBench(t)
	restarted.memo.notes = b.memo.notes
	if again, err := restarted.ask(t); err != nil || string(again.Observation) != "mine 1" || restarted.looker.looks != 0 {
		t.Errorf("after a restart: %q, %v, looked %d times", again.Observation, err, restarted.looker.looks)
	}
	// Another task of the same slot is another question.
	b.task.Deadline--
	b.salt = eigenshift.Salt(b.says(1, "theirs 1"))
	if other, err := b.ask(t); err != nil || string(other.Observation) != "mine 2" {
		t.Errorf("of another task: %q, %v", other.Observation, err)
	}
}

func TestObservationsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		bend func(b *bench)
		want track.Reason
	}{
		"the notebook is newer than the task": {func(b *bench) { b.memo.since = 100 }, track.NotebookNew},
		"nothing can be seen":                 {func(b *bench) { b.looker.err = errors.New("exchange down") }, track.ObserveFailed},
		"the disk is full":                    {func(b *bench) { b.memo.err = errors.New("no space left") }, track.NoteFailed},
		"the slot asks something else":        {func(b *bench) { b.task.Spec = []byte("why?") }, track.SpecMismatch},
		"the asker does not lead":             {func(b *bench) { b.Status = func() raftlog.Status { return raftlog.Status{Leader: b.operator(2)} } }, track.AskerNotLeader},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			c.bend(b)
			if o, err := b.ask(t); track.Of(err) != c.want || o.Observation != nil {
				t.Errorf("%q, %v, want %q", o.Observation, err, c.want.Code)
			}
		})
	}
	b := newBench(t)
	if _, err := b.ask(t); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Observe(t.Context(), b.operator(1), eigenshift.Question{Task: b.task}); track.Of(err) != track.CommitmentChanged {
		t.Errorf("with another commitment: %v", err)
	}
	if _, err := b.Answer(t.Context(), b.operator(1), b.task); track.Of(err) != track.NoObserver {
		t.Errorf("asked for a response: %v", err)
	}
}

func TestOutcome(t *testing.T) {
	b := newBench(t)
	if _, err := b.ask(t); err != nil {
		t.Fatal(err)
	}
	r, err := b.Outcome(t.Context(), b.operator(1), b.task, b.report(t, map[int]string{0: "mine 1", 1: "theirs 1", 3: "4"}))
	if err != nil || string(r.Response) != "mine 1; theirs 1; 4; " {
		t.Fatalf("%q, %v", r.Response, err)
	}
	digest, err := domain.Digest(b.task, r.Response)
	if err != nil || digest != r.Digest || r.Signature != simulated.Key(0).Sign(b.set.Message(digest)) {
		t.Errorf("it signs %s, not %s, %v", r.Digest, digest, err)
	}
	// The same report again gets the same answer, another one none.
	again, err := b.Outcome(t.Context(), b.operator(1), b.task, b.report(t, map[int]string{0: "mine 1", 1: "theirs 1", 3: "4"}))
	if err != nil || again.Signature != r.Signature {
		t.Errorf("asked again: %v", err)
	}
	if _, err := b.Outcome(t.Context(), b.operator(1), b.task, b.report(t, map[int]string{0: "mine 1", 1: "theirs 1", 2: "3"})); track.Of(err) != track.SecondReport {
		t.Errorf("a second report: %v", err)
	}
}

// What a leader can do with a report, and what an operator answers.
func TestReportsRefused(t *testing.T) {
	all := map[int]string{0: "mine 1", 1: "theirs 1", 2: "3", 3: "4"}
	without := func(out int) map[int]string {
		said := make(map[int]string)
		for i, value := range all {
			if i != out {
				said[i] = value
			}
		}
		return said
	}
	with := func(i int, value string) map[int]string {
		said := without(i)
		said[i] = value
		return said
	}
	for name, c := range map[string]struct {
		said map[int]string
		bend func(r *eigenshift.Report)
		want track.Reason
	}{
		"leaves this operator out":           {said: without(0), want: track.ObservationLeftOut},
		"has another observation of it":      {said: with(0, "mine 2"), want: track.ObservationChanged},
		"has another observation of its own": {said: with(1, "theirs 2"), want: track.CommitmentChanged},
		"has none of its own":                {said: without(1), want: track.CommitmentChanged},
		"another salt":                       {said: all, bend: func(r *eigenshift.Report) { r.Salt[0]++ }, want: track.CommitmentChanged},
		"too little stake":                   {said: map[int]string{0: "mine 1", 1: "theirs 1"}, want: track.TooFewObservations},
		"of an earlier task":                 {said: all, bend: func(r *eigenshift.Report) { r.Observations[2].Value = []byte("another") }, want: track.BadReport},
		"one operator twice":                 {said: all, bend: func(r *eigenshift.Report) { r.Observations[3].Operator = r.Observations[2].Operator }, want: track.BadReport},
		"not in order":                       {said: all, bend: func(r *eigenshift.Report) { slices.Reverse(r.Observations) }, want: track.BadReport},
		"a stranger":                         {said: all, bend: func(r *eigenshift.Report) { r.Observations[3].Operator = common.Address{99} }, want: track.BadReport},
		"no outcome":                         {said: with(3, "nonsense"), want: track.OutcomeFailed},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				if _, err := b.ask(t); err != nil {
					t.Fatal(err)
				}
				time.Sleep(InTime)
				report := b.report(t, c.said)
				if c.bend != nil {
					c.bend(&report)
				}
				for range 2 { // the second time without looking again
					if r, err := b.Outcome(t.Context(), b.operator(1), b.task, report); track.Of(err) != c.want || r.Response != nil {
						t.Errorf("%q, %v, want %q", r.Response, err, c.want.Code)
					}
				}
				leftOut := c.want == track.ObservationLeftOut
				if id, left := b.LeftOut(b.operator(1)); left != leftOut || left && id != 7 {
					t.Errorf("left out is %t, of task %d", left, id)
				}
				if _, left := b.LeftOut(b.operator(1)); left {
					t.Error("left out is told twice")
				}
			})
		})
	}
}

// A report may leave out what came too late, and an operator that sees nothing signs all the same.
func TestOutcomeWithoutOwnObservation(t *testing.T) {
	said := map[int]string{1: "theirs 1", 2: "3", 3: "4"}
	for name, prepare := range map[string]func(t *testing.T, b *bench){
		"too late":  func(t *testing.T, b *bench) { _, _ = b.ask(t) },
		"not asked": func(*testing.T, *bench) {},
		"sees nothing": func(t *testing.T, b *bench) {
			b.looker.err = errors.New("exchange down")
			_, _ = b.ask(t)
			time.Sleep(2 * InTime)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				prepare(t, b)
				if r, err := b.Outcome(t.Context(), b.operator(1), b.task, b.report(t, said)); err != nil || string(r.Response) != "theirs 1; 3; 4; " {
					t.Errorf("%q, %v", r.Response, err)
				}
			})
		})
	}
}

// An asker without an observation of its own says so.
func TestAskerThatSeesNothing(t *testing.T) {
	b := newBench(t)
	b.salt = common.Hash{}
	if _, err := b.Observe(t.Context(), b.operator(1), eigenshift.Question{Task: b.task}); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Outcome(t.Context(), b.operator(1), b.task, b.report(t, map[int]string{0: "mine 1", 2: "3", 3: "4"})); err != nil {
		t.Error(err)
	}
}

// A leader that asks about other tasks without end has nothing forgotten that it said of the
// newest: neither its commitment nor what it was given.
func TestTurnsSurviveAFlood(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		if _, err := b.ask(t); err != nil {
			t.Fatal(err)
		}
		flood := b.task
		for i := range 4 * rememberedAnswers {
			flood.Deadline = 111 + uint64(i%30) // other tasks of this slot
			if i%2 == 1 {
				flood.ID = eigenshift.TaskID(i % 7) // and of old ones
			}
			question := eigenshift.Question{Task: flood, Commitment: common.Hash{byte(i)}}
			_, _ = b.Observe(t.Context(), b.operator(1), question)
			_, _ = b.Outcome(t.Context(), b.operator(1), flood, eigenshift.Report{})
		}
		time.Sleep(InTime)
		changed := b.report(t, map[int]string{0: "mine 1", 1: "theirs 2", 2: "3"})
		if _, err := b.Outcome(t.Context(), b.operator(1), b.task, changed); track.Of(err) != track.CommitmentChanged {
			t.Errorf("another observation of its own: %v", err)
		}
	})
}

// Of requests that are remembered, those for the oldest tasks make room.
func TestOldestTasksMakeRoom(t *testing.T) {
	a := newAnswers[int]()
	get := func(id eigenshift.TaskID) error {
		_, err := a.get(t.Context(), requestOf(testTask(id, bob, 90)), func(context.Context) (int, error) { return 1, nil })
		return err
	}
	for i := range rememberedAnswers {
		if err := get(eigenshift.TaskID(1000 - i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := get(1); track.Of(err) != track.TooManyVariants {
		t.Errorf("an older one than all: %v", err)
	}
	if err := get(2000); err != nil {
		t.Error(err)
	}
	if a.find(requestOf(testTask(1000, bob, 90))) == nil || a.find(requestOf(testTask(1000-rememberedAnswers+1, bob, 90))) != nil {
		t.Error("another than the oldest task made room")
	}
}

// A leader that asks again does not have what it was given: its answer was lost, or it begins anew after
// it has led no more for a while. It is charged with leaving out what it has had for long enough, and cannot
// put that off by asking for ever.
func TestWhoAsksAgainDoesNotHaveIt(t *testing.T) {
	for _, c := range []struct {
		asks  int
		after time.Duration // the last one
		want  track.Reason
	}{
		{2, InTime / 2, track.Reason{}},
		{2, InTime, track.ObservationLeftOut},
		{honestAsks, InTime / 2, track.Reason{}},
		{honestAsks + 1, InTime / 2, track.ObservationLeftOut},
	} {
		synctest.Test(t, func(t *testing.T) {
			b := newBench(t)
			for i := range c.asks {
				if i > 0 {
					time.Sleep(InTime)
				}
				if _, err := b.ask(t); err != nil {
					t.Fatal(err)
				}
			}
			time.Sleep(c.after)
			_, err := b.Outcome(t.Context(), b.operator(1), b.task, b.report(t, map[int]string{1: "theirs 1", 2: "3", 3: "4"}))
			if track.Of(err) != c.want {
				t.Errorf("asked %d times, the last time %s ago: %v, want %q", c.asks, c.after, err, c.want.Code)
			}
		})
	}
}
