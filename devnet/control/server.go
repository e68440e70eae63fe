package control

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/operator/reading"
)

const (
	maxRequestBytes = 4 << 10
	shutdownTimeout = 2 * time.Second
)

// Operators is what the server does to operators.
type Operators interface {
	Start(number int, other *cluster.Program) error
	Kill(ctx context.Context, number int) error
	Restart(ctx context.Context, number int, other *cluster.Program) error
	Pause(number int) error
	Resume(number int) error
	Cut(numbers []int) error
	Delay(number int, d time.Duration) error
	Heal() error
}

// Server answers requests until it is closed.
type Server struct {
	operators Operators
	faucet    Faucet
	info      func() Info
	token     string
	url       string
	http      *http.Server
	done      chan struct{} // closed when no more is served
	err       error         // why
}

// Faucet is who gives.
type Faucet interface {
	Give(ctx context.Context, gift fund.Gift, to ...common.Address) error
}

// linksPath is below which links between operators are cut, delayed and healed.
const linksPath = "/v1/links/"

// worldPath is below which the network's own world takes requests.
const worldPath = "/v1/world"

// Serve starts a server on a free port. world takes the requests of the network's own
// commands; nil: there are none.
func Serve(operators Operators, faucet Faucet, world http.Handler, info func() Info) (*Server, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for commands: %w", err)
	}
	s := &Server{
		operators: operators, faucet: faucet, info: info,
		token: rand.Text(), url: "http://" + listener.Addr().String(),
		done: make(chan struct{}),
	}
	routes := http.NewServeMux()
	routes.HandleFunc("GET /v1/info", s.handleInfo)
	routes.HandleFunc("POST /v1/operators/{number}/{action}", s.handleOperator)
	routes.HandleFunc("POST "+linksPath+"cut", func(w http.ResponseWriter, r *http.Request) {
		var request cutRequest
		s.handleLinks(w, r, &request, func() error { return s.operators.Cut(request.Operators) })
	})
	routes.HandleFunc("POST "+linksPath+"delay", func(w http.ResponseWriter, r *http.Request) {
		var request delayRequest
		s.handleLinks(w, r, &request, func() error { return s.operators.Delay(request.Operator, request.Delay) })
	})
	routes.HandleFunc("POST "+linksPath+"heal", func(w http.ResponseWriter, r *http.Request) {
		s.handleLinks(w, r, nil, s.operators.Heal)
	})
	routes.HandleFunc("POST /v1/fund", s.handleFund)
	if world != nil {
		routes.Handle(worldPath+"/", http.StripPrefix(worldPath, world))
	}
	s.http = &http.Server{
		Handler:           s.authorised(routes),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
	}
	go func() {
		defer close(s.done)
		s.err = s.http.Serve(listener)
	}()
	return s, nil
}

// Endpoint returns where the server is.
func (s *Server) Endpoint() Endpoint { return Endpoint{URL: s.url, Token: s.token} }

// Close ends the server. Requests that are under way are given a moment. It may
// be called again.
func (s *Server) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownTimeout)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if err != nil {
		err = s.http.Close()
	}
	<-s.done
	if !errors.Is(s.err, http.ErrServerClosed) {
		err = errors.Join(err, s.err)
	}
	if err != nil {
		return fmt.Errorf("close command server: %w", err)
	}
	return nil
}

func (s *Server) authorised(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		given := r.Header.Get("Authorization")
		if subtle.ConstantTimeCompare([]byte(given), []byte("Bearer "+s.token)) != 1 {
			Fail(w, http.StatusUnauthorized, errors.New("wrong token"))
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxRequestBytes)
		next.ServeHTTP(w, r)
	})
}

func (s *Server) handleInfo(w http.ResponseWriter, _ *http.Request) {
	Respond(w, http.StatusOK, s.info())
}

func (s *Server) handleOperator(w http.ResponseWriter, r *http.Request) {
	number, err := reading.Int(r.PathValue("number"), 1)
	if err != nil {
		Fail(w, http.StatusBadRequest, fmt.Errorf("operator %q: not a number", r.PathValue("number")))
		return
	}
	var request operatorRequest
	if err := Decode(r, &request); err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	switch Action(r.PathValue("action")) {
	case Start:
		err = s.operators.Start(number, request.Program)
	case Kill:
		err = s.operators.Kill(r.Context(), number)
	case Restart:
		err = s.operators.Restart(r.Context(), number, request.Program)
	case Pause:
		err = s.operators.Pause(number)
	case Resume:
		err = s.operators.Resume(number)
	default:
		Fail(w, http.StatusNotFound, fmt.Errorf("action %q is unknown", r.PathValue("action")))
		return
	}
	switch {
	case errors.Is(err, cluster.ErrRunning), errors.Is(err, cluster.ErrNotRunning),
		errors.Is(err, cluster.ErrPaused), errors.Is(err, cluster.ErrNotPaused):
		Fail(w, http.StatusConflict, err)
	case err != nil:
		Fail(w, http.StatusBadRequest, err)
	default:
		Respond(w, http.StatusOK, struct{}{})
	}
}

// handleLinks does something to links, when the request can be read, if there is one.
func (s *Server) handleLinks(w http.ResponseWriter, r *http.Request, request any, do func() error) {
	if request != nil {
		if err := Decode(r, request); err != nil {
			Fail(w, http.StatusBadRequest, err)
			return
		}
	}
	if err := do(); err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	Respond(w, http.StatusOK, struct{}{})
}

func (s *Server) handleFund(w http.ResponseWriter, r *http.Request) {
	var request fundRequest
	if err := Decode(r, &request); err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	if err := s.faucet.Give(r.Context(), request.Gift, request.To); err != nil {
		Fail(w, http.StatusInternalServerError, err)
		return
	}
	Respond(w, http.StatusOK, struct{}{})
}

// Decode reads the body of a request, which must have nothing else in it.
func Decode(r *http.Request, into any) error {
	decoder := json.NewDecoder(r.Body)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("read request: %w", err)
	}
	return nil
}

// Fail answers a request with an error.
func Fail(w http.ResponseWriter, status int, err error) {
	Respond(w, status, failure{Error: err.Error()})
}

// Respond answers a request.
func Respond(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// An error here is a client that went away, or one that could be told
	// nothing more.
	_ = json.NewEncoder(w).Encode(body)
}
