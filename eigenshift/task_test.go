package eigenshift

import (
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func validTask() EncodedTask {
	return EncodedTask{
		ID:        1,
		Spec:      []byte("spec"),
		Reference: BlockRef{Number: 10, Hash: common.Hash{1}},
		Deadline:  11,
		Proposer:  common.Address{1},
	}
}

func TestCheckOfATask(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*EncodedTask)
		want   string // empty: accepted
	}{
		"as it is":                  {func(*EncodedTask) {}, ""},
		"empty spec":                {func(t *EncodedTask) { t.Spec = nil }, ""},
		"largest spec":              {func(t *EncodedTask) { t.Spec = make([]byte, MaxSpecBytes) }, ""},
		"last block that there is":  {func(t *EncodedTask) { t.Deadline = math.MaxUint32 }, ""},
		"slot 0, reference block 0": {func(t *EncodedTask) { t.ID, t.Reference.Number = 0, 0 }, ""},
		"spec too long":             {func(t *EncodedTask) { t.Spec = make([]byte, MaxSpecBytes+1) }, "spec of 16385 bytes"},
		"no reference":              {func(t *EncodedTask) { t.Reference.Hash = common.Hash{} }, "reference block hash"},
		"deadline at the reference": {func(t *EncodedTask) { t.Deadline = 10 }, "deadline block 10"},
		"deadline before":           {func(t *EncodedTask) { t.Deadline = 0 }, "deadline block 0"},
		"deadline beyond 32 bits":   {func(t *EncodedTask) { t.Deadline = math.MaxUint32 + 1 }, "32 bits"},
		"nobody proposed it":        {func(t *EncodedTask) { t.Proposer = common.Address{} }, "proposer"},
		"zero value":                {func(t *EncodedTask) { *t = EncodedTask{} }, "task 0"},
	} {
		task := validTask()
		c.change(&task)
		err := task.Check()
		if c.want == "" && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want an error with %q", name, err, c.want)
		}
	}
}

func TestEqualComparesEveryField(t *testing.T) {
	if !validTask().Equal(validTask()) {
		t.Error("a task differs from itself")
	}
	for name, change := range map[string]func(*EncodedTask){
		"id":               func(t *EncodedTask) { t.ID++ },
		"spec":             func(t *EncodedTask) { t.Spec = []byte("spek") },
		"reference number": func(t *EncodedTask) { t.Reference.Number++ },
		"reference hash":   func(t *EncodedTask) { t.Reference.Hash[31]++ },
		"deadline":         func(t *EncodedTask) { t.Deadline++ },
		"proposer":         func(t *EncodedTask) { t.Proposer[19]++ },
	} {
		other := validTask()
		change(&other)
		if validTask().Equal(other) || other.Equal(validTask()) {
			t.Errorf("tasks that differ in %s are the same", name)
		}
	}
	a, b := validTask(), validTask()
	a.Spec, b.Spec = nil, []byte{}
	if !a.Equal(b) {
		t.Error("no spec differs from an empty one")
	}
}

func TestCheckOfASignedResponse(t *testing.T) {
	if err := (SignedResponse{Response: make([]byte, MaxResponseBytes)}).Check(); err != nil {
		t.Error(err)
	}
	if err := (SignedResponse{Response: make([]byte, MaxResponseBytes+1)}).Check(); err == nil {
		t.Error("a response that is too long passed")
	}
}

func TestTexts(t *testing.T) {
	b := Block{Number: 5, Hash: common.HexToHash("0xabcdef0123" + strings.Repeat("0", 54)), Parent: common.Hash{1}, Time: 9}
	if got, want := b.Ref().String(), "5 (abcdef01…)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if b.Ref() != (BlockRef{Number: 5, Hash: b.Hash}) {
		t.Errorf("reference %+v", b.Ref())
	}
	want := "0x01" + strings.Repeat("00", 31)
	if got := (Digest{1}).String(); got != want {
		t.Errorf("digest %s", got)
	}
	if got := (OperatorID{1}).String(); got != want {
		t.Errorf("operator id %s", got)
	}
}
