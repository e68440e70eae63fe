package endpoint

import (
	"context"
	"time"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Calls are the calls of one method that were made to an endpoint.
type Calls struct {
	Answered uint64 `json:"answered"`
	Failed   uint64 `json:"failed"`
	GivenUp  uint64 `json:"given_up"` // nobody waited for the answer any more, mostly since another endpoint gave it
	// Took is how long those took that were not given up. The calls of a batch take as
	// long as the batch.
	Took track.Histogram `json:"-"`
}

// methods are the calls to an endpoint by method.
type methods map[string]*method

type method struct {
	counts Calls // but for the histogram
	took   track.Durations
}

const (
	// maxMethods bounds the methods that are told apart: code of an AVS may call any.
	maxMethods  = 32
	otherMethod = "other"
)

func (m methods) of(name string) *method {
	if m[name] == nil && len(m) >= maxMethods {
		name = otherMethod
	}
	if m[name] == nil {
		m[name] = new(method)
	}
	return m[name]
}

// record counts the calls of an exchange.
func (m methods) record(ctx context.Context, calls []call, answers []answer, took time.Duration) {
	for i, c := range calls {
		counted := m.of(c.Method)
		switch {
		case answers[i].standing != failed:
			counted.counts.Answered++
		case ctx.Err() != nil:
			counted.counts.GivenUp++
			continue
		default:
			counted.counts.Failed++
		}
		counted.took.Add(took)
	}
}

func (m methods) export() map[string]Calls {
	out := make(map[string]Calls, len(m))
	for name, counted := range m {
		calls := counted.counts
		calls.Took = counted.took.Histogram()
		out[name] = calls
	}
	return out
}
