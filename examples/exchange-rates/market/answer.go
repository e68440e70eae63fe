package market

import (
	"io"
	"math/big"
	"net/http"
	"time"
)

// failure is what a failing exchange answers: such errors have pages, not JSON.
const failure = "<html><head><title>503 Service Temporarily Unavailable</title></head><body></body></html>"

// told is what an exchange says of its last trade.
type told struct {
	price   *big.Int
	at      time.Time
	fault   Fault
	changed <-chan struct{} // closed when the fault changes
}

// answer answers a question for a ticker.
func (m *Market) answer(s *server, as ticker, w http.ResponseWriter, r *http.Request) {
	if !as.asksFor(r, m.pair) {
		http.NotFound(w, r)
		return
	}
	last := m.trade(s)
	for last.fault.Kind == Hang {
		select {
		case <-r.Context().Done():
			return
		case <-last.changed:
		}
		last = m.trade(s)
	}
	// The client may be gone: then writing fails, and nobody is to be told.
	if last.fault.Kind == Fail {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = io.WriteString(w, failure)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.WriteString(w, as.body(m.pair, last.price, last.at))
}

// trade moves the price of an exchange, and returns what it says of it.
func (m *Market) trade(s *server) told {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	s.drift = m.walk.step(s.drift)
	if s.fault.Kind != Lag {
		s.last, s.at = scaled(m.walk.price, bps+s.drift), time.Now()
	}
	last := told{price: s.last, at: s.at, fault: s.fault, changed: s.changed}
	switch s.fault.Kind {
	case Lie:
		last.price = new(big.Int).Mul(s.last, big.NewInt(s.fault.Percent))
		last.price.Quo(last.price, big.NewInt(100))
	case None:
		m.quoted = m.quoted.With(s.last)
	}
	return last
}
