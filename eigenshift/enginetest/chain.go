package enginetest

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Figures of the fake chain; those of the devnet.
const (
	BlockTime = 2 * time.Second
	Interval  = 15 * time.Second
)

// rules of the fake task manager.
var rules = eigenshift.Rules{Exclusive: 2, Grace: 15, Window: 60}

// Chain is a fake chain with the registry of operators and one task manager.
type Chain struct {
	mu       sync.Mutex
	start    time.Time
	blocks   []eigenshift.Block
	set      *eigenshift.OperatorSet
	mempool  []transaction
	settled  []Event
	byTask   map[eigenshift.TaskID]*eigenshift.Settlement
	reverted []Revert
	mined    chan struct{} // closed and replaced with each block
}

type transaction struct {
	from common.Address
	c    eigenshift.Certified
	hash common.Hash
}

// Event is a settlement in the order in which the contract accepted them.
type Event struct {
	eigenshift.Settlement
	Signers int
}

// Revert is a transaction that the contract refused.
type Revert struct {
	Task   eigenshift.TaskID
	From   common.Address
	Reason error
}

// Reverts of the contract, by the names of its errors.
var (
	ErrTaskAlreadySettled = errors.New("TaskAlreadySettled")
	ErrProposedLast       = errors.New("ProposedLast")
	ErrProposerExclusive  = errors.New("ProposerExclusive")
	ErrDeadlinePassed     = errors.New("DeadlinePassed")
	ErrReference          = errors.New("ReferenceHashMismatch")
	ErrNotAnOperator      = errors.New("NotAnOperator")
	ErrCertificate        = errors.New("InvalidCertificate")
	ErrQuorumNotReached   = errors.New("QuorumNotReached")
)

func newChain(set *eigenshift.OperatorSet) *Chain {
	c := &Chain{
		start:  time.Now(),
		set:    set,
		byTask: make(map[eigenshift.TaskID]*eigenshift.Settlement),
		mined:  make(chan struct{}),
	}
	for range 3 { // a little history, so that the first task has a reference
		c.mine()
	}
	return c
}

// run mines until ctx ends.
func (c *Chain) run(ctx context.Context) {
	ticker := time.NewTicker(BlockTime)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			c.mine()
		}
	}
}

func (c *Chain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	b := eigenshift.Block{Number: uint64(len(c.blocks)), Time: uint64(time.Since(c.start) / time.Second)}
	if len(c.blocks) > 0 {
		b.Parent = c.blocks[len(c.blocks)-1].Hash
	}
	b.Hash = crypto.Keccak256Hash(b.Parent[:], binary.BigEndian.AppendUint64(nil, b.Number))
	c.blocks = append(c.blocks, b)
	for _, tx := range c.mempool {
		signers, err := c.check(tx.from, tx.c, b.Number)
		if err != nil {
			c.reverted = append(c.reverted, Revert{tx.c.Task.ID, tx.from, err})
			continue
		}
		s := eigenshift.Settlement{Task: tx.c.Task.ID, Proposer: tx.c.Task.Proposer, Submitter: tx.from, Tx: tx.hash, Block: b.Ref()}
		c.settled = append(c.settled, Event{s, signers})
		c.byTask[s.Task] = &s
	}
	c.mempool = nil
	close(c.mined)
	c.mined = make(chan struct{})
}

// check is the contract's submit, in block number.
func (c *Chain) check(from common.Address, x eigenshift.Certified, number uint64) (signers int, err error) {
	t := x.Task
	if c.byTask[t.ID] != nil {
		return 0, ErrTaskAlreadySettled
	}
	if number > t.Deadline {
		return 0, ErrDeadlinePassed
	}
	if t.Reference.Number >= number || t.Reference.Number+rules.Window < number || c.blocks[t.Reference.Number].Hash != t.Reference.Hash {
		return 0, ErrReference
	}
	if number <= t.Reference.Number+rules.Exclusive && from != t.Proposer {
		return 0, ErrProposerExclusive
	}
	if c.set.Index(from) < 0 {
		return 0, ErrNotAnOperator
	}
	if last := c.last(); last != nil && last.Proposer == t.Proposer && number <= last.Block.Number+rules.Grace {
		return 0, ErrProposedLast
	}
	return c.verify(x)
}

// verify is checkSignatures and the threshold.
func (c *Chain) verify(x eigenshift.Certified) (signers int, err error) {
	cert := x.Certificate
	if cert.Digest != digest(x.Task, x.Response) {
		return 0, fmt.Errorf("%w: wrong digest", ErrCertificate)
	}
	if !slices.IsSortedFunc(cert.NonSigners, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) }) {
		return 0, fmt.Errorf("%w: non-signers not sorted", ErrCertificate)
	}
	var keys []bn254.G2
	stakes := []*big.Int{new(big.Int)}
	for _, op := range c.set.Operators {
		if slices.Contains(cert.NonSigners, op.ID) {
			continue
		}
		key, err := bn254.ParseG2Key(op.G2)
		if err != nil {
			return 0, err
		}
		keys = append(keys, key)
		stakes[0].Add(stakes[0], op.Stakes[0])
	}
	if bn254.SumG2(keys).Key() != cert.SignerKey {
		return 0, fmt.Errorf("%w: signer key does not match the signers", ErrCertificate)
	}
	signature, err := bn254.ParseSignature(cert.Signature)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	if !bn254.Verify(bn254.SumG2(keys), cert.Digest, signature) {
		return 0, fmt.Errorf("%w: signature", ErrCertificate)
	}
	if !c.set.Reached(stakes) {
		return 0, ErrQuorumNotReached
	}
	return len(keys), nil
}

