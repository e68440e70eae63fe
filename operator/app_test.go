package operator

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
)

// testAVS is an AVS that is never run.
var testAVS = Program[string, string]{
	Name: "test-avs", Usage: "nothing", Version: "1.2.3",
	Settings: []config.Setting{{Name: "colour", Doc: "A colour.", Check: func(text string) error {
		if text == "" {
			return errors.New("give a colour")
		}
		return nil
	}}},
	New: func(context.Context, Runtime) (eigenshift.AVS[string, string], error) {
		return eigenshift.AVS[string, string]{}, errors.New("not to be run")
	},
	Commands: []*cli.Command{{Name: "own", Action: func(c *cli.Context) error { _, err := fmt.Fprint(c.App.Writer, "own command"); return err }}},
}

// command runs a command line and returns what it prints.
func command(t *testing.T, input string, args ...string) (string, error) {
	t.Helper()
	app := App(testAVS)
	var out bytes.Buffer
	app.Writer, app.ErrWriter, app.Reader = &out, &out, strings.NewReader(input)
	err := app.RunContext(t.Context(), append([]string{"test-avs"}, args...))
	return out.String(), err
}

func TestCommandsOfTheAVSAreAdded(t *testing.T) {
	out, err := command(t, "", "own")
	if err != nil || out != "own command" {
		t.Fatalf("%q, %v", out, err)
	}
	help, err := command(t, "", "--help")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"run", "register", "deregister", "recover", "status", "pause", "resume", "drain", "transfer", "reachability", "keys", "config", "own"} {
		if !strings.Contains(help, "   "+name) {
			t.Errorf("help lacks %s:\n%s", name, help)
		}
	}
}

