package integration

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/porttest"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// What docs/operations.md says of maintenance, done with operators that run: each is upgraded
// in turn, one is paused, leadership is handed over, one cannot be reached, and one moves to
// another place, and one is new.
func TestMaintenance(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitAllSign()

	t.Run("OneByOne", func(t *testing.T) {
		d := d.in(t)
		began := d.Status().Tasks
		for n := 1; n <= 5; n++ {
			contains(t, d.operator(n, "drain", "--wait"), "it can be stopped")
			address := d.Operator(n).Address
			d.Run("restart", strconv.Itoa(n))
			d.requireHealthy(n)
			d.AwaitTask("that it signs again", func(task Task) bool { return task.Signers == 5 && task.Proposer != address })
		}
		requireRotation(t, d.Status().Tasks[len(began):])
		d.awaitSlotsSince(began[len(began)-1].ID)
	})
	t.Run("Pause", func(t *testing.T) {
		d := d.in(t)
		contains(t, d.operator(3, "pause"), "paused: "+d.Operator(3).Address.Hex())
		d.AwaitTasksWithout(3, 3)
		d.requirePaused(3)
		d.Run("restart", "3")
		d.requirePaused(3)
		d.AwaitTasksWithout(3, 3)
		contains(t, d.operator(3, "resume"), "active: ")
		d.requireHealthy(3)
		d.AwaitProposer(3)
	})
	t.Run("Transfer", func(t *testing.T) {
		d := d.in(t)
		leader, told := d.AwaitLeader(), ""
		d.Await("a leader that hands over", func() bool {
			out, exit := d.program(leader.Number, "transfer", "--config", "config.yaml")
			told = out
			if exit != 0 { // it does not lead any more, and says who does
				leader = d.AwaitLeader()
			}
			return exit == 0
		})
		contains(t, told, "active: "+leader.Address.Hex())
		d.AwaitMoreTasks(2)
	})
	t.Run("Unreachable", func(t *testing.T) {
		d := d.in(t)
		contains(t, d.operator(4, "reachability"), "4 of 4 operators that could tell reach this one.")
		d.reconfigure(4, setting("socket", `"127.0.0.1:9"`)) // where nothing listens
		d.Run("restart", "4")
		var told string
		d.Await("others that do not reach it", func() bool {
			out, exit := d.program(4, "reachability", "--config", "config.yaml")
			told = strings.Join(strings.Fields(out), " ")
			return exit == 1 && strings.Contains(told, "NOT REACHED by 0x") // and not: asked too often
		})
		contains(t, told, "forward port 9 to the port of listen")
	})
	t.Run("ReachableAgain", func(t *testing.T) {
		d := d.in(t)
		d.Run("restart", "4")
		d.Await("all others reach it", func() bool {
			out, exit := d.program(4, "reachability", "--config", "config.yaml")
			return exit == 0 && strings.Contains(out, "4 of 4 operators")
		})
	})
	t.Run("Moved", func(t *testing.T) { d.in(t).move(t, 2) })
	t.Run("Becomes", func(t *testing.T) { d.in(t).become(t) })
}

// awaitSlotsSince waits until each slot has settled from one on to the newest: one that a busy
// machine delays settles late, and none is lost.
func (d *Devnet) awaitSlotsSince(first uint64) {
	d.t.Helper()
	last := d.AwaitMoreTasks(1)[0].ID
	d.Await(fmt.Sprintf("each slot up to %d", last), func() bool {
		settled := make(map[uint64]bool)
		for _, task := range d.Status().Tasks {
			settled[task.ID] = true
		}
		for id := first; id <= last; id++ {
			if !settled[id] {
				return false
			}
		}
		return true
	})
}

// requirePaused waits until an operator says that it is paused, and by whose remedy it goes on.
func (d *Devnet) requirePaused(number int) {
	d.t.Helper()
	var h health
	d.Await("operator says that it is paused", func() bool {
		h = d.healthOf(number)
		return slices.Equal(h.Codes, []string{"paused"})
	})
	if h.status != http.StatusServiceUnavailable || !strings.Contains(h.Conditions[0].Remedy, "`resume`") {
		d.t.Errorf("health of operator %d: %+v", number, h)
	}
	page, _ := d.program(number, "status", "--api", strings.TrimPrefix(d.Operator(number).API, "http://"))
	if !strings.HasPrefix(page, "paused for ") {
		d.t.Errorf("status of operator %d begins with %.100q", number, page)
	}
}

