package transaction

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// nodeError is an error as nodes send it.
type nodeError struct {
	text string
	data any
}

func (e nodeError) Error() string  { return e.text }
func (e nodeError) ErrorCode() int { return 3 }
func (e nodeError) ErrorData() any { return e.data }

func selector(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }

func TestRevertsAreNamed(t *testing.T) {
	text, err := abi.NewType("string", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	reason, err := abi.Arguments{{Type: text}}.Pack("too poor")
	if err != nil {
		t.Fatal(err)
	}
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	join := func(parts ...[]byte) (all []byte) {
		for _, p := range parts {
			all = append(all, p...)
		}
		return all
	}
	for name, c := range map[string]struct {
		data []byte
		name string
		text string
	}{
		"custom":          {selector("Taken()"), "Taken", "Taken()"},
		"with arguments":  {join(selector("QuorumNotReached(uint256,uint96,uint96)"), word(1), word(2), word(3)), "QuorumNotReached", "quorum=1, signed=2, total=3"},
		"short arguments": {selector("QuorumNotReached(uint256,uint96,uint96)"), "QuorumNotReached", "QuorumNotReached(…)"},
		"text":            {join(selector("Error(string)"), reason), "Error", "too poor"},
		"panic":           {join(selector("Panic(uint256)"), word(0x11)), "Error", "overflow"},
		"unknown":         {selector("Other()"), "", "unknown error " + hexutil.Encode(selector("Other()"))},
		"nothing":         {nil, "", "without a reason"},
		"three bytes":     {[]byte{1, 2, 3}, "", "without a reason"},
	} {
		revert := testDecoder().Decode(c.data)
		if revert.Name != c.name || !strings.Contains(revert.Error(), c.text) {
			t.Errorf("%s: %q, %v; expected %q, and %q in the text", name, revert.Name, revert, c.name, c.text)
		}
	}
}

func TestRevertDataIsFoundInErrorsOfNodes(t *testing.T) {
	taken := hexutil.Encode(selector("Taken()"))
	for name, c := range map[string]struct {
		err  error
		want string // name of the contract's error; empty: none is in it
	}{
		"geth":         {nodeError{"execution reverted", taken}, "Taken"},
		"with words":   {nodeError{"VM execution error", "Reverted " + taken}, "Taken"},
		"object":       {nodeError{"execution reverted", map[string]any{"data": taken}}, "Taken"},
		"wrapped":      {fmt.Errorf("call: %w", nodeError{"execution reverted", taken}), "Taken"},
		"other data":   {nodeError{"header not found", 7}, ""},
		"no hex":       {nodeError{"header not found", "0xzz"}, ""},
		"no data":      {errors.New("connection refused"), ""},
		"empty object": {nodeError{"header not found", map[string]any{}}, ""},
	} {
		name2, _, ok := Reverted(testDecoder().Explain(c.err))
		if name2 != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v; expected %q", name, name2, ok, c.want)
		}
	}
	if name, _, ok := Reverted(new(Decoder).Explain(nodeError{"execution reverted", nil})); !ok || name != "" {
		t.Errorf("a revert without data: %q, %v", name, ok)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{})
	f.Add(selector("QuorumNotReached(uint256,uint96,uint96)"))
	f.Add(append(selector("Error(string)"), make([]byte, 64)...))
	d := testDecoder()
	f.Fuzz(func(t *testing.T, data []byte) {
		if d.Decode(data).Error() == "" {
			t.Fatal("no text")
		}
	})
}
