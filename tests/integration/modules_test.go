package integration

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eigenshift/avs/tests/integration/moduleproxy"
)

// packed is a module proxy with the modules of this repository.
func packed(t *testing.T) *moduleproxy.Proxy {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	proxy, err := moduleproxy.Pack(root, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := proxy.Forget(); err != nil {
			t.Error(err)
		}
	})
	return proxy
}

// outside runs a command in a folder outside of the repository, and returns what it prints.
func outside(t *testing.T, proxy *moduleproxy.Proxy, folder, name string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(t.Context(), name, args...)
	command.Dir, command.Env = folder, proxy.Environment()
	var told strings.Builder
	command.Stderr = &told
	output, err := command.Output()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, output, &told)
	}
	return string(output)
}

// The program eigenshift is installed by path and version, and makes a repository that builds without any checkout.
// It does not run beside other tests: compilers would take the processors from their operators.
func TestNewRepositoryOfARelease(t *testing.T) {
	proxy, folder := packed(t), t.TempDir()
	outside(t, proxy, folder, "go", "install", moduleproxy.Prefix+"/scaffold/cmd/eigenshift@"+proxy.Version)
	program := proxy.Program("eigenshift")
	if version := outside(t, proxy, folder, program, "--version"); !strings.Contains(version, proxy.Version) {
		t.Errorf("the program says that it is %s, expected %s", version, proxy.Version)
	}
	outside(t, proxy, folder, program, "new", "weather")
	outside(t, proxy, filepath.Join(folder, "weather"), "go", "build", "./...")
}

// A program in an empty folder imports every module.
func TestModulesImportFromOutside(t *testing.T) {
	proxy, folder := packed(t), t.TempDir()
	sums, err := proxy.Sums()
	if err != nil {
		t.Fatal(err)
	}
	main, err := os.ReadFile("testdata/outside/main.go")
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"go.sum": sums, "main.go": main} {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	outside(t, proxy, folder, "go", "mod", "init", "example.org/outside")
	for _, module := range proxy.Modules {
		outside(t, proxy, folder, "go", "mod", "edit", "-require="+module+"@"+proxy.Version)
	}
	want := `[RequestTaskManager.sol] cancel(uint64)
0000000000000000000000000000000000000000000000000000000000000007
price-oracle 0x`
	if output := outside(t, proxy, folder, "go", "run", "."); !strings.HasPrefix(output, want) {
		t.Errorf("the program says\n%s\nexpected\n%s", output, want)
	}
}
