package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	delegationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/DelegationManager"
	protocolregistry "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/ProtocolRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
)

// Core is the addresses of EigenLayer's contracts. Zero ones are those of the chain, see
// [Known]. ProtocolRegistry, which says the core's version, and AVSDirectory and
// StrategyManager may be unknown.
type Core struct {
	AllocationManager    common.Address `config:"allocation_manager" doc:"EigenLayer's AllocationManager."`
	AVSDirectory         common.Address `config:"avs_directory" doc:"EigenLayer's AVSDirectory."`
	DelegationManager    common.Address `config:"delegation_manager" doc:"EigenLayer's DelegationManager."`
	KeyRegistrar         common.Address `config:"key_registrar" doc:"EigenLayer's KeyRegistrar."`
	PermissionController common.Address `config:"permission_controller" doc:"EigenLayer's PermissionController."`
	ProtocolRegistry     common.Address `config:"protocol_registry" doc:"EigenLayer's ProtocolRegistry, which says the version of the whole core. Zero: DelegationManager's version is asked for."`
	RewardsCoordinator   common.Address `config:"rewards_coordinator" doc:"EigenLayer's RewardsCoordinator."`
	StrategyManager      common.Address `config:"strategy_manager" doc:"EigenLayer's StrategyManager."`
}

// cores are the addresses of EigenLayer's contracts by chain id, as the README of
// github.com/Layr-Labs/eigenlayer-contracts v1.13.0 gives them. It gives none of a
// ProtocolRegistry, and no KeyRegistrar on Hoodi.
var cores = map[uint64]Core{
	1: { // Ethereum
		AllocationManager:    common.HexToAddress("0x948a420b8CC1d6BFd0B6087C2E7c344a2CD0bc39"),
		AVSDirectory:         common.HexToAddress("0x135dda560e946695d6f155dacafc6f1f25c1f5af"),
		DelegationManager:    common.HexToAddress("0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A"),
		KeyRegistrar:         common.HexToAddress("0x54f4bC6bDEbe479173a2bbDc31dD7178408A57A4"),
		PermissionController: common.HexToAddress("0x25E5F8B1E7aDf44518d35D5B2271f114e081f0E5"),
		RewardsCoordinator:   common.HexToAddress("0x7750d328b314EfFa365A0402CcfD489B80B0adda"),
		StrategyManager:      common.HexToAddress("0x858646372CC42E1A627fcE94aa7A7033e7CF075A"),
	},
	11_155_111: { // Sepolia
		AllocationManager:    common.HexToAddress("0x42583067658071247ec8CE0A516A58f682002d07"),
		AVSDirectory:         common.HexToAddress("0xa789c91ECDdae96865913130B786140Ee17aF545"),
		DelegationManager:    common.HexToAddress("0xD4A7E1Bd8015057293f0D0A557088c286942e84b"),
		KeyRegistrar:         common.HexToAddress("0xA4dB30D08d8bbcA00D40600bee9F029984dB162a"),
		PermissionController: common.HexToAddress("0x44632dfBdCb6D3E21EF613B0ca8A6A0c618F5a37"),
		RewardsCoordinator:   common.HexToAddress("0x5ae8152fb88c26ff9ca5C014c94fca3c68029349"),
		StrategyManager:      common.HexToAddress("0x2E3D6c0744b10eb0A4e6F679F71554a39Ec47a5D"),
	},
	560_048: { // Hoodi
		AllocationManager:    common.HexToAddress("0x95a7431400F362F3647a69535C5666cA0133CAA0"),
		AVSDirectory:         common.HexToAddress("0xD58f6844f79eB1fbd9f7091d05f7cb30d3363926"),
		DelegationManager:    common.HexToAddress("0x867837a9722C512e0862d8c2E15b8bE220E8b87d"),
		PermissionController: common.HexToAddress("0xdcCF401fD121d8C542E96BC1d0078884422aFAD2"),
		RewardsCoordinator:   common.HexToAddress("0x29e8572678e0c272350aa0b4B8f304E47EBcd5e7"),
		StrategyManager:      common.HexToAddress("0xeE45e76ddbEDdA2918b8C7E3035cd37Eab3b5D41"),
	},
}

