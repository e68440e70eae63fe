package ops

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// printed is what the operator's program prints.
func printed(t *testing.T, args ...string) (text, programs string) {
	t.Helper()
	programs, err := filepath.Abs(root + "/bin")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), filepath.Join(programs, "price-oracle"), args...).Output()
	if err != nil {
		t.Fatalf("price-oracle %v: %v", args, err)
	}
	return string(out), programs
}

// Each shell completes commands, those below them, and options, with what the program prints for it.
func TestShellsComplete(t *testing.T) {
	for shell, script := range map[string][]string{
		"bash": {"--norc", "-c", `
			source "$1"
			for line in "price-oracle conf" "price-oracle config " "price-oracle run --contracts.task"; do
				COMP_WORDS=($line); [[ $line == *" " ]] && COMP_WORDS+=("")
				COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
				$(complete -p price-oracle | sed 's/.*-F \([^ ]*\) .*/\1/')
				printf '%s\n' "${COMPREPLY[@]}"
			done`, "-"},
		"zsh": {"-f", "-c", `
			autoload -Uz compinit && compinit -D
			source "$1"
			_describe() { print -l -- ${(P)2} }
			for line in "price-oracle conf" "price-oracle config " "price-oracle run --contracts.task"; do
				words=(${(s: :)line}); [[ $line == *" " ]] && words+=("")
				CURRENT=${#words}
				$_comps[price-oracle]
			done`, "-"},
		"fish": {"--no-config", "-c", `
			source $argv[1]
			for line in "price-oracle conf" "price-oracle config " "price-oracle run --contracts.task"
				complete -C $line
			end`},
	} {
		text, programs := printed(t, "completion", shell)
		file := filepath.Join(t.TempDir(), shell)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		command := exec.CommandContext(t.Context(), shell, append(script, file)...)
		command.Env = append(os.Environ(), "PATH="+programs+":"+os.Getenv("PATH"), "HOME="+t.TempDir())
		out, err := command.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v (`make test-ops` installs it)\n%s", shell, err, out)
		}
		lines := "\n" + string(out)
		for _, want := range []string{"config", "example", "check", "--contracts.task-manager"} {
			if !strings.Contains(lines, "\n"+want) {
				t.Errorf("%s does not offer %s:\n%s", shell, want, out)
			}
		}
	}
}

// The manual page names all commands, and groff has nothing to complain about.
func TestManualPage(t *testing.T) {
	text, _ := printed(t, "man")
	for _, command := range []string{"run", "register", "status", "keys", "config", "price", "completion"} {
		if !strings.Contains(text, "\n.SH "+command) {
			t.Errorf("it does not have the command %s", command)
		}
	}
	groff := exec.CommandContext(t.Context(), "groff", "-man", "-ww", "-z")
	groff.Stdin = strings.NewReader(text)
	if out, err := groff.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("groff: %v (`make test-ops` installs it)\n%s", err, out)
	}
}
