package simulated

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Node is one operator's Ethereum node: its view of the chain, which may be down, lag,
// waver, or be on another fork. It implements the ports eigenshift.Chain,
// eigenshift.Registry and eigenshift.Settler. The chain's mutex guards its fields.
type Node struct {
	chain  *Chain
	self   common.Address
	random *rand.Rand

	fork  *Fork // nil: the canonical chain
	down  bool
	lag   int
	waver int
}

// NewNode returns the node of an operator.
func (c *Chain) NewNode(self common.Address, random *rand.Rand) *Node {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := &Node{chain: c, self: self, random: random}
	c.nodes = append(c.nodes, n)
	return n
}

// Down takes the node down, or brings it back.
func (n *Node) Down(down bool) { n.change(func() { n.down = down }) }

// Lag makes the node show the chain as it was some blocks ago.
func (n *Node) Lag(blocks int) { n.change(func() { n.lag = blocks }) }

// Waver makes the node answer each request from another one of the newest blocks, up to
// so many below the head: several nodes behind one address that do not agree.
func (n *Node) Waver(blocks int) { n.change(func() { n.waver = blocks }) }

func (n *Node) change(change func()) {
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	change()
	n.chain.notify()
}

var errNodeDown = track.Because(track.NodeUnavailable, errors.New("node is down"))

// on returns the fork that the node is on.
func (n *Node) on() *Fork {
	if n.fork != nil {
		return n.fork
	}
	return n.chain.trunk
}

// blocks returns the blocks that the node shows to one request.
func (n *Node) blocks() ([]*block, error) {
	if n.down {
		return nil, errNodeDown
	}
	behind := n.lag
	if n.waver > 0 {
		behind += n.random.IntN(n.waver + 1)
	}
	all := n.on().blocks
	return all[:max(len(all)-behind, 1)], nil
}

// look answers one request.
func look[V any](n *Node, answer func(blocks []*block) (V, error)) (V, error) {
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	blocks, err := n.blocks()
	if err != nil {
		var none V
		return none, err
	}
	return answer(blocks)
}

func newest(blocks []*block) *block { return blocks[len(blocks)-1] }

// Head implements eigenshift.Chain.
func (n *Node) Head(context.Context) (eigenshift.Block, error) {
	return look(n, func(blocks []*block) (eigenshift.Block, error) { return newest(blocks).Block, nil })
}

// BlockByNumber implements eigenshift.Chain.
func (n *Node) BlockByNumber(_ context.Context, number uint64) (eigenshift.Block, error) {
	return look(n, func(blocks []*block) (eigenshift.Block, error) {
		if number >= uint64(len(blocks)) {
			return eigenshift.Block{}, ethereum.NotFound
		}
		return blocks[number].Block, nil
	})
}

// Heads implements eigenshift.Chain.
func (n *Node) Heads(ctx context.Context) <-chan eigenshift.Block {
	heads := make(chan eigenshift.Block)
	go func() {
		defer close(heads)
		var last common.Hash
		for {
			changed := n.changed()
			var out chan<- eigenshift.Block
			head, err := n.Head(ctx)
			if err == nil && head.Hash != last {
				out = heads
			}
			select {
			case <-ctx.Done():
				return
			case <-changed:
			case out <- head:
				last = head.Hash
			}
		}
	}()
	return heads
}

func (n *Node) changed() <-chan struct{} {
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	return n.chain.changed
}

// OperatorSet implements eigenshift.Registry.
func (n *Node) OperatorSet(_ context.Context, number uint64) (*eigenshift.OperatorSet, error) {
	return look(n, func(blocks []*block) (*eigenshift.OperatorSet, error) {
		if number >= uint64(len(blocks)) {
			return nil, fmt.Errorf("operator set at block %d: the head is block %d", number, newest(blocks).Number)
		}
		return atSockets(blocks[number].set, newest(blocks).set)
	})
}

// atSockets returns a set with the sockets of a newer one.
func atSockets(set, now *eigenshift.OperatorSet) (*eigenshift.OperatorSet, error) {
	if set == now {
		return set, nil
	}
	moved := *set
	moved.Operators = append([]eigenshift.Operator(nil), set.Operators...)
	for i := range moved.Operators {
		if op, ok := now.ByAddress(moved.Operators[i].Address); ok {
			moved.Operators[i].Socket = op.Socket
		}
	}
	return &moved, nil
}

// Settlement implements eigenshift.Settler.
func (n *Node) Settlement(_ context.Context, id eigenshift.TaskID) (*eigenshift.Settlement, error) {
	return look(n, func(blocks []*block) (*eigenshift.Settlement, error) {
		return newest(blocks).contract.settlement(id), nil
	})
}

// LastSettlement implements eigenshift.Settler.
func (n *Node) LastSettlement(context.Context) (*eigenshift.Settlement, error) {
	return look(n, func(blocks []*block) (*eigenshift.Settlement, error) {
		return newest(blocks).contract.last(), nil
	})
}

// Settlements implements eigenshift.Settler.
func (n *Node) Settlements(_ context.Context, from, to uint64) ([]eigenshift.Settlement, error) {
	return look(n, func(blocks []*block) ([]eigenshift.Settlement, error) {
		return newest(blocks).contract.between(from, to), nil
	})
}

// Rules implements eigenshift.Settler.
func (n *Node) Rules(context.Context) (eigenshift.Rules, error) {
	return look(n, func(blocks []*block) (eigenshift.Rules, error) { return newest(blocks).contract.rules, nil })
}

// Submit implements eigenshift.Settler.
func (n *Node) Submit(ctx context.Context, x eigenshift.Certified, sent func(common.Hash)) (*eigenshift.Settlement, error) {
	tx := transaction{from: n.self, c: x, hash: crypto.Keccak256Hash(n.self[:], x.Certificate.Digest[:])}
	if s, err := n.send(tx); s != nil || err != nil {
		return s, err
	}
	if sent != nil {
		sent(tx.hash)
	}
	for {
		changed := n.changed()
		s, err := n.Settlement(ctx, x.Task.ID)
		if s != nil || err != nil {
			return s, err
		}
		if !n.waits(tx) {
			return nil, track.Because(track.Reverted, errors.New("reverted, or lost in a reorganisation"))
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// send simulates a transaction and hands it to the mempool, unless the task is
// settled already.
func (n *Node) send(tx transaction) (*eigenshift.Settlement, error) {
	return look(n, func(blocks []*block) (*eigenshift.Settlement, error) {
		head := newest(blocks)
		if s := head.contract.settlement(tx.c.Task.ID); s != nil {
			return s, nil
		}
		view := Fork{blocks: blocks}
		if _, err := view.check(head.contract, tx.from, tx.c); err != nil {
			err = track.Because(track.Reverted, err)
			if errors.Is(err, ErrProposerExclusive) {
				err = fmt.Errorf("%w: %w", eigenshift.ErrTooEarly, err)
			}
			return nil, err
		}
		if !n.ahead().includes(tx) {
			n.on().mempool = append(n.on().mempool, tx)
		}
		return nil, nil
	})
}

// waits reports whether a transaction is not in a block yet, as far as the node
// shows.
func (n *Node) waits(tx transaction) bool {
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	return n.ahead().includes(tx)
}

// ahead is the part of the node's fork that the node may not show yet.
func (n *Node) ahead() *Fork {
	fork := n.on()
	return &Fork{mempool: fork.mempool, blocks: fork.blocks[max(len(fork.blocks)-n.lag-n.waver, 0):]}
}
