package network

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/config"
)

// Deployment is an AVS on a chain: the content of the file of addresses.
type Deployment struct {
	RPC       string                    `json:"rpc_url"` // set by the devnet, and so is WS
	WS        string                    `json:"ws_url"`
	ChainID   uint64                    `json:"chain_id"`
	Block     uint64                    `json:"block"` // in which the deployment was complete
	Backend   Backend                   `json:"backend"`
	Contracts map[string]common.Address `json:"contracts"` // by name, EigenLayer's core among them
	Operators Operators                 `json:"operators"`
	// Details are the AVS's own.
	Details json.RawMessage `json:"details,omitempty"`
	// Account has ether and no role: for those who try things out. The devnet sets it.
	Account Account `json:"account"`
}

// Operators is what operators are configured with.
type Operators struct {
	Contracts config.Contracts  `json:"contracts"`
	AVS       map[string]string `json:"avs"` // the AVS's own settings
}

// Account is an Ethereum account with its key in files. They lie beside the file of
// addresses where their paths are not absolute.
type Account struct {
	Address      common.Address `json:"address"`
	Keystore     string         `json:"ecdsa_keystore"`
	PasswordFile string         `json:"ecdsa_password_file"`
}

// Backend is what knows the operators of the AVS, and checks their certificates.
type Backend string

// Back ends.
const (
	Table      Backend = "table"      // an operator table over EigenLayer's core
	Middleware Backend = "middleware" // EigenLayer's registry coordinator and its registries
)

// Validate fails for a back end that there is not.
func (b Backend) Validate() error {
	if b != Table && b != Middleware {
		return fmt.Errorf("back end %q: must be %s or %s", b, Table, Middleware)
	}
	return nil
}

// Contract returns the address of a contract that the devnet needs.
func (d *Deployment) Contract(name string) (common.Address, error) {
	address := d.Contracts[name]
	if address == (common.Address{}) {
		return address, fmt.Errorf("the deployment names no contract %s", name)
	}
	return address, nil
}

// Write writes the file of addresses.
func (d *Deployment) Write(path string) error {
	encoded, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	if err := os.WriteFile(path, append(encoded, '\n'), 0o644); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	return nil
}

// Read reads a file of addresses.
func Read(path string) (*Deployment, error) {
	encoded, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read deployment: %w", err)
	}
	var deployment Deployment
	if err := json.Unmarshal(encoded, &deployment); err != nil {
		return nil, fmt.Errorf("decode deployment %s: %w", path, err)
	}
	return &deployment, nil
}
