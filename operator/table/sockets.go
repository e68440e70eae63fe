package table

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/chain"
)

// readSockets reads the sockets that operators have told the table.
func (c *contracts) readSockets(ctx context.Context, at chain.At, accounts []common.Address) (map[common.Address]string, error) {
	read := make(map[common.Address]string, len(accounts))
	questions := make([]chain.Question[string], len(accounts))
	calls := make([]*chain.Call, len(accounts))
	for i, account := range accounts {
		questions[i] = chain.Ask[string](c.contract, "socketOf", account)
		calls[i] = questions[i].Call
	}
	if err := c.node.CallContracts(ctx, at, calls...); err != nil {
		return nil, fmt.Errorf("fetch sockets: %w", err)
	}
	for i, account := range accounts {
		socket, err := questions[i].Answer()
		if err != nil {
			return nil, fmt.Errorf("fetch socket of %s: %w", account, err)
		}
		read[account] = socket
	}
	return read, nil
}

// movedSockets finds the sockets that operators changed in a range of blocks.
func (c *contracts) movedSockets(ctx context.Context, from, to uint64) (map[common.Address]string, error) {
	logs, err := c.node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{c.contract.Address},
		Topics: [][]common.Hash{{c.contract.ABI.Events["SocketChanged"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("fetch socket updates of blocks %d to %d: %w", from, to, err)
	}
	moved := make(map[common.Address]string)
	for _, log := range logs {
		if log.Removed || log.Address != c.contract.Address {
			continue
		}
		event, err := c.filterer.ParseSocketChanged(log)
		if err != nil {
			return nil, fmt.Errorf("fetch socket updates of blocks %d to %d: %w", from, to, err)
		}
		moved[event.Operator] = event.Socket
	}
	return moved, nil
}
