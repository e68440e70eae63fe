package integration

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/deploy"
)

// health is what an operator answers to /health.
type health struct {
	status     int
	Healthy    bool     `json:"healthy"`
	Codes      []string `json:"codes"`
	Conditions []struct {
		Code   string `json:"code"`
		Detail string `json:"detail"`
		Remedy string `json:"long"`
	} `json:"conditions"`
}

// healthOf asks an operator how it is; the zero value when it does not answer.
func (d *Devnet) healthOf(number int) (h health) {
	d.t.Helper()
	resp, err := http.Get(d.Operator(number).API + "/health")
	if err != nil {
		return h
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return health{}
	}
	if err := json.Unmarshal(body, &h); err != nil {
		d.t.Fatalf("health of operator %d: %v: %s", number, err, body)
	}
	h.status = resp.StatusCode
	return h
}

// requireSays waits until an operator that cannot do its work says first why, in
// /health, status and log, and what to do.
func (d *Devnet) requireSays(number int, code, detail string) {
	d.t.Helper()
	d.requireAnswers(number, code, detail)
	d.Await("a line in the log", func() bool {
		log, err := os.ReadFile(filepath.Join(d.folder(number), "operator.log"))
		return err == nil && strings.Contains(string(log), "something is wrong with this operator") && strings.Contains(string(log), "reason="+code)
	})
}

// requireAnswers is requireSays for an operator whose log cannot be written either.
func (d *Devnet) requireAnswers(number int, code, detail string) {
	d.t.Helper()
	var h health
	d.Await("operator says "+code, func() bool {
		h = d.healthOf(number)
		return len(h.Codes) > 0 && h.Codes[0] == code
	})
	if h.status != http.StatusServiceUnavailable || h.Healthy || h.Conditions[0].Code != code || !strings.Contains(h.Conditions[0].Detail, detail) || h.Conditions[0].Remedy == "" {
		d.t.Errorf("health of operator %d: %+v", number, h)
	}
	page, exit := d.program(number, "status", "--api", strings.TrimPrefix(d.Operator(number).API, "http://"))
	if first, _, _ := strings.Cut(page, "\n"); exit != 0 || !strings.HasPrefix(first, "PROBLEM ") || !strings.Contains(first, "("+code+")") {
		d.t.Errorf("status of operator %d (exit code %d) begins with %q", number, exit, first)
	}
}

func (d *Devnet) requireHealthy(number int) {
	d.t.Helper()
	d.Await("the operator is healthy", func() bool { return d.healthOf(number).status == http.StatusOK })
}

// program runs a command of an operator's program in its folder, and returns what it
// printed and its exit code.
func (d *Devnet) program(number int, args ...string) (string, int) {
	d.t.Helper()
	bin, err := filepath.Abs("../../bin/price-oracle")
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(d.t.Context(), patience)
	defer cancel()
	command := exec.CommandContext(ctx, bin, args...)
	command.Dir = d.folder(number)
	out, err := command.CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		d.t.Fatalf("%v: %v", args, err)
	}
	return string(out), command.ProcessState.ExitCode()
}

// reconfigure changes lines of an operator's configuration until the test ends.
func (d *Devnet) reconfigure(number int, change func(string) string) {
	d.t.Helper()
	path := filepath.Join(d.folder(number), "config.yaml")
	before, err := os.ReadFile(path)
	if err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(change(string(before))), 0o644); err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() {
		if err := os.WriteFile(path, before, 0o644); err != nil {
			d.t.Error(err)
		}
	})
}

// setting replaces a top-level field of a configuration.
func setting(field, value string) func(string) string {
	return func(text string) string {
		lines := strings.Split(text, "\n")
		lines = slices.DeleteFunc(lines, func(line string) bool { return strings.HasPrefix(line, field+":") })
		return strings.Join(append(lines, field+": "+value, ""), "\n")
	}
}

