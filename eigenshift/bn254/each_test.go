package bn254

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	eigensdk "github.com/Layr-Labs/eigensdk-go/crypto/bn254"

	"github.com/eigenshift/avs/eigenshift"
)

// signed is one message with its signer and signature.
type signed struct {
	key       G2
	digest    eigenshift.Digest
	signature G1
}

// signedEach returns messages, each of another signer.
func signedEach(t testing.TB, n int) []signed {
	list := make([]signed, n)
	for i := range list {
		k := key(t, int64(100+i))
		list[i] = signed{parsedKey(t, k), digest(i), parsedSignature(t, k.Sign(digest(i)))}
	}
	return list
}

func columns(list []signed) (keys []G2, digests []eigenshift.Digest, signatures []G1) {
	for _, s := range list {
		keys, digests, signatures = append(keys, s.key), append(digests, s.digest), append(signatures, s.signature)
	}
	return keys, digests, signatures
}

// verifyEach is VerifyEach of the messages and the sum of their signatures.
func verifyEach(list []signed) bool {
	keys, digests, signatures := columns(list)
	return VerifyEach(keys, digests, SumG1(signatures))
}

// VerifyEach and VerifyBatch are Verify of each, whatever is wrong with one or more of them.
func TestManyMessagesVerifyAsOneByOne(t *testing.T) {
	pool := signedEach(t, 12)
	r := rand.New(rand.NewPCG(1, 2))
	var good, bad int
	for range 120 {
		list := make([]signed, 1+r.IntN(8))
		for i := range list {
			list[i] = pool[r.IntN(len(pool))] // some twice
			if r.IntN(3*len(list)) == 0 {
				other := pool[r.IntN(len(pool))]
				switch r.IntN(4) {
				case 0:
					list[i].key = other.key
				case 1:
					list[i].digest = other.digest
				case 2:
					list[i].signature = other.signature
				case 3:
					list[i].key = SumG2([]G2{list[i].key, other.key})
				}
			}
		}
		want := !slices.ContainsFunc(list, func(s signed) bool { return !Verify(s.key, s.digest, s.signature) })
		if got := verifyEach(list); got != want {
			t.Fatalf("the sum of %d: %t, verified one by one %t", len(list), got, want)
		}
		if got := VerifyBatch(columns(list)); got != want {
			t.Fatalf("a batch of %d: %t, verified one by one %t", len(list), got, want)
		}
		if want {
			good++
		} else {
			bad++
		}
	}
	if min(good, bad) < 20 {
		t.Errorf("%d lists were good and %d bad: that compares little", good, bad)
	}
}

func TestVerifyEachTakesSumsOfKeys(t *testing.T) {
	a, b, c := key(t, 5), key(t, 6), key(t, 7)
	both := SumG2([]G2{parsedKey(t, a), parsedKey(t, b)})
	signature := SumG1([]G1{
		parsedSignature(t, a.Sign(digest(1))), parsedSignature(t, b.Sign(digest(1))), parsedSignature(t, c.Sign(digest(2))),
	})
	if !VerifyEach([]G2{both, parsedKey(t, c)}, []eigenshift.Digest{digest(1), digest(2)}, signature) {
		t.Error("signatures of a sum of keys and of a key do not verify")
	}
	if VerifyEach([]G2{parsedKey(t, c), both}, []eigenshift.Digest{digest(1), digest(2)}, signature) {
		t.Error("verifies with keys exchanged")
	}
}

// The order binds digests to keys, and is of no other consequence.
func TestVerifyEachOrder(t *testing.T) {
	list := signedEach(t, 3)
	if slices.Reverse(list); !verifyEach(list) {
		t.Error("does not verify in another order")
	}
	list[0].digest, list[1].digest = list[1].digest, list[0].digest
	if verifyEach(list) {
		t.Error("verifies with digests exchanged")
	}
	list = signedEach(t, 3)
	list[0].signature, list[1].signature = list[1].signature, list[0].signature
	if !verifyEach(list) {
		t.Error("a sum depends on the order of its summands")
	}
}

