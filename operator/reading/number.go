package reading

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"
)

// Uint reads a whole number of at most that many bits, and at least min: decimal, without
// sign, zeros in front, underscores or another base's prefix.
func Uint(text string, bits int, least uint64) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, bits)
	if err != nil || strconv.FormatUint(n, 10) != text || n < least {
		return 0, fmt.Errorf("%s is not a whole number from %d to %d in decimal digits", quoted(text), least, uint64(1)<<(bits-1)-1+uint64(1)<<(bits-1))
	}
	return n, nil
}

// Int reads a number as Uint does, for fields of type int.
func Int(text string, least int) (int, error) {
	n, err := Uint(text, 31, uint64(least))
	return int(n), err
}

// Bool reads true or false.
func Bool(text string) (bool, error) {
	if text != "true" && text != "false" {
		return false, fmt.Errorf("%s is neither true nor false", quoted(text))
	}
	return text == "true", nil
}

// maxAmountBits is the size of a word on chain.
const maxAmountBits = 256

// Wei reads an amount in the smallest unit: a whole number of at most 256 bits.
func Wei(text string) (*big.Int, error) {
	n, ok := whole(text)
	if !ok {
		return nil, fmt.Errorf("%s is not an amount: decimal digits alone, without zeros in front, of at most %d bits", quoted(text), maxAmountBits)
	}
	return n, nil
}

// Decimal reads a number with at most so many decimals, and returns it in units of the
// last one: 0.5 with 18 decimals is 5·10^17.
func Decimal(text string, decimals int) (*big.Int, error) {
	before, after, point := strings.Cut(text, ".")
	if _, ok := whole(before); !ok || point && (after == "" || strings.Trim(after, "0123456789") != "") {
		return nil, fmt.Errorf("%s is not a number such as 12 or 0.5", quoted(text))
	}
	if len(after) > decimals {
		return nil, fmt.Errorf("%s has more than %d decimals", quoted(text), decimals)
	}
	units, ok := whole(strings.TrimLeft(before+after+strings.Repeat("0", decimals-len(after)), "0"))
	if strings.Trim(before+after, "0") == "" {
		return new(big.Int), nil
	}
	if !ok {
		return nil, fmt.Errorf("%s is too large", quoted(text))
	}
	return units, nil
}

func whole(text string) (*big.Int, bool) {
	if text == "" || len(text) > maxAmountBits || strings.Trim(text, "0123456789") != "" || text[0] == '0' && text != "0" {
		return nil, false
	}
	n, ok := new(big.Int).SetString(text, 10)
	return n, ok && n.BitLen() <= maxAmountBits
}

// units of durations, from the longest.
var units = []struct {
	name string
	long time.Duration
}{{"h", time.Hour}, {"m", time.Minute}, {"s", time.Second}, {"ms", time.Millisecond}, {"us", time.Microsecond}, {"µs", time.Microsecond}, {"ns", time.Nanosecond}}

// Duration reads a duration that is not negative: numbers with their units, each unit
// once, the longest first, such as 250ms, 1.5s or 1m30s.
func Duration(text string) (time.Duration, error) {
	wrong := fmt.Errorf("%s is not a duration such as 250ms, 1.5s or 1m30s", quoted(text))
	var total, last time.Duration
	for rest := text; rest != ""; {
		digits := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789."))]
		rest = rest[len(digits):]
		name := rest[:len(rest)-len(strings.TrimLeft(rest, "hmsunµ"))]
		rest = rest[len(name):]
		part, long, err := durationPart(digits, name)
		if err != nil || last != 0 && long >= last || total > total+part {
			return 0, wrong
		}
		total, last = total+part, long
	}
	if last == 0 {
		return 0, wrong
	}
	return total, nil
}

func durationPart(digits, name string) (part, unit time.Duration, err error) {
	for _, u := range units {
		if u.name != name {
			continue
		}
		before, after, point := strings.Cut(digits, ".")
		n, ok := whole(before)
		if !ok || point && (after == "" || len(after) > 9 || strings.Trim(after, "0123456789") != "") {
			break
		}
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(after))), nil)
		fraction, _ := new(big.Int).SetString("0"+after, 10)
		n.Mul(n, scale).Add(n, fraction).Mul(n, big.NewInt(int64(u.long)))
		n, remainder := n.QuoRem(n, scale, new(big.Int))
		if remainder.Sign() != 0 || !n.IsInt64() {
			break
		}
		return time.Duration(n.Int64()), u.long, nil
	}
	return 0, 0, errors.New("not a number with a unit")
}

// maxQuoted bounds how much of a text an error repeats, in bytes.
const maxQuoted = 80

func quoted(text string) string {
	if len(text) > maxQuoted {
		return strconv.QuoteToASCII(text[:maxQuoted]) + "…"
	}
	return strconv.Quote(text)
}
