// Package directory knows the operators of an AVS at the newest head, for those who
// cannot wait for a node. Their sockets change rarely, and are followed by events.
package directory

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

const (
	// maxEventRange is over how many blocks socket updates are looked for; after a
	// longer gap all sockets are fetched again.
	maxEventRange = 500
	// followTimeout bounds an update of the directory.
	followTimeout = 30 * time.Second
)

// Config says what the directory is read from. K is under what the registry keeps an
// operator's socket.
type Config[K comparable] struct {
	Node *chain.Node
	// Set returns the operators at a block, with the sockets that Sockets returns.
	Set func(ctx context.Context, block uint64) (*eigenshift.OperatorSet, error)
	Key func(eigenshift.Operator) K
	// Read reads the sockets of operators from a state that is not older than a block's.
	Read func(ctx context.Context, block uint64, keys []K) (map[K]string, error)
	// Moved finds the sockets that operators changed in a range of blocks.
	Moved func(ctx context.Context, from, to uint64) (map[K]string, error)
	// Forget drops sets that were read before: their sockets are not current.
	Forget func()
	Logger zerolog.Logger
}

// Directory is the operators at the newest head. It is safe for concurrent use.
type Directory[K comparable] struct {
	cfg    Config[K]
	newest atomic.Pointer[list]

	mu      sync.Mutex // guards what follows; never held while a node is asked
	sockets map[K]string
	changes uint64 // of sockets
}

type list struct {
	operators []eigenshift.Operator
	byAddress map[common.Address]eigenshift.Operator
}

// New returns a directory of nobody.
func New[K comparable](cfg Config[K]) *Directory[K] {
	d := &Directory[K]{cfg: cfg, sockets: make(map[K]string)}
	d.newest.Store(new(list))
	return d
}

// Operator returns a registered operator from memory, as of the newest head.
func (d *Directory[K]) Operator(address common.Address) (eigenshift.Operator, bool) {
	op, ok := d.newest.Load().byAddress[address]
	return op, ok
}

// Operators returns all registered operators from memory, ascending by address.
// The caller must not change them.
func (d *Directory[K]) Operators() []eigenshift.Operator { return d.newest.Load().operators }

// Run keeps the directory at the newest head until ctx ends.
func (d *Directory[K]) Run(ctx context.Context) {
	var last eigenshift.Block
	for head := range d.cfg.Node.Heads(ctx) {
		if err := d.Follow(chain.Patient(ctx), last, head); err != nil {
			if ctx.Err() == nil {
				d.cfg.Logger.Warn().Err(err).Uint64("block", head.Number).Msg("directory of operators not updated")
			}
			continue
		}
		last = head
	}
}

// Refresh brings the directory to a head at once.
func (d *Directory[K]) Refresh(ctx context.Context, head eigenshift.Block) error {
	return d.Follow(ctx, eigenshift.Block{}, head)
}

// Follow brings the directory from one head to the next; without the former it reads
// all anew.
func (d *Directory[K]) Follow(ctx context.Context, last, head eigenshift.Block) error {
	ctx, cancel := context.WithTimeout(ctx, followTimeout)
	defer cancel()
	if err := d.followSockets(ctx, last, head); err != nil {
		d.cfg.Logger.Debug().Err(err).Uint64("block", head.Number).Msg("updates of sockets not found, reading all again")
		d.forgetSockets()
	}
	set, err := d.cfg.Set(ctx, head.Number)
	if errors.Is(err, eigenshift.ErrNoOperatorSet) {
		d.newest.Store(new(list))
		return nil
	}
	if err != nil {
		return err
	}
	l := &list{operators: set.Operators, byAddress: make(map[common.Address]eigenshift.Operator)}
	for _, op := range l.operators {
		l.byAddress[op.Address] = op
	}
	d.newest.Store(l)
	return nil
}

// continues says whether head follows last on the same fork and not too far away.
func (d *Directory[K]) continues(ctx context.Context, last, head eigenshift.Block) (bool, error) {
	switch {
	case last == (eigenshift.Block{}) || head.Number <= last.Number || head.Number > last.Number+maxEventRange:
		return false, nil
	case head.Number == last.Number+1:
		return head.Parent == last.Hash, nil
	}
	b, err := d.cfg.Node.BlockByNumber(ctx, last.Number)
	return err == nil && b.Hash == last.Hash, err
}
