package aggregate

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// complete reports whether every operator has answered, well or not.
func complete(t *Tally) bool {
	return !slices.ContainsFunc(t.Verdicts(), func(v Verdict) bool { return v.Err == ErrNoAnswer })
}

func TestThreeOfFiveSettle(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, equalStakes(5)...)
	tally := New(set, NewKeys(), hash)
	for n, i := range []int{4, 0, 2} {
		if _, _, ok := tally.Certify(); ok || tally.Reached() {
			t.Fatalf("certified with %d of 5", n)
		}
		add(t, tally, i, f.answer(i, "yes"))
	}
	if !tally.Reached() || complete(tally) {
		t.Errorf("reached %t, complete %t", tally.Reached(), complete(tally))
	}
	response, certificate, ok := tally.Certify()
	if !ok || string(response) != "yes" {
		t.Fatalf("certified %t: %q", ok, response)
	}
	checkCertificate(t, set, response, certificate)
	if want := f.ids(1, 3); !slices.Equal(certificate.NonSigners, want) {
		t.Errorf("non-signers %v, want %v", certificate.NonSigners, want)
	}

	// Answers that come late make a better certificate.
	add(t, tally, 1, f.answer(1, "yes"))
	add(t, tally, 3, f.answer(3, "yes"))
	response, certificate, ok = tally.Certify()
	if !ok || !complete(tally) || len(certificate.NonSigners) != 0 {
		t.Errorf("certified %t, complete %t, %d non-signers", ok, complete(tally), len(certificate.NonSigners))
	}
	checkCertificate(t, set, response, certificate)
}

func TestRefusals(t *testing.T) {
	f := everybody()
	change := func(change func(*eigenshift.SignedResponse)) eigenshift.SignedResponse {
		r := f.answer(0, "yes")
		change(&r)
		return r
	}
	for name, c := range map[string]struct {
		from int
		r    eigenshift.SignedResponse
		want error
	}{
		"foreign operator":       {9, f.answer(9, "yes"), ErrUnknownOperator},
		"no stake":               {1, f.answer(1, "yes"), ErrNoStake},
		"registered key broken":  {2, f.answer(2, "yes"), ErrUnusableKey},
		"response too long":      {0, f.answer(0, string(make([]byte, eigenshift.MaxResponseBytes+1))), ErrMalformed},
		"response that is none":  {0, f.answer(0, "?"), ErrMalformed},
		"no signature":           {0, change(func(r *eigenshift.SignedResponse) { r.Signature = eigenshift.Signature{} }), ErrMalformed},
		"signature off curve":    {0, change(func(r *eigenshift.SignedResponse) { r.Signature[63] ^= 1 }), ErrMalformed},
		"signature out of range": {0, change(func(r *eigenshift.SignedResponse) { r.Signature[0] = 0xff }), ErrMalformed},
		"other digest":           {0, change(func(r *eigenshift.SignedResponse) { r.Digest[0] ^= 1 }), ErrWrongDigest},
		"zero value":             {0, eigenshift.SignedResponse{}, ErrMalformed},
	} {
		set := f.set(t, 5000, 10, 0, 10)
		set.Operators[2].G2 = eigenshift.G2Key{1}
		tally := New(set, NewKeys(), hash)
		if err := tally.Add(address(c.from), c.r); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if tally.Reached() {
			t.Errorf("%s: counted", name)
		}
		for i, v := range tally.Verdicts() {
			want := ErrNoAnswer
			if i == c.from {
				want = c.want
			}
			if v.Counted || !errors.Is(v.Err, want) || v.Operator != address(i) {
				t.Errorf("%s: verdict %+v, want %v", name, v, want)
			}
		}
		if c.from != 0 {
			continue
		}
		// It left nothing behind: the operator may do better.
		if err := tally.Add(address(0), f.answer(0, "yes")); err != nil {
			t.Errorf("%s, then a good answer: %v", name, err)
		}
		if v := tally.Verdicts()[0]; !v.Counted || v.Err != nil {
			t.Errorf("%s, then a good answer: verdict %+v", name, v)
		}
	}
}

func TestDuplicatesCountOnce(t *testing.T) {
	f := everybody()
	tally := New(f.set(t, 6000, 10, 10, 10), NewKeys(), hash)
	add(t, tally, 0, f.answer(0, "yes"))
	for range 3 {
		if err := tally.Add(address(0), f.answer(0, "yes")); !errors.Is(err, ErrDuplicate) {
			t.Fatalf("again: %v", err)
		}
	}
	if err := tally.Add(address(0), f.forged(0, "yes")); !errors.Is(err, ErrDuplicate) {
		t.Fatalf("again with another signature: %v", err)
	}
	if tally.Reached() {
		t.Error("one of three reached 60 %")
	}
	if v := tally.Verdicts()[0]; !v.Counted || v.Err != nil {
		t.Errorf("verdict %+v", v)
	}
}

