// Package figures holds what was measured, as it is kept in files and compared.
package figures

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"time"
)

// The systems that are measured.
const (
	EigenShift = "EigenShift"
	Central    = "central"
	Before     = "EigenShift before" // another build of the operator
)

// Report is one whole measurement.
type Report struct {
	Machine     []string      `json:"machine"` // machine and versions, a line each
	Date        string        `json:"date"`
	Runs        []Run         `json:"runs"`
	Aggregation []Aggregation `json:"aggregation"`
}

// Run is one system at one pace. Of a task means for each task that settled. Figures of
// processes are of all processes of the system together.
type Run struct {
	System  string  `json:"system"`
	BlockS  float64 `json:"block_s"` // seconds between two blocks
	SlotS   float64 `json:"slot_s"`  // seconds between two tasks
	Tasks   int     `json:"tasks"`   // that settled while it was timed
	Missing int     `json:"missing"` // slots in between without a settlement

	OpenedToSentMS []float64 `json:"opened_to_sent_ms"` // as the system says itself
	BlockToPoolMS  []float64 `json:"block_to_pool_ms"`  // as seen from outside
	CPUMS          float64   `json:"cpu_ms"`            // of a task
	NodeCPUMS      float64   `json:"node_cpu_ms"`       // of a task, of the Ethereum node
	Share          float64   `json:"share"`             // of one core
	IdleShare      float64   `json:"idle_share"`        // of one core while no block is worked on; zero: not measured
	OthersShare    float64   `json:"others_share"`      // of one core, of all else on the machine, the measurement included
	StolenShare    float64   `json:"stolen_share"`      // of one core, of other machines on the host
	Processes      int       `json:"processes"`
	ResidentMB     float64   `json:"resident_mb"`
	PeakMB         float64   `json:"peak_mb"` // the largest of one process

	Counted  int                `json:"counted"`  // tasks that settled while calls were counted
	HTTP     map[string]float64 `json:"http"`     // calls of a task by name
	WS       map[string]float64 `json:"ws"`       // the same over WebSocket
	Requests float64            `json:"requests"` // HTTP requests of a task
}

// Aggregation is what one number of signatures took.
type Aggregation struct {
	Operators int       `json:"operators"`
	OursMS    []float64 `json:"ours_ms"`
	TheirMS   []float64 `json:"their_ms"`
}

// Pace names block and slot time.
func (r Run) Pace() string { return fmt.Sprintf("%g s slots, %g s blocks", r.SlotS, r.BlockS) }

// Add adds another run of the same system at the same pace: samples are put together,
// the rest is weighed by tasks.
func (r *Run) Add(o Run) {
	weigh := func(to *float64, from float64, has, more int) {
		if has+more > 0 {
			*to = (*to*float64(has) + from*float64(more)) / float64(has+more)
		}
	}
	for _, f := range []struct {
		to   *float64
		from float64
	}{
		{&r.CPUMS, o.CPUMS}, {&r.NodeCPUMS, o.NodeCPUMS}, {&r.Share, o.Share}, {&r.IdleShare, o.IdleShare},
		{&r.OthersShare, o.OthersShare}, {&r.StolenShare, o.StolenShare}, {&r.ResidentMB, o.ResidentMB},
	} {
		weigh(f.to, f.from, r.Tasks, o.Tasks)
	}
	weigh(&r.Requests, o.Requests, r.Counted, o.Counted)
	r.HTTP = addCalls(r.HTTP, o.HTTP, r.Counted, o.Counted)
	r.WS = addCalls(r.WS, o.WS, r.Counted, o.Counted)
	r.OpenedToSentMS = append(r.OpenedToSentMS, o.OpenedToSentMS...)
	r.BlockToPoolMS = append(r.BlockToPoolMS, o.BlockToPoolMS...)
	r.PeakMB = max(r.PeakMB, o.PeakMB)
	r.Processes = max(r.Processes, o.Processes)
	r.Tasks, r.Missing, r.Counted = r.Tasks+o.Tasks, r.Missing+o.Missing, r.Counted+o.Counted
}

func addCalls(to, from map[string]float64, has, more int) map[string]float64 {
	if has+more == 0 {
		return to
	}
	sum := make(map[string]float64)
	for name, n := range to {
		sum[name] += n * float64(has) / float64(has+more)
	}
	for name, n := range from {
		sum[name] += n * float64(more) / float64(has+more)
	}
	return sum
}

// Put puts a run into the report, adding it to an earlier one of the same system and pace.
// Runs at a fast pace come first.
func (r *Report) Put(run Run) {
	for i := range r.Runs {
		if r.Runs[i].System == run.System && r.Runs[i].Pace() == run.Pace() {
			r.Runs[i].Add(run)
			return
		}
	}
	r.Runs = append(r.Runs, run)
	slices.SortStableFunc(r.Runs, func(a, b Run) int { return cmp.Or(cmp.Compare(a.SlotS, b.SlotS), cmp.Compare(a.BlockS, b.BlockS)) })
}

// Merge adds another measurement on the same machine, with the same builds.
func (r *Report) Merge(o *Report) {
	for _, run := range o.Runs {
		r.Put(run)
	}
	for _, more := range o.Aggregation {
		i := slices.IndexFunc(r.Aggregation, func(a Aggregation) bool { return a.Operators == more.Operators })
		if i < 0 {
			r.Aggregation = append(r.Aggregation, more)
			continue
		}
		r.Aggregation[i].OursMS = append(r.Aggregation[i].OursMS, more.OursMS...)
		r.Aggregation[i].TheirMS = append(r.Aggregation[i].TheirMS, more.TheirMS...)
	}
}

// Paces returns the paces that were measured, in their order.
func (r *Report) Paces() []string {
	var paces []string
	for _, run := range r.Runs {
		if !slices.Contains(paces, run.Pace()) {
			paces = append(paces, run.Pace())
		}
	}
	return paces
}

// Of returns the run of a system at a pace.
func (r *Report) Of(system, pace string) (Run, bool) {
	for _, run := range r.Runs {
		if run.System == system && run.Pace() == pace {
			return run, true
		}
	}
	return Run{}, false
}

// Write writes the report to a file.
func (r *Report) Write(path string) error {
	encoded, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return fmt.Errorf("encode report: %w", err)
	}
	if err := os.WriteFile(path, append(encoded, '\n'), 0o644); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// Read reads a report from a file.
func Read(path string) (*Report, error) {
	encoded, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read report: %w", err)
	}
	r := new(Report)
	if err := json.Unmarshal(encoded, r); err != nil {
		return nil, fmt.Errorf("decode report %s: %w", path, err)
	}
	return r, nil
}

// Milliseconds returns a duration in milliseconds, to a hundredth.
func Milliseconds(d time.Duration) float64 {
	return math.Round(d.Seconds()*1e5) / 100
}

// Percentile returns the nearest-rank percentile, or NaN of no values.
func Percentile(values []float64, p int) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[max(0, (len(sorted)*p+99)/100-1)]
}

// sum returns the sum of all calls.
func sum(calls map[string]float64) float64 {
	var total float64
	for _, name := range slices.Sorted(maps.Keys(calls)) {
		total += calls[name]
	}
	return total
}
