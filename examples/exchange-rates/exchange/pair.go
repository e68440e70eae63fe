package exchange

import (
	"fmt"
	"strings"
)

// maxSymbol is the length of the longest name of a currency here.
const maxSymbol = 8

// Pair is what is priced, and in what.
type Pair struct{ Base, Quote string }

// ParsePair reads a pair such as ETH/USD: two different names of capital letters and digits.
func ParsePair(text string) (Pair, error) {
	base, quote, found := strings.Cut(text, "/")
	if !found || base == quote || !isSymbol(base) || !isSymbol(quote) {
		return Pair{}, fmt.Errorf("%q is not a pair such as ETH/USD: two names of at most %d capital letters and digits", text, maxSymbol)
	}
	return Pair{base, quote}, nil
}

func isSymbol(text string) bool {
	return text != "" && len(text) <= maxSymbol && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

// String returns the pair as it is read.
func (p Pair) String() string { return p.Base + "/" + p.Quote }

// lower is how some exchanges name the pair: ethusd.
func (p Pair) lower() string { return strings.ToLower(p.Base + p.Quote) }
