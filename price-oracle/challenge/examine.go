package challenge

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/pricechallenger"
	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/transaction"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// WindowBlocks is for how many blocks after its reference block a task can be
// challenged: for as long as the block's hash is known (EIP-2935).
const WindowBlocks = 8191

var (
	// ErrTooOld is returned for a reference block whose hash the chain has
	// forgotten.
	ErrTooOld = errors.New("too old to be challenged")
	// ErrOrphaned is returned for a reference block that is not in this chain: what
	// was true there need not be true here.
	ErrOrphaned = errors.New("not in this chain, so nothing that was signed about it can be refuted")
)

// Signed is a response with those who signed it.
type Signed struct {
	Task        eigenshift.EncodedTask
	Response    priceoracle.Response
	Encoded     []byte           // the response as it was signed
	Certificate []byte           // as the verifier takes it, of any stake
	Signers     []common.Address // ascending
}

// NewSigned decodes what was submitted, and signed by these operators, ascending.
func NewSigned(s history.Submission, signers []common.Address) (Signed, error) {
	response, err := priceoracle.ResponseCodec{}.Decode(s.Response)
	if err != nil {
		return Signed{}, fmt.Errorf("task %d: decode response: %w", s.Task.ID, err)
	}
	return Signed{Task: s.Task, Response: response, Encoded: s.Response, Certificate: s.Certificate, Signers: signers}, nil
}

// Kind says what is wrong with an observation.
type Kind string

// Kinds of faults, as the contract names them.
const (
	// Differing: the source's history has another answer or time for the round, or
	// has never come to that round.
	Differing Kind = "differing"
	// Skipped: everybody could see a newer round of the source before the reference
	// block.
	Skipped Kind = "skipped"
	// Miscomputed: an answer does not follow from the observations signed with it, or
	// not one observation of each source is there.
	Miscomputed Kind = "miscomputed"
)

// Fault is a part of a response that is false.
type Fault struct {
	Kind  Kind
	Index int // among the observations of the response; of a Miscomputed, among its answers
	Feed  uint8

	// Of an observation, that the source's own history refutes:
	Observation priceoracle.Observation
	Round       RoundID // that it names
	Source      common.Address
	// History is the round that refutes it: the same one as it is, the newest one
	// when the source has not come to it, or a newer one that was skipped.
	History Round

	// Of an answer:
	Answer priceoracle.Answer
	// Right is the answer that follows from the observations; nil when they are not
	// all there.
	Right *priceoracle.Answer
}

// Round is a round of a source.
type Round struct {
	ID        RoundID
	Answer    *big.Int
	UpdatedAt *big.Int // unix seconds; zero when there is no such round
}

// Findings are what came of comparing a response with its sources.
type Findings struct {
	// Compared is how many observations were compared with a source's history,
	// Recomputed how many answers with the observations.
	Compared, Recomputed int
	Faults               []Fault
	// Beyond are the observations that cannot be refuted, and why.
	Beyond []Beyond
}

// Beyond is an observation, or an answer, of which nothing can be shown.
type Beyond struct {
	Observation priceoracle.Observation // none where the reason is about an answer
	Reason      string
}

// Examiner examines what operators of one oracle signed. It is safe for
// concurrent use.
type Examiner struct {
	node       *chain.Node
	contract   chain.Contract // the challenger
	challenger *pricechallenger.PriceChallengerCaller
	oracle     *oraclebinding.PriceOracleCaller
	reverts    *transaction.Decoder
}

// Open returns an examiner that brings challenges before the PriceChallenger at
// an address.
func Open(ctx context.Context, node *chain.Node, challenger common.Address) (*Examiner, error) {
	x := &Examiner{
		node: node, contract: chain.NewContract(challenger, pricechallenger.PriceChallengerMetaData),
		challenger: chain.Bound(pricechallenger.NewPriceChallengerCaller(challenger, node.Contracts())),
		reverts:    transaction.NewDecoder(Errors()...),
	}
	oracle, err := x.challenger.Oracle(&bind.CallOpts{Context: ctx})
	if err != nil {
		return nil, fmt.Errorf("ask %s, which should be a PriceChallenger, for its oracle: %w", challenger, x.reverts.Explain(err))
	}
	x.oracle = chain.Bound(oraclebinding.NewPriceOracleCaller(oracle, node.Contracts()))
	return x, nil
}

// Oracle returns the oracle whose operators are held to what they sign.
func (x *Examiner) Oracle(ctx context.Context) (common.Address, error) {
	return x.challenger.Oracle(&bind.CallOpts{Context: ctx})
}

