package integration

import (
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/bindings/pricefeedproxy"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/operator/certificates"
)

// certificates asks an operator for what anybody can settle; empty when it has none.
func (d *Devnet) certificates(number int) (list certificates.List) {
	d.t.Helper()
	response, err := http.Get(d.Operator(number).API + "/certificates")
	if err != nil {
		return list
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return list
	}
	if err := json.NewDecoder(response.Body).Decode(&list); err != nil {
		d.t.Fatalf("certificates of operator %d: %v", number, err)
	}
	return list
}

// Operators serve what they have certified. When none of them submits, since none pays
// what gas costs, a stranger settles with what any of them serves, and consumers read the
// price.
func TestAStrangerSettlesWhatOperatorsServe(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitTasks(2)
	for number := 1; number <= 5; number++ {
		d.restartWith(number, "EIGENSHIFT_MAX_FEE_PER_GAS=1")
	}
	var record certificates.Record
	d.Await("a certificate that nobody has settled", func() bool {
		list := d.certificates(3)
		i := slices.IndexFunc(list.Certificates, func(r certificates.Record) bool { return !r.Settled })
		if i < 0 {
			return false
		}
		record = list.Certificates[i]
		return d.settleAsUser(list.TaskManager, record.Calldata)
	})
	// By the operator that has it: a stand-in's certificate is in no log, and so nobody else's.
	d.Await("it is served as settled", func() bool {
		return slices.ContainsFunc(d.certificates(3).Certificates, func(r certificates.Record) bool {
			return r.Task.ID == record.Task.ID && r.Settled
		})
	})
	var task Task
	d.Await("the task that the stranger settled", func() bool {
		tasks := d.Status().Tasks
		i := slices.IndexFunc(tasks, func(t Task) bool { return t.ID == uint64(record.Task.ID) })
		if i >= 0 {
			task = tasks[i]
		}
		return i >= 0
	})
	if task.Submitter != account.User().Address || task.Proposer != record.Task.Proposer {
		t.Errorf("task %d of %s was submitted by %s", task.ID, task.Proposer, task.Submitter)
	}
	feed, err := pricefeedproxy.NewPriceFeedProxy(d.Status().Contracts["PriceFeedProxy ETH/USD"], d.Client())
	if err != nil {
		t.Fatal(err)
	}
	price, err := feed.Read(&bind.CallOpts{Context: t.Context()})
	if err != nil || price.Answer.Sign() <= 0 || price.Sources.Sign() <= 0 || price.RoundId.Cmp(new(big.Int).Lsh(common.Big1, 64)) <= 0 {
		t.Errorf("price %+v, %v", price, err)
	}
}

// settleAsUser sends a submission from an account that is no operator's, and reports
// whether it settled.
func (d *Devnet) settleAsUser(taskManager common.Address, calldata []byte) bool {
	d.t.Helper()
	options, err := bind.NewKeyedTransactorWithChainID(account.User().Key, new(big.Int).SetUint64(d.Status().ChainID))
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	options.Context = ctx
	client := d.Client()
	tx, err := bind.NewBoundContract(taskManager, abi.ABI{}, client, client, client).RawTransact(options, calldata)
	if err != nil {
		d.t.Logf("not settled with that certificate: %v", err) // as when its time is over
		return false
	}
	receipt, err := bind.WaitMined(ctx, client, tx)
	return err == nil && receipt.Status == types.ReceiptStatusSuccessful
}
