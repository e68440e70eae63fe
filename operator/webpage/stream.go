package webpage

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/rs/zerolog"
)

// Bounds of a stream.
const (
	// maxWatchers is how many browsers watch at once.
	maxWatchers = 32
	// look is the time between two looks at the state, and beat the longest time between
	// two events: by its events a browser knows that the server is still there.
	look = time.Second
	beat = 10 * time.Second
	// patience is how long a browser may take to read an event.
	patience = 10 * time.Second
)

// Stream sends a state to those who watch, whenever it has changed. Nothing is done while
// nobody does.
type Stream struct {
	state      func(context.Context) State
	logger     zerolog.Logger
	look, beat time.Duration
	patience   time.Duration

	mu       sync.Mutex // guards what follows
	watchers map[*watcher]bool
	newest   []byte
	idle     context.CancelFunc // ends the looking; nil while nobody watches
	closed   bool
	looking  sync.WaitGroup
}

// watcher is one browser. It is woken when there is something new; what it has missed
// meanwhile is of no interest.
type watcher struct{ wake chan struct{} }

// newStream returns the stream of a state, which is asked for while somebody watches.
func newStream(state func(context.Context) State, logger zerolog.Logger) *Stream {
	return &Stream{state: state, logger: logger, look: look, beat: beat, patience: patience, watchers: make(map[*watcher]bool)}
}

// Close ends all streams, and returns when nothing is left of them.
func (s *Stream) Close() {
	s.mu.Lock()
	s.closed = true
	s.rest()
	for w := range s.watchers {
		w.notify()
	}
	s.mu.Unlock()
	s.looking.Wait()
}

// ServeHTTP implements [http.Handler]. It returns when the browser goes away, is too slow, or
// the stream is closed.
func (s *Stream) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	me, refused := s.join()
	if refused != "" {
		w.Header().Set("Retry-After", "10")
		http.Error(w, refused, http.StatusServiceUnavailable)
		return
	}
	defer s.leave(me)
	control := http.NewResponseController(w)
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Accel-Buffering", "no") // of a proxy in front
	beats := time.NewTicker(s.beat)
	defer beats.Stop()
	var sent []byte
	for {
		newest, closed := s.latest()
		if closed {
			return
		}
		event := []byte("event: beat\ndata:\n\n")
		if newest != nil && !bytes.Equal(newest, sent) {
			event, sent = fmt.Appendf(nil, "data: %s\n\n", newest), newest
		}
		if s.write(control, w, event) != nil {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-me.wake:
		case <-beats.C:
		}
	}
}

// write sends an event to a browser that takes it in time. The server's own bound is for answers that
// are written once.
func (s *Stream) write(control *http.ResponseController, w http.ResponseWriter, event []byte) error {
	if err := control.SetWriteDeadline(time.Now().Add(s.patience)); err != nil {
		return err
	}
	if _, err := w.Write(event); err != nil {
		return err
	}
	return control.Flush()
}

// join adds a browser, and starts to look when it is the first.
func (s *Stream) join() (_ *watcher, refused string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.closed:
		return nil, "the server stops"
	case len(s.watchers) >= maxWatchers:
		return nil, fmt.Sprintf("%d browsers watch already: close one", maxWatchers)
	}
	me := &watcher{wake: make(chan struct{}, 1)}
	s.watchers[me] = true
	if s.idle == nil {
		ctx, cancel := context.WithCancel(context.Background())
		s.idle = cancel
		s.looking.Go(func() { s.watch(ctx) })
	}
	return me, ""
}

func (s *Stream) leave(me *watcher) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.watchers, me)
	if len(s.watchers) == 0 {
		s.rest()
	}
}

// rest ends the looking. The lock is held.
func (s *Stream) rest() {
	if s.idle != nil {
		s.idle()
		s.idle, s.newest = nil, nil
	}
}

func (s *Stream) latest() (newest []byte, closed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.newest, s.closed
}

// watch looks at the state until nobody watches.
func (s *Stream) watch(ctx context.Context) {
	ticks := time.NewTicker(s.look)
	defer ticks.Stop()
	for {
		encoded, err := json.Marshal(s.state(ctx))
		if err != nil {
			s.logger.Error().Err(err).Msg("the page's state cannot be encoded")
		} else {
			s.publish(ctx, encoded)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticks.C:
		}
	}
}

// publish wakes the watchers when the state has changed.
func (s *Stream) publish(ctx context.Context, encoded []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil || bytes.Equal(encoded, s.newest) {
		return
	}
	s.newest = encoded
	for w := range s.watchers {
		w.notify()
	}
}

func (w *watcher) notify() {
	select {
	case w.wake <- struct{}{}:
	default: // it is to wake already
	}
}
