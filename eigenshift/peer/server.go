package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	stdlog "log"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// server answers requests on connections that are authenticated already.
type server struct {
	*shared
	rates         *rates
	dialer        *dialer // to dial back; that is bounded by asker, and for all of them
	dialBackRates *rates
	dialBacks     chan struct{}
	address       net.Addr
	responder     eigenshift.Responder
	http          *http.Server
	accepted      chan *tls.Conn

	conns    sync.WaitGroup // connections that net/http serves
	handlers sync.WaitGroup

	mu     sync.Mutex
	joined bool                   // no further request is answered
	busy   map[common.Address]int // requests in progress
}

// start makes the HTTP server, which answers with r.
func (s *server) start(r eigenshift.Responder) {
	s.responder, s.accepted, s.busy = r, make(chan *tls.Conn), make(map[common.Address]int)
	mux := http.NewServeMux()
	mux.Handle("POST "+responsePath, answering(s, maxTaskBytes, decodeTask, r.Answer, encodeResponse))
	mux.Handle("POST "+observationPath, answering(s, maxTaskBytes, decodeQuestion, r.Observe, encodeObservation))
	mux.Handle("POST "+outcomePath, answering(s, maxReportBytes, decodeReport, func(ctx context.Context, from common.Address, x shown) (eigenshift.SignedResponse, error) {
		return r.Outcome(ctx, from, x.task, x.report)
	}, encodeResponse))
	mux.HandleFunc("GET "+reachPath, s.reach)
	mux.HandleFunc("GET "+dialBackPath, s.bounded(s.dialBack))
	mux.HandleFunc("POST "+protocolPath, s.bounded(s.protocol))
	var protocols http.Protocols
	protocols.SetHTTP2(true)
	s.http = &http.Server{
		Handler:        s.authenticated(s.adjacent(mux)),
		Protocols:      &protocols,
		MaxHeaderBytes: maxHeader,
		ReadTimeout:    bodyTimeout,
		WriteTimeout:   s.limits.AnswerTimeout + bodyTimeout,
		IdleTimeout:    s.limits.RequestIdle,
		ErrorLog:       stdlog.New(s.log.With().Str("component", "http").Logger(), "", 0),
		BaseContext:    func(net.Listener) context.Context { return s.life.ctx },
		ConnContext: func(ctx context.Context, conn net.Conn) context.Context {
			return context.WithValue(ctx, operatorKey{}, conn.(*tls.Conn).NetConn().(*link).operator.Address)
		},
		ConnState: func(_ net.Conn, state http.ConnState) {
			switch state {
			case http.StateNew:
				s.conns.Add(1)
			case http.StateClosed:
				s.conns.Done()
			}
		},
		HTTP2: &http.HTTP2Config{
			MaxConcurrentStreams:          2 * s.limits.RequestsPerPeer,
			MaxReadFrameSize:              16 << 10,
			MaxReceiveBufferPerConnection: 128 << 10,
			MaxReceiveBufferPerStream:     64 << 10,
			MaxDecoderHeaderTableSize:     maxHeader,
			SendPingTimeout:               30 * time.Second,
			PingTimeout:                   10 * time.Second,
			WriteByteTimeout:              bodyTimeout,
		},
	}
}

// run serves the connections that deliver hands over, until the Peer closes.
func (s *server) run() {
	if err := s.http.Serve((*handover)(s)); !errors.Is(err, http.ErrServerClosed) && !errors.Is(err, net.ErrClosed) {
		s.log.Error().Err(err).Msg("Response endpoint ended")
	}
}

// join waits for connections and handlers; all connections must be closed.
func (s *server) join() {
	s.conns.Wait()
	s.mu.Lock()
	s.joined = true
	s.mu.Unlock()
	s.handlers.Wait()
}

// begin counts a request, unless the server has ended: net/http does not wait for the
// requests of a connection that it closes.
func (s *server) begin() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.joined {
		return false
	}
	s.handlers.Add(1)
	return true
}

func (s *server) deliver(ctx context.Context, conn *tls.Conn) error {
	select {
	case s.accepted <- conn:
		return nil
	case <-s.life.ctx.Done():
		return ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
}

// handover is the listener that net/http sees: its connections have finished
// their handshake, which is how net/http knows that they speak HTTP/2.
type handover server

func (h *handover) Accept() (net.Conn, error) {
	select {
	case conn := <-h.accepted:
		return conn, nil
	case <-h.life.ctx.Done():
		return nil, net.ErrClosed
	}
}

func (h *handover) Close() error   { return nil }
func (h *handover) Addr() net.Addr { return h.address }

// authenticated passes only requests of operators that are registered now.
func (s *server) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.begin() {
			return
		}
		defer s.handlers.Done()
		from, ok := r.Context().Value(operatorKey{}).(common.Address)
		if !ok || !s.directory.has(from) {
			deny(w, &Refusal{http.StatusForbidden, ErrUnregistered.Error(), track.NotRegistered.Code})
			return
		}
		if !s.rates.take(from, time.Now()) {
			deny(w, &Refusal{http.StatusTooManyRequests, fmt.Sprintf("more than %d requests of yours a second", s.limits.RequestsPerSecond), track.Busy.Code})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// bounded bounds the requests with a body that are in progress for one operator.
func (s *server) bounded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		from := askerOf(r)
		if !s.enter(from) {
			deny(w, &Refusal{http.StatusTooManyRequests, fmt.Sprintf("%d requests of yours are in progress", s.limits.RequestsPerPeer), track.Busy.Code})
			return
		}
		defer s.leave(from)
		next(w, r)
	}
}

func (s *server) enter(from common.Address) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.busy[from] >= s.limits.RequestsPerPeer {
		return false
	}
	s.busy[from]++
	return true
}

func (s *server) leave(from common.Address) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.busy[from]--; s.busy[from] == 0 {
		delete(s.busy, from)
	}
}
