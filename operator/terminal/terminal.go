// Package terminal is what commands show to a person: lines with colours, and pictures that
// are drawn again in place. What stands in them may come from
// anybody: control characters do not reach the terminal.
package terminal

import (
	"io"
	"os"

	"golang.org/x/term"
)

// Terminal is the terminal that a program writes to.
type Terminal struct{ file *os.File }

// Of returns the terminal behind a writer; false when there is none, but a file, a pipe or
// another program.
func Of(out io.Writer) (*Terminal, bool) {
	file, is := out.(*os.File)
	if !is || !term.IsTerminal(int(file.Fd())) || os.Getenv("TERM") == "dumb" {
		return nil, false
	}
	return &Terminal{file}, true
}

// usual is the size of a terminal that does not tell its own.
const usualColumns, usualRows = 80, 24

// Size returns how many columns and rows the terminal has.
func (t *Terminal) Size() (columns, rows int) {
	columns, rows, err := term.GetSize(int(t.file.Fd()))
	if err != nil || columns <= 0 || rows <= 0 {
		return usualColumns, usualRows
	}
	return columns, rows
}

// Coloured reports whether to use colours: NO_COLOR in the environment turns them off.
func Coloured() bool { return os.Getenv("NO_COLOR") == "" }

// Print writes lines to a writer, in colours where it is a terminal.
func Print(out io.Writer, lines []Line) error {
	_, is := Of(out)
	for _, line := range lines {
		if _, err := io.WriteString(out, line.render(0, is && Coloured())+"\n"); err != nil {
			return err
		}
	}
	return nil
}
