package main

import (
	"context"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// operatorsNow are the operators, as status tells them.
type operatorsNow struct {
	Operators []struct {
		Number  int            `json:"number"`
		Address common.Address `json:"address"`
		API     string         `json:"api_url"`
	} `json:"operators"`
}

// Operator 5 says each time that it saw something else. Operator 4, as leader, shows nobody a report, so
// that its successor asks about the same task again, and the two of them were told two things. That is
// proof: anybody finds it in what operators serve, and has operator 5 slashed, once, and nobody else.
func TestEquivocatorIsSlashed(t *testing.T) {
	program := filepath.Join(t.TempDir(), "exchange-rates")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "../exchange-rates").CombinedOutput(); err != nil {
		t.Fatalf("build the operators' program: %v\n%s", err, out)
	}
	sh := newShell(t)
	sh.run("up", "--operators", "5", "--block-time", "1s", "--interval", "4s", "--rpc-port", "0", "--program", program,
		"--liar", "4=shelves", "--liar", "5=contradicts")
	var now operatorsNow
	if err := json.Unmarshal([]byte(sh.run("status", "--json")), &now); err != nil {
		t.Fatal(err)
	}
	challenge := []string{"challenge", "--config", filepath.Join(sh.dir.Path(), "operator-1", "config.yaml")}
	var equivocator string
	for _, o := range now.Operators {
		challenge = append(challenge, "--from", o.API)
		if o.Number == 5 {
			equivocator = o.Address.Hex()
		}
	}
	compare := func(more ...string) string {
		t.Helper()
		out, err := exec.CommandContext(t.Context(), program, append(challenge, more...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("challenge: %v\n%s", err, out)
		}
		return string(out)
	}

	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	for !strings.Contains(compare(), "can be slashed: --file does") {
		select {
		case <-ctx.Done():
			t.Fatalf("no operator was found that said two things: %s", compare())
		case <-time.After(lookInterval):
		}
	}
	filed := compare("--file")
	sh.contains(filed, "slashed in 0x")
	for _, accused := range regexp.MustCompile(`operator (0x[0-9a-fA-F]{40}) said`).FindAllStringSubmatch(filed, -1) {
		if accused[1] != equivocator {
			t.Errorf("%s is accused, and operator 5 is %s:\n%s", accused[1], equivocator, filed)
		}
	}
	sh.contains(compare("--file"), "was slashed before")
	sh.requireTrue(sh.awaitMore(2))
}
