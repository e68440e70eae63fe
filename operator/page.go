package operator

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
)

// How much of a report a page shows; JSON has it all.
const (
	pageWidth     = 100
	shownTasks    = 8
	shownRefusals = 5
	shownPeers    = 8

	shownDifferences = 12
)

// printReport writes a report as a page for a terminal.
func printReport(out io.Writer, r api.Report, now time.Time) error {
	p := page{now: now, self: r.Operator}
	p.conditions(r.Conditions)
	p.head(r)
	p.tasks(r.Engine)
	p.missing(r.Engine.Track.Tasks)
	p.refusals(r.Engine.Track.Refusals)
	p.guards(r.Guards)
	p.agreed(r.Agreed)
	_, err := out.Write(p.text.Bytes())
	return err
}

// page is a page being written.
type page struct {
	now  time.Time
	self common.Address
	text bytes.Buffer
}

// line adds a line, cut to the width.
func (p *page) line(format string, args ...any) {
	p.text.WriteString(cut(fmt.Sprintf(format, args...), pageWidth))
	p.text.WriteByte('\n')
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
	var b bytes.Buffer
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, row := range rows {
		fmt.Fprintln(w, strings.Join(row, "\t"))
	}
	w.Flush() // to a buffer: it cannot fail
	for row := range strings.Lines(b.String()) {
		p.line("%s", strings.TrimRight(row, "\n"))
	}
}

// conditions shows what is wrong with the operator itself, before anything else.
func (p *page) conditions(list []track.Condition) {
	for _, c := range list {
		p.line("PROBLEM      %s (%s), for %s", c.Short, c.Code, short(p.now.Sub(c.Since)))
		for _, text := range []string{c.Detail, c.Long} {
			p.paragraph("             ", text)
		}
	}
	if len(list) > 0 {
		p.line("")
	}
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
	role := "observer, not in the cluster yet"
	switch {
	case r.Engine.Leading:
		role = "leader"
	case r.Engine.Voter:
		role = "follower, votes"
	case len(r.Engine.Voters) > 0:
		role = "follower, does not vote"
	}
	leader := "unknown"
	switch r.Engine.Leader {
	case common.Address{}:
	case p.self:
		leader = "this operator"
	default:
		leader = r.Engine.Leader.Hex()
	}
	settled := "none yet"
	if r.Engine.LastSettled != nil {
		settled = fmt.Sprintf("task %d", *r.Engine.LastSettled)
	}
	block := "none seen yet"
	if r.Head.Number != 0 {
		block = fmt.Sprintf("%d, %s", r.Head.Number, p.ago(r.Head.Time))
	}
	p.line("operator     %s", r.Operator)
	p.line("program      %s %s, up %s", r.Name, r.Version, short(p.now.Sub(r.Started)))
	p.line("socket       %s, %d connections%s", r.Socket, r.Peers.Connections, notDialled(r.Peers.BackedOff))
	p.line("block        %s", block)
	p.line("role         %s, term %d", role, r.Engine.Term)
	p.line("leader       %s", leader)
	p.line("operators    %d, %d of them vote", r.Engine.Operators, len(r.Engine.Voters))
	p.line("last settled %s", settled)
}

// notDialled says how many sockets of others are not dialled for a while.
func notDialled(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("; %d registered sockets fail and are not dialled for a while", n)
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
	rows := [][]string{{"TASK", "REACHED", "OPENED", "CERTIFIED", "SENT", "SETTLED", "ANSWERS", "STATE"}}
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
			p.line("")
			p.line("task %d: %s failed, %s, last %s: %s (%s)", t.ID, f.Step, times(f.Times), p.ago(f.Last), f.Reason.Short, f.Reason.Code)
			p.line("  %s", f.Detail)
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
		p.line("")
		p.line("answers that task %d lacks", t.ID)
		var rows [][]string
		for _, a := range slices.SortedFunc(maps.Keys(t.Missing), common.Address.Cmp) {
			m := t.Missing[a]
			detail := strings.TrimPrefix(m.Detail, fmt.Sprintf("ask %s for task %d: ", a, t.ID)) // the line says so already
			rows = append(rows, []string{"  " + a.Hex(), m.Code, detail})
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
	p.line("")
	p.line("not signed here, by asker")
	var rows [][]string
	for _, r := range slices.Backward(list[max(0, len(list)-shownRefusals):]) {
		rows = append(rows, []string{"  " + abbreviated(r.Asker), fmt.Sprintf("task %d", r.Task), r.Reason.Short + " (" + r.Reason.Code + ")", times(r.Times) + ", last " + p.ago(r.Last)})
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
	p.line("")
	p.line("refused by the guards of the log, by sender")
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
	p.line("")
	p.line("agreed parameters that differ, by operator")
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
