// Package status tells how a devnet is doing: what its daemon says of the
// operators' processes, what the operators say of themselves, and which tasks
// have settled on the chain.
package status

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	protocolregistry "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/ProtocolRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/deployment"
)

// Status of a devnet.
type Status struct {
	// Problems are what keeps tasks from settling, and whatever else is wrong, causes first.
	Problems  []Problem                 `json:"problems"`
	RPC       string                    `json:"rpc_url"`
	WS        string                    `json:"ws_url"`
	ChainID   uint64                    `json:"chain_id"`
	Head      Head                      `json:"head"`
	Contracts map[string]common.Address `json:"contracts"`
	Core      string                    `json:"eigenlayer_version"` // as EigenLayer's core reports it
	Backend   deployment.Backend        `json:"backend"`
	Details   json.RawMessage           `json:"details,omitempty"` // the network's own
	Operators []Operator                `json:"operators"`
	Strength  Strength                  `json:"strength"`
	Tasks     []Task                    `json:"tasks"` // the last ones, in the order in which they settled
}

// Head is the newest block.
type Head struct {
	Number uint64    `json:"number"`
	Time   time.Time `json:"time"`
}

// SinceSettlement is how long ago, by the chain's clock, the last task settled; false when
// none has.
func (s Status) SinceSettlement() (time.Duration, bool) {
	if len(s.Tasks) == 0 {
		return 0, false
	}
	return s.Head.Time.Sub(s.Tasks[len(s.Tasks)-1].Time), true
}

// Collect finds out the status of the devnet of a network that a daemon describes.
func Collect(ctx context.Context, n network.Network, info *control.Info) (*Status, error) {
	registry, err := network.Contract(info.Deployment, "ProtocolRegistry")
	if err != nil {
		return nil, err
	}
	node, err := dial(ctx, info.Deployment)
	if err != nil {
		return nil, err
	}
	defer node.Close()
	head, err := node.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", err)
	}
	settled, err := Tasks(ctx, node, n, info.Deployment)
	if err != nil {
		return nil, err
	}
	reports := Reports(ctx, info.Operators)
	operators, err := Describe(info.Operators, reports)
	if err != nil {
		return nil, err
	}
	needs, err := needsAt(ctx, node, info.Deployment, head.Number)
	if err != nil {
		return nil, err
	}
	version, err := coreVersion(ctx, node.Contracts(), registry)
	if err != nil {
		return nil, err
	}
	s := &Status{
		Head:      Head{Number: head.Number, Time: time.Unix(int64(head.Time), 0).UTC()},
		Core:      version,
		Backend:   info.Deployment.Backend,
		Details:   info.Deployment.Details,
		RPC:       info.Deployment.RPC,
		WS:        info.Deployment.WS,
		ChainID:   info.Deployment.ChainID,
		Contracts: info.Deployment.Contracts,
		Operators: operators,
		Strength:  StrengthOf(operators, needs),
		Tasks:     settled,
	}
	s.Problems = problemsOf(s.Strength, operators, reports)
	return s, nil
}

// dial connects to the chain of a devnet.
func dial(ctx context.Context, d *network.Deployment) (*chain.Node, error) {
	node, err := chain.Dial(ctx, chain.Config{URLs: []string{d.RPC}, ChainID: d.ChainID, Logger: zerolog.Nop()})
	if err != nil {
		return nil, fmt.Errorf("connect to the chain: %w", err)
	}
	return node, nil
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
