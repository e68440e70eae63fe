package terminal

import (
	"fmt"
	"strings"
	"unicode"
)

// Style is how a text is shown.
type Style string

// Styles, as parameters of the control sequence for graphics.
const (
	Plain  Style = ""
	Bold   Style = "1"
	Dim    Style = "2"
	Red    Style = "31"
	Green  Style = "32"
	Yellow Style = "33"
	Cyan   Style = "36"
)

// Span is a text in one style.
type Span struct {
	Text  string
	Style Style
}

// Line is a line of text.
type Line []Span

// Text returns a line in one style.
func Text(style Style, format string, arguments ...any) Line {
	return Line{{fmt.Sprintf(format, arguments...), style}}
}

// String returns the text of a line alone.
func (l Line) String() string { return l.render(0, false) }

// render returns a line in at most so many columns; zero: as many as it has.
func (l Line) render(columns int, coloured bool) string {
	var out strings.Builder
	left := columns
	for i, span := range l {
		if blank(l[i:]) {
			break
		}
		text := printable(span.Text)
		if blank(l[i+1:]) {
			text = strings.TrimRight(text, " ")
		}
		width := len([]rune(text))
		cut := columns > 0 && (width > left || width == left && !blank(l[i+1:]))
		if cut {
			text = string([]rune(text)[:max(0, left-1)]) + "…"
		}
		if coloured && span.Style != Plain && text != "" {
			text = "\x1b[" + string(span.Style) + "m" + text + "\x1b[0m"
		}
		out.WriteString(text)
		if cut {
			break
		}
		left -= width
	}
	return out.String()
}

// blank reports whether nothing of some spans is to be seen.
func blank(spans []Span) bool {
	for _, span := range spans {
		if strings.TrimSpace(span.Text) != "" {
			return false
		}
	}
	return true
}

// printable returns a text without what would move the cursor or change the terminal.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n':
			return ' '
		case !unicode.IsPrint(r):
			return '?'
		}
		return r
	}, text)
}

// Table returns rows in columns, each as wide as the widest of its texts, two spaces apart.
func Table(rows ...Line) []Line {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(printable(cell.Text))))
		}
	}
	lines := make([]Line, len(rows))
	for n, row := range rows {
		for i, cell := range row {
			lines[n] = append(lines[n], cell)
			if i < len(row)-1 {
				space := widths[i] - len([]rune(printable(cell.Text))) + 2
				lines[n] = append(lines[n], Span{strings.Repeat(" ", space), Plain})
			}
		}
	}
	return lines
}

// Cells returns a row of a table in one style.
func Cells(style Style, texts ...string) Line {
	row := make(Line, len(texts))
	for i, text := range texts {
		row[i] = Span{text, style}
	}
	return row
}

// bars are the heights of a sparkline.
var bars = []rune("▁▂▃▄▅▆▇█")

// Bars is how many heights a sparkline has.
const Bars = 8

// Sparkline draws heights from 0 to Bars-1.
func Sparkline(heights []int) string {
	drawn := make([]rune, len(heights))
	for i, height := range heights {
		drawn[i] = bars[min(max(0, height), Bars-1)]
	}
	return string(drawn)
}
