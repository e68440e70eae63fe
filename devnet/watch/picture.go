// Package watch shows in a terminal how a devnet works: as a picture that is drawn in place, or
// as lines for what is new. Both are pure, of the state that the devnet's page has.
package watch

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/operator/webpage"
)

// How much of a state a picture has.
const (
	shownProblems  = 4
	shownHandovers = 5
	shownTasks     = 8
	shownSettled   = 6
)

// Picture draws states of a devnet, one after the other. It remembers who led.
type Picture struct {
	leads     string // the label of the leader; empty before the first
	handovers []handover
}

// handover is a change of leaders that was seen.
type handover struct {
	at       time.Time
	from, to string
}

// Lines returns the picture of a state.
func (p *Picture) Lines(s webpage.State, now time.Time) []terminal.Line {
	p.note(s, now)
	lines := append([]terminal.Line{title(s)}, problemLines(s.Problems)...)
	lines = append(lines, terminal.Line{})
	lines = append(lines, operatorLines(s.Operators)...)
	lines = append(lines, p.leaderLine(s), terminal.Line{})
	lines = append(lines, taskLines(s)...)
	lines = append(lines, terminal.Line{})
	return append(lines, settledLines(s)...)
}

// note remembers a change of leaders.
func (p *Picture) note(s webpage.State, now time.Time) {
	leads := leaderOf(s)
	if leads == "" || leads == p.leads {
		return
	}
	if p.leads != "" {
		p.handovers = append(p.handovers, handover{now, p.leads, leads})
		p.handovers = p.handovers[max(0, len(p.handovers)-shownHandovers):]
	}
	p.leads = leads
}

func leaderOf(s webpage.State) string {
	if s.Leader == nil {
		return ""
	}
	return labelOf(s, *s.Leader)
}

// labelOf names an operator as the table of operators does.
func labelOf(s webpage.State, a common.Address) string {
	for _, o := range s.Operators {
		if o.Address == a {
			return o.Label
		}
	}
	return a.Hex()[:6]
}

func title(s webpage.State) terminal.Line {
	up := terminal.Span{Text: fmt.Sprintf("  %d of %d operators up, %d needed", s.Up, len(s.Operators), s.Needed)}
	if s.Up < s.Needed {
		up.Style = terminal.Red
	}
	return terminal.Line{
		{Text: s.Name + " devnet", Style: terminal.Bold}, {Text: fmt.Sprintf("  block %d of %s", s.Head.Number, clock(s.Head.Time))}, up,
		{Text: "  q quits", Style: terminal.Dim},
	}
}

func problemLines(problems []webpage.Problem) (lines []terminal.Line) {
	for _, problem := range problems[:min(len(problems), shownProblems)] {
		style := terminal.Yellow
		if problem.Grave {
			style = terminal.Red
		}
		lines = append(lines, terminal.Line{{Text: "PROBLEM  ", Style: style}, {Text: problemText(problem)}})
	}
	if more := len(problems) - shownProblems; more > 0 {
		lines = append(lines, terminal.Text(terminal.Dim, "         and %d more: devnet status", more))
	}
	return lines
}

// problemText says what is wrong, and with whom where the text does not say so.
func problemText(p webpage.Problem) string {
	text := p.Short
	if len(p.Who) > 0 && !strings.Contains(text, "operator") {
		text = "operator " + strings.Join(p.Who, ", ") + ": " + text
	}
	if p.Detail != "" {
		text += ": " + p.Detail
	}
	return text
}

func operatorLines(operators []webpage.Operator) []terminal.Line {
	rows := []terminal.Line{terminal.Cells(terminal.Bold, "OPERATOR", "ADDRESS", "STATE", "ROLE", "NOTES")}
	for _, o := range operators {
		role := terminal.Span{Text: o.Role}
		switch {
		case o.Role == "leader":
			role = terminal.Span{Text: "LEADER", Style: terminal.Green}
		case o.Role != "" && !o.Voter:
			role.Text += ", no vote"
		}
		rows = append(rows, terminal.Line{
			{Text: o.Label}, {Text: o.Address.Hex()}, {Text: o.State, Style: stateStyle(o)}, role, {Text: strings.Join(o.Notes, ", "), Style: terminal.Yellow},
		})
	}
	return terminal.Table(rows...)
}

func stateStyle(o webpage.Operator) terminal.Style {
	switch o.State {
	case webpage.Up:
		return terminal.Plain
	case webpage.Down:
		return terminal.Red
	}
	return terminal.Yellow
}

// leaderLine says who leads, and how the lead has moved.
func (p *Picture) leaderLine(s webpage.State) terminal.Line {
	if s.Leader == nil {
		return terminal.Text(terminal.Yellow, "nobody leads (term %d)", s.Term)
	}
	line := terminal.Line{{Text: fmt.Sprintf("operator %s leads (term %d)", leaderOf(s), s.Term), Style: terminal.Green}}
	for _, h := range slices.Backward(p.handovers) {
		line = append(line, terminal.Span{Text: fmt.Sprintf("  %s %s→%s", clock(h.at), h.from, h.to), Style: terminal.Dim})
	}
	return line
}

// settledLines show the newest answers, and what they cost.
func settledLines(s webpage.State) []terminal.Line {
	if len(s.Settled) == 0 {
		return []terminal.Line{terminal.Text(terminal.Yellow, "nothing has settled yet")}
	}
	rows := []terminal.Line{terminal.Cells(terminal.Bold, "SETTLED", "BLOCK", "BY", "SENT BY", "SIGNERS", "GAS", "ANSWER")}
	for _, t := range slices.Backward(s.Settled[max(0, len(s.Settled)-shownSettled):]) {
		signers := "?"
		if t.Signers != nil {
			signers = fmt.Sprint(*t.Signers)
		}
		rows = append(rows, terminal.Cells(terminal.Plain, fmt.Sprint(t.ID), fmt.Sprint(t.Block), labelOf(s, t.Proposer), labelOf(s, t.Submitter), signers, fmt.Sprint(t.Gas), t.Text))
	}
	return append(terminal.Table(rows...), gasLine(s.Settled))
}

func gasLine(settled []webpage.Settlement) terminal.Line {
	byGas := func(a, b webpage.Settlement) int { return cmp.Compare(a.Gas, b.Gas) }
	least, most := slices.MinFunc(settled, byGas).Gas, slices.MaxFunc(settled, byGas).Gas
	return terminal.Text(terminal.Dim, "gas of the last %d: %d to %d", len(settled), least, most)
}

func clock(at time.Time) string { return at.Local().Format("15:04:05") }
