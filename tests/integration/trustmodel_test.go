package integration

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const trustModel = "../../docs/trust-model.md"

// Every row of the trust model's tables of attacks and faults names tests, and
// they exist where it says; each fault that is tried on processes has its row.
func TestTrustModelNamesTests(t *testing.T) {
	content, err := os.ReadFile(trustModel)
	if err != nil {
		t.Fatal(err)
	}
	_, page, found := strings.Cut(string(content), "## Attacks and faults")
	page, _, ended := strings.Cut(page, "### What is not covered")
	if !found || !ended {
		t.Fatalf("%s has no section on attacks and faults", trustModel)
	}

	link := regexp.MustCompile("\\[`([\\w/-]+)`\\]\\(([^)]+)\\)")
	named := make(map[string]bool)
	rows := 0
	for line := range strings.Lines(page) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| what |") {
			continue
		}
		rows++
		links := link.FindAllStringSubmatch(line, -1)
		if len(links) == 0 {
			t.Errorf("no test in %s", line)
		}
		for _, l := range links {
			name, file := l[1], filepath.Join(filepath.Dir(trustModel), l[2])
			named[name] = true
			source, err := os.ReadFile(file)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			function, sub, isSub := strings.Cut(name, "/")
			if !regexp.MustCompile(`\bfunc(tion)? ` + function + `\(`).Match(source) {
				t.Errorf("%s has no %s", l[2], function)
			}
			if isSub && !strings.Contains(string(source), `"`+sub+`"`) {
				t.Errorf("%s of %s has no %s", function, l[2], sub)
			}
		}
	}
	if rows == 0 {
		t.Errorf("%s has no tables", trustModel)
	}

	// The other way round.
	fault := regexp.MustCompile(`(?m)^\t(?:fault|misbehaving|wedged)\("([\w-]+)"`)
	function := regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	for _, file := range []string{"network_test.go", "process_test.go", "misbehaving_test.go", "wedged_test.go"} {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		test := function.FindSubmatch(source)
		faults := fault.FindAllSubmatch(source, -1)
		if test == nil || len(faults) == 0 {
			t.Fatalf("%s tries no faults", file)
		}
		for _, f := range faults {
			if name := string(test[1]) + "/" + string(f[1]); !named[name] {
				t.Errorf("%s has no row for %s", trustModel, name)
			}
		}
	}
}
