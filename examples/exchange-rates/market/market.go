// Package market is exchanges on this machine: each a server that speaks as the real one does,
// for tests and the devnet. Their prices drift apart, and each can lag, fail, hang and lie.
package market

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
)

// headerTimeout is how long a client may take for its question.
const headerTimeout = 10 * time.Second

// ErrUnknown is returned for an exchange that there is not.
var ErrUnknown = errors.New("there is no such exchange")

// Market is the exchanges that trade a pair. Each question is a trade: prices move with it.
type Market struct {
	pair exchange.Pair

	mutex     sync.Mutex
	walk      *walk
	exchanges map[string]*server
	quoted    Range
}

// Range is the lowest and the highest of some prices.
type Range struct {
	Low  *big.Int `json:"low"`
	High *big.Int `json:"high"`
}

// server is one exchange.
type server struct {
	name    string
	url     string
	http    *http.Server
	served  chan error
	drift   int64 // of its price from the market's, in 1/10000
	last    *big.Int
	at      time.Time // of the last trade
	fault   Fault
	changed chan struct{} // closed when the fault changes
}

// Open starts all exchanges. The price of the pair begins at start, and moves as the seed says.
func Open(ctx context.Context, pair exchange.Pair, start *big.Int, seed uint64) (*Market, error) {
	if err := exchange.CheckPrice(start); err != nil {
		return nil, err
	}
	m := &Market{pair: pair, walk: newWalk(seed, start), exchanges: make(map[string]*server)}
	for _, name := range exchange.Names() {
		if err := m.open(ctx, name); err != nil {
			return nil, errors.Join(fmt.Errorf("start exchange %s: %w", name, err), m.Close())
		}
	}
	return m, nil
}

func (m *Market) open(ctx context.Context, name string) error {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s := &server{
		name: name, url: "http://" + listener.Addr().String(), served: make(chan error, 1),
		last: m.walk.price, at: time.Now(), fault: Fault{Kind: None}, changed: make(chan struct{}),
	}
	as := tickers[name]
	mux := http.NewServeMux()
	mux.HandleFunc(as.pattern, func(w http.ResponseWriter, r *http.Request) { m.answer(s, as, w, r) })
	s.http = &http.Server{Handler: mux, ReadHeaderTimeout: headerTimeout}
	m.exchanges[name] = s
	go func() { s.served <- s.http.Serve(listener) }()
	return nil
}

// Close stops all exchanges.
func (m *Market) Close() error {
	var errs []error
	for _, s := range m.exchanges {
		errs = append(errs, s.http.Close())
		if err := <-s.served; !errors.Is(err, http.ErrServerClosed) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// Setting names the exchanges as [exchange.ParseAll] reads them.
func (m *Market) Setting() string {
	var entries []string
	for _, s := range m.sorted() {
		entries = append(entries, s.name+"="+s.url)
	}
	return strings.Join(entries, ",")
}

// Set makes an exchange have a fault from now on.
func (m *Market) Set(name string, fault Fault) error {
	if err := fault.Check(); err != nil {
		return err
	}
	m.mutex.Lock()
	defer m.mutex.Unlock()
	s, known := m.exchanges[name]
	if !known {
		return fmt.Errorf("exchange %.40q: %w: there are %s", name, ErrUnknown, strings.Join(exchange.Names(), ", "))
	}
	s.fault = fault
	close(s.changed)
	s.changed = make(chan struct{})
	return nil
}

// Status is what an exchange does.
type Status struct {
	Name  string   `json:"name"`
	URL   string   `json:"url"`
	Price *big.Int `json:"price"` // of its last trade, whatever it answers
	Fault Fault    `json:"fault"`
}

// Status returns what all exchanges do, by name.
func (m *Market) Status() []Status {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	var all []Status
	for _, s := range m.sorted() {
		all = append(all, Status{Name: s.name, URL: s.url, Price: s.last, Fault: s.fault})
	}
	return all
}

// Quoted returns between what prices all trades were that exchanges have told truly and in time.
// It is empty before the first.
func (m *Market) Quoted() Range {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	return m.quoted
}

// Holds reports whether a price is in the range.
func (r Range) Holds(price *big.Int) bool {
	return r.Low != nil && r.Low.Cmp(price) <= 0 && price.Cmp(r.High) <= 0
}

// With returns the range with a price in it.
func (r Range) With(price *big.Int) Range {
	if r.Low == nil || price.Cmp(r.Low) < 0 {
		r.Low = price
	}
	if r.High == nil || price.Cmp(r.High) > 0 {
		r.High = price
	}
	return r
}

func (m *Market) sorted() []*server {
	var all []*server
	for _, s := range m.exchanges {
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b *server) int { return strings.Compare(a.name, b.name) })
	return all
}
