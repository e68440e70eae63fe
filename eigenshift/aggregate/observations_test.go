package aggregate

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

var (
	observedDomain = eigenshift.Domain{ChainID: 1, TaskManager: common.Address{7}}
	observedTask   = eigenshift.EncodedTask{
		ID: 7, Spec: []byte("what is it worth"), Deadline: 120, Proposer: address(0),
		Reference: eigenshift.BlockRef{Number: 99, Hash: common.Hash{9}},
	}
)

// newObservations returns a collection for the task. What starts with "?" is no observation.
func newObservations(set *eigenshift.OperatorSet) *Observations {
	return NewObservations(set, NewKeys(), observedDomain, observedTask, func(observation []byte) error {
		if bytes.HasPrefix(observation, []byte("?")) {
			return errors.New("not an observation")
		}
		return nil
	})
}

// observation is what operator i says when it is honest.
func (f fleet) observation(i int, value string) eigenshift.SignedObservation {
	message := observedDomain.Observation(observedTask.Hash(), address(i), []byte(value))
	return eigenshift.SignedObservation{Task: observedTask.ID, Observation: []byte(value), Signature: f.secrets[i].Sign(message)}
}

// forgedObservation has somebody else's signature.
func (f fleet) forgedObservation(i int, value string) eigenshift.SignedObservation {
	o := f.observation(i, value)
	o.Signature = f.observation((i+1)%len(f.secrets), value).Signature
	return o
}

func observe(t testing.TB, o *Observations, i int, answer eigenshift.SignedObservation) {
	t.Helper()
	if err := o.Add(address(i), answer); err != nil {
		t.Fatalf("operator %d: %v", i, err)
	}
}

func checkReport(set *eigenshift.OperatorSet, r eigenshift.Report, thresholdBps int) ([]eigenshift.Observed[[]byte], error) {
	return CheckReport(set, NewKeys(), observedDomain, observedTask, r, thresholdBps)
}

func TestObservationsBecomeAReport(t *testing.T) {
	f := everybody()
	set := f.setOf(t, 9000, [][]int64{{10, 0}, {10, 30}, {10, 30}, {10, 30}})
	o := newObservations(set)
	for i, value := range map[int]string{3: "three", 0: "zero", 2: ""} {
		if _, ok := o.Report(6666); ok {
			t.Fatal("a report before there is enough stake in each quorum")
		}
		observe(t, o, i, f.observation(i, value))
	}
	if o.Reached(6667) || !o.Reached(6666) {
		t.Error("two thirds of the second quorum reach 6666 of 10000, and no more")
	}
	report, ok := o.Report(6666)
	if !ok {
		t.Fatal("no report")
	}
	want := []eigenshift.Observed[[]byte]{
		{Operator: address(0), Stakes: []*big.Int{big.NewInt(10), big.NewInt(0)}, Value: []byte("zero")},
		{Operator: address(2), Stakes: []*big.Int{big.NewInt(10), big.NewInt(30)}, Value: []byte{}},
		{Operator: address(3), Stakes: []*big.Int{big.NewInt(10), big.NewInt(30)}, Value: []byte("three")},
	}
	seen, err := checkReport(set, report, 6666)
	if err != nil || !slices.EqualFunc(seen, want, sameObserved) {
		t.Errorf("%v, %v, want %v", seen, err, want)
	}
	seen[1].Stakes[0].SetInt64(1)
	if set.Operators[2].Stakes[0].Int64() != 10 {
		t.Error("code of the AVS can change the operator set")
	}
	for operator, answer := range o.Verified() {
		if operator != address(0) || string(answer.Observation) != "zero" || answer.Signature != f.observation(0, "zero").Signature {
			t.Errorf("verified first: %s with %q", operator, answer.Observation)
		}
		break
	}
}

func sameObserved(a, b eigenshift.Observed[[]byte]) bool {
	return a.Operator == b.Operator && bytes.Equal(a.Value, b.Value) &&
		slices.EqualFunc(a.Stakes, b.Stakes, func(a, b *big.Int) bool { return a.Cmp(b) == 0 })
}

