package integration

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	rewardscoordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/RewardsCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator"
	operatorbackend "github.com/eigenshift/avs/operator/backend"
	node "github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/eigenlayer"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/keystore"
	taskmanager "github.com/eigenshift/avs/operator/settlement"
	"github.com/eigenshift/avs/operator/transaction"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/challenge"
	"github.com/eigenshift/avs/price-oracle/command"
)

// ledger is a chain in this process with all the contracts, EigenLayer's and
// Chainlink's real ones among them, and three registered operators that are only
// keys: tests say what they sign.
type ledger struct {
	t        *testing.T
	chain    *chain.Chain
	deployed *deploy.Deployment
	node     *node.Node
	who      operatorbackend.Backend
	settlers []*taskmanager.Settler // of each operator
	prices   *feeds.Publisher
	file     string // of addresses
}

const signers = 3

func newLedger(t *testing.T, start time.Time) *ledger {
	t.Helper()
	initial, err := genesis.New()
	if err != nil {
		t.Fatal(err)
	}
	l := &ledger{t: t, file: filepath.Join(t.TempDir(), "addresses.json")}
	if l.chain, err = chain.Start(chain.Config{Alloc: initial.Alloc, Genesis: start, Logger: zerolog.Nop()}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.chain.Close(); err != nil {
			t.Error(err)
		}
	})
	var funded []common.Address
	for n := 1; n <= signers; n++ {
		funded = append(funded, account.Operator(n).Address)
	}
	plan := deploy.NewPlan(initial.EigenLayer, funded, start, 15*time.Second)
	plan.Backend = deploy.Backend(*backend)
	if l.deployed, err = deploy.Run(t.Context(), l.chain, plan); err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= signers; n++ {
		if err := deploy.Register(t.Context(), l.chain, l.deployed, n, "127.0.0.1:9000"); err != nil {
			t.Fatal(err)
		}
	}
	l.connect()
	l.writeFiles()
	if err := l.chain.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *ledger) connect() {
	l.t.Helper()
	c := l.deployed.Contracts
	var err error
	if l.node, err = node.Dial(l.t.Context(), node.Config{URLs: []string{l.chain.RPC()}, ChainID: chain.ID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()}); err != nil {
		l.t.Fatal(err)
	}
	l.t.Cleanup(l.node.Close)
	if l.who, err = eigenlayer.Open(l.t.Context(), eigenlayer.Config{
		Node: l.node, TaskManager: c.PriceOracle, ServiceManager: c.ServiceManager, RegistryCoordinator: c.RegistryCoordinator,
		StateRetriever: c.OperatorStateRetriever, Quorums: []uint8{0}, Logger: zerolog.Nop(),
	}); err != nil {
		l.t.Fatal(err)
	}
	for n := 1; n <= signers; n++ {
		sender := transaction.New(transaction.Config{Node: l.node, Key: account.Operator(n).Key, Logger: zerolog.Nop()})
		l.t.Cleanup(sender.Close)
		settler, err := taskmanager.Open(l.t.Context(), taskmanager.Config{
			Node: l.node, Backend: l.who, Sender: sender, TaskManager: c.PriceOracle,
		})
		if err != nil {
			l.t.Fatal(err)
		}
		l.settlers = append(l.settlers, settler)
	}
}

// writeFiles writes the addresses, and the deployer's key, as the commands take
// them.
func (l *ledger) writeFiles() {
	l.t.Helper()
	key := filepath.Join(filepath.Dir(l.file), "deployer.json")
	if err := keystore.CreateECDSA(key, account.Deployer().Key, "secret", keystore.Light); err != nil {
		l.t.Fatal(err)
	}
	l.t.Setenv("EIGENSHIFT_ECDSA_PASSWORD", "secret")
	l.deployed.RPC, l.deployed.WS = l.chain.RPC(), l.chain.WS()
	l.deployed.Account = deploy.Account{Address: account.Deployer().Address, Keystore: key}
	if err := l.deployed.Write(l.file); err != nil {
		l.t.Fatal(err)
	}
}

