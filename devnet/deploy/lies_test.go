package deploy_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/network"
	devnetoracle "github.com/eigenshift/avs/devnet/priceoracle"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/transaction"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/challenge"
)

// publisher returns what gives each source a new price, as of the head.
func (w tableWorld) publisher() func() {
	w.Helper()
	series := make(map[string]feeds.Series)
	for _, feed := range w.d.Feeds {
		series[feed.Name] = feeds.NewWalk(1, feed.Name, 3_000_00000000)
	}
	p := must[*feeds.Publisher](w.T)(feeds.NewPublisher(w.Context(), feeds.Config{
		Client: w.c.Client(), Feeds: w.d.Feeds, Series: series, Every: 1, Logger: zerolog.Nop(),
	}))
	return func() {
		w.Helper()
		head := must[*types.Header](w.T)(w.c.Client().HeaderByNumber(w.Context(), nil))
		if err := p.PublishAt(w.Context(), time.Unix(int64(head.Time), 0)); err != nil {
			w.Fatal(err)
		}
		w.mine(1)
	}
}

// An honest task and one with a false observation settle with real certificates. The
// status tells of both, and the examiner finds the lie: against a real aggregator, before
// the real challenger, for which EigenLayer's core slashes.
func TestLies_AreToldFromHonestTasksAndPunished(t *testing.T) {
	w := newTableWorld(t, 3)
	r, link := w.open(), w.dial()
	domain := eigenshift.Domain{ChainID: chain.ID, TaskManager: w.d.Contracts.PriceOracle}
	from := w.head()
	publish := w.publisher()
	publish()
	_, _, honest := w.certified(r, domain, func(*priceoracle.Response) {})
	w.send(account.Deployer(), domain.TaskManager, honest)
	publish()
	_, _, lie := w.certified(r, domain, func(r *priceoracle.Response) {
		r.Observations[0].Answer = new(big.Int).Add(r.Observations[0].Answer, common.Big1)
	})
	w.send(account.Deployer(), domain.TaskManager, lie)
	w.mine(30) // EigenLayer slashes nobody in the first blocks of a chain

	events := must[[]history.Event](t)(history.NewEvents(link, domain.TaskManager).Settled(t.Context(), from, w.head()))
	told := must[[]status.Task](t)(status.Tasks(t.Context(), link, devnetoracle.Network(), must[*network.Deployment](t)(devnetoracle.Deployment(w.d))))
	if len(events) != 2 || len(told) != 2 {
		t.Fatalf("%d settlements, of which the status tells %d", len(events), len(told))
	}
	for i, task := range told {
		if task.ID != uint64(events[i].Task) || task.Tx != events[i].Tx || task.Block != events[i].Block.Number || task.Proposer != account.Operator(1).Address ||
			task.Submitter != account.Deployer().Address || task.Signers == nil || *task.Signers != 3 || task.GasUsed == 0 {
			t.Errorf("status tells %+v of %+v", task, events[i])
		}
		if feeds := task.Answer.([]devnetoracle.Feed); len(feeds) != 1 || feeds[0].Name != w.d.Feeds[0].Name || feeds[0].Answer.Sign() <= 0 {
			t.Errorf("task %d settled the answers %+v", task.ID, feeds)
		}
	}

	examiner := must[*challenge.Examiner](t)(challenge.Open(t.Context(), link, w.d.Contracts.Challenger))
	if err := examiner.CanSlash(t.Context()); err != nil {
		t.Error(err)
	}
	reader := history.New(link, domain, r)
	examined := func(e history.Event) (challenge.Signed, *challenge.Findings) {
		task := must[*history.Task](t)(reader.Read(t.Context(), e))
		signed := must[challenge.Signed](t)(challenge.NewSigned(task.Submission, task.Signers))
		return signed, must[*challenge.Findings](t)(examiner.Examine(t.Context(), signed))
	}
	truth, clean := examined(events[0])
	if len(clean.Faults) != 0 || clean.Compared == 0 || clean.Recomputed != 1 {
		t.Errorf("of the honest task: %+v", clean)
	}
	signed, findings := examined(events[1])
	if len(findings.Faults) == 0 || findings.Faults[0].Kind != challenge.Differing || findings.Faults[0].Index != 0 {
		t.Fatalf("of the lie: %+v", findings)
	}
	fault := findings.Faults[0]
	lied := new(big.Int).Sub(signed.Response.Observations[0].Answer, fault.History.Answer)
	if lied.Cmp(common.Big1) != 0 || fault.Source != w.d.Feeds[0].Sources[0].Address {
		t.Errorf("the answer is %s too high, as source %s says", lied, fault.Source)
	}

	signer := signed.Signers[0]
	membership := must[[]byte](t)(r.Membership(t.Context(), signed.Task.Reference.Number, signer))
	innocent := must[[]byte](t)(examiner.Calldata(t.Context(), truth, fault, signer, membership))
	if name, _, _ := transaction.Reverted(examiner.Try(t.Context(), innocent, account.Deployer().Address)); name != "NoFault" {
		t.Errorf("a challenge of the honest task: %q", name)
	}
	before := must[[]challenge.Stake](t)(examiner.Stakes(t.Context(), signer))
	data := must[[]byte](t)(examiner.Calldata(t.Context(), signed, fault, signer, membership))
	if err := examiner.Try(t.Context(), data, account.Deployer().Address); err != nil {
		t.Fatal(err)
	}
	w.send(account.Deployer(), examiner.Address(), data)
	after := must[[]challenge.Stake](t)(examiner.Stakes(t.Context(), signer))
	if len(before) != 1 || len(after) != 1 || after[0].Magnitude >= before[0].Magnitude || after[0].Shares.Cmp(before[0].Shares) >= 0 {
		t.Errorf("stake %+v before, %+v after", before, after)
	}
	if is := must[bool](t)(examiner.IsSlashed(t.Context(), signed, signer)); !is {
		t.Error("the signer was not slashed")
	}
	if is := must[bool](t)(examiner.IsSlashed(t.Context(), signed, signed.Signers[1])); is {
		t.Error("another signer was slashed with it")
	}
}
