// Package feeds moves the devnet's prices: it makes up a price for each feed, and
// has it reported to the feed's sources: to real Chainlink aggregators by an
// oracle network that signs OCR2 reports, and to stand-ins for DIA and API3.
package feeds

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common/math"

	"github.com/eigenshift/avs/operator/reading"
)

// priceDecimals is how many decimals a [Price] has.
const priceDecimals = 8

// Price is a price in units of 10⁻⁸. It is always positive.
type Price int64

// MaxPrice is the highest price: a billion.
const MaxPrice Price = 1_000_000_000 * 100_000_000

// ParsePrice reads a decimal number such as "3500" or "0.25".
func ParsePrice(text string) (Price, error) {
	value, err := reading.Decimal(text, priceDecimals)
	if err != nil {
		return 0, fmt.Errorf("price %w", err)
	}
	if value.Sign() <= 0 || value.Cmp(big.NewInt(int64(MaxPrice))) > 0 {
		return 0, fmt.Errorf("price %q: must be above 0 and at most %s", text, MaxPrice)
	}
	return Price(value.Int64()), nil
}

// String returns the price as a decimal number without superfluous zeros.
func (p Price) String() string { return Format(big.NewInt(int64(p)), priceDecimals) }

// MarshalText implements [encoding.TextMarshaler].
func (p Price) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (p *Price) UnmarshalText(text []byte) error {
	parsed, err := ParsePrice(string(text))
	if err != nil {
		return err
	}
	*p = parsed
	return nil
}

// In returns the price as an integer with that many decimals, rounded down.
func (p Price) In(decimals uint8) *big.Int {
	value := new(big.Int).Mul(big.NewInt(int64(p)), math.BigPow(10, int64(decimals)))
	return value.Quo(value, math.BigPow(10, priceDecimals))
}

// moved returns the price changed by a number of basis points, within bounds.
func (p Price) moved(bps int64) Price {
	change := new(big.Int).Mul(big.NewInt(int64(p)), big.NewInt(bps))
	change.Quo(change, big.NewInt(10_000))
	return min(max(p+Price(change.Int64()), 1), MaxPrice)
}

// Format returns an answer with that many decimals as a decimal number.
func Format(answer *big.Int, decimals uint8) string {
	sign, digits := "", new(big.Int).Abs(answer).String()
	if answer.Sign() < 0 {
		sign = "-"
	}
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, fraction := digits[:len(digits)-int(decimals)], digits[len(digits)-int(decimals):]
	fraction = strings.TrimRight(fraction, "0")
	if fraction == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}
