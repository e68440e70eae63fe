package devnet

import (
	"os/exec"
	"strings"
	"testing"
)

// Whatever word follows `make devnet` is the devnet's, also where the Makefile has a
// target of that name: make has nothing to warn of.
func TestMakeHandsOverAllWords(t *testing.T) {
	for _, words := range []string{"", "help", "up", "test", "build", "devnet", "price ETH/USD 5", "logs 1", "status status"} {
		command := exec.Command("make", append([]string{"--no-print-directory", "--dry-run", "devnet"}, strings.Fields(words)...)...)
		command.Dir = ".."
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("make devnet %s: %v\n%s", words, err, out)
		}
		want := "bin/devnet " + words
		if words == "" {
			want += "help"
		}
		if text := string(out); strings.Contains(text, "warning") || !strings.Contains(text, want) || strings.Contains(text, "awk") {
			t.Errorf("make devnet %s:\n%s", words, text)
		}
	}
}
