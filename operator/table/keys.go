package table

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
)

// keyPair is an operator's public keys, which may not belong together.
type keyPair struct {
	g1 eigenshift.G1Key
	g2 eigenshift.G2Key
}

type (
	g1Point = bn254certificateverifier.IBN254CertificateVerifierG1Point
	g2Point = bn254certificateverifier.IBN254CertificateVerifierG2Point
)

// keyRing finds the keys of a table's members. It is safe for concurrent use.
type keyRing struct {
	*contracts
	mu    sync.Mutex
	pairs map[common.Address]keyPair // as they were found in the newest table that was read
}

// usable returns an operator's key in G2 if it belongs to the one in G1, which is that
// of the table; else none: such an operator counts, but cannot sign. Pairs that are
// usable are remembered.
func (k *keyRing) usable(account common.Address, pair keyPair) eigenshift.G2Key {
	k.mu.Lock()
	known := k.pairs[account] == pair
	k.mu.Unlock()
	if known {
		return pair.g2
	}
	if err := bn254.CheckKeyPair(pair.g1, pair.g2); err != nil {
		k.cfg.Logger.Warn().Err(err).Stringer("operator", account).Msg("operator's keys are unusable, its signatures do not count")
		return eigenshift.G2Key{}
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.pairs[account] = pair
	return pair.g2
}

// known returns the keys that the members had when they were looked at last, and
// for those that are new the registered ones.
func (k *keyRing) known(ctx context.Context, lists []list) (map[common.Address]keyPair, error) {
	pairs := make(map[common.Address]keyPair)
	var unknown []common.Address
	k.mu.Lock()
	for _, account := range accountsOf(lists) {
		if pair, ok := k.pairs[account]; ok {
			pairs[account] = pair
		} else {
			unknown = append(unknown, account)
		}
	}
	k.mu.Unlock()
	fetched, err := k.fetch(ctx, unknown)
	maps.Copy(pairs, fetched)
	return pairs, err
}

// registered returns the keys that are registered for the members now.
func (k *keyRing) registered(ctx context.Context, lists []list) (map[common.Address]keyPair, error) {
	return k.fetch(ctx, accountsOf(lists))
}

func accountsOf(lists []list) []common.Address {
	seen := make(map[common.Address]bool)
	for _, l := range lists {
		for _, m := range l.members {
			seen[m.account] = true
		}
	}
	return slices.SortedFunc(maps.Keys(seen), common.Address.Cmp)
}

func (k *keyRing) fetch(ctx context.Context, accounts []common.Address) (map[common.Address]keyPair, error) {
	calls := make([]*chain.Call, len(accounts))
	for i, account := range accounts {
		calls[i] = chain.Ask[g1Point](k.registrar, "getBN254Key", k.keySet, account).Call
	}
	if len(calls) == 0 {
		return nil, nil
	}
	if err := k.node.CallContracts(ctx, chain.Latest, calls...); err != nil {
		return nil, fmt.Errorf("fetch public keys: %w", err)
	}
	pairs := make(map[common.Address]keyPair, len(accounts))
	for i, account := range accounts {
		var values []any
		err := calls[i].Err
		if err == nil {
			values, err = k.registrar.ABI.Unpack("getBN254Key", calls[i].Result)
		}
		if err != nil {
			return nil, fmt.Errorf("fetch public keys of %s: %w", account, err)
		}
		pairs[account] = pairOf(*abi.ConvertType(values[0], new(g1Point)).(*g1Point), *abi.ConvertType(values[1], new(g2Point)).(*g2Point))
	}
	return pairs, nil
}

// joined looks for the keys with which the members joined last before the table
// was posted. A key changes only when its operator has left and comes again.
func (k *keyRing) joined(ctx context.Context, lists []list) (map[common.Address]keyPair, error) {
	first, err := chain.Read[[]uint32](ctx, k.node, chain.Latest, k.contract, "getTables", common.Big0, common.Big1)
	if err != nil {
		return nil, fmt.Errorf("look for the first table: %w", err)
	}
	pairs := make(map[common.Address]keyPair)
	missing := accountsOf(lists)
	if len(first) == 0 || len(missing) == 0 {
		return pairs, nil
	}
	to, before := postedAt(lists)
	for blocks := uint64(1); len(missing) > 0 && to >= uint64(first[0]); blocks = min(4*blocks, searchBlocks) {
		from := max(to+1-min(to+1, blocks), uint64(first[0]))
		if err := k.joinedIn(ctx, from, to, before, missing, pairs); err != nil {
			return nil, err
		}
		missing = slices.DeleteFunc(missing, func(account common.Address) bool {
			_, found := pairs[account]
			return found
		})
		if from == 0 {
			break
		}
		to, before = from-1, ^uint(0)
	}
	return pairs, nil
}

// searchBlocks is how many blocks are searched at once, at most.
const searchBlocks = 10_000

// postedAt is where the table was posted: a member joins before that.
func postedAt(lists []list) (block uint64, index uint) {
	index = ^uint(0)
	for _, l := range lists {
		if len(l.members) > 0 {
			block, index = l.log.BlockNumber, min(index, l.log.Index)
		}
	}
	return block, index
}

// joinedIn finds the keys with which operators joined last in a range of blocks, of
// the last block only before a log.
func (k *keyRing) joinedIn(ctx context.Context, from, to uint64, before uint, accounts []common.Address, pairs map[common.Address]keyPair) error {
	operators := make([]common.Hash, len(accounts))
	for i, account := range accounts {
		operators[i] = common.BytesToHash(account[:])
	}
	logs, err := k.node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{k.contract.Address},
		Topics: [][]common.Hash{{k.contract.ABI.Events["OperatorJoined"].ID}, nil, operators},
	})
	if err != nil {
		return fmt.Errorf("look in blocks %d to %d for operators that joined: %w", from, to, err)
	}
	for _, log := range logs { // in the order of the chain
		if log.Removed || log.Address != k.contract.Address || log.BlockNumber == to && log.Index > before {
			continue
		}
		event, err := k.filterer.ParseOperatorJoined(log)
		if err != nil || !slices.Contains(accounts, event.Operator) {
			continue
		}
		pairs[event.Operator] = pairOf(g1Point(event.G1), g2Point(event.G2))
	}
	return nil
}

// pairOf writes points in the encoding of EIP-197. EigenLayer's contracts have the
// imaginary part first, too.
func pairOf(g1 g1Point, g2 g2Point) (p keyPair) {
	putWords(p.g1[:], g1.X, g1.Y)
	putWords(p.g2[:], g2.X[0], g2.X[1], g2.Y[0], g2.Y[1])
	return p
}

func putWords(into []byte, words ...*big.Int) {
	for i, w := range words { // they come from the ABI decoder: at most 256 bits
		w.FillBytes(into[32*i : 32*i+32])
	}
}
