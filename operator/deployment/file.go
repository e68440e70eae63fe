package deployment

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/config"
)

// A Backend is what knows the operators of an AVS, and checks their certificates.
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

// File is the deployment file: everything that was deployed, and what operators'
// configurations start from.
type File struct {
	RPC       string                    `json:"rpc_url,omitempty"` // as operators may use; empty: each its own
	WS        string                    `json:"ws_url,omitempty"`
	ChainID   uint64                    `json:"chain_id"`
	Block     uint64                    `json:"block"` // in which the deployment was complete
	Owner     common.Address            `json:"owner"`
	Backend   Backend                   `json:"backend"`
	Contracts map[string]common.Address `json:"contracts"` // by name, EigenLayer's among them
	Operators Operators                 `json:"operators"`
	Details   json.RawMessage           `json:"details,omitempty"` // the AVS's own
	Account   *Account                  `json:"account,omitempty"` // of a devnet
}

// Operators is what operators' configurations have in common.
type Operators struct {
	Contracts          config.Contracts  `json:"contracts"`
	AVS                map[string]string `json:"avs"`
	Registration       Registration      `json:"registration"`
	BootstrapOperators int               `json:"bootstrap_operators"`
	Confirmations      uint64            `json:"confirmations"`
}

// Registration is how operators register.
type Registration struct {
	Strategy    common.Address `json:"strategy"`
	Deposit     config.Wei     `json:"deposit"` // in the smallest unit of its token
	MetadataURI string         `json:"metadata_uri"`
}

// Account is an Ethereum account with its key in files. They lie beside the deployment
// file where their paths are not absolute.
type Account struct {
	Address      common.Address `json:"address"`
	Keystore     string         `json:"ecdsa_keystore"`
	PasswordFile string         `json:"ecdsa_password_file"`
}

// File returns the deployment file of a plan that was carried out by a block.
func (p *Plan) File(block uint64) (*File, error) {
	contracts, err := p.EigenLayer.named()
	if err != nil {
		return nil, err
	}
	maps.Copy(contracts, p.contracts)
	f := &File{ChainID: p.ChainID, Block: block, Owner: p.Owner, Backend: Table, Contracts: contracts, Operators: p.operators}
	if p.Settings.Middleware != (MiddlewareSettings{}) {
		f.Backend = Middleware
	}
	if p.details != nil {
		f.Details, err = json.Marshal(p.details)
	}
	return f, err
}

// Write writes the file.
func (f *File) Write(path string) error { return writeJSON(path, f) }

// Read reads a deployment file.
func Read(path string) (*File, error) {
	encoded, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read deployment: %w", err)
	}
	var f File
	if err := json.Unmarshal(encoded, &f); err != nil {
		return nil, fmt.Errorf("decode deployment %s: %w", path, err)
	}
	if f.ChainID == 0 || f.Operators.Contracts.TaskManager == (common.Address{}) {
		return nil, errors.New("read deployment " + path + ": it has no chain_id or no operators.contracts: give the file that `deploy` wrote")
	}
	return &f, nil
}
