package watcher

import (
	"context"
	"fmt"
	"slices"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// ledger remembers what the chain has settled lately. Rotation looks at it, so an operator with
// an empty log has the same history as the others. Only the look under way touches it.
type ledger struct {
	chain  eigenshift.Settler
	logger zerolog.Logger

	settled []eigenshift.Settlement // ascending; replaced, never changed
	last    eigenshift.Settlement   // what the contract said of the newest when settled was complete
	head    uint64                  // up to where it is complete; zero: nowhere
	oldest  uint64                  // from where on it is complete
	failed  int                     // how often in a row older blocks could not be searched
}

const (
	// ledgerStep is how many blocks are searched at once.
	ledgerStep = 500
	// ledgerReach blocks are searched for as many settlements as a policy can use, and
	// ledgerLimit for a few of each operator: one step a head.
	ledgerReach = 10_000
	ledgerLimit = 100_000
	// ledgerDepth blocks are searched anew when something has settled or was orphaned.
	ledgerDepth = 64
	// ledgerRetries is how often a step back is tried at a node that refuses it.
	ledgerRetries = 5
)

// update brings the ledger up to a head. last is what the contract says of the newest
// settlement, sameFork that the chain goes on where it was. Without an answer from the node
// the ledger stays as it was.
func (l *ledger) update(ctx context.Context, head uint64, last *eigenshift.Settlement, sameFork bool, operators int) []eigenshift.Settlement {
	if last == nil {
		l.settled, l.last, l.head = nil, eigenshift.Settlement{}, 0
		return nil
	}
	if l.head == 0 || !sameFork || *last != l.last {
		if err := l.renew(ctx, max(head, last.Block.Number), *last); err != nil {
			l.logger.Debug().Err(err).Uint64("block", head).Msg("settlements not looked up")
		}
	} else if l.wantsMore(head, operators) {
		l.deepen(ctx)
	}
	if n := len(l.settled); n > 0 && l.settled[n-1].Task == last.Task {
		return l.settled
	}
	return append(slices.Clone(l.settled), *last)
}

// renew searches the newest blocks, and replaces what was known of them. A node that does not
// show what it says is the newest settlement has not looked yet.
func (l *ledger) renew(ctx context.Context, to uint64, last eigenshift.Settlement) error {
	from := to - min(to, ledgerStep-1)
	if l.head > 0 {
		from = min(l.head+1, to-min(to, ledgerDepth))
		from = max(from, to-min(to, ledgerReach))
	}
	found, err := l.chain.Settlements(ctx, from, to)
	if err != nil {
		return err
	}
	if n := len(found); last.Block.Number >= from && (n == 0 || found[n-1].Task != last.Task) {
		return fmt.Errorf("the node does not show the settlement of task %d in block %d", last.Task, last.Block.Number)
	}
	if l.head == 0 {
		l.oldest = from
	}
	older := slices.DeleteFunc(slices.Clone(l.settled), func(s eigenshift.Settlement) bool { return s.Block.Number >= from })
	l.settled = append(older, found...)
	l.settled = l.settled[max(0, len(l.settled)-rotation.MaxHistory):]
	l.last, l.head = last, to
	return nil
}

// wantsMore reports whether older blocks are worth a search.
func (l *ledger) wantsMore(head uint64, operators int) bool {
	searched := head - min(head, l.oldest)
	switch {
	case l.oldest == 0 || l.failed >= ledgerRetries || len(l.settled) >= rotation.MaxHistory:
		return false
	case searched < ledgerReach:
		return true
	default:
		return searched < ledgerLimit && len(l.settled) < 2*operators
	}
}

// deepen searches the blocks before the oldest that was searched.
func (l *ledger) deepen(ctx context.Context) {
	from := l.oldest - min(l.oldest, ledgerStep)
	found, err := l.chain.Settlements(ctx, from, l.oldest-1)
	if err != nil {
		l.failed++
		l.logger.Debug().Err(err).Int("times", l.failed).Msg("older settlements not looked up")
		return
	}
	l.settled = slices.Concat(found, l.settled)
	l.settled = l.settled[max(0, len(l.settled)-rotation.MaxHistory):]
	l.oldest, l.failed = from, 0
}
