package aggregate

import (
	"fmt"
	"testing"
	"time"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// BenchmarkTally200 aggregates and verifies the answers of 200 operators, keys
// already parsed, and compares with two figures measured in the same run:
// the sums and one pairing check on parsed points (the least there is to do),
// and checking each signature, as eigensdk-go's aggregation service does.
func BenchmarkTally200(b *testing.B) {
	f, n := everybody(), 200
	set := f.set(b, 6600, equalStakes(n)...)
	keys := NewKeys()
	answers := make([]eigenshift.SignedResponse, n)
	signatures := make([]bn254.G1, n)
	public := make([]bn254.G2, n)
	for i := range answers {
		var err error
		answers[i] = f.answer(i, "yes")
		if signatures[i], err = bn254.ParseSignature(answers[i].Signature); err != nil {
			b.Fatal(err)
		}
		if public[i], err = keys.Parse(f.operators[i].G2); err != nil {
			b.Fatal(err)
		}
	}
	certify := func() {
		tally := New(set, keys, hash)
		for i, r := range answers {
			if err := tally.Add(address(i), r); err != nil {
				b.Fatal(err)
			}
		}
		if _, _, ok := tally.Certify(); !ok {
			b.Fatal("not certified")
		}
	}
	for b.Loop() {
		certify()
	}
	theirs := make([]*bls.G2Point, n)
	for i, op := range f.operators {
		theirs[i] = bls.NewZeroG2Point()
		if _, err := theirs[i].SetBytes(op.G2[:]); err != nil {
			b.Fatal(err)
		}
	}
	best := fastest(20,
		certify,
		func() {
			if !bn254.Verify(bn254.SumG2(public), answers[0].Digest, bn254.SumG1(signatures)) {
				b.Fatal("sum does not verify")
			}
		},
		func() { checkEach(b, theirs, answers) },
	)
	b.ReportMetric(float64(best[0])/float64(best[1]), "of-sum+check")
	b.ReportMetric(float64(best[2])/float64(best[0]), "x-faster-than-each")
}

// BenchmarkNewSet200 is what a set of 200 operators takes when it is seen first, on all cores, and
// when one of them is new: Keys.Prepare does it before a task is due.
func BenchmarkNewSet200(b *testing.B) {
	f := everybody()
	set, other := f.set(b, 6600, equalStakes(200)...), f.set(b, 6600, equalStakes(199)...)
	b.Run("keys=new", func(b *testing.B) {
		for b.Loop() {
			NewKeys().Prepare(set)
		}
	})
	b.Run("keys=known", func(b *testing.B) {
		keys := NewKeys()
		for b.Loop() {
			keys.Prepare(set)
			keys.Prepare(other)
		}
	})
}

// fastest returns the shortest time that each function took, over rounds in
// which they take turns, so that a busy machine slows all of them alike.
func fastest(rounds int, functions ...func()) []time.Duration {
	best := make([]time.Duration, len(functions))
	for round := range rounds {
		for i, f := range functions {
			start := time.Now()
			f()
			if took := time.Since(start); round == 0 || took < best[i] {
				best[i] = took
			}
		}
	}
	return best
}

// checkEach is what eigensdk-go's aggregation service does with signatures:
// verify each with its own pairing check, then add it and the key.
func checkEach(b *testing.B, keys []*bls.G2Point, answers []eigenshift.SignedResponse) {
	b.Helper()
	sum, signers := bls.NewZeroSignature(), bls.NewZeroG2Point()
	for i, r := range answers {
		signature := bls.NewZeroSignature()
		if _, err := signature.SetBytes(r.Signature[:]); err != nil {
			b.Fatal(err)
		}
		if ok, err := signature.Verify(keys[i], r.Digest); err != nil || !ok {
			b.Fatalf("operator %d: %t, %v", i, ok, err)
		}
		sum.Add(signature)
		signers.Add(keys[i])
	}
}

// BenchmarkBadSigners200 is the price of naming bad signers among 200.
func BenchmarkBadSigners200(b *testing.B) {
	f := everybody()
	set := f.set(b, 5000, equalStakes(200)...)
	keys := NewKeys()
	for _, bad := range []int{1, 10, 60} {
		answers := make([]eigenshift.SignedResponse, 200)
		for i := range answers {
			if answers[i] = f.answer(i, "yes"); i%(200/bad) == 0 && i/(200/bad) < bad {
				answers[i] = f.forged(i, "yes")
			}
		}
		b.Run(fmt.Sprintf("bad=%d", bad), func(b *testing.B) {
			for b.Loop() {
				tally := New(set, keys, hash)
				for i, r := range answers {
					if err := tally.Add(address(i), r); err != nil {
						b.Fatal(err)
					}
				}
				if _, _, ok := tally.Certify(); !ok || len(tally.Evicted()) != bad {
					b.Fatalf("certified %t, %d evicted", ok, len(tally.Evicted()))
				}
			}
		})
	}
}