func TestVerifyEachOfNothing(t *testing.T) {
	k := key(t, 5)
	minus := keyOf(t, new(big.Int).Sub(r, big.NewInt(5)))
	public, d, s := parsedKey(t, k), digest(1), parsedSignature(t, k.Sign(digest(1)))
	opposite := parsedSignature(t, minus.Sign(d))
	nobody := SumG2([]G2{public, parsedKey(t, minus)})
	for name, ok := range map[string]bool{
		"nothing":                VerifyEach(nil, nil, G1{}),
		"a signature of nothing": VerifyEach(nil, nil, s),
		"no signature":           VerifyEach([]G2{public}, []eigenshift.Digest{d}, G1{}),
		"the sum of none":        VerifyEach([]G2{public}, []eigenshift.Digest{d}, SumG1(nil)),
		"a key too few":          VerifyEach([]G2{public}, []eigenshift.Digest{d, d}, s),
		"a digest too few":       VerifyEach([]G2{public, public}, []eigenshift.Digest{d}, s),
		"no key beside one":      VerifyEach([]G2{public, {}}, []eigenshift.Digest{d, d}, s),
		"keys that cancel out":   VerifyEach([]G2{public, nobody}, []eigenshift.Digest{d, digest(2)}, s),
		"opposite signatures": VerifyEach([]G2{public, parsedKey(t, minus)}, []eigenshift.Digest{d, d},
			SumG1([]G1{s, opposite})),
	} {
		if ok {
			t.Errorf("%s verifies", name)
		}
	}
}

// Signers that conspire make a good sum of bad signatures, but no good batch: of what they
// signed there would be no evidence.
func TestErrorsThatCancelOut(t *testing.T) {
	list := signedEach(t, 4)
	stray := parsedSignature(t, key(t, 77).Sign(digest(77)))
	minus := parsedSignature(t, keyOf(t, new(big.Int).Sub(r, big.NewInt(77))).Sign(digest(77)))
	list[1].signature = SumG1([]G1{list[1].signature, stray})
	list[3].signature = SumG1([]G1{list[3].signature, minus})
	if !verifyEach(list) {
		t.Error("the sum is no sum of good signatures")
	}
	if VerifyBatch(columns(list)) {
		t.Error("a batch with two bad signatures verifies")
	}
}

func TestVerifyBatchOfNothing(t *testing.T) {
	keys, digests, signatures := columns(signedEach(t, 2))
	for name, ok := range map[string]bool{
		"nothing":              VerifyBatch(nil, nil, nil),
		"a key too few":        VerifyBatch(keys[1:], digests, signatures),
		"a digest too few":     VerifyBatch(keys, digests[1:], signatures),
		"a signature too few":  VerifyBatch(keys, digests, signatures[1:]),
		"no signature":         VerifyBatch(keys, digests, []G1{signatures[0], {}}),
		"the sum of none":      VerifyBatch(keys, digests, []G1{signatures[0], SumG1(nil)}),
		"no key":               VerifyBatch([]G2{keys[0], {}}, digests, signatures),
		"the sum of no keys":   VerifyBatch([]G2{keys[0], SumG2(nil)}, digests, signatures),
		"signatures exchanged": VerifyBatch(keys, digests, []G1{signatures[1], signatures[0]}),
	} {
		if ok {
			t.Errorf("%s verifies", name)
		}
	}
}

func TestHashToCurveIsEigensdks(t *testing.T) {
	edges := []eigenshift.Digest{{}, {31: 1}}
	for _, offset := range []int64{-1, 0, 1} {
		edges = append(edges, eigenshift.Digest(new(big.Int).Add(p, big.NewInt(offset)).FillBytes(make([]byte, 32))))
	}
	edges = append(edges, eigenshift.Digest(slices.Repeat([]byte{0xff}, 32)))
	for i := range 200 {
		edges = append(edges, digest(i))
	}
	for _, d := range edges {
		if got, want := hashToCurve(d).Signature(), eigensdk.MapToCurve(d).RawBytes(); got != want {
			t.Errorf("digest %s: hashed to %x, eigensdk-go's is %x", d, got, want)
		}
	}
}

// BenchmarkVerifyEach compares with a batch, and with a call of Verify for each, in the same run.
func BenchmarkVerifyEach(b *testing.B) {
	all := signedEach(b, 200)
	keys, digests, signatures := columns(all)
	for _, n := range []int{1, 5, 20, 50, 200} {
		b.Run(fmt.Sprintf("sum/%d", n), func(b *testing.B) {
			sum := SumG1(signatures[:n])
			for b.Loop() {
				if !VerifyEach(keys[:n], digests[:n], sum) {
					b.Fatal("does not verify")
				}
			}
		})
	}
	b.Run("batch/200", func(b *testing.B) {
		for b.Loop() {
			if !VerifyBatch(keys, digests, signatures) {
				b.Fatal("does not verify")
			}
		}
	})
	b.Run("one by one/200", func(b *testing.B) {
		for b.Loop() {
			for _, s := range all {
				if !Verify(s.key, s.digest, s.signature) {
					b.Fatal("does not verify")
				}
			}
		}
	})
}
