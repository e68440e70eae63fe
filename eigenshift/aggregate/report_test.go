package aggregate

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// report returns what these operators say, and what they sign for it.
func (f fleet) report(t testing.TB, values map[int]string) eigenshift.Report {
	t.Helper()
	operators := make([]int, 0, len(values))
	for i := range values {
		operators = append(operators, i)
	}
	slices.Sort(operators)
	var r eigenshift.Report
	var signatures []bn254.G1
	for _, i := range operators {
		signature, err := bn254.ParseSignature(f.observation(i, values[i]).Signature)
		if err != nil {
			t.Fatal(err)
		}
		signatures = append(signatures, signature)
		r.Observations = append(r.Observations, eigenshift.Observation{Operator: address(i), Value: []byte(values[i])})
	}
	for run := range slices.Chunk(signatures, eigenshift.ObservationsPerSum) {
		r.Signatures = append(r.Signatures, bn254.SumG1(run).Signature())
	}
	return r
}

// everyone returns a value for each of the first operators.
func everyone(n int) map[int]string {
	values := make(map[int]string)
	for i := range n {
		values[i] = string(rune('a' + i%26))
	}
	return values
}

func TestReportsThatAreRefused(t *testing.T) {
	f := everybody()
	stakes := append(equalStakes(9), 0)
	for name, c := range map[string]struct {
		change func(set *eigenshift.OperatorSet, r *eigenshift.Report)
		want   error
		text   string
	}{
		"good":  {func(*eigenshift.OperatorSet, *eigenshift.Report) {}, nil, ""},
		"empty": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) { *r = eigenshift.Report{} }, ErrReportStake, "stake [0] does not reach 6667/10000 of [90]"},
		"an operator twice": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			r.Observations = slices.Insert(r.Observations, 1, r.Observations[1])
		}, ErrReportMalformed, "strictly ascending"},
		"another order": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			r.Observations[2], r.Observations[3] = r.Observations[3], r.Observations[2]
		}, ErrReportMalformed, "strictly ascending"},
		"a large value": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			r.Observations[0].Value = make([]byte, eigenshift.MaxObservationBytes+1)
		}, ErrReportMalformed, address(0).Hex()},
		"no sum": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) { r.Signatures = nil }, ErrReportMalformed, "0 sums of signatures"},
		"more observations than operators": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			*r = f.report(t, everyone(11))
		}, ErrReportMalformed, "11 observations, there are 10 operators"},
		"a stranger": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			*r = f.report(t, map[int]string{0: "x", 1: "x", 2: "x", 3: "x", 4: "x", 5: "x", 77: "x"})
		}, ErrReportOperator, address(77).Hex() + " is no operator at block 100"},
		"one without stake": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			*r = f.report(t, everyone(10))
		}, ErrReportOperator, address(9).Hex() + " has no stake"},
		"one with an unusable key": {func(set *eigenshift.OperatorSet, _ *eigenshift.Report) {
			set.Operators[3].G2 = eigenshift.G2Key{}
		}, ErrReportOperator, address(3).Hex()},
		"too little stake": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			*r = f.report(t, everyone(6))
		}, ErrReportStake, "[60] does not reach 6667/10000 of [90]"},
		"a sum that is no point": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) { r.Signatures[0] = eigenshift.Signature{} }, ErrReportSignature, "infinity"},
		"another value":          {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) { r.Observations[4].Value = []byte("lie") }, ErrReportSignature, "sum 0"},
		"one signature less": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			r.Signatures = f.report(t, everyone(8)).Signatures
		}, ErrReportSignature, "sum 0"},
		"an observer left out": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			r.Observations = slices.Delete(r.Observations, 4, 5)
		}, ErrReportSignature, "sum 0"},
		"values exchanged": {func(_ *eigenshift.OperatorSet, r *eigenshift.Report) {
			r.Observations[4].Value, r.Observations[5].Value = r.Observations[5].Value, r.Observations[4].Value
		}, ErrReportSignature, "sum 0"},
	} {
		t.Run(name, func(t *testing.T) {
			set, r := f.set(t, 5000, stakes...), f.report(t, everyone(9))
			c.change(set, &r)
			seen, err := checkReport(set, r, 6667)
			if !errors.Is(err, c.want) || err != nil && (seen != nil || !strings.Contains(err.Error(), c.text)) {
				t.Errorf("%v with %d observers, want %v with %q", err, len(seen), c.want, c.text)
			}
		})
	}
}

