package api

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/eigenshift/avs/eigenshift/track"
)

// metric is one metric of the operator's own; docs/metrics.md lists them.
type metric struct {
	name, kind, help string // without the prefix eigenshift_
	labels           []string
	read             func(Report, emit)
}

// emit takes one value of a metric with its labels.
type emit func(value float64, labels ...string)

const prefix = "eigenshift_"

func gauge(name, help string, value func(Report) float64) metric {
	return metric{name: name, kind: "gauge", help: help, read: func(r Report, out emit) { out(value(r)) }}
}

// ownMetrics are all but histograms.
var ownMetrics = []metric{
	{"build_info", "gauge", "1; the program and its version.", []string{"program", "version"}, func(r Report, out emit) { out(1, r.Name, r.Version) }},
	gauge("head_block", "Newest block that the Ethereum node has shown.", func(r Report) float64 { return float64(r.Head.Number) }),
	gauge("head_time_seconds", "Time of that block, unix seconds.", func(r Report) float64 {
		if r.Head.Time.IsZero() {
			return 0
		}
		return float64(r.Head.Time.Unix())
	}),
	gauge("node_unavailable", "1 while no Ethereum endpoint answers something that is needed.", func(r Report) float64 { return number(r.Node.Trouble != nil) }),
	{"endpoint_healthy", "gauge", "1 while an Ethereum endpoint answers, in time, and does not lag; endpoints are named by their host.", []string{"endpoint"}, func(r Report, out emit) {
		for _, e := range r.Node.Endpoints {
			out(number(e.Healthy), e.Name)
		}
	}},
	{"endpoint_latency_seconds", "gauge", "How long an Ethereum endpoint takes to answer, smoothed.", []string{"endpoint"}, func(r Report, out emit) {
		for _, e := range r.Node.Endpoints {
			out(e.Latency, e.Name)
		}
	}},
	{"endpoint_behind_blocks", "gauge", "By how many blocks an Ethereum endpoint lags behind another one, where that is more than three.", []string{"endpoint"}, func(r Report, out emit) {
		for _, e := range r.Node.Endpoints {
			out(float64(e.Behind), e.Name)
		}
	}},
	{"endpoint_failures_total", "counter", "Failures of an Ethereum endpoint, by kind: unreachable, silent, slow, bad_status, malformed, limited, missing, unsupported, refused, wrong_chain, behind.", []string{"endpoint", "kind"}, func(r Report, out emit) {
		for _, e := range r.Node.Endpoints {
			for kind, n := range e.Failures {
				out(float64(n), e.Name, string(kind))
			}
		}
	}},
	{"rpc_calls_total", "counter", "JSON-RPC calls to an Ethereum endpoint, by method and outcome: answered, failed, given_up (another endpoint answered before).", []string{"endpoint", "method", "outcome"}, func(r Report, out emit) {
		for _, e := range r.Node.Endpoints {
			for method, calls := range e.Calls {
				out(float64(calls.Answered), e.Name, method, "answered")
				out(float64(calls.Failed), e.Name, method, "failed")
				out(float64(calls.GivenUp), e.Name, method, "given_up")
			}
		}
	}},
	gauge("raft_term", "Raft's term.", func(r Report) float64 { return float64(r.Engine.Term) }),
	gauge("raft_leading", "1 while this operator leads.", func(r Report) float64 { return number(r.Engine.Leading) }),
	gauge("raft_leader_known", "1 while this operator knows the leader.", func(r Report) float64 { return number(r.Engine.Leader != common.Address{}) }),
	gauge("raft_voter", "1 while this operator votes.", func(r Report) float64 { return number(r.Engine.Voter) }),
	gauge("raft_voters", "Operators that vote.", func(r Report) float64 { return float64(len(r.Engine.Voters)) }),
	gauge("operators", "Registered operators.", func(r Report) float64 { return float64(r.Engine.Operators) }),
	gauge("last_settled_task", "Task that the contract settled last.", func(r Report) float64 {
		if r.Engine.LastSettled == nil {
			return 0
		}
		return float64(*r.Engine.LastSettled)
	}),
	{"last_settlement_time_seconds", "gauge", "Time of the block in which that task settled, unix seconds; nothing until it is known.", nil, func(r Report, out emit) {
		if r.LastSettlement != nil {
			out(float64(r.LastSettlement.Time.Unix()))
		}
	}},
	{"tasks", "gauge", "Tasks neither settled nor expired, by phase: due, open, certified.", []string{"phase"}, func(r Report, out emit) {
		phases := map[string]int{"due": 0, "open": 0, "certified": 0}
		for _, t := range r.Engine.Tasks {
			phases[t.Phase]++
		}
		for phase, n := range phases {
			out(float64(n), phase)
		}
	}},
	{"task_steps_total", "counter", "Tasks that reached a step as this operator saw it; steps are in reasons.md.", []string{"step"}, func(r Report, out emit) {
		for _, s := range track.Steps() {
			out(float64(r.Engine.Track.Reached[s]), string(s))
		}
	}},
	{"fallbacks_total", "counter", "Overdue tasks that this operator proposed without the log. While Raft works there are none.", nil, func(r Report, out emit) {
		out(float64(r.Engine.Fallbacks))
	}},
	{"task_failures_total", "counter", "Steps that failed here, and answers of operators that did not count (step collect), by reason.", []string{"step", "reason"}, func(r Report, out emit) {
		for cause, n := range r.Engine.Track.Failures {
			out(float64(n), string(cause.Step), cause.Code)
		}
	}},
	{"condition", "gauge", "1 while something is wrong with this operator itself, by its code; codes are in reasons.md.", []string{"code"}, func(r Report, out emit) {
		for code := range codesOf(r.Conditions) {
			out(1, code)
		}
	}},
	gauge("ready", "1 while nothing keeps this operator from its work: what /health says.", func(r Report) float64 { return number(r.Ready()) }),
	{"account_balance_ether", "gauge", "What the account has that pays for transactions; nothing until it is known.", nil, func(r Report, out emit) {
		if r.Account.Balance != nil {
			out(ether(*r.Account.Balance))
		}
	}},
	{"settlement_cost_ether", "gauge", "About what a settlement costs at the fees of now; nothing until it is known.", nil, func(r Report, out emit) {
		if r.Account.SettlementCost != nil {
			out(ether(*r.Account.SettlementCost))
		}
	}},
	{"transactions_total", "counter", "Transactions of this operator that were mined, by purpose (settle, other) and outcome: succeeded, failed (reverted, and paid for).", []string{"purpose", "outcome"}, func(r Report, out emit) {
		spent(r, func(purpose string, s Spent) {
			out(float64(s.Succeeded), purpose, "succeeded")
			out(float64(s.Failed), purpose, "failed")
		})
	}},
	{"gas_used_total", "counter", "Gas that these transactions have used.", []string{"purpose"}, func(r Report, out emit) {
		spent(r, func(purpose string, s Spent) { out(float64(s.Gas), purpose) })
	}},
	{"fees_ether_total", "counter", "Fees that these transactions have paid.", []string{"purpose"}, func(r Report, out emit) {
		spent(r, func(purpose string, s Spent) { out(ether(s.Fees), purpose) })
	}},
	{"disk_free_bytes", "gauge", "Room left on the disk of data_dir.", nil, func(r Report, out emit) {
		if r.Disk.Total > 0 {
			out(float64(r.Disk.Free))
		}
	}},
	{"disk_total_bytes", "gauge", "Size of that disk.", nil, func(r Report, out emit) {
		if r.Disk.Total > 0 {
			out(float64(r.Disk.Total))
		}
	}},
	{"guard_refused_total", "counter", "Messages that the guards around Raft refused, by the operator that sent them; reasons are in guards.md.", []string{"peer", "reason"}, func(r Report, out emit) {
		for peer, reasons := range r.Guards {
			for reason, n := range reasons {
				out(float64(n), peer.Hex(), string(reason))
			}
		}
	}},
	gauge("peer_connections", "Open connections to other operators.", func(r Report) float64 { return float64(r.Peers.Connections) }),
	{"peer_refused_total", "counter", "Handshakes refused, by reason.", []string{"reason"}, func(r Report, out emit) {
		for reason, n := range r.Peers.Refused {
			out(float64(n), reason)
		}
	}},
	gauge("peer_pending", "Connections of those who have not said yet who they are; part of peer_connections.", func(r Report) float64 { return float64(r.Peers.Pending) }),
	{"peer_evicted_total", "counter", "Such connections that were closed to make room for others, by what they had shown: silent, partial (a part of a ClientHello), greeted (all of it), stamped (with proof of work), certified.", []string{"shown"}, func(r Report, out emit) {
		for shown, n := range r.Peers.Evicted {
			out(float64(n), shown)
		}
	}},
	{"peer_attestations_verified_total", "counter", "Attestations of others whose signature was verified. Each is verified once, and those that come in are rationed.", nil, func(r Report, out emit) {
		out(float64(r.Peers.Verified))
	}},
	gauge("peer_backed_off", "Registered sockets that are not dialled now, since they have failed lately.", func(r Report) float64 { return float64(r.Peers.BackedOff) }),
	{"peer_dials_saved_total", "counter", "Dials not made for that reason.", nil, func(r Report, out emit) {
		out(float64(r.Peers.DialsSaved))
	}},
	{"peer_protocol_differences", "gauge", "1 for each agreed parameter in which an operator differs from this one; class refuse: the two run no Raft with each other.", []string{"peer", "field", "class"}, func(r Report, out emit) {
		r.Agreed.differences(out)
	}},
}