// Known returns the addresses of a chain, with those that are given in place of the built-in ones.
// The error names the fields that nobody gave.
func Known(chainID uint64, given Core, middleware bool) (Core, error) {
	core := cores[chainID]
	fields := core.fields()
	for name, at := range given.fields() {
		if *at != (common.Address{}) {
			*fields[name] = *at
		}
	}
	need := []string{"allocation_manager", "delegation_manager", "permission_controller", "rewards_coordinator"}
	if !middleware {
		need = append(need, "key_registrar")
	}
	var missing []error
	for _, name := range need {
		if *fields[name] == (common.Address{}) {
			missing = append(missing, fmt.Errorf("eigenlayer.%s: its address on chain %d is not built in: give it", name, chainID))
		}
	}
	return core, errors.Join(missing...)
}

// fields are the addresses by the names of the settings.
func (c *Core) fields() map[string]*common.Address {
	return map[string]*common.Address{
		"allocation_manager": &c.AllocationManager, "avs_directory": &c.AVSDirectory, "delegation_manager": &c.DelegationManager,
		"key_registrar": &c.KeyRegistrar, "permission_controller": &c.PermissionController, "protocol_registry": &c.ProtocolRegistry,
		"rewards_coordinator": &c.RewardsCoordinator, "strategy_manager": &c.StrategyManager,
	}
}

// named are the addresses that are known, by the contracts' names.
func (c Core) named() (map[string]common.Address, error) {
	encoded, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	named := make(map[string]common.Address)
	if err := json.Unmarshal(encoded, &named); err != nil {
		return nil, err
	}
	maps.DeleteFunc(named, func(_ string, at common.Address) bool { return at == common.Address{} })
	return named, nil
}

// Versions of EigenLayer's core.
const (
	// OldestCore has the functions that the contracts call: operator sets that name their slasher.
	OldestCore = "1.9.0"
	// TestedCore is what this was tested with.
	TestedCore = "1.13.0"
)

// Version asks the core for its version, and fails where it is too old or no core at all.
// The version of the DelegationManager alone is a lower bound of the core's.
func (c Core) Version(ctx context.Context, on Reader) (version string, err error) {
	for name, at := range map[string]common.Address{"AllocationManager": c.AllocationManager, "DelegationManager": c.DelegationManager} {
		code, err := on.CodeAt(ctx, at, nil)
		if err != nil {
			return "", fmt.Errorf("look for EigenLayer's %s: %w", name, err)
		}
		if len(code) == 0 {
			return "", fmt.Errorf("there is no contract at %s, where EigenLayer's %s should be: correct section eigenlayer, or the node's URL", at, name)
		}
	}
	source, opts := "ProtocolRegistry", &bind.CallOpts{Context: ctx}
	if c.ProtocolRegistry != (common.Address{}) {
		var registry *protocolregistry.ProtocolRegistryCaller
		if registry, err = protocolregistry.NewProtocolRegistryCaller(c.ProtocolRegistry, on); err == nil {
			version, err = registry.Version(opts)
		}
	} else {
		source = "DelegationManager"
		var manager *delegationmanager.DelegationManagerCaller
		if manager, err = delegationmanager.NewDelegationManagerCaller(c.DelegationManager, on); err == nil {
			version, err = manager.Version(opts)
		}
	}
	if err != nil {
		return "", fmt.Errorf("ask EigenLayer's %s for its version: %w", source, err)
	}
	have, err := parseVersion(version)
	if err != nil {
		return "", fmt.Errorf("EigenLayer's %s: %w", source, err)
	}
	if oldest, _ := parseVersion(OldestCore); slices.Compare(have, oldest) < 0 {
		return "", fmt.Errorf("EigenLayer on this chain is of version %s (%s): at least %s is needed, which knows operator sets that name their slasher; deploy to a chain that has it, or give eigenlayer.protocol_registry if only this contract is that old", version, source, OldestCore)
	}
	return version, nil
}

// parseVersion reads 1.13.0, v1.13.0 or 1.13.0-rc.1.
func parseVersion(text string) ([]int, error) {
	plain, _, _ := strings.Cut(strings.TrimPrefix(text, "v"), "-")
	var numbers []int
	for _, part := range strings.Split(plain, ".") {
		n, err := strconv.Atoi(part)
		if err != nil {
			return nil, fmt.Errorf("%q is not a version such as %s", text, TestedCore)
		}
		numbers = append(numbers, n)
	}
	return numbers, nil
}
