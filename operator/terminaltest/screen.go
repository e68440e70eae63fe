package terminaltest

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// screen shows what is printed to a terminal, as far as the programs of this repository use
// one: text, lines, the cursor's place, erasing, the alternate screen. Colours leave no trace.
type screen struct {
	columns, rows int
	shown, hidden page   // hidden is the main page while the alternate one is shown
	pending       []byte // the beginning of a sequence or character whose end is to come
	marks         int    // how often mark was printed

	alternate, cursorless, unwrapped bool
}

// mark is a sequence that shows nothing.
const mark = "\x1b[?9999h"

// page is the content of a screen, and where the cursor is.
type page struct {
	cells       [][]rune
	row, column int
}

func newScreen(columns, rows int) *screen {
	s := &screen{columns: columns, rows: rows}
	s.shown = s.blank()
	return s
}

func (s *screen) blank() page {
	p := page{cells: make([][]rune, s.rows)}
	for i := range p.cells {
		p.cells[i] = blankLine(s.columns)
	}
	return p
}

func blankLine(columns int) []rune { return []rune(strings.Repeat(" ", columns)) }

// resize keeps what fits.
func (s *screen) resize(columns, rows int) {
	s.columns, s.rows = columns, rows
	for _, p := range []*page{&s.shown, &s.hidden} {
		old := p.cells
		p.cells = s.blank().cells
		for i := range min(len(old), rows) {
			copy(p.cells[i], old[i])
		}
		p.row, p.column = min(p.row, rows-1), min(p.column, columns-1)
	}
}

// String returns the lines without the spaces at their ends, nor empty lines at the end.
func (s *screen) String() string {
	var lines []string
	for _, cells := range s.shown.cells {
		lines = append(lines, strings.TrimRight(string(cells), " "))
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// left names what is not as at the beginning.
func (s *screen) left() (list []string) {
	for name, is := range map[string]bool{"the alternate screen": s.alternate, "a hidden cursor": s.cursorless, "lines that do not wrap": s.unwrapped} {
		if is {
			list = append(list, name)
		}
	}
	return list
}

// print takes a part of what is printed.
func (s *screen) print(part []byte) {
	rest := append(s.pending, part...)
	for len(rest) > 0 {
		n := s.take(rest)
		if n == 0 {
			break
		}
		rest = rest[n:]
	}
	s.pending = append([]byte(nil), rest...)
}

// take shows the first character or follows the first sequence, and returns how many bytes
// that has; zero when its end is to come.
func (s *screen) take(text []byte) int {
	p := &s.shown
	switch text[0] {
	case '\x1b':
		return s.sequence(text)
	case '\r':
		p.column = 0
	case '\n':
		s.newLine()
	case '\b':
		p.column = max(0, p.column-1)
	case '\a':
	default:
		if !utf8.FullRune(text) {
			return 0
		}
		r, n := utf8.DecodeRune(text)
		s.put(r)
		return n
	}
	return 1
}

func (s *screen) put(r rune) {
	p := &s.shown
	if p.column == s.columns {
		if s.unwrapped {
			p.column--
		} else {
			p.column = 0
			s.newLine()
		}
	}
	p.cells[p.row][p.column] = r
	p.column++
}

func (s *screen) newLine() {
	p := &s.shown
	if p.row++; p.row == s.rows {
		p.row--
		p.cells = append(p.cells[1:], blankLine(s.columns))
	}
}

// sequence follows a control sequence: ESC [ parameters letter.
func (s *screen) sequence(text []byte) int {
	if len(text) < 2 {
		return 0
	}
	if text[1] != '[' {
		return 2
	}
	for i := 2; i < len(text); i++ {
		if text[i] >= '@' && text[i] <= '~' {
			s.control(string(text[2:i]), text[i])
			return i + 1
		}
	}
	return 0
}

func (s *screen) control(parameters string, letter byte) {
	p := &s.shown
	switch letter {
	case 'H':
		row, column, _ := strings.Cut(parameters, ";")
		p.row, p.column = min(number(row, 1), s.rows)-1, min(number(column, 1), s.columns)-1
	case 'A':
		p.row = max(0, p.row-number(parameters, 1))
	case 'K':
		copy(p.cells[p.row][min(p.column, s.columns):], blankLine(s.columns))
	case 'J':
		if parameters == "2" {
			p.cells = s.blank().cells
			return
		}
		copy(p.cells[p.row][min(p.column, s.columns):], blankLine(s.columns))
		copy(p.cells[p.row+1:], s.blank().cells)
	case 'h', 'l':
		s.set(parameters, letter == 'h')
	}
}

func number(text string, otherwise int) int {
	if n, err := strconv.Atoi(text); err == nil {
		return n
	}
	return otherwise
}

// set switches a mode.
func (s *screen) set(mode string, on bool) {
	switch mode {
	case "?9999":
		s.marks++
	case "?25":
		s.cursorless = !on
	case "?7":
		s.unwrapped = !on
	case "?1049":
		if on == s.alternate {
			return
		}
		s.alternate = on
		if on {
			s.hidden, s.shown = s.shown, s.blank()
		} else {
			s.shown, s.hidden = s.hidden, page{}
		}
	}
}
