package terminal

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"

	"golang.org/x/term"
)

// Control sequences of a picture that has the terminal for itself: the alternate screen, without
// a cursor, on which long lines do not wrap.
const (
	enter   = "\x1b[?1049h\x1b[?25l\x1b[?7l"
	leave   = "\x1b[?7h\x1b[?25h\x1b[?1049l"
	home    = "\x1b[H"
	restOf  = "\x1b[K" // erases the rest of the line
	rest    = "\x1b[J" // and all lines below
	newLine = "\r\n"
)

// Keys that end a live picture, beside q.
const interrupt, endOfInput = 0x03, 0x04

// Live is a picture that is drawn again in place until somebody quits. Close it: it gives the
// terminal back as it was.
type Live struct {
	*Terminal
	in     *os.File
	before *term.State // of in; nil: it is no terminal

	mu    sync.Mutex // guards what follows
	shown []Line
}

// open takes the terminal.
func (t *Terminal) open(in io.Reader) (*Live, error) {
	l := &Live{Terminal: t}
	if file, is := in.(*os.File); is && term.IsTerminal(int(file.Fd())) {
		before, err := term.MakeRaw(int(file.Fd()))
		if err != nil {
			return nil, fmt.Errorf("read keys one by one: %w", err)
		}
		l.in, l.before = file, before
	}
	if _, err := io.WriteString(t.file, enter); err != nil {
		return nil, errors.Join(fmt.Errorf("draw: %w", err), l.close())
	}
	return l, nil
}

// close gives the terminal back.
func (l *Live) close() error {
	_, err := io.WriteString(l.file, leave)
	if l.before != nil {
		err = errors.Join(err, term.Restore(int(l.in.Fd()), l.before))
	}
	if err != nil {
		return fmt.Errorf("restore the terminal: %w", err)
	}
	return nil
}

// Draw shows lines in place of those that were shown before. What does not fit is left out.
func (l *Live) Draw(lines []Line) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.shown = lines
	return l.draw()
}

func (l *Live) draw() error {
	columns, rows := l.Size()
	var out strings.Builder
	out.WriteString(home)
	shown := l.shown[:min(len(l.shown), rows)]
	for i, line := range shown {
		if i > 0 {
			out.WriteString(newLine)
		}
		// Erased first: behind the last column there is no place from which to erase.
		out.WriteString(restOf)
		out.WriteString(line.render(columns, Coloured()))
	}
	if len(shown) < rows {
		out.WriteString(newLine + rest)
	}
	if _, err := io.WriteString(l.file, out.String()); err != nil {
		return fmt.Errorf("draw: %w", err)
	}
	return nil
}

// Watch runs what draws on the terminal, and gives the terminal back when that returns. The
// context of run ends when somebody types q or ^C, or when ctx ends; that is no failure. At each new
// size of the terminal the picture is drawn again.
func (t *Terminal) Watch(ctx context.Context, in io.Reader, run func(ctx context.Context, l *Live) error) (err error) {
	l, err := t.open(in)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, l.close()) }()
	ctx, quit := context.WithCancel(ctx)
	if l.before != nil {
		go readKeys(l.in, quit) // until a key comes that ends it, or the program does
	}
	sizes := make(chan os.Signal, 1)
	signal.Notify(sizes, syscall.SIGWINCH)
	var resizing sync.WaitGroup
	resizing.Go(func() { l.resize(ctx, sizes) })
	defer func() {
		signal.Stop(sizes)
		quit()
		resizing.Wait()
	}()
	err = run(ctx, l)
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// resize draws the picture again at each new size, until ctx ends.
func (l *Live) resize(ctx context.Context, sizes <-chan os.Signal) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-sizes:
			l.mu.Lock()
			_ = l.draw() // the next picture tells of an error
			l.mu.Unlock()
		}
	}
}

// readKeys calls quit when a key says so, or when no more keys come.
func readKeys(in io.Reader, quit func()) {
	defer quit()
	keys := bufio.NewReader(in)
	for {
		switch key, err := keys.ReadByte(); {
		case err != nil, key == 'q', key == 'Q', key == interrupt, key == endOfInput:
			return
		}
	}
}
