// Package aggregation times the aggregation of signatures alone: EigenShift's Tally beside
// eigensdk-go's BlsAggregatorService, with the same keys and the same signatures, in turn.
package aggregation

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"runtime"
	"time"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/Layr-Labs/eigensdk-go/logging"
	blsagg "github.com/Layr-Labs/eigensdk-go/services/bls_aggregation"
	sdk "github.com/Layr-Labs/eigensdk-go/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// stake of each operator.
const stake = 10

// Times are the times of one number of operators, a round each.
type Times struct {
	Operators   int
	Ours, Their []time.Duration
}

// Measure times rounds with n operators, all of whom sign.
func Measure(n, rounds int) (Times, error) {
	c, err := newCrowd(n)
	if err != nil {
		return Times{}, err
	}
	times := Times{Operators: n}
	runtime.GC() // what making the keys left behind is not part of the first round
	for range rounds {
		for _, way := range []struct {
			run   func() error
			times *[]time.Duration
		}{{c.ours, &times.Ours}, {c.theirs, &times.Their}} {
			start := time.Now()
			if err := way.run(); err != nil {
				return Times{}, fmt.Errorf("aggregate %d signatures: %w", n, err)
			}
			*way.times = append(*way.times, time.Since(start))
		}
	}
	return times, nil
}

// crowd is n operators that have signed one response.
type crowd struct {
	set     *eigenshift.OperatorSet
	keys    *aggregate.Keys
	signed  []eigenshift.SignedResponse // in the order of the set's operators
	service *blsagg.BlsAggregatorService
	tasks   sdk.TaskIndex // opened at the service
}

func newCrowd(n int) (*crowd, error) {
	response := make([]byte, 512)
	digest := eigenshift.Digest(crypto.Keccak256Hash(response))
	operators := make([]eigenshift.Operator, n)
	c := &crowd{keys: aggregate.NewKeys()}
	registry := newRegistry()
	for i := range n {
		seed := crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("operator"), uint64(i)))
		secret, err := bn254.NewSecretKey(append(make([]byte, 16), seed[:16]...)) // below the order of the group
		if err != nil {
			return nil, fmt.Errorf("make a key: %w", err)
		}
		operators[i] = eigenshift.Operator{
			Address: common.BigToAddress(big.NewInt(int64(i + 1))), ID: secret.OperatorID(),
			G1: secret.G1(), G2: secret.G2(), Stakes: []*big.Int{big.NewInt(stake)},
		}
		if err := registry.add(operators[i]); err != nil {
			return nil, err
		}
		c.signed = append(c.signed, eigenshift.SignedResponse{Response: response, Digest: digest, Signature: secret.Sign(digest)})
	}
	var err error
	if c.set, err = eigenshift.NewOperatorSet(100, []uint8{0}, 5000, operators); err != nil {
		return nil, err
	}
	hash := func(r sdk.TaskResponse) (sdk.TaskResponseDigest, error) {
		return sdk.TaskResponseDigest(crypto.Keccak256Hash([]byte(r.(string)))), nil
	}
	c.service = blsagg.NewBlsAggregatorService(registry, hash, logging.NewTextSLogger(io.Discard, nil))
	return c, nil
}

// ours certifies as a leader does.
func (c *crowd) ours() error {
	tally := aggregate.New(c.set, c.keys, func(r []byte) (eigenshift.Digest, error) {
		return eigenshift.Digest(crypto.Keccak256Hash(r)), nil
	})
	for i, operator := range c.set.Operators {
		if err := tally.Add(operator.Address, c.signed[i]); err != nil {
			return err
		}
	}
	if _, certificate, ok := tally.Certify(); !ok || len(certificate.NonSigners) != 0 {
		return errors.New("not all signatures are in the certificate")
	}
	return nil
}

// theirs certifies as a central aggregator does.
func (c *crowd) theirs() error {
	c.tasks++
	err := c.service.InitializeNewTask(blsagg.NewTaskMetadata(c.tasks, 100, sdk.QuorumNums{0}, sdk.QuorumThresholdPercentages{100}, time.Minute))
	if err != nil {
		return err
	}
	for i, operator := range c.set.Operators {
		point := bls.NewZeroG1Point()
		if _, err := point.SetBytes(c.signed[i].Signature[:]); err != nil {
			return err
		}
		err := c.service.ProcessNewSignature(context.Background(), blsagg.NewTaskSignature(
			c.tasks, string(c.signed[i].Response), &bls.Signature{G1Point: point}, sdk.OperatorId(operator.ID)))
		if err != nil {
			return err
		}
	}
	return (<-c.service.GetResponseChannel()).Err
}
