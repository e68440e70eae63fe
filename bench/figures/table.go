package figures

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"
	"text/tabwriter"
)

// Row is one line of the table: a figure of each system, less of which is better.
type Row struct {
	Name    string
	Steady  bool               // hardly depends on chance: a ratio that gets worse is a change for the worse
	Figures map[string]float64 // by system; NaN and what is missing were not measured
}

// Ratio is what EigenShift has of the central aggregator's figure, or NaN.
func (r Row) Ratio() float64 {
	ours, ok := r.Figures[EigenShift]
	theirs, also := r.Figures[Central]
	if !ok || !also || theirs == 0 {
		return math.NaN()
	}
	return ours / theirs
}

// Rows returns the table.
func (r *Report) Rows() []Row {
	var rows []Row
	for _, pace := range r.Paces() {
		add := func(name string, steady bool, figure func(Run) float64) {
			row := Row{Name: name + " (" + pace + ")", Steady: steady, Figures: make(map[string]float64)}
			for _, system := range []string{EigenShift, Central, Before} {
				if run, ok := r.Of(system, pace); ok && run.Tasks > 0 {
					row.Figures[system] = figure(run)
				}
			}
			rows = append(rows, row)
		}
		add("opened → transaction sent, p50, ms", true, func(r Run) float64 { return Percentile(r.OpenedToSentMS, 50) })
		add("opened → transaction sent, p99, ms", false, func(r Run) float64 { return Percentile(r.OpenedToSentMS, 99) })
		add("block → transaction in the pool, p50, ms", true, func(r Run) float64 { return Percentile(r.BlockToPoolMS, 50) })
		add("block → transaction in the pool, p99, ms", false, func(r Run) float64 { return Percentile(r.BlockToPoolMS, 99) })
		add("CPU of all operators, ms a task", true, func(r Run) float64 { return r.CPUMS })
		add("CPU of the node, ms a task", false, func(r Run) float64 { return r.NodeCPUMS })
		add("CPU of one process, % of a core", false, func(r Run) float64 { return 100 * r.Share / float64(r.Processes) })
		add("the same between blocks, % of a core", false, func(r Run) float64 {
			if r.IdleShare == 0 {
				return math.NaN()
			}
			return 100 * r.IdleShare / float64(r.Processes)
		})
		counted := func(f func(Run) float64) func(Run) float64 {
			return func(r Run) float64 {
				if r.Counted == 0 {
					return math.NaN()
				}
				return f(r)
			}
		}
		add("JSON-RPC calls over HTTP, a task", true, counted(func(r Run) float64 { return sum(r.HTTP) }))
		add("JSON-RPC calls over WebSocket, a task", false, counted(func(r Run) float64 { return sum(r.WS) }))
		add("HTTP requests, a task", false, counted(func(r Run) float64 { return r.Requests }))
		add("resident, all processes, MB", true, func(r Run) float64 { return r.ResidentMB })
		add("resident, one process on average, MB", false, func(r Run) float64 { return r.ResidentMB / float64(r.Processes) })
		add("resident, the largest peak of a process, MB", false, func(r Run) float64 { return r.PeakMB })
	}
	for _, a := range r.Aggregation {
		for _, p := range []int{50, 99} {
			rows = append(rows, Row{
				Name: fmt.Sprintf("aggregating %d responses, p%d, ms", a.Operators, p), Steady: p == 50,
				Figures: map[string]float64{EigenShift: Percentile(a.OursMS, p), Central: Percentile(a.TheirMS, p)},
			})
		}
	}
	return slices.DeleteFunc(rows, Row.empty)
}

func (r Row) empty() bool {
	for _, figure := range r.Figures {
		if !math.IsNaN(figure) {
			return false
		}
	}
	return true
}

// Worse returns a sentence for each steady row whose ratio is more than limit times that
// of the reference. Rows that only one of the two has are not compared.
func (r *Report) Worse(reference *Report, limit float64) []string {
	before := make(map[string]Row)
	for _, row := range reference.Rows() {
		before[row.Name] = row
	}
	var worse []string
	for _, row := range r.Rows() {
		was, ok := before[row.Name]
		if ok && row.Steady && row.Ratio() > limit*was.Ratio() {
			worse = append(worse, fmt.Sprintf("%s: %.3f of the central aggregator's, more than %g times the %.3f of the reference", row.Name, row.Ratio(), limit, was.Ratio()))
		}
	}
	return worse
}

// Print writes the table, and what else there is to know.
func (r *Report) Print(w io.Writer) error {
	var b strings.Builder
	for _, line := range r.Machine {
		fmt.Fprintln(&b, line)
	}
	for _, run := range r.Runs {
		fmt.Fprintf(&b, "%s, %s: %d tasks, %d missing, %d processes; of a core: all else %.2f, stolen %.2f\n",
			run.System, run.Pace(), run.Tasks, run.Missing, run.Processes, run.OthersShare, run.StolenShare)
	}
	fmt.Fprintln(&b)
	aligned := tabwriter.NewWriter(&b, 0, 0, 1, ' ', 0)
	fmt.Fprint(aligned, strings.ReplaceAll(r.Table(), " |", "\t|"))
	if err := aligned.Flush(); err != nil {
		return err
	}
	r.printCalls(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

// Table returns the table in Markdown.
func (r *Report) Table() string {
	systems := []string{EigenShift, Central}
	if slices.ContainsFunc(r.Runs, func(run Run) bool { return run.System == Before }) {
		systems = append(systems, Before)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "| what | %s | ratio |\n|%s\n", strings.Join(systems, " | "), strings.Repeat("---|", len(systems)+2))
	for _, row := range r.Rows() {
		fmt.Fprintf(&b, "| %s |", row.Name)
		for _, system := range systems {
			fmt.Fprintf(&b, " %s |", row.text(system))
		}
		fmt.Fprintf(&b, " %s |\n", short(row.Ratio()))
	}
	return b.String()
}

// printCalls writes which calls a task takes.
func (r *Report) printCalls(b *strings.Builder) {
	for _, run := range r.Runs {
		for _, way := range []struct {
			name  string
			calls map[string]float64
		}{{"HTTP", run.HTTP}, {"WebSocket", run.WS}} {
			if len(way.calls) == 0 {
				continue
			}
			fmt.Fprintf(b, "\n%s, %s, calls a task over %s:\n", run.System, run.Pace(), way.name)
			names := slices.SortedFunc(maps.Keys(way.calls), func(x, y string) int {
				return cmp.Or(cmp.Compare(way.calls[y], way.calls[x]), cmp.Compare(x, y))
			})
			for _, name := range names {
				fmt.Fprintf(b, "  %6.2f  %s\n", way.calls[name], name)
			}
		}
	}
}

func (r Row) text(system string) string {
	figure, ok := r.Figures[system]
	if !ok {
		return "–"
	}
	return short(figure)
}

// short writes a figure with three digits.
func short(figure float64) string {
	switch {
	case math.IsNaN(figure):
		return "–"
	case figure == 0:
		return "0"
	case figure >= 100:
		return fmt.Sprintf("%.0f", figure)
	case figure >= 10:
		return fmt.Sprintf("%.1f", figure)
	case figure >= 0.1:
		return fmt.Sprintf("%.2f", figure)
	}
	return fmt.Sprintf("%.3f", figure)
}
