package watch

import (
	"fmt"
	"strings"
	"time"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/operator/webpage"
)

// Journal tells in lines what is new in a devnet, for output that is no terminal.
type Journal struct{ told map[string]string }

// fact is something that a state says, by what it is about.
type fact struct{ about, text string }

// Lines returns a line for each fact that the states before did not say.
func (j *Journal) Lines(s webpage.State, now time.Time) (lines []terminal.Line) {
	facts, told := factsOf(s), make(map[string]string)
	for _, f := range facts {
		told[f.about] = f.text
		if j.told[f.about] != f.text {
			lines = append(lines, terminal.Text(terminal.Plain, "%s  %s", clock(now), f.text))
		}
	}
	j.told = told
	return lines
}

func factsOf(s webpage.State) (facts []fact) {
	for _, p := range s.Problems {
		facts = append(facts, fact{"problem " + p.Code, "PROBLEM  " + problemText(p)})
	}
	for _, o := range s.Operators {
		text := fmt.Sprintf("operator %s is %s", o.Label, o.State)
		if len(o.Notes) > 0 {
			text += ": " + strings.Join(o.Notes, ", ")
		}
		facts = append(facts, fact{"operator " + o.Label, text})
	}
	if s.Leader != nil {
		facts = append(facts, fact{"leader", fmt.Sprintf("operator %s leads (term %d)", leaderOf(s), s.Term)})
	}
	for i := range s.Tasks {
		t := s.Tasks[len(s.Tasks)-1-i] // the oldest first
		facts = append(facts, fact{fmt.Sprint("task ", t.ID), taskText(s, t)})
	}
	return facts
}

// taskText is the life of a task in a line, up to the furthest step.
func taskText(s webpage.State, t webpage.Task) string {
	text := fmt.Sprintf("task %d", t.ID)
	if t.Proposer != nil {
		text += " by " + labelOf(s, *t.Proposer)
	}
	for _, name := range steps {
		if step, has := stepOf(t, name); has && step.Done {
			text += fmt.Sprintf("  %s %s", name, stepCell(t, name).Text)
		}
	}
	if state := stateCell(s, t).Text; state != "" {
		text += "  " + state
	}
	return text
}
