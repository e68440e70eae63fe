package testchain_test

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/porttest"
	"github.com/eigenshift/avs/operator/web3signer/web3signertest"
)

// An operator settles without its Ethereum key: a submitter with a balance of its own sends, whose key
// is in a remote signer, and the operator is named as proposer, and paid.
func TestOperatorRunsWithoutItsKey(t *testing.T) {
	c := testchain.Start(t, deploySquares, 1)
	submitter, self := account.User(), c.Operator(1).From
	signer := web3signertest.Start(t, submitter.Key)
	socket := porttest.Socket(t)
	with := newCandidate(t, c, 1, local(socket))
	with.must("update-socket")
	o := newCandidate(t, c, 1, func(cfg *config.Config) {
		local(socket)(cfg)
		cfg.ECDSAKeystore, cfg.ECDSAPasswordFile, cfg.Operator = "", "", self
		cfg.Submitter.Address, cfg.Web3Signer.URL = submitter.Address, signer.URL
		cfg.BootstrapOperators = 1
	})
	out := o.expects(map[string]string{"registering": "-", "peers": "-"})
	if !strings.Contains(out, "it has the key of "+submitter.Address.Hex()) || !strings.Contains(out, submitter.Address.Hex()+" has ") {
		t.Error(out)
	}
	if _, err := o.runs("register"); err == nil || !strings.Contains(err.Error(), "ecdsa_keystore") && !strings.Contains(err.Error(), "operator's own key") {
		t.Errorf("registering without the key: %v", err)
	}
	contract := must(squares.NewSquares(c.TaskManager(), c.Client()))(t)
	paying := c.Owner()
	paying.Value = must(contract.PRICE(nil))(t)
	c.Transact(contract.Request(paying, must(numbers.Encode(big.NewInt(12)))(t)))
	before := o.transactions()
	settled := o.runUntilSettled(contract)
	if settled.Proposer != self || settled.Submitter != submitter.Address || o.transactions() != before || signer.Signed() == 0 {
		t.Errorf("proposed by %s and submitted by %s; the operator sent %d transactions, and %d were signed elsewhere",
			settled.Proposer, settled.Submitter, o.transactions()-before, signer.Signed())
	}
}

// runUntilSettled runs the operator until a task has settled.
func (o *candidate) runUntilSettled(contract *squares.Squares) (settled *squares.SquaresTaskSettled) {
	o.Helper()
	ctx, stop := context.WithTimeout(o.Context(), time.Minute)
	ended := make(chan error, 1)
	go func() {
		ended <- operator.App(squareProgram()).RunContext(ctx, []string{"squares", "run", "--config", o.config, "--log.level", "error"})
	}()
	_, err := whileEvery(o.T, o.Chain, 250*time.Millisecond, func(*bytes.Buffer) error {
		for range o.Node.Heads(ctx) {
			found, err := contract.FilterTaskSettled(&bind.FilterOpts{Context: ctx}, nil, nil, nil)
			if err != nil {
				return err
			}
			if found.Next() {
				settled = found.Event
				return found.Close()
			}
		}
		return ctx.Err()
	})
	stop()
	<-ended
	if err != nil {
		o.Fatalf("no task settles: %v", err)
	}
	return settled
}

// A submitter that is an operator could submit for others late only, and is refused before it runs.
func TestSubmitterMustBeNoOperator(t *testing.T) {
	c := testchain.Start(t, deploySquares, 2)
	key := must(crypto.ToECDSA(crypto.FromECDSA(account.Operator(2).Key)))(t)
	signer := web3signertest.Start(t, key)
	o := newCandidate(t, c, 1, func(cfg *config.Config) {
		local(porttest.Socket(t))(cfg)
		cfg.Submitter.Address, cfg.Web3Signer.URL = c.Operator(2).From, signer.URL
	})
	if out, err := o.runs("run"); err == nil || !strings.Contains(err.Error(), "is an operator itself") {
		t.Errorf("%v\n%s", err, out)
	}
}
