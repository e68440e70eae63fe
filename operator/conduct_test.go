package operator

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/control"
)

// restarted returns the conduct of an operator that starts with a data folder.
func restarted(t *testing.T, dataDir string) *conduct {
	t.Helper()
	cfg := config.Default()
	cfg.DataDir = dataDir
	c, err := newConduct(cfg, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func requireMode(t *testing.T, c *conduct, want mode.Mode) (since time.Time) {
	t.Helper()
	m, since := c.now()
	if m != want {
		t.Errorf("%s, want %s", m, want)
	}
	return since
}

func do(t *testing.T, what func() error) {
	t.Helper()
	if err := what(); err != nil {
		t.Fatal(err)
	}
}

// A pause outlives a restart, and keeps its beginning; a drain does not.
func TestAPauseOutlivesARestart(t *testing.T) {
	dir := t.TempDir()
	c := restarted(t, dir)
	requireMode(t, c, mode.Active)
	do(t, c.drain)
	requireMode(t, c, mode.Drained)
	c = restarted(t, dir)
	requireMode(t, c, mode.Active)

	do(t, c.pause)
	requireMode(t, c, mode.Paused)
	before := time.Now().Add(-time.Hour).Truncate(time.Second)
	if err := os.Chtimes(filepath.Join(dir, "paused"), before, before); err != nil {
		t.Fatal(err)
	}
	c = restarted(t, dir)
	do(t, c.pause)
	do(t, c.drain) // it stays paused
	if since := requireMode(t, restarted(t, dir), mode.Paused); !since.Equal(before) {
		t.Errorf("paused since %s, want %s", since, before)
	}
	do(t, c.resume)
	requireMode(t, c, mode.Active)
	requireMode(t, restarted(t, dir), mode.Active)
	do(t, c.resume)
}

// Where a pause cannot be kept, the operator is paused and says that it is not for long; where
// the end of one cannot be kept, it stays paused.
func TestAPauseThatCannotBeKept(t *testing.T) {
	dir := t.TempDir()
	c := restarted(t, filepath.Join(dir, "missing"))
	if err := c.pause(); err == nil || !strings.Contains(err.Error(), "would not be after a restart") {
		t.Errorf("pause: %v", err)
	}
	requireMode(t, c, mode.Paused)

	if err := os.MkdirAll(filepath.Join(dir, "paused", "in the way"), 0o700); err != nil {
		t.Fatal(err)
	}
	c = restarted(t, dir)
	if err := c.resume(); err == nil || !strings.Contains(err.Error(), "stays paused") {
		t.Errorf("resume: %v", err)
	}
	requireMode(t, c, mode.Paused)
}

// Commands reach the operator that runs with the configured folder, or say why they do not.
func TestCommandsToARunningOperator(t *testing.T) {
	dir := t.TempDir()
	if _, err := command(t, "", "pause", "--data-dir", dir); err == nil || !strings.Contains(err.Error(), "Does the operator run") || exitCode(err) != exitFailure {
		t.Errorf("no operator runs: %v", err)
	}
	if _, err := command(t, "", "pause"); err == nil || exitCode(err) != exitPermanent {
		t.Errorf("without a configuration: %v", err)
	}
	m := testMonitor(t)
	m.conduct = restarted(t, dir)
	server, err := control.Serve(dir, commanded{m}, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { do(t, server.Close) }()
	for _, c := range []struct {
		args []string
		says string // of its output or its error
		want mode.Mode
	}{
		{[]string{"drain", "--wait"}, "drained: ", mode.Drained},
		{[]string{"pause"}, "signs, proposes and leads nothing, also after a restart", mode.Paused},
		{[]string{"drain"}, "paused: ", mode.Paused},
		{[]string{"resume"}, "active: ", mode.Active},
		{[]string{"transfer"}, "has not started yet", mode.Active},
		{[]string{"transfer", "nobody"}, "OPERATOR: ", mode.Active},
	} {
		out, err := command(t, "", append([]string{c.args[0], "--data-dir", dir}, c.args[1:]...)...)
		if err != nil {
			out = err.Error()
		}
		if !strings.Contains(out, c.says) {
			t.Errorf("%q says %q, want %q", c.args, out, c.says)
		}
		requireMode(t, m.conduct, c.want)
		if r := m.report(); r.Mode != c.want.String() || r.ModeSince.IsZero() {
			t.Errorf("after %q the report says %s since %s", c.args, r.Mode, r.ModeSince)
		}
	}
	do(t, m.conduct.pause)
	if codes := codesOf(m); codes[len(codes)-1] != "paused" && codes[0] != "paused" {
		t.Errorf("conditions %q", codes)
	}
}
