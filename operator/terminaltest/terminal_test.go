package terminaltest_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/eigenshift/avs/operator/terminaltest"
)

func shell(script string) *exec.Cmd { return exec.Command("/bin/sh", "-c", script) }

func shows(text string) func(string) bool {
	return func(screen string) bool { return strings.Contains(screen, text) }
}

func TestWhatIsTypedArrives(t *testing.T) {
	terminal := terminaltest.Open(t, 40, 5)
	terminal.Start(shell(`stty -echo; printf 'who? '; read name; stty echo; echo; echo "hello $name"; exit 3`))
	terminal.Await("the question", shows("who?"))
	terminal.Type("Ann\r")
	terminal.Await("the answer", shows("hello Ann"))
	if code := terminal.Wait(); code != 3 {
		t.Errorf("exit code %d", code)
	}
	if left := terminal.Left(); len(left) > 0 {
		t.Errorf("left: %q", left)
	}
	if got, want := terminal.Screen(), "who?\nhello Ann"; got != want {
		t.Errorf("screen %q, want %q", got, want)
	}
}

func TestTheScreenIsRedrawn(t *testing.T) {
	terminal := terminaltest.Open(t, 12, 3)
	terminal.Start(shell(`printf '\033[?1049h\033[?25l\033[Hfirst line that is long\033[3;1Hlast\033[H\033[1mnew\033[0m\033[K\033[3;3H\033[Jé'; read end; printf '\033[?25h\033[?1049l'`))
	terminal.Await("the second picture", shows("laé"))
	if got, want := terminal.Screen(), "new\nhat is long\nlaé"; got != want {
		t.Errorf("screen %q, want %q", got, want)
	}
	if left := terminal.Left(); !slices.Contains(left, "the alternate screen") || !slices.Contains(left, "a hidden cursor") {
		t.Errorf("left: %q", left)
	}
	terminal.Type("\r")
	terminal.Wait()
	if left := terminal.Left(); len(left) > 0 {
		t.Errorf("left: %q", left)
	}
}

func TestAProgramIsToldOfSizesAndInterrupts(t *testing.T) {
	terminal := terminaltest.Open(t, 40, 5)
	terminal.Start(shell(`trap 'stty size' WINCH; trap 'echo interrupted; exit 7' INT; echo ready; while :; do read line; done`))
	terminal.Await("it is ready", shows("ready"))
	terminal.Resize(60, 10)
	terminal.Await("its new size", shows("10 60"))
	terminal.Type("\x03")
	if code := terminal.Wait(); code != 7 {
		t.Errorf("exit code %d", code)
	}
}
