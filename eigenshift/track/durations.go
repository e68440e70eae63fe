package track

import (
	"slices"
	"time"
)

// Span is a part of a task's life that is timed.
type Span string

// The timed spans, as this operator saw them.
const (
	OpenToCertify  Span = "open_to_certify"
	CollectToSend  Span = "collect_to_submit"
	SubmitToSettle Span = "submit_to_settle"
	OpenToSettle   Span = "open_to_settle"
	TransferLead   Span = "hand_over"
)

// spans are the spans between two steps.
var spans = []struct {
	span     Span
	from, to Step
}{
	{OpenToCertify, Open, Certify}, {CollectToSend, Collect, Submit}, {SubmitToSettle, Submit, Settle}, {OpenToSettle, Open, Settle},
}

// bounds are the upper ends of the histograms' buckets, in seconds.
var bounds = [...]float64{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60}

// Histogram is the distribution of durations.
type Histogram struct {
	Count   uint64
	Sum     float64            // seconds
	Buckets map[float64]uint64 // by upper end in seconds: how many took at most as long
}

// Durations counts each duration in one bucket; the last one is for durations above all
// bounds. It is not safe for concurrent use. The zero value is ready.
type Durations struct {
	counts [len(bounds) + 1]uint64
	sum    float64
}

// Add counts a duration.
func (d *Durations) Add(took time.Duration) {
	seconds := max(0, took.Seconds())
	i, _ := slices.BinarySearch(bounds[:], seconds)
	d.counts[i]++
	d.sum += seconds
}

// Histogram returns the distribution so far.
func (d *Durations) Histogram() Histogram {
	out := Histogram{Sum: d.sum, Buckets: make(map[float64]uint64, len(bounds))}
	for i, n := range d.counts {
		out.Count += n
		if i < len(bounds) {
			out.Buckets[bounds[i]] = out.Count
		}
	}
	return out
}