func TestEquivocatorIsNamedAndItsFirstAnswerStays(t *testing.T) {
	f := everybody()
	set := f.set(t, 6000, 10, 10, 10)
	tally := New(set, NewKeys(), hash)
	add(t, tally, 0, f.answer(0, "yes"))
	for _, other := range []string{"no", "maybe", "no"} {
		if err := tally.Add(address(0), f.answer(0, other)); !errors.Is(err, ErrEquivocation) {
			t.Fatalf("%q: %v", other, err)
		}
	}
	if err := tally.Add(address(0), f.answer(0, "yes")); !errors.Is(err, ErrDuplicate) {
		t.Fatalf("first answer again: %v", err)
	}
	if v := tally.Verdicts()[0]; !v.Counted || !errors.Is(v.Err, ErrEquivocation) {
		t.Errorf("verdict %+v", v)
	}
	add(t, tally, 1, f.answer(1, "no"))
	if tally.Reached() {
		t.Error("one operator counted for two responses")
	}
	add(t, tally, 2, f.answer(2, "yes"))
	response, certificate, ok := tally.Certify()
	if !ok || string(response) != "yes" {
		t.Fatalf("certified %t: %q", ok, response)
	}
	checkCertificate(t, set, response, certificate)
}

func TestBadSignersAreEvictedAndNamed(t *testing.T) {
	f := everybody()
	set := f.set(t, 6600, equalStakes(7)...)
	tally := New(set, NewKeys(), hash)
	for i := range 5 { // 5 of 7 claim to have signed, 2 did not
		r := f.answer(i, "yes")
		if i == 1 || i == 4 {
			r = f.forged(i, "yes")
		}
		add(t, tally, i, r)
	}
	if !tally.Reached() {
		t.Fatal("5 of 7 did not reach 66 %")
	}
	if _, _, ok := tally.Certify(); ok {
		t.Fatal("certified with 3 good signatures of 7")
	}
	if got, want := tally.Evicted(), []common.Address{address(1), address(4)}; !slices.Equal(got, want) {
		t.Errorf("evicted %v, want %v", got, want)
	}
	if tally.Reached() {
		t.Error("evicted stake still counts")
	}
	if err := tally.Add(address(1), f.answer(1, "yes")); !errors.Is(err, ErrBadSignature) {
		t.Errorf("an evicted operator is back: %v", err)
	}
	if v := tally.Verdicts()[1]; v.Counted || !errors.Is(v.Err, ErrBadSignature) {
		t.Errorf("verdict %+v", v)
	}
	add(t, tally, 5, f.answer(5, "yes"))
	add(t, tally, 6, f.answer(6, "yes"))
	response, certificate, ok := tally.Certify()
	if !ok {
		t.Fatal("not certified with 5 good signatures of 7")
	}
	checkCertificate(t, set, response, certificate)
	if want := f.ids(1, 4); !slices.Equal(certificate.NonSigners, want) {
		t.Errorf("non-signers %v, want %v", certificate.NonSigners, want)
	}
	if !complete(tally) {
		t.Error("everybody answered, but it is not complete")
	}
}

// Who says something else than the others is left with what it signed, whether
// or not the others come to the threshold; who signs badly is not.
func TestMinoritiesAreKeptWithTheirSignatures(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, equalStakes(6)...)
	tally := New(set, NewKeys(), hash)
	if m := tally.Minorities(); len(m) != 0 {
		t.Errorf("%d minorities before any answer", len(m))
	}
	add(t, tally, 0, f.answer(0, "yes"))
	add(t, tally, 1, f.answer(1, "yes"))
	add(t, tally, 2, f.answer(2, "no"))
	add(t, tally, 3, f.forged(3, "no"))
	add(t, tally, 4, f.forged(4, "perhaps"))
	want := map[string][]eigenshift.OperatorID{"yes": f.ids(2, 3, 4, 5), "no": f.ids(0, 1, 3, 4, 5)}
	checkMinorities(t, set, tally.Minorities(), want)

	add(t, tally, 5, f.answer(5, "yes"))
	if _, _, ok := tally.Certify(); !ok {
		t.Fatal("not certified by 3 of 6")
	}
	delete(want, "yes")
	checkMinorities(t, set, tally.Minorities(), want)
}