// reports turns reports into metrics. It describes nothing in advance: labels
// come as things happen.
type reports struct {
	report       func() Report
	descriptions []*prometheus.Desc // of ownMetrics
	durations    []*prometheus.Desc // of ownHistograms
}

func metrics(report func() Report) *prometheus.Registry {
	r := &reports{report: report}
	for _, m := range ownMetrics {
		r.descriptions = append(r.descriptions, prometheus.NewDesc(prefix+m.name, m.help, m.labels, nil))
	}
	for _, h := range ownHistograms {
		r.durations = append(r.durations, prometheus.NewDesc(prefix+h.name, h.help, h.labels, nil))
	}
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), r)
	return registry
}

// Describe implements [prometheus.Collector].
func (m *reports) Describe(chan<- *prometheus.Desc) {}

// Collect implements [prometheus.Collector].
func (m *reports) Collect(out chan<- prometheus.Metric) {
	r := m.report()
	for i, own := range ownMetrics {
		kind := prometheus.GaugeValue
		if own.kind == "counter" {
			kind = prometheus.CounterValue
		}
		own.read(r, func(value float64, labels ...string) {
			out <- prometheus.MustNewConstMetric(m.descriptions[i], kind, value, labels...)
		})
	}
	for i, own := range ownHistograms {
		own.read(r, func(h track.Histogram, labels ...string) {
			out <- prometheus.MustNewConstHistogram(m.durations[i], h.Count, h.Sum, h.Buckets, labels...)
		})
	}
}

// spent visits what transactions have cost, also where there were none yet.
func spent(r Report, visit func(purpose string, s Spent)) {
	for _, purpose := range []string{Settling, Other} {
		visit(purpose, r.Account.Spent[purpose])
	}
}

// codesOf returns each code once.
func codesOf(list []track.Condition) map[string]bool {
	codes := make(map[string]bool)
	for _, c := range list {
		codes[c.Code] = true
	}
	return codes
}

func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
