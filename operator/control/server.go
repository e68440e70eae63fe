package control

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
)

// Operator is what a running operator does when it is told to. It must be safe for concurrent use.
type Operator interface {
	State() State
	// Pause ends signing, proposing and leading, also for after a restart; Resume ends Pause and Drain.
	Pause() error
	Resume() error
	// Drain ends proposing and leading, until Resume or a restart. A paused operator stays paused.
	Drain() error
	// Transfer hands leadership over: to that operator, or with the zero address to the next.
	Transfer(ctx context.Context, to common.Address) error
	// Reachability asks the other operators whether they reach this one.
	Reachability(ctx context.Context) (Reachability, error)
}

const (
	// atOnce bounds the requests that are answered at the same time.
	atOnce = 8
	// answerTime bounds one of them.
	answerTime = 30 * time.Second
)

// Server answers on the control socket. Close it.
type Server struct {
	http *http.Server
	path string
	done chan struct{}
}

// listen opens the control socket in a data folder, and returns its path.
func listen(dataDir string) (net.Listener, string, error) {
	path, err := socketPath(dataDir)
	if err != nil {
		return nil, "", err
	}
	if conn, err := net.DialTimeout("unix", path, time.Second); err == nil {
		_ = conn.Close()
		return nil, "", fmt.Errorf("%w: a process answers at %s", ErrInUse, path)
	}
	// The socket is made where nobody else comes to, and moved when its mode is right.
	apart := filepath.Join(dataDir, ".control")
	if err := errors.Join(os.RemoveAll(apart), os.MkdirAll(dataDir, 0o700), os.Mkdir(apart, 0o700)); err != nil {
		return nil, "", fmt.Errorf("make the folder of the control socket: %w", err)
	}
	made := filepath.Join(apart, "s")
	listener, err := net.Listen("unix", made)
	if err != nil {
		return nil, "", fmt.Errorf("open the control socket: %w", err)
	}
	listener.(*net.UnixListener).SetUnlinkOnClose(false) // it is not there any more
	err = os.Chmod(made, 0o600)
	if err == nil {
		err = os.Rename(made, path)
	}
	if err = errors.Join(err, os.RemoveAll(apart)); err != nil {
		return nil, "", errors.Join(fmt.Errorf("place the control socket: %w", err), listener.Close())
	}
	return listener, path, nil
}

// Serve opens the control socket in a data folder, in place of one that a crash has left, and
// answers there for an operator.
func Serve(dataDir string, operator Operator, logger zerolog.Logger) (*Server, error) {
	listener, path, err := listen(dataDir)
	if err != nil {
		return nil, err
	}
	s := &Server{path: path, done: make(chan struct{}), http: &http.Server{
		Handler: handler(operator), ReadTimeout: 5 * time.Second, WriteTimeout: answerTime + 5*time.Second,
		IdleTimeout: time.Minute, MaxHeaderBytes: 4 << 10,
	}}
	go func() {
		defer close(s.done)
		if err := s.http.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			logger.Error().Err(err).Msg("control socket ended")
		}
	}()
	return s, nil
}

// Close removes the socket and waits for the requests under way.
func (s *Server) Close() error {
	err := os.Remove(s.path)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if s.http.Shutdown(ctx) != nil {
		_ = s.http.Close() // what is still open is cut off
	}
	<-s.done
	return err
}

// handler answers requests.
func handler(o Operator) http.Handler {
	tell := func(do func() error) func(*http.Request) error {
		return func(*http.Request) error { return do() }
	}
	mux := http.NewServeMux()
	for route, do := range map[string]func(*http.Request) error{
		"GET " + statePath:   tell(func() error { return nil }),
		"POST " + pausePath:  tell(o.Pause),
		"POST " + resumePath: tell(o.Resume),
		"POST " + drainPath:  tell(o.Drain),
		"POST " + transferPath: func(r *http.Request) error {
			var asked transferRequest
			decoder := json.NewDecoder(r.Body)
			decoder.DisallowUnknownFields()
			if err := decoder.Decode(&asked); err != nil {
				return fmt.Errorf("decode request: %w", err)
			}
			return o.Transfer(r.Context(), asked.To)
		},
	} {
		mux.HandleFunc(route, func(w http.ResponseWriter, r *http.Request) {
			if err := do(r); err != nil {
				answer(w, http.StatusConflict, failure{err.Error()})
				return
			}
			answer(w, http.StatusOK, o.State())
		})
	}
	mux.HandleFunc("GET "+reachPath, func(w http.ResponseWriter, r *http.Request) {
		found, err := o.Reachability(r.Context())
		if err != nil {
			answer(w, http.StatusConflict, failure{err.Error()})
			return
		}
		answer(w, http.StatusOK, found)
	})
	return bounded(mux)
}

// bounded bounds what requests cost: their number, size and time.
func bounded(next http.Handler) http.Handler {
	limit := make(chan struct{}, atOnce)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case limit <- struct{}{}:
			defer func() { <-limit }()
		default:
			answer(w, http.StatusServiceUnavailable, failure{fmt.Sprintf("%d requests are under way: try again", atOnce)})
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), answerTime)
		defer cancel()
		r = r.WithContext(ctx)
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r)
	})
}

func answer(w http.ResponseWriter, status int, body any) {
	data, err := json.Marshal(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(data, '\n')) // a command that went away is no matter
}
