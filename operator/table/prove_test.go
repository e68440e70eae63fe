package table

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

func secret(t testing.TB, n byte) *bn254.SecretKey {
	t.Helper()
	k, err := bn254.NewSecretKey(common.LeftPadBytes([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func account(n byte) common.Address { return common.Address{n} }

// stateOf is a state with quorums 0 and 5, whose members are given by their numbers with
// their weights.
func stateOf(t testing.TB, quorums ...[][2]int64) *state {
	t.Helper()
	table := &posted{number: 7}
	pairs := make(map[common.Address]keyPair)
	var lists []list
	for _, of := range quorums {
		var l list
		var leaves []common.Hash
		for _, m := range of {
			key := secret(t, byte(m[0]))
			l.members = append(l.members, member{account: account(byte(m[0])), weight: big.NewInt(m[1])})
			pairs[account(byte(m[0]))] = keyPair{key.G1(), key.G2()}
			leaves = append(leaves, leafOf(key.G1(), big.NewInt(m[1])))
		}
		l.root = newTree(leaves).root()
		lists = append(lists, l)
	}
	var ok bool
	if table.quorums, ok = assemble(lists, pairs); !ok {
		t.Fatal("the roots are not those of the members")
	}
	var err error
	if table.operators, err = newKeyRing().operators(table.quorums, pairs); err != nil {
		t.Fatal(err)
	}
	set, err := eigenshift.NewOperatorSet(9, []uint8{0, 5}[:len(quorums)], 5000, table.operators)
	if err != nil {
		t.Fatal(err)
	}
	set.Table = table.number
	return &state{set: set, table: table}
}

func sums(t testing.TB, n ...byte) eigenshift.Part {
	t.Helper()
	var signatures []bn254.G1
	var keys []bn254.G2
	for _, i := range n {
		s, err := bn254.ParseSignature(secret(t, i).Sign(eigenshift.Digest{}))
		if err != nil {
			t.Fatal(err)
		}
		k, err := bn254.ParseG2Key(secret(t, i).G2())
		if err != nil {
			t.Fatal(err)
		}
		signatures, keys = append(signatures, s), append(keys, k)
	}
	return eigenshift.Part{Signature: bn254.SumG1(signatures).Signature(), SignerKey: bn254.SumG2(keys).Key()}
}

func absent(t testing.TB, n ...byte) (ids []eigenshift.OperatorID) {
	t.Helper()
	for _, i := range n {
		ids = append(ids, secret(t, i).OperatorID())
	}
	return ids
}

// Operator 1 is in both quorums, 2 has no weight in the second, 3 is only in the first,
// 4 only in the second.
func twoQuorums(t testing.TB) *state {
	t.Helper()
	return stateOf(t, [][2]int64{{3, 30}, {1, 10}, {2, 20}}, [][2]int64{{2, 0}, {4, 40}, {1, 11}})
}

// Each quorum has witnesses of those members that did not sign for it, ascending.
func TestProofHasWitnessesForEachQuorum(t *testing.T) {
	s := twoQuorums(t)
	for name, tt := range map[string]struct {
		parts   []eigenshift.Part
		absent  []eigenshift.OperatorID
		want    [2][]uint32 // places of the witnesses
		signers []common.Address
	}{
		"all": {
			[]eigenshift.Part{sums(t, 1, 2, 3), sums(t, 1, 4)}, nil,
			[2][]uint32{nil, {0}}, []common.Address{account(1), account(2), account(3), account(4)},
		},
		"one of both is absent": {
			[]eigenshift.Part{sums(t, 2, 3), sums(t, 4)}, absent(t, 1),
			[2][]uint32{{1}, {0, 2}}, []common.Address{account(2), account(3), account(4)},
		},
		"nobody of the second": {
			[]eigenshift.Part{sums(t, 2), {}}, absent(t, 1, 3, 4),
			[2][]uint32{{0, 1}, {0, 1, 2}}, []common.Address{account(2)},
		},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := s.prove(eigenshift.Certificate{Parts: tt.parts, NonSigners: tt.absent})
			if err != nil {
				t.Fatal(err)
			}
			encoded, err := p.Encode()
			if err != nil {
				t.Fatal(err)
			}
			found, err := NonSigners(encoded, 2)
			if err != nil {
				t.Fatal(err)
			}
			for q, part := range p {
				for _, w := range part.NonSigners {
					m, of := s.table.quorums[q].members[w.OperatorIndex], s.table.quorums[q]
					if !contains(of.tree.root(), w.OperatorInfoProof, int(w.OperatorIndex), leafOf(m.key, m.weight)) || w.OperatorInfo.Weights[0].Cmp(m.weight) != 0 {
						t.Errorf("quorum %d: witness %+v", q, w)
					}
				}
				if !slices.Equal(found[q], tt.want[q]) {
					t.Errorf("quorum %d: witnesses of %v, want %v", q, found[q], tt.want[q])
				}
			}
			if got, err := s.signers(found); err != nil || !slices.Equal(got, tt.signers) {
				t.Errorf("signers %v, %v", got, err)
			}
		})
	}
}

func TestCertificatesThatCannotBeProved(t *testing.T) {
	s := twoQuorums(t)
	good := func() []eigenshift.Part { return []eigenshift.Part{sums(t, 1, 2, 3), sums(t, 1, 4)} }
	for name, tt := range map[string]struct {
		change func(*eigenshift.Certificate)
		want   string
	}{
		"one part":               {func(c *eigenshift.Certificate) { c.Parts = c.Parts[:1] }, "1 parts"},
		"no signature":           {func(c *eigenshift.Certificate) { c.Parts[1] = eigenshift.Part{} }, "quorum 5: signature of the certificate"},
		"point off curve":        {func(c *eigenshift.Certificate) { c.Parts[0].Signature[63]++ }, "quorum 0: signature of the certificate"},
		"key off curve":          {func(c *eigenshift.Certificate) { c.Parts[0].SignerKey[127]++ }, "quorum 0: key of the certificate"},
		"signature of nobody":    {func(c *eigenshift.Certificate) { c.NonSigners = absent(t, 1, 4) }, "no signer"},
		"non-signer is unknown":  {func(c *eigenshift.Certificate) { c.NonSigners = absent(t, 9) }, "is no operator"},
		"non-signers are zeroes": {func(c *eigenshift.Certificate) { c.NonSigners = make([]eigenshift.OperatorID, 2) }, "is no operator"},
	} {
		c := eigenshift.Certificate{Parts: good()}
		tt.change(&c)
		if _, err := s.prove(c); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q in it", name, err, tt.want)
		}
	}
}

// Other keys or other weights do not pass for a table.
func TestOnlyTheTablesKeysGiveItsRoot(t *testing.T) {
	members := []member{{account: account(1), weight: big.NewInt(5)}, {account: account(2), weight: big.NewInt(6)}}
	first, second := keyPair{g1: secret(t, 1).G1()}, keyPair{g1: secret(t, 2).G1()}
	root := newTree([]common.Hash{leafOf(first.g1, big.NewInt(5)), leafOf(second.g1, big.NewInt(6))}).root()
	for name, tt := range map[string]struct {
		pairs map[common.Address]keyPair
		root  common.Hash
		want  bool
	}{
		"its keys":    {map[common.Address]keyPair{account(1): first, account(2): second}, root, true},
		"exchanged":   {map[common.Address]keyPair{account(1): second, account(2): first}, root, false},
		"one missing": {map[common.Address]keyPair{account(1): first}, root, false},
		"other root":  {map[common.Address]keyPair{account(1): first, account(2): second}, common.Hash{1}, false},
	} {
		if _, ok := assemble([]list{{members: members, root: tt.root}}, tt.pairs); ok != tt.want {
			t.Errorf("%s: %v", name, ok)
		}
	}
}

func TestKeysThatDoNotBelongTogetherDoNotCount(t *testing.T) {
	r := newKeyRing()
	good := keyPair{secret(t, 1).G1(), secret(t, 1).G2()}
	for range 2 {
		if key := r.usable(account(1), good); key != good.g2 {
			t.Errorf("usable key %x", key)
		}
		if key := r.usable(account(1), keyPair{good.g1, secret(t, 2).G2()}); key != (eigenshift.G2Key{}) {
			t.Errorf("key of another operator: %x", key)
		}
	}
}

// The words of a log may be anything.
func FuzzUnpackMembers(f *testing.F) {
	f.Add([]byte{})
	f.Add(bytes.Repeat([]byte{1}, 64))
	f.Add(append(common.LeftPadBytes([]byte{1}, 32), common.LeftPadBytes([]byte{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, 32)...))
	f.Fuzz(func(t *testing.T, data []byte) {
		var words []*big.Int
		for ; len(data) >= 32; data = data[32:] {
			words = append(words, new(big.Int).SetBytes(data[:32]))
		}
		members, err := unpackMembers(words)
		if err != nil {
			return
		}
		if len(members) > maxMembers {
			t.Fatalf("%d members", len(members))
		}
		for i, m := range members {
			again := new(big.Int).Or(new(big.Int).Lsh(m.account.Big(), weightBits), m.weight)
			if m.weight.BitLen() > weightBits || again.Cmp(words[i]) != 0 {
				t.Errorf("member %+v of %x", m, words[i])
			}
		}
	})
}

// A certificate in calldata may be anything. Where go-ethereum decodes it, it says the
// same; where that is not tried, at least the size is bounded, and signers are members.
func FuzzPlaces(f *testing.F) {
	s := twoQuorums(f)
	for _, c := range []eigenshift.Certificate{
		{Parts: []eigenshift.Part{sums(f, 1, 2, 3), sums(f, 1, 4)}},
		{Parts: []eigenshift.Part{sums(f, 2), {}}, NonSigners: absent(f, 1, 3, 4)},
	} {
		p, err := s.prove(c)
		if err != nil {
			f.Fatal(err)
		}
		encoded, err := p.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(encoded)
	}
	arguments, err := listOf(partFields)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		found, err := NonSigners(data, 2)
		if err != nil {
			return
		}
		if len(found) != 2 || len(found[0]) > maxMembers || len(found[1]) > maxMembers {
			t.Fatalf("places %v", found)
		}
		signers, err := s.signers(found)
		if err == nil && slices.ContainsFunc(signers, func(a common.Address) bool { _, is := s.set.ByAddress(a); return !is }) {
			t.Errorf("signers %v", signers)
		}
		if len(data) > 4096 || len(found[0])+len(found[1]) > 16 {
			return
		}
		values, err := arguments.Unpack(data)
		if err != nil {
			return
		}
		parts := *abi.ConvertType(values[0], new([]part)).(*[]part)
		for q, part := range parts {
			for i, w := range part.NonSigners {
				if found[q][i] != w.OperatorIndex {
					t.Errorf("quorum %d: places %v, go-ethereum has %d at %d", q, found[q], w.OperatorIndex, i)
				}
			}
		}
	})
}

// newKeyRing knows no keys, and no contracts to ask for them.
func newKeyRing() *keyRing {
	return &keyRing{contracts: new(contracts), pairs: make(map[common.Address]keyPair)}
}
