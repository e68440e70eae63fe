package priceoracle_test

import (
	"bufio"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/eigenshift/avs/operator/terminaltest"
)

// watch is the command as a process of its own.
func (sh *shell) watch() *exec.Cmd {
	command := exec.Command(os.Args[0], "watch", "--state-dir", sh.dir.Path())
	command.Env = append(os.Environ(), "TERM=xterm")
	return command
}

func TestWatch(t *testing.T) {
	sh := newShell(t)
	sh.up()

	// On a terminal: hand-overs, tasks and failures come into a picture that stays in its place.
	on := terminaltest.Open(t, 150, 40)
	on.Start(sh.watch())
	settled := regexp.MustCompile(`(?m)^\d+ +\d +\d\d:\d\d:\d\d +3 +3/3 +\+[\d.]+m?s +.* ETH/USD \d+\.\d+`)
	screen := on.Await("a task that all have answered settles", settled.MatchString)
	for _, want := range []string{"price-oracle devnet  block ", "3 of 3 operators up, 2 needed", "LEADER", "SIGNERS", "gas of the last "} {
		sh.contains(screen, want)
	}
	on.Await("leaders hand over", regexp.MustCompile(`operator \d leads \(term \d+\)  \d\d:\d\d:\d\d \d→\d`).MatchString)
	sh.run("kill", "3")
	screen = on.Await("an operator is down", regexp.MustCompile(`(?m)^3 +0x[0-9a-fA-F]{40} +down +signal: killed$`).MatchString)
	if strings.Count(screen, "OPERATOR") != 1 {
		t.Errorf("not drawn in place:\n%s", screen)
	}
	on.Resize(60, 5)
	on.Await("the picture fits a smaller terminal", func(screen string) bool {
		lines := strings.Split(screen, "\n")
		return len(lines) == 5 && strings.HasPrefix(lines[0], "price-oracle devnet") && strings.HasSuffix(lines[0], "…") && strings.Contains(screen, "PROBLEM  operator 3 does not run")
	})
	on.Type("q")
	if code := on.Wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if left := on.Left(); len(left) > 0 || strings.Contains(on.Screen(), "devnet") {
		t.Errorf("left %q and\n%s", left, on.Screen())
	}

	// Elsewhere: lines, until ^C.
	command := sh.watch()
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	typed := terminaltest.Open(t, 80, 24)
	typed.Start(command)
	lines := bufio.NewScanner(out)
	awaitLine(t, lines, "operator 3 is down: signal: killed")
	awaitLine(t, lines, "  settled +")
	sh.run("start", "3")
	awaitLine(t, lines, "operator 3 is up")
	typed.Type("\x03")
	if code := typed.Wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}

	// And until the devnet ends.
	last := terminaltest.Open(t, 150, 40)
	last.Start(sh.watch())
	last.Await("the picture", func(screen string) bool { return strings.Contains(screen, "operators up") })
	sh.run("down")
	if code := last.Wait(); code != 1 {
		t.Errorf("exit code %d", code)
	}
	sh.contains(last.Screen(), "devnet: the devnet has ended")
	if left := last.Left(); len(left) > 0 {
		t.Errorf("left %q", left)
	}
}

// awaitLine reads lines up to one that has a text.
func awaitLine(t *testing.T, lines *bufio.Scanner, text string) {
	t.Helper()
	var read []string
	for lines.Scan() {
		if strings.Contains(lines.Text(), text) {
			return
		}
		read = append(read, lines.Text())
	}
	t.Fatalf("no line with %q (%v) in:\n%s", text, lines.Err(), strings.Join(read, "\n"))
}
