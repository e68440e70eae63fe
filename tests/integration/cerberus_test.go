package integration

import (
	"bufio"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/cerberus"
)

// The operator's client of Cerberus speaks with gRPC's own server and the stubs of cerberus-api, which are a
// program of their own. Key, message and signature are those of Cerberus' own test.
func TestCerberusOverRealGRPC(t *testing.T) {
	const (
		name = "a3111a2232584734d526d62cbb7c9a0d4ce1984a92b7ecb85bde8878fea5d1b0"
		want = "0fea882fc5c936c304b0d79f4c256dbb2d38a2df74b44aaa483dfa87f1a86ede0bbc32080db378a408b90af7e264b9768a4b2f16c6953ec2611a13bc448d27e4"
	)
	var digest eigenshift.Digest
	copy(digest[:], "somedata")
	right := cerberus.Config{URL: "http://" + startCerberus(t), PublicKey: name, APIKey: "0193-api-key", Password: "correct horse", Patience: time.Minute}
	for says, change := range map[string]func(*cerberus.Config){
		"": func(*cerberus.Config) {},
		`"invalid token: 100 % wrong\n" (gRPC status 16): correct the API key`: func(c *cerberus.Config) { c.APIKey = "" },
		`"checksum message error" (gRPC status 13)`:                            func(c *cerberus.Config) { c.Password = "wrong" },
		`"key metadata not found" (gRPC status 13)`: func(c *cerberus.Config) {
			c.PublicKey = "8" + strings.Repeat("0", 62) + "1" // the generator
		},
	} {
		cfg := right
		change(&cfg)
		var signature eigenshift.Signature
		signer, err := cerberus.Open(t.Context(), cfg)
		if err == nil {
			signature, err = signer.Sign(t.Context(), digest)
		}
		if says != "" && (err == nil || !strings.Contains(err.Error(), says)) || says == "" && (err != nil || hex.EncodeToString(signature[:]) != want) {
			t.Errorf("signed as %x, %v, want %q", signature, err, says)
		}
	}
}

// startCerberus builds and starts the program tests/cerberus, and returns its address.
func startCerberus(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "cerberus")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".")
	build.Dir, build.Env = filepath.Join("..", "cerberus"), append(os.Environ(), "GOWORK=off", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	command := exec.Command(program)
	command.Env = append(os.Environ(), "KEY=040ad69253b921aca71dd714cccc3095576fbe1a21f86c9b10cb5b119b1c6899", "API_KEY=0193-api-key", "PASSWORD=correct horse")
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	t.Cleanup(func() {
		in.Close() // which ends it
		if err := command.Wait(); err != nil {
			t.Errorf("the signer ends with %v", err)
		}
	})
	if err != nil {
		t.Fatalf("the signer says no address: %v", err)
	}
	return strings.TrimSpace(line)
}
