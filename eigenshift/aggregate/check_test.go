package aggregate

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// What a certificate in the log may be instead of one. Each case changes one thing
// about a good one of operators 0, 1 and 2 of five, of which the last has no stake.
func TestCheckRefuses(t *testing.T) {
	f := everybody()
	set := f.set(t, 6600, 10, 10, 10, 10, 0)
	tally := New(set, NewKeys(), hash)
	for i := range 3 {
		add(t, tally, i, f.answer(i, "yes"))
	}
	_, good, ok := tally.Certify()
	if !ok {
		t.Fatal("not certified")
	}
	digest := good.Digest
	signers := func(indices ...int) (signature eigenshift.Signature, key eigenshift.G2Key) {
		var signatures []bn254.G1
		var keys []bn254.G2
		for _, i := range indices {
			s, err := bn254.ParseSignature(f.secrets[i].Sign(digest))
			if err != nil {
				t.Fatal(err)
			}
			k, err := bn254.ParseG2Key(f.operators[i].G2)
			if err != nil {
				t.Fatal(err)
			}
			signatures, keys = append(signatures, s), append(keys, k)
		}
		return bn254.SumG1(signatures).Signature(), bn254.SumG2(keys).Key()
	}
	for _, tt := range []struct {
		name   string
		change func(*eigenshift.Certificate)
		want   string
	}{
		{"nothing wrong", func(*eigenshift.Certificate) {}, ""},
		{"of another digest", func(c *eigenshift.Certificate) { c.Digest[0]++ }, "it is of digest"},
		{"all zeros", func(c *eigenshift.Certificate) { *c = eigenshift.Certificate{Digest: digest} }, "has no stake"},
		{"nobody signed", func(c *eigenshift.Certificate) {
			c.Parts[0], c.NonSigners = eigenshift.Part{}, f.ids(0, 1, 2, 3, 4)
		}, "does not reach"},
		{"too few signed", func(c *eigenshift.Certificate) {
			c.Parts[0].Signature, c.Parts[0].SignerKey = signers(0, 1)
			c.NonSigners = f.ids(2, 3, 4)
		}, "does not reach"},
		{"one is said to have signed that has not", func(c *eigenshift.Certificate) { c.NonSigners = f.ids(4) }, "not the sum"},
		{"one is said to have signed, key included", func(c *eigenshift.Certificate) {
			_, c.Parts[0].SignerKey = signers(0, 1, 2, 3)
			c.NonSigners = f.ids(4)
		}, "signature is not"},
		{"one without stake is said to have signed", func(c *eigenshift.Certificate) {
			c.Parts[0].Signature, c.Parts[0].SignerKey = signers(0, 1, 2, 4)
			c.NonSigners = f.ids(3)
		}, "has no stake"},
		{"a stranger has not signed", func(c *eigenshift.Certificate) { c.NonSigners = f.ids(3, 4, 9) }, "no operator"},
		{"non-signers twice", func(c *eigenshift.Certificate) {
			c.NonSigners = append(slices.Clone(c.NonSigners), c.NonSigners[1])
		}, "ascending"},
		{"non-signers out of order", func(c *eigenshift.Certificate) {
			c.NonSigners = slices.Clone(c.NonSigners)
			slices.Reverse(c.NonSigners)
		}, "ascending"},
		{"the signature is no point", func(c *eigenshift.Certificate) { c.Parts[0].Signature[63]++ }, "signature:"},
		{"the signature is of others", func(c *eigenshift.Certificate) { c.Parts[0].Signature, _ = signers(0, 1, 3) }, "signature is not"},
		{"the key is of others", func(c *eigenshift.Certificate) { _, c.Parts[0].SignerKey = signers(0, 1, 3) }, "not the sum"},
		{"a part too many", func(c *eigenshift.Certificate) { c.Parts = append(c.Parts, c.Parts[0]) }, "2 parts"},
		{"no part", func(c *eigenshift.Certificate) { c.Parts = nil }, "0 parts"},
		{"the key is no point", func(c *eigenshift.Certificate) { c.Parts[0].SignerKey[0]++ }, "not the sum"},
	} {
		c := good
		c.Parts = slices.Clone(c.Parts)
		tt.change(&c)
		err := Check(set, NewKeys(), digest, c)
		switch {
		case tt.want == "" && err != nil:
			t.Errorf("%s: %v", tt.name, err)
		case tt.want == "":
		case !errors.Is(err, ErrCertificate) || !strings.Contains(err.Error(), tt.want):
			t.Errorf("%s: %v, want an error that says %q", tt.name, err, tt.want)
		}
	}
}

func TestCheckNamesAnUnusableKey(t *testing.T) {
	f := everybody()
	set := f.set(t, 5000, 10, 10)
	tally := New(set, NewKeys(), hash)
	add(t, tally, 0, f.answer(0, "yes"))
	add(t, tally, 1, f.answer(1, "yes"))
	_, c, ok := tally.Certify()
	if !ok {
		t.Fatal("not certified")
	}
	set.Operators[1].G2 = eigenshift.G2Key{1}
	if err := Check(set, NewKeys(), c.Digest, c); !errors.Is(err, ErrUnusableKey) {
		t.Errorf("error %v", err)
	}
}

// Under an operator table each quorum has a part of its own, and what was signed under
// one table is worth nothing under another.
func TestCheckUnderTables(t *testing.T) {
	f := everybody()
	f.table = 90
	set := f.setOf(t, 6600, [][]int64{{10, 0}, {10, 10}, {10, 10}, {0, 10}})
	tally := New(set, NewKeys(), hash)
	for i := range 4 {
		add(t, tally, i, f.answer(i, "yes"))
	}
	response, good, ok := tally.Certify()
	if !ok || len(good.Parts) != 2 || good.Parts[0] == good.Parts[1] {
		t.Fatalf("certified %v with %d parts", ok, len(good.Parts))
	}
	checkCertificate(t, set, response, good)
	refused := func(what string, set *eigenshift.OperatorSet, parts ...eigenshift.Part) {
		t.Helper()
		c := good
		c.Parts = parts
		if err := Check(set, NewKeys(), good.Digest, c); !errors.Is(err, ErrCertificate) {
			t.Errorf("%s: %v", what, err)
		}
	}
	refused("parts in another order", set, good.Parts[1], good.Parts[0])
	refused("one part for both", set, good.Parts[0], good.Parts[0])
	refused("a part is missing", set, good.Parts[0])
	later := *set
	later.Table++
	refused("under another table", &later, good.Parts...)
	later.Table = 0
	refused("without a table", &later, good.Parts...)
}
