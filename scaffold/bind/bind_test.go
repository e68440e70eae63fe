package bind

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Authors' contracts are compiled as ours are.
func TestSettingsAreThoseOfFoundry(t *testing.T) {
	foundry, err := os.ReadFile("../../foundry.toml")
	if err != nil {
		t.Fatal(err)
	}
	runs := settings["optimizer"].(map[string]any)["runs"]
	for _, line := range []string{
		fmt.Sprintf("\nevm_version = %q\n", settings["evmVersion"]), fmt.Sprintf("\noptimizer_runs = %d\n", runs), "\noptimizer = true\n",
		"\nvia_ir = false\n", "\nbytecode_hash = \"none\"\n", "\ncbor_metadata = false\n",
	} {
		if !strings.Contains(string(foundry), line) {
			t.Errorf("foundry.toml has no line %q", strings.TrimSpace(line))
		}
	}
}

// What the compiler complains about is told, warnings too.
func TestRead(t *testing.T) {
	complaint := `{"errors": [{"formattedMessage": "Weather.sol:7: no such thing\n"}, {"formattedMessage": "Weather.sol:9: unused"}]}`
	if _, err := read([]byte(complaint)); err == nil || err.Error() != "Weather.sol:7: no such thing\nWeather.sol:9: unused" {
		t.Errorf("%v", err)
	}
	all, err := read([]byte(`{"contracts": {"contracts/B.sol": {"B": {"abi": []}}, "contracts/A.sol": {"A": {"abi": []}}}}`))
	if err != nil || len(all) != 2 || all[0].name != "A" || all[1].name != "B" {
		t.Errorf("%+v, %v", all, err)
	}
}

// Without contracts, and without the compiler, the error says what to do.
func TestWhatIsMissing(t *testing.T) {
	folder := t.TempDir()
	if _, err := Write(folder); err == nil || !strings.Contains(err.Error(), "there is no *.sol") {
		t.Errorf("without contracts: %v", err)
	}
	if err := os.Mkdir(filepath.Join(folder, contractsFolder), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, contractsFolder, "A.sol"), []byte("contract A {}"), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", "")
	if err := Check(folder); err == nil || !strings.Contains(err.Error(), "install Node 20") {
		t.Errorf("without node: %v", err)
	}
}
