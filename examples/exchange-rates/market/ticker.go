package market

import (
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
)

// ticker is how an exchange tells the last trade of a pair.
type ticker struct {
	pattern string // of the request, as [http.ServeMux] has it
	// asksFor reports whether a request is for a pair.
	asksFor func(r *http.Request, p exchange.Pair) bool
	// body is the JSON of an answer.
	body func(p exchange.Pair, price *big.Int, at time.Time) string
}

// tickers are written down from what the exchanges answer, and know nothing of how it is read.
var tickers = map[string]ticker{
	"coinbase": {
		pattern: "GET /products/{pair}/ticker",
		asksFor: func(r *http.Request, p exchange.Pair) bool { return r.PathValue("pair") == p.Base+"-"+p.Quote },
		body: func(_ exchange.Pair, price *big.Int, at time.Time) string {
			text := exchange.FormatPrice(price)
			return fmt.Sprintf(`{"ask":"%s","bid":"%s","volume":"121533.40731467","trade_id":658412305,"price":"%s","size":"0.04199","time":"%s","rfq_volume":"287.191822"}`,
				text, text, text, at.UTC().Format("2006-01-02T15:04:05.999999999Z"))
		},
	},
	"kraken": {
		pattern: "GET /0/public/Ticker",
		asksFor: func(r *http.Request, p exchange.Pair) bool { return r.URL.Query().Get("pair") == p.Base+p.Quote },
		body: func(p exchange.Pair, price *big.Int, _ time.Time) string {
			text := exchange.FormatPrice(price)
			return fmt.Sprintf(`{"error":[],"result":{"X%sZ%s":{"a":["%s","1","1.000"],"b":["%s","13","13.000"],"c":["%s","0.02500000"],`+
				`"v":["9012.40000000","25341.10000000"],"p":["%s","%s"],"t":[18341,44102],"l":["%s","%s"],"h":["%s","%s"],"o":"%s"}}}`,
				p.Base, p.Quote, text, text, text, text, text, text, text, text, text, text)
		},
	},
	"bitstamp": {
		pattern: "GET /api/v2/ticker/{pair}/",
		asksFor: func(r *http.Request, p exchange.Pair) bool {
			return r.PathValue("pair") == strings.ToLower(p.Base+p.Quote)
		},
		body: func(_ exchange.Pair, price *big.Int, at time.Time) string {
			text := exchange.FormatPrice(price)
			return fmt.Sprintf(`{"timestamp":"%d","open":"%s","high":"%s","low":"%s","last":"%s","volume":"4161.32850200","vwap":"%s","bid":"%s","ask":"%s","side":"0","open_24":"%s","percent_change_24":"-0.41"}`,
				at.Unix(), text, text, text, text, text, text, text, text)
		},
	},
	"gemini": {
		pattern: "GET /v1/pubticker/{pair}",
		asksFor: func(r *http.Request, p exchange.Pair) bool {
			return r.PathValue("pair") == strings.ToLower(p.Base+p.Quote)
		},
		body: func(p exchange.Pair, price *big.Int, at time.Time) string {
			text := exchange.FormatPrice(price)
			return fmt.Sprintf(`{"bid":"%s","ask":"%s","volume":{"%s":"1402.1183","%s":"4911042.7715","timestamp":%d},"last":"%s"}`,
				text, text, p.Base, p.Quote, at.UnixMilli(), text)
		},
	},
}
