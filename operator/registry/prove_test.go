package registry

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/chain"
)

// certified is a task of block 1 that the first operator signed.
func (w *world) certified(t *testing.T) eigenshift.Certified {
	t.Helper()
	c := eigenshift.Certified{Task: eigenshift.EncodedTask{Reference: eigenshift.BlockRef{Number: 1}}}
	signature, err := w.keys[0].Sign(t.Context(), c.Certificate.Digest)
	if err != nil {
		t.Fatal(err)
	}
	c.Certificate.Parts = []eigenshift.Part{{Signature: signature, SignerKey: w.keys[0].G2()}}
	for _, key := range w.keys[1:] {
		c.Certificate.NonSigners = append(c.Certificate.NonSigners, key.OperatorID())
	}
	return c
}

// What is proved says who signed, in the encoding that the contracts take.
func TestProvedCertificateNamesItsSigners(t *testing.T) {
	w := newWorld(t, 3)
	c := w.certified(t)
	var ids [][32]byte
	for _, id := range c.Certificate.NonSigners {
		ids = append(ids, id)
	}
	w.answer(t, retrieverAt, stateretriever.ContractOperatorStateRetrieverMetaData, "getCheckSignaturesIndices", []any{coordinatorAt, uint32(1), []byte{0}, ids},
		stateretriever.OperatorStateRetrieverCheckSignaturesIndices{
			NonSignerQuorumBitmapIndices: []uint32{7, 8}, QuorumApkIndices: []uint32{9}, TotalStakeIndices: []uint32{10}, NonSignerStakeIndices: [][]uint32{{11, 12}},
		})
	r, node, _ := w.open(t)
	node.Commit()
	proof, err := r.Prove(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.node.CallContracts(t.Context(), chain.Latest, proof.Calls()...); err != nil {
		t.Fatal(err)
	}
	certificate, err := proof.Encode()
	if err != nil {
		t.Fatal(err)
	}
	signers, err := r.Signers(t.Context(), 1, certificate)
	if err != nil || !slices.Equal(signers, []common.Address{addressOf(0)}) {
		t.Errorf("signers %v, %v", signers, err)
	}
	for _, index := range []byte{7, 8, 9, 10, 11, 12} {
		if !bytes.Contains(certificate, common.LeftPadBytes([]byte{index}, 32)) {
			t.Errorf("index %d is not in the certificate", index)
		}
	}
	if _, err := r.Signers(t.Context(), 1, certificate[:len(certificate)/2]); err == nil {
		t.Error("half a certificate was decoded")
	}
}

func TestCertificatesThatCannotBeProved(t *testing.T) {
	w := newWorld(t, 3)
	r, node, _ := w.open(t)
	node.Commit()
	for name, c := range map[string]struct {
		change func(*eigenshift.Certified)
		want   string
		why    track.Reason
	}{
		"point off curve": {func(c *eigenshift.Certified) { c.Certificate.Parts[0].Signature[63]++ }, "signature of the certificate", track.BadCertificate},
		"no signature":    {func(c *eigenshift.Certified) { c.Certificate.Parts[0].Signature = eigenshift.Signature{} }, "infinity", track.BadCertificate},
		"key off curve":   {func(c *eigenshift.Certified) { c.Certificate.Parts[0].SignerKey[127]++ }, "key of the certificate", track.BadCertificate},
		"two parts": {func(c *eigenshift.Certified) {
			c.Certificate.Parts = append(c.Certificate.Parts, c.Certificate.Parts[0])
		}, "2 parts", track.BadCertificate},
		"unknown non-signer": {func(c *eigenshift.Certified) { c.Certificate.NonSigners[0][0]++ }, "is no operator", track.BadCertificate},
		"block to come":      {func(c *eigenshift.Certified) { c.Task.Reference.Number = 9 }, "head is block 1", track.NoOperatorSet},
	} {
		t.Run(name, func(t *testing.T) {
			certified := w.certified(t)
			c.change(&certified)
			_, err := r.Prove(t.Context(), certified)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("error %v, expected %q in it", err, c.want)
			}
			if why := track.Of(err); why != c.why {
				t.Errorf("reason %s, expected %s", why.Code, c.why.Code)
			}
		})
	}
}

func TestMembersWithoutStakeCannotSign(t *testing.T) {
	id := func(b byte) eigenshift.OperatorID { return eigenshift.OperatorID{b} }
	operator := func(b byte, stakes ...int64) eigenshift.Operator {
		op := eigenshift.Operator{Address: common.Address{b}, ID: id(b)}
		for _, s := range stakes {
			op.Stakes = append(op.Stakes, big.NewInt(s))
		}
		return op
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0, 5}, 5000, []eigenshift.Operator{operator(1, 10, 10), operator(2, 10, 0), operator(3, 10, 0)})
	if err != nil {
		t.Fatal(err)
	}
	// Operator 2 is not in quorum 5; operator 3 is, without stake.
	state := &State{Set: set, Members: [][]eigenshift.OperatorID{{id(1), id(2), id(3)}, {id(3), id(1)}}}
	if err := state.checkMembers([]eigenshift.OperatorID{id(3)}); err != nil {
		t.Errorf("operator 3 did not sign: %v", err)
	}
	if err := state.checkMembers(nil); err == nil || !strings.Contains(err.Error(), "in quorum 5 without stake") {
		t.Errorf("operator 3 signed: %v", err)
	}
}

func TestSignersAreOperators(t *testing.T) {
	var operators []eigenshift.Operator
	for _, b := range []byte{3, 1, 2} {
		operators = append(operators, eigenshift.Operator{Address: common.Address{b}, ID: eigenshift.OperatorID{b}, Stakes: []*big.Int{big.NewInt(1)}})
	}
	set, err := eigenshift.NewOperatorSet(11, []uint8{0}, 5000, operators)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := signers(set, []eigenshift.OperatorID{{2}}); err != nil || !slices.Equal(got, []common.Address{{1}, {3}}) {
		t.Errorf("signers %v, %v", got, err)
	}
	if _, err := signers(set, []eigenshift.OperatorID{{7}}); err == nil {
		t.Error("a non-signer that was no operator was accepted")
	}
}

// A certificate in calldata may be anything. Who did not sign it is said only of what
// is in its bytes.
func FuzzNonSigners(f *testing.F) {
	for keys := range 3 {
		p := new(proof)
		for i := range keys {
			p.certificate.NonSignerPubkeys = append(p.certificate.NonSignerPubkeys, g1Point(eigenshift.G1Key{byte(i)}))
		}
		p.certificate.ApkG2, p.certificate.Sigma = g2Point(eigenshift.G2Key{}), g1Point(eigenshift.G1Key{})
		packed, err := encoding().Pack(p.certificate)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(packed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		ids, err := NonSigners(data)
		if err == nil && 64*len(ids) > len(data) {
			t.Errorf("%d non-signers of %d bytes", len(ids), len(data))
		}
	})
}
