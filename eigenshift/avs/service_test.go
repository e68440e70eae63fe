package avs

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// asked counts how often an AVS is asked for a spec. It knows none of slot 3.
type asked struct {
	code
	times int
}

func (a *asked) spec(_ context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	if a.times++; id == 3 {
		return nil, errors.New("node down")
	}
	return append([]byte{byte(id)}, reference.Hash[31]), nil
}

// What a slot asks at a block is asked for once, and failures again; what is
// remembered is bounded.
func TestSpecsAreRemembered(t *testing.T) {
	app := new(asked)
	s := serviceOf(app, time.Minute, func(string, error) {})
	at := func(n int) eigenshift.Block {
		return eigenshift.Block{Number: uint64(n), Hash: common.BytesToHash([]byte{byte(n)})}
	}
	ask := func(id eigenshift.TaskID, block, want int) {
		t.Helper()
		got, err := s.Spec(t.Context(), id, at(block))
		if fails := id == 3; (err != nil) != fails || !fails && string(got) != string([]byte{byte(id), byte(block)}) {
			t.Errorf("slot %d at block %d: %x, %v", id, block, got, err)
		}
		if app.times != want {
			t.Errorf("slot %d at block %d: asked %d times, want %d", id, block, app.times, want)
		}
	}
	ask(1, 1, 1)
	ask(1, 1, 1)
	ask(1, 2, 2) // another block, or another fork
	ask(2, 2, 3)
	ask(3, 2, 4)
	ask(3, 2, 5)
	ask(1, 2, 5)
	for i := range rememberedSpecs {
		ask(4, i, 6+i)
	}
	if s.specs.Len() != rememberedSpecs {
		t.Errorf("%d specs remembered", s.specs.Len())
	}
	ask(1, 1, 6+rememberedSpecs)
}

// greeter answers the spec with a greeting, and is its own schedule.
type greeter struct{}

func (greeter) Respond(_ context.Context, t eigenshift.Task[string]) (string, error) {
	return "hello " + t.Spec, nil
}

func (greeter) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return eigenshift.TaskID(head.Number), head.Number > 0, nil
}

func (greeter) Spec(_ context.Context, id eigenshift.TaskID, _ eigenshift.Block) (string, error) {
	if id == 9 {
		return strings.Repeat("a", eigenshift.MaxSpecBytes), nil
	}
	return "world", nil
}

// polite refuses one answer.
func polite(t eigenshift.Task[string], r string) error {
	if r == "go away, "+t.Spec {
		return errors.New("impolite")
	}
	return nil
}

var testDomain = eigenshift.Domain{ChainID: 31337, TaskManager: common.Address{7}}

// greeting is the service of a greeter; check may be nil.
func greeting(check func(eigenshift.Task[string], string) error) *Service {
	return New(eigenshift.AVS[string, string]{
		App: greeter{}, Specs: eigenshift.JSONCodec[string]{}, Responses: eigenshift.JSONCodec[string]{}, Schedule: greeter{}, Check: check,
	}, testDomain, time.Minute, func(string, error) {})
}

func TestTypesAreErased(t *testing.T) {
	s := greeting(nil)
	if id, due, err := s.Due(t.Context(), eigenshift.Block{Number: 5}); id != 5 || !due || err != nil {
		t.Errorf("due: %d, %t, %v", id, due, err)
	}
	spec, err := s.Spec(t.Context(), 5, eigenshift.Block{})
	if err != nil || string(spec) != `"world"` {
		t.Fatalf("spec %s, %v", spec, err)
	}
	task := eigenshift.EncodedTask{ID: 5, Spec: spec, Deadline: 9}
	response, err := s.Respond(t.Context(), task)
	if err != nil || string(response) != `"hello world"` {
		t.Fatalf("response %s, %v", response, err)
	}
	digest, err := s.Digest(task, response)
	if want, wantErr := testDomain.Digest(task, response); digest != want || err != nil || wantErr != nil {
		t.Errorf("digest %s, %v, want %s, %v", digest, err, want, wantErr)
	}
}

// What peers would refuse is not sent to them.
func TestEncodingsAreBounded(t *testing.T) {
	if _, err := greeting(nil).Spec(t.Context(), 9, eigenshift.Block{}); err == nil || !strings.Contains(err.Error(), "encode spec: 16386 bytes") {
		t.Errorf("a spec that is too long: %v", err)
	}
	long := eigenshift.EncodedTask{Spec: []byte(`"` + strings.Repeat("a", eigenshift.MaxResponseBytes) + `"`)}
	if _, err := greeting(nil).Respond(t.Context(), long); err == nil || !strings.Contains(err.Error(), "encode response: 32776 bytes") {
		t.Errorf("a response that is too long: %v", err)
	}
}

