// Package eigenlayer holds the real EigenLayer contracts as a chain state: the
// one that eigensdk-go ships for its own tests, with EigenLayer's core, a token
// with its strategy, and a mock AVS whose middleware the devnet takes parts of.
//
// The state is third-party bytecode, so it is not in the repository: go generate
// copies it from the module that go.mod pins into a file that git ignores, and
// the build embeds that file.
package eigenlayer

import (
	"compress/gzip"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

//go:generate go run ../cmd/eigenstate -out state/eigenlayer.json.gz

//go:embed state
var files embed.FS

const stateFile = "state/eigenlayer.json.gz"

// ErrNotGenerated is returned by [Load] in a binary built without the state.
var ErrNotGenerated = errors.New(`no EigenLayer state in this binary: run "go generate ./eigenlayer" in devnet/ (make build does), then build again`)

// Addresses of the contracts in the state that the devnet uses.
type Addresses struct {
	AllocationManager    common.Address `json:"allocationManager"`
	AVSDirectory         common.Address `json:"avsDirectory"`
	DelegationManager    common.Address `json:"delegationManager"`
	PauserRegistry       common.Address `json:"pauserRegistry"`
	PermissionController common.Address `json:"permissionController"`
	RewardsCoordinator   common.Address `json:"rewardsCoordinator"`
	StrategyManager      common.Address `json:"strategyManager"`
	Strategy             common.Address `json:"strategy"`
	Token                common.Address `json:"token"`

	// The mock AVS's coordinator, and the implementation behind it: the only
	// one at hand into which its two libraries are linked.
	MockCoordinator           common.Address `json:"mockCoordinator"`
	CoordinatorImplementation common.Address `json:"coordinatorImplementation"`
}

// named returns the addresses by the contracts' names.
func (a Addresses) named() map[string]common.Address {
	return map[string]common.Address{
		"AllocationManager":         a.AllocationManager,
		"AVSDirectory":              a.AVSDirectory,
		"DelegationManager":         a.DelegationManager,
		"PauserRegistry":            a.PauserRegistry,
		"PermissionController":      a.PermissionController,
		"RewardsCoordinator":        a.RewardsCoordinator,
		"StrategyManager":           a.StrategyManager,
		"Strategy":                  a.Strategy,
		"Token":                     a.Token,
		"MockCoordinator":           a.MockCoordinator,
		"CoordinatorImplementation": a.CoordinatorImplementation,
	}
}

// State is a chain state with EigenLayer deployed.
type State struct {
	Alloc     types.GenesisAlloc `json:"alloc"`
	Addresses Addresses          `json:"addresses"`
}

// Load returns a copy of the embedded state, which belongs to the caller.
func Load() (*State, error) {
	file, err := files.Open(stateFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotGenerated
	}
	if err != nil {
		return nil, fmt.Errorf("open embedded EigenLayer state: %w", err)
	}
	defer file.Close()
	state, err := Read(file)
	if err != nil {
		return nil, fmt.Errorf("read embedded EigenLayer state: %w", err)
	}
	return state, nil
}

// Read decodes a state that [State.Write] wrote.
func Read(r io.Reader) (*State, error) {
	unzipped, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("decompress state: %w", err)
	}
	var state State
	if err := json.NewDecoder(unzipped).Decode(&state); err != nil {
		return nil, fmt.Errorf("decode state: %w", err)
	}
	if err := unzipped.Close(); err != nil {
		return nil, fmt.Errorf("decompress state: %w", err)
	}
	return &state, nil
}

// Write encodes the state as compressed JSON. Equal states give equal bytes.
func (s *State) Write(w io.Writer) error {
	zipped, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if err := json.NewEncoder(zipped).Encode(s); err != nil {
		return fmt.Errorf("encode state: %w", err)
	}
	return zipped.Close()
}
