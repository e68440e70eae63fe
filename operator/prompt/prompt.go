// Package prompt asks the person at the terminal: for passwords and keys, which do not
// show, and for a yes.
package prompt

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

var (
	// ErrNotConfirmed is returned when the answer to a question is not yes.
	ErrNotConfirmed = errors.New("not confirmed")
	// ErrDiffer is returned when a new password was not typed twice in the same way.
	ErrDiffer = errors.New("the two passwords differ: nothing was done")
)

// Person is somebody who can be asked.
type Person struct {
	in    *os.File
	out   io.Writer
	lines *term.Terminal
}

// At returns the person who types into in, nil where in is no terminal: a pipe, a file, or nothing.
// Questions go to out, so that what a command prints can be piped on.
func At(in io.Reader, out io.Writer) *Person {
	file, is := in.(*os.File)
	if !is || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	p := &Person{in: file, out: out}
	p.begin()
	return p
}

// begin forgets what was typed and not asked for.
func (p *Person) begin() {
	p.lines = term.NewTerminal(struct {
		io.Reader
		io.Writer
	}{p.in, p.out}, "")
}

// Password asks for a line that does not show.
func (p *Person) Password(ctx context.Context, question string) (string, error) {
	text, err := p.read(ctx, func(lines *term.Terminal) (string, error) { return lines.ReadPassword(question) })
	if err == nil && text == "" {
		err = errors.New("nothing was typed")
	}
	return text, err
}

// NewPassword asks twice for a password that is about to be set.
func (p *Person) NewPassword(ctx context.Context, question string) (string, error) {
	text, err := p.Password(ctx, question)
	if err != nil {
		return "", err
	}
	again, err := p.Password(ctx, "The same again: ")
	if err != nil {
		return "", err
	}
	if again != text {
		return "", ErrDiffer
	}
	return text, nil
}

// Confirm asks for a yes, and returns ErrNotConfirmed for any other answer.
func (p *Person) Confirm(ctx context.Context, question string) error {
	answer, err := p.read(ctx, func(lines *term.Terminal) (string, error) {
		lines.SetPrompt(question + " Type yes: ")
		return lines.ReadLine()
	})
	if err == nil && answer != "yes" {
		err = ErrNotConfirmed
	}
	return err
}

// read reads a line with the terminal's own echo off before the question appears, so that
// not even a fast typist's password shows. The terminal is as before when it returns; when
// ctx ends, what waits for the line is left to the end of the process.
func (p *Person) read(ctx context.Context, line func(*term.Terminal) (string, error)) (string, error) {
	before, err := term.MakeRaw(int(p.in.Fd()))
	if err != nil {
		return "", fmt.Errorf("ask at the terminal: %w", err)
	}
	defer term.Restore(int(p.in.Fd()), before)
	if columns, rows, err := term.GetSize(int(p.in.Fd())); err == nil && columns > 0 {
		_ = p.lines.SetSize(columns, rows) // it fails for no size above zero
	}
	type answer struct {
		text string
		err  error
	}
	answers, lines := make(chan answer, 1), p.lines
	go func() {
		text, err := line(lines)
		answers <- answer{text, err}
	}()
	select {
	case <-ctx.Done():
		err = ctx.Err()
	case a := <-answers:
		if a.err == nil {
			return a.text, nil
		}
		err = a.err
		if errors.Is(err, io.EOF) { // Ctrl-C, Ctrl-D
			err = errors.New("broken off at the terminal")
		}
	}
	_, _ = io.WriteString(p.out, "\r\n")
	p.begin()
	return "", err
}
