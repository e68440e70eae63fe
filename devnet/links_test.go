package devnet

import (
	"io"
	"strings"
	"testing"
)

func TestLinks_SayWhatIsWrong(t *testing.T) {
	folder := t.TempDir()
	for _, wrong := range []struct{ arguments, want string }{
		{"cut", "say which operators"},
		{"cut 1 leader", `operator "leader": give its number`},
		{"cut 0", `operator "0": give its number`},
		{"delay 2", "got 1 arguments"},
		{"delay two 1s", `operator "two": give its number`},
		{"delay 2 200", `duration "200": give a number with a unit`},
		{"heal 1", "heal takes no arguments"},
		{"cut 1", "no devnet runs in " + folder},
		{"delay 1 200ms", "no devnet runs in " + folder},
		{"heal", "no devnet runs in " + folder},
	} {
		arguments := append([]string{"devnet", "--state-dir", folder}, strings.Fields(wrong.arguments)...)
		err := Run(t.Context(), Network{Name: "none", Program: "none"}, io.Discard, arguments)
		if err == nil || !strings.Contains(err.Error(), wrong.want) {
			t.Errorf("%s: %v, want %q in it", wrong.arguments, err, wrong.want)
		}
	}
}
