package registration

import (
	"context"
	"errors"
	"math/big"

	"github.com/Layr-Labs/eigensdk-go/chainio/txmgr"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/operator/transaction"
)

// manager lets eigensdk-go's writers send through the operator's own sender:
// they say what to call, the sender knows nonce, fees and gas, and does not wait
// for receipts by the second.
type manager struct{ sender Sender }

var _ txmgr.TxManager = manager{}

// Send implements [txmgr.TxManager]. Of the transaction only target, data and
// value are used. It always waits for the receipt.
func (m manager) Send(ctx context.Context, tx *types.Transaction, _ bool) (*types.Receipt, error) {
	if tx.To() == nil {
		return nil, errors.New("transaction without a target")
	}
	return m.sender.Send(ctx, transaction.Candidate{To: *tx.To(), Data: tx.Data(), Value: tx.Value()})
}

// GetNoSendTxOpts implements [txmgr.TxManager]. What bindings would otherwise
// ask the node for is set to values that nobody reads.
func (m manager) GetNoSendTxOpts() (*bind.TransactOpts, error) {
	return &bind.TransactOpts{
		From:      m.sender.From(),
		NoSend:    true,
		Nonce:     new(big.Int),
		GasLimit:  1,
		GasFeeCap: big.NewInt(1),
		GasTipCap: big.NewInt(1),
		Signer:    func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) { return tx, nil },
	}, nil
}
