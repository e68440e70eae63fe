package priceoracle

import (
	"math"
	"math/big"
	"strings"
	"testing"
	"testing/quick"

	"github.com/ethereum/go-ethereum/common"
)

func power(exponent uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), exponent) }

// Values at the edges of an int160, and around zero.
func edges() []*big.Int {
	one := big.NewInt(1)
	top := new(big.Int).Sub(power(159), one)
	bottom := new(big.Int).Neg(power(159))
	return []*big.Int{
		big.NewInt(0), one, big.NewInt(-1), big.NewInt(math.MaxInt64), big.NewInt(math.MinInt64),
		power(32), power(158), top, new(big.Int).Sub(top, one), bottom, new(big.Int).Add(bottom, one),
	}
}

func TestWordEdges(t *testing.T) {
	for _, value := range edges() {
		for _, small := range []Answer{
			{},
			{OldestAt: math.MaxUint32, SpreadBps: 1},
			{ObservedAt: math.MaxUint32, SpreadBps: math.MaxUint16, Sources: math.MaxUint8, Status: math.MaxUint8},
			{ObservedAt: 1 << 31, SpreadBps: 1, Sources: 16, Status: Answered},
		} {
			a := small
			a.Value = value
			checkRoundTrip(t, a)
		}
	}
}

func checkRoundTrip(t *testing.T, a Answer) {
	t.Helper()
	w, err := a.Pack()
	if err != nil {
		t.Errorf("pack %+v: %v", a, err)
		return
	}
	b := w.Unpack()
	if b.Value.Cmp(a.Value) != 0 || b.OldestAt != a.OldestAt || b.ObservedAt != a.ObservedAt ||
		b.SpreadBps != a.SpreadBps || b.Sources != a.Sources || b.Status != a.Status {
		t.Errorf("%+v packed and unpacked is %+v", a, b)
	}
}

func TestWordLayout(t *testing.T) {
	a := Answer{Value: big.NewInt(-2), OldestAt: 0x090a0b0c, ObservedAt: 0x01020304, SpreadBps: 0x0506, Sources: 7, Status: 8}
	w, err := a.Pack()
	if err != nil {
		t.Fatal(err)
	}
	want := common.HexToHash("0x" + strings.Repeat("ff", 19) + "fe" + "090a0b0c" + "01020304" + "0506" + "07" + "08")
	if common.Hash(w) != want {
		t.Errorf("word %x, expected %x", w, want)
	}
}

func TestPackRefuses(t *testing.T) {
	tooSmall := new(big.Int).Sub(new(big.Int).Neg(power(159)), big.NewInt(1))
	for _, value := range []*big.Int{nil, power(159), tooSmall, power(160), power(192), power(256), new(big.Int).Neg(power(300))} {
		if w, err := (Answer{Value: value}).Pack(); err == nil {
			t.Errorf("value %v packed to %x", value, w)
		}
	}
}

// Every word stands for exactly one answer.
func TestWordsAndAnswersCorrespond(t *testing.T) {
	property := func(w Word) bool {
		again, err := w.Unpack().Pack()
		return err == nil && again == w
	}
	if err := quick.Check(property, nil); err != nil {
		t.Error(err)
	}
}

func TestPackKeepsItsArgument(t *testing.T) {
	value := big.NewInt(-5)
	if _, err := (Answer{Value: value}).Pack(); err != nil {
		t.Fatal(err)
	}
	if value.Int64() != -5 {
		t.Errorf("value became %s", value)
	}
}

func TestAnswerCheck(t *testing.T) {
	for _, c := range []struct {
		name    string
		answer  Answer
		problem string // empty: none
	}{
		{"answered", Answer{Value: big.NewInt(1), OldestAt: 1, ObservedAt: 2, Sources: 1, Status: Answered}, ""},
		{"answered from now", Answer{Value: big.NewInt(1), OldestAt: 2, ObservedAt: 2, Sources: 1, Status: Answered}, ""},
		{"of no time", Answer{Value: big.NewInt(1), ObservedAt: 2, Sources: 1, Status: Answered}, "oldest source is of 0"},
		{"from later", Answer{Value: big.NewInt(1), OldestAt: 3, ObservedAt: 2, Sources: 1, Status: Answered}, "oldest source is of 3"},
		{"answered by some", Answer{Value: power(158), OldestAt: 1, ObservedAt: math.MaxUint32, SpreadBps: 9, Sources: 3, Status: Answered}, ""},
		{"too few", Answer{Value: new(big.Int), Sources: 1, Status: TooFewSources}, ""},
		{"none live", Answer{Value: new(big.Int), Status: TooFewSources}, ""},
		{"zero price", Answer{Value: new(big.Int), Sources: 1, Status: Answered}, "not positive"},
		{"negative price", Answer{Value: big.NewInt(-1), Sources: 1, Status: Answered}, "not positive"},
		{"from nothing", Answer{Value: big.NewInt(1), Status: Answered}, "no source"},
		{"too few, yet a price", Answer{Value: big.NewInt(1), Status: TooFewSources}, "a value of 1"},
		{"too few, yet a spread", Answer{Value: new(big.Int), SpreadBps: 1, Status: TooFewSources}, "spread of 1"},
		{"too few, yet an age", Answer{Value: new(big.Int), OldestAt: 1, ObservedAt: 2, Status: TooFewSources}, "oldest source of 1"},
		{"nothing", Answer{Status: Answered}, "without a value"},
		{"no status", Answer{Value: big.NewInt(1), Sources: 1}, "unknown status 0"},
		{"status of the future", Answer{Value: big.NewInt(1), Sources: 1, Status: 3}, "unknown status 3"},
	} {
		err := c.answer.Check()
		if (err == nil) != (c.problem == "") || (err != nil && !strings.Contains(err.Error(), c.problem)) {
			t.Errorf("%s: %v, expected %q", c.name, err, c.problem)
		}
	}
}
