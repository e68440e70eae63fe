package table

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// Sender sends transactions; *transaction.Sender does.
type Sender interface {
	From() common.Address
	Send(ctx context.Context, c transaction.Candidate) (*types.Receipt, error)
}

const (
	// lookEvery is in how many blocks the table is looked at once. A new one counts as
	// due from the first of them on, so that all operators wait from the same block on.
	lookEvery = 4
	// restBlocks is how long an operator leaves the table to others after a transaction
	// of its own: nobody who moves stakes to and fro makes it pay for each move.
	restBlocks = 32
	// sendTimeout is how long a transaction is waited for. Then its nonce is free for
	// what is more urgent.
	sendTimeout = 45 * time.Second
	// seatsAtOnce is how many operators, once for each quorum, are looked up in one
	// transaction: some 37,000 gas each.
	seatsAtOnce = 300
)

// Syncer posts the table when stakes have changed so much that the contract takes a new
// one. All operators do, one after the other: the first in an order that is another
// one after each table, the next ones if it has not.
type Syncer struct {
	registry *Registry
	sender   Sender
	stagger  uint64 // blocks that each further operator waits
	logger   zerolog.Logger
	repeats  track.Repeats

	looked uint64 // head at which the table was looked at last
	since  uint64 // block from which on a new table counts as due; 0: none is
	rest   uint64 // nothing is sent before this head
}

// NewSyncer returns the syncer of the sender's account.
func NewSyncer(registry *Registry, sender Sender, stagger uint64, logger zerolog.Logger) *Syncer {
	return &Syncer{registry: registry, sender: sender, stagger: stagger, logger: logger}
}

// Run looks at the table until ctx ends.
func (s *Syncer) Run(ctx context.Context) {
	for head := range s.registry.node.Heads(ctx) {
		err := s.Look(ctx, head.Number)
		if err == nil || ctx.Err() != nil {
			continue
		}
		if times, worth := s.repeats.Again("sync"); worth {
			s.logger.Warn().Err(err).Uint64("block", head.Number).Int("times", times).Msg("operator table not synced")
		}
	}
}

// Look does what is to be done at a head, and waits for it to be done.
func (s *Syncer) Look(ctx context.Context, head uint64) error {
	first := head - head%lookEvery
	if s.since == 0 && s.looked >= first {
		return nil
	}
	s.looked = head
	method, err := s.due(ctx)
	if err != nil {
		return fmt.Errorf("look whether the operator table is due: %w", err)
	}
	if method == "" {
		s.since = 0
		return nil
	}
	if s.since == 0 {
		s.since = first
	}
	set, err := s.registry.OperatorSet(ctx, head)
	if errors.Is(err, eigenshift.ErrNoOperatorSet) {
		return nil
	}
	if err != nil {
		return err
	}
	before, is := turn(set, s.sender.From())
	if !is || head < s.since+before*s.stagger || head < s.rest {
		return nil
	}
	s.rest = head + restBlocks
	return s.send(ctx, method, set)
}

// due returns the function with which a new table would be posted now; none when the
// contract would not take one. That members have changed takes no look at stakes.
func (s *Syncer) due(ctx context.Context) (method string, err error) {
	r := s.registry
	changed := chain.Ask[bool](r.contract, "isDue")
	sync := &chain.Call{To: r.contract.Address, Data: r.contract.ABI.Methods["sync"].ID, From: s.sender.From()}
	if err := r.node.CallContracts(ctx, chain.Latest, changed.Call, sync); err != nil {
		return "", err
	}
	is, err := changed.Answer()
	switch {
	case err != nil:
		return "", err
	case is:
		return "post", nil
	case sync.Err == nil:
		return "sync", nil
	case chain.IsRevert(sync.Err):
		return "", nil
	}
	return "", sync.Err
}

// turn is how many operators sync before one after a table, in an order that nobody can
// choose; false when it is no operator. It is pure.
func turn(set *eigenshift.OperatorSet, self common.Address) (before uint64, is bool) {
	lot := func(a common.Address) []byte {
		return crypto.Keccak256(a[:], binary.BigEndian.AppendUint64(nil, set.Table))
	}
	for _, op := range set.Operators {
		if bytes.Compare(lot(op.Address), lot(self)) < 0 {
			before++
		}
	}
	_, is = set.ByAddress(self)
	return before, is
}

// send posts the table. Stakes of more operators than fit into a transaction are looked
// up in parts.
func (s *Syncer) send(ctx context.Context, method string, set *eigenshift.OperatorSet) error {
	calls, err := s.calls(method, set)
	if err != nil {
		return err
	}
	for _, data := range calls {
		sending, cancel := context.WithTimeout(ctx, sendTimeout)
		receipt, err := s.sender.Send(sending, transaction.Candidate{To: s.registry.contract.Address, Data: data})
		cancel()
		if name, _, _ := transaction.Reverted(err); name == "NothingToPost" {
			return nil // somebody was faster
		}
		if errors.Is(err, transaction.ErrBusy) {
			s.rest = 0 // what is more urgent is on its way
		}
		if err != nil {
			return fmt.Errorf("%s operator table: %w", method, err)
		}
		s.logger.Info().Str("call", method).Stringer("tx", receipt.TxHash).Uint64("gas", receipt.GasUsed).Msg("operator table synced")
	}
	return nil
}

// calls are the calldata of the transactions.
func (s *Syncer) calls(method string, set *eigenshift.OperatorSet) ([][]byte, error) {
	contract := s.registry.contract.ABI
	atOnce := max(seatsAtOnce/len(s.registry.all), 1)
	if method == "post" || len(set.Operators) <= atOnce {
		return [][]byte{contract.Methods[method].ID}, nil
	}
	accounts := make([]common.Address, len(set.Operators))
	for i, op := range set.Operators {
		accounts[i] = op.Address
	}
	var calls [][]byte
	for part := range slices.Chunk(accounts, atOnce) {
		data, err := contract.Pack("updateOperators", part)
		if err != nil {
			return nil, fmt.Errorf("encode update of operators: %w", err)
		}
		calls = append(calls, data)
	}
	return calls, nil
}
