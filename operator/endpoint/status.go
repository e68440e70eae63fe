package endpoint

import (
	"context"
	"maps"
	"time"
)

// Status is how the endpoints do.
type Status struct {
	Endpoints []Endpoint `json:"endpoints"` // in order of preference
	// Trouble is set while none of them answers something that is needed.
	Trouble *Trouble `json:"trouble,omitempty"`
}

// Endpoint is how one endpoint does.
type Endpoint struct {
	Name     string          `json:"name"` // its host
	Healthy  bool            `json:"healthy"`
	Kind     Kind            `json:"kind,omitempty"`    // of its failure
	Method   string          `json:"method,omitempty"`  // that fails; empty: all do
	Detail   string          `json:"detail,omitempty"`  // the provider's words
	Since    time.Time       `json:"since,omitzero"`    // of the failure
	Latency  float64         `json:"latency_seconds"`   // smoothed
	Behind   uint64          `json:"behind,omitempty"`  // blocks
	Batch    int             `json:"batch,omitempty"`   // calls in a batch at most, where it allows few
	Failures map[Kind]uint64 `json:"failures,omitzero"` // since the start
	// Calls are what it was asked since the start, by method.
	Calls map[string]Calls `json:"calls,omitzero"`
}

// Status returns how the endpoints do now.
func (r *Router) Status() Status {
	var s Status
	for _, p := range r.peers {
		p.with(func(h *health, now time.Time) {
			e := Endpoint{Name: p.name, Healthy: true, Latency: h.latency.Seconds(), Behind: h.behind, Failures: maps.Clone(h.failures), Calls: h.methods.export()}
			if now.Before(h.limitUntil) {
				e.Batch = h.batchLimit
			}
			lane, b := h.worst()
			switch {
			case h.foreign:
				e.Healthy, e.Kind = false, WrongChain
			case b != nil:
				e.Healthy, e.Kind, e.Method, e.Detail, e.Since = false, b.kind, lane, b.detail, b.since
			case h.behind > 0:
				e.Healthy, e.Kind = false, Behind
			}
			s.Endpoints = append(s.Endpoints, e)
		})
	}
	s.Trouble = r.trouble(time.Now())
	return s
}

func (r *Router) trouble(now time.Time) *Trouble {
	if t := r.silent.trouble(now); t != nil {
		return t
	}
	return r.slow(now)
}

func (r *Router) tell() {
	now := time.Now()
	r.log.state(r.trouble(now), now)
}

// failed records a failure of an endpoint and logs it where it counts.
func (r *Router) failed(p *peer, lane string, kind Kind, err error, faint bool) {
	var counts bool
	p.with(func(h *health, now time.Time) {
		h.fail(lane, kind, err.Error(), faint, now)
		b := h.lanes[lane]
		counts = b.failures > 0
		if lane == anyLane && !faint {
			h.identified = false
		}
	})
	if counts {
		r.log.fails(p.name, kind, err, time.Now())
	}
}

// succeeded records an answer of an endpoint.
func (r *Router) succeeded(p *peer, lane string) {
	var healthy bool
	p.with(func(h *health, now time.Time) {
		h.succeed(lane, now)
		_, b := h.worst()
		healthy = b == nil && h.behind == 0
	})
	if healthy {
		r.log.recovers(p.name)
	}
}

// ready asks an endpoint for its chain unless it has shown that before, and has not
// failed since.
func (r *Router) ready(ctx context.Context, p *peer) *failure {
	var identified bool
	p.with(func(h *health, _ time.Time) { identified = h.identified })
	if identified {
		return nil
	}
	return r.identify(ctx, p)
}
