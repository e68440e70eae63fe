package integration

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// in runs a command in a folder, and returns what it prints.
func in(t *testing.T, folder, name string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(t.Context(), name, args...)
	command.Dir = folder
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, output)
	}
	return string(output)
}

// The commands of the tutorial, one after the other, as a reader types them in a checkout whose programs are built.
// It does not run beside other tests: compilers would take the processors from their operators.
func TestTutorial(t *testing.T) {
	page, err := os.ReadFile("../../docs/tutorial.md")
	if err != nil {
		t.Fatal(err)
	}
	script := "set -euxo pipefail\n"
	for _, block := range regexp.MustCompile("(?ms)^```sh\n(.*?)^```$").FindAllSubmatch(page, -1) {
		script += string(block[1])
	}
	programs, err := filepath.Abs("../../bin")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.Symlink(programs, filepath.Join(folder, "bin")); err != nil {
		t.Fatal(err)
	}
	in(t, folder, "bash", "-c", script)
	if files := in(t, filepath.Join(folder, "weather"), "git", "ls-files", "--others", "--exclude-standard"); !strings.Contains(files, "contracts/Weather.sol") || strings.Contains(files, "go.work") {
		t.Errorf("git would add\n%s", files)
	}
}

// The author of an AVS writes a hundred lines of Go and sixty of Solidity at most, tests and what is generated apart.
func TestTheSmallestAVSIsSmall(t *testing.T) {
	t.Parallel()
	for pattern, most := range map[string]int{
		"avs/*.go cmd/*/*.go": 100,
		"contracts/*.sol":     60,
	} {
		lines := 0
		for _, part := range strings.Fields(pattern) {
			files, err := filepath.Glob(filepath.Join("../../examples/square", part))
			if err != nil || len(files) == 0 {
				t.Fatalf("%s: %v, %v", part, files, err)
			}
			for _, file := range files {
				content, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if !strings.HasSuffix(file, "_test.go") {
					lines += strings.Count(string(content), "\n")
				}
			}
		}
		if lines > most {
			t.Errorf("%s: %d lines, at most %d", pattern, lines, most)
		}
	}
}
