package market

import (
	"math/big"
	"math/rand/v2"
)

// How far prices move, in 1/10000: the market's with each trade anywhere, and how far that of one
// exchange lies from it, which changes by one at a trade there.
const (
	maxStep  = 2
	maxDrift = 20
	bps      = 10_000
)

// walk is the price of the market, which moves at random from trade to trade.
type walk struct {
	random *rand.Rand
	price  *big.Int
}

func newWalk(seed uint64, start *big.Int) *walk {
	return &walk{random: rand.New(rand.NewPCG(seed, 0)), price: new(big.Int).Set(start)}
}

// step moves the market's price, and returns how far an exchange that was drift away from it is
// now, in 1/10000.
func (w *walk) step(drift int64) int64 {
	w.price = scaled(w.price, bps+w.random.Int64N(2*maxStep+1)-maxStep)
	drift += 2*w.random.Int64N(2) - 1
	return min(max(drift, -maxDrift), maxDrift)
}

// scaled returns a price times so many 1/10000, and at least one unit.
func scaled(price *big.Int, by int64) *big.Int {
	p := new(big.Int).Mul(price, big.NewInt(by))
	if p.Quo(p, big.NewInt(bps)); p.Sign() == 0 {
		p.SetInt64(1)
	}
	return p
}
