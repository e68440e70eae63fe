package exchange

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"time"

	"github.com/eigenshift/avs/operator/reading"
)

// Quote is what an exchange says of a pair: its last trade.
type Quote struct {
	Price *big.Int  // in units of the eighth decimal; positive
	At    time.Time // when that was; zero where the exchange does not say
}

// adapter knows the public API of an exchange.
type adapter struct {
	// url is where it is.
	url string
	// path returns the path, with its query, of a pair's ticker.
	path func(Pair) string
	// decode reads the answer, which may be anything.
	decode func(body []byte) (Quote, error)
}

// adapters are the exchanges that there are, by name. All of them quote dollars as such.
var adapters = map[string]adapter{
	// https://docs.cdp.coinbase.com/api-reference/exchange-api
	"coinbase": {
		url:    "https://api.exchange.coinbase.com",
		path:   func(p Pair) string { return "/products/" + p.Base + "-" + p.Quote + "/ticker" },
		decode: decodeCoinbase,
	},
	// https://docs.kraken.com/api/docs/rest-api/get-ticker-information
	"kraken": {
		url:    "https://api.kraken.com",
		path:   func(p Pair) string { return "/0/public/Ticker?pair=" + p.Base + p.Quote },
		decode: decodeKraken,
	},
	// https://www.bitstamp.net/api
	"bitstamp": {
		url:    "https://www.bitstamp.net",
		path:   func(p Pair) string { return "/api/v2/ticker/" + p.lower() + "/" },
		decode: decodeBitstamp,
	},
	// https://docs.gemini.com/rest/market-data
	"gemini": {
		url:    "https://api.gemini.com",
		path:   func(p Pair) string { return "/v1/pubticker/" + p.lower() },
		decode: decodeGemini,
	},
}

func decodeCoinbase(body []byte) (Quote, error) {
	var ticker struct {
		Price string `json:"price"`
		Time  string `json:"time"`
	}
	if err := reading.JSON(body, &ticker); err != nil {
		return Quote{}, err
	}
	at, err := time.Parse(time.RFC3339, ticker.Time)
	if err != nil {
		return Quote{}, fmt.Errorf("time: %w", err)
	}
	return quote("price", ticker.Price, at)
}

func decodeKraken(body []byte) (Quote, error) {
	var ticker struct {
		Error  []string `json:"error"`
		Result map[string]struct {
			LastTrade []string `json:"c"` // price and volume
		} `json:"result"`
	}
	if err := reading.JSON(body, &ticker); err != nil {
		return Quote{}, err
	}
	if len(ticker.Error) > 0 {
		return Quote{}, fmt.Errorf("error: %.200q", strings.Join(ticker.Error, ", "))
	}
	if len(ticker.Result) != 1 {
		return Quote{}, fmt.Errorf("result: %d pairs where one was asked for", len(ticker.Result))
	}
	for _, pair := range ticker.Result { // under Kraken's own name of it
		if len(pair.LastTrade) == 2 {
			return quote("c", pair.LastTrade[0], time.Time{})
		}
	}
	return Quote{}, errors.New("c: not the price and the volume of the last trade")
}

func decodeBitstamp(body []byte) (Quote, error) {
	var ticker struct {
		Last      string `json:"last"`
		Timestamp string `json:"timestamp"` // unix seconds
	}
	if err := reading.JSON(body, &ticker); err != nil {
		return Quote{}, err
	}
	seconds, err := reading.Uint(ticker.Timestamp, 32, 1)
	if err != nil {
		return Quote{}, fmt.Errorf("timestamp: %w", err)
	}
	return quote("last", ticker.Last, time.Unix(int64(seconds), 0))
}

func decodeGemini(body []byte) (Quote, error) {
	var ticker struct {
		Last   string `json:"last"`
		Volume struct {
			Timestamp uint64 `json:"timestamp"` // unix milliseconds
		} `json:"volume"`
	}
	if err := reading.JSON(body, &ticker); err != nil {
		return Quote{}, err
	}
	at := ticker.Volume.Timestamp
	if at == 0 || at > math.MaxUint32*1000 {
		return Quote{}, fmt.Errorf("volume.timestamp: %d is not a time in milliseconds", at)
	}
	return quote("last", ticker.Last, time.UnixMilli(int64(at)))
}

// quote reads the price in a field.
func quote(field, price string, at time.Time) (Quote, error) {
	parsed, err := ParsePrice(price)
	if err != nil {
		return Quote{}, fmt.Errorf("%s: %w", field, err)
	}
	return Quote{Price: parsed, At: at}, nil
}
