package table

import (
	"context"
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
)

// Founders implements [backend.Backend]: the order is that of the first table with n
// operators.
func (r *Registry) Founders(ctx context.Context, n int, confirmations uint64) ([]eigenshift.Operator, error) {
	number, found, err := r.foundation(ctx, n, confirmations)
	if err != nil || !found {
		return nil, err
	}
	table, err := r.table(ctx, number)
	if err != nil {
		return nil, err
	}
	members := table.quorums[0].members
	if len(members) < n {
		return nil, fmt.Errorf("%d operators in the table of block %d, expected %d", len(members), number, n)
	}
	founders := make([]eigenshift.Operator, n)
	for i, m := range members[:n] {
		founders[i] = eigenshift.Operator{Address: m.account, ID: bn254.OperatorIDOf(m.key)}
	}
	return founders, r.fillSockets(ctx, founders)
}

const (
	tablesAtOnce = 32
	// maxTables bounds the search: a cluster is founded early in a quorum's life.
	maxTables = 4096
)

// foundation walks through the tables to the first one in which the first quorum has
// at least n operators.
func (c *contracts) foundation(ctx context.Context, n int, confirmations uint64) (number uint64, found bool, err error) {
	for start := int64(0); start < maxTables; start += tablesAtOnce {
		numbers := chain.Ask[[]uint32](c.contract, "getTables", big.NewInt(start), big.NewInt(tablesAtOnce))
		head, err := c.node.CallContractsAtHead(ctx, numbers.Call)
		if err != nil {
			return 0, false, err
		}
		tables, err := numbers.Answer()
		if err != nil || len(tables) == 0 {
			return 0, false, err
		}
		sizes, err := c.sizes(ctx, tables)
		if err != nil {
			return 0, false, err
		}
		for i, size := range sizes {
			if size.NumOperators.Cmp(big.NewInt(int64(n))) >= 0 {
				return uint64(tables[i]), uint64(tables[i])+confirmations <= head, nil
			}
		}
		if len(tables) < tablesAtOnce {
			return 0, false, nil
		}
	}
	return 0, false, fmt.Errorf("quorum %d never had %d operators in its first %d tables: lower bootstrap_operators", c.cfg.Quorums[0], n, maxTables)
}

// sizes asks how many operators, among other things, the first quorum had in tables.
func (c *contracts) sizes(ctx context.Context, tables []uint32) ([]setInfo, error) {
	infos := make([]setInfo, len(tables))
	wanted := make([]chain.Wanted, len(tables))
	for i, number := range tables {
		wanted[i] = chain.Want(&infos[i], c.verifier, "getOperatorSetInfo", c.set(c.cfg.Quorums[0]), number)
	}
	return infos, c.node.Fetch(ctx, chain.Latest, wanted...)
}
