package chain

import (
	"sync"

	"github.com/eigenshift/avs/eigenshift"
)

// broadcast hands the newest head to every subscriber. A slow one misses heads,
// never the newest.
type broadcast struct {
	mu     sync.Mutex
	newest head
	breaks uint64 // how often a head did not follow the one before
	recent []head // each the parent of the next, the newest head last
	to     map[<-chan eigenshift.Block]chan eigenshift.Block
	closed bool
}

// maxRecent bounds the heads that are remembered: more than any reference
// block's age.
const maxRecent = 256

// remembered returns a block on the fork of the newest head.
func (b *broadcast) remembered(number uint64) (head, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.recent) == 0 || number < b.recent[0].Number || number > b.newest.Number {
		return head{}, false
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
	if b.newest.Block != (eigenshift.Block{}) {
		ch <- b.newest.Block
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

// last returns the newest head, if there is one.
func (b *broadcast) last() (head, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.newest, len(b.recent) > 0
}

// publish makes a block the newest head. between are those after the head before
// that were missed.
func (b *broadcast) publish(next head, between ...head) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, missed := range between {
		b.add(missed)
	}
	b.add(next)
	for _, ch := range b.to {
		select {
		case <-ch: // an older head that was not taken
		default:
		}
		ch <- next.Block // there is room: only publish sends, and it holds the lock
	}
}

// add remembers a head.
func (b *broadcast) add(next head) {
	if next.Number != b.newest.Number+1 || next.Parent != b.newest.Hash {
		b.recent = b.recent[:0] // another fork, or heads were missed
		b.breaks++
	} else if len(b.recent) == maxRecent {
		b.recent = append(b.recent[:0], b.recent[1:]...)
	}
	b.recent = append(b.recent, next)
	b.newest = next
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
