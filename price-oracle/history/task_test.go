package history

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/registry"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

func key(t testing.TB, n byte) *bn254.SecretKey {
	t.Helper()
	k, err := bn254.NewSecretKey(common.LeftPadBytes([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// submission returns the calldata of a submission that these keys did not sign.
func submission(t testing.TB, absent ...*bn254.SecretKey) []byte {
	t.Helper()
	proof := blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature{
		NonSignerQuorumBitmapIndices: []uint32{}, NonSignerPubkeys: []blssignaturechecker.IBLSSignatureCheckerG1Point{},
		QuorumApks:       []blssignaturechecker.IBLSSignatureCheckerG1Point{},
		ApkG2:            blssignaturechecker.IBLSSignatureCheckerG2Point{X: [2]*big.Int{{}, {}}, Y: [2]*big.Int{{}, {}}},
		Sigma:            blssignaturechecker.IBLSSignatureCheckerG1Point{X: new(big.Int), Y: new(big.Int)},
		QuorumApkIndices: []uint32{}, TotalStakeIndices: []uint32{}, NonSignerStakeIndices: [][]uint32{},
	}
	for _, k := range absent {
		g1 := k.G1()
		proof.NonSignerPubkeys = append(proof.NonSignerPubkeys, blssignaturechecker.IBLSSignatureCheckerG1Point{
			X: new(big.Int).SetBytes(g1[:32]), Y: new(big.Int).SetBytes(g1[32:]),
		})
	}
	checker, err := blssignaturechecker.BLSSignatureCheckerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	certificate, err := checker.Methods["checkSignatures"].Inputs[3:].Pack(proof)
	if err != nil {
		t.Fatal(err)
	}
	response, err := priceoracle.ResponseCodec{}.Encode(priceoracle.Response{
		Answers:      []priceoracle.Answer{{Value: big.NewInt(5), ObservedAt: 9, Sources: 1, Status: priceoracle.Answered}},
		Observations: []priceoracle.Observation{{RoundID: big.NewInt(7), UpdatedAt: 8, Answer: big.NewInt(5)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	spec := priceoracle.Feeds(0)
	contract, err := oraclebinding.PriceOracleMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := contract.Pack("submit", oraclebinding.IRotatingTaskManagerTask{
		Id: 3, ReferenceBlock: 11, DeadlineBlock: 31, ReferenceHash: common.Hash{1}, Proposer: common.Address{2}, Spec: spec[:],
	}, response, certificate)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestDecode(t *testing.T) {
	absent := key(t, 2)
	task, err := decode(submission(t, absent))
	if err != nil {
		t.Fatal(err)
	}
	if task.Task.ID != 3 || task.Task.Reference != (eigenshift.BlockRef{Number: 11, Hash: common.Hash{1}}) || task.Task.Deadline != 31 ||
		task.Task.Proposer != (common.Address{2}) || task.Spec != priceoracle.Feeds(0) {
		t.Errorf("task %+v", task.Task)
	}
	if len(task.Response.Observations) != 1 || task.Response.Observations[0].RoundID.Int64() != 7 {
		t.Errorf("response %+v", task.Response)
	}
	if want := []eigenshift.OperatorID{absent.OperatorID()}; !slices.Equal(task.nonSigners, want) {
		t.Errorf("non-signers %v, want %v", task.nonSigners, want)
	}
}

func TestDecodeNamesWhatIsWrong(t *testing.T) {
	good := submission(t)
	for want, data := range map[string][]byte{
		"does not call submit": {1, 2, 3, 4, 5},
		"decode calldata":      good[:len(good)/2],
	} {
		if _, err := decode(data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if _, err := decode(nil); err == nil {
		t.Error("nothing was decoded")
	}
}

func TestSigners(t *testing.T) {
	operators := make([]eigenshift.Operator, 4)
	for i := range operators {
		k := key(t, byte(i+1))
		operators[i] = eigenshift.Operator{
			Address: common.Address{byte(9 - i)}, ID: k.OperatorID(), G1: k.G1(), G2: k.G2(), Stakes: []*big.Int{big.NewInt(1)},
		}
	}
	set, err := eigenshift.NewOperatorSet(11, []uint8{0}, 5000, operators)
	if err != nil {
		t.Fatal(err)
	}
	state := &registry.State{Set: set}
	got, err := signers(state, []eigenshift.OperatorID{key(t, 2).OperatorID()})
	if want := []common.Address{{6}, {7}, {9}}; err != nil || !slices.Equal(got, want) {
		t.Errorf("signers %v (%v), want %v", got, err, want)
	}
	if _, err := signers(state, []eigenshift.OperatorID{key(t, 77).OperatorID()}); err == nil {
		t.Error("a non-signer that was no operator was accepted")
	}
}

// Calldata may be anything. What is decoded says what its bytes say.
func FuzzDecode(f *testing.F) {
	f.Add(submission(f))
	f.Add(submission(f, key(f, 1), key(f, 2)))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		task, err := decode(data)
		if err != nil {
			return
		}
		encoded, err := priceoracle.ResponseCodec{}.Encode(task.Response)
		if err != nil || !bytes.Equal(encoded, task.Encoded) || !bytes.Contains(data, encoded) {
			t.Errorf("response %x of %x (%v)", encoded, data, err)
		}
		if spec := task.Spec; !bytes.Contains(data, spec[:]) {
			t.Errorf("spec %s of %x", spec, data)
		}
	})
}
