package project

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestNames(t *testing.T) {
	for asked, want := range map[Options]Project{
		{Name: "weather"}: {Name: "weather", Contract: "Weather", Module: "example.org/weather"},
		{Name: "rain-fall2", Module: "github.com/me/Rain/v2"}: {Name: "rain-fall2", Contract: "RainFall2", Module: "github.com/me/Rain/v2"},
	} {
		want.Folder = want.Name
		if got, err := name(asked); err != nil || *got != want {
			t.Errorf("%+v: %+v, %v, expected %+v", asked, got, err, want)
		}
	}
}

// What is refused names the field and what is wrong with it.
func TestNamesThatAreRefused(t *testing.T) {
	for asked, want := range map[Options]string{
		{Name: ""}:                      `name ""`,
		{Name: "Weather"}:               `name "Weather"`,
		{Name: "../weather"}:            `name "../weather"`,
		{Name: "2day"}:                  `name "2day"`,
		{Name: "rain--fall"}:            `name "rain--fall"`,
		{Name: strings.Repeat("a", 41)}: "40 characters",
		{Name: "func"}:                  "keyword of Go",
		{Name: "devnet"}:                "devnet's program",
		{Name: "credits"}:               "Credits",
		{Name: "request"}:               "Request",
		{Name: "a", Tasks: "slot"}:      `tasks "slot": requests or slots`,
		{Name: "a", Answers: "see"}:     `answers "see": chain or observe`,
		{Name: "a", Answers: Observe, Tasks: Requests}: "there is no such example",
		{Name: "a", Module: "weather"}:                 `module "weather"`,
		{Name: "a", Module: "a b.org/c"}:               `module "a b.org/c"`,
		{Name: "a", Module: prefix + "a"}:              "EigenShift's own",
	} {
		if got, err := Make(asked); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %+v, %v, expected %s in the error", asked, got, err, want)
		}
	}
}

// A repository has its own names everywhere, is git's, and has a workspace that git ignores.
func TestMake(t *testing.T) {
	for options, base := range map[Options]string{
		{}: "RequestTaskManager", {Tasks: Requests}: "RequestTaskManager", {Tasks: Slots}: "SlotTaskManager", {Answers: Chain}: "RequestTaskManager",
		{Answers: Observe}: "SlotTaskManager", {Answers: Observe, Tasks: Slots}: "SlotTaskManager",
	} {
		t.Run(options.Tasks+" "+options.Answers, func(t *testing.T) {
			t.Chdir(t.TempDir())
			options.Name, options.Module = "rain-fall", "example.org/rain"
			p, err := Make(options)
			if err != nil {
				t.Fatal(err)
			}
			for path, want := range map[string]string{
				"go.mod":                 "module example.org/rain\n",
				"contracts/RainFall.sol": "contract RainFall is " + base,
				"cmd/rain-fall/main.go":  `"example.org/rain/avs"`,
				"cmd/devnet/main.go":     `"example.org/rain/avs"`,
				"avs/deploy.go":          `"example.org/rain/bindings"`,
				"avs/avs.go":             `"example.org/rain/bindings"`,
				"avs/cluster_test.go":    "package avs",
				"bindings/bindings.go":   "RainFallMetaData",
				"README.md":              "cmd/rain-fall",
				"go.work":                "replace",
				"avs/avs_test.go":        map[bool]string{true: "TestOutcome", false: "TestRespond"}[options.Answers == Observe],
			} {
				content, err := os.ReadFile(filepath.Join(p.Folder, path))
				if err != nil || !strings.Contains(string(content), want) {
					t.Errorf("%s: %v, expected %q in it:\n%.2000s", path, err, want, content)
				}
				if strings.Contains(string(content), "quares") || path != "go.work" && strings.Contains(string(content), "examples/square") {
					t.Errorf("%s has names of the example:\n%.2000s", path, content)
				}
			}
			requireSmall(t, p.Folder)
			status := exec.Command("git", "status", "--porcelain", "--untracked-files=all")
			status.Dir = p.Folder
			output, err := status.Output()
			if text := string(output); err != nil || !strings.Contains(text, "?? go.mod") || strings.Contains(text, "go.work") || strings.Contains(text, "slots/") || strings.Contains(text, "observe/") {
				t.Errorf("git says %v\n%s", err, output)
			}
		})
	}
}

// requireSmall checks that the author of an AVS writes a hundred lines of Go and sixty of Solidity
// at most, tests and what is generated apart.
func requireSmall(t *testing.T, folder string) {
	t.Helper()
	for pattern, most := range map[string]int{"avs/*.go cmd/*/*.go": 100, "contracts/*.sol": 60} {
		lines := 0
		for part := range strings.FieldsSeq(pattern) {
			files, err := filepath.Glob(filepath.Join(folder, part))
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

// What is there is left alone, and a failure leaves nothing.
func TestMakeAllOrNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("weather", []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Make(Options{Name: "weather"}); err == nil || !strings.Contains(err.Error(), "weather exists") {
		t.Errorf("over a file: %v", err)
	}
	t.Setenv("PATH", "") // neither go nor git
	if _, err := Make(Options{Name: "rain", Version: "v0.1.0"}); err == nil {
		t.Error("it was made without go")
	}
	entries, err := os.ReadDir(".")
	if err != nil || len(entries) != 1 || entries[0].Name() != "weather" {
		t.Errorf("left over: %v, %v", entries, err)
	}
}

func TestAtVersion(t *testing.T) {
	got := string(atVersion([]byte("require (\n\t"+prefix+"operator v0.1.0\n\tother.org/x v0.1.0\n)\n\t"+prefix+"x v0.1.0 // indirect\n"), "v1.2.3"))
	want := "require (\n\t" + prefix + "operator v1.2.3\n\tother.org/x v0.1.0\n)\n\t" + prefix + "x v1.2.3 // indirect\n"
	if got != want {
		t.Errorf("%s\nexpected\n%s", got, want)
	}
}
