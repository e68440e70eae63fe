package transaction

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/eigenshift/track"
)

func wei(v int64) *big.Int { return big.NewInt(v) }

func TestFeesRise(t *testing.T) {
	q := quote{baseFee: wei(100), tip: wei(10)}
	none := newCeilings(nil, nil)
	below := func(v int64) ceilings { return newCeilings(nil, wei(v)) }
	f, err := q.first(none)
	if err != nil || f.tip.Int64() != 10 || f.limit.Int64() != 210 {
		t.Fatalf("first %v, %v", f, err)
	}
	if f, err = q.first(below(150)); err != nil || f.limit.Int64() != 150 {
		t.Fatalf("first below a limit %v, %v", f, err)
	}
	if _, err = q.first(below(99)); track.Of(err) != track.NotSent || !strings.Contains(err.Error(), "max_fee_per_gas") {
		t.Fatalf("error %v, expected one that names max_fee_per_gas", err)
	}
	start := fees{tip: wei(10), limit: wei(210)}
	next, ok := q.next(start, none)
	if !ok || next.tip.Int64() != 13 || next.limit.Int64() != 263 {
		t.Fatalf("next %v %v", next, ok)
	}
	risen := quote{baseFee: wei(1000), tip: wei(50)}
	if next, ok = risen.next(start, none); !ok || next.tip.Int64() != 50 || next.limit.Int64() != 2050 {
		t.Fatalf("next after a rise %v %v", next, ok)
	}
	if next, ok = risen.next(start, below(300)); !ok || next.limit.Int64() != 300 {
		t.Fatalf("next below a limit %v %v", next, ok)
	}
	if _, ok = risen.next(start, below(220)); ok {
		t.Fatal("replaced although the limit leaves no room for a tenth more")
	}
	if _, ok = risen.next(fees{tip: wei(50), limit: wei(210)}, newCeilings(wei(50), nil)); ok {
		t.Fatal("replaced although the tip's ceiling leaves no room for a tenth more")
	}
}

// Whatever a node suggests and however often a transaction is replaced, no offer exceeds
// a ceiling, and each replacement offers a tenth more of both.
func TestFeesStayBelowTheirCeilings(t *testing.T) {
	gwei := int64(1_000_000_000)
	for _, suggested := range []*big.Int{wei(1), wei(gwei), wei(5000 * gwei), new(big.Int).Lsh(wei(1), 255)} {
		for _, most := range []ceilings{newCeilings(nil, nil), newCeilings(wei(3*gwei), nil), newCeilings(wei(30*gwei), wei(40*gwei)), newCeilings(wei(0), wei(2*gwei))} {
			q := quote{baseFee: wei(gwei), tip: suggested}
			f, err := q.first(most)
			if err != nil {
				t.Fatal(err)
			}
			for range 100 {
				if f.tip.Cmp(most.tip) > 0 || most.limit != nil && f.limit.Cmp(most.limit) > 0 || f.tip.Cmp(f.limit) > 0 {
					t.Fatalf("offers %s and %s at ceilings of %s and %s", f.tip, f.limit, most.tip, most.limit)
				}
				next, ok := q.next(f, most)
				if !ok {
					break
				}
				for _, p := range [][2]*big.Int{{f.tip, next.tip}, {f.limit, next.limit}} {
					if new(big.Int).Mul(p[1], wei(10)).Cmp(new(big.Int).Mul(p[0], wei(11))) < 0 {
						t.Fatalf("%s replaces %s: less than a tenth more", p[1], p[0])
					}
				}
				f = next
			}
		}
	}
}

// A node that suggests no tip, zero, or refuses to: the default is offered.
func TestTipWithoutASuggestion(t *testing.T) {
	for name, c := range map[string]struct {
		tip *hexutil.Big
		err error
	}{"refused": {nil, errors.New("the method is not supported")}, "null": {}, "zero": {tip: (*hexutil.Big)(wei(0))}} {
		f := newFeeRequests(quote{})
		f.tip, f.batch[1].Error = c.tip, c.err
		f.block = &struct {
			Number  hexutil.Uint64 `json:"number"`
			BaseFee *hexutil.Big   `json:"baseFeePerGas"`
		}{7, (*hexutil.Big)(wei(100))}
		q, _, err := f.read(f.batch)
		if err != nil || q.tip.Int64() != defaultTip {
			t.Errorf("%s: tip %v, %v", name, q.tip, err)
		}
	}
}
