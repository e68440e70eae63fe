package integration

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkDevnet runs the devnet until 50 tasks have settled and reports what
// the operators measured: from a task's opening to its transaction, from there
// to its settlement (mostly the wait for a block), the hand-over of leadership,
// gas and memory. It runs once, whatever b.N.
func BenchmarkDevnet(b *testing.B) {
	const tasks = 50
	d := newDevnet(b)
	start := time.Now()
	d.up()
	b.ReportMetric(time.Since(start).Seconds(), "s/up")
	for len(d.Status().Tasks) < tasks {
		d.AwaitMoreTasks(1)
	}

	var toSent, toSettled, handovers, memory, gas []float64
	status := d.Status()
	client := &http.Client{Timeout: 5 * time.Second}
	for _, op := range status.Operators {
		page, err := fetchStatus(client, op.API)
		if err != nil {
			b.Fatal(err)
		}
		for _, t := range page.Engine.Track.Tasks {
			between := func(from, to string) (float64, bool) {
				start, started := t.Times[from]
				end, ended := t.Times[to]
				return float64(end.Sub(start).Microseconds()) / 1000, started && ended
			}
			if took, ok := between("open", "submit"); ok {
				toSent = append(toSent, took)
			}
			if took, ok := between("submit", "settle"); ok {
				toSettled = append(toSettled, took)
			}
		}
		handovers = append(handovers, page.Engine.Track.HandoversMS...)
		memory = append(memory, residentMB(b, op.PID))
	}
	for _, t := range status.Tasks {
		gas = append(gas, float64(t.GasUsed))
	}
	report(b, toSent, "ms/opened-to-sent")
	report(b, toSettled, "ms/sent-to-settled")
	report(b, handovers, "ms/handover")
	b.ReportMetric(percentile(gas, 50), "gas/task-2-feeds")
	b.ReportMetric(percentile(memory, 100), "MB/operator")
	b.ReportMetric(0, "ns/op")
}

func report(b *testing.B, values []float64, unit string) {
	if len(values) == 0 {
		b.Fatalf("no values for %s", unit)
	}
	b.ReportMetric(percentile(values, 50), "p50-"+unit)
	b.ReportMetric(percentile(values, 99), "p99-"+unit)
}

// percentile returns the nearest-rank percentile.
func percentile(values []float64, p int) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[max(0, (len(sorted)*p+99)/100-1)]
}

// residentMB reads a process's resident memory.
func residentMB(b *testing.B, pid int) float64 {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		b.Fatal(err)
	}
	for line := range bytes.Lines(data) {
		if rest, ok := strings.CutPrefix(string(line), "VmRSS:"); ok {
			kb, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			if err != nil {
				b.Fatal(err)
			}
			return kb / 1024
		}
	}
	b.Fatalf("no VmRSS for process %d", pid)
	return 0
}
