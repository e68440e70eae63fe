package priceoracle_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/priceoracle"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/devnet/status"
)

// shell runs commands on the devnet of one folder.
type shell struct {
	t   *testing.T
	dir *statedir.Dir
}

func newShell(t *testing.T) *shell {
	t.Helper()
	dir, err := statedir.At(filepath.Join(t.TempDir(), "state"))
	if err != nil {
		t.Fatal(err)
	}
	sh := &shell{t: t, dir: dir}
	t.Cleanup(func() {
		if t.Failed() {
			log, _ := os.ReadFile(dir.Log()) // there may be none
			t.Logf("the devnet's log:\n%s", log)
		}
		sh.try(context.Background(), "down")
	})
	return sh
}

func (sh *shell) try(ctx context.Context, arguments ...string) (string, error) {
	var out bytes.Buffer
	all := append([]string{"devnet", "--state-dir", sh.dir.Path()}, arguments...)
	err := devnet.Run(ctx, priceoracle.Network(), &out, all)
	return out.String(), err
}

func (sh *shell) run(arguments ...string) string {
	sh.t.Helper()
	out, err := sh.try(sh.t.Context(), arguments...)
	if err != nil {
		sh.t.Fatalf("devnet %s: %v\n%s", strings.Join(arguments, " "), err, out)
	}
	return out
}

// up starts a small and quick devnet.
func (sh *shell) up() string {
	sh.t.Helper()
	return sh.run("up", "--operators", "3", "--interval", "3s", "--block-time", "1s", "--rpc-port", "0", "--program", os.Args[0])
}

func (sh *shell) status() status.Status {
	sh.t.Helper()
	var now status.Status
	if err := json.Unmarshal([]byte(sh.run("status", "--json")), &now); err != nil {
		sh.t.Fatal(err)
	}
	return now
}

// await polls the status until a condition holds.
func (sh *shell) await(what string, holds func(status.Status) bool) status.Status {
	sh.t.Helper()
	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); <-ticker.C {
		if now := sh.status(); holds(now) {
			return now
		}
	}
	sh.t.Fatalf("waited for a minute: %s", what)
	return status.Status{}
}

// fails runs a command that must fail, and say why.
func (sh *shell) fails(why string, arguments ...string) {
	sh.t.Helper()
	if out, err := sh.try(sh.t.Context(), arguments...); err == nil || !strings.Contains(err.Error(), why) {
		sh.t.Errorf("devnet %s: error %v, want one with %q\n%s", strings.Join(arguments, " "), err, why, out)
	}
}

func (sh *shell) contains(text, part string) {
	sh.t.Helper()
	if !strings.Contains(text, part) {
		sh.t.Errorf("no %q in:\n%s", part, text)
	}
}
