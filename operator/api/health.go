package api

import (
	"net/http"
	"slices"
	"time"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Health is what /health answers: with status 503 when the operator is not healthy.
type Health struct {
	Healthy bool `json:"healthy"`
	// Codes are those of all conditions, also of those that do not keep the operator
	// from its work; causes first.
	Codes      []string          `json:"codes"`
	Conditions []track.Condition `json:"conditions"`
}

func (r Report) health() Health {
	h := Health{Healthy: r.Ready(), Codes: []string{}, Conditions: r.Conditions}
	for _, c := range r.Conditions {
		h.Codes = append(h.Codes, c.Code)
	}
	return h
}

// Ready reports whether the operator can do its work.
func (r Report) Ready() bool { return !slices.ContainsFunc(r.Conditions, isUnready) }

// Readiness is what /readyz answers: with status 503 when the operator cannot do its work.
type Readiness struct {
	Ready  bool    `json:"ready"`
	Checks []Check `json:"checks"` // all of them, in the same order each time
}

// Check is one part of an operator's work.
type Check struct {
	Name  string `json:"name"`
	Ready bool   `json:"ready"`
	// Reasons are what is wrong with it, causes first; also what does not keep the operator
	// from its work.
	Reasons []track.Condition `json:"reasons,omitempty"`
}

func (r Report) readiness() Readiness {
	out := Readiness{Ready: r.Ready()}
	for _, a := range areas {
		own := a.of(r.Conditions)
		out.Checks = append(out.Checks, Check{Name: a.id, Ready: !slices.ContainsFunc(own, isUnready), Reasons: own})
	}
	return out
}

// Loop is one of the loops that do the operator's work.
type Loop struct {
	Name string
	Busy time.Duration // since it was last at rest
}

// stuckAfter is how long a round of a loop may take: it waits for nothing outside the
// process but the disk, and mostly takes milliseconds.
const stuckAfter = 30 * time.Second

// Life is what /healthz answers: with status 503 when a loop is stuck, which only another
// start mends.
type Life struct {
	Alive bool    `json:"alive"`
	Loops []Round `json:"loops"`
}

// Round is the round that a loop is in.
type Round struct {
	Loop    string  `json:"loop"`
	Alive   bool    `json:"alive"`
	Seconds float64 `json:"seconds"` // since the loop was last at rest
}

func life(loops []Loop) Life {
	out := Life{Alive: true, Loops: []Round{}}
	for _, l := range loops {
		alive := l.Busy < stuckAfter
		out.Alive = out.Alive && alive
		out.Loops = append(out.Loops, Round{Loop: l.Name, Alive: alive, Seconds: l.Busy.Seconds()})
	}
	return out
}

// handleHealth adds what supervisors ask.
func handleHealth(mux *http.ServeMux, contents Contents) {
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		health := contents.Report().health()
		answer(w, okay(health.Healthy), health)
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		readiness := contents.Report().readiness()
		answer(w, okay(readiness.Ready), readiness)
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		life := life(contents.Loops())
		answer(w, okay(life.Alive), life)
	})
}

func okay(well bool) int {
	if well {
		return http.StatusOK
	}
	return http.StatusServiceUnavailable
}
