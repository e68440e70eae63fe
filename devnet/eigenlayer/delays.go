package eigenlayer

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
)

// EigenLayer's delays in blocks, as the state has them, and as [State.Shorten]
// makes them. On mainnet they are days.
const (
	// configurationDelay is how long after registering with EigenLayer an
	// operator can allocate stake.
	configurationDelay, shortConfigurationDelay = 1200, 1
	// exitDelay is how long deallocated stake can still be slashed, and how long
	// withdrawals take. Nothing can be slashed in the first blocks of a chain, up
	// to this number.
	exitDelay, shortExitDelay = 900, 30
)

// implementationSlot is where a proxy keeps the address of the code that it
// runs (EIP-1967).
var implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")

// Shorten replaces the delays in the code of AllocationManager and
// DelegationManager, where they stand as constants: the contracts become what
// their constructors would have made with smaller arguments. Nothing else
// changes.
func (s *State) Shorten() error {
	for _, change := range []struct {
		contract string
		proxy    common.Address
		from, to uint64
	}{
		{"AllocationManager", s.Addresses.AllocationManager, configurationDelay, shortConfigurationDelay},
		{"AllocationManager", s.Addresses.AllocationManager, exitDelay, shortExitDelay},
		{"DelegationManager", s.Addresses.DelegationManager, exitDelay, shortExitDelay},
	} {
		address := common.BytesToAddress(s.Alloc[change.proxy].Storage[implementationSlot].Bytes())
		implementation := s.Alloc[address]
		from, to := pushed(change.from), pushed(change.to)
		if !bytes.Contains(implementation.Code, from) {
			return fmt.Errorf("the code of %s at %s has no delay of %d blocks", change.contract, address, change.from)
		}
		implementation.Code = bytes.ReplaceAll(implementation.Code, from, to)
		s.Alloc[address] = implementation
	}
	return nil
}

// pushed is the instruction that an immutable number is in a contract's code.
func pushed(n uint64) []byte {
	return append([]byte{byte(vm.PUSH32)}, common.BigToHash(new(big.Int).SetUint64(n)).Bytes()...)
}
