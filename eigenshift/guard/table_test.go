package guard

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Each line of the table in docs/guards.md names tests that are here or in package
// rafttransport, and each
// attack and each poison has its line.
func TestTableNamesTests(t *testing.T) {
	page, err := os.ReadFile("../../docs/guards.md")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	carrying, err := filepath.Glob("../rafttransport/*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, carrying...)
	var sources strings.Builder
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sources.Write(source)
	}
	_, table, _ := strings.Cut(string(page), "| a member sends |")
	table, _, _ = strings.Cut(table, "\n\n")
	name := regexp.MustCompile("`(Test[A-Za-z0-9]+)(?:/([A-Za-z0-9]+))?`")
	named := make(map[string]bool)
	lines := 0
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| without") {
			continue
		}
		found := name.FindAllStringSubmatch(line, -1)
		if len(found) == 0 {
			t.Errorf("no test: %s", line)
		}
		lines++
		for _, f := range found {
			named[f[1]+"/"+f[2]] = true
			if !strings.Contains(sources.String(), "func "+f[1]+"(t *testing.T)") {
				t.Errorf("there is no %s", f[1])
			}
			if f[2] != "" && !strings.Contains(sources.String(), `"`+f[2]+`"`) {
				t.Errorf("%s has no %s", f[1], f[2])
			}
		}
	}
	if lines < len(attacks)/2+len(poisons) {
		t.Errorf("the table has %d lines", lines)
	}
	for _, attack := range attacks {
		if !named["TestAttacksOnLeadership/"+attack.name] {
			t.Errorf("the table lacks %s", attack.name)
		}
	}
	for _, poison := range poisons {
		if !named["TestPoisonIsRefused/"+poison.name] {
			t.Errorf("the table lacks %s", poison.name)
		}
	}
}