func TestObservationsThatAreRefused(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, 10, 10, 10, 0)
	set.Operators[2].G2 = eigenshift.G2Key{}
	other, infinity, large := f.observation(0, "x"), f.observation(0, "x"), f.observation(0, string(make([]byte, eigenshift.MaxObservationBytes+1)))
	other.Task++
	infinity.Signature = eigenshift.Signature{}
	for name, c := range map[string]struct {
		from   int
		answer eigenshift.SignedObservation
		want   error
	}{
		"a stranger":           {9, f.observation(9, "x"), ErrUnknownOperator},
		"without stake":        {3, f.observation(3, "x"), ErrNoStake},
		"with an unusable key": {2, f.observation(2, "x"), ErrUnusableKey},
		"of another task":      {0, other, ErrMalformed},
		"too large":            {0, large, ErrMalformed},
		"no point":             {0, infinity, ErrMalformed},
		"not decodable":        {0, f.observation(0, "?"), ErrMalformed},
	} {
		o := newObservations(set)
		if err := o.Add(address(c.from), c.answer); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if i := set.Index(address(c.from)); i >= 0 {
			if v := o.Verdicts()[i]; v.Counted || !errors.Is(v.Err, c.want) {
				t.Errorf("%s: verdict %+v", name, v)
			}
			if c.from != 0 {
				continue
			}
			if err := o.Add(address(0), f.observation(0, "better")); err != nil {
				t.Errorf("%s, and then a good one: %v", name, err)
			}
		}
	}
}

// An operator's first observation stays; another one makes it an equivocator, by name.
func TestSecondObservations(t *testing.T) {
	f := everybody()
	o := newObservations(f.set(t, 5000, 10, 10))
	observe(t, o, 0, f.observation(0, "first"))
	observe(t, o, 1, f.observation(1, "first"))
	if err := o.Add(address(0), f.observation(0, "first")); !errors.Is(err, ErrDuplicate) {
		t.Errorf("the same again: %v", err)
	}
	for range 2 {
		if err := o.Add(address(0), f.observation(0, "second")); !errors.Is(err, ErrEquivocation) {
			t.Errorf("another one: %v", err)
		}
	}
	if v := o.Verdicts(); !v[0].Counted || !errors.Is(v[0].Err, ErrEquivocation) || !v[1].Counted || v[1].Err != nil {
		t.Errorf("verdicts %+v", v)
	}
	report, ok := o.Report(10_000)
	if value, has := report.Of(address(0)); !ok || !has || string(value) != "first" {
		t.Errorf("report %+v", report)
	}
}

// Bad signers are named and out; the report is made as soon as others have enough stake.
func TestBadSignersAreEvicted(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, equalStakes(6)...)
	o := newObservations(set)
	for i := range 4 {
		if i%2 == 1 {
			observe(t, o, i, f.forgedObservation(i, "x"))
		} else {
			observe(t, o, i, f.observation(i, "x"))
		}
	}
	if _, ok := o.Report(6666); ok || !slices.Equal(o.Evicted(), []common.Address{address(1), address(3)}) {
		t.Fatalf("report %t, evicted %v", ok, o.Evicted())
	}
	if err := o.Add(address(1), f.observation(1, "x")); !errors.Is(err, ErrBadSignature) {
		t.Errorf("a bad signer's second try: %v", err)
	}
	if v := o.Verdicts()[3]; v.Counted || !errors.Is(v.Err, ErrBadSignature) {
		t.Errorf("verdict %+v", v)
	}
	observe(t, o, 4, f.observation(4, "x"))
	observe(t, o, 5, f.observation(5, "x"))
	report, ok := o.Report(6666)
	if !ok {
		t.Fatal("no report")
	}
	if seen, err := checkReport(set, report, 6666); err != nil || len(seen) != 4 {
		t.Errorf("%d observers, %v", len(seen), err)
	}
}

// Two whose errors cancel out make a good sum, but no evidence: neither has signed.
func TestConspirersAreEvicted(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, equalStakes(4)...)
	o := newObservations(set)
	observe(t, o, 0, f.observation(0, "x"))
	a, b := f.observation(1, "x"), f.observation(2, "x")
	stray := f.observation(9, "x").Signature
	a.Signature, b.Signature = moved(t, a.Signature, b.Signature, stray)
	observe(t, o, 1, a)
	observe(t, o, 2, b)
	observe(t, o, 3, f.observation(3, "x"))
	if _, ok := o.Report(5000); !ok || !slices.Equal(o.Evicted(), []common.Address{address(1), address(2)}) {
		t.Errorf("report %t, evicted %v", ok, o.Evicted())
	}
}

