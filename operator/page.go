package operator

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/terminal"
)

// How much of a report a page shows; JSON has it all.
const (
	pageWidth     = 80
	shownTasks    = 8
	shownRefusals = 5
	shownPeers    = 8

	shownDifferences = 12
)

// printReport writes a report as a page for a person, in colours on a terminal.
func printReport(out io.Writer, r api.Report, now time.Time) error {
	p := page{now: now, self: r.Operator}
	p.verdict(r)
	p.conditions(r.Conditions)
	p.head(r)
	p.tasks(r.Engine)
	p.missing(r.Engine.Track.Tasks)
	p.refusals(r.Engine.Track.Refusals)
	p.guards(r.Guards)
	p.agreed(r.Agreed)
	return terminal.Print(out, p.lines)
}

// page is a page being written.
type page struct {
	now   time.Time
	self  common.Address
	lines []terminal.Line
}

// line adds a line, cut to the width.
func (p *page) line(format string, args ...any) { p.styled(terminal.Plain, format, args...) }

// styled adds a line in a style.
func (p *page) styled(style terminal.Style, format string, args ...any) {
	p.lines = append(p.lines, terminal.Line{{Text: cut(fmt.Sprintf(format, args...), pageWidth), Style: style}})
}

// title begins a part of the page.
func (p *page) title(format string, args ...any) {
	p.line("")
	p.styled(terminal.Bold, format, args...)
}

func cut(text string, width int) string {
	runes := []rune(strings.TrimRight(text, " "))
	if len(runes) > width {
		return string(runes[:width-1]) + "…"
	}
	return string(runes)
}

// table adds rows in columns.
func (p *page) table(rows [][]string) {
	table := make([]terminal.Line, len(rows))
	for i, row := range rows {
		table[i] = terminal.Cells(terminal.Plain, row...)
	}
	for _, row := range terminal.Table(table...) {
		p.line("%s", row)
	}
}

// isTold reports whether a condition is what somebody has told the operator to do.
func isTold(c track.Condition) bool { return c.Reason == track.Paused || c.Reason == track.Drained }

// verdict says in one line how the operator is, if nothing is wrong: else that comes first.
func (p *page) verdict(r api.Report) {
	if slices.ContainsFunc(r.Conditions, func(c track.Condition) bool { return c.Unready && !isTold(c) }) {
		return
	}
	since := short(p.now.Sub(r.ModeSince))
	switch r.Mode {
	case mode.Paused.String():
		p.styled(terminal.Yellow, "paused for %s: signs, proposes and leads nothing until `resume`", since)
	case mode.Drained.String():
		p.styled(terminal.Yellow, "drained for %s: signs, and neither proposes nor leads until `resume`", since)
	default:
		p.styled(terminal.Green, "healthy, %s", role(r.Engine))
	}
}

// role is what an operator is in the cluster.
func role(e engine.Status) string {
	switch {
	case e.Leading:
		return "leads"
	case e.Voter:
		return "follows, and votes"
	case len(e.Voters) > 0:
		return "follows, without a vote"
	default:
		return "watches: not in the cluster yet"
	}
}

// conditions shows what is wrong with the operator itself, before anything else.
func (p *page) conditions(list []track.Condition) {
	for _, c := range list {
		word, style := "PROBLEM", terminal.Red
		if !c.Unready {
			word, style = "WARNING", terminal.Yellow
		}
		if isTold(c) {
			continue // the verdict says so
		}
		p.styled(style, "%s    %s (%s), for %s", word, c.Short, c.Code, short(p.now.Sub(c.Since)))
		for _, text := range []string{c.Detail, c.Long} {
			p.paragraph("           ", text)
		}
	}
	p.line("")
}

// paragraph adds a text over as many lines as it needs.
func (p *page) paragraph(indent, text string) {
	line := indent
	for _, word := range strings.Fields(text) {
		if line != indent && len([]rune(line))+1+len([]rune(word)) > pageWidth {
			p.line("%s", line)
			line = indent
		}
		if line != indent {
			line += " "
		}
		line += word
	}
	if line != indent {
		p.line("%s", line)
	}
}

