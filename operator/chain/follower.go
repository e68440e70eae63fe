package chain

import (
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift"
)

// follower publishes heads: pushed ones as they come, polled ones beside them.
type follower struct {
	*Node
	head      head
	interval  time.Duration // between polls
	derive    bool          // interval follows the block time
	blockTime time.Duration
	pushedAt  time.Time // when a push last brought a new head; at first: when following began
	unknown   int       // looks in a row that did not know the head
	lower     time.Time // since when only lower heads have been seen; zero: not
	quiet     bool      // it was told that the subscription brings nothing
}

const (
	// maxMissed is how many missed heads are fetched, so that the newest is known to
	// follow the one before.
	maxMissed = 32
	// longestBlock bounds for how long a push is relied on.
	longestBlock = 15 * time.Second
	// regress is how long only lower heads must be shown before one of them is
	// believed: shorter, it is a back end that lags.
	regress = 2 * time.Minute
	// unknownLooks is how many looks in a row must miss the newest head before the
	// chain is taken to have become shorter.
	unknownLooks = 2
)

func newFollower(n *Node) *follower {
	f := &follower{Node: n, interval: n.cfg.PollInterval, pushedAt: time.Now()}
	if f.interval <= 0 {
		f.interval, f.derive = firstPause, true
	}
	return f
}

func (f *follower) run(pushed <-chan head) {
	pause := firstPause // after the next failure
	poll := time.NewTimer(0)
	defer poll.Stop()
	for {
		select {
		case <-f.ctx.Done():
			return
		case b := <-pushed:
			switch {
			case b.Number > f.head.Number:
				f.publish(b)
				f.pushedAt, f.quiet = time.Now(), false
				poll.Reset(f.blockTime + f.interval) // the next one should have been pushed by then
			case !f.known(b.Block):
				poll.Reset(0) // a reorganisation, or heads were missed: the node's answer decides
			}
		case <-poll.C:
			b, err := f.fetch(f.ctx, "latest")
			if err != nil {
				if f.ctx.Err() == nil {
					f.cfg.Logger.Debug().Err(err).Msg("head not known")
				}
				poll.Reset(pause)
				pause = min(2*pause, longestPause)
				continue
			}
			pause = firstPause
			if f.accepts(b.Block) {
				f.publish(b)
				f.subscriptionIsQuiet()
			}
			poll.Reset(f.interval)
		}
	}
}

// subscriptionIsQuiet tells, once, that heads have to be polled.
func (f *follower) subscriptionIsQuiet() {
	if f.cfg.WS == "" || f.quiet || time.Since(f.pushedAt) < 2*(f.blockTime+f.interval) {
		return
	}
	f.quiet = true
	f.cfg.Logger.Warn().Msg("subscription to new heads says nothing, polling meanwhile")
}

// known says whether a block is the head, or one before it on the same fork.
func (f *follower) known(b eigenshift.Block) bool {
	mine, ok := f.heads.remembered(b.Number)
	return ok && mine.Hash == b.Hash
}

// accepts says whether a block that the node shows as its newest is the next head.
// A lower one is not as long as the head is still on the chain: behind one address
// there may be nodes that lag.
func (f *follower) accepts(b eigenshift.Block) bool {
	switch {
	case b.Number > f.head.Number || f.head.Hash == (eigenshift.Block{}).Hash:
		f.unknown, f.lower = 0, time.Time{}
		return true
	case b.Hash == f.head.Hash:
		f.unknown, f.lower = 0, time.Time{}
		return false
	}
	if f.lower.IsZero() {
		f.lower = time.Now()
	}
	if time.Since(f.lower) > regress {
		return true
	}
	if f.known(b) {
		return false
	}
	mine, err := f.fetch(f.ctx, hexutil.EncodeUint64(f.head.Number))
	switch {
	case err == nil && mine.Hash == f.head.Hash:
		f.unknown = 0
		return false
	case err == nil:
		return true // another fork
	}
	f.unknown++
	return f.unknown >= unknownLooks
}

func (f *follower) publish(b head) {
	if f.head.Time != 0 && b.Number > f.head.Number && b.Time >= f.head.Time {
		f.blockTime = min(time.Duration(b.Time-f.head.Time)*time.Second/time.Duration(b.Number-f.head.Number), longestBlock)
		if f.derive {
			f.interval = min(max(f.blockTime/pollsPerBlock, shortestPoll), longestPoll)
		}
	}
	between := f.missed(b)
	f.head, f.unknown, f.lower = b, 0, time.Time{}
	f.heads.publish(b, between...)
}

// missed fetches the blocks between the head and a later one; none where they do not
// lead from one to the other.
func (f *follower) missed(b head) []head {
	if f.head.Hash == (eigenshift.Block{}).Hash || b.Number <= f.head.Number+1 || b.Number > f.head.Number+maxMissed {
		return nil
	}
	headers := make([]*header, b.Number-f.head.Number-1)
	batch := make([]rpc.BatchElem, len(headers))
	for i := range batch {
		number := hexutil.EncodeUint64(f.head.Number + 1 + uint64(i))
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{number, false}, Result: &headers[i]}
	}
	if f.Batch(f.ctx, batch) != nil {
		return nil // the next head tells whether the node fails
	}
	parent := f.head.Hash
	between := make([]head, len(headers))
	for i, h := range headers {
		got, err := h.head()
		if batch[i].Error != nil || err != nil || got.Parent != parent {
			return nil
		}
		between[i], parent = got, got.Hash
	}
	if b.Parent != parent {
		return nil
	}
	return between
}
