package exchange

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/eigenshift/avs/operator/reading"
)

const (
	// Decimals of a price as it is counted here and on chain.
	Decimals = 8
	// MaxPriceBits is the size of a price on chain.
	MaxPriceBits = 96

	// maxDecimals and maxDigits are how many an exchange may give.
	maxDecimals = 18
	maxDigits   = 48
)

// surplus is what the decimals that an exchange may give are more than those that count.
var surplus = new(big.Int).Exp(big.NewInt(10), big.NewInt(maxDecimals-Decimals), nil)

// ParsePrice reads a price such as 3512.07, and returns it in units of its eighth decimal.
// Further decimals are cut off.
func ParsePrice(text string) (*big.Int, error) {
	if len(text) > maxDigits {
		return nil, fmt.Errorf("a price of %d characters, at most %d allowed", len(text), maxDigits)
	}
	price, err := reading.Decimal(text, maxDecimals)
	if err != nil {
		return nil, err
	}
	price.Quo(price, surplus)
	return price, CheckPrice(price)
}

// CheckPrice reports what is no price: it is positive, and fits where the chain keeps it.
func CheckPrice(price *big.Int) error {
	switch {
	case price.Sign() <= 0:
		return errors.New("a price that is not positive")
	case price.BitLen() > MaxPriceBits:
		return fmt.Errorf("a price of %d bits, at most %d allowed", price.BitLen(), MaxPriceBits)
	}
	return nil
}

// FormatPrice is the inverse of [ParsePrice].
func FormatPrice(price *big.Int) string {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(Decimals), nil)
	whole, rest := new(big.Int).QuoRem(price, unit, new(big.Int))
	return fmt.Sprintf("%d.%0*d", whole, Decimals, rest)
}

// Median returns the price in the middle, or half way between the two in the middle, rounded
// down. There must be one price at least.
func Median(prices []*big.Int) *big.Int {
	sorted := slices.SortedFunc(slices.Values(prices), (*big.Int).Cmp)
	low, high := sorted[(len(sorted)-1)/2], sorted[len(sorted)/2]
	sum := new(big.Int).Add(low, high)
	return sum.Rsh(sum, 1)
}