func (p *page) head(r api.Report) {
	block := "none seen yet"
	if r.Head.Number != 0 {
		block = fmt.Sprintf("%d, %s", r.Head.Number, p.ago(r.Head.Time))
	}
	p.line("operator   %s", r.Operator)
	p.line("program    %s %s, up %s", r.Name, r.Version, short(p.now.Sub(r.Started)))
	p.line("socket     %s, %d connections%s", r.Socket, r.Peers.Connections, notDialled(r.Peers.BackedOff))
	p.line("block      %s", block)
	p.line("settled    %s", p.settled(r))
	p.line("leader     %s, term %d", p.name(r.Engine.Leader), r.Engine.Term)
	p.line("next       %s", p.name(r.Engine.Next))
	told := ""
	if r.Mode != mode.Active.String() && r.Mode != "" {
		told = ", " + r.Mode
	}
	p.line("role       %s%s", role(r.Engine), told)
	p.line("operators  %d, %d of them vote", r.Engine.Operators, len(r.Engine.Voters))
}

// name is an operator as the page names it.
func (p *page) name(a common.Address) string {
	switch a {
	case common.Address{}:
		return "unknown"
	case p.self:
		return "this operator"
	default:
		return a.Hex()
	}
}

// settled says which task has settled last, and how long ago.
func (p *page) settled(r api.Report) string {
	switch {
	case r.LastSettlement != nil:
		return fmt.Sprintf("task %d, %s", r.LastSettlement.Task, p.ago(r.LastSettlement.Time))
	case r.Engine.LastSettled != nil:
		return fmt.Sprintf("task %d", *r.Engine.LastSettled)
	default:
		return "none yet"
	}
}

// notDialled says how many sockets of others are not dialled for a while.
func notDialled(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("; %d sockets of others fail, and wait", n)
}

// tasks shows those that are known here, and what they wait for.
func (p *page) tasks(e engine.Status) {
	known := e.Track.Tasks[max(0, len(e.Track.Tasks)-shownTasks):]
	live := make(map[eigenshift.TaskID]engine.TaskStatus)
	for _, t := range e.Tasks {
		live[t.ID] = t
		if !slices.ContainsFunc(known, func(k track.Task) bool { return k.ID == t.ID }) {
			known = append(slices.Clip(known), track.Task{ID: t.ID})
		}
	}
	if len(known) == 0 {
		return
	}
	slices.SortFunc(known, func(a, b track.Task) int { return cmp.Compare(a.ID, b.ID) })
	p.line("")
	rows := [][]string{{"TASK", "STEP", "OPENED", "CERTIFIED", "SENT", "SETTLED", "ANSWERS", "WAITS"}}
	for _, t := range known {
		opened := "–"
		if at, ok := t.Times[track.Open]; ok {
			opened = p.ago(at)
		}
		answers := "–"
		if t.Asked > 0 {
			answers = fmt.Sprintf("%d of %d", t.Answered, t.Asked)
		}
		state := ""
		switch l := live[t.ID]; {
		case l.Waits != nil:
			state = l.Waits.Short
		case l.Deadline != 0:
			state = fmt.Sprintf("until block %d", l.Deadline)
		}
		reached := cmp.Or(string(t.Step), live[t.ID].Phase)
		rows = append(rows, []string{
			fmt.Sprint(t.ID), reached, opened, after(t, track.Certify), after(t, track.Submit), after(t, track.Settle), answers, state,
		})
	}
	p.table(rows)
	for _, t := range known {
		if f := t.Failure; f != nil {
			p.title("task %d: %s failed %s, last %s (%s)", t.ID, f.Step, times(f.Times), p.ago(f.Last), f.Reason.Code)
			p.paragraph("  ", f.Reason.Short)
			p.paragraph("  ", f.Detail)
		}
	}
}

