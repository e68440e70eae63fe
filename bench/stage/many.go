package stage

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Many starts a devnet with as many operators, which go on running. How long that takes is
// what the devnet says of itself.
func Many(ctx context.Context, cfg Config, backend string, operators int) (*Network, error) {
	n := &Network{cfg: cfg}
	if err := n.up(ctx, backend, operators); err != nil {
		return nil, err
	}
	if err := n.read(ctx); err != nil {
		return nil, n.downAfter(err)
	}
	return n, nil
}

// PIDs are the numbers of the operators' processes.
func (n *Network) PIDs() []int {
	var pids []int
	for _, o := range n.operators {
		pids = append(pids, o.PID)
	}
	return pids
}

// Members returns how many operators are members of the cluster, as one of them says that leads.
func (n *Network) Members(ctx context.Context) (int, error) {
	var failures []error
	for _, o := range n.operators {
		var status struct {
			Engine struct {
				Leading   bool             `json:"leading"`
				Voters    []common.Address `json:"voters"`
				NonVoters []common.Address `json:"non_voters"`
			} `json:"engine"`
		}
		if err := fetch(ctx, o.API+"/status", &status); err != nil {
			failures = append(failures, err)
		} else if e := status.Engine; e.Leading {
			return len(e.Voters) + len(e.NonVoters), nil
		}
	}
	return 0, errors.Join(failures...) // with none: leadership is on its way
}

// Settled is a task as the devnet knows it.
type Settled struct {
	ID      uint64 `json:"id"`
	Signers *int   `json:"signers"` // nil: not known
}

// Settled returns the newest tasks that have settled, oldest first.
func (n *Network) Settled(ctx context.Context) ([]Settled, error) {
	said, err := n.devnet(ctx, "status", "--json")
	if err != nil {
		return nil, err
	}
	var status struct {
		Tasks []Settled `json:"tasks"`
	}
	if err := json.Unmarshal(said, &status); err != nil {
		return nil, fmt.Errorf("decode the devnet's status: %w", err)
	}
	slices.SortFunc(status.Tasks, func(a, b Settled) int { return int(a.ID) - int(b.ID) })
	return status.Tasks, nil
}

// Certified returns how long it took from opening each task until its certificate was in the log,
// as the operator says that collected it.
func (n *Network) Certified(ctx context.Context) (map[uint64]time.Duration, error) {
	return n.took(ctx, "certify", "collect")
}

// Sent returns how long it took from opening each task until its transaction was with a node, as the
// operator says that sent it.
func (n *Network) Sent(ctx context.Context) (map[uint64]time.Duration, error) { return n.tracked(ctx) }