// priceOracle runs the program's command line in this process.
func (l *ledger) priceOracle(args ...string) (string, error) {
	avs := priceoracle.Program()
	avs.Commands = command.All()
	app := operator.App(avs)
	var out, problems bytes.Buffer
	app.Writer, app.ErrWriter = &out, &problems
	err := app.Run(append([]string{"price-oracle", args[0], "--addresses", l.file}, args[1:]...))
	return out.String(), err
}

func (l *ledger) mustRun(args ...string) string {
	l.t.Helper()
	out, err := l.priceOracle(args...)
	if err != nil {
		l.t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return out
}

func (l *ledger) challenge(args ...string) Challenged {
	l.t.Helper()
	var c Challenged
	if err := json.Unmarshal([]byte(l.mustRun(append([]string{"challenge", "--json"}, args...)...)), &c); err != nil {
		l.t.Fatal(err)
	}
	return c
}

// mine makes blocks.
func (l *ledger) mine(n int) {
	l.t.Helper()
	for range n {
		if err := l.chain.Mine(l.t.Context()); err != nil {
			l.t.Fatal(err)
		}
	}
}

// publish gives all sources a new price, and brings the chain up to the wall clock.
func (l *ledger) publish() {
	l.t.Helper()
	if l.prices == nil {
		series := make(map[string]feeds.Series)
		for _, feed := range l.deployed.Feeds {
			series[feed.Name] = feeds.NewWalk(1, feed.Name, 3_000_00000000)
		}
		var err error
		if l.prices, err = feeds.NewPublisher(l.t.Context(), feeds.Config{
			Client: l.chain.Client(), Feeds: l.deployed.Feeds, Series: series, Every: 1, Logger: zerolog.Nop(),
		}); err != nil {
			l.t.Fatal(err)
		}
	}
	if err := l.chain.MineAt(l.t.Context(), time.Now()); err != nil {
		l.t.Fatal(err)
	}
	if err := l.prices.Publish(l.t.Context()); err != nil {
		l.t.Fatal(err)
	}
	l.mine(1)
}

// task returns the task of a slot at the newest block, with its honest response,
// and makes a block that can refer to it.
func (l *ledger) task(id eigenshift.TaskID, proposer int) (eigenshift.EncodedTask, priceoracle.Response) {
	l.t.Helper()
	l.mine(1)
	head, err := l.node.Head(l.t.Context())
	if err != nil {
		l.t.Fatal(err)
	}
	spec := priceoracle.Feeds(0, 1)
	t := eigenshift.EncodedTask{
		ID: id, Spec: spec[:], Reference: head.Ref(), Deadline: head.Number + 20, Proposer: account.Operator(proposer).Address,
	}
	reader, err := sourcereader.NewSourceReaderCaller(l.deployed.Contracts.SourceReader, l.node.Contracts())
	if err != nil {
		l.t.Fatal(err)
	}
	data, err := reader.Respond(&bind.CallOpts{Context: l.t.Context(), BlockHash: head.Hash}, t.Spec)
	if err != nil {
		l.t.Fatal(err)
	}
	r, err := priceoracle.ResponseCodec{}.Decode(data)
	if err != nil {
		l.t.Fatal(err)
	}
	l.mine(1)
	return t, r
}

// sign returns what these operators, numbered from 1, have signed, whether or not
// it suffices.
func (l *ledger) sign(t eigenshift.EncodedTask, r priceoracle.Response, operators ...int) eigenshift.Certified {
	l.t.Helper()
	set, err := l.who.OperatorSet(l.t.Context(), t.Reference.Number)
	if err != nil {
		l.t.Fatal(err)
	}
	response, err := priceoracle.ResponseCodec{}.Encode(r)
	if err != nil {
		l.t.Fatal(err)
	}
	digest, err := l.settlers[0].Domain().Digest(t, response)
	if err != nil {
		l.t.Fatal(err)
	}
	tally := aggregate.New(set, aggregate.NewKeys(), func([]byte) (eigenshift.Digest, error) { return digest, nil })
	for _, n := range operators {
		key, err := bn254.NewSecretKey(account.OperatorBLS(n))
		if err != nil {
			l.t.Fatal(err)
		}
		if err := tally.Add(account.Operator(n).Address, eigenshift.SignedResponse{Task: t.ID, Response: response, Digest: digest, Signature: key.Sign(set.Message(digest))}); err != nil {
			l.t.Fatal(err)
		}
	}
	if _, certificate, ok := tally.Certify(); ok {
		return eigenshift.Certified{Task: t, Response: response, Certificate: certificate}
	}
	for _, m := range tally.Minorities() {
		return eigenshift.Certified{Task: t, Response: response, Certificate: m.Certificate}
	}
	l.t.Fatal("nobody signed")
	return eigenshift.Certified{}
}

// settle brings a certificate on chain, as its proposer.
func (l *ledger) settle(c eigenshift.Certified) {
	l.t.Helper()
	for n := 1; n <= signers; n++ {
		if account.Operator(n).Address != c.Task.Proposer {
			continue
		}
		if _, err := l.settlers[n-1].Submit(l.t.Context(), c, nil); err != nil {
			l.t.Fatal(err)
		}
	}
}

// witnessed returns the index of an observation of a source that keeps a history.
func witnessed(t *testing.T, r priceoracle.Response) int {
	t.Helper()
	for i, seen := range r.Observations {
		if seen.RoundID.Sign() > 0 {
			return i
		}
	}
	t.Fatal("no source with a history")
	return 0
}

// requireFaults checks what is found of observations.
func (l *ledger) requireFaults(c Challenged, want ...string) {
	l.t.Helper()
	if got := c.OfObservations(); strings.Join(got, " ") != strings.Join(want, " ") {
		l.t.Errorf("faults %q, want %q", got, want)
	}
}

// Each lie is found for what it is, and what is no lie is not found.
func TestChallengeFindsWhatHistoryRefutes(t *testing.T) {
	l := newLedger(t, time.Now().Add(-chain.Past))
	l.mine(35)
	l.publish()
	_, early := l.task(1, 1)
	l.publish()

	task, r := l.task(2, 1)
	l.settle(l.sign(task, r, 1, 2, 3))
	l.requireFaults(l.challenge("2"))

	// The round before, which was not the newest any more.
	task, r = l.task(3, 2)
	i := witnessed(t, r)
	r.Observations[i] = early.Observations[i]
	l.settle(l.sign(task, r, 1, 2))
	skipped := l.challenge("3")
	l.requireFaults(skipped, "skipped")
	if outcomes := skipped.Outcomes(); len(outcomes) != 2 || outcomes[account.Operator(1).Address] != "can be slashed" {
		t.Errorf("outcomes %v", outcomes)
	}
	l.requireSlashed(l.challenge("3", "--file"), 1, 2)

	// A round that the source has never come to, signed by one alone.
	task, r = l.task(4, 3)
	r.Observations[i].RoundID = new(big.Int).Add(r.Observations[i].RoundID, big.NewInt(1000))
	kept := evidence.NewStore()
	kept.Keep(l.sign(task, r, 3))
	alone := l.write("one.json", kept.Records())
	l.requireFaults(l.challenge("--evidence", alone), "differing")

	// Silence is no fault, nor is what a source without history is said to say.
	task, r = l.task(5, 3)
	r.Observations[i] = priceoracle.Observation{Feed: r.Observations[i].Feed, Source: r.Observations[i].Source, RoundID: new(big.Int), Answer: new(big.Int)}
	r.Observations[2].Answer = big.NewInt(1)
	kept = evidence.NewStore()
	kept.Keep(l.sign(task, r, 3))
	l.requireFaults(l.challenge("--evidence", l.write("silence.json", kept.Records())))

	// True observations, and another price.
	task, r = l.task(6, 3)
	r.Answers[0].Value = new(big.Int).Add(r.Answers[0].Value, big.NewInt(1))
	kept = evidence.NewStore()
	kept.Keep(l.sign(task, r, 3))
	wrong := l.challenge("--evidence", l.write("median.json", kept.Records()))
	if len(wrong.Tasks) != 1 || len(wrong.Tasks[0].Faults) != 1 || wrong.Tasks[0].Faults[0].Fault != "miscomputed" ||
		wrong.Outcomes()[account.Operator(3).Address] != "can be slashed" {
		t.Errorf("a wrong median: %+v", wrong)
	}

	// What nobody signed is no evidence.
	forged := l.sign(task, r, 3)
	forged.Response[len(forged.Response)-1] ^= 1
	kept = evidence.NewStore()
	kept.Keep(forged)
	if out := l.mustRun("challenge", "--evidence", l.write("forged.json", kept.Records())); !strings.Contains(out, "certificate is of digest") {
		t.Errorf("forged evidence: %s", out)
	}

	// Another challenger takes notice, so that nothing of today could be challenged: none at all is the last that happens.
	l.removeChallenger()
	if out, err := l.priceOracle("challenge", "--evidence", alone, "--file"); !errors.Is(err, challenge.ErrCannotSlash) {
		t.Errorf("a challenge that EigenLayer would not take: %v\n%s", err, out)
	}
}

// removeChallenger has the owner say that the service manager slashes for nobody.
func (l *ledger) removeChallenger() {
	l.t.Helper()
	owner, err := batch.New(l.t.Context(), l.chain, account.Deployer())
	if err != nil {
		l.t.Fatal(err)
	}
	manager, err := servicemanager.NewServiceManagerTransactor(l.deployed.Contracts.ServiceManager, owner.Client)
	if err != nil {
		l.t.Fatal(err)
	}
	owner.Call(manager.SetChallenger(owner.Next("remove challenger"), common.Address{}))
	if err := owner.Settle(); err != nil {
		l.t.Fatal(err)
	}
}

func (l *ledger) write(name string, records []evidence.Record) string {
	l.t.Helper()
	data, err := json.Marshal(records)
	if err != nil {
		l.t.Fatal(err)
	}
	return writeFile(l.t, filepath.Join(filepath.Dir(l.file), name), data)
}

func (l *ledger) requireSlashed(c Challenged, operators ...int) {
	l.t.Helper()
	outcomes := c.Outcomes()
	for _, n := range operators {
		if got := outcomes[account.Operator(n).Address]; got != "slashed" {
			l.t.Errorf("operator %d: %q, want slashed", n, got)
		}
	}
}

func TestChallengeComesTooLate(t *testing.T) {
	l := newLedger(t, time.Now().Add(-3*time.Hour))
	l.mine(15) // a second each: slot 1 has begun
	task, r := l.task(1, 1)
	kept := evidence.NewStore()
	kept.Keep(l.sign(task, r, 1))
	l.settle(l.sign(task, r, 1, 2, 3))
	l.mine(8192)
	if _, err := l.priceOracle("challenge", "1"); err == nil || !strings.Contains(err.Error(), "within 8191: too old to be challenged") {
		t.Errorf("a settled task: %v", err)
	}
	if out := l.mustRun("challenge", "--evidence", l.write("old.json", kept.Records())); !strings.Contains(out, "too old to be challenged") {
		t.Errorf("evidence: %s", out)
	}
	if _, err := l.priceOracle("challenge", "7"); err == nil || !strings.Contains(err.Error(), "no settlement found") {
		t.Errorf("a task that never was: %v", err)
	}
}

// The rewards of a week are the same for whoever computes them, and EigenLayer
// takes them.
func TestRewardsAreRepeatableAndAccepted(t *testing.T) {
	const week = 7 * 24 * 3600
	start := uint64(time.Now().Unix())/week*week - week
	l := newLedger(t, time.Unix(int64(start), 0))
	for id, signing := range [][]int{{1, 2, 3}, {1, 2}, {2, 3}, {1, 2, 3}} {
		l.mine(15) // a slot, at a second a block
		proposer := id%signers + 1
		task, r := l.task(eigenshift.TaskID(id), proposer)
		l.settle(l.sign(task, r, signing...))
	}
	if err := l.chain.MineAt(t.Context(), time.Now()); err != nil { // the week is over
		t.Fatal(err)
	}
	amount := big.NewInt(1_000_003)
	token, err := mockerc20.NewContractMockERC20(l.deployed.Contracts.Token, l.chain.Client())
	if err != nil {
		t.Fatal(err)
	}
	opts, err := bind.NewKeyedTransactorWithChainID(account.Deployer().Key, big.NewInt(chain.ID))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := token.Mint(opts, opts.From, amount); err != nil {
		t.Fatal(err)
	}
	l.mine(1)
	before, err := token.BalanceOf(nil, l.deployed.Contracts.RewardsCoordinator)
	if err != nil {
		t.Fatal(err)
	}

	period := []string{"rewards", "--from", time.Unix(int64(start), 0).UTC().Format(time.DateOnly), "--to", itoa(start + week), "--amount", amount.String(), "--token", l.deployed.Contracts.Token.Hex()}
	first := l.mustRun(period...)
	if again := l.mustRun(period...); again != first {
		t.Errorf("computed again, the rewards are others:\n%s\n%s", first, again)
	}
	var computed struct {
		Tasks     int `json:"tasks"`
		Operators []struct {
			Operator                    common.Address
			Signed, Proposed, Submitted int
			Amount                      *big.Int
		} `json:"operators"`
	}
	if err := json.Unmarshal([]byte(first), &computed); err != nil {
		t.Fatal(err)
	}
	if computed.Tasks != 4 || len(computed.Operators) != signers {
		t.Fatalf("rewards %+v", computed)
	}
	sum, signed := new(big.Int), map[common.Address]int{}
	for _, share := range computed.Operators {
		sum.Add(sum, share.Amount)
		signed[share.Operator] = share.Signed
	}
	if sum.Cmp(amount) != 0 {
		t.Errorf("rewards add up to %s of %s", sum, amount)
	}
	for n, want := range map[int]int{1: 3, 2: 4, 3: 3} {
		if got := signed[account.Operator(n).Address]; got != want {
			t.Errorf("operator %d signed %d tasks, want %d", n, got, want)
		}
	}

	l.mustRun(append(period, "--submit", "--description", "a week")...)
	after, err := token.BalanceOf(nil, l.deployed.Contracts.RewardsCoordinator)
	if err != nil {
		t.Fatal(err)
	}
	if paid := new(big.Int).Sub(after, before); paid.Cmp(amount) != 0 {
		t.Errorf("EigenLayer took %s, want %s", paid, amount)
	}
	eigen, err := rewardscoordinator.NewContractRewardsCoordinatorFilterer(l.deployed.Contracts.RewardsCoordinator, l.chain.Client())
	if err != nil {
		t.Fatal(err)
	}
	events, err := eigen.FilterOperatorDirectedOperatorSetRewardsSubmissionCreated(&bind.FilterOpts{Context: t.Context()}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer events.Close()
	if !events.Next() {
		t.Fatal("EigenLayer announced no submission")
	}
	submission := events.Event.OperatorDirectedRewardsSubmission
	if uint64(submission.StartTimestamp) != start || submission.Duration != week || len(submission.OperatorRewards) != signers || submission.Description != "a week" {
		t.Errorf("submission %+v", submission)
	}

	if _, err := l.priceOracle("rewards", "--from", itoa(start+1), "--to", itoa(start+week), "--amount", "5", "--token", l.deployed.Contracts.Token.Hex(), "--submit"); err == nil ||
		!strings.Contains(err.Error(), "multiple of 604800 s") {
		t.Errorf("a period that EigenLayer does not take: %v", err)
	}
}

func itoa(n uint64) string { return strconv.FormatUint(n, 10) }

func writeFile(t *testing.T, path string, data []byte) string {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
