// Package api serves an operator's status over HTTP: /status for programs,
// /health, /healthz and /readyz for supervisors, /eigen/node for EigenLayer's tools, /metrics for Prometheus, /evidence and /observations for
// challengers, /certificates for consumers, / for people with a browser. It only reads, has no authentication, and belongs on
// loopback: what others are to see is published through a proxy.
package api

import (
	"context"
	"encoding/json"
	"errors"
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
	"github.com/eigenshift/avs/operator/certificates"
	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/observations"
	"github.com/eigenshift/avs/operator/webpage"
)

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
	// Mode is what this operator was told to take part in, and since when it is so: active,
	// drained or paused.
	Mode      string    `json:"mode"`
	ModeSince time.Time `json:"mode_since"`
	// Conditions are what is wrong with this operator, causes first; empty when all is
	// well.
	Conditions []track.Condition `json:"conditions"`
	Head       Head              `json:"head"`
	// LastSettlement is the task that the contract settled last; nil until that is known.
	LastSettlement *Settlement `json:"last_settlement,omitempty"`
	Account        Account     `json:"account"`
	Disk           Disk        `json:"disk"`
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

// Server serves reports, and the page. Close it.
type Server struct {
	http     *http.Server
	listener net.Listener
	page     *webpage.Page
	done     chan struct{}
}

// Contents are what a server answers. Each is called for each request of it.
type Contents struct {
	Report       func() Report
	Loops        func() []Loop // waits for no lock that a loop may hold
	Evidence     func() []evidence.Record
	Observations func() []observations.Record
	Certificates func(context.Context) (certificates.List, error)
	Page         *webpage.Page // nil: there is none
}

// Unavailable is what /certificates answers, with status 503, when there is no list. Why
// is for the operator to know.
type Unavailable struct {
	Error string `json:"error"`
}

// Serve answers on a listener, which it owns from now on.
func Serve(listener net.Listener, contents Contents, logger zerolog.Logger) *Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, contents.Report()) })
	handleHealth(mux, contents)
	handleNode(mux, contents.Report)
	mux.HandleFunc("GET /evidence", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, contents.Evidence()) })
	mux.HandleFunc("GET /observations", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, contents.Observations()) })
	mux.HandleFunc("GET /certificates", func(w http.ResponseWriter, r *http.Request) {
		list, err := contents.Certificates(r.Context())
		if err != nil {
			logger.Debug().Err(err).Msg("no certificates to serve")
			answer(w, http.StatusServiceUnavailable, Unavailable{Error: "this operator has no certificates to serve now: it starts, or its Ethereum node does not answer"})
			return
		}
		answer(w, http.StatusOK, list)
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(metrics(contents.Report), promhttp.HandlerOpts{}))
	if contents.Page != nil {
		for _, pattern := range webpage.Patterns() {
			mux.Handle(pattern, contents.Page)
		}
	}
	s := &Server{
		listener: listener, page: contents.Page, done: make(chan struct{}),
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
	if s.page != nil {
		s.page.Close()
	}
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
