package testchain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	operatorchain "github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/transaction"
)

// allOfIt is an operator's whole stake, in 1/10000.
const allOfIt = 10_000

// blockTime is the time between two blocks while operators register.
const blockTime = 20 * time.Millisecond

// register funds and registers operators 1 to n, all at the same time. Blocks come by themselves
// meanwhile, also without transactions: an operator that joins in the block of another waits for the next.
func (c *Chain) register(ctx context.Context, n int) error {
	mining, stop := context.WithCancel(ctx)
	defer stop()
	var blocks errgroup.Group
	blocks.Go(func() error { return c.mineEvery(mining, blockTime) })
	err := c.registerAll(ctx, n)
	stop()
	return errors.Join(err, blocks.Wait())
}

func (c *Chain) mineEvery(ctx context.Context, period time.Duration) error {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if err := c.chain.Mine(context.WithoutCancel(ctx)); err != nil {
				return err
			}
		case <-ctx.Done():
			return nil
		}
	}
}

// Fund gives ether and tokens to the operator with that number, which has not registered. Blocks
// have to come meanwhile.
func (c *Chain) Fund(ctx context.Context, number int) error {
	return c.fund(ctx, account.Operator(number).Address)
}

func (c *Chain) fund(ctx context.Context, accounts ...common.Address) error {
	faucet, err := fund.NewFaucet(ctx, c.chain.Client(), c.Deployment.Contracts["Token"])
	if err != nil {
		return err
	}
	return faucet.Give(ctx, fund.ForOperator(), accounts...)
}

func (c *Chain) registerAll(ctx context.Context, n int) error {
	var accounts []common.Address
	for number := 1; number <= n; number++ {
		accounts = append(accounts, account.Operator(number).Address)
	}
	if err := c.fund(ctx, accounts...); err != nil {
		return err
	}
	all, ctx := errgroup.WithContext(ctx)
	for number := 1; number <= n; number++ {
		all.Go(func() error {
			if err := c.registerOne(ctx, number); err != nil {
				return fmt.Errorf("operator %d: %w", number, err)
			}
			return nil
		})
	}
	return all.Wait()
}

func (c *Chain) registerOne(ctx context.Context, number int) error {
	key, err := keystore.ParseBLS(hexutil.Encode(account.OperatorBLS(number)))
	if err != nil {
		return err
	}
	sender := transaction.New(transaction.Config{
		Node: c.Node, Key: account.Operator(number).Key, Reverts: transaction.NewDecoder(registration.Errors()...), Logger: zerolog.Nop(),
	})
	defer sender.Close()
	of := c.Deployment.Operators
	registrar, err := registration.New(ctx, registration.Config{
		Node: c.Node, Sender: sender, BLS: key,
		ServiceManager: of.Contracts.ServiceManager, OperatorTable: c.operator.OperatorTable(), DelegationManager: of.Contracts.DelegationManager,
		Quorums: []uint8{0}, Socket: fmt.Sprintf("operator-%d.example:9000", number),
		Strategy: of.Registration.Strategy, Deposit: of.Registration.Deposit.Big(), MetadataURI: of.Registration.MetadataURI,
		AllocationBps: allOfIt, Logger: zerolog.Nop(),
	})
	if err != nil {
		return err
	}
	return registrar.Register(ctx)
}

// Certificate returns the certificate of a task and its response, as the task manager's submit takes
// it, which the operators with these numbers have signed with their BLS keys. The contract says
// whether their stake is enough.
func (c *Chain) Certificate(task eigenshift.EncodedTask, response []byte, signers ...int) []byte {
	c.t.Helper()
	encoded, err := c.certificate(task, response, signers)
	c.check("make a certificate", err)
	return encoded
}

func (c *Chain) certificate(task eigenshift.EncodedTask, response []byte, signers []int) ([]byte, error) {
	if len(signers) == 0 {
		return nil, errors.New("nobody signs: name operators")
	}
	ctx := c.t.Context()
	digest, err := c.Domain().Digest(task, response)
	if err != nil {
		return nil, err
	}
	set, err := c.operator.OperatorSet(ctx, task.Reference.Number)
	if err != nil {
		return nil, err
	}
	part, signed, err := sign(set.Message(digest), signers)
	if err != nil {
		return nil, err
	}
	certified := eigenshift.Certified{Task: task}
	certified.Certificate.Digest, certified.Certificate.Parts = digest, []eigenshift.Part{part}
	for _, operator := range set.Operators {
		if !signed[operator.ID] {
			certified.Certificate.NonSigners = append(certified.Certificate.NonSigners, operator.ID)
		}
	}
	proof, err := c.operator.Prove(ctx, certified)
	if err != nil {
		return nil, err
	}
	if err := c.Node.CallContracts(ctx, operatorchain.Latest, proof.Calls()...); err != nil {
		return nil, err
	}
	return proof.Encode()
}

// sign returns the signatures of operators as one, and who they are.
func sign(message eigenshift.Digest, signers []int) (eigenshift.Part, map[eigenshift.OperatorID]bool, error) {
	var signatures []bn254.G1
	var keys []bn254.G2
	signed := make(map[eigenshift.OperatorID]bool)
	for _, number := range signers {
		secret, err := bn254.NewSecretKey(account.OperatorBLS(number))
		if err != nil {
			return eigenshift.Part{}, nil, err
		}
		if signed[secret.OperatorID()] {
			return eigenshift.Part{}, nil, fmt.Errorf("operator %d signs twice", number)
		}
		signed[secret.OperatorID()] = true
		signature, err := bn254.ParseSignature(secret.Sign(message))
		if err != nil {
			return eigenshift.Part{}, nil, err
		}
		key, err := bn254.ParseG2Key(secret.G2())
		if err != nil {
			return eigenshift.Part{}, nil, err
		}
		signatures, keys = append(signatures, signature), append(keys, key)
	}
	return eigenshift.Part{Signature: bn254.SumG1(signatures).Signature(), SignerKey: bn254.SumG2(keys).Key()}, signed, nil
}
