// Package control is how commands tell a running operator what to do: a few requests over HTTP
// on a Unix socket in its data folder. Only the operator's own user may open the socket, and
// whoever may open it may send them.
package control

import (
	"errors"
	"fmt"
	"path/filepath"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// State is what a running operator says of what it was told.
type State struct {
	Operator common.Address `json:"operator"`
	Mode     string         `json:"mode"` // active, drained or paused
	Since    time.Time      `json:"since"`
	Leader   common.Address `json:"leader"`  // zero: unknown
	Leading  bool           `json:"leading"` // this operator leads
	Voters   int            `json:"voters"`
	// Unfinished are the tasks of its own that can still settle and have not.
	Unfinished []eigenshift.TaskID `json:"unfinished"`
}

// Waits says what an operator that is drained or paused has yet to do before it can be stopped
// and nothing waits for it; empty: nothing. A leader that votes alone has nobody to hand over to.
func (s State) Waits() string {
	switch {
	case s.Leading && s.Voters > 1:
		return "it leads, until another operator is ready to"
	case len(s.Unfinished) > 0:
		return fmt.Sprintf("its task %d has not settled yet", s.Unfinished[0])
	default:
		return ""
	}
}

// Reachability is what other operators say of the socket that an operator is registered with.
type Reachability struct {
	Socket string    `json:"socket"` // registered
	Listen string    `json:"listen"` // where the operator listens
	Peers  []Reached `json:"peers"`
}

// Reached is what one of them says.
type Reached struct {
	Operator common.Address `json:"operator"`
	// Reached is whether it has dialled the socket and found this operator there. Told is false
	// when it did not say: then Problem is why, and no evidence against the socket.
	Reached bool   `json:"reached"`
	Told    bool   `json:"told"`
	Problem string `json:"problem,omitempty"`
	Remedy  string `json:"remedy,omitempty"`
}

// What goes wrong between a command and the operator that it is for.
var (
	ErrPathTooLong = errors.New("the path of the control socket is too long")
	ErrInUse       = errors.New("another process uses this folder")
	ErrNotRunning  = errors.New("no operator runs with this data_dir")
)

const socketName = "control.sock"

// maxPath is how many bytes the path of a Unix socket may have: 107 on Linux, 103 elsewhere.
const maxPath = len(syscall.RawSockaddrUnix{}.Path) - 1

// socketPath returns where the socket of an operator is.
func socketPath(dataDir string) (string, error) {
	path := filepath.Join(dataDir, socketName)
	if len(path) > maxPath {
		return "", fmt.Errorf("%w: %s has %d bytes, and the system takes %d: give data_dir a shorter path, or one relative to the folder that the operator runs in",
			ErrPathTooLong, path, len(path), maxPath)
	}
	return path, nil
}

// The requests. Each but that for the reachability is answered with the operator's state.
const (
	statePath    = "/v1/state"
	pausePath    = "/v1/pause"
	resumePath   = "/v1/resume"
	drainPath    = "/v1/drain"
	transferPath = "/v1/transfer"
	reachPath    = "/v1/reachability"
)

// maxBody bounds a request's body, maxAnswer an answer's.
const (
	maxBody   = 1 << 10
	maxAnswer = 1 << 20
)

type transferRequest struct {
	To common.Address `json:"to"` // zero: the next in the rotation
}

// failure is the body of an answer that is none.
type failure struct {
	Error string `json:"error"`
}