func TestMistakesOfTheUserHaveTheirExitCode(t *testing.T) {
	for name, args := range map[string][]string{
		"unknown command": {"dance"},
		"unknown flag":    {"run", "--dance"},
		"nothing given":   {"keys", "import"},
		"no password":     {"keys", "generate", "--ecdsa-keystore", filepath.Join(t.TempDir(), "e"), "--bls-keystore", filepath.Join(t.TempDir(), "b")},
	} {
		_, err := command(t, "", args...)
		if err == nil || exitCode(err) != exitUsage {
			t.Errorf("%s: %v, exit code %d", name, err, exitCode(err))
		}
	}
	wrongPassword := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(wrongPassword, []byte("wrong"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"no config":       {"run"},
		"no keystore":     {"keys", "show", "--ecdsa-keystore", filepath.Join(t.TempDir(), "none.json"), "--bls-password-file", wrongPassword},
		"keystore exists": {"keys", "generate", "--ecdsa-keystore", wrongPassword, "--bls-keystore", wrongPassword, "--ecdsa-password-file", wrongPassword, "--bls-password-file", wrongPassword, "--light"},
	} {
		_, err := command(t, "", args...)
		if err == nil || exitCode(err) != exitPermanent {
			t.Errorf("%s: %v, exit code %d", name, err, exitCode(err))
		}
	}
	for name, err := range map[string]error{
		"another chain": fmt.Errorf("connect: %w", chain.ErrWrongChain), "foreign contract": fmt.Errorf("open: %w", backend.ErrForeign),
		"corrupt folder": dataError(config.Config{}, raftlog.ErrCorrupt), "marked": fmt.Errorf("run: %w", permanent(errors.New("wrong key"))),
	} {
		if code := exitCode(err); code != exitPermanent {
			t.Errorf("%s: exit code %d", name, code)
		}
	}
	if code := exitCode(dataError(config.Config{}, raftlog.ErrLocked)); code != exitFailure {
		t.Errorf("exit code %d while another process uses the folder: that passes", code)
	}
	if code := exitCode(errors.New("connection refused")); code != exitFailure {
		t.Errorf("exit code %d of a failure", code)
	}
	if code := exitCode(fmt.Errorf("wrapped: %w", cli.Exit("", 7))); code != 7 {
		t.Errorf("exit code %d, expected the command's own", code)
	}
}

func TestExampleConfigurationIsCompletedByFlags(t *testing.T) {
	example, err := command(t, "", "config", "example")
	if err != nil || !strings.Contains(example, "colour: ") {
		t.Fatalf("example %q, %v", example, err)
	}
	path := filepath.Join(t.TempDir(), "operator.yaml")
	if err := os.WriteFile(path, []byte(example), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := command(t, "", "config", "check", "--config", path); err == nil || !strings.Contains(err.Error(), "contracts.task_manager: missing") {
		t.Fatalf("error %v, expected missing addresses", err)
	}
	args := []string{"config", "check", "--config", path, "--register=false", "--avs.colour", "blue"}
	for i, name := range []string{"task-manager", "service-manager", "registry-coordinator", "operator-state-retriever"} {
		args = append(args, "--contracts."+name, common.BytesToAddress([]byte{byte(i + 1)}).Hex())
	}
	if out, err := command(t, "", args...); err != nil || !strings.Contains(out, "valid") {
		t.Fatalf("%q, %v", out, err)
	}
	if _, err := command(t, "", append(args, "--avs.colour", "")...); err == nil || !strings.Contains(err.Error(), "avs.colour: give a colour") {
		t.Fatalf("error %v, expected the AVS's own check", err)
	}
}

func TestKeysAreMadeImportedAndShown(t *testing.T) {
	dir := t.TempDir()
	password := filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	files := []string{
		"--ecdsa-keystore", filepath.Join(dir, "ecdsa.json"), "--bls-keystore", filepath.Join(dir, "bls.json"),
		"--ecdsa-password-file", password, "--bls-password-file", password,
	}
	with := func(args ...string) []string { return append(args, files...) }

	const secret = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
	key, err := crypto.HexToECDSA(secret)
	if err != nil {
		t.Fatal(err)
	}
	address := crypto.PubkeyToAddress(key.PublicKey).Hex()
	out, err := command(t, "0x"+secret+"\n", with("keys", "import", "--light", "--ecdsa-key-file", "-")...)
	if err != nil || !strings.Contains(out, address) || strings.Contains(out, secret) {
		t.Fatalf("%q, %v", out, err)
	}
	bls, err := keystore.ParseBLS("12345")
	if err != nil {
		t.Fatal(err)
	}
	if out, err := command(t, "12345", with("keys", "import", "--light", "--bls-key-file", "-")...); err != nil || !strings.Contains(out, bls.OperatorID().String()) {
		t.Fatalf("%q, %v", out, err)
	}
	out, err = command(t, "", with("keys", "show")...)
	if err != nil || !strings.Contains(out, address) || !strings.Contains(out, bls.OperatorID().String()) {
		t.Fatalf("%q, %v", out, err)
	}
	if _, err := command(t, "", with("keys", "generate", "--light")...); err == nil || !strings.Contains(err.Error(), "move it away first") {
		t.Fatalf("error %v, expected a refusal to overwrite", err)
	}
	if _, err := command(t, "no key", with("keys", "import", "--light", "--bls-key-file", "-")...); err == nil || strings.Contains(err.Error(), "no key\n") {
		t.Fatalf("error %v", err)
	}

	other := t.TempDir()
	out, err = command(t, "", "keys", "generate", "--light", "--ecdsa-keystore", filepath.Join(other, "e.json"), "--bls-keystore", filepath.Join(other, "b.json"),
		"--ecdsa-password-file", password, "--bls-password-file", password)
	if err != nil || strings.Count(out, "\n") != 2 {
		t.Fatalf("%q, %v", out, err)
	}
	keys, err := loadKeys(t.Context(), config.Config{
		ECDSAKeystore: filepath.Join(other, "e.json"), BLSKeystore: filepath.Join(other, "b.json"), ECDSAPasswordFile: password, BLSPasswordFile: password,
	}, nil)
	if err != nil || !strings.Contains(out, keys.address.Hex()) || !strings.Contains(out, keys.bls.OperatorID().String()) {
		t.Fatalf("loaded keys of %s, %v; generated %q", keys.address, err, out)
	}
}

func TestStatusIsShown(t *testing.T) {
	settled := eigenshift.TaskID(6)
	report := api.Report{
		Operator: common.HexToAddress("0x01"), Version: "1.2.3", Started: time.Now(), Head: api.Head{Number: 123, Time: time.Now()},
		Engine: engine.Status{
			Leader: common.HexToAddress("0x01"), Leading: true, Term: 4, Operators: 5, LastSettled: &settled,
			Voters: []common.Address{common.HexToAddress("0x01")},
			Tasks:  []engine.TaskStatus{{ID: 7, Phase: "open", Deadline: 140}},
		},
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := api.Serve(listener, api.Contents{Report: func() api.Report { return report }}, zerolog.Nop())
	defer server.Close()
	out, err := command(t, "", "status", "--api", server.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"leader     this operator, term 4", "block      123", "settled    task 6", "7     open", "until block 140"} {
		if !strings.Contains(out, want) {
			t.Errorf("status lacks %q:\n%s", want, out)
		}
	}
	if out, err := command(t, "", "status", "--json", "--api", server.Addr().String()); err != nil || !strings.Contains(out, `"term": 4`) {
		t.Errorf("%q, %v", out, err)
	}
	server.Close()
	if _, err := command(t, "", "status", "--api", server.Addr().String()); err == nil || !strings.Contains(err.Error(), "is the operator running") {
		t.Errorf("error %v of a stopped operator", err)
	}
}

func TestLoggerWritesTheFormatAskedFor(t *testing.T) {
	var out bytes.Buffer
	json := newLogger(&out, config.Log{Level: "warn", Format: "json"})
	json.Info().Msg("quiet")
	json.Warn().Uint64("task", 7).Msg("loud")
	if text := out.String(); strings.Contains(text, "quiet") || !strings.Contains(text, `"task":7`) {
		t.Errorf("json log %q", text)
	}
	out.Reset()
	console := newLogger(&out, config.Log{Level: "debug", Format: "console"})
	console.Debug().Uint64("task", 7).Msg("loud")
	if text := out.String(); !strings.Contains(text, "DBG loud task=7") {
		t.Errorf("console log %q", text)
	}
}