// move stops an operator, takes its folder to another place, and runs it there, at other ports.
func (d *Devnet) move(t *testing.T, number int) {
	t.Helper()
	before := d.Operator(number)
	d.operator(number, "drain", "--wait")
	if err := syscall.Kill(before.PID, syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	d.Await("the end of the operator", func() bool { return !d.Operator(number).Alive })
	folder := filepath.Join(t.TempDir(), "moved")
	if err := os.CopyFS(folder, os.DirFS(d.folder(number))); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(d.folder(number)); err != nil {
		t.Fatal(err)
	}
	ports, config := porttest.Free(t, 2), filepath.Join(folder, "config.yaml")
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	moved := strings.ReplaceAll(string(text), d.folder(number), folder)
	for i, field := range []string{"listen", "api_listen"} {
		moved = setting(field, fmt.Sprintf(`"127.0.0.1:%d"`, ports[i]))(moved)
	}
	if err := os.WriteFile(config, []byte(setting("socket", `""`)(moved)), 0o600); err != nil {
		t.Fatal(err)
	}
	bin, err := filepath.Abs("../../bin/price-oracle")
	if err != nil {
		t.Fatal(err)
	}
	background(t, exec.Command(bin, "run", "--config", config))
	d.AwaitTask("of the operator that has moved, signed by all", func(task Task) bool {
		return task.Proposer == before.Address && task.Signers == 5
	})
}

// background runs an operator until the test ends.
func background(t *testing.T, command *exec.Cmd) {
	t.Helper()
	var log bytes.Buffer
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		if err := command.Wait(); err != nil || t.Failed() {
			t.Errorf("operator in the background: %v\n%s", err, log.String()[max(0, log.Len()-6000):])
		}
	})
}

// become runs the blocks of "Becoming an operator", and waits for a task that the new
// operator has proposed.
func (d *Devnet) become(t *testing.T) {
	t.Helper()
	page, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(page), "## Becoming an operator\n")
	section, _, _ = strings.Cut(section, "\n## ")
	blocks := regexp.MustCompile("(?ms)^```sh\n(.*?)^```$").FindAllStringSubmatch(section, -1)
	if !found || len(blocks) != 4 {
		t.Fatalf("docs/operations.md has %d blocks on becoming an operator", len(blocks))
	}
	programs, err := filepath.Abs("../../bin")
	if err != nil {
		t.Fatal(err)
	}
	folder, ports := t.TempDir(), porttest.Free(t, 2)
	if err := os.Symlink(programs, filepath.Join(folder, "bin")); err != nil {
		t.Fatal(err)
	}
	if err := d.deployment().Write(filepath.Join(folder, "deployment.json")); err != nil {
		t.Fatal(err)
	}
	socket := fmt.Sprintf("127.0.0.1:%d", ports[0])
	bash := func(script string) *exec.Cmd {
		command := exec.Command("bash", "-euo", "pipefail", "-c", script)
		command.Dir = folder
		command.Env = append(os.Environ(), "RPC_URL="+d.Status().RPCURL, "SOCKET="+socket, "LISTEN="+socket,
			fmt.Sprintf("EIGENSHIFT_API_LISTEN=127.0.0.1:%d", ports[1]), "EIGENSHIFT_PEER_ALLOW_PRIVATE=true",
			"EIGENSHIFT_ECDSA_PASSWORD=correct horse", "EIGENSHIFT_BLS_PASSWORD=battery staple")
		return command
	}
	run := func(script string) string {
		out, err := bash(script).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", script, err, out)
		}
		return string(out)
	}
	operator := common.HexToAddress(regexp.MustCompile(`0x[0-9a-fA-F]{40}`).FindString(run(blocks[0][1])))
	d.Run("fund", operator.Hex(), "--ether", "1", "--tokens", "2")
	run(blocks[1][1])
	background(t, bash("exec "+blocks[2][1])) // in the place of the shell, so that it gets the signal
	d.AwaitTask("of the new operator", func(task Task) bool { return task.Proposer == operator })
	contains(t, run(blocks[3][1]), "operators that could tell reach this one.")
}

// deployment is the deployment file of the devnet's AVS, as `deploy` would have written it.
func (d *Devnet) deployment() *deployment.File {
	d.t.Helper()
	cfg, err := config.Load(config.Sources{File: filepath.Join(d.folder(1), "config.yaml"), Settings: priceoracle.Settings})
	if err != nil {
		d.t.Fatal(err)
	}
	return &deployment.File{ChainID: cfg.ChainID, Operators: deployment.Operators{
		Contracts: cfg.Contracts, AVS: cfg.AVS, BootstrapOperators: cfg.BootstrapOperators, Confirmations: cfg.Engine.Confirmations,
		Registration: deployment.Registration{Strategy: cfg.Registration.Strategy, Deposit: cfg.Registration.Deposit, MetadataURI: cfg.Registration.MetadataURI},
	}}
}
