package eigenshift

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	cmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

func exampleTask() EncodedTask {
	return EncodedTask{
		ID: 7, Spec: []byte("spec"), Reference: BlockRef{Number: 100, Hash: common.HexToHash("0xabcd")},
		Deadline: 120, Proposer: common.HexToAddress("0x1234"),
	}
}

// TestDigestIsEIP712 compares with go-ethereum's general implementation.
func TestDigestIsEIP712(t *testing.T) {
	domain := Domain{ChainID: 31337, TaskManager: common.HexToAddress("0x7a5c")}
	task, response := exampleTask(), []byte("response")
	typed := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"TaskResponse": {
				{Name: "id", Type: "uint64"}, {Name: "referenceBlock", Type: "uint32"}, {Name: "referenceHash", Type: "bytes32"},
				{Name: "deadlineBlock", Type: "uint32"}, {Name: "proposer", Type: "address"}, {Name: "spec", Type: "bytes"}, {Name: "response", Type: "bytes"},
			},
		},
		PrimaryType: "TaskResponse",
		Domain:      apitypes.TypedDataDomain{Name: "EigenShift", Version: "1", ChainId: cmath.NewHexOrDecimal256(31337), VerifyingContract: domain.TaskManager.Hex()},
		Message: apitypes.TypedDataMessage{
			"id": "7", "referenceBlock": "100", "referenceHash": task.Reference.Hash.Hex(), "deadlineBlock": "120",
			"proposer": task.Proposer.Hex(), "spec": hexutil.Encode(task.Spec), "response": hexutil.Encode(response),
		},
	}
	want, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}
	got, err := domain.Digest(task, response)
	if err != nil || common.Hash(got) != common.BytesToHash(want) {
		t.Fatalf("digest %s, %v, expected %x", got, err, want)
	}
}

func TestDigestBindsEverything(t *testing.T) {
	domain := Domain{ChainID: 1, TaskManager: common.HexToAddress("0x01")}
	digests := make(map[Digest]string)
	add := func(name string, d Domain, task EncodedTask, response string) {
		t.Helper()
		digest, err := d.Digest(task, []byte(response))
		if err != nil {
			t.Fatal(err)
		}
		if other, known := digests[digest]; known {
			t.Errorf("%s has the digest of %s", name, other)
		}
		digests[digest] = name
	}
	change := func(f func(*EncodedTask)) EncodedTask {
		task := exampleTask()
		f(&task)
		return task
	}
	add("the original", domain, exampleTask(), "response")
	add("another chain", Domain{ChainID: 2, TaskManager: domain.TaskManager}, exampleTask(), "response")
	add("another contract", Domain{ChainID: 1, TaskManager: common.HexToAddress("0x02")}, exampleTask(), "response")
	add("another response", domain, exampleTask(), "respons")
	add("another id", domain, change(func(t *EncodedTask) { t.ID++ }), "response")
	add("another spec", domain, change(func(t *EncodedTask) { t.Spec = []byte("spe") }), "response")
	add("another block", domain, change(func(t *EncodedTask) { t.Reference.Number++ }), "response")
	add("another hash", domain, change(func(t *EncodedTask) { t.Reference.Hash[0]++ }), "response")
	add("another deadline", domain, change(func(t *EncodedTask) { t.Deadline++ }), "response")
	add("another proposer", domain, change(func(t *EncodedTask) { t.Proposer[0]++ }), "response")
	add("spec and response moved", domain, change(func(t *EncodedTask) { t.Spec = []byte("specr") }), "esponse")
}

func TestDigestRefusesBlocksTheContractCannotName(t *testing.T) {
	for _, f := range []func(*EncodedTask){
		func(t *EncodedTask) { t.Reference.Number = math.MaxUint32 + 1 },
		func(t *EncodedTask) { t.Deadline = math.MaxUint32 + 1 },
	} {
		task := exampleTask()
		f(&task)
		if _, err := (Domain{}).Digest(task, nil); err == nil {
			t.Errorf("a digest of block %d, deadline %d", task.Reference.Number, task.Deadline)
		}
	}
}

// The vectors are what the contract computes: contracts/test/unit/Vectors.t.sol writes them.
func TestDigestIsTheContracts(t *testing.T) {
	data, err := os.ReadFile("../contracts/test/vectors/digest.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		Digests []struct {
			Name           string
			ChainID        uint64
			Contract       common.Address
			ID             TaskID
			ReferenceBlock uint64
			ReferenceHash  common.Hash
			DeadlineBlock  uint64
			Proposer       common.Address
			Spec, Response hexutil.Bytes
			Digest         common.Hash
		}
	}
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Digests) < 3 {
		t.Fatalf("only %d vectors", len(vectors.Digests))
	}
	for _, v := range vectors.Digests {
		task := EncodedTask{
			ID: v.ID, Spec: v.Spec, Deadline: v.DeadlineBlock, Proposer: v.Proposer,
			Reference: BlockRef{Number: v.ReferenceBlock, Hash: v.ReferenceHash},
		}
		digest, err := Domain{ChainID: v.ChainID, TaskManager: v.Contract}.Digest(task, v.Response)
		if err != nil || digest != Digest(v.Digest) {
			t.Errorf("%s: digest %s (%v), expected %s", v.Name, digest, err, v.Digest)
		}
	}
}
