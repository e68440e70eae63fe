package config

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/configuration.md anew")

const page = "../../docs/configuration.md"

// document is the page as it should be.
func document() string {
	var b strings.Builder
	b.WriteString(`# Configuration

Every field can be given in a YAML file (` + "`--config FILE`" + `), in the environment, and as a flag; the later ones win. ` + "`config example`" + `
prints a documented file, ` + "`config check`" + ` says what is wrong with one. An AVS adds its own fields in the section ` + "`avs`" + `.
Passwords are never in the file. This page is checked against the code: after a change,
` + "`go test ./operator/config -run Documented -update`" + ` writes it anew.

| field | default | what it is |
|---|---|---|
`)
	for _, f := range Fields() {
		value := "—"
		if f.Default != "" {
			value = "`" + f.Default + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.Path, value, f.Doc)
	}
	b.WriteString(`
The name in the environment is the field's in capitals, dots as underscores, with a prefix: ` + "`EIGENSHIFT_CONTRACTS_TASK_MANAGER`" + `.
The flag's has dashes: ` + "`--contracts.task-manager`" + `.
`)
	return b.String()
}

func TestFieldsAreDocumented(t *testing.T) {
	want := document()
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/configuration.md is not what this package says: go test ./operator/config -run Documented -update")
	}
}
