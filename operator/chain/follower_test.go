package chain

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

// A subscription that says nothing, or says it late, delays no head: it is polled
// for, and that is told.
func TestHeadsOfASilentSubscriptionArePolled(t *testing.T) {
	for name, fault := range map[string]endpointtest.Fault{"silent": endpointtest.Mute(), "slow": endpointtest.SlowSocket(3 * time.Second)} {
		t.Run(name, func(t *testing.T) {
			node := nodetest.Start(t, nil)
			proxy, log := nodetest.NewProxy(t, node), new(lines)
			n := dial(t, Config{URLs: []string{proxy.URL()}, WS: proxy.WS(), PollInterval: 20 * time.Millisecond, Logger: zerolog.New(log)})
			heads := n.Heads(t.Context())
			want := node.Commit()
			await(t, heads, func(b eigenshift.Block) bool { return b.Hash == want })
			proxy.Set(fault)
			for range 3 {
				want = node.Commit()
				await(t, heads, func(b eigenshift.Block) bool { return b.Hash == want })
			}
			until(t, "it is told", func() bool {
				want = node.Commit()
				await(t, heads, func(b eigenshift.Block) bool { return b.Hash == want })
				return log.has("subscription to new heads says nothing")
			})
		})
	}
}

// Heads that waver by some blocks come out in order, and are no reorganisation.
func TestWaveringHeadsAreNoReorganisation(t *testing.T) {
	node := nodetest.Start(t, nil)
	for range 5 {
		node.Commit()
	}
	proxy := nodetest.NewProxy(t, node)
	proxy.Set(endpointtest.Flap(3))
	n := dial(t, Config{URLs: []string{proxy.URL()}, PollInterval: 2 * time.Millisecond})
	heads := n.Heads(t.Context())
	last := await(t, heads, func(b eigenshift.Block) bool { return b.Number == 5 })
	before := n.Breaks()
	for range 20 {
		want := node.Commit()
		await(t, heads, func(b eigenshift.Block) bool {
			if b.Number <= last.Number {
				t.Fatalf("head %d after head %d", b.Number, last.Number)
			}
			last = b
			return b.Hash == want
		})
	}
	if n.Breaks() != before {
		t.Errorf("%d reorganisations were reported", n.Breaks()-before)
	}
}

// Heads that were missed are fetched: the newest is known to follow.
func TestMissedHeadsAreFetched(t *testing.T) {
	node := nodetest.Start(t, nil)
	n := dial(t, Config{URLs: []string{node.URL}})
	f := newFollower(n)
	node.Commit()
	for _, missed := range []int{1, 5, maxMissed + 5} {
		b, err := n.fetch(t.Context(), "latest")
		if err != nil {
			t.Fatal(err)
		}
		f.publish(b)
		before := n.Breaks()
		for range missed {
			node.Commit()
		}
		if b, err = n.fetch(t.Context(), "latest"); err != nil {
			t.Fatal(err)
		}
		f.publish(b)
		if broke := n.Breaks() > before; broke != (missed > maxMissed) {
			t.Errorf("%d heads missed: a break %v", missed, broke)
		}
	}
}

// Which of the blocks that a node shows as its newest is believed.
func TestWhichHeadIsBelieved(t *testing.T) {
	node := nodetest.Start(t, nil)
	first, second := node.Commit(), node.Commit()
	n := dial(t, Config{URLs: []string{node.URL}})
	f := newFollower(n)
	read := func(number uint64) eigenshift.Block {
		b, err := n.BlockByNumber(context.Background(), number)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	f.publish(head{Block: read(1)})
	f.publish(head{Block: read(2)})
	unknown := func(number uint64) eigenshift.Block {
		return eigenshift.Block{Number: number, Hash: common.Hash{9, byte(number)}, Parent: common.Hash{8}}
	}
	for _, c := range []struct {
		name string
		head eigenshift.Block
		want bool
	}{
		{"the same", eigenshift.Block{Number: 2, Hash: second}, false},
		{"one before it", eigenshift.Block{Number: 1, Hash: first}, false},
		{"another of the same height, which the node does not stand by", unknown(2), false},
		{"a lower one, which the node does not stand by", unknown(1), false},
		{"a higher one", unknown(3), true},
	} {
		if got := f.accepts(c.head); got != c.want {
			t.Errorf("%s: believed %v", c.name, got)
		}
	}
	if err := node.Fork(first); err != nil {
		t.Fatal(err)
	}
	if b := unknown(1); f.accepts(b) || !f.accepts(b) {
		t.Error("a shorter chain is to be believed at the second look")
	}
	f.unknown = 0
	node.Commit()
	if b, err := n.Head(t.Context()); err != nil || !f.accepts(b) {
		t.Errorf("another fork of the same height is not believed: %v, %v", b, err)
	}
}
