package exchange

import (
	"strings"
	"testing"
)

func TestParsePair(t *testing.T) {
	for text, want := range map[string]bool{
		"ETH/USD": true, "1INCH/USD": true, "A/B": true, "": false, "ETH": false, "ETH/": false, "/USD": false, "eth/usd": false,
		"ETH/USD/EUR": false, "ETH/ETH": false, "ETH/USD ": false, "ETH/US?": false, "ABCDEFGHI/USD": false,
	} {
		pair, err := ParsePair(text)
		if (err == nil) != want || want && pair.String() != text {
			t.Errorf("%q: %v, %v", text, pair, err)
		}
	}
}

func TestParseAll(t *testing.T) {
	for text, want := range map[string]string{ // names and URLs
		"":                                     "bitstamp https://www.bitstamp.net,coinbase https://api.exchange.coinbase.com,gemini https://api.gemini.com,kraken https://api.kraken.com",
		"kraken":                               "kraken https://api.kraken.com",
		"kraken=http://127.0.0.1:8080/,gemini": "kraken http://127.0.0.1:8080,gemini https://api.gemini.com",
	} {
		all, err := ParseAll(text)
		var got []string
		for _, e := range all {
			got = append(got, e.Name+" "+e.url)
		}
		if err != nil || strings.Join(got, ",") != want {
			t.Errorf("%q: %q, %v; expected %q", text, got, err, want)
		}
	}
}

func TestParseAll_FailsIf(t *testing.T) {
	for text, want := range map[string]string{
		"krakn":                       "kraken",
		"kraken,":                     "no exchange",
		"kraken, gemini":              "no exchange",
		"kraken,kraken=http://a":      "twice",
		"kraken=":                     "give a URL",
		"kraken=ftp://a":              "give a URL",
		"kraken=http://":              "give a URL",
		"kraken=http://user:secret@a": "give a URL",
		"kraken=http://a?key=1":       "give a URL",
		"kraken=http://a?":            "give a URL",
		"kraken=http://a#b":           "give a URL",
		"kraken=127.0.0.1:8080":       "kraken",
		"kraken=http://a\x00":         "kraken",
	} {
		if all, err := ParseAll(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, %v; expected an error with %q", text, all, err, want)
		}
	}
}
