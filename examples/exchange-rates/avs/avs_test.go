package avs

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
)

func TestSettings(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "kraken,gemini,coinbase": "", "kraken=http://127.0.0.1:1,gemini,coinbase": "",
		"kraken,gemini": "give 3 at least", "kraken,gemini,coinbas": "coinbase", "kraken,kraken,kraken": "twice",
	} {
		err := settings[0].Check(text)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, expected %q", text, err, want)
		}
	}
	for _, name := range exchange.Names() {
		if !strings.Contains(settings[0].Doc, name) {
			t.Errorf("the setting does not say that there is %s", name)
		}
	}
}

// Every slot asks the same, at each reference block.
func TestAsked(t *testing.T) {
	spec, err := asked(ether)(t.Context(), 12, eigenshift.Block{Number: 1})
	if err != nil || spec != "ETH/USD" {
		t.Errorf("%q, %v", spec, err)
	}
	data, err := pairs.Encode(spec)
	if again, decodeErr := pairs.Decode(data); err != nil || decodeErr != nil || again != spec {
		t.Errorf("%x, %v; %q, %v", data, err, again, decodeErr)
	}
}

// What no honest operator says is refused before it counts.
func TestObservations(t *testing.T) {
	for what, c := range map[string]struct {
		o    Observation
		want string
	}{
		"a price":            {Observation{big.NewInt(3500), 3}, ""},
		"the greatest price": {Observation{new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1)), 255}, ""},
		"no price":           {Observation{new(big.Int), 3}, "not positive"},
		"too few exchanges":  {Observation{big.NewInt(3500), 2}, "at least 3"},
	} {
		data, err := observations{}.Encode(c.o)
		if err != nil {
			t.Fatal(err)
		}
		o, err := observations{}.Decode(data)
		switch {
		case c.want == "" && (err != nil || o.Price.Cmp(c.o.Price) != 0 || o.Exchanges != c.o.Exchanges):
			t.Errorf("%s: %+v, %v", what, o, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: %+v, %v; expected an error with %q", what, o, err, c.want)
		}
	}
	if _, err := (observations{}).Encode(Observation{new(big.Int).Lsh(big.NewInt(1), 96), 3}); err == nil {
		t.Error("a price of 97 bits is encoded")
	}
}

func TestRates(t *testing.T) {
	one := Seen{common.Address{1}, big.NewInt(3501)}
	data, err := rates{}.Encode(Rate{Price: big.NewInt(3500), SpreadBps: 12, Seen: []Seen{one, {common.Address{0xff}, big.NewInt(3499)}}})
	if err != nil {
		t.Fatal(err)
	}
	rate, err := DecodeRate(data)
	if err != nil || rate.Price.Int64() != 3500 || rate.SpreadBps != 12 || len(rate.Seen) != 2 ||
		rate.Seen[0].Operator != one.Operator || rate.Seen[0].Price.Int64() != 3501 || rate.Seen[1].Price.Int64() != 3499 {
		t.Errorf("%+v, %v", rate, err)
	}
	for what, r := range map[string]Rate{
		"no price":          {Price: new(big.Int), Seen: []Seen{one}},
		"seen by nobody":    {Price: big.NewInt(1)},
		"nothing was seen":  {Price: big.NewInt(1), Seen: []Seen{{common.Address{1}, new(big.Int)}}},
		"too much was seen": {Price: big.NewInt(1), Seen: []Seen{{common.Address{1}, new(big.Int).Lsh(big.NewInt(1), 96)}}},
	} {
		data, err := rates{}.Encode(r)
		if err == nil {
			_, err = DecodeRate(data)
		}
		if err == nil {
			t.Errorf("%s: %x passes", what, data)
		}
	}
}

// As many operators as there can be fit into a response.
func TestRates_FitWithAsManyOperatorsAsThereCanBe(t *testing.T) {
	rate := Rate{Price: big.NewInt(1)}
	for i := range eigenshift.MaxOperators {
		rate.Seen = append(rate.Seen, Seen{common.BigToAddress(big.NewInt(int64(i))), big.NewInt(1)})
	}
	if data, err := (rates{}).Encode(rate); err != nil || len(data) > eigenshift.MaxResponseBytes {
		t.Errorf("%d bytes, %v", len(data), err)
	}
}

// Bytes of others: an error, or exactly what they were encoded from.
func FuzzDecode(f *testing.F) {
	observation, _ := observations{}.Encode(Observation{big.NewInt(3500), 4})
	rate, _ := rates{}.Encode(Rate{Price: big.NewInt(3500), Seen: []Seen{{common.Address{1}, big.NewInt(3500)}}})
	for _, seed := range [][]byte{observation, rate, nil} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if o, err := (observations{}).Decode(data); err == nil {
			if again, err := (observations{}).Encode(o); err != nil || !bytes.Equal(again, data) {
				t.Errorf("%x is read as %+v, encoded as %x, %v", data, o, again, err)
			}
		}
		if r, err := DecodeRate(data); err == nil {
			if again, err := (rates{}).Encode(r); err != nil || !bytes.Equal(again, data) {
				t.Errorf("%x is read as %+v, encoded as %x, %v", data, r, again, err)
			}
		}
	})
}
