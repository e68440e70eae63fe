// Package terminaltest lets a test be the person at a terminal: a program runs on a
// pseudo-terminal of the system, the test types, resizes, and reads the screen.
package terminaltest

import (
	"errors"
	"os"
	"os/exec"
	"reflect"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/term"
)

// patience is how long a program may take to show or do what a test waits for.
const patience = time.Minute

// Terminal is a pseudo-terminal with at most one program on it.
type Terminal struct {
	t      testing.TB
	ours   *os.File // what is written here is typed; what is read here was printed
	theirs *os.File // the program's end
	before *term.State
	ended  chan struct{} // closed when the program has ended; nil before it starts

	mu      sync.Mutex // guards what follows
	screen  *screen
	output  []byte
	asked   int           // of output: the end of the question that was waited for last
	changed chan struct{} // closed and replaced when something is printed
	err     error         // how the program ended
}

// Open makes a terminal of a size, which lasts as long as the test.
func Open(t testing.TB, columns, rows int) *Terminal {
	t.Helper()
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatalf("open a pseudo-terminal: %v", err)
	}
	x := &Terminal{t: t, ours: ours, theirs: theirs, screen: newScreen(columns, rows), changed: make(chan struct{})}
	t.Cleanup(func() { _, _ = ours.Close(), theirs.Close() })
	x.setSize(columns, rows)
	if x.before, err = term.GetState(int(theirs.Fd())); err != nil {
		t.Fatalf("read the terminal's mode: %v", err)
	}
	go x.read()
	return x
}

// read takes what is printed until the terminal is closed.
func (x *Terminal) read() {
	buffer := make([]byte, 4<<10)
	for {
		n, err := x.ours.Read(buffer)
		x.mu.Lock()
		x.output = append(x.output, buffer[:n]...)
		x.screen.print(buffer[:n])
		close(x.changed)
		x.changed = make(chan struct{})
		x.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// File is the program's end, for code of the test's own process.
func (x *Terminal) File() *os.File { return x.theirs }

// Start starts a program whose terminal this is: it gets signals for ^C and new sizes. What
// of its standard streams is set already stays. The program is killed when the test ends.
func (x *Terminal) Start(command *exec.Cmd) {
	x.t.Helper()
	if command.Stdin == nil {
		command.Stdin = x.theirs
	}
	if command.Stdout == nil {
		command.Stdout = x.theirs
	}
	if command.Stderr == nil {
		command.Stderr = x.theirs
	}
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := command.Start(); err != nil {
		x.t.Fatalf("start %s: %v", command.Path, err)
	}
	x.ended = make(chan struct{})
	go func() {
		err := command.Wait()
		x.mu.Lock()
		x.err = err
		x.mu.Unlock()
		close(x.ended)
	}()
	x.t.Cleanup(func() {
		_ = command.Process.Kill() // it may have ended
		<-x.ended
	})
}

// Type types a text: "\r" is the return key, "\x03" is ^C.
func (x *Terminal) Type(text string) {
	x.t.Helper()
	if _, err := x.ours.WriteString(text); err != nil {
		x.t.Fatalf("type %q: %v", text, err)
	}
}

// Resize gives the terminal another size, and tells the program.
func (x *Terminal) Resize(columns, rows int) {
	x.t.Helper()
	x.mu.Lock()
	x.screen.resize(columns, rows)
	x.mu.Unlock()
	x.setSize(columns, rows)
}

func (x *Terminal) setSize(columns, rows int) {
	x.t.Helper()
	if err := pty.Setsize(x.ours, &pty.Winsize{Rows: uint16(rows), Cols: uint16(columns)}); err != nil {
		x.t.Fatalf("set the terminal's size: %v", err)
	}
}

// Await waits until the screen satisfies a condition, and returns it.
func (x *Terminal) Await(what string, holds func(screen string) bool) (shown string) {
	x.t.Helper()
	x.await(what, func() bool {
		shown = x.screen.String()
		return holds(shown)
	})
	return shown
}

// await waits for a condition, which is called under the lock.
func (x *Terminal) await(what string, holds func() bool) {
	x.t.Helper()
	deadline := time.After(patience)
	for {
		x.mu.Lock()
		done, changed := holds(), x.changed
		x.mu.Unlock()
		if done {
			return
		}
		select {
		case <-changed:
		case <-deadline:
			x.t.Fatalf("waited for %s: %s; the screen:\n%s", patience, what, x.Screen())
		}
	}
}

// Wait waits until the program has ended, and returns its exit code; -1 when a signal has
// ended it.
func (x *Terminal) Wait() int {
	x.t.Helper()
	select {
	case <-x.ended:
	case <-time.After(patience):
		x.t.Fatalf("waited for %s: the program ends; the screen:\n%s", patience, x.Screen())
	}
	x.drain()
	x.mu.Lock()
	defer x.mu.Unlock()
	var exit *exec.ExitError
	switch {
	case errors.As(x.err, &exit):
		return exit.ExitCode()
	case x.err != nil:
		x.t.Fatalf("the program: %v", x.err)
	}
	return 0
}

// drain waits until everything that a program has printed is on the screen: what the test
// prints after it is.
func (x *Terminal) drain() {
	x.t.Helper()
	x.mu.Lock()
	marks := x.screen.marks + 1
	x.mu.Unlock()
	if _, err := x.theirs.WriteString(mark); err != nil {
		x.t.Fatalf("print to the terminal: %v", err)
	}
	x.await("all that was printed arrives", func() bool { return x.screen.marks >= marks })
}

// Screen returns what the screen shows: lines without the spaces at their ends.
func (x *Terminal) Screen() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.screen.String()
}

// Output returns everything that was printed, with its control sequences.
func (x *Terminal) Output() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return string(x.output)
}

// Left names what a program has left changed of the terminal: empty when it is as it was.
func (x *Terminal) Left() (list []string) {
	x.t.Helper()
	now, err := term.GetState(int(x.theirs.Fd()))
	if err != nil {
		x.t.Fatalf("read the terminal's mode: %v", err)
	}
	if !reflect.DeepEqual(now, x.before) {
		list = append(list, "its mode")
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	return append(list, x.screen.left()...)
}
