// Package eigenlayer holds the real EigenLayer contracts as a chain state: the
// core, deployed by package core from the bytecode that eigenlayer-contracts
// ships, a token with its strategy, and the middleware's registry coordinator,
// from the state that eigensdk-go ships for its own tests.
//
// The state is third-party bytecode, so it is not in the repository: go generate
// makes it from the modules that go.mod pins, in a file that git ignores, and the
// build embeds that file.
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

// ErrNotGenerated is returned by [Load] in a program that was built without the state, as
// programs outside the repository are. Package core can make one without the middleware.
var ErrNotGenerated = errors.New(`no EigenLayer state in this program: run "go generate ./eigenlayer" in devnet/ (make build does), then build again`)

// Core is the addresses of the core's contracts, by the names that they have in JSON, too.
type Core struct {
	AllocationManager    common.Address
	AVSDirectory         common.Address
	DelegationManager    common.Address
	KeyRegistrar         common.Address
	PermissionController common.Address
	ProtocolRegistry     common.Address
	RewardsCoordinator   common.Address
	StrategyManager      common.Address
	Strategy             common.Address
	Token                common.Address
}

// Addresses of the contracts in the state that the devnet uses.
type Addresses struct {
	Core
	PauserRegistry common.Address `json:"pauserRegistry"`

	// The coordinator of a mock AVS, and the implementation behind it: the only
	// one at hand into which its two libraries are linked. Zero in a state without the
	// middleware.
	MockCoordinator           common.Address `json:"mockCoordinator"`
	CoordinatorImplementation common.Address `json:"coordinatorImplementation"`
}

// named returns the addresses by the contracts' names.
func (a Addresses) named() map[string]common.Address {
	return map[string]common.Address{
		"AllocationManager":         a.AllocationManager,
		"AVSDirectory":              a.AVSDirectory,
		"DelegationManager":         a.DelegationManager,
		"KeyRegistrar":              a.KeyRegistrar,
		"PauserRegistry":            a.PauserRegistry,
		"PermissionController":      a.PermissionController,
		"ProtocolRegistry":          a.ProtocolRegistry,
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

// HasMiddleware reports whether the middleware's coordinator is in the state.
func (a Addresses) HasMiddleware() bool { return a.MockCoordinator != common.Address{} }

// Check reports a contract without code: what the state was made from does not
// belong together.
func (s *State) Check() error {
	contracts := s.Addresses.named()
	if !s.Addresses.HasMiddleware() {
		delete(contracts, "MockCoordinator")
		delete(contracts, "CoordinatorImplementation")
	}
	for name, address := range contracts {
		if len(s.Alloc[address].Code) == 0 {
			return fmt.Errorf("no code for %s at %s in the state", name, address)
		}
	}
	return nil
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
