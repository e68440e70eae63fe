package table

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

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