func checkMinorities(t *testing.T, set *eigenshift.OperatorSet, got []eigenshift.Certified, nonSigners map[string][]eigenshift.OperatorID) {
	t.Helper()
	if len(got) != len(nonSigners) {
		t.Errorf("%d minorities, want %d", len(got), len(nonSigners))
	}
	for _, m := range got {
		if want := nonSigners[string(m.Response)]; !slices.Equal(m.Certificate.NonSigners, want) {
			t.Errorf("%q: non-signers %v, want %v", m.Response, m.Certificate.NonSigners, want)
		}
		checkSignature(t, set, m.Response, m.Certificate)
	}
}

func TestAllSignaturesBad(t *testing.T) {
	f := everybody()
	tally := New(f.set(t, 5000, equalStakes(9)...), NewKeys(), hash)
	for i := range 9 {
		add(t, tally, i, f.forged(i, "yes"))
	}
	if _, _, ok := tally.Certify(); ok || len(tally.Evicted()) != 9 || tally.Reached() {
		t.Errorf("certified %t, %d evicted, reached %t", ok, len(tally.Evicted()), tally.Reached())
	}
}

func TestSeveralQuorumsAllMustReachAndKeysCountForEach(t *testing.T) {
	f := everybody()
	set := f.setOf(t, 5000, [][]int64{{10, 10}, {10, 0}, {10, 0}, {0, 10}})
	tally := New(set, NewKeys(), hash)
	add(t, tally, 1, f.answer(1, "yes"))
	add(t, tally, 2, f.answer(2, "yes"))
	if tally.Reached() {
		t.Error("reached with nobody of quorum 1")
	}
	add(t, tally, 0, f.answer(0, "yes"))
	response, certificate, ok := tally.Certify()
	if !ok {
		t.Fatal("not certified")
	}
	checkCertificate(t, set, response, certificate)
	if want := f.ids(3); !slices.Equal(certificate.NonSigners, want) {
		t.Errorf("non-signers %v, want %v", certificate.NonSigners, want)
	}
}

func TestAtOrBelowHalfTheFirstGroupIsCertified(t *testing.T) {
	f := everybody()
	tally := New(f.set(t, 5000, 10, 10, 10, 10), NewKeys(), hash)
	add(t, tally, 3, f.answer(3, "no"))
	add(t, tally, 0, f.answer(0, "yes"))
	add(t, tally, 1, f.answer(1, "yes"))
	add(t, tally, 2, f.answer(2, "no"))
	if response, _, ok := tally.Certify(); !ok || string(response) != "no" {
		t.Errorf("certified %t: %q, want the response that came first", ok, response)
	}
}

// Two operators conspire: the error of one signature is the opposite of the
// other's. The certificate is as good as if they had signed.
func TestErrorsThatCancelOutHarmNobody(t *testing.T) {
	f := everybody()
	set := f.set(t, 9000, equalStakes(4)...)
	for _, pair := range [][2]int{{0, 1}, {1, 2}, {0, 3}} {
		tally := New(set, NewKeys(), hash)
		delta := f.secrets[50].Sign(eigenshift.Digest{1})
		minus := delta // the point with the opposite y
		y := new(big.Int).SetBytes(delta[32:])
		new(big.Int).Sub(fieldModulus, y).FillBytes(minus[32:])
		for i := range 4 {
			r := f.answer(i, "yes")
			switch i {
			case pair[0]:
				r.Signature = plus(t, r.Signature, delta)
			case pair[1]:
				r.Signature = plus(t, r.Signature, minus)
			}
			add(t, tally, i, r)
		}
		response, certificate, ok := tally.Certify()
		if !ok || len(tally.Evicted()) != 0 {
			t.Fatalf("%v: certified %t, evicted %v", pair, ok, tally.Evicted())
		}
		checkCertificate(t, set, response, certificate)
	}
}

var fieldModulus, _ = new(big.Int).SetString("30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47", 16)

func plus(t *testing.T, a, b eigenshift.Signature) eigenshift.Signature {
	t.Helper()
	p, err := bn254.ParseSignature(a)
	if err != nil {
		t.Fatal(err)
	}
	q, err := bn254.ParseSignature(b)
	if err != nil {
		t.Fatal(err)
	}
	return bn254.SumG1([]bn254.G1{p, q}).Signature()
}

