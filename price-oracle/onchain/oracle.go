// Package onchain reads a price oracle as its users see it: which feeds there
// are, what they cost, who settled that, and what their sources say now.
//
// Each method reads at one block, the head at the time, so that its result is
// consistent in itself; it says which block that was.
package onchain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// Oracle is a PriceOracle contract.
type Oracle struct {
	address  common.Address
	client   *ethclient.Client
	contract *priceoracle.PriceOracle
	events   map[string]abi.Event
	reverts  *transaction.Decoder
}

// Block is the block that something was read at.
type Block struct {
	Number uint64 `json:"number"`
	Time   uint64 `json:"time"` // unix seconds
}

// New returns the oracle at that address. The client stays the caller's.
func New(client *ethclient.Client, oracle common.Address) *Oracle {
	return &Oracle{
		address: oracle, client: client, contract: chain.Bound(priceoracle.NewPriceOracle(oracle, client)),
		events:  chain.NewContract(oracle, priceoracle.PriceOracleMetaData).ABI.Events,
		reverts: transaction.NewDecoder(priceoracle.PriceOracleMetaData, sourcereader.SourceReaderMetaData),
	}
}

// Address returns the address of the contract.
func (o *Oracle) Address() common.Address { return o.address }

// head pins the calls of one method to the newest block.
func (o *Oracle) head(ctx context.Context) (*bind.CallOpts, Block, error) {
	header, err := o.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, Block{}, fmt.Errorf("fetch the newest block: %w", err)
	}
	return &bind.CallOpts{Context: ctx, BlockHash: header.Hash()},
		Block{Number: header.Number.Uint64(), Time: header.Time}, nil
}

// explain names the action and, where the contract gave one, its reason.
func (o *Oracle) explain(action string, err error) error {
	if errors.Is(err, bind.ErrNoCode) {
		return fmt.Errorf("%s: there is no contract at %s on this chain: correct the address or the endpoint", action, o.address)
	}
	return fmt.Errorf("%s of PriceOracle %s: %w", action, o.address, o.reverts.Explain(err))
}