// Nothing is signed or counted that is not canonical, or that the AVS refuses.
func TestDigestRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		check          func(eigenshift.Task[string], string) error
		spec, response string
		want           string // in the error; empty: there is a digest
	}{
		"an answer":               {polite, `"world"`, `"hello world"`, ""},
		"any other":               {nil, `"world"`, `"go away"`, ""},
		"one that the AVS checks": {polite, `"world"`, `"go away, world"`, "impolite"},
		"not checked":             {nil, `"world"`, `"go away, world"`, ""},
		"another encoding":        {nil, `"world"`, ` "hello world"`, "decode response"},
		"another type":            {nil, `"world"`, `{}`, "decode response"},
		"nothing":                 {nil, `"world"`, ``, "decode response"},
		"no such task":            {nil, `5`, `"hello world"`, "decode spec"},
	} {
		task := eigenshift.EncodedTask{ID: 1, Spec: []byte(c.spec)}
		digest, err := greeting(c.check).Digest(task, []byte(c.response))
		if c.want == "" {
			if want, _ := testDomain.Digest(task, []byte(c.response)); err != nil || digest != want {
				t.Errorf("%s: %s, %v", name, digest, err)
			}
		} else if err == nil || !strings.Contains(err.Error(), c.want) || !bytes.Equal(digest[:], make([]byte, 32)) {
			t.Errorf("%s: %s, %v, want %q", name, digest, err, c.want)
		}
	}
}

// numbers observes 41, and has an outcome of numbers that are not 0.
type numbers struct{}

func (numbers) Observe(_ context.Context, t eigenshift.Task[int]) (int, error) {
	return 40 + t.Spec, nil
}

func (numbers) Outcome(t eigenshift.Task[int], seen []eigenshift.Observed[int]) (int, error) {
	sum := t.Spec
	for _, o := range seen {
		if o.Value == 0 {
			return 0, errors.New("nothing was seen")
		}
		sum += o.Value
	}
	return sum, nil
}

func TestObserver(t *testing.T) {
	codec := eigenshift.JSONCodec[int]{}
	a := eigenshift.AVS[int, int]{Observer: eigenshift.Observes(numbers{}, eigenshift.Codec[int](codec)), Specs: codec, Responses: codec}
	s := New(a, eigenshift.Domain{}, time.Minute, func(string, error) {})
	task := eigenshift.EncodedTask{Spec: []byte("1")}
	if o, err := s.Observe(t.Context(), task); err != nil || string(o) != "41" || !s.Observes() {
		t.Errorf("observed %q, %v", o, err)
	}
	for name, c := range map[string]struct {
		task string
		seen []string
		want string
		says string
	}{
		"all":                  {task: "1", seen: []string{"41", "2"}, want: "44"},
		"no outcome":           {task: "1", seen: []string{"0"}, says: "nothing was seen"},
		"what does not decode": {task: "1", seen: []string{"041"}, says: "decode observation of 0x01"},
		"a spec that does not": {task: "x", seen: []string{"1"}, says: "decode spec"},
	} {
		var seen []eigenshift.Observed[[]byte]
		for i, value := range c.seen {
			seen = append(seen, eigenshift.Observed[[]byte]{Operator: common.Address{byte(i + 1)}, Value: []byte(value)})
		}
		r, err := s.Outcome(t.Context(), eigenshift.EncodedTask{Spec: []byte(c.task)}, seen)
		if string(r) != c.want || (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %q, %v", name, r, err)
		}
	}
	if err := s.CheckObservation([]byte("41")); err != nil {
		t.Error(err)
	}
	if err := s.CheckObservation([]byte("041")); err == nil {
		t.Error("what does not decode passes")
	}
}

// What is observed is bounded where it is made.
func TestLargeObservation(t *testing.T) {
	codec := eigenshift.JSONCodec[string]{}
	large := eigenshift.Observes(talker{}, eigenshift.Codec[string](codec))
	if o, err := large.Observe(t.Context(), eigenshift.Task[int]{}); err == nil {
		t.Errorf("%d bytes were observed", len(o))
	}
}

// talker observes too much.
type talker struct{}

func (talker) Observe(context.Context, eigenshift.Task[int]) (string, error) {
	return strings.Repeat("x", eigenshift.MaxObservationBytes), nil
}

func (talker) Outcome(eigenshift.Task[int], []eigenshift.Observed[string]) (int, error) {
	return 0, nil
}
