package table

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
)

// posted is a table, whose roots are those that the verifier has. It is never changed.
type posted struct {
	number    uint64
	quorums   []quorum              // those that count, in their order
	operators []eigenshift.Operator // of all of them, without sockets
	again     time.Time             // when to look again for keys that were unusable; zero: there were none
}

// quorum is the members of a quorum in the order of the table.
type quorum struct {
	members []member
	tree    tree
}

type member struct {
	account common.Address
	weight  *big.Int
	key     eigenshift.G1Key
}

// keyPause is how long keys that were unusable are not looked for again.
const keyPause = 15 * time.Second

// table returns the table that was posted in a block.
func (r *Registry) table(ctx context.Context, number uint64) (*posted, error) {
	fetch := func(ctx context.Context) (*posted, error) { return r.fetchTable(ctx, number) }
	t, err := r.tables.At(ctx, number, fetch)
	if err == nil && !t.again.IsZero() && time.Now().After(t.again) {
		r.tables.Forget()
		t, err = r.tables.At(ctx, number, fetch)
	}
	if err != nil {
		return nil, fmt.Errorf("read the operator table of block %d: %w", number, err)
	}
	return t, nil
}

// fetchTable puts a table together from the logs of its block and the keys of its
// members, and compares it with what the verifier has. Keys that are known or
// registered now are nearly always those of the table.
func (r *Registry) fetchTable(ctx context.Context, number uint64) (*posted, error) {
	lists, err := r.fetchMembers(ctx, number)
	if err != nil {
		return nil, err
	}
	for _, find := range []func(context.Context, []list) (map[common.Address]keyPair, error){r.keys.known, r.keys.registered, r.keys.joined} {
		pairs, err := find(ctx, lists)
		if err != nil {
			return nil, err
		}
		if quorums, ok := assemble(lists, pairs); ok {
			t := &posted{number: number, quorums: quorums}
			t.operators, err = r.keys.operators(quorums, pairs)
			for _, op := range t.operators {
				if op.G2 == (eigenshift.G2Key{}) {
					t.again = time.Now().Add(keyPause)
				}
			}
			return t, err
		}
	}
	return nil, errors.New("its members and their keys do not give the root that the verifier has")
}

// list is the members of a quorum as a log has them.
type list struct {
	members []member // without keys
	root    common.Hash
	log     types.Log // zero where the quorum was not in the table
}

// fetchMembers reads the logs of a table. Their roots must be those that the verifier
// has: then they are of the same fork.
func (c *contracts) fetchMembers(ctx context.Context, number uint64) ([]list, error) {
	infos := make([]setInfo, len(c.cfg.Quorums))
	wanted := make([]chain.Wanted, len(infos))
	for i, q := range c.cfg.Quorums {
		wanted[i] = chain.Want(&infos[i], c.verifier, "getOperatorSetInfo", c.set(q), uint32(number))
	}
	if err := c.node.Fetch(ctx, chain.Latest, wanted...); err != nil {
		return nil, err
	}
	block, err := c.node.BlockByNumber(ctx, number)
	if err != nil {
		return nil, err
	}
	logs, err := c.node.FilterLogs(chain.Expecting(ctx), ethereum.FilterQuery{
		BlockHash: &block.Hash, Addresses: []common.Address{c.contract.Address},
		Topics: [][]common.Hash{{c.contract.ABI.Events["TablePosted"].ID}, {common.BigToHash(new(big.Int).SetUint64(number))}},
	})
	if err != nil {
		return nil, fmt.Errorf("fetch its logs: %w", err)
	}
	lists := make([]list, len(infos))
	for i, q := range c.cfg.Quorums {
		if lists[i], err = c.find(logs, number, q); err != nil {
			return nil, fmt.Errorf("quorum %d: %w", q, err)
		}
		if lists[i].root != infos[i].OperatorInfoTreeRoot {
			return nil, fmt.Errorf("quorum %d: the logs of block %s have root %s, the verifier has %x", q, block.Hash, lists[i].root, infos[i].OperatorInfoTreeRoot)
		}
	}
	return lists, nil
}

// find returns the members of a quorum; nobody where the table has no such quorum.
func (c *contracts) find(logs []types.Log, number uint64, quorum uint8) (l list, err error) {
	for _, log := range logs {
		if log.Removed || log.Address != c.contract.Address || len(log.Topics) != 3 {
			continue
		}
		event, err := c.filterer.ParseTablePosted(log)
		if err != nil || uint64(event.Table) != number || event.Quorum != uint32(quorum) {
			continue
		}
		l.members, err = unpackMembers(event.Members)
		l.root, l.log = event.Root, log
		return l, err
	}
	return l, nil
}

const (
	weightBits = 96
	// maxMembers is how many operators the contract lets into a quorum.
	maxMembers = 256
)

// unpackMembers reads the words of a log: account << 96 | weight.
func unpackMembers(words []*big.Int) ([]member, error) {
	if len(words) > maxMembers {
		return nil, fmt.Errorf("%d operators, at most %d can be", len(words), maxMembers)
	}
	mask := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, weightBits), common.Big1)
	seen := make(map[common.Address]bool, len(words))
	members := make([]member, len(words))
	for i, word := range words {
		account := common.BigToAddress(new(big.Int).Rsh(word, weightBits))
		if seen[account] {
			return nil, fmt.Errorf("operator %s is listed twice", account)
		}
		seen[account] = true
		members[i] = member{account: account, weight: new(big.Int).And(word, mask)}
	}
	return members, nil
}

// assemble gives the members their keys. It fails where that does not give the roots.
// It is pure.
func assemble(lists []list, pairs map[common.Address]keyPair) ([]quorum, bool) {
	quorums := make([]quorum, len(lists))
	for i, l := range lists {
		leaves := make([]common.Hash, len(l.members))
		members := make([]member, len(l.members))
		for j, m := range l.members {
			m.key = pairs[m.account].g1
			members[j], leaves[j] = m, leafOf(m.key, m.weight)
		}
		quorums[i] = quorum{members: members, tree: newTree(leaves)}
		if quorums[i].tree.root() != l.root {
			return nil, false
		}
	}
	return quorums, true
}

// operators are all members of some quorum, with their stakes in each.
func (k *keyRing) operators(quorums []quorum, pairs map[common.Address]keyPair) ([]eigenshift.Operator, error) {
	var operators []eigenshift.Operator
	position := make(map[common.Address]int)
	for q, of := range quorums {
		for _, m := range of.members {
			i, known := position[m.account]
			if !known {
				i = len(operators)
				position[m.account] = i
				op := eigenshift.Operator{Address: m.account, ID: bn254.OperatorIDOf(m.key), G1: m.key, G2: k.usable(m.account, pairs[m.account])}
				for range quorums {
					op.Stakes = append(op.Stakes, new(big.Int))
				}
				operators = append(operators, op)
			}
			operators[i].Stakes[q] = m.weight
		}
	}
	if len(operators) > eigenshift.MaxOperators {
		return nil, fmt.Errorf("%d operators, at most %d supported", len(operators), eigenshift.MaxOperators)
	}
	return operators, nil
}
