package chain

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/eigenshift"
)

// bloomTrust is whether the filters in the headers of this chain, as nodes send them, tell of
// the logs that there are. Some layers above have empty ones (EIP-7668 would have it so
// everywhere), and a node may send what it likes: they are trusted once the filter of a block
// had logs that were found in it, and no longer once one lacked some.
type bloomTrust struct {
	mu     sync.Mutex
	proven bool
	until  time.Time // not trusted, whatever they show
}

// bloomDistrust is how long filters are not trusted after one has lacked a log.
const bloomDistrust = 10 * time.Minute

func (t *bloomTrust) trusted() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.proven
}

// had records that a filter had the logs of its block, or not. first says that they were
// trusted until then.
func (t *bloomTrust) had(all bool, now time.Time) (first bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !all {
		first, t.proven, t.until = t.proven, false, now.Add(bloomDistrust)
		return first
	}
	t.proven = now.After(t.until)
	return false
}

// compareBlooms compares logs that were found with the filters of their blocks.
func (n *Node) compareBlooms(found []types.Log) {
	const most = 100 // logs say something about filters, more of them no more
	for _, log := range found[:min(len(found), most)] {
		h, ok := n.heads.remembered(log.BlockNumber)
		if !ok || h.Hash != log.BlockHash || h.bloom == nil {
			continue
		}
		has := bloomOf(log.Address[:]).in(h.bloom)
		for _, topic := range log.Topics {
			has = has && bloomOf(topic[:]).in(h.bloom)
		}
		if n.blooms.had(has, time.Now()) {
			n.cfg.Logger.Warn().Uint64("block", h.Number).Msg("headers' filters lack logs that there are: blocks are searched whatever they say")
		}
	}
}

// sought is what a query looks for, one of each list: bits that the filter of a block must
// have.
type sought [][]bits

type bits types.Bloom

func bloomOf(value []byte) bits {
	var b types.Bloom
	b.Add(value)
	return bits(b)
}

func (b bits) in(filter *types.Bloom) bool {
	for i := range b {
		if b[i]&^filter[i] != 0 {
			return false
		}
	}
	return true
}

func seek(q ethereum.FilterQuery) sought {
	var s sought
	list := func(n int, value func(i int) []byte) {
		if n == 0 {
			return // anything
		}
		all := make([]bits, n)
		for i := range all {
			all[i] = bloomOf(value(i))
		}
		s = append(s, all)
	}
	list(len(q.Addresses), func(i int) []byte { return q.Addresses[i][:] })
	for _, topics := range q.Topics {
		list(len(topics), func(i int) []byte { return topics[i][:] })
	}
	return s
}

// mayHold says whether a block whose filter this is may have such logs.
func (s sought) mayHold(filter *types.Bloom) bool {
	for _, list := range s {
		any := false
		for _, b := range list {
			any = any || b.in(filter)
		}
		if !any {
			return false
		}
	}
	return true
}

// Holding lists the blocks, from one to another, that may have logs of a contract with a first
// topic. known says that no other has; it is so where all are on the fork of the newest head,
// and their filters are to be trusted.
func (n *Node) Holding(contract common.Address, topic common.Hash, from, to uint64) (blocks []eigenshift.Block, known bool) {
	if from > to {
		return nil, true
	}
	if to-from >= maxRecent || !n.blooms.trusted() {
		return nil, false
	}
	s := seek(ethereum.FilterQuery{Addresses: []common.Address{contract}, Topics: [][]common.Hash{{topic}}})
	for number := from; number <= to; number++ {
		h, ok := n.heads.remembered(number)
		if !ok || h.bloom == nil {
			return nil, false
		}
		if s.mayHold(h.bloom) {
			blocks = append(blocks, h.Block)
		}
	}
	return blocks, true
}

// narrow leaves out of a range the blocks at both ends that surely have none of the logs. The
// end is before the start where that is so of all.
func (n *Node) narrow(q ethereum.FilterQuery, from, to uint64) (first, last uint64) {
	if !n.blooms.trusted() {
		return from, to
	}
	s := seek(q)
	lacks := func(number uint64) bool {
		h, ok := n.heads.remembered(number)
		return ok && h.bloom != nil && !s.mayHold(h.bloom)
	}
	for from <= to && lacks(from) {
		from++
	}
	for from < to && lacks(to) {
		to--
	}
	return from, to
}
