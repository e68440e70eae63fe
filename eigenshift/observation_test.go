package eigenshift

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// Every field of what an operator says it saw makes another message.
func TestObservationsAreToldApart(t *testing.T) {
	type said struct {
		domain   Domain
		task     EncodedTask
		operator common.Address
		value    string
	}
	base := func() said {
		return said{
			Domain{1, common.Address{1}}, EncodedTask{ID: 7, Spec: []byte{1}, Reference: BlockRef{9, common.Hash{9}}, Deadline: 20, Proposer: common.Address{2}},
			common.Address{3}, "x",
		}
	}
	message := func(s said) Digest { return s.domain.Observation(s.task.Hash(), s.operator, []byte(s.value)) }
	seen := map[Digest]int{message(base()): -1}
	for i, change := range []func(*said){
		func(s *said) { s.domain.ChainID++ },
		func(s *said) { s.domain.TaskManager[0]++ },
		func(s *said) { s.task.ID++ },
		func(s *said) { s.task.Spec = nil },
		func(s *said) { s.task.Reference.Number++ },
		func(s *said) { s.task.Reference.Hash[0]++ },
		func(s *said) { s.task.Deadline++ },
		func(s *said) { s.task.Proposer[0]++ },
		func(s *said) { s.operator[0]++ },
		func(s *said) { s.value = "y" },
	} {
		s := base()
		change(&s)
		if other, twice := seen[message(s)]; twice {
			t.Errorf("change %d makes the same message as %d", i, other)
		}
		seen[message(s)] = i
	}
}

func TestReportCheck(t *testing.T) {
	of := func(operators ...byte) (r Report) {
		for _, o := range operators {
			r.Observations = append(r.Observations, Observation{Operator: common.Address{o}})
			r.Signatures = make([]Signature, 1)
		}
		return r
	}
	large, many := of(1, 2), Report{}
	large.Observations[1].Value = make([]byte, MaxObservationBytes+1)
	unsigned, twice, fifty := of(1, 2), of(1, 2), of()
	unsigned.Signatures, twice.Signatures = nil, make([]Signature, 2)
	for n := range byte(ObservationsPerSum + 1) {
		fifty.Observations = append(fifty.Observations, Observation{Operator: common.Address{n}})
	}
	fifty.Signatures = make([]Signature, 1)
	for n := range MaxOperators + 1 {
		many.Observations = append(many.Observations, Observation{Operator: common.Address{byte(n >> 8), byte(n)}})
	}
	for _, test := range []struct {
		name string
		r    Report
		want string
	}{
		{"none", of(), ""},
		{"ascending", of(1, 2, 9), ""},
		{"twice", of(1, 2, 2), "report: observations are not in strictly ascending order of their operators"},
		{"descending", of(2, 1), "report: observations are not in strictly ascending order of their operators"},
		{"large", large, "report: 0x0200000000000000000000000000000000000000: observation of 513 bytes, at most 512 allowed"},
		{"unsigned", unsigned, "report: 2 observations have 0 sums of signatures, expected 1"},
		{"signed twice", twice, "report: 2 observations have 2 sums of signatures, expected 1"},
		{"one more than a sum has", fifty, "report: 51 observations have 1 sums of signatures, expected 2"},
		{"many", many, "report of 513 observations, at most 512 allowed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ""
			if err := test.r.Check(); err != nil {
				got = err.Error()
			}
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// A commitment holds its asker to one observation, and shows nothing of it.
func TestCommitment(t *testing.T) {
	task, salt := common.Hash{1}, Salt(Signature{1})
	first := Commitment(task, []byte("x"), salt)
	for name, other := range map[string]common.Hash{
		"observation": Commitment(task, []byte("y"), salt), "salt": Commitment(task, []byte("x"), Salt(Signature{2})), "task": Commitment(common.Hash{2}, []byte("x"), salt),
	} {
		if other == first {
			t.Errorf("another %s, the same commitment", name)
		}
	}
}
