package aggregate

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// message is one answer on its way to the tally.
type message struct {
	from common.Address
	r    eigenshift.SignedResponse
}

// scenario is a mix of operators and what they send. signed and bad are, for
// each operator, the response that its first well-formed answer was for, with
// and without a good signature.
type scenario struct {
	set      *eigenshift.OperatorSet
	messages []message
	signed   map[int]string
	bad      map[int]string
}

func randomScenario(t *testing.T, f fleet, r *rand.Rand) scenario {
	if r.IntN(2) == 0 {
		f.table = 1 + r.Uint64N(90)
	}
	rows := make([][]int64, 1+r.IntN(14))
	quorums := 1 + r.IntN(2)
	for i := range rows {
		for range quorums {
			rows[i] = append(rows[i], int64(r.IntN(4)*5)) // zero now and then
		}
	}
	s := scenario{
		set:    f.setOf(t, uint16(1+r.IntN(10_000)), rows),
		signed: make(map[int]string),
		bad:    make(map[int]string),
	}
	queues := make([][]message, len(rows)+1) // one sender's messages stay in order
	for i := range rows {
		hasStake := slices.Max(rows[i]) > 0
		send := func(r eigenshift.SignedResponse) { queues[i] = append(queues[i], message{address(i), r}) }
		noise := func() {
			answer := f.answer(i, "yes")
			switch r.IntN(4) {
			case 0:
				answer.Signature[40] ^= 0x10
			case 1:
				answer.Digest[5] ^= 1
			case 2:
				answer.Response = []byte("?garbage")
			case 3:
				answer.Signature = eigenshift.Signature{}
			}
			send(answer)
		}
		response := []string{"yes", "yes", "yes", "no"}[r.IntN(4)]
		if r.IntN(4) == 0 {
			noise()
		}
		switch r.IntN(6) {
		case 0: // silent, or only noise
			continue
		case 1:
			send(f.forged(i, response))
			if hasStake {
				s.bad[i] = response
			}
		default:
			send(f.answer(i, response))
			if hasStake {
				s.signed[i] = response
			}
		}
		for range r.IntN(3) { // and then more
			switch r.IntN(3) {
			case 0:
				send(f.answer(i, response))
			case 1:
				send(f.answer(i, "else"))
			case 2:
				noise()
			}
		}
	}
	foreign := len(rows) + 3
	queues[len(rows)] = []message{{address(foreign), f.answer(foreign, "yes")}}
	for len(queues) > 0 {
		n := r.IntN(len(queues))
		if len(queues[n]) == 0 {
			queues = slices.Delete(queues, n, n+1)
			continue
		}
		s.messages = append(s.messages, queues[n][0])
		queues[n] = queues[n][1:]
	}
	return s
}

// stake sums up, for each quorum, the stake of those who answered a response.
func (s scenario) stake(response string, answers ...map[int]string) []*big.Int {
	sums := make([]*big.Int, len(s.set.Quorums))
	for q := range sums {
		sums[q] = new(big.Int)
		for _, list := range answers {
			for i, given := range list {
				if given == response {
					sums[q].Add(sums[q], s.set.Operators[i].Stakes[q])
				}
			}
		}
	}
	return sums
}

