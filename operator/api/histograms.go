package api

import "github.com/eigenshift/avs/eigenshift/track"

// histogram is one histogram of the operator's own; docs/metrics.md lists them.
type histogram struct {
	name, help string // without the prefix eigenshift_
	labels     []string
	read       func(Report, func(h track.Histogram, labels ...string))
}

var ownHistograms = []histogram{
	{
		"span_seconds", "How long stretches of a task's life took as this operator saw them: open_to_certify, collect_to_submit, submit_to_settle, open_to_settle; and its hand-overs: hand_over.",
		[]string{"span"}, func(r Report, out func(track.Histogram, ...string)) {
			for span, h := range r.Engine.Track.Took {
				out(h, string(span))
			}
		},
	},
	{
		"step_seconds", "How long after this operator first heard of a task the task reached a step; steps are in reasons.md.",
		[]string{"step"}, func(r Report, out func(track.Histogram, ...string)) {
			for step, h := range r.Engine.Track.Steps {
				out(h, string(step))
			}
		},
	},
	{
		"rpc_seconds", "How long JSON-RPC calls to an Ethereum endpoint took, by method; the calls of a batch take as long as the batch.",
		[]string{"endpoint", "method"}, func(r Report, out func(track.Histogram, ...string)) {
			for _, e := range r.Node.Endpoints {
				for method, calls := range e.Calls {
					out(calls.Took, e.Name, method)
				}
			}
		},
	},
}
