package aggregate

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// hash is the digest of a response in these tests. Responses that start with
// "?" are none.
func hash(response []byte) (eigenshift.Digest, error) {
	if bytes.HasPrefix(response, []byte("?")) {
		return eigenshift.Digest{}, errors.New("not a response")
	}
	return eigenshift.Digest(crypto.Keccak256Hash(response)), nil
}

// fleet is operators with their keys. The index of an operator is also its
// position in a set, because addresses ascend with it.
type fleet struct {
	secrets   []*bn254.SecretKey
	operators []eigenshift.Operator
	table     uint64 // of the set that they are in; zero: none
}

var everybody = sync.OnceValue(func() fleet {
	var f fleet
	for i := range 200 {
		random := crypto.Keccak256([]byte("operator"), binary.BigEndian.AppendUint64(nil, uint64(i)))
		k, err := bn254.NewSecretKey(append(make([]byte, 16), random[:16]...))
		if err != nil {
			panic(err)
		}
		f.secrets = append(f.secrets, k)
		f.operators = append(f.operators, operatorOf(i, k))
	}
	return f
})

func operatorOf(i int, k *bn254.SecretKey) eigenshift.Operator {
	return eigenshift.Operator{Address: address(i), ID: k.OperatorID(), G1: k.G1(), G2: k.G2()}
}

func address(i int) common.Address { return common.Address{0: 1, 18: byte(i >> 8), 19: byte(i)} }

// set returns the first operators with these stakes in one quorum.
func (f fleet) set(t testing.TB, thresholdBps uint16, stakes ...int64) *eigenshift.OperatorSet {
	t.Helper()
	rows := make([][]int64, len(stakes))
	for i, s := range stakes {
		rows[i] = []int64{s}
	}
	return f.setOf(t, thresholdBps, rows)
}

// setOf returns the first operators with one row of stakes each.
func (f fleet) setOf(t testing.TB, thresholdBps uint16, rows [][]int64) *eigenshift.OperatorSet {
	t.Helper()
	operators := slices.Clone(f.operators[:len(rows)])
	quorums := make([]uint8, len(rows[0]))
	for q := range quorums {
		quorums[q] = uint8(q)
	}
	for i, row := range rows {
		operators[i].Stakes = nil
		for _, s := range row {
			operators[i].Stakes = append(operators[i].Stakes, big.NewInt(s))
		}
	}
	set, err := eigenshift.NewOperatorSet(100, quorums, thresholdBps, operators)
	if err != nil {
		t.Fatal(err)
	}
	set.Table = f.table
	return set
}

// message is what is signed for a digest.
func (f fleet) message(d eigenshift.Digest) eigenshift.Digest {
	return (&eigenshift.OperatorSet{Table: f.table}).Message(d)
}

// answer is what operator i says when it is honest.
func (f fleet) answer(i int, response string) eigenshift.SignedResponse {
	d := eigenshift.Digest(crypto.Keccak256Hash([]byte(response)))
	return eigenshift.SignedResponse{Response: []byte(response), Digest: d, Signature: f.secrets[i].Sign(f.message(d))}
}

// forged is an answer with somebody else's signature.
func (f fleet) forged(i int, response string) eigenshift.SignedResponse {
	r := f.answer(i, response)
	r.Signature = f.secrets[(i+1)%len(f.secrets)].Sign(f.message(r.Digest))
	return r
}

func equalStakes(n int) []int64 {
	list := make([]int64, n)
	for i := range list {
		list[i] = 10
	}
	return list
}

// checkCertificate checks a certificate from the outside, as the contract does:
// its signature, and that the signers meet the threshold.
func checkCertificate(t *testing.T, set *eigenshift.OperatorSet, response []byte, c eigenshift.Certificate) {
	t.Helper()
	if signed := checkSignature(t, set, response, c); !set.Reached(signed) {
		t.Errorf("the signers have stake %v of %v", signed, set.Totals)
	}
	digest, err := hash(response)
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(set, NewKeys(), digest, c); err != nil {
		t.Errorf("a good certificate: %v", err)
	}
}

// checkSignature checks that the keys of all operators less those of the
// non-signers, in G1, belong to the signer key, and that the signature verifies
// for it. It returns the signers' stake.
func checkSignature(t *testing.T, set *eigenshift.OperatorSet, response []byte, c eigenshift.Certificate) []*big.Int {
	t.Helper()
	if want, err := hash(response); err != nil || c.Digest != want {
		t.Errorf("digest %s, want %s (%v)", c.Digest, want, err)
	}
	if !slices.IsSortedFunc(c.NonSigners, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) }) {
		t.Error("non-signers are not ascending")
	}
	non := make(map[eigenshift.OperatorID]bool)
	for _, id := range c.NonSigners {
		if non[id] {
			t.Errorf("non-signer %s twice", id)
		}
		non[id] = true
	}
	signed := make([]*big.Int, len(set.Quorums))
	keys := make([][]bn254.G1, 1) // of each part: all quorums together, or one each
	if set.Table != 0 {
		keys = make([][]bn254.G1, len(set.Quorums))
	}
	for q := range signed {
		signed[q] = new(big.Int)
	}
	for _, op := range set.Operators {
		if non[op.ID] {
			delete(non, op.ID)
			continue
		}
		for q, stake := range op.Stakes {
			if signed[q].Add(signed[q], stake); stake.Sign() > 0 {
				key, err := bn254.ParseG1Key(op.G1)
				if err != nil {
					t.Fatal(err)
				}
				part := q % len(keys)
				keys[part] = append(keys[part], key)
			}
		}
	}
	if len(non) > 0 {
		t.Errorf("%d non-signers are not operators of the set", len(non))
	}
	if len(c.Parts) != len(keys) {
		t.Fatalf("%d parts, want %d", len(c.Parts), len(keys))
	}
	for i, part := range c.Parts {
		checkPartOf(t, set, keys[i], c.Digest, part)
	}
	return signed
}

func checkPartOf(t *testing.T, set *eigenshift.OperatorSet, keys []bn254.G1, digest eigenshift.Digest, part eigenshift.Part) {
	t.Helper()
	if len(keys) == 0 {
		if part != (eigenshift.Part{}) {
			t.Error("a part without signers is not zero")
		}
		return
	}
	if err := bn254.CheckKeyPair(bn254.SumG1(keys).Key(), part.SignerKey); err != nil {
		t.Errorf("signer key: %v", err)
	}
	key, err := bn254.ParseG2Key(part.SignerKey)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := bn254.ParseSignature(part.Signature)
	if err != nil {
		t.Fatal(err)
	}
	if !bn254.Verify(key, set.Message(digest), signature) {
		t.Error("signature does not verify")
	}
}

// ids returns operators' ids, ascending.
func (f fleet) ids(operators ...int) []eigenshift.OperatorID {
	var list []eigenshift.OperatorID
	for _, i := range operators {
		list = append(list, f.operators[i].ID)
	}
	slices.SortFunc(list, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) })
	return list
}

func add(t *testing.T, tally *Tally, i int, r eigenshift.SignedResponse) {
	t.Helper()
	if err := tally.Add(address(i), r); err != nil {
		t.Fatalf("operator %d: %v", i, err)
	}
}
