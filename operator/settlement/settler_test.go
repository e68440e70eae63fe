package settlement

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/quorumverifier"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/nodetest"
	"github.com/eigenshift/avs/operator/slots"
	"github.com/eigenshift/avs/operator/transaction"
)

var (
	verifierAddress = common.HexToAddress("0xfe51") // says that 100 of 100 signed
	slotZero        = uint64(1)                     // in the past of every block
)

// anything is a back end that proves every certificate, with an empty proof.
type anything struct{}

func (anything) Prepare(context.Context, eigenshift.BlockRef) error { return nil }
func (anything) Prove(context.Context, eigenshift.Certified) (backend.Proof, error) {
	return anything{}, nil
}
func (anything) Calls() []*chain.Call    { return nil }
func (anything) Encode() ([]byte, error) { return nil, nil }

// fixture is a real task manager on a real node, with a verifier that accepts
// everything.
type fixture struct {
	*nodetest.Node
	node    *chain.Node
	manager common.Address
	key     *keystore.BLS
	errors  *transaction.Decoder
}

func returns(t *testing.T, binding *bind.MetaData, method string, values ...any) []byte {
	t.Helper()
	parsed, err := binding.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := parsed.Methods[method].Outputs.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func start(t *testing.T) *fixture {
	t.Helper()
	nodetest.NoLeaks(t, "chain", "transaction", "settlement")
	f := &fixture{Node: nodetest.Start(t, map[common.Address][]byte{
		verifierAddress: nodetest.Constant(returns(t, quorumverifier.QuorumVerifierMetaData, "verify",
			[]quorumverifier.IQuorumVerifierQuorumStake{{Signed: big.NewInt(100), Total: big.NewInt(100)}})),
	})}
	var err error
	f.node, err = chain.Dial(t.Context(), chain.Config{URLs: []string{f.URL}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.node.Close)
	if f.key, err = keystore.GenerateBLS(); err != nil {
		t.Fatal(err)
	}
	f.deploy(t)
	return f
}

// deploy puts a price oracle with one feed on the chain: it settles a response
// that says that the feed has too few sources.
func (f *fixture) deploy(t *testing.T) {
	t.Helper()
	options, err := bind.NewKeyedTransactorWithChainID(f.Key, big.NewInt(nodetest.ChainID))
	if err != nil {
		t.Fatal(err)
	}
	options.Context = t.Context()
	address, _, oracle, err := priceoracle.DeployPriceOracle(options, f.Client(), verifierAddress, priceoracle.IRotatingTaskManagerParameters{
		ExclusiveBlocks: 2, GraceBlocks: 3, WindowBlocks: 60,
	}, priceoracle.ISlotTaskManagerSlots{Start: slotZero, Interval: 15}, 5001, verifierAddress, options.From)
	if err != nil {
		t.Fatal(err)
	}
	f.Commit()
	if _, err := oracle.AddFeed(options, priceoracle.IPriceOracleFeed{
		Id: [32]byte{'X'}, Decimals: 8, HistoryBits: 7,
		Limits: priceoracle.IPriceOracleLimits{
			Heartbeat: 60, MinSources: 1, MinAnswer: new(big.Int), MaxAnswer: new(big.Int).Lsh(common.Big1, 80),
		},
		Sources: []priceoracle.IPriceOracleSource{{Target: verifierAddress, Decimals: 8, MaxAge: 60}},
	}); err != nil {
		t.Fatal(err)
	}
	f.Commit()
	f.manager = address
	f.errors = transaction.NewDecoder(priceoracle.PriceOracleMetaData)
}

// settler returns the settler of an operator with that account.
func (f *fixture) settler(t *testing.T, own bool) *Settler {
	t.Helper()
	key := f.Key
	if !own {
		var err error
		if key, err = crypto.GenerateKey(); err != nil {
			t.Fatal(err)
		}
	}
	sender := transaction.New(transaction.Config{Node: f.node, Key: key, Reverts: f.errors, Logger: zerolog.Nop()})
	t.Cleanup(sender.Close)
	s, err := Open(t.Context(), Config{Node: f.node, Backend: anything{}, Sender: sender, TaskManager: f.manager})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// certified returns a task at the newest block, proposed by the node's account,
// with a certificate of its key.
func (f *fixture) certified(t *testing.T, id eigenshift.TaskID) eigenshift.Certified {
	t.Helper()
	head, err := f.node.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	c := eigenshift.Certified{
		Task: eigenshift.EncodedTask{
			ID: id, Spec: word(1), Reference: head.Ref(), Deadline: head.Number + 10, Proposer: crypto.PubkeyToAddress(f.Key.PublicKey),
		},
		Response: slices.Concat(word(64), word(128), word(1), word(2), word(0)), // one answer, status 2; no observations
	}
	f.sign(t, &c)
	return c
}

func (f *fixture) sign(t *testing.T, c *eigenshift.Certified) {
	t.Helper()
	digest, err := eigenshift.Domain{ChainID: nodetest.ChainID, TaskManager: f.manager}.Digest(c.Task, c.Response)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := f.key.Sign(t.Context(), digest)
	if err != nil {
		t.Fatal(err)
	}
	c.Certificate = eigenshift.Certificate{Digest: digest, Parts: []eigenshift.Part{{Signature: signature, SignerKey: f.key.G2()}}}
}

// settle submits and mines.
func (f *fixture) settle(t *testing.T, s *Settler, c eigenshift.Certified) *eigenshift.Settlement {
	t.Helper()
	settlement, err := s.Submit(t.Context(), c, func(common.Hash) { f.Commit() })
	if err != nil {
		t.Fatal(err)
	}
	return settlement
}

func TestSubmittedTaskIsSettledOnce(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	ctx := t.Context()
	if last, err := s.LastSettlement(ctx); last != nil || err != nil {
		t.Fatalf("last settlement %+v, %v before the first", last, err)
	}
	c := f.certified(t, 5)
	if before, err := s.Settlement(ctx, 5); before != nil || err != nil {
		t.Fatalf("settlement %+v, %v before the submission", before, err)
	}
	got := f.settle(t, s, c)
	if got.Task != 5 || got.Proposer != c.Task.Proposer || got.Submitter != c.Task.Proposer || got.Block.Number != c.Task.Reference.Number+1 || got.Block.Hash == (common.Hash{}) {
		t.Fatalf("settlement %+v of %+v", got, c.Task)
	}
	if again, err := s.Submit(ctx, c, func(common.Hash) { t.Error("sent again") }); err != nil || *again != *got {
		t.Fatalf("submitted again: %+v, %v", again, err)
	}
	if found, err := s.Settlement(ctx, 5); err != nil || *found != *got {
		t.Fatalf("looked up: %+v, %v", found, err)
	}
	if last, err := s.LastSettlement(ctx); err != nil || last.Task != 5 || last.Proposer != got.Proposer || last.Block.Number != got.Block.Number {
		t.Fatalf("last settlement: %+v, %v", last, err)
	}
}

func TestOlderSettlementsAreFound(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	first := f.settle(t, s, f.certified(t, 1))
	for range 300 {
		f.Commit()
	}
	second := f.settle(t, s, f.certified(t, 2))
	for id, want := range map[eigenshift.TaskID]*eigenshift.Settlement{1: first, 2: second} {
		if found, err := s.Settlement(t.Context(), id); err != nil || *found != *want {
			t.Errorf("task %d: %+v, %v, expected %+v", id, found, err, want)
		}
	}
}

// What has settled in a range of blocks is found in its order, whoever settled it.
func TestSettlementsInARangeOfBlocks(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	if none, err := s.Settlements(t.Context(), 0, 1); err != nil || len(none) != 0 {
		t.Fatalf("before the first: %+v, %v", none, err)
	}
	var all []eigenshift.Settlement
	for id := range eigenshift.TaskID(3) {
		all = append(all, *f.settle(t, s, f.certified(t, id+1)))
		for range 4 { // the grace period
			f.Commit()
		}
	}
	head := all[2].Block.Number + 4
	for _, c := range []struct {
		from, to uint64
		want     []eigenshift.Settlement
	}{
		{0, head, all},
		{all[1].Block.Number, all[1].Block.Number, all[1:2]},
		{all[0].Block.Number + 1, all[2].Block.Number - 1, all[1:2]},
		{all[2].Block.Number + 1, head, nil},
	} {
		if got, err := s.Settlements(t.Context(), c.from, c.to); err != nil || !slices.Equal(got, c.want) {
			t.Errorf("blocks %d to %d: %+v, %v, want %+v", c.from, c.to, got, err, c.want)
		}
	}
}

// The calldata that is handed out settles the task, once.
func TestSubmission(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	c := f.certified(t, 5)
	certificate, calldata, err := s.Submission(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	values, err := s.manager.ABI.Methods["submit"].Inputs.Unpack(calldata[4:])
	if err != nil || !bytes.Equal(values[1].([]byte), c.Response) || !bytes.Equal(values[2].([]byte), certificate) {
		t.Fatalf("calldata of %v, %v", values, err)
	}
	ids := []eigenshift.TaskID{5, 6}
	before, _, err := s.Settled(t.Context(), ids)
	if err != nil || before[5] || before[6] {
		t.Errorf("settled %v, %v", before, err)
	}
	sender := transaction.New(transaction.Config{Node: f.node, Key: f.Key, Reverts: f.errors, Logger: zerolog.Nop()})
	defer sender.Close()
	if _, err := sender.Send(t.Context(), transaction.Candidate{To: f.manager, Data: calldata, Sent: func(common.Hash) { f.Commit() }}); err != nil {
		t.Fatal(err)
	}
	after, head, err := s.Settled(t.Context(), ids)
	if err != nil || !after[5] || after[6] || head != c.Task.Reference.Number+1 {
		t.Errorf("settled %v at block %d, %v", after, head, err)
	}
	c.Response = c.Response[:64]
	if _, _, err := s.Submission(t.Context(), c); track.Of(err) != track.BadCertificate {
		t.Errorf("of a certificate of another response: %v", err)
	}
}

func TestSubmittingTooEarly(t *testing.T) {
	f := start(t)
	own, other := f.settler(t, true), f.settler(t, false)
	c := f.certified(t, 1)
	if _, err := other.Submit(t.Context(), c, nil); !errors.Is(err, eigenshift.ErrTooEarly) {
		t.Fatalf("within the proposer's window: %v, expected ErrTooEarly", err)
	}
	f.settle(t, own, c)
	_, err := own.Submit(t.Context(), f.certified(t, 2), nil)
	if !errors.Is(err, eigenshift.ErrTooEarly) || !strings.Contains(err.Error(), "ProposedLast") {
		t.Fatalf("twice in a row: %v, expected ErrTooEarly with the contract's reason", err)
	}
	for range 3 {
		f.Commit()
	}
	f.settle(t, own, f.certified(t, 2))
}

func TestCertificatesThatCannotSettleAreNotSent(t *testing.T) {
	f := start(t)
	s := f.settler(t, true)
	for name, c := range map[string]struct {
		change func(*eigenshift.Certified)
		want   string
		why    track.Reason
	}{
		"other digest":   {func(c *eigenshift.Certified) { c.Certificate.Digest[0]++ }, "certificate is of digest", track.BadCertificate},
		"other response": {func(c *eigenshift.Certified) { c.Response = c.Response[:64] }, "certificate is of digest", track.BadCertificate},
		"deadline passed": {func(c *eigenshift.Certified) {
			c.Task.Reference.Number -= 2
			c.Task.Deadline = c.Task.Reference.Number + 1
			f.sign(t, c)
		}, "deadline was block", track.DeadlinePassed},
		"future slot": {func(c *eigenshift.Certified) {
			c.Task.ID = 1 << 30
			f.sign(t, c)
		}, "SlotNotStarted", track.Reverted},
		"other fork": {func(c *eigenshift.Certified) {
			c.Task.Reference.Hash[0]++
			f.sign(t, c)
		}, "ReferenceHashMismatch", track.Reverted},
	} {
		t.Run(name, func(t *testing.T) {
			certified := f.certified(t, 3)
			c.change(&certified)
			_, err := s.Submit(t.Context(), certified, func(common.Hash) { t.Error("sent") })
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("error %v, expected %q in it", err, c.want)
			}
			if why := track.Of(err); why != c.why {
				t.Errorf("reason %s, expected %s", why.Code, c.why.Code)
			}
		})
	}
}

func TestParametersComeFromTheContract(t *testing.T) {
	f := start(t)
	rules, err := f.settler(t, true).Rules(t.Context())
	if err != nil || rules != (eigenshift.Rules{Exclusive: 2, Grace: 3, Window: 60}) {
		t.Errorf("rules %+v, %v", rules, err)
	}
	schedule, err := slots.Open[string](t.Context(), f.node, f.manager, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		time uint64
		slot eigenshift.TaskID
		due  bool
	}{{slotZero - 1, 0, false}, {slotZero, 0, true}, {slotZero + 14, 0, true}, {slotZero + 15, 1, true}} {
		if slot, due, err := schedule.Due(t.Context(), eigenshift.Block{Time: c.time}); slot != c.slot || due != c.due || err != nil {
			t.Errorf("at %d: slot %d, %t, %v", c.time, slot, due, err)
		}
	}
}