// after is when a step was reached, counted from the opening.
func after(t track.Task, s track.Step) string {
	at, reached := t.Times[s]
	opened, known := t.Times[track.Open]
	switch {
	case !reached:
		return "–"
	case !known:
		return "yes"
	default:
		return "+" + short(at.Sub(opened))
	}
}

// missing shows whose answers the newest task lacks that was collected here.
func (p *page) missing(tasks []track.Task) {
	for _, t := range slices.Backward(tasks) {
		if t.Asked == 0 {
			continue
		}
		if len(t.Missing) == 0 {
			return
		}
		p.title("answers that task %d lacks", t.ID)
		var rows [][]string
		for _, a := range slices.SortedFunc(maps.Keys(t.Missing), common.Address.Cmp) {
			m := t.Missing[a]
			detail := strings.TrimPrefix(m.Detail, fmt.Sprintf("ask %s for task %d: ", a, t.ID)) // the line says so already
			rows = append(rows, []string{"  " + abbreviated(a), m.Code, detail})
		}
		if more := len(rows) - shownPeers; more > 0 {
			rows = append(rows[:shownPeers], []string{fmt.Sprintf("  and %d more", more)})
		}
		p.table(rows)
		return
	}
}

// refusals shows what this operator did not sign lately.
func (p *page) refusals(list []track.Refusal) {
	if len(list) == 0 {
		return
	}
	p.title("not signed here, by asker")
	var rows [][]string
	for _, r := range slices.Backward(list[max(0, len(list)-shownRefusals):]) {
		rows = append(rows, []string{"  " + abbreviated(r.Asker), fmt.Sprintf("task %d", r.Task), r.Reason.Short, times(r.Times) + ", last " + p.ago(r.Last)})
	}
	p.table(rows)
}

// guards shows whose messages were refused most.
func (p *page) guards(counts guard.Counts) {
	if len(counts) == 0 {
		return
	}
	total := func(a common.Address) (sum uint64) {
		for _, n := range counts[a] {
			sum += n
		}
		return sum
	}
	peers := slices.SortedFunc(maps.Keys(counts), func(a, b common.Address) int {
		return cmp.Or(cmp.Compare(total(b), total(a)), a.Cmp(b))
	})
	p.title("refused by the guards of the log, by sender")
	var rows [][]string
	for _, a := range peers[:min(len(peers), shownPeers)] {
		var reasons []string
		for _, reason := range slices.Sorted(maps.Keys(counts[a])) {
			reasons = append(reasons, fmt.Sprintf("%s %d", reason, counts[a][reason]))
		}
		rows = append(rows, []string{"  " + abbreviated(a), strings.Join(reasons, ", ")})
	}
	p.table(rows)
}

// agreed shows who runs with other agreed parameters.
func (p *page) agreed(a api.Agreed) {
	var rows [][]string
	for _, other := range a.Peers {
		for _, d := range other.Differences {
			consequence := ""
			if d.Refuses {
				consequence = "no Raft with it"
			}
			rows = append(rows, []string{"  " + abbreviated(other.Operator), d.String(), consequence})
		}
	}
	if len(rows) == 0 {
		return
	}
	if more := len(rows) - shownDifferences; more > 0 {
		rows = append(rows[:shownDifferences], []string{fmt.Sprintf("  and %d more", more)})
	}
	p.title("agreed parameters that differ, by operator")
	p.table(rows)
}

func (p *page) ago(at time.Time) string { return short(p.now.Sub(at)) + " ago" }

// short is a duration with two or three digits.
func short(d time.Duration) string {
	d = max(0, d)
	switch {
	case d < time.Second:
		return d.Round(time.Millisecond).String()
	case d < 10*time.Second:
		return d.Round(100 * time.Millisecond).String()
	case d < time.Hour:
		return d.Round(time.Second).String()
	default:
		return strings.TrimSuffix(d.Round(time.Minute).String(), "0s")
	}
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

func abbreviated(a common.Address) string { return a.Hex()[:8] + "…" + a.Hex()[38:] }
