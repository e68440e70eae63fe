package watch

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/operator/webpage"
)

// steps are the columns of a task's life: those of the state, in order.
var steps = []string{"open", "asked", "observed", "answered", "certified", "sent", "settled"}

// onlySome is the step that tasks of some AVSs have; its column shows where one has it.
const onlySome = "observed"

// taskLines show the lives of the newest tasks: when each was opened, and how much later each
// further step was reached.
func taskLines(s webpage.State) []terminal.Line {
	tasks := s.Tasks[:min(len(s.Tasks), shownTasks)]
	columns := slices.Clone(steps)
	if !slices.ContainsFunc(tasks, func(t webpage.Task) bool { _, has := stepOf(t, onlySome); return has }) {
		columns = slices.DeleteFunc(columns, func(name string) bool { return name == onlySome })
	}
	head := terminal.Cells(terminal.Bold, "TASK", "BY")
	for _, name := range columns {
		head = append(head, terminal.Span{Text: strings.ToUpper(name), Style: terminal.Bold})
	}
	rows := []terminal.Line{append(head, terminal.Span{Text: "STATE", Style: terminal.Bold})}
	for _, t := range tasks {
		by := ""
		if t.Proposer != nil {
			by = labelOf(s, *t.Proposer)
		}
		row := terminal.Line{{Text: fmt.Sprint(t.ID)}, {Text: by}}
		for _, name := range columns {
			row = append(row, stepCell(t, name))
		}
		rows = append(rows, append(row, stateCell(s, t)))
	}
	return terminal.Table(rows...)
}

func stepOf(t webpage.Task, name string) (webpage.Step, bool) {
	i := slices.IndexFunc(t.Steps, func(s webpage.Step) bool { return s.Name == name })
	if i < 0 {
		return webpage.Step{}, false
	}
	return t.Steps[i], true
}

// stepCell says when a step was reached, or how many operators.
func stepCell(t webpage.Task, name string) terminal.Span {
	step, _ := stepOf(t, name)
	text := "✓"
	switch {
	case name == "asked" && t.Asked > 0:
		text = fmt.Sprint(t.Asked)
	case name == "answered" && t.Asked > 0:
		text = fmt.Sprintf("%d/%d", t.Answered, t.Asked)
		if !step.Done {
			return terminal.Span{Text: text, Style: terminal.Yellow}
		}
	case !step.Done:
		return terminal.Span{Text: "·", Style: terminal.Dim}
	case name == "open" && !step.At.IsZero():
		text = clock(step.At)
	case !step.At.IsZero():
		if opened, _ := stepOf(t, "open"); !opened.At.IsZero() {
			text = later(step.At.Sub(opened.At))
		}
	}
	return terminal.Span{Text: text, Style: terminal.Green}
}

// later is how much later than its beginning something was. Clocks of operators differ a little.
func later(d time.Duration) string {
	switch d = max(d, 0); {
	case d < 100*time.Millisecond:
		return fmt.Sprintf("+%dms", d.Milliseconds())
	case d < time.Minute:
		return fmt.Sprintf("+%d.%ds", d/time.Second, d%time.Second/(100*time.Millisecond))
	}
	return "+" + d.Round(time.Second).String()
}

// stateCell says what has come of a task, or where and why it is stuck.
func stateCell(s webpage.State, t webpage.Task) terminal.Span {
	switch {
	case t.Over == "settled":
		return terminal.Span{Text: t.Text}
	case t.Failure != nil:
		return terminal.Span{Text: fmt.Sprintf("%s failed: %s (%s)", t.Failure.Step, t.Failure.Short, t.Failure.Code), Style: terminal.Red}
	case t.Over != "":
		return terminal.Span{Text: t.Over, Style: terminal.Red}
	}
	var why []string
	if t.Waits != "" {
		why = append(why, t.Waits)
	}
	for _, m := range t.Missing {
		why = append(why, fmt.Sprintf("operator %s: %s", labelOf(s, m.Operator), m.Code))
	}
	return terminal.Span{Text: strings.Join(why, ", "), Style: terminal.Yellow}
}
