package figures

import (
	"math"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

func TestPercentileIsOfTheNearestRank(t *testing.T) {
	values := []float64{5, 1, 4, 2, 3}
	for p, expected := range map[int]float64{0: 1, 1: 1, 20: 1, 21: 2, 50: 3, 99: 5, 100: 5} {
		if got := Percentile(values, p); got != expected {
			t.Errorf("p%d is %g, expected %g", p, got, expected)
		}
	}
	if !math.IsNaN(Percentile(nil, 50)) {
		t.Error("no values have a percentile")
	}
}

func report(ours, theirs float64) *Report {
	r := &Report{}
	for system, ms := range map[string]float64{EigenShift: ours, Central: theirs} {
		r.Put(Run{
			System: system, BlockS: 1, SlotS: 2, Tasks: 1, Processes: 5, BlockToPoolMS: []float64{ms}, CPUMS: ms,
			Counted: 2, HTTP: map[string]float64{"eth_call": ms}, WS: map[string]float64{},
		})
	}
	r.Aggregation = []Aggregation{{Operators: 5, OursMS: []float64{ours}, TheirMS: []float64{theirs}}}
	return r
}

func TestRatiosAreComparedAndNotTimes(t *testing.T) {
	reference := report(10, 20)
	for name, c := range map[string]struct {
		report *Report
		worse  int
	}{
		"the same":            {report(10, 20), 0},
		"a slower machine":    {report(100, 200), 0},
		"within the limit":    {report(14, 20), 0},
		"everything is worse": {report(40, 20), 4},
		"nothing to compare":  {&Report{}, 0},
	} {
		if worse := c.report.Worse(reference, 1.5); len(worse) != c.worse {
			t.Errorf("%s: %q, expected %d sentences", name, worse, c.worse)
		}
	}
}

func TestRunsArePutTogetherByTasks(t *testing.T) {
	r := &Report{}
	r.Put(Run{System: EigenShift, BlockS: 1, SlotS: 2, Tasks: 1, CPUMS: 10, BlockToPoolMS: []float64{1}, PeakMB: 3, Missing: 1})
	r.Put(Run{System: EigenShift, BlockS: 1, SlotS: 2, Tasks: 3, CPUMS: 30, BlockToPoolMS: []float64{2, 3, 4}, PeakMB: 2})
	r.Put(Run{System: EigenShift, BlockS: 1, SlotS: 2, Counted: 1, HTTP: map[string]float64{"a": 4}})
	r.Put(Run{System: EigenShift, BlockS: 1, SlotS: 2, Counted: 3, HTTP: map[string]float64{"b": 4}})
	r.Put(Run{System: EigenShift, BlockS: 1, SlotS: 6, Tasks: 1})
	expected := Run{
		System: EigenShift, BlockS: 1, SlotS: 2, Tasks: 4, CPUMS: 25, BlockToPoolMS: []float64{1, 2, 3, 4}, PeakMB: 3, Missing: 1,
		Counted: 4, HTTP: map[string]float64{"a": 1, "b": 3}, WS: map[string]float64{},
	}
	if len(r.Runs) != 2 || !reflect.DeepEqual(r.Runs[0], expected) {
		t.Errorf("put together: %+v\nexpected first: %+v", r.Runs, expected)
	}
}

func TestMeasurementsAreMerged(t *testing.T) {
	r, other := report(10, 20), report(30, 40)
	other.Aggregation = append(other.Aggregation, Aggregation{Operators: 20, OursMS: []float64{1}})
	r.Merge(other)
	expected := []Aggregation{{5, []float64{10, 30}, []float64{20, 40}}, {Operators: 20, OursMS: []float64{1}}}
	if run, _ := r.Of(EigenShift, "2 s slots, 1 s blocks"); run.Tasks != 2 || run.CPUMS != 20 || !reflect.DeepEqual(r.Aggregation, expected) {
		t.Errorf("merged: %+v, %+v", run, r.Aggregation)
	}
}

func TestReportsAreReadBackAndPrinted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.json")
	written := report(12.5, 20)
	if err := written.Write(path); err != nil {
		t.Fatal(err)
	}
	read, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := read.Print(&b); err != nil {
		t.Fatal(err)
	}
	said := regexp.MustCompile(` +\|`).ReplaceAllString(b.String(), " |")
	for _, line := range []string{"| aggregating 5 responses, p50, ms |", "| 12.5 | 20.0 | 0.62 |", "   12.50  eth_call"} {
		if !strings.Contains(said, line) {
			t.Errorf("%q is not in\n%s", line, b.String())
		}
	}
}
