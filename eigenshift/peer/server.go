package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	stdlog "log"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// The endpoints, all on HTTP/2 only.
const (
	responsePath = "/v1/response" // POST a task, get a signed response
	reachPath    = "/v1/reach"    // GET nothing: both sides accept each other, and this one would lead
	contentType  = "application/x-rlp"
	maxHeader    = 4 << 10
	bodyTimeout  = 10 * time.Second // to read a request, to write an answer
)

type operatorKey struct{}

// server answers requests on connections that are authenticated already.
type server struct {
	peer      *Peer
	responder eigenshift.Responder
	http      *http.Server
	accepted  chan *tls.Conn
	closing   chan struct{}
	once      sync.Once

	conns    sync.WaitGroup // connections that net/http serves
	handlers sync.WaitGroup

	mu     sync.Mutex
	joined bool                   // no request is taken any more
	busy   map[common.Address]int // requests in progress
}

func newServer(p *Peer, r eigenshift.Responder) *server {
	s := &server{
		peer:      p,
		responder: r,
		accepted:  make(chan *tls.Conn),
		closing:   make(chan struct{}),
		busy:      make(map[common.Address]int),
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+responsePath, s.bounded(s.response))
	mux.HandleFunc("GET "+reachPath, s.reach)
	mux.HandleFunc("POST "+protocolPath, s.bounded(s.protocol))
	var protocols http.Protocols
	protocols.SetHTTP2(true)
	s.http = &http.Server{
		Handler:        s.authenticated(s.adjacent(mux)),
		Protocols:      &protocols,
		MaxHeaderBytes: maxHeader,
		ReadTimeout:    bodyTimeout,
		WriteTimeout:   p.limits.AnswerTimeout + bodyTimeout,
		IdleTimeout:    p.limits.RequestIdle,
		ErrorLog:       stdlog.New(p.log.With().Str("component", "http").Logger(), "", 0),
		BaseContext:    func(net.Listener) context.Context { return p.ctx },
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
			MaxConcurrentStreams:          2 * p.limits.RequestsPerPeer,
			MaxReadFrameSize:              16 << 10,
			MaxReceiveBufferPerConnection: 128 << 10,
			MaxReceiveBufferPerStream:     64 << 10,
			MaxDecoderHeaderTableSize:     maxHeader,
			SendPingTimeout:               30 * time.Second,
			PingTimeout:                   10 * time.Second,
			WriteByteTimeout:              bodyTimeout,
		},
	}
	return s
}

// run serves what deliver hands over, until close.
func (s *server) run() {
	if err := s.http.Serve((*handover)(s)); !errors.Is(err, http.ErrServerClosed) {
		s.peer.log.Error().Err(err).Msg("Response endpoint ended")
	}
}

func (s *server) close() {
	s.once.Do(func() { close(s.closing) })
	_ = s.http.Close()
}

// join waits for connections and handlers; all connections must be closed.
func (s *server) join() {
	s.conns.Wait()
	s.mu.Lock()
	s.joined = true
	s.mu.Unlock()
	s.handlers.Wait()
}

// begin counts a request in, unless the server has ended: net/http does not
// wait for the requests of a connection that it closes.
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
	case <-s.closing:
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
	case <-h.closing:
		return nil, net.ErrClosed
	}
}

func (h *handover) Close() error   { return nil }
func (h *handover) Addr() net.Addr { return advertised(h.peer.advertise) }