// An operator knows what is wrong with itself, and says it first. What only somebody
// can mend ends the process with an exit code that tells supervisors so; what may pass
// does not end it.
func TestAnOperatorKnowsWhatIsWrongWithItself(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitTasks(1)

	t.Run("PermanentMistakes", func(t *testing.T) {
		d := d.in(t)
		d.Kill(2)
		defer d.Start(2)
		wrong := filepath.Join(t.TempDir(), "password")
		if err := os.WriteFile(wrong, []byte("wrong"), 0o600); err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]struct {
			args []string
			exit int
			says string
		}{
			"another operator's BLS key": {[]string{"--bls-keystore", filepath.Join(d.folder(3), "bls.json")}, 78, "belongs to operator " + d.Operator(3).Address.Hex()},
			"wrong password":             {[]string{"--bls-password-file", wrong}, 78, "wrong password"},
			"no keystore":                {[]string{"--ecdsa-keystore", "nowhere.json"}, 78, "does not exist"},
			"another chain":              {[]string{"--chain-id", "1"}, 78, "chain id 31337, expected 1"},
			"no such contract":           {[]string{"--contracts.task-manager", "0x00000000000000000000000000000000000000aa"}, 78, "contracts.task_manager: there is no contract at"},
			"malformed field":            {[]string{"--listen", "nowhere"}, 78, "listen"},
			"no such flag":               {[]string{"--dance"}, 2, "dance"},
		} {
			out, exit := d.program(2, append([]string{"run", "--config", "config.yaml"}, c.args...)...)
			if exit != c.exit || !strings.Contains(out, c.says) {
				t.Errorf("%s: exit code %d, want %d, and %q in: %s", name, exit, c.exit, c.says, out)
			}
		}
	})
	t.Run("MovedSocket", func(t *testing.T) {
		d := d.in(t)
		d.Kill(4)
		d.reconfigure(4, func(text string) string {
			return setting("socket", `"127.0.0.1:9"`)(setting("register", "false")(text))
		})
		d.Start(4)
		d.requireSays(4, "socket_differs", "and this operator's is 127.0.0.1:9")
	})
	t.Run("MovedSocketCorrected", func(t *testing.T) {
		d := d.in(t)
		d.Kill(4)
		d.Start(4)
		d.requireHealthy(4)
	})
	t.Run("Ejected", func(t *testing.T) {
		d := d.in(t)
		before := d.Operator(5)
		d.eject(before)
		d.requireSays(5, "ejected", before.Address.Hex()+" was ejected at ")
		d.AwaitTask("without the ejected operator", func(task Task) bool { return task.Signers == 4 })
		if now := d.Operator(5); now.PID != before.PID {
			t.Errorf("operator 5 has ended: %q", now.Exit)
		}
		d.Kill(5)
		d.reconfigure(5, setting("register", "false"))
		d.Start(5) // it waits
		d.requireSays(5, "ejected", " was ejected at ")
		d.requireHealthy(1)
	})
}

// eject removes an operator, as the AVS's ejector.
func (d *Devnet) eject(op Operator) {
	d.t.Helper()
	status := d.Status()
	opts, err := bind.NewKeyedTransactorWithChainID(account.Deployer().Key, new(big.Int).SetUint64(status.ChainID))
	if err != nil {
		d.t.Fatal(err)
	}
	if err := ejectFrom(status.Contracts, d.Client(), opts, op.Address); err != nil {
		d.t.Fatalf("eject operator %d: %v", op.Number, err)
	}
}

func ejectFrom(contracts map[string]common.Address, client *ethclient.Client, opts *bind.TransactOpts, operator common.Address) error {
	if deploy.Backend(*backend) == deploy.Table {
		table, err := operatortable.NewOperatorTable(contracts["OperatorTable"], client)
		if err != nil {
			return err
		}
		_, err = table.Eject(opts, operator, []uint32{0})
		return err
	}
	registry, err := coordinator.NewContractSlashingRegistryCoordinator(contracts["SlashingRegistryCoordinator"], client)
	if err != nil {
		return err
	}
	_, err = registry.EjectOperator(opts, operator, []byte{0})
	return err
}
