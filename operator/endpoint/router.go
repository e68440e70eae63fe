package endpoint

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/rs/zerolog"
)

// Config says which endpoints there are.
type Config struct {
	URLs    []string      // the preferred one first
	ChainID uint64        // that every endpoint must have
	Timeout time.Duration // of one exchange with one endpoint
	Base    http.RoundTripper
	Logger  zerolog.Logger
}

// Router implements [http.RoundTripper] for a JSON-RPC client. It is safe for
// concurrent use.
type Router struct {
	chain  uint64
	peers  []*peer
	log    *journal
	silent *silence
}

// New returns a router. It asks nothing yet.
func New(cfg Config) (*Router, error) {
	if len(cfg.URLs) == 0 {
		return nil, errors.New("connect to Ethereum: no endpoint given")
	}
	r := &Router{chain: cfg.ChainID, log: newJournal(cfg.Logger), silent: newSilence()}
	named := make(map[string]int)
	for _, text := range cfg.URLs {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" {
			return nil, errors.New("connect to Ethereum: an endpoint is not a URL")
		}
		name := u.Host
		if named[name]++; named[name] > 1 {
			name += " (" + strconv.Itoa(named[u.Host]) + ")"
		}
		r.peers = append(r.peers, &peer{name: name, url: u, base: cfg.Base, timeout: cfg.Timeout, health: newHealth()})
	}
	return r, nil
}

// Names returns the names of the endpoints, the preferred one first.
func (r *Router) Names() []string {
	names := make([]string, len(r.peers))
	for i, p := range r.peers {
		names[i] = p.name
	}
	return names
}

// only asks a single endpoint.
type only struct {
	*Router
	peer int
}

// Only returns a transport to one endpoint.
func (r *Router) Only(i int) http.RoundTripper { return only{r, i} }

// RoundTrip implements [http.RoundTripper].
func (o only) RoundTrip(req *http.Request) (*http.Response, error) {
	asked, err := readRequest(req)
	if err != nil {
		return nil, err
	}
	p := o.peers[o.peer]
	if whole := o.ready(req.Context(), p); whole != nil {
		return nil, whole.err
	}
	answers, _ := p.ask(req.Context(), asked.calls) // each call has its failure
	return asked.respond(req, answers)
}

type expecting struct{}

// Expecting marks requests whose answer cannot be empty: where there are no logs,
// another endpoint is asked.
func Expecting(ctx context.Context) context.Context { return context.WithValue(ctx, expecting{}, true) }

// IsExpecting says whether requests are marked so.
func IsExpecting(ctx context.Context) bool { return ctx.Value(expecting{}) != nil }

// RoundTrip implements [http.RoundTripper].
func (r *Router) RoundTrip(req *http.Request) (*http.Response, error) {
	asked, err := readRequest(req)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(req.Context())
	defer cancel()
	best := r.route(ctx, asked.calls)
	if err := req.Context().Err(); err != nil && !all(best, answered) {
		return nil, err // says nothing about the endpoints
	}
	return asked.respond(req, best)
}

// respond makes the HTTP response of the answers.
func (r request) respond(req *http.Request, answers []answer) (*http.Response, error) {
	body, err := r.encodeAnswers(answers)
	if err != nil {
		return nil, err
	}
	return &http.Response{
		Status: "200 OK", StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{"Content-Type": {"application/json"}}, ContentLength: int64(len(body)),
		Body: io.NopCloser(bytes.NewReader(body)), Request: req,
	}, nil
}

// encodeAnswers writes what the client gets. It fails where no endpoint has given
// anything that could be passed on.
func (r request) encodeAnswers(answers []answer) ([]byte, error) {
	var last error
	some := false
	for _, a := range answers {
		if a.raw != nil {
			some = true
		} else {
			last = a.err
		}
	}
	if !some {
		return nil, last
	}
	if !r.batch {
		return answers[0].raw, nil
	}
	body := []byte{'['}
	for i, a := range answers {
		if i > 0 {
			body = append(body, ',')
		}
		if a.raw == nil {
			const internalError = -32603
			a.raw = errorReply(r.calls[i].ID, &rpcError{Code: internalError, Message: a.err.Error()})
		}
		body = append(body, a.raw...)
	}
	return append(body, ']'), nil
}

func all(answers []answer, s standing) bool {
	return !slices.ContainsFunc(answers, func(a answer) bool { return a.standing < s })
}

// order lists the endpoints as they are to be asked: healthy ones first, then those
// that lag, then those that rest, each part in order of preference.
func (r *Router) order(calls []call) (order []int, healthy int) {
	var lanes []string
	for _, c := range calls {
		if lane := c.lane(); !slices.Contains(lanes, lane) {
			lanes = append(lanes, lane)
		}
	}
	var behind, resting []int
	for i, p := range r.peers {
		p.with(func(h *health, now time.Time) {
			switch {
			case h.rests(lanes, now):
				resting = append(resting, i)
			case h.behind > 0:
				behind = append(behind, i)
			default:
				order = append(order, i)
			}
		})
	}
	healthy = len(order)
	return append(append(order, behind...), resting...), healthy
}

const (
	// A second endpoint is asked when the first has taken several times as long as
	// the fastest usually does, within these bounds.
	shortestHedge = 150 * time.Millisecond
	longestHedge  = time.Second
	hedgeFactor   = 4
)

// hedge is how long one endpoint alone is waited for.
func (r *Router) hedge() time.Duration {
	fastest := r.fastest()
	if fastest == 0 {
		return longestHedge
	}
	return min(max(hedgeFactor*fastest, shortestHedge), longestHedge)
}

// fastest is the latency of the fastest endpoint; zero where none is known.
func (r *Router) fastest() (latency time.Duration) {
	for _, p := range r.peers {
		p.with(func(h *health, _ time.Time) {
			if h.latency > 0 && (latency == 0 || h.latency < latency) {
				latency = h.latency
			}
		})
	}
	return latency
}

// named gives an error of an endpoint the endpoint's name.
func (p *peer) named(err error) error { return fmt.Errorf("%s: %w", p.name, err) }
