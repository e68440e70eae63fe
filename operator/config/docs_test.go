package config

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift/protocol"
)

var update = flag.Bool("update", false, "write docs/configuration.md anew")

const page = "../../docs/configuration.md"

// document is the page as it should be.
func document(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(`# Configuration

Every field can be given in a YAML file (` + "`--config FILE`" + `), in the environment, and as a flag; the later ones win. ` + "`config example`" + `
prints a documented file, ` + "`config check`" + ` says what is wrong with one. An AVS adds its own fields in the section ` + "`avs`" + `.
Passwords are never in the file. This page is checked against the code: after a change,
` + "`go test ./operator/config -run Documented -update`" + ` writes it anew.

Settings whose column "agreed" is not empty must be the same on all operators. Operators compare them when they connect, and each
names those in which another differs: in its log, in ` + "`status` and in `eigenshift_peer_protocol_differences`" + `. Where it says warn,
they go on together; where it says refuse, they run no Raft with each other ([decision 55](decisions/0055-agreed-parameters-are-attested-and-compared-by-name.md)).
What the contract holds (window, grace period, exclusive window, threshold) is read from it, and is no setting.

| field | default | agreed | what it is |
|---|---|---|---|
`)
	classes := agreedClasses(t)
	for _, f := range Fields() {
		value := "—"
		if f.Default != "" {
			value = "`" + f.Default + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", f.Path, value, cmp.Or(classes[f.Path], "—"), f.Doc)
	}
	b.WriteString(`
The name in the environment is the field's in capitals, dots as underscores, with a prefix: ` + "`EIGENSHIFT_CONTRACTS_TASK_MANAGER`" + `.
The flag's has dashes: ` + "`--contracts.task-manager`" + `.
`)
	return b.String()
}

func TestFieldsAreDocumented(t *testing.T) {
	want := document(t)
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

// agreedClasses maps each agreed parameter to what follows when it differs.
func agreedClasses(t *testing.T) map[string]string {
	t.Helper()
	agreed, err := protocol.New(valid().Agreed(), nil)
	if err != nil {
		t.Fatal(err)
	}
	classes := make(map[string]string)
	for _, f := range agreed.Fields() {
		classes[f.Name] = f.Class.String()
	}
	return classes
}

// A difference is named as the setting that has to be changed; the limits of the log's
// state are constants of a version.
func TestAgreedParametersAreNamedAsTheirSettings(t *testing.T) {
	settings := make(map[string]bool)
	for _, f := range Fields() {
		settings[f.Path] = true
	}
	for name := range agreedClasses(t) {
		if !settings[name] && !strings.HasPrefix(name, "lifecycle.") {
			t.Errorf("%s is agreed, and no setting is called so", name)
		}
	}
}

// What is agreed is what the configuration says, with the same default for a setting
// that is left out and one that is 0.
func TestAgreedParametersAreTheSettings(t *testing.T) {
	if got, want := Default().Agreed(), protocol.Defaults(); !reflect.DeepEqual(got, want) {
		t.Errorf("by default %+v are agreed, want %+v", got, want)
	}
	zero := valid()
	zero.Engine = Engine{}
	if got, want := zero.Agreed(), valid().Agreed(); !reflect.DeepEqual(got, want) {
		t.Errorf("with 0 %+v are agreed, want %+v", got, want)
	}
	changed := valid()
	changed.Network, changed.BootstrapOperators, changed.Engine.Confirmations = "wan", 5, 3
	if got := changed.Agreed(); got.Network != protocol.WAN() || got.BootstrapOperators != 5 || got.Confirmations != 3 {
		t.Errorf("changed settings are agreed as %+v", got)
	}
}

// What the contract holds is read from it: no setting could contradict it.
func TestContractParametersAreNoSettings(t *testing.T) {
	for _, f := range Fields() {
		for _, parameter := range []string{"window", "grace", "exclusive", "threshold", "interval"} {
			if strings.Contains(f.Path, parameter) && f.Path != "poll_interval" {
				t.Errorf("%s sets what the contract holds", f.Path)
			}
		}
	}
}