func TestRandomMixes(t *testing.T) {
	f := everybody()
	certified := 0
	for seed := range 150 {
		r := rand.New(rand.NewPCG(uint64(seed), 2))
		s := randomScenario(t, f, r)
		keys := NewKeys()
		tally, impatient := New(s.set, keys, hash), New(s.set, keys, hash)
		for _, m := range s.messages {
			first, second := tally.Add(m.from, m.r), impatient.Add(m.from, m.r)
			if (first == nil) != (second == nil) && !errors.Is(second, ErrBadSignature) {
				t.Fatalf("seed %d: %v and %v", seed, first, second)
			}
			if r.IntN(3) == 0 {
				impatient.Certify()
			}
		}
		wanted := false
		for _, response := range []string{"yes", "no"} {
			wanted = wanted || s.set.Reached(s.stake(response, s.signed))
		}
		for n, tally := range []*Tally{tally, impatient} {
			response, certificate, ok := tally.Certify()
			if ok != wanted {
				t.Fatalf("seed %d: certified %t, want %t: %v", seed, ok, wanted, tally.Verdicts())
			}
			checkNames(t, s, tally, string(response), n == 0)
			if !ok {
				if tally.Reached() {
					t.Errorf("seed %d: reached, but not certified", seed)
				}
				continue
			}
			certified++
			checkCertificate(t, s.set, response, certificate)
			signers := 0
			for _, given := range s.signed {
				if given == string(response) {
					signers++
				}
			}
			if got := len(s.set.Operators) - len(certificate.NonSigners); got != signers {
				t.Errorf("seed %d: %d signers, want %d", seed, got, signers)
			}
			if _, again, _ := tally.Certify(); !reflect.DeepEqual(certificate, again) {
				t.Errorf("seed %d: certified twice, differently", seed)
			}
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	if certified < 50 {
		t.Errorf("only %d certificates: the mixes are too bad to show much", certified)
	}
}

// checkNames checks that exactly those were evicted whose bad signatures stood
// in the way: all of them in the certified group, and, when nothing was
// certified at once, in every group that seemed to reach the threshold.
func checkNames(t *testing.T, s scenario, tally *Tally, response string, atOnce bool) {
	t.Helper()
	evicted := tally.Evicted()
	for _, a := range evicted {
		if _, bad := s.bad[s.set.Index(a)]; !bad {
			t.Errorf("%s evicted, but it signed well", a)
		}
	}
	for i, given := range s.bad {
		named := slices.Contains(evicted, address(i))
		inTheWay := given == response || atOnce && response == "" && s.set.Reached(s.stake(given, s.signed, s.bad))
		if inTheWay && !named {
			t.Errorf("%s signed badly and is not named", address(i))
		}
	}
	for i, v := range tally.Verdicts() {
		_, signed := s.signed[i]
		if signed && !v.Counted {
			t.Errorf("%s signed, but does not count: %v", v.Operator, v.Err)
		}
		if v.Counted && errors.Is(v.Err, ErrBadSignature) {
			t.Errorf("%s signed badly and counts", v.Operator)
		}
	}
}

// With numbers in place of signatures, where defects are sums of errors.
func TestFindBadNamesExactlyTheBadWithFewChecks(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		n := 1 + r.IntN(eigenshift.MaxOperators)
		bad := 1 + r.IntN(n)
		if r.IntN(2) == 0 {
			bad = 1 + r.IntN(min(n, 10))
		}
		want := r.Perm(n)[:bad]
		slices.Sort(want)
		if r.IntN(4) == 0 { // as far apart as they can be, which takes most
			for i := range want {
				want[i] = i * n / bad
			}
		}
		defects := make([]int, n+1) // of the first so many
		for i := range n {
			defects[i+1] = defects[i]
			if slices.Contains(want, i) {
				defects[i+1] += 1 + r.IntN(1000) // positive: no two cancel out
			}
		}
		var checks atomic.Int64
		got := findBad(0, n, 0, defects[n], func(n int) int {
			checks.Add(1)
			return defects[n]
		})
		if !slices.Equal(got, want) {
			t.Fatalf("named %v, want %v", got, want)
		}
		k := float64(bad)
		if most := k*math.Log2(float64(n)/k) + k; float64(checks.Load()) > most+1e-9 {
			t.Fatalf("%d checks for %d bad of %d, at most %.2f expected: %v", checks.Load(), bad, n, most, want)
		}
	}
}

func TestFindBadLeavesAloneWhoseErrorsCancelOut(t *testing.T) {
	defects := []int{0, 5, 5, 0, 0, 7, 7, 7} // operators 0 and 2 make up for each other, 4 is bad
	got := findBad(0, 7, 0, defects[7], func(n int) int { return defects[n] })
	for _, i := range got {
		if i != 0 && i != 2 && i != 4 {
			t.Errorf("operator %d is named, which signed well", i)
		}
	}
	if !slices.Contains(got, 4) {
		t.Error("operator 4 is not named")
	}
}

func FuzzAdd(f *testing.F) {
	fleet := everybody()
	good := fleet.answer(0, "yes")
	f.Add(good.Response, good.Digest[:], good.Signature[:])
	f.Add([]byte("?"), []byte{1}, []byte{2})
	f.Add([]byte{}, []byte{}, []byte{})
	set := fleet.set(f, 5000, 10, 10)
	keys := NewKeys()
	f.Fuzz(func(t *testing.T, response, digest, signature []byte) {
		r := eigenshift.SignedResponse{Response: response}
		copy(r.Digest[:], digest)
		copy(r.Signature[:], signature)
		tally := New(set, keys, hash)
		err := tally.Add(address(0), r)
		got, certificate, ok := tally.Certify()
		if ok != (string(got) != "" || err == nil && string(response) == "" && len(tally.Evicted()) == 0) {
			t.Fatalf("certified %t: %q", ok, got)
		}
		if !ok {
			return
		}
		checkCertificate(t, set, got, certificate)
		if honest := fleet.answer(0, string(response)); honest.Signature != r.Signature {
			t.Fatal("a forged signature was certified")
		}
	})
}
