// Package api serves an operator's status over HTTP: /status for programs,
// /health for supervisors, /metrics for Prometheus, /evidence for challengers. It
// only reads, has no authentication, and belongs on loopback.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/evidence"
)

// staleHead is how old the head's timestamp may be before the operator counts as
// unhealthy: several blocks of any chain.
const staleHead = 2 * time.Minute

// Report is what /status answers.
type Report struct {
	Name        string         `json:"name"`
	Version     string         `json:"version"`
	Operator    common.Address `json:"operator"`
	OperatorID  string         `json:"operator_id"`
	Socket      string         `json:"socket"`
	ChainID     uint64         `json:"chain_id"`
	TaskManager common.Address `json:"task_manager"`
	Started     time.Time      `json:"started"`
	Head        Head           `json:"head"`
	// Node is how the Ethereum endpoints do.
	Node   endpoint.Status `json:"node"`
	Engine engine.Status   `json:"engine"`
	Peers  Peers           `json:"peers"`
	Agreed Agreed          `json:"agreed"`
	// Guards is how often the guards around Raft refused what a peer sent.
	Guards guard.Counts `json:"guards"`
}

// Head is the newest block that the operator's node has shown; zero before the
// first.
type Head struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   time.Time   `json:"time,omitzero"`
}

// Peers are figures of the connections to other operators.
type Peers struct {
	Connections int               `json:"connections"`
	Pending     int               `json:"pending"`     // of them, not authenticated yet
	Refused     map[string]uint64 `json:"refused"`     // handshakes, by reason
	Evicted     map[string]uint64 `json:"evicted"`     // closed to make room before they were authenticated, by what they had shown
	Verified    uint64            `json:"verified"`    // attestations, by a pairing each
	BackedOff   int               `json:"backed_off"`  // sockets that are not dialled now, since they have failed
	DialsSaved  uint64            `json:"dials_saved"` // dials not made for that reason
}

// PeersOf converts the figures of package peer.
func PeersOf(s peer.Stats) Peers { return Peers(s) }

// Problems lists what keeps the operator from doing its work; empty when healthy.
func (r Report) Problems(now time.Time) []string {
	problems := []string{}
	switch {
	case r.Node.Trouble != nil:
		problems = append(problems, fmt.Sprintf("%s: %s", track.NodeUnavailable.Code, r.Node.Trouble))
	case r.Head.Time.IsZero():
		problems = append(problems, "the Ethereum node has shown no block yet")
	case now.Sub(r.Head.Time) > staleHead:
		problems = append(problems, fmt.Sprintf("the newest block is from %s", r.Head.Time.UTC().Format(time.RFC3339)))
	}
	if r.Engine.Leader == (common.Address{}) {
		problems = append(problems, "no leader is known")
	}
	if problem, apart := r.Agreed.problem(); apart {
		problems = append(problems, problem)
	}
	return problems
}

// Server serves reports. Close it.
type Server struct {
	http     *http.Server
	listener net.Listener
	done     chan struct{}
}

// Serve answers on a listener, which it owns from now on. report and proof are
// called for each request.
func Serve(listener net.Listener, report func() Report, proof func() []evidence.Record, logger zerolog.Logger) *Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, report()) })
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		problems, status := report().Problems(time.Now()), http.StatusOK
		if len(problems) > 0 {
			status = http.StatusServiceUnavailable
		}
		answer(w, status, struct {
			Healthy  bool     `json:"healthy"`
			Problems []string `json:"problems"`
		}{len(problems) == 0, problems})
	})
	mux.HandleFunc("GET /evidence", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, proof()) })
	mux.Handle("GET /metrics", promhttp.HandlerFor(metrics(report), promhttp.HandlerOpts{}))
	s := &Server{
		listener: listener, done: make(chan struct{}),
		http: &http.Server{
			Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second,
			WriteTimeout: 10 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		},
	}
	go func() {
		defer close(s.done)
		if err := s.http.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			logger.Error().Err(err).Msg("status API ended")
		}
	}()
	return s
}

// Addr returns the bound address.
func (s *Server) Addr() net.Addr { return s.listener.Addr() }

// Close stops serving, waiting briefly for answers under way.
func (s *Server) Close() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if s.http.Shutdown(ctx) != nil {
		_ = s.http.Close() // what is still open is cut off
	}
	<-s.done
}

func answer(w http.ResponseWriter, status int, body any) {
	data, err := json.MarshalIndent(body, "", "  ")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(data, '\n')) // a client that went away is no matter
}
