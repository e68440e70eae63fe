package eigenlayer_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/eigenlayer"
)

func TestLoad_HasTheContractsThatItNames(t *testing.T) {
	state, err := eigenlayer.Load()
	if err != nil {
		t.Fatal(err)
	}
	addresses := reflect.ValueOf(state.Addresses)
	for _, field := range reflect.VisibleFields(addresses.Type()) {
		if field.Anonymous {
			continue // its fields are visible themselves
		}
		address := addresses.FieldByIndex(field.Index).Interface().(common.Address)
		account := state.Alloc[address]
		if len(account.Code) == 0 {
			t.Errorf("no code for %s at %s", field.Name, address)
		}
		if account.Balance == nil {
			t.Errorf("no balance for %s", field.Name)
		}
	}
}

func TestLoad_GivesEachCallerItsOwn(t *testing.T) {
	first, err := eigenlayer.Load()
	if err != nil {
		t.Fatal(err)
	}
	delete(first.Alloc, first.Addresses.Token)
	second, err := eigenlayer.Load()
	if err != nil {
		t.Fatal(err)
	}
	if _, there := second.Alloc[second.Addresses.Token]; !there {
		t.Error("one caller changed what another gets")
	}
}

func TestWrite_IsReadBackAndAlwaysTheSame(t *testing.T) {
	state, err := eigenlayer.Load()
	if err != nil {
		t.Fatal(err)
	}
	var first, second bytes.Buffer
	if err := state.Write(&first); err != nil {
		t.Fatal(err)
	}
	if err := state.Write(&second); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same state gives different bytes")
	}
	read, err := eigenlayer.Read(&first)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(read.Addresses, state.Addresses) || len(read.Alloc) != len(state.Alloc) {
		t.Error("another state is read than was written")
	}
}

func TestRead_RefusesGarbage(t *testing.T) {
	for _, content := range []string{"", "no gzip", "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"} {
		if _, err := eigenlayer.Read(strings.NewReader(content)); err == nil {
			t.Errorf("%q was read", content)
		}
	}
}

// module lays out a tree like eigensdk-go's, with the given accounts.
func module(t *testing.T, accounts string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{
		"contracts/anvil/contracts-deployed-anvil-state.json": `{"accounts":` + accounts + `}`,
		"contracts/script/output/31337/mockAvs_deployment_output.json": `{"addresses":{
			"registryCoordinator":"0x0000000000000000000000000000000000000001",
			"registryCoordinatorImplementation":"0x0000000000000000000000000000000000000002"}}`,
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestCoordinator_ReadsAnvilsNumbers(t *testing.T) {
	state, err := eigenlayer.Coordinator(module(t, `{
		"0x0000000000000000000000000000000000000001":
		{"nonce":7,"balance":"0x10","code":"0x00","storage":{"0x0":"0x5","0xabc":"0x0","0x1f":"0x0102"}},
		"0x0000000000000000000000000000000000000002":{"balance":"0x0","code":"0x00"},
		"0x0000000000000000000000000000000000000003":{"balance":"0x0","code":"0x00"}}`))
	if err != nil {
		t.Fatal(err)
	}
	if len(state.Alloc) != 2 {
		t.Errorf("%d accounts, want the coordinator and its implementation", len(state.Alloc))
	}
	account := state.Alloc[common.HexToAddress("0x01")]
	want := map[common.Hash]common.Hash{
		{}:                         common.HexToHash("0x05"),
		common.HexToHash("0x001f"): common.HexToHash("0x0102"),
	}
	if !reflect.DeepEqual(account.Storage, want) || account.Nonce != 7 || account.Balance.Int64() != 16 {
		t.Errorf("account %+v, want storage %v", account, want)
	}
}

func TestCoordinator_SaysWhatIsWrong(t *testing.T) {
	for name, test := range map[string]struct{ accounts, want string }{
		"storage":  {`{"0x0000000000000000000000000000000000000001":{"balance":"0x0","code":"0x00","storage":{"0xzz":"0x1"}}}`, "0xzz"},
		"too long": {`{"0x0000000000000000000000000000000000000001":{"balance":"0x0","code":"0x00","storage":{"0x1` + strings.Repeat("0", 64) + `":"0x1"}}}`, "256-bit"},
		"balance":  {`{"0x0000000000000000000000000000000000000001":{"code":"0x00"}}`, "no contract at"},
		"no code":  {`{}`, "no contract at"},
	} {
		if _, err := eigenlayer.Coordinator(module(t, test.accounts)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, test.want)
		}
	}
	if _, err := eigenlayer.Coordinator(t.TempDir()); err == nil {
		t.Error("an empty folder was taken for eigensdk-go")
	}
}
