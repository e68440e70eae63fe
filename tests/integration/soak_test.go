package integration

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// soakMinutes says for how long TestSoak runs; without it the test is skipped.
const soakMinutes = "SOAK_MINUTES"

// TestSoak runs five operators for SOAK_MINUTES, a slot every 2 s, which is the shortest that the
// devnet's chain has blocks for, and samples what each uses. The last quarter must not use more
// than the second one did, but for noise: the first is for caches and snapshots to fill.
func TestSoak(t *testing.T) {
	minutes, err := strconv.Atoi(os.Getenv(soakMinutes))
	if err != nil {
		t.Skip("set " + soakMinutes + " to run it: make soak MINUTES=60")
	}
	d := newDevnet(t)
	d.Interval = 2 * time.Second
	d.up()
	length, begin := time.Duration(minutes)*time.Minute, time.Now()
	samples := make(map[int][]sample) // of each operator
	for ticks := time.Tick(30 * time.Second); time.Since(begin) < length; <-ticks {
		for _, op := range d.operators() {
			if !op.Alive {
				t.Fatalf("operator %d has ended: %s", op.Number, op.Exit)
			}
			s, err := d.sample(op)
			if err != nil {
				t.Logf("operator %d: no sample: %v", op.Number, err) // on a machine that is busy with other things
				continue
			}
			samples[op.Number] = append(samples[op.Number], s)
			fmt.Printf("soak: %s: operator %d: %s\n", time.Since(begin).Round(time.Second), op.Number, s)
		}
	}
	if settled, slots := len(d.Status().Tasks), int(length/d.Interval); settled < slots*9/10 {
		t.Errorf("%d of %d slots have settled", settled, slots)
	}
	for number, all := range samples {
		n := len(all)
		if n < 4 {
			t.Fatalf("operator %d: %d samples, which are no quarters", number, n)
		}
		before, after := mean(all[n/4:n/2]), mean(all[n-n/4:])
		t.Logf("operator %d: second quarter %s; last quarter %s", number, before, after)
		for name, most := range before.withNoise() {
			if after[name] > most {
				t.Errorf("operator %d: %s grows from %.0f to %.0f", number, name, before[name], after[name])
			}
		}
	}
}

// operators returns the operators' processes. A devnet whose chain answers late on a busy machine
// has none to tell of this time.
func (d *Devnet) operators() []Operator {
	out, err := d.command("status", "--json")
	if err != nil {
		d.t.Logf("devnet status: %v: %s", err, out)
		return nil
	}
	var s Status
	if err := json.Unmarshal([]byte(out), &s); err != nil {
		d.t.Fatalf("decode status: %v", err)
	}
	d.remember(s.Tasks)
	return s.Operators
}

// sample is what an operator uses, by the names of the figures.
type sample map[string]float64

// String prints figures in a fixed order.
func (s sample) String() string {
	var parts []string
	for _, name := range []string{"resident MB", "heap MB", "goroutines", "descriptors", "disk kB"} {
		parts = append(parts, fmt.Sprintf("%s %.1f", name, s[name]))
	}
	return strings.Join(parts, ", ")
}

// withNoise is how much of each may be used without its growing. Raft's file doubles until it has
// room for all entries between two snapshots, which takes more than a quarter of a short run.
func (s sample) withNoise() sample {
	return sample{
		"resident MB": s["resident MB"]*1.1 + 4, "heap MB": s["heap MB"]*1.15 + 3,
		"goroutines": s["goroutines"]*1.05 + 10, "descriptors": s["descriptors"]*1.05 + 5, "disk kB": max(s["disk kB"]*1.1, 12<<10),
	}
}

func mean(samples []sample) sample {
	sum := make(sample)
	for _, s := range samples {
		for name, value := range s {
			sum[name] += value / float64(len(samples))
		}
	}
	return sum
}

// sample asks an operator for its metrics and looks at its folder, its log aside.
func (d *Devnet) sample(op Operator) (sample, error) {
	d.t.Helper()
	s := make(sample)
	response, err := http.Get(op.API + "/metrics")
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	figures := map[string]struct {
		name string
		unit float64
	}{
		"process_resident_memory_bytes": {"resident MB", 1e6}, "go_memstats_heap_inuse_bytes": {"heap MB", 1e6},
		"go_goroutines": {"goroutines", 1}, "process_open_fds": {"descriptors", 1},
	}
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		name, text, _ := strings.Cut(lines.Text(), " ")
		if f, wanted := figures[name]; wanted {
			value, err := strconv.ParseFloat(text, 64)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			s[f.name] = value / f.unit
		}
	}
	if len(s) != len(figures) {
		return nil, fmt.Errorf("only the metrics of %v", s)
	}
	s["disk kB"] = float64(diskUse(filepath.Join(d.dir, fmt.Sprintf("operator-%d", op.Number)))) / 1024
	return s, nil
}

// diskUse adds up the files of a folder that are no logs for people. Files may come and go.
func diskUse(folder string) (bytes int64) {
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, ".log") {
			return nil // it is gone
		}
		if info, err := entry.Info(); err == nil {
			bytes += info.Size()
		}
		return nil
	})
	return bytes
}