// authenticated lets only requests of operators through that are registered now.
func (s *server) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.begin() {
			return
		}
		defer s.handlers.Done()
		from, ok := r.Context().Value(operatorKey{}).(common.Address)
		if _, registered := s.peer.directory(from); !ok || !registered {
			deny(w, &Refusal{http.StatusForbidden, ErrUnregistered.Error(), track.NotRegistered.Code})
			return
		}
		if !s.peer.rates.take(from, time.Now()) {
			deny(w, &Refusal{http.StatusTooManyRequests, fmt.Sprintf("more than %d requests of yours a second", s.peer.limits.RequestsPerSecond), track.Busy.Code})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// bounded bounds the requests with a body that one operator has in progress.
func (s *server) bounded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		from := r.Context().Value(operatorKey{}).(common.Address)
		if !s.enter(from) {
			deny(w, &Refusal{http.StatusTooManyRequests, fmt.Sprintf("%d requests of yours are in progress", s.peer.limits.RequestsPerPeer), track.Busy.Code})
			return
		}
		defer s.leave(from)
		next(w, r)
	}
}

func (s *server) enter(from common.Address) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.busy[from] >= s.peer.limits.RequestsPerPeer {
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

// reach says whether this operator may be handed the lead.
func (s *server) reach(w http.ResponseWriter, r *http.Request) {
	if refusal := s.peer.agreements.refusal(r.Context().Value(operatorKey{}).(common.Address)); refusal != nil {
		deny(w, refusal)
		return
	}
	leader, err := decodeView(r.URL.RawQuery)
	if err != nil {
		deny(w, &Refusal{http.StatusBadRequest, err.Error(), track.Malformed.Code})
		return
	}
	if err := s.responder.Ready(leader); err != nil {
		deny(w, &Refusal{http.StatusServiceUnavailable, err.Error(), track.Of(err).Code})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// response answers a task.
func (s *server) response(w http.ResponseWriter, r *http.Request) {
	from := r.Context().Value(operatorKey{}).(common.Address)
	ctx, cancel := context.WithTimeout(r.Context(), s.peer.limits.AnswerTimeout)
	defer cancel()

	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxTaskBytes))
	if err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			deny(w, &Refusal{http.StatusRequestEntityTooLarge, fmt.Sprintf("more than %d bytes", tooLarge.Limit), track.Malformed.Code})
		} else {
			deny(w, &Refusal{http.StatusBadRequest, "cannot read the body", track.Malformed.Code})
		}
		return
	}
	task, err := decodeTask(body)
	if err != nil {
		deny(w, &Refusal{http.StatusBadRequest, err.Error(), track.Malformed.Code})
		return
	}
	answer, err := s.responder.Answer(ctx, from, task)
	if err != nil {
		deny(w, s.refusalFor(err))
		return
	}
	encoded, err := encodeResponse(answer)
	if err != nil {
		s.peer.log.Error().Err(err).Uint64("task", uint64(task.ID)).Msg("Cannot encode own response")
		deny(w, &Refusal{Status: http.StatusInternalServerError})
		return
	}
	w.Header().Set("Content-Type", contentType)
	// An error here is the asker's connection: it sees that by itself.
	_, _ = w.Write(encoded)
}

// refusalFor decides what of an error the asker may see.
func (s *server) refusalFor(err error) *Refusal {
	var refusal *Refusal
	why := track.Of(err).Code
	switch {
	case errors.As(err, &refusal) && refusal.Status >= 400 && refusal.Status <= 599:
		return refusal
	case errors.Is(err, eigenshift.ErrRefused):
		return &Refusal{http.StatusForbidden, err.Error(), why}
	case errors.Is(err, context.DeadlineExceeded):
		return &Refusal{http.StatusGatewayTimeout, "no response in time", why}
	case errors.Is(err, context.Canceled):
		return &Refusal{http.StatusServiceUnavailable, "stopping, or no longer asked", track.Stopping.Code}
	default:
		s.peer.log.Warn().Str("reason", why).Err(err).Msg("Cannot respond to a task")
		return &Refusal{Status: http.StatusInternalServerError, Code: why}
	}
}

func deny(w http.ResponseWriter, r *Refusal) {
	w.Header().Set("Content-Type", "text/plain; charset=us-ascii")
	w.Header().Set(reasonHeader, knownCode(r.Code))
	w.WriteHeader(r.Status)
	_, _ = io.WriteString(w, printable(r.Reason))
}
