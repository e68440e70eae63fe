package api

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
)

// gauge is one figure of a report.
type gauge struct {
	description *prometheus.Desc
	value       func(Report) float64
}

func newGauge(name, help string, value func(Report) float64) gauge {
	return gauge{prometheus.NewDesc("eigenshift_"+name, help, nil, nil), value}
}

// reports turns reports into metrics. It describes nothing in advance, because
// labels of refusals come as they happen.
type reports struct {
	report  func() Report
	gauges  []gauge
	refused *prometheus.Desc
	phases  *prometheus.Desc
}

func metrics(report func() Report) *prometheus.Registry {
	registry := prometheus.NewRegistry()
	registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		&reports{
			report: report,
			gauges: []gauge{
				newGauge("head_block", "Newest block that the Ethereum node has shown.", func(r Report) float64 { return float64(r.Head.Number) }),
				newGauge("head_time_seconds", "Time of that block, unix seconds.", func(r Report) float64 {
					if r.Head.Time.IsZero() {
						return 0
					}
					return float64(r.Head.Time.Unix())
				}),
				newGauge("raft_term", "Raft's term.", func(r Report) float64 { return float64(r.Engine.Term) }),
				newGauge("raft_leading", "1 while this operator leads.", func(r Report) float64 { return number(r.Engine.Leading) }),
				newGauge("raft_voter", "1 while this operator votes.", func(r Report) float64 { return number(r.Engine.Voter) }),
				newGauge("raft_voters", "Operators that vote.", func(r Report) float64 { return float64(len(r.Engine.Voters)) }),
				newGauge("operators", "Registered operators.", func(r Report) float64 { return float64(r.Engine.Operators) }),
				newGauge("last_settled_task", "Task that the contract settled last.", func(r Report) float64 {
					if r.Engine.LastSettled == nil {
						return 0
					}
					return float64(*r.Engine.LastSettled)
				}),
				newGauge("peer_connections", "Open connections to other operators.", func(r Report) float64 { return float64(r.Peers.Connections) }),
			},
			refused: prometheus.NewDesc("eigenshift_peer_refused_total", "Handshakes refused, by reason.", []string{"reason"}, nil),
			phases:  prometheus.NewDesc("eigenshift_tasks", "Tasks neither settled nor expired, by phase.", []string{"phase"}, nil),
		},
	)
	return registry
}

// Describe implements [prometheus.Collector].
func (m *reports) Describe(chan<- *prometheus.Desc) {}

// Collect implements [prometheus.Collector].
func (m *reports) Collect(out chan<- prometheus.Metric) {
	r := m.report()
	for _, g := range m.gauges {
		out <- prometheus.MustNewConstMetric(g.description, prometheus.GaugeValue, g.value(r))
	}
	for reason, n := range r.Peers.Refused {
		out <- prometheus.MustNewConstMetric(m.refused, prometheus.CounterValue, float64(n), reason)
	}
	phases := make(map[string]int)
	for _, t := range r.Engine.Tasks {
		phases[t.Phase]++
	}
	for phase, n := range phases {
		out <- prometheus.MustNewConstMetric(m.phases, prometheus.GaugeValue, float64(n), phase)
	}
}

func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
