package aggregation

import (
	"context"
	"fmt"
	"math/big"

	opstateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdk "github.com/Layr-Labs/eigensdk-go/types"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
)

// registry has the operators in memory, so that no request to a node is timed.
type registry struct {
	operators map[sdk.OperatorId]sdk.OperatorAvsState
	key       *bls.G1Point // the sum of all keys
}

func newRegistry() *registry {
	return &registry{operators: make(map[sdk.OperatorId]sdk.OperatorAvsState), key: bls.NewZeroG1Point()}
}

func (r *registry) add(o eigenshift.Operator) error {
	g1, g2 := bls.NewZeroG1Point(), bls.NewZeroG2Point()
	if _, err := g1.SetBytes(o.G1[:]); err != nil {
		return fmt.Errorf("parse key: %w", err)
	}
	if _, err := g2.SetBytes(o.G2[:]); err != nil {
		return fmt.Errorf("parse key: %w", err)
	}
	id := sdk.OperatorId(o.ID)
	r.operators[id] = sdk.OperatorAvsState{
		OperatorId: id, StakePerQuorum: map[sdk.QuorumNum]sdk.StakeAmount{0: o.Stakes[0]},
		OperatorInfo: sdk.OperatorInfo{Pubkeys: sdk.OperatorPubkeys{G1Pubkey: g1, G2Pubkey: g2}},
	}
	r.key.Add(g1)
	return nil
}

func (r *registry) GetOperatorsAvsStateAtBlock(context.Context, sdk.QuorumNums, sdk.BlockNum) (map[sdk.OperatorId]sdk.OperatorAvsState, error) {
	return r.operators, nil
}

func (r *registry) GetQuorumsAvsStateAtBlock(context.Context, sdk.QuorumNums, sdk.BlockNum) (map[sdk.QuorumNum]sdk.QuorumAvsState, error) {
	total := big.NewInt(stake * int64(len(r.operators)))
	return map[sdk.QuorumNum]sdk.QuorumAvsState{0: {TotalStake: total, AggPubkeyG1: r.key}}, nil
}

func (r *registry) GetCheckSignaturesIndices(*bind.CallOpts, sdk.BlockNum, sdk.QuorumNums, []sdk.OperatorId) (opstateretriever.OperatorStateRetrieverCheckSignaturesIndices, error) {
	return opstateretriever.OperatorStateRetrieverCheckSignaturesIndices{}, nil
}
