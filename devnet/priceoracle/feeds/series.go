package feeds

import (
	"hash/fnv"
	"math/rand/v2"
)

// A Series is the price of a feed as it moves.
type Series interface {
	// Next returns the next price.
	Next() Price
}

// How a random walk moves from one price to the next, in basis points. It
// computes in integers, so that it is the same on every machine.
const (
	walkStep    = 12  // at most, either way
	walkJump    = 250 // at most, either way
	walkJumpOdd = 40  // one step in so many is a jump
	walkRange   = 4   // it turns back at this multiple, and this part, of its start
)

// Walk is a random walk with occasional jumps.
type Walk struct {
	random       *rand.Rand
	price        Price
	lowest, most Price
}

// NewWalk returns the random walk of the feed with that name. The first price is
// start. Equal arguments give equal prices.
func NewWalk(seed uint64, name string, start Price) *Walk {
	return &Walk{
		random: newRandom(seed, name),
		price:  start,
		lowest: max(start/walkRange, 1),
		most:   min(start*walkRange, MaxPrice),
	}
}

// Next implements [Series].
func (w *Walk) Next() Price {
	current := w.price
	span := int64(walkStep)
	if w.random.IntN(walkJumpOdd) == 0 {
		span = walkJump
	}
	w.price = min(max(current.moved(w.random.Int64N(2*span+1)-span), w.lowest), w.most)
	return current
}

// newRandom returns a source of random numbers that is a function of seed and
// name.
func newRandom(seed uint64, name string) *rand.Rand {
	hash := fnv.New64a()
	hash.Write([]byte(name)) // never fails
	return rand.New(rand.NewPCG(seed, hash.Sum64()))
}