func (c *Chain) last() *eigenshift.Settlement {
	if len(c.settled) == 0 {
		return nil
	}
	s := c.settled[len(c.settled)-1].Settlement
	return &s
}

// Settled returns what the contract accepted, in order.
func (c *Chain) Settled() []Event {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.settled)
}

// Reverted returns the transactions that the contract refused.
func (c *Chain) Reverted() []Revert {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.reverted)
}

// TimeOf returns when a block was made, in seconds since the beginning.
func (c *Chain) TimeOf(number uint64) uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blocks[number].Time
}

// ethNode is one operator's node: its view of the chain, which can be down.
type ethNode struct {
	*Chain
	self common.Address
	mu   sync.Mutex
	down bool
}

var errNodeDown = errors.New("node is down")

func (n *ethNode) setDown(down bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.down = down
}

func (n *ethNode) up() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.down {
		return errNodeDown
	}
	return nil
}

// Head implements eigenshift.Chain.
func (n *ethNode) Head(context.Context) (eigenshift.Block, error) {
	if err := n.up(); err != nil {
		return eigenshift.Block{}, err
	}
	n.Chain.mu.Lock()
	defer n.Chain.mu.Unlock()
	return n.blocks[len(n.blocks)-1], nil
}

// BlockByNumber implements eigenshift.Chain.
func (n *ethNode) BlockByNumber(_ context.Context, number uint64) (eigenshift.Block, error) {
	if err := n.up(); err != nil {
		return eigenshift.Block{}, err
	}
	n.Chain.mu.Lock()
	defer n.Chain.mu.Unlock()
	if number >= uint64(len(n.blocks)) {
		return eigenshift.Block{}, ethereum.NotFound
	}
	return n.blocks[number], nil
}

// Heads implements eigenshift.Chain.
func (n *ethNode) Heads(ctx context.Context) <-chan eigenshift.Block {
	heads := make(chan eigenshift.Block)
	go func() {
		defer close(heads)
		for {
			n.Chain.mu.Lock()
			mined := n.mined
			n.Chain.mu.Unlock()
			var out chan<- eigenshift.Block
			head, err := n.Head(ctx)
			if err == nil {
				out = heads
			}
			select {
			case <-ctx.Done():
				return
			case out <- head:
				select {
				case <-mined:
				case <-ctx.Done():
					return
				}
			case <-mined:
			}
		}
	}()
	return heads
}

// OperatorSet implements eigenshift.Registry.
func (n *ethNode) OperatorSet(context.Context, uint64) (*eigenshift.OperatorSet, error) {
	if err := n.up(); err != nil {
		return nil, err
	}
	n.Chain.mu.Lock()
	defer n.Chain.mu.Unlock()
	return n.set, nil
}

// Settlement implements eigenshift.Settler.
func (n *ethNode) Settlement(_ context.Context, id eigenshift.TaskID) (*eigenshift.Settlement, error) {
	if err := n.up(); err != nil {
		return nil, err
	}
	n.Chain.mu.Lock()
	defer n.Chain.mu.Unlock()
	return n.byTask[id], nil
}

// LastSettlement implements eigenshift.Settler.
func (n *ethNode) LastSettlement(context.Context) (*eigenshift.Settlement, error) {
	if err := n.up(); err != nil {
		return nil, err
	}
	n.Chain.mu.Lock()
	defer n.Chain.mu.Unlock()
	return n.last(), nil
}

// Rules implements eigenshift.Settler.
func (n *ethNode) Rules(context.Context) (eigenshift.Rules, error) {
	return rules, n.up()
}

// Submit implements eigenshift.Settler.
func (n *ethNode) Submit(ctx context.Context, x eigenshift.Certified, sent func(common.Hash)) (*eigenshift.Settlement, error) {
	if err := n.up(); err != nil {
		return nil, err
	}
	n.Chain.mu.Lock()
	if s := n.byTask[x.Task.ID]; s != nil {
		n.Chain.mu.Unlock()
		return s, nil
	}
	if _, err := n.check(n.self, x, uint64(len(n.blocks))); err != nil {
		n.Chain.mu.Unlock()
		if errors.Is(err, ErrProposerExclusive) {
			err = fmt.Errorf("%w: %w", eigenshift.ErrTooEarly, err)
		}
		return nil, err
	}
	tx := transaction{from: n.self, c: x, hash: crypto.Keccak256Hash(n.self[:], x.Certificate.Digest[:])}
	if !slices.ContainsFunc(n.mempool, func(other transaction) bool { return other.hash == tx.hash }) {
		n.mempool = append(n.mempool, tx)
	}
	mined := n.mined
	n.Chain.mu.Unlock()
	if sent != nil {
		sent(tx.hash)
	}
	select {
	case <-mined:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	s, err := n.Settlement(ctx, x.Task.ID)
	if err == nil && s == nil {
		err = errors.New("reverted")
	}
	return s, err
}
