package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	delegationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/DelegationManager"
)

func TestCreates_AllowsImmutablesAlone(t *testing.T) {
	value := make([]byte, 32)
	template := slices.Concat([]byte{0x60, 0x80, push32}, value, []byte{0x52, 0x00})
	creation := slices.Concat([]byte{0x01, 0x02, 0x60}, template, []byte{0xff})
	value[31] = 9
	set := slices.Concat(template[:3], value, template[35:])
	other := slices.Clone(set)
	other[len(other)-1] = 0x01
	for name, test := range map[string]struct {
		code []byte
		want bool
	}{
		"immutable unset": {template, true}, "immutable set": {set, true}, "another instruction": {other, false},
		"nothing": {nil, false}, "longer than what creates it": {append(slices.Clone(creation), 0), false},
	} {
		if got := creates(creation, test.code); got != test.want {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}

// oldCore is a chain whose DelegationManager reports a version.
type oldCore struct {
	version string
	code    []byte
}

func (c oldCore) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return c.code, nil
}

func (c oldCore) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	parsed, err := delegationmanager.DelegationManagerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return parsed.Methods["version"].Outputs.Pack(c.version)
}

func TestCore_RefusesOldVersions(t *testing.T) {
	for version, want := range map[string]string{
		"1.13.0": "", "v1.9.0": "", "1.11.0-rc.1": "", "2.0.0": "",
		"1.8.1": "at least 1.9.0", "v1.6.0": "at least 1.9.0", "": "is not a version",
	} {
		_, err := cores[1].Version(t.Context(), oldCore{version, []byte{1}})
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("version %q: error %v, want %q", version, err, want)
		}
	}
	if _, err := cores[1].Version(t.Context(), oldCore{}); err == nil || !strings.Contains(err.Error(), "no contract at") {
		t.Errorf("a chain without EigenLayer: error %v", err)
	}
	if err := CheckFactory(t.Context(), oldCore{code: []byte{1}}); err == nil {
		t.Error("another contract passed for the factory of CREATE2")
	}
	if err := CheckFactory(t.Context(), oldCore{code: params.DeterministicFactoryCode}); err != nil {
		t.Error(err)
	}
}

// simulator answers eth_simulateV1.
type simulator struct {
	answer string
	err    error
}

func (s simulator) Request(_ context.Context, result any, _ string, _ ...any) error {
	if s.err != nil {
		return s.err
	}
	return json.Unmarshal([]byte(s.answer), result)
}

func TestQuote(t *testing.T) {
	steps := []*Step{{What: "create A", Created: []Contract{{}}, Data: make([]byte, 1_000)}, {What: "call B"}}
	price, err := Quote(t.Context(), simulator{answer: `[{"calls":[{"status":"0x1","gasUsed":"0x10"}]},{"calls":[{"status":"0x1","gasUsed":"0x20"}]}]`}, common.Address{}, steps)
	if err != nil || !price.Simulated || price.Total() != 48 {
		t.Errorf("price %+v: %v", price, err)
	}
	_, err = Quote(t.Context(), simulator{answer: `[{"calls":[{"status":"0x1"}]},{"calls":[{"status":"0x0","error":{"message":"execution reverted: no"}}]}]`}, common.Address{}, steps)
	if err == nil || !strings.Contains(err.Error(), "call B") || !strings.Contains(err.Error(), "execution reverted: no") {
		t.Errorf("error %v, want one that names the step and says why", err)
	}
	for _, node := range []simulator{{err: errors.New("method not found")}, {answer: `[]`}, {answer: `[{},{}]`}} {
		if price, err := Quote(t.Context(), node, common.Address{}, steps); err != nil || price.Simulated || price.Gas[0] < 1_000*params.CreateDataGas || price.Gas[1] == 0 {
			t.Errorf("price %+v: %v, want an estimate", price, err)
		}
	}
}

func TestSafeBatch_FitsIntoOneTransaction(t *testing.T) {
	p := &Plan{ChainID: 5, Owner: common.Address{7}, Settings: Settings{Name: "squares"}}
	steps := []*Step{{To: common.Address{1}, Data: []byte{1}}, {To: common.Address{2}, Value: big.NewInt(3)}, {To: common.Address{3}}}
	path := filepath.Join(t.TempDir(), "batch.json")
	count, err := p.WriteSafeBatch(path, steps, Price{Gas: []uint64{safeGas - 1, 1, 1}})
	if err != nil || count != 2 {
		t.Fatalf("%d steps: %v", count, err)
	}
	written, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var batch safeBatch
	if err := json.Unmarshal(written, &batch); err != nil {
		t.Fatal(err)
	}
	if batch.ChainID != "5" || batch.Meta.Safe != p.Owner || len(batch.Transactions) != 2 || batch.Transactions[1].Value != "3" || !strings.Contains(string(written), `"data": "0x01"`) {
		t.Errorf("batch %s", written)
	}
}

func TestSources_AreThoseThatWereCompiled(t *testing.T) {
	root, source := t.TempDir(), "contract A {}\n"
	out := filepath.Join(root, "contracts", "out")
	write := func(path, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(filepath.Join(root, "src", "A.sol"), source)
	write(filepath.Join(out, "A.sol", "A.json"), `{"bytecode":{"object":"0x01"},"metadata":{"compiler":{"version":"0.8.30+commit.x"},
		"sources":{"src/A.sol":{"keccak256":"`+crypto.Keccak256Hash([]byte(source)).Hex()+`"}},
		"settings":{"compilationTarget":{"src/A.sol":"A"},"evmVersion":"osaka"}}}`)
	p := &Plan{steps: []*Step{{Created: []Contract{{Name: "A ETH/USD", code: []byte{1}, args: []byte{2}}, {Name: "Other"}}}}}
	folder := filepath.Join(root, "sources")
	missing, err := p.WriteSources(out, folder)
	if err != nil || !slices.Equal(missing, []string{"Other"}) {
		t.Fatalf("missing %v: %v", missing, err)
	}
	for file, want := range map[string][]string{
		"verification.json": {`"contract": "src/A.sol:A"`, `"compiler": "v0.8.30+commit.x"`, `"constructor_arguments": "0x02"`, `"input": "A.json"`},
		"A.json":            {`contract A {}`, `"evmVersion": "osaka"`, `"outputSelection"`},
	} {
		written, err := os.ReadFile(filepath.Join(folder, file))
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range want {
			if !strings.Contains(string(written), text) {
				t.Errorf("%s lacks %s:\n%s", file, text, written)
			}
		}
	}
	write(filepath.Join(root, "src", "A.sol"), "contract A { }\n")
	if _, err := p.WriteSources(out, folder); err == nil || !strings.Contains(err.Error(), "has changed") {
		t.Errorf("a source that was changed: error %v", err)
	}
	p.steps[0].Created[0].code = []byte{3}
	if _, err := p.WriteSources(out, folder); err == nil || !strings.Contains(err.Error(), "other code") {
		t.Errorf("other code: error %v", err)
	}
}