// Keys of two operators add up to infinity, where nothing can be verified; only
// who signed badly is named all the same.
func TestOppositeKeysNameNobodyElse(t *testing.T) {
	f := everybody()
	order, _ := new(big.Int).SetString("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001", 16)
	k, err := bn254.NewSecretKey(big.NewInt(77).FillBytes(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	minus, err := bn254.NewSecretKey(order.Sub(order, big.NewInt(77)).FillBytes(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	f.secrets = []*bn254.SecretKey{k, minus, f.secrets[2], f.secrets[3], f.secrets[4]}
	f.operators = nil
	for i, k := range f.secrets {
		f.operators = append(f.operators, operatorOf(i, k))
	}
	set := f.set(t, 5000, equalStakes(5)...)
	for bad := 2; bad < 5; bad++ {
		tally := New(set, NewKeys(), hash)
		for i := range 5 {
			if i == bad {
				add(t, tally, i, f.forged(i, "yes"))
				continue
			}
			add(t, tally, i, f.answer(i, "yes"))
		}
		response, certificate, ok := tally.Certify()
		if !ok || !slices.Equal(tally.Evicted(), []common.Address{address(bad)}) {
			t.Fatalf("certified %t, evicted %v, want %s", ok, tally.Evicted(), address(bad))
		}
		checkCertificate(t, set, response, certificate)
	}
}

func TestNothingInsideCanBeChangedFromOutside(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, 10, 10, 10)
	tally := New(set, NewKeys(), func(response []byte) (eigenshift.Digest, error) {
		d, err := hash(response)
		clear(response)
		return d, err
	})
	r := f.answer(0, "yes")
	add(t, tally, 0, r)
	clear(r.Response)
	add(t, tally, 1, f.answer(1, "yes"))
	response, certificate, ok := tally.Certify()
	if !ok || string(response) != "yes" {
		t.Fatalf("certified %t: %q", ok, response)
	}
	clear(response)
	clear(certificate.NonSigners)
	clear(tally.Evicted())
	clear(tally.Verdicts())
	again, second, ok := tally.Certify()
	if !ok || string(again) != "yes" {
		t.Fatalf("certified %t: %q", ok, again)
	}
	checkCertificate(t, set, again, second)
	if _, third, _ := tally.Certify(); !reflect.DeepEqual(second, third) {
		t.Error("the same answers give different certificates")
	}
}

func TestKeysAreBoundedAndSharedBetweenGoroutines(t *testing.T) {
	f := everybody()
	keys := NewKeys()
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for _, op := range f.operators[:20] {
				parsed, err := keys.Parse(op.G2)
				if err != nil || parsed.Key() != op.G2 {
					t.Errorf("%s: %v", op.Address, err)
				}
			}
			for i := range 2 * maxKeys {
				if _, err := keys.Parse(eigenshift.G2Key{0: 0xff, 1: byte(i >> 8), 2: byte(i)}); err == nil {
					t.Error("a broken key parsed")
				}
			}
		})
	}
	group.Wait()
	if keys.parsed.Len() > maxKeys {
		t.Errorf("%d keys kept, at most %d allowed", keys.parsed.Len(), maxKeys)
	}
}

// Keys are made ready once for a set, and again only when other operators are in it or have stake.
func TestKeysOfASetAreAddedUpOnce(t *testing.T) {
	f := everybody()
	keys := NewKeys()
	set := f.set(t, 5000, 10, 10, 10, 0)
	keys.Prepare(set)
	first := keys.last
	for _, tt := range []struct {
		name   string
		stakes []int64
		again  bool
	}{
		{"as it was", []int64{10, 10, 10, 0}, true},
		{"other stakes", []int64{7, 8, 9, 0}, true},
		{"another has stake", []int64{10, 10, 0, 10}, false},
		{"one more", []int64{10, 10, 10, 0, 10}, false},
	} {
		if r := keys.roll(f.set(t, 5000, tt.stakes...)); (r == first) != tt.again {
			t.Errorf("%s: the same keys %t, want %t", tt.name, r == first, tt.again)
		}
		keys.last = first
	}
}

// The sum of any of them is the same, whether those are added up or the others taken away.
func TestKeysOfSomeAddUpEitherWay(t *testing.T) {
	f := everybody()
	r := rand.New(rand.NewPCG(3, 4))
	f.table = 7
	for range 50 {
		rows := make([][]int64, 1+r.IntN(30))
		for i := range rows {
			rows[i] = []int64{int64(r.IntN(3)), int64(r.IntN(3))}
		}
		set := f.setOf(t, 5000, rows)
		set.Operators[0].G2[3] ^= 1 // unusable
		roll, in := NewKeys().roll(set), make([]bool, len(rows))
		for i := 1; i < len(in); i++ {
			in[i] = r.IntN(4) > 0
		}
		for part := range set.Parts() {
			if got, want := roll.sum(part, in).Key(), bn254.SumG2(roll.listed(part, in)).Key(); got != want {
				t.Fatalf("part %d of %v, of whom are in %v: %x, want %x", part, rows, in, got, want)
			}
		}
	}
}
