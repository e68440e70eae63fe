package integration

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// What docs/operations.md says of maintenance, done with operators that run: each is upgraded
// in turn, one is paused, leadership is handed over, and one moves to another place.
func TestMaintenance(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitAllSign()

	t.Run("OneByOne", func(t *testing.T) {
		d := d.in(t)
		before := len(d.Status().Tasks)
		for n := 1; n <= 5; n++ {
			contains(t, d.operator(n, "drain", "--wait"), "it can be stopped")
			address := d.Operator(n).Address
			d.Run("restart", strconv.Itoa(n))
			d.requireHealthy(n)
			d.AwaitTask("that it signs again", func(task Task) bool { return task.Signers == 5 && task.Proposer != address })
		}
		tasks := d.Status().Tasks[before:]
		requireRotation(t, tasks)
		for i, task := range tasks {
			if i > 0 && task.ID != tasks[i-1].ID+1 {
				t.Errorf("slots %d and %d settled in a row: one is lost", tasks[i-1].ID, task.ID)
			}
		}
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
	t.Run("Moved", func(t *testing.T) { d.in(t).move(t, 2) })
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
	ports, config := freePorts(t, 2), filepath.Join(folder, "config.yaml")
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
	command := exec.Command(bin, "run", "--config", config)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		if err := command.Wait(); err != nil {
			t.Errorf("the moved operator: %v", err)
		}
	})
	d.AwaitTask("of the operator that has moved, signed by all", func(task Task) bool {
		return task.Proposer == before.Address && task.Signers == 5
	})
}
