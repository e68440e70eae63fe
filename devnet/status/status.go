// Package status tells how a devnet is doing: what its daemon says of the
// operators' processes, what the operators say of themselves, and which tasks
// have settled on the chain.
package status

import (
	"context"
	"encoding/json"
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"io"
	"net/http"
	"sync"
	"time"

	protocolregistry "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/ProtocolRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/chain"
)

const (
	// apiTimeout is how long an operator may take to answer: one that hangs
	// must not hold up the others.
	apiTimeout       = time.Second
	maxResponseBytes = 4 << 20
)

// Status of a devnet.
type Status struct {
	RPC       string                    `json:"rpc_url"`
	WS        string                    `json:"ws_url"`
	ChainID   uint64                    `json:"chain_id"`
	Contracts map[string]common.Address `json:"contracts"`
	Core      string                    `json:"eigenlayer_version"` // as EigenLayer's core reports it
	Backend   deployment.Backend        `json:"backend"`
	Details   json.RawMessage           `json:"details,omitempty"` // the network's own
	Operators []Operator                `json:"operators"`
	Strength  Strength                  `json:"strength"`
	Tasks     []Task                    `json:"tasks"` // the last ones, in the order in which they settled
}

// A Role is what an operator is in the cluster.
type Role string

// Roles. An operator that does not answer has an unknown one.
const (
	Leader   Role = "leader"
	Follower Role = "follower"
	Unknown  Role = "unknown"
)

// Operator is an operator's process and role.
type Operator struct {
	ID      common.Hash    `json:"id"` // EigenLayer's: of its BLS key
	Address common.Address `json:"address"`
	PID     int            `json:"pid"` // zero while it does not run
	Role    Role           `json:"role"`
	Voter   bool           `json:"voter"`
	Alive   bool           `json:"alive"` // the process runs, be it paused
	Paused  bool           `json:"paused"`
	Number  int            `json:"number"`
	Socket  string         `json:"socket"`
	API     string         `json:"api_url"`
	Log     string         `json:"log"`
	Exit    string         `json:"exit,omitempty"`  // how the process ended, while it does not run
	Links   string         `json:"links,omitempty"` // what is wrong with its links to the others
	Liar    string         `json:"liar,omitempty"`  // the kind of lies that it tells
}

// Collect finds out the status of the devnet of a network that a daemon describes.
func Collect(ctx context.Context, n network.Network, info *control.Info) (*Status, error) {
	registry, err := network.Contract(info.Deployment, "ProtocolRegistry")
	if err != nil {
		return nil, err
	}
	node, err := chain.Dial(ctx, chain.Config{URLs: []string{info.Deployment.RPC}, ChainID: info.Deployment.ChainID, Logger: zerolog.Nop()})
	if err != nil {
		return nil, fmt.Errorf("connect to the chain: %w", err)
	}
	defer node.Close()
	settled, err := Tasks(ctx, node, n, info.Deployment)
	if err != nil {
		return nil, err
	}
	operators, err := Operators(ctx, info.Operators)
	if err != nil {
		return nil, err
	}
	version, err := coreVersion(ctx, node.Contracts(), registry)
	if err != nil {
		return nil, err
	}
	return &Status{
		Core:      version,
		Backend:   info.Deployment.Backend,
		Details:   info.Deployment.Details,
		RPC:       info.Deployment.RPC,
		WS:        info.Deployment.WS,
		ChainID:   info.Deployment.ChainID,
		Contracts: info.Deployment.Contracts,
		Operators: operators,
		Strength:  StrengthOf(operators),
		Tasks:     settled,
	}, nil
}

// coreVersion asks EigenLayer's core which version it is of.
func coreVersion(ctx context.Context, reader bind.ContractCaller, registry common.Address) (string, error) {
	contract := chain.Bound(protocolregistry.NewProtocolRegistryCaller(registry, reader))
	version, err := contract.Version(&bind.CallOpts{Context: ctx})
	if err != nil {
		return "", fmt.Errorf("read the version of EigenLayer's core: %w", err)
	}
	return version, nil
}

// Operators asks the operators for their roles.
func Operators(ctx context.Context, processes []cluster.Status) ([]Operator, error) {
	operators := make([]Operator, len(processes))
	reports := make([]*api.Report, len(processes))
	var group sync.WaitGroup
	for i, p := range processes {
		id, err := operatorID(p.Number)
		if err != nil {
			return nil, err
		}
		operators[i] = Operator{
			ID: id, Address: p.Address, PID: p.PID, Role: Unknown, Alive: p.Alive, Paused: p.Paused,
			Number: p.Number, Socket: p.Socket, API: "http://" + p.API, Log: p.Log, Exit: p.Exit, Links: p.Links, Liar: p.Liar,
		}
		if p.Alive && !p.Paused {
			group.Go(func() { reports[i] = ask(ctx, operators[i].API) })
		}
	}
	group.Wait()
	leader := newestLeader(reports)
	for i, report := range reports {
		if report == nil {
			continue
		}
		operators[i].Voter = report.Engine.Voter
		operators[i].Role = Follower
		if i == leader {
			operators[i].Role = Leader
		}
	}
	return operators, nil
}

// newestLeader returns the index of the operator that leads, or -1. One that was
// deposed may not know it yet: the highest term counts.
func newestLeader(reports []*api.Report) int {
	leader := -1
	for i, report := range reports {
		if report == nil || !report.Engine.Leading {
			continue
		}
		if leader < 0 || report.Engine.Term > reports[leader].Engine.Term {
			leader = i
		}
	}
	return leader
}

// ask returns what an operator says of itself, or nil when it says nothing: that
// is how it is, and no reason to say nothing of the others.
func ask(ctx context.Context, url string) *api.Report {
	ctx, cancel := context.WithTimeout(ctx, apiTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/status", nil)
	if err != nil {
		return nil
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil
	}
	defer response.Body.Close()
	var report api.Report
	if response.StatusCode != http.StatusOK ||
		json.NewDecoder(io.LimitReader(response.Body, maxResponseBytes)).Decode(&report) != nil {
		return nil
	}
	return &report
}

// operatorID returns the id that EigenLayer's registry gives to an operator.
func operatorID(number int) (common.Hash, error) {
	key, err := bn254.NewSecretKey(account.OperatorBLS(number))
	if err != nil {
		return common.Hash{}, fmt.Errorf("operator %d: %w", number, err)
	}
	return common.Hash(key.OperatorID()), nil
}
