package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/certificates"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/observations"
	"github.com/eigenshift/avs/operator/transaction"
)

func get(t *testing.T, s *Server, path string) (int, string) {
	t.Helper()
	resp, err := http.Get("http://" + s.Addr().String() + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

func healthy() Report {
	settled := eigenshift.TaskID(41)
	var tracker track.Tracker
	tracker.Reached(42, track.Open)
	tracker.Failed(42, track.Certify, track.Because(track.NotLeader, errors.New("lost")))
	tracker.HandedOver(30 * time.Millisecond)
	tracker.Reached(43, track.Sign)
	tracker.Reached(43, track.Settle)
	balance, cost := config.NewWei(big.NewInt(1.5e18)), config.NewWei(big.NewInt(3e15))
	var took track.Durations
	took.Add(20 * time.Millisecond)
	return Report{
		Name: "price-oracle", Version: "v1.2.3", LastSettlement: &Settlement{Task: 41, Block: 70, Time: time.Unix(1_700_000_000, 0)},
		Account: Account{Balance: &balance, SettlementCost: &cost, Spent: map[string]Spent{Settling: Spent{}.Plus(transaction.Spent{Succeeded: 3, Failed: 1, Gas: 800_000, Fees: big.NewInt(25e16)})}},
		Disk:    Disk{Free: 1 << 30, Total: 4 << 30},
		Node: endpoint.Status{Endpoints: []endpoint.Endpoint{{Name: "node:8545", Healthy: true, Calls: map[string]endpoint.Calls{
			"eth_call": {Answered: 9, Failed: 2, GivenUp: 1, Took: took.Histogram()},
		}}}},
		Operator: common.HexToAddress("0x01"), Head: Head{Number: 77, Time: time.Now().Add(-5 * time.Second)},
		Engine: engine.Status{
			Leader: common.HexToAddress("0x02"), Term: 9, Voter: true, Operators: 5, LastSettled: &settled,
			Tasks: []engine.TaskStatus{{ID: 42, Phase: "open"}, {ID: 43, Phase: "open"}},
			Track: tracker.Snapshot(),
		},
		Guards: guard.Counts{common.HexToAddress("0x03"): {guard.Term: 4}},
		Peers:  Peers{Connections: 8, Refused: map[string]uint64{"operator is not registered": 3}},
	}
}

func TestServer(t *testing.T) {
	var report atomic.Pointer[Report]
	first := healthy()
	report.Store(&first)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	kept, said := evidence.NewStore(), observations.NewBook()
	var failing atomic.Bool
	s := Serve(listener, Contents{
		Report: func() Report { return *report.Load() }, Loops: func() []Loop { return nil }, Evidence: kept.Records, Observations: said.Records,
		Certificates: func(context.Context) (certificates.List, error) {
			if failing.Load() {
				return certificates.List{}, errors.New("http://user:secret@node: refused")
			}
			return certificates.List{Head: 77, Certificates: []certificates.Record{{Calldata: []byte{1, 2}, Settled: true}}}, nil
		},
	}, zerolog.Nop())
	defer s.Close()

	status, body := get(t, s, "/status")
	var got Report
	if err := json.Unmarshal([]byte(body), &got); err != nil || status != http.StatusOK {
		t.Fatalf("status %d, %v: %s", status, err, body)
	}
	if got.Head.Number != 77 || got.Engine.Term != 9 || *got.Engine.LastSettled != 41 || got.Guards.Total() != 4 || got.Engine.Track.Tasks[0].Failure.Reason != track.NotLeader || got.Peers.Connections != 8 {
		t.Errorf("report %+v", got)
	}
	if status, body := get(t, s, "/health"); status != http.StatusOK || !strings.Contains(body, `"healthy": true`) {
		t.Errorf("health %d: %s", status, body)
	}
	kept.Keep(eigenshift.Certified{Task: eigenshift.EncodedTask{
		ID: 5, Reference: eigenshift.BlockRef{Hash: common.Hash{1}}, Deadline: 9, Proposer: common.Address{1},
	}, Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}})
	_, body = get(t, s, "/evidence")
	if pieces, err := evidence.Read(strings.NewReader(body)); err != nil || len(pieces) != 1 || pieces[0].Task.ID != 5 {
		t.Errorf("evidence %v, %v", pieces, err)
	}
	if err := said.Note(eigenshift.EncodedTask{
		ID: 6, Reference: eigenshift.BlockRef{Hash: common.Hash{1}}, Deadline: 9, Proposer: common.Address{1},
	}, common.Address{2}, eigenshift.SignedObservation{Observation: []byte{3}}); err != nil {
		t.Fatal(err)
	}
	_, body = get(t, s, "/observations")
	if all, err := observations.Read(strings.NewReader(body)); err != nil || len(all) != 1 || all[0].Task.ID != 6 || all[0].Operator != (common.Address{2}) {
		t.Errorf("observations %v, %v", all, err)
	}
	status, body = get(t, s, "/certificates")
	var list certificates.List
	if err := json.Unmarshal([]byte(body), &list); err != nil || status != http.StatusOK || list.Head != 77 || !list.Certificates[0].Settled || !strings.Contains(body, `"calldata": "0x0102"`) {
		t.Errorf("certificates %d, %v: %s", status, err, body)
	}
	failing.Store(true)
	if status, body := get(t, s, "/certificates"); status != http.StatusServiceUnavailable || !strings.Contains(body, "does not answer") || strings.Contains(body, "secret") {
		t.Errorf("certificates of an operator whose node fails %d: %s", status, body)
	}
	_, body = get(t, s, "/metrics")
	for _, want := range []string{
		"eigenshift_head_block 77", "eigenshift_raft_term 9", "eigenshift_raft_voter 1", "eigenshift_raft_leading 0", "eigenshift_last_settled_task 41",
		`eigenshift_peer_refused_total{reason="operator is not registered"} 3`, `eigenshift_tasks{phase="open"} 2`, "process_resident_memory_bytes", "go_goroutines",
		`eigenshift_task_steps_total{step="open"} 1`, `eigenshift_task_steps_total{step="settle"} 1`, `eigenshift_task_steps_total{step="expire"} 0`,
		`eigenshift_task_failures_total{reason="not_leader",step="certify"} 1`,
		`eigenshift_guard_refused_total{peer="0x0000000000000000000000000000000000000003",reason="term"} 4`,
		`eigenshift_span_seconds_bucket{span="hand_over",le="0.025"} 0`, `eigenshift_span_seconds_bucket{span="hand_over",le="0.05"} 1`,
		`eigenshift_span_seconds_count{span="hand_over"} 1`, `eigenshift_step_seconds_count{step="settle"} 1`,
		`eigenshift_build_info{program="price-oracle",version="v1.2.3"} 1`, "eigenshift_last_settlement_time_seconds 1.7e+09",
		"eigenshift_account_balance_ether 1.5", "eigenshift_settlement_cost_ether 0.003", `eigenshift_gas_used_total{purpose="settle"} 800000`,
		`eigenshift_fees_ether_total{purpose="settle"} 0.25`, `eigenshift_fees_ether_total{purpose="other"} 0`,
		`eigenshift_transactions_total{outcome="failed",purpose="settle"} 1`, "eigenshift_disk_free_bytes 1.073741824e+09",
		`eigenshift_rpc_calls_total{endpoint="node:8545",method="eth_call",outcome="given_up"} 1`,
		`eigenshift_rpc_seconds_bucket{endpoint="node:8545",method="eth_call",le="0.025"} 1`,
	} {
		if !strings.Contains(body, want) {
			t.Errorf("metrics lack %q", want)
		}
	}

	var held track.Conditions
	held.Hold("", track.NoLeader, "for 1m0s")
	held.Hold("", track.DiskFull, "no space left")
	second := Report{Conditions: held.List()}
	report.Store(&second)
	if status, body := get(t, s, "/health"); status != http.StatusServiceUnavailable || !strings.Contains(body, `"codes": [
    "disk_full",
    "no_leader"
  ]`) || !strings.Contains(body, "Make room on that disk") {
		t.Errorf("health %d: %s", status, body)
	}
	_, body = get(t, s, "/metrics")
	for _, want := range []string{`eigenshift_condition{code="disk_full"} 1`, "eigenshift_ready 0"} {
		if !strings.Contains(body, want) {
			t.Errorf("metrics lack %q", want)
		}
	}
	if status, _ := get(t, s, "/other"); status != http.StatusNotFound {
		t.Errorf("/other: %d", status)
	}
	if resp, err := http.Post("http://"+s.Addr().String()+"/status", "", nil); err != nil || resp.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST /status: %v, %v", resp, err)
	}
	s.Close()
	if _, err := http.Get("http://" + s.Addr().String() + "/status"); err == nil {
		t.Error("served after it was closed")
	}
}
