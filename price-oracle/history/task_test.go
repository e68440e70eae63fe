package history

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// submission returns the calldata of a submission with a certificate.
func submission(t testing.TB, certificate []byte) []byte {
	t.Helper()
	response, err := priceoracle.ResponseCodec{}.Encode(priceoracle.Response{
		Answers:      []priceoracle.Answer{{Value: big.NewInt(5), OldestAt: 8, ObservedAt: 9, Sources: 1, Status: priceoracle.Answered}},
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
	task, err := decode(submission(t, []byte("any")))
	if err != nil {
		t.Fatal(err)
	}
	if task.Task.ID != 3 || task.Task.Reference != (eigenshift.BlockRef{Number: 11, Hash: common.Hash{1}}) || task.Task.Deadline != 31 ||
		task.Task.Proposer != (common.Address{2}) || task.Spec != priceoracle.Feeds(0) {
		t.Errorf("task %+v", task.Task)
	}
	if string(task.Certificate) != "any" {
		t.Errorf("certificate %x", task.Certificate)
	}
	if len(task.Response.Observations) != 1 || task.Response.Observations[0].RoundID.Int64() != 7 {
		t.Errorf("response %+v", task.Response)
	}
}

func TestDecodeNamesWhatIsWrong(t *testing.T) {
	good := submission(t, nil)
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

// Calldata may be anything. What is decoded says what its bytes say.
func FuzzDecode(f *testing.F) {
	f.Add(submission(f, nil))
	f.Add(submission(f, []byte("any")))
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
