package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/endpoint"
)

// Heads implements [eigenshift.Chain].
func (n *Node) Heads(ctx context.Context) <-chan eigenshift.Block {
	ch := n.heads.subscribe()
	context.AfterFunc(ctx, func() { n.heads.unsubscribe(ch) })
	n.following.Do(func() {
		pushed := make(chan head)
		n.wg.Go(func() { newFollower(n).run(pushed) })
		if n.cfg.WS != "" {
			n.wg.Go(subscriber{n, pushed}.run)
		}
	})
	return ch
}

const (
	firstPause   = 250 * time.Millisecond // after a failure; doubles
	longestPause = 5 * time.Second

	shortestPoll  = 50 * time.Millisecond
	longestPoll   = 2 * time.Second
	pollsPerBlock = 8
)

// subscriber delivers heads from the WebSocket endpoint.
type subscriber struct {
	*Node
	pushed chan<- head
}

// run connects, and connects again when the subscription breaks.
func (s subscriber) run() {
	pause := firstPause
	for s.ctx.Err() == nil {
		started := time.Now()
		err := s.subscribe()
		if s.ctx.Err() != nil {
			return
		}
		if time.Since(started) > time.Minute {
			pause = firstPause
		}
		s.cfg.Logger.Warn().Err(err).Dur("again_in", pause).Msg("subscription to new heads ended, polling meanwhile")
		if !sleep(s.ctx, pause) {
			return
		}
		pause = min(2*pause, 6*longestPause)
	}
}

// subscribe delivers heads until the subscription breaks.
func (s subscriber) subscribe() error {
	var none head // makes the follower look: heads may have been missed
	dialing, cancel := context.WithTimeout(s.ctx, s.cfg.Timeout)
	defer cancel()
	client, err := rpc.DialWebsocket(dialing, s.cfg.WS, "")
	if err != nil {
		return hideAddress(err)
	}
	defer client.Close()
	var id hexutil.Uint64
	if err := client.CallContext(dialing, &id, "eth_chainId"); err != nil {
		return fmt.Errorf("ask for the chain id: %w", err)
	}
	if uint64(id) != s.cfg.ChainID {
		return &endpoint.WrongChainError{Endpoint: "ws_url", Got: uint64(id), Want: s.cfg.ChainID}
	}
	headers := make(chan *header, 16)
	sub, err := client.EthSubscribe(dialing, headers, "newHeads")
	if err != nil {
		return fmt.Errorf("subscribe: %w", err)
	}
	defer sub.Unsubscribe()
	for b := none; ; {
		select {
		case s.pushed <- b:
		case <-s.ctx.Done():
			return s.ctx.Err()
		}
		select {
		case <-s.ctx.Done():
			return s.ctx.Err()
		case err := <-sub.Err():
			return fmt.Errorf("connection lost: %w", err)
		case h := <-headers:
			if b, err = h.head(); err != nil {
				return err
			}
		}
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
