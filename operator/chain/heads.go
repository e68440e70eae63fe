package chain

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift"
)

const (
	firstPause   = 250 * time.Millisecond // after a failure; doubles
	longestPause = 5 * time.Second

	shortestPoll  = 50 * time.Millisecond
	longestPoll   = 2 * time.Second
	pollsPerBlock = 8
	// watchdog is how often the head is looked at although a subscription
	// should deliver it: subscriptions can fall silent.
	watchdog = 30 * time.Second
)

// Heads implements [eigenshift.Chain].
func (n *Node) Heads(ctx context.Context) <-chan eigenshift.Block {
	ch := n.heads.subscribe()
	context.AfterFunc(ctx, func() { n.heads.unsubscribe(ch) })
	n.following.Do(func() {
		pushed := make(chan eigenshift.Block)
		n.wg.Go(func() { n.follow(pushed) })
		if n.cfg.WS != "" {
			n.wg.Go(func() { n.subscribe(pushed) })
		}
	})
	return ch
}

// follow publishes heads: pushed ones as they come, polled ones otherwise. It
// polls rarely while heads are being pushed.
func (n *Node) follow(pushed <-chan eigenshift.Block) {
	var head eigenshift.Block
	interval := n.cfg.PollInterval
	derive := interval <= 0
	if derive {
		interval = firstPause
	}
	publish := func(b eigenshift.Block) {
		if b.Hash == head.Hash {
			return
		}
		if derive && head.Time != 0 && b.Number > head.Number && b.Time >= head.Time {
			blockTime := time.Duration(b.Time-head.Time) * time.Second / time.Duration(b.Number-head.Number)
			interval = min(max(blockTime/pollsPerBlock, shortestPoll), longestPoll)
		}
		head = b
		n.heads.publish(b)
	}

	pause := firstPause // after the next failure
	poll := time.NewTimer(0)
	defer poll.Stop()
	lastPush := time.Time{}
	for {
		select {
		case <-n.ctx.Done():
			return
		case b := <-pushed:
			lastPush = time.Now()
			if b.Number > head.Number {
				publish(b)
				poll.Reset(watchdog)
			} else {
				poll.Reset(0) // late or a reorganisation: the node's answer decides
			}
		case <-poll.C:
			b, err := n.Head(n.ctx)
			if err != nil {
				if n.ctx.Err() == nil {
					n.cfg.Logger.Debug().Err(err).Msg("head not known")
				}
				poll.Reset(pause)
				pause = min(2*pause, longestPause)
				continue
			}
			pause = firstPause
			publish(b)
			if time.Since(lastPush) < watchdog {
				poll.Reset(watchdog)
			} else {
				poll.Reset(interval)
			}
		}
	}
}

// subscribe delivers heads from the WebSocket endpoint and connects again when
// it breaks.
func (n *Node) subscribe(pushed chan<- eigenshift.Block) {
	pause := firstPause
	for n.ctx.Err() == nil {
		started := time.Now()
		err := n.subscription(pushed)
		if n.ctx.Err() != nil {
			return
		}
		if time.Since(started) > time.Minute {
			pause = firstPause
		}
		n.cfg.Logger.Warn().Err(err).Dur("again_in", pause).Msg("subscription to new heads ended, polling meanwhile")
		if !sleep(n.ctx, pause) {
			return
		}
		pause = min(2*pause, 6*longestPause)
	}
}

func (n *Node) subscription(pushed chan<- eigenshift.Block) error {
	var none eigenshift.Block // makes the follower look: heads may have been missed
	dialing, cancel := context.WithTimeout(n.ctx, n.cfg.Timeout)
	defer cancel()
	client, err := rpc.DialWebsocket(dialing, n.cfg.WS, "")
	if err != nil {
		return hideAddress(err)
	}
	defer client.Close()
	var id hexutil.Uint64
	if err := client.CallContext(dialing, &id, "eth_chainId"); err != nil {
		return fmt.Errorf("ask for the chain id: %w", err)
	}
	if uint64(id) != n.cfg.ChainID {
		return &wrongChainError{host: "ws_url", got: uint64(id), want: n.cfg.ChainID}
	}
	headers := make(chan *header, 16)
	sub, err := client.EthSubscribe(dialing, headers, "newHeads")
	if err != nil {
		return fmt.Errorf("subscribe: %w", err)
	}
	defer sub.Unsubscribe()
	for b := none; ; {
		select {
		case pushed <- b:
		case <-n.ctx.Done():
			return n.ctx.Err()
		}
		select {
		case <-n.ctx.Done():
			return n.ctx.Err()
		case err := <-sub.Err():
			return fmt.Errorf("connection lost: %w", err)
		case h := <-headers:
			if b, err = h.block(); err != nil {
				return err
			}
		}
	}
}

// maxRecent bounds the heads that are remembered: more than any reference
// block's age.
const maxRecent = 256

// broadcast hands the newest head to every subscriber. A slow one misses heads,
// never the newest.
type broadcast struct {
	mu     sync.Mutex
	newest eigenshift.Block
	breaks uint64             // how often a head did not follow the one before
	recent []eigenshift.Block // each the parent of the next, the newest head last
	to     map[<-chan eigenshift.Block]chan eigenshift.Block
	closed bool
}

// remembered returns a block on the fork of the newest head.
func (b *broadcast) remembered(number uint64) (eigenshift.Block, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.recent) == 0 || number < b.recent[0].Number || number > b.newest.Number {
		return eigenshift.Block{}, false
	}
	return b.recent[number-b.recent[0].Number], true
}

func (b *broadcast) broken() uint64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.breaks
}

func (b *broadcast) subscribe() <-chan eigenshift.Block {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := make(chan eigenshift.Block, 1)
	if b.closed {
		close(ch)
		return ch
	}
	if b.newest != (eigenshift.Block{}) {
		ch <- b.newest
	}
	if b.to == nil {
		b.to = make(map[<-chan eigenshift.Block]chan eigenshift.Block)
	}
	b.to[ch] = ch
	return ch
}

func (b *broadcast) unsubscribe(ch <-chan eigenshift.Block) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if own, ok := b.to[ch]; ok {
		delete(b.to, ch)
		close(own)
	}
}

func (b *broadcast) publish(head eigenshift.Block) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if head.Number != b.newest.Number+1 || head.Parent != b.newest.Hash {
		b.recent = b.recent[:0] // another fork, or heads were missed
		b.breaks++
	} else if len(b.recent) == maxRecent {
		b.recent = append(b.recent[:0], b.recent[1:]...)
	}
	b.recent = append(b.recent, head)
	b.newest = head
	for _, ch := range b.to {
		select {
		case <-ch: // an older head that was not taken
		default:
		}
		ch <- head // there is room: only publish sends, and it holds the lock
	}
}

func (b *broadcast) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for ch, own := range b.to {
		delete(b.to, ch)
		close(own)
	}
}

// sleep waits; false when ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
