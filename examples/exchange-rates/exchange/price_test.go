package exchange

import (
	"math/big"
	"strings"
	"testing"
)

func TestParsePrice(t *testing.T) {
	for text, want := range map[string]string{
		"3512.07":                  "351207000000",
		"3512":                     "351200000000",
		"0.00000001":               "1",
		"0.000000019":              "1", // what is beyond the eighth decimal is cut off
		"3512.070000000000000000":  "351207000000",
		"792281625142643375935.43": "79228162514264337593543000000",
		"":                         "",
		".5":                       "",
		"5.":                       "",
		"-1":                       "",
		"+1":                       "",
		"1e3":                      "",
		"0x10":                     "",
		"1_000":                    "",
		"1,5":                      "",
		" 1":                       "",
		"01":                       "",
		"NaN":                      "",
		"0":                        "",
		"0.000":                    "",
		"0.000000009":              "", // rounds to nothing
		"1.0000000000000000000":    "", // 19 decimals
		"792281625142643375935.5":  "", // 97 bits
		strings.Repeat("9", 49):    "",
	} {
		got, err := ParsePrice(text)
		switch {
		case want == "" && err == nil:
			t.Errorf("%q is taken for %s", text, got)
		case want != "" && (err != nil || got.String() != want):
			t.Errorf("%q: %s, %v; expected %s", text, got, err, want)
		}
	}
}

func FuzzParsePrice(f *testing.F) {
	for _, seed := range []string{"3512.07", "0.00000001", "1e3", "-1", "00.1", "1.", strings.Repeat("1", 60)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		price, err := ParsePrice(text)
		if err != nil {
			return
		}
		if err := CheckPrice(price); err != nil {
			t.Errorf("%q is taken for %s: %v", text, price, err)
		}
		again, err := ParsePrice(FormatPrice(price))
		if err != nil || again.Cmp(price) != 0 {
			t.Errorf("%q: %s is written as %s, read as %s, %v", text, price, FormatPrice(price), again, err)
		}
	})
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		prices []int64
		want   int64
	}{{[]int64{7}, 7}, {[]int64{9, 1}, 5}, {[]int64{2, 1}, 1}, {[]int64{5, 1, 100}, 5}, {[]int64{1000, 3, 1, 4}, 3}, {[]int64{1, 1, 1, 9, 9}, 1}} {
		var prices []*big.Int
		for _, p := range c.prices {
			prices = append(prices, big.NewInt(p))
		}
		if got := Median(prices); got.Int64() != c.want {
			t.Errorf("median of %v: %s, expected %d", c.prices, got, c.want)
		}
		for i, p := range prices {
			if p.Int64() != c.prices[i] {
				t.Errorf("the median has changed its prices to %v", prices)
			}
		}
	}
}

// One liar of three or more moves the median nowhere but between prices of the others.
func FuzzMedian_OneLiarStaysBetweenTheOthers(f *testing.F) {
	f.Add(uint64(10), uint64(12), uint64(11), uint64(13), uint64(1<<60))
	f.Fuzz(func(t *testing.T, a, b, c, d, lie uint64) {
		number := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
		for _, honest := range [][]uint64{{a, b}, {a, b, c}, {a, b, c, d}} {
			low, high := number(honest[0]), number(honest[0])
			prices := []*big.Int{number(lie)}
			for _, h := range honest {
				p := number(h)
				prices = append(prices, p)
				if p.Cmp(low) < 0 {
					low = p
				}
				if p.Cmp(high) > 0 {
					high = p
				}
			}
			if got := Median(prices); got.Cmp(low) < 0 || got.Cmp(high) > 0 {
				t.Errorf("a lie of %d beside %v makes the median %s", lie, honest, got)
			}
		}
	})
}
