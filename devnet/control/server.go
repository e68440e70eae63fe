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
	"github.com/eigenshift/avs/eigenshift"
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

// Config is what a server does, and shows.
type Config struct {
	Operators Operators
	Faucet    Faucet
	Info      func() Info
	// World takes the requests of the network's own commands; nil: there are none.
	World http.Handler
	// Liar returns the program of an operator that tells lies of a kind; nil: there is none.
	Liar func(ctx context.Context, kind string) (*cluster.Program, error)
	// Call requests a task; nil: there is no way to.
	Call func(ctx context.Context, arguments []string) (eigenshift.TaskID, error)
	// Page is what browsers show; nil: nothing.
	Page Page
}

// Page is served to whoever asks, without a token.
type Page interface {
	http.Handler
	Close() // ends what streams
}

// Server answers requests until it is closed.
type Server struct {
	Config
	token string
	url   string
	http  *http.Server
	done  chan struct{} // closed when no more is served
	err   error         // why
}

// Faucet is who gives.
type Faucet interface {
	Give(ctx context.Context, gift fund.Gift, to ...common.Address) error
}

// linksPath is below which links between operators are cut, delayed and healed.
const linksPath = "/v1/links/"

// worldPath is below which the network's own world takes requests.
const worldPath = "/v1/world"

// Serve starts a server on a free port.
func Serve(cfg Config) (*Server, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for commands: %w", err)
	}
	s := &Server{Config: cfg, token: rand.Text(), url: "http://" + listener.Addr().String(), done: make(chan struct{})}
	all := http.NewServeMux()
	all.Handle("/v1/", s.authorised(s.routes()))
	if s.Page != nil {
		all.Handle("/", s.Page)
	}
	s.http = &http.Server{
		Handler:           fromHere(all),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
	}
	go func() {
		defer close(s.done)
		s.err = s.http.Serve(listener)
	}()
	return s, nil
}

// routes are the commands.
func (s *Server) routes() *http.ServeMux {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /v1/info", s.handleInfo)
	routes.HandleFunc("POST /v1/operators/{number}/{action}", s.handleOperator)
	routes.HandleFunc("POST /v1/operators/{number}/lie", s.handleLie)
	routes.HandleFunc("POST "+linksPath+"cut", func(w http.ResponseWriter, r *http.Request) {
		var request cutRequest
		s.handleLinks(w, r, &request, func() error { return s.Operators.Cut(request.Operators) })
	})
	routes.HandleFunc("POST "+linksPath+"delay", func(w http.ResponseWriter, r *http.Request) {
		var request delayRequest
		s.handleLinks(w, r, &request, func() error { return s.Operators.Delay(request.Operator, request.Delay) })
	})
	routes.HandleFunc("POST "+linksPath+"heal", func(w http.ResponseWriter, r *http.Request) {
		s.handleLinks(w, r, nil, s.Operators.Heal)
	})
	routes.HandleFunc("POST /v1/fund", s.handleFund)
	if s.Call != nil {
		routes.HandleFunc("POST /v1/call", s.handleCall)
	}
	if s.World != nil {
		routes.Handle(worldPath+"/", http.StripPrefix(worldPath, s.World))
	}
	return routes
}

// Endpoint returns where the server is.
func (s *Server) Endpoint() Endpoint { return Endpoint{URL: s.url, Token: s.token} }

// Close ends the server. Requests that are under way are given a moment. It may
// be called again.
func (s *Server) Close() error {
	if s.Page != nil {
		s.Page.Close()
	}
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
	Respond(w, http.StatusOK, s.Info())
}

func (s *Server) handleOperator(w http.ResponseWriter, r *http.Request) {
	number, ok := operatorNumber(w, r)
	if !ok {
		return
	}
	var request operatorRequest
	err := Decode(r, &request)
	if err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	switch Action(r.PathValue("action")) {
	case Start:
		err = s.Operators.Start(number, request.Program)
	case Kill:
		err = s.Operators.Kill(r.Context(), number)
	case Restart:
		err = s.Operators.Restart(r.Context(), number, request.Program)
	case Pause:
		err = s.Operators.Pause(number)
	case Resume:
		err = s.Operators.Resume(number)
	default:
		Fail(w, http.StatusNotFound, fmt.Errorf("action %q is unknown", r.PathValue("action")))
		return
	}
	respondOperator(w, err)
}

// operatorNumber reads the number of an operator in a path, and answers when there is none.
func operatorNumber(w http.ResponseWriter, r *http.Request) (int, bool) {
	number, err := reading.Int(r.PathValue("number"), 1)
	if err != nil {
		Fail(w, http.StatusBadRequest, fmt.Errorf("operator %q: not a number", r.PathValue("number")))
	}
	return number, err == nil
}

// respondOperator answers what has come of an action on an operator.
func respondOperator(w http.ResponseWriter, err error) {
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

// handleLie restarts an operator as one that lies.
func (s *Server) handleLie(w http.ResponseWriter, r *http.Request) {
	number, ok := operatorNumber(w, r)
	if !ok {
		return
	}
	var request lieRequest
	if err := Decode(r, &request); err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	if s.Liar == nil {
		Fail(w, http.StatusBadRequest, errors.New("operators of this devnet cannot lie"))
		return
	}
	program, err := s.Liar(r.Context(), request.Kind)
	if err == nil {
		err = s.Operators.Restart(r.Context(), number, program)
	}
	respondOperator(w, err)
}

// handleCall requests a task. It answers when the request is in a block.
func (s *Server) handleCall(w http.ResponseWriter, r *http.Request) {
	var request callRequest
	if err := Decode(r, &request); err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	id, err := s.Call(r.Context(), request.Arguments)
	if err != nil {
		Fail(w, http.StatusBadRequest, err)
		return
	}
	Respond(w, http.StatusOK, map[string]eigenshift.TaskID{"task": id})
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
	if err := s.Faucet.Give(r.Context(), request.Gift, request.To); err != nil {
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