// Examine compares every answer with the observations, and every observation with
// its source's history. The error matches
// ErrTooOld or ErrOrphaned where nothing can be challenged any more.
func (x *Examiner) Examine(ctx context.Context, s Signed) (*Findings, error) {
	reference, now, err := x.reference(ctx, s.Task)
	if err != nil {
		return nil, err
	}
	findings := new(Findings)
	feeds := make(map[uint8]*feed)
	for i, seen := range s.Response.Observations {
		if feeds[seen.Feed] == nil {
			if feeds[seen.Feed], err = x.feed(ctx, seen.Feed); err != nil {
				return nil, err
			}
		}
		witness, reason, err := x.witness(ctx, feeds[seen.Feed], seen, reference)
		if err != nil {
			return nil, err
		}
		if reason != "" {
			findings.Beyond = append(findings.Beyond, Beyond{Observation: seen, Reason: reason})
			continue
		}
		findings.Compared++
		fault, err := x.compare(ctx, witness, seen, reference, now)
		if err != nil {
			return nil, err
		}
		if fault != nil {
			fault.Index = i
			findings.Faults = append(findings.Faults, *fault)
		}
	}
	if err := x.recompute(ctx, s, findings); err != nil {
		return nil, err
	}
	return findings, nil
}

// reference checks that the reference block can be known, and returns it and the
// time of the newest block.
func (x *Examiner) reference(ctx context.Context, t eigenshift.EncodedTask) (reference eigenshift.Block, now uint64, err error) {
	head, err := x.node.Head(ctx)
	if err != nil {
		return eigenshift.Block{}, 0, err
	}
	number := t.Reference.Number
	if number+WindowBlocks < head.Number+1 { // a challenge comes in the next block at the earliest
		return eigenshift.Block{}, 0, fmt.Errorf("task %d: its reference block %d is %d blocks old, a challenge must come within %d: %w",
			t.ID, number, head.Number+1-number, WindowBlocks, ErrTooOld)
	}
	block, err := x.node.BlockByNumber(ctx, number)
	if err != nil {
		return eigenshift.Block{}, 0, fmt.Errorf("task %d: look up reference block: %w", t.ID, err)
	}
	if block.Hash != t.Reference.Hash {
		return eigenshift.Block{}, 0, fmt.Errorf("task %d: reference block %s is %w", t.ID, t.Reference, ErrOrphaned)
	}
	return block, head.Time, nil
}

// feed is what is known of a feed now.
type feed struct {
	sources    []oraclebinding.IPriceOracleSource
	configured uint64 // in this block last
}

func (x *Examiner) feed(ctx context.Context, index uint8) (*feed, error) {
	opts := &bind.CallOpts{Context: ctx}
	configured, err := x.oracle.ConfiguredAt(opts, index)
	if err != nil {
		return nil, fmt.Errorf("ask when feed %d was configured: %w", index, x.reverts.Explain(err))
	}
	if configured.Sign() == 0 {
		return new(feed), nil
	}
	f, err := x.oracle.GetFeed(opts, index)
	if err != nil {
		return nil, fmt.Errorf("read feed %d: %w", index, x.reverts.Explain(err))
	}
	return &feed{sources: f.Sources, configured: configured.Uint64()}, nil
}

// witness is a source whose history convicts.
type witness struct {
	source common.Address
	delay  uint64 // seconds after which everybody sees a round at the latest
}

// witness returns the source of an observation, or why nothing can be shown of it.
func (x *Examiner) witness(ctx context.Context, f *feed, seen priceoracle.Observation, reference eigenshift.Block) (w witness, reason string, err error) {
	switch {
	case int(seen.Source) >= len(f.sources):
		return w, "the feed has no such source", nil
	case f.configured > reference.Number:
		return w, fmt.Sprintf("the feed was configured in block %d, after the reference block", f.configured), nil
	case f.sources[seen.Source].Kind != 0:
		return w, "the source keeps no history", nil
	case seen.Silent():
		return w, "that a source was silent cannot be refuted", nil
	}
	w.source = f.sources[seen.Source].Target
	said, err := x.challenger.Witness(&bind.CallOpts{Context: ctx}, w.source)
	if err != nil {
		return w, "", fmt.Errorf("ask whether %s is a witness: %w", w.source, x.reverts.Explain(err))
	}
	if said.Since.Sign() == 0 || said.Since.Cmp(new(big.Int).SetUint64(reference.Number)) > 0 {
		reason = "the source was no witness at the reference block"
	}
	w.delay = uint64(said.Delay)
	return w, reason, nil
}