// moved returns one signature less a third, and the other one and the third.
func moved(t *testing.T, a, b, c eigenshift.Signature) (eigenshift.Signature, eigenshift.Signature) {
	t.Helper()
	var points [3]*bls.G1Point
	for i, signature := range []eigenshift.Signature{a, b, c} {
		points[i] = bls.NewZeroG1Point()
		if _, err := points[i].SetBytes(signature[:]); err != nil {
			t.Fatal(err)
		}
	}
	return points[0].Sub(points[2]).RawBytes(), points[1].Add(points[2]).RawBytes()
}

// Exactly those who signed well are in the report, whatever the others do, and it verifies.
func TestReportsOfRandomObservations(t *testing.T) {
	f := everybody()
	reports := 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 13))
		rows := make([][]int64, 1+r.IntN(12))
		if seed%20 == 0 {
			rows = make([][]int64, 2*eigenshift.ObservationsPerSum+1+r.IntN(40))
		}
		for i := range rows {
			rows[i] = []int64{int64(r.IntN(5)), int64(1 + r.IntN(5))}
		}
		set := f.setOf(t, 5000, rows)
		o := newObservations(set)
		var honest, forged []common.Address
		for _, i := range r.Perm(len(rows)) {
			switch r.IntN(8) {
			case 0:
			case 1:
				observe(t, o, i, f.forgedObservation(i, "lie"))
				forged = append(forged, address(i))
			default:
				observe(t, o, i, f.observation(i, string(rune('a'+r.IntN(26)))))
				honest = append(honest, address(i))
			}
			if r.IntN(len(rows)) == 0 {
				o.Report(1) // some signatures are checked before the others come
			}
		}
		bps := 1 + r.IntN(8000)
		report, ok := o.Report(bps)
		if !ok {
			if o.Reached(bps) {
				t.Errorf("seed %d: reached, but no report", seed)
			}
			continue
		}
		reports++
		checkObservers(t, set, o, report, honest, forged)
		if seen, err := checkReport(set, report, bps); err != nil || len(seen) != len(honest) {
			t.Errorf("seed %d: %d observers, %v", seed, len(seen), err)
		}
	}
	if reports < 30 {
		t.Errorf("only %d reports: that shows little", reports)
	}
}

func checkObservers(t *testing.T, set *eigenshift.OperatorSet, o *Observations, report eigenshift.Report, honest, forged []common.Address) {
	t.Helper()
	slices.SortFunc(honest, common.Address.Cmp)
	slices.SortFunc(forged, common.Address.Cmp)
	var observers []common.Address
	for _, observation := range report.Observations {
		observers = append(observers, observation.Operator)
	}
	if !slices.Equal(observers, honest) {
		t.Errorf("observers %v, honest are %v of %d", observers, honest, len(set.Operators))
	}
	evicted := o.Evicted()
	if slices.SortFunc(evicted, common.Address.Cmp); !slices.Equal(evicted, forged) {
		t.Errorf("evicted %v, liars are %v", evicted, forged)
	}
}

// An observation gets into a report when, and only when, its operator signed it for this task.
func FuzzAddObservation(f *testing.F) {
	fleet := everybody()
	set := fleet.set(f, 5000, 10, 10)
	good, forged := fleet.observation(0, "x"), fleet.forgedObservation(0, "x")
	f.Add(uint64(good.Task), good.Observation, good.Signature[:])
	f.Add(uint64(good.Task), good.Observation, forged.Signature[:])
	f.Add(uint64(0), []byte("?"), []byte{1})
	f.Fuzz(func(t *testing.T, task uint64, value, signature []byte) {
		answer := eigenshift.SignedObservation{Task: eigenshift.TaskID(task), Observation: value}
		copy(answer.Signature[:], signature)
		o := newObservations(set)
		err := o.Add(address(0), answer)
		report, ok := o.Report(5000)
		honest := answer.Task == observedTask.ID && len(value) <= eigenshift.MaxObservationBytes && !bytes.HasPrefix(value, []byte("?")) &&
			answer.Signature == fleet.observation(0, string(value)).Signature
		if ok != honest || ok && err != nil {
			t.Fatalf("report %t, signed %t: %v", ok, honest, err)
		}
		if !ok {
			return
		}
		if seen, err := checkReport(set, report, 5000); err != nil || len(seen) != 1 || !bytes.Equal(seen[0].Value, value) {
			t.Fatalf("%v, %v", seen, err)
		}
	})
}