// A report of one task is none of another, of another chain, or of another task manager.
func TestReportsBelongToTheirTask(t *testing.T) {
	f := everybody()
	set, r := f.set(t, 5000, equalStakes(3)...), f.report(t, everyone(3))
	for name, change := range map[string]func(d *eigenshift.Domain, t *eigenshift.EncodedTask){
		"number":       func(_ *eigenshift.Domain, t *eigenshift.EncodedTask) { t.ID++ },
		"reference":    func(_ *eigenshift.Domain, t *eigenshift.EncodedTask) { t.Reference.Number++ },
		"proposer":     func(_ *eigenshift.Domain, t *eigenshift.EncodedTask) { t.Proposer = address(1) },
		"chain":        func(d *eigenshift.Domain, _ *eigenshift.EncodedTask) { d.ChainID++ },
		"task manager": func(d *eigenshift.Domain, _ *eigenshift.EncodedTask) { d.TaskManager[0]++ },
	} {
		domain, task := observedDomain, observedTask
		change(&domain, &task)
		if _, err := CheckReport(set, NewKeys(), domain, task, r, 6667); !errors.Is(err, ErrReportSignature) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

// Each sum is of its own run of observations: a lie in any run is found, and sums have their places.
func TestReportsOfManySums(t *testing.T) {
	f := everybody()
	n := 2*eigenshift.ObservationsPerSum + 1
	set := f.set(t, 5000, equalStakes(n)...)
	good := f.report(t, everyone(n))
	if seen, err := checkReport(set, good, 10_000); err != nil || len(seen) != n {
		t.Fatalf("%d observers, %v", len(seen), err)
	}
	for lie, sum := range map[int]string{0: "sum 0", 49: "sum 0", 50: "sum 1", 99: "sum 1", 100: "sum 2"} {
		r := good
		r.Observations = slices.Clone(r.Observations)
		r.Observations[lie].Value = []byte("lie")
		if _, err := checkReport(set, r, 10_000); !errors.Is(err, ErrReportSignature) || !strings.Contains(err.Error(), sum) {
			t.Errorf("observation %d is a lie: %v, want %s", lie, err, sum)
		}
	}
	exchanged := good
	exchanged.Signatures = slices.Clone(good.Signatures)
	slices.Reverse(exchanged.Signatures)
	if _, err := checkReport(set, exchanged, 10_000); !errors.Is(err, ErrReportSignature) {
		t.Errorf("sums in another order: %v", err)
	}
}

// A report passes when, and only when, its sums are those of what its observers sign.
func FuzzCheckReport(f *testing.F) {
	fleet := everybody()
	set := fleet.set(f, 5000, 10, 10, 10)
	r := fleet.report(f, everyone(3))
	f.Add([]byte{0, 1, 2}, []byte("abc"), r.Signatures[0][:], uint16(6667))
	f.Add([]byte{0, 2}, []byte("ac"), r.Signatures[0][:], uint16(1))
	f.Add([]byte{2, 1, 1}, []byte{}, []byte{}, uint16(0))
	random := rand.New(rand.NewPCG(1, 13))
	for range 5 {
		signature := r.Signatures[0]
		signature[random.IntN(len(signature))]++
		f.Add([]byte{0, 1, 2}, []byte("abc"), signature[:], uint16(6667))
	}
	keys := NewKeys()
	f.Fuzz(func(t *testing.T, operators, values, signature []byte, bps uint16) {
		var r eigenshift.Report
		honest := make(map[int]string)
		for n, i := range operators {
			value := ""
			if n < len(values) {
				value = string(values[n : n+1])
			}
			r.Observations = append(r.Observations, eigenshift.Observation{Operator: address(int(i)), Value: []byte(value)})
			if int(i) < len(fleet.secrets) {
				honest[int(i)] = value
			}
		}
		r.Signatures = make([]eigenshift.Signature, 1)
		copy(r.Signatures[0][:], signature)
		seen, err := CheckReport(set, keys, observedDomain, observedTask, r, int(bps))
		if err != nil {
			if seen != nil {
				t.Fatal("refused, and told")
			}
			return
		}
		if want := fleet.report(t, honest); len(seen) != len(operators) || r.Signatures[0] != want.Signatures[0] || len(seen) != len(honest) {
			t.Fatalf("a report that nobody signed passes: %+v", r)
		}
	})
}
