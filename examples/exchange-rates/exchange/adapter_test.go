package exchange

import (
	"strings"
	"testing"
	"time"
)

// Answers as the exchanges give them: a good one of each, and what must not pass for one.
var answers = map[string]struct {
	good string
	at   time.Time
	bad  map[string]string // answer → what the error says
}{
	"coinbase": {
		good: `{"ask":"3512.08","bid":"3512.06","volume":"121533.40731467","trade_id":658412305,"price":"3512.07","size":"0.04199","time":"2026-01-31T12:00:00.25Z","rfq_volume":"287.19"}`,
		at:   time.Date(2026, 1, 31, 12, 0, 0, 250_000_000, time.UTC),
		bad: map[string]string{
			`{"message":"NotFound"}`:                                               "time",
			`{"price":3512.07,"time":"2026-01-31T12:00:00Z"}`:                      "number",
			`{"price":"3512.07"}`:                                                  "time",
			`{"price":"3512.07","time":"yesterday"}`:                               "time",
			`{"price":"3.5e3","time":"2026-01-31T12:00:00Z"}`:                      "price",
			`{"price":"0","time":"2026-01-31T12:00:00Z"}`:                          "not positive",
			`{"price":"3512.07","Price":"9000","time":"2026-01-31T12:00:00Z"}`:     "twice",
			`{"price":"3512.07","time":"2026-01-31T12:00:00Z"}{"price":"1"}`:       "more than one",
			`{"price":"-3512.07","time":"2026-01-31T12:00:00Z"}`:                   "price",
			`{"price":["3512.07"],"time":"2026-01-31T12:00:00Z"}`:                  "array",
			`{"price":"99999999999999999999999","time":"2026-01-31T12:00:00.25Z"}`: "bits",
		},
	},
	"kraken": {
		good: `{"error":[],"result":{"XETHZUSD":{"a":["3512.08","1","1.000"],"b":["3512.06","13","13.000"],"c":["3512.07000","0.02500000"],"v":["9012.4","25341.1"],"p":["3500.1","3490.2"],"t":[18341,44102],"l":["3400.0","3390.0"],"h":["3600.0","3610.0"],"o":"3451.20000"}}}`,
		bad: map[string]string{
			`{"error":["EQuery:Unknown asset pair"]}`:                                           "Unknown asset pair",
			`{"error":["EGeneral:Too many requests"],"result":{"A":{"c":["1","1"]}}}`:           "Too many requests",
			`{"error":[],"result":{}}`:                                                          "0 pairs",
			`{"error":[],"result":{"A":{"c":["1","1"]},"B":{"c":["1","1"]}}}`:                   "2 pairs",
			`{"error":[],"result":{"A":{"c":[]}}}`:                                              "c:",
			`{"error":[],"result":{"A":{"c":["1"]}}}`:                                           "c:",
			`{"error":[],"result":{"A":{"c":["one","1"]}}}`:                                     "c:",
			`{"error":[],"result":{"A":{"c":[3512.07,1]}}}`:                                     "number",
			`{"error":[],"result":{"A":null}}`:                                                  "c:",
			`{"error":[],"result":{"A":{"c":["1","1"],"C":["9000","1"]}}}`:                      "twice",
			`{"error":[],"result":[{"c":["1","1"]}]}`:                                           "array",
			`{"error":[],"result":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}`: "nested",
		},
	},
	"bitstamp": {
		good: `{"timestamp":"1769860800","open":"3400.00","high":"3600.00","low":"3390.00","last":"3512.07","volume":"4161.32","vwap":"3490.2","bid":"3512.06","ask":"3512.08","side":"0","open_24":"3451.20","percent_change_24":"1.77"}`,
		at:   time.Unix(1769860800, 0),
		bad: map[string]string{
			`{"status":"error","reason":"Not found"}`:          "timestamp",
			`{"timestamp":"0","last":"3512.07"}`:               "timestamp",
			`{"timestamp":1769860800,"last":"3512.07"}`:        "number",
			`{"timestamp":"1769860800"}`:                       "last",
			`{"timestamp":"9999999999","last":"3512.07"}`:      "timestamp",
			`{"timestamp":"1769860800","last":"3512.07 "}`:     "last",
			`{"timestamp":"1769860800","last":"Infinity"}`:     "last",
			`{"timestamp":"1769860800","last":null}`:           "last",
			`<html><body>Service Unavailable</body></html>`:    "invalid character",
			`[{"timestamp":"1769860800","last":"3512.07"}]`:    "array",
			`{"timestamp":"1769860800","last":"3512.07"`:       "EOF",
			`{"timestamp":"01769860800","last":"3512.070000"}`: "timestamp",
		},
	},
	"gemini": {
		good: `{"bid":"3512.06","ask":"3512.08","volume":{"ETH":"1402.1183","USD":"4911042.7715","timestamp":1769860800250},"last":"3512.07"}`,
		at:   time.UnixMilli(1769860800250),
		bad: map[string]string{
			`{"result":"error","reason":"InvalidSymbol","message":"Supplied value is not a valid symbol"}`: "volume.timestamp",
			`{"volume":{"timestamp":1769860800250}}`:                                                       "last",
			`{"volume":{"timestamp":1769860800250.5},"last":"3512.07"}`:                                    "number",
			`{"volume":{"timestamp":-1},"last":"3512.07"}`:                                                 "number",
			`{"volume":{"timestamp":17698608002500000},"last":"3512.07"}`:                                  "volume.timestamp",
			`{"volume":[],"last":"3512.07"}`:                                                               "array",
			`{"volume":{"timestamp":1769860800250},"last":""}`:                                             "last",
			`{"volume":{"timestamp":1769860800250},"last":"1","last":"9000"}`:                              "twice",
			``: "EOF",
		},
	},
}

func TestDecode(t *testing.T) {
	if len(answers) != len(adapters) {
		t.Fatalf("answers of %d exchanges, expected %d", len(answers), len(adapters))
	}
	for name, a := range answers {
		decode := adapters[name].decode
		q, err := decode([]byte(a.good))
		if err != nil || FormatPrice(q.Price) != "3512.07000000" || !q.At.Equal(a.at) {
			t.Errorf("%s: %+v, %v", name, q, err)
		}
		for body, want := range a.bad {
			if q, err := decode([]byte(body)); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %s\nis taken for %+v, %v; expected an error with %q", name, body, q, err, want)
			}
		}
	}
}

// Whatever an exchange says: an error, or a price that fits.
func fuzzDecoder(f *testing.F, name string) {
	decode := adapters[name].decode
	f.Add([]byte(answers[name].good))
	for body := range answers[name].bad {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		q, err := decode(body)
		if err != nil {
			return
		}
		if err := CheckPrice(q.Price); err != nil {
			t.Errorf("%q is taken for %+v: %v", body, q, err)
		}
	})
}

func FuzzDecodeCoinbase(f *testing.F) { fuzzDecoder(f, "coinbase") }
func FuzzDecodeKraken(f *testing.F)   { fuzzDecoder(f, "kraken") }
func FuzzDecodeBitstamp(f *testing.F) { fuzzDecoder(f, "bitstamp") }
func FuzzDecodeGemini(f *testing.F)   { fuzzDecoder(f, "gemini") }
