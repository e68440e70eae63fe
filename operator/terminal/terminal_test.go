package terminal_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/operator/terminaltest"
)

// The test binary is also a program with a live picture, which counts its pictures.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "live" {
		os.Exit(live())
	}
	os.Exit(m.Run())
}

func live() int {
	out, is := terminal.Of(os.Stdout)
	if !is {
		fmt.Println("no terminal")
		return 2
	}
	err := out.Watch(context.Background(), os.Stdin, func(ctx context.Context, l *terminal.Live) error {
		lines := []terminal.Line{
			terminal.Text(terminal.Bold, "the first line"),
			terminal.Text(terminal.Red, "%s", strings.Repeat("0123456789", 10)),
			terminal.Text(terminal.Plain, "evil \x1b[2J\x07 text"),
		}
		for range 5 {
			lines = append(lines, terminal.Text(terminal.Plain, "more"))
		}
		if err := l.Draw(append(lines, lines...)); err != nil {
			return err
		}
		if err := l.Draw(lines); err != nil {
			return err
		}
		<-ctx.Done()
		return ctx.Err()
	})
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Println("the end")
	return 0
}

func TestALivePictureIsDrawnAgainAndLeavesNothing(t *testing.T) {
	for name, key := range map[string]string{"q": "q", "^C": "\x03"} {
		t.Run(name, func(t *testing.T) {
			on := terminaltest.Open(t, 30, 10)
			command := exec.Command(os.Args[0], "live")
			command.Env = append(os.Environ(), "TERM=xterm")
			on.Start(command)
			want := "the first line\n01234567890123456789012345678…\nevil ?[2J? text\n" + strings.TrimSuffix(strings.Repeat("more\n", 5), "\n")
			on.Await("the second picture", func(screen string) bool { return screen == want })
			if !strings.Contains(on.Output(), "\x1b[31m0123") {
				t.Error("the red line is not red")
			}
			on.Resize(40, 2)
			on.Await("the picture in its new size", func(screen string) bool {
				return screen == "the first line\n012345678901234567890123456789012345678…"
			})
			on.Type(key)
			if code := on.Wait(); code != 0 {
				t.Errorf("exit code %d", code)
			}
			if left := on.Left(); len(left) > 0 {
				t.Errorf("left: %q", left)
			}
			if on.Screen() != "the end" {
				t.Errorf("screen %q", on.Screen())
			}
		})
	}
}

func TestWhatIsNoTerminal(t *testing.T) {
	out, err := exec.Command(os.Args[0], "live").Output()
	if err == nil || string(out) != "no terminal\n" {
		t.Errorf("%q, %v", out, err)
	}
	on := terminaltest.Open(t, 80, 24)
	dumb := exec.Command(os.Args[0], "live")
	dumb.Env = append(os.Environ(), "TERM=dumb")
	on.Start(dumb)
	if on.Wait() != 2 {
		t.Error("a dumb terminal was drawn on")
	}
}

func TestTables(t *testing.T) {
	var out bytes.Buffer
	rows := terminal.Table(
		terminal.Cells(terminal.Bold, "NAME", "VALUE", "NOTE"),
		terminal.Cells(terminal.Plain, "é", "1", ""),
		terminal.Line{{"longer", terminal.Green}, {"", terminal.Plain}, {"here", terminal.Red}},
	)
	if err := terminal.Print(&out, rows); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "NAME    VALUE  NOTE\né       1\nlonger         here\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestSparkline(t *testing.T) {
	if got := terminal.Sparkline([]int{0, 3, 7, 9, -1}); got != "▁▄██▁" {
		t.Error(got)
	}
}
