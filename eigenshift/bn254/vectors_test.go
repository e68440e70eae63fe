package bn254_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// The file holds keys, signatures and sums of keys; the Solidity tests, which
// sign by themselves, check their arithmetic against it.
var vectorsFile = filepath.Join("..", "..", "contracts", "test", "vectors", "bls.json")

var rewrite = flag.Bool("rewrite", false, "write "+vectorsFile)

type vectors struct {
	Keys       []vectorKey       `json:"keys"`
	Signatures []vectorSignature `json:"signatures"`
	Sums       []vectorSum       `json:"sums"`
}

// vectorKey is a key pair; coordinates are in the order of EIP-197.
type vectorKey struct {
	Secret common.Hash   `json:"secret"`
	ID     common.Hash   `json:"id"`
	G1     []common.Hash `json:"g1"`
	G2     []common.Hash `json:"g2"`
}

// vectorSignature is one digest signed with each key. The first key's secret is
// one, so its signature is the point that the digest hashes to.
type vectorSignature struct {
	Digest     common.Hash     `json:"digest"`
	Signatures [][]common.Hash `json:"signatures"`
}

// vectorSum is the sum of the keys whose bits are set.
type vectorSum struct {
	Signers int           `json:"signers"`
	G2      []common.Hash `json:"g2"`
}

// TestVectorsAreCurrent computes the vectors and compares them with the file,
// byte for byte. With -rewrite it writes the file.
func TestVectorsAreCurrent(t *testing.T) {
	current, err := json.MarshalIndent(computeVectors(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	current = append(current, '\n')
	if *rewrite {
		if err := os.WriteFile(vectorsFile, current, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(committed, current) {
		t.Fatalf("%s is not current: run this test with -rewrite and commit", vectorsFile)
	}
}

func computeVectors(t *testing.T) vectors {
	t.Helper()
	var (
		out     vectors
		secrets []*bn254.SecretKey
		publics []bn254.G2
	)
	for _, scalar := range scalars() {
		key, err := bn254.NewSecretKey(scalar[:])
		if err != nil {
			t.Fatal(err)
		}
		public, err := bn254.ParseG2Key(key.G2())
		if err != nil {
			t.Fatal(err)
		}
		secrets, publics = append(secrets, key), append(publics, public)
		g1, g2 := key.G1(), key.G2()
		out.Keys = append(out.Keys, vectorKey{
			Secret: scalar, ID: common.Hash(key.OperatorID()), G1: words(g1[:]), G2: words(g2[:]),
		})
	}
	for _, digest := range digests() {
		signed := vectorSignature{Digest: digest}
		for _, key := range secrets {
			signature := key.Sign(eigenshift.Digest(digest))
			signed.Signatures = append(signed.Signatures, words(signature[:]))
		}
		out.Signatures = append(out.Signatures, signed)
	}
	for signers := 1; signers < 1<<len(publics); signers++ {
		var chosen []bn254.G2
		for i, public := range publics {
			if signers>>i&1 == 1 {
				chosen = append(chosen, public)
			}
		}
		sum := bn254.SumG2(chosen).Key()
		out.Sums = append(out.Sums, vectorSum{Signers: signers, G2: words(sum[:])})
	}
	return out
}

// scalars are one, two, and three of no special form.
func scalars() []common.Hash {
	out := []common.Hash{common.BigToHash(big.NewInt(1)), common.BigToHash(big.NewInt(2))}
	for i := range 3 {
		scalar := common.Hash(sha256.Sum256(fmt.Appendf(nil, "eigenshift test key %d", i)))
		scalar[0] &= 0x1f // below the group's order
		out = append(out, scalar)
	}
	return out
}

// digests are the edges of the field, at which hashing to the curve reduces, and
// some of no special form.
func digests() []common.Hash {
	modulus, _ := new(big.Int).SetString("30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47", 16)
	var out []common.Hash
	for _, offset := range []int64{-1, 0, 1} {
		out = append(out, common.BigToHash(new(big.Int).Add(modulus, big.NewInt(offset))))
	}
	out = append(out, common.Hash{}, common.MaxHash)
	for i := range 5 {
		out = append(out, sha256.Sum256(fmt.Appendf(nil, "eigenshift test digest %d", i)))
	}
	return out
}

func words(data []byte) []common.Hash {
	var out []common.Hash
	for ; len(data) > 0; data = data[32:] {
		out = append(out, common.BytesToHash(data[:32]))
	}
	return out
}
