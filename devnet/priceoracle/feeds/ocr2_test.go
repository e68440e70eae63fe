package feeds_test

import (
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/smartcontractkit/libocr/gethwrappers2/accesscontrolledocr2aggregator"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

func signers(name func(int) account.Account) []account.Account {
	accounts := make([]account.Account, deploy.Oracles)
	for i := range accounts {
		accounts[i] = name(i + 1)
	}
	return accounts
}

// as returns options of an account whose transactions are estimated, so that a
// refusal comes back as an error.
func as(t *testing.T, from account.Account) *bind.TransactOpts {
	t.Helper()
	options, err := bind.NewKeyedTransactorWithChainID(from.Key, big.NewInt(chain.ID))
	if err != nil {
		t.Fatal(err)
	}
	options.Context = t.Context()
	return options
}

func firstAggregator(t *testing.T, d *deploy.Deployment) common.Address {
	t.Helper()
	source := d.Feeds[0].Sources[0]
	if source.Kind != onchain.Chainlink {
		t.Fatalf("first source is of kind %s", source.Kind)
	}
	return source.Address
}

func aggregator(t *testing.T, c *chain.Chain, at common.Address, oracles []account.Account, faulty int) *feeds.Aggregator {
	t.Helper()
	a, err := feeds.NewAggregator(t.Context(), at, c.Client(), oracles, faulty)
	if err != nil {
		t.Fatalf("aggregator: %v", err)
	}
	return a
}

func answers(n ...int64) []*big.Int {
	out := make([]*big.Int, len(n))
	for i := range n {
		out[i] = big.NewInt(n[i])
	}
	return out
}

func TestTransmit_StoresTheMedian(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	at := firstAggregator(t, d)
	a := aggregator(t, c, at, signers(account.OracleSigner), deploy.FaultyOracles)
	contract, err := accesscontrolledocr2aggregator.NewAccessControlledOCR2Aggregator(at, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	for round, observations := range [][]*big.Int{answers(40, 10, 30, 20), answers(7, 7, 7, 7), answers(1, 5, 9, 8)} {
		// Each oracle may transmit.
		tx, err := a.Transmit(as(t, account.OracleTransmitter(round+1)), 1_700_000_000, observations)
		if err != nil {
			t.Fatalf("round %d: %v", round+1, err)
		}
		if err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
		receipt, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("round %d: receipt %+v (%v)", round+1, receipt, err)
		}
		got, err := contract.LatestRoundData(&bind.CallOpts{Context: t.Context()})
		if err != nil {
			t.Fatalf("round %d: read: %v", round+1, err)
		}
		if want := []int64{30, 7, 8}[round]; got.Answer.Int64() != want || got.RoundId.Int64() != int64(round+1) {
			t.Errorf("round %s has answer %s, want round %d with %d", got.RoundId, got.Answer, round+1, want)
		}
	}
}

func TestTransmit_IsRefused(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	at := firstAggregator(t, d)
	oracles := signers(account.OracleSigner)
	strangers := signers(func(number int) account.Account { return account.Named("stranger " + string(rune('0'+number))) })
	for _, test := range []struct {
		name        string
		oracles     []account.Account
		faulty      int
		transmitter account.Account
		want        string
	}{
		{"signed by strangers", strangers, 1, account.OracleTransmitter(1), "signature error"},
		{"signed by one and a stranger", []account.Account{oracles[0], oracles[1], strangers[0], oracles[3]}, 1, account.OracleTransmitter(1), "signature error"},
		{"signed by one twice", []account.Account{oracles[0], oracles[1], oracles[1], oracles[1]}, 1, account.OracleTransmitter(1), "duplicate signer"},
		{"too few signatures", oracles, 0, account.OracleTransmitter(1), "wrong number of signatures"},
		{"sent by a stranger", oracles, 1, account.User(), "unauthorized transmitter"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := aggregator(t, c, at, test.oracles, test.faulty)
			_, err := a.Transmit(as(t, test.transmitter), 1_700_000_000, answers(1, 2, 3, 4))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
	t.Run("replayed", func(t *testing.T) {
		first := aggregator(t, c, at, oracles, deploy.FaultyOracles)
		second := aggregator(t, c, at, oracles, deploy.FaultyOracles) // the same epoch again
		if _, err := first.Transmit(as(t, account.OracleTransmitter(1)), 1_700_000_000, answers(1, 2, 3, 4)); err != nil {
			t.Fatal(err)
		}
		if err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
		_, err := second.Transmit(as(t, account.OracleTransmitter(2)), 1_700_000_000, answers(1, 2, 3, 4))
		if err == nil || !strings.Contains(err.Error(), "stale report") {
			t.Errorf("error %v, want a stale report", err)
		}
	})
}

func TestAggregator_RefusesContractsWithoutAccess(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	contract, err := accesscontrolledocr2aggregator.NewAccessControlledOCR2Aggregator(firstAggregator(t, d), c.Client())
	if err != nil {
		t.Fatal(err)
	}
	for caller, want := range map[common.Address]bool{d.Contracts.SourceAdapters: true, d.Contracts.PriceOracle: false} {
		has, err := contract.HasAccess(&bind.CallOpts{Context: context.Background()}, caller, nil)
		if err != nil {
			t.Fatal(err)
		}
		if has != want {
			t.Errorf("access of %s: %t, want %t", caller, has, want)
		}
	}
}

func TestNewAggregator_RefusesUnconfiguredAddresses(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	if _, err := feeds.NewAggregator(t.Context(), d.Contracts.PriceOracle, c.Client(), signers(account.OracleSigner), 1); err == nil {
		t.Error("a contract that is no aggregator was taken")
	}
	if _, err := feeds.NewAggregator(t.Context(), firstAggregator(t, d), c.Client(), signers(account.OracleSigner), 2); err == nil {
		t.Error("two of four oracles faulty was taken")
	}
}
