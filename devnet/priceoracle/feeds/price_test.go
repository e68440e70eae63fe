package feeds_test

import (
	"testing"

	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
)

func TestParsePrice(t *testing.T) {
	for text, want := range map[string]string{
		"3500": "3500", "0.25": "0.25", "3500.10": "3500.1", "0.00000001": "0.00000001", "1000000000": "1000000000",
	} {
		price, err := feeds.ParsePrice(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if price.String() != want {
			t.Errorf("%q is read as %s, want %s", text, price, want)
		}
	}
	for _, text := range []string{"", ".", ".5", "1.", "007", "-1", "+1", "0", "0.0", "1e3", "1,5", "0.000000001", "1000000000.1", "99999999999999999999", "NaN", " 1"} {
		if price, err := feeds.ParsePrice(text); err == nil {
			t.Errorf("%q is read as %s, want an error", text, price)
		}
	}
}

func TestPrice_In(t *testing.T) {
	price, err := feeds.ParsePrice("3500.12345678")
	if err != nil {
		t.Fatal(err)
	}
	for decimals, want := range map[uint8]string{
		0: "3500", 2: "350012", 8: "350012345678", 18: "3500123456780000000000",
	} {
		if got := price.In(decimals).String(); got != want {
			t.Errorf("%s with %d decimals: %s, want %s", price, decimals, got, want)
		}
	}
}
