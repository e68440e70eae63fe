// Package control is how the devnet's commands talk to its daemon: a few
// requests over HTTP on the loopback interface, with a token that only the
// user's own processes can read.
package control

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/network"
)

// Endpoint says where a daemon is, in a file that only its owner can read.
type Endpoint struct {
	URL   string `json:"url"`
	Token string `json:"token"`
}

// Info is what a daemon says of its devnet.
type Info struct {
	Deployment *network.Deployment `json:"deployment"`
	Operators  []cluster.Status    `json:"operators"`
	BlockTime  time.Duration       `json:"block_time"`
	Flags      map[string][]string `json:"flags"` // that it was started with, by name
	Started    time.Time           `json:"started"`
}

// An Action is what can be done to an operator.
type Action string

// Actions.
const (
	Start   Action = "start"
	Kill    Action = "kill"
	Restart Action = "restart"
	Pause   Action = "pause"
	Resume  Action = "resume"
)

// operatorRequest goes with an action. Only a start is told of a program.
type operatorRequest struct {
	Program *cluster.Program `json:"program,omitempty"`
}

// cutRequest asks for operators to be cut off from the others, delayRequest for one to be
// slowed down.
type (
	cutRequest struct {
		Operators []int `json:"operators"`
	}
	delayRequest struct {
		Operator int           `json:"operator"`
		Delay    time.Duration `json:"delay"`
	}
)

// lieRequest asks for an operator that lies, callRequest for a task.
type (
	lieRequest struct {
		Kind string `json:"kind"`
	}
	callRequest struct {
		Arguments []string `json:"arguments"`
	}
)

// fundRequest asks for a gift.
type fundRequest struct {
	To   common.Address `json:"to"`
	Gift fund.Gift      `json:"gift"`
}

// failure is the body of a response that is none.
type failure struct {
	Error string `json:"error"`
}

// Write keeps the endpoint in a file.
func (e Endpoint) Write(path string) error {
	encoded, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("encode endpoint: %w", err)
	}
	if err := os.WriteFile(path, append(encoded, '\n'), 0o600); err != nil {
		return fmt.Errorf("write endpoint: %w", err)
	}
	return nil
}

// Page returns the address of the devnet's page. Browsers keep what comes after # to themselves.
func (e Endpoint) Page() string { return e.URL + "/#token=" + e.Token }

// ReadEndpoint reads an endpoint from a file.
func ReadEndpoint(path string) (Endpoint, error) {
	encoded, err := os.ReadFile(path)
	if err != nil {
		return Endpoint{}, fmt.Errorf("read endpoint: %w", err)
	}
	var endpoint Endpoint
	if err := json.Unmarshal(encoded, &endpoint); err != nil {
		return Endpoint{}, fmt.Errorf("decode endpoint %s: %w", path, err)
	}
	return endpoint, nil
}
