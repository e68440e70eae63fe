package exchange

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"
)

const (
	// maxBody bounds an answer: tickers have less than 1 kB.
	maxBody = 16 << 10
	// maxHeader bounds the header of an answer.
	maxHeader = 16 << 10
	// MaxAge is how old the last trade may be. On the markets that are worth asking there is
	// one every few seconds.
	MaxAge = time.Minute
)

// client follows no redirects: an exchange is where its URL says.
var client = &http.Client{
	Transport: &http.Transport{
		Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, MaxResponseHeaderBytes: maxHeader, IdleConnTimeout: time.Minute,
	},
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// Ask returns the last trade of a pair, at most [MaxAge] old.
func (e Exchange) Ask(ctx context.Context, pair Pair) (Quote, error) {
	q, err := e.ask(ctx, pair)
	if err == nil {
		err = q.check(time.Now())
	}
	if err != nil {
		return Quote{}, fmt.Errorf("ask %s for %s: %w", e.Name, pair, err)
	}
	return q, nil
}

func (e Exchange) ask(ctx context.Context, pair Pair) (Quote, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, e.url+e.path(pair), nil)
	if err != nil {
		return Quote{}, err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", "exchange-rates") // some refuse those who do not say
	response, err := client.Do(request)
	if err != nil {
		return Quote{}, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return Quote{}, fmt.Errorf("it answers %d %s", response.StatusCode, http.StatusText(response.StatusCode))
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxBody+1))
	switch {
	case err != nil:
		return Quote{}, err
	case len(body) > maxBody:
		return Quote{}, fmt.Errorf("an answer of more than %d bytes", maxBody)
	}
	q, err := e.decode(body)
	if err != nil {
		return Quote{}, fmt.Errorf("decode its answer: %w", err)
	}
	return q, nil
}

// check reports a trade that is too old, or yet to come.
func (q Quote) check(now time.Time) error {
	switch age := now.Sub(q.At); {
	case q.At.IsZero():
		return nil
	case age > MaxAge:
		return fmt.Errorf("its last trade was %s ago, at most %s allowed", age.Round(time.Second), MaxAge)
	case age < -MaxAge:
		return fmt.Errorf("its last trade is %s in the future: is this machine's clock right?", (-age).Round(time.Second))
	}
	return nil
}

// AskAll asks exchanges at the same time, each for so long at most. It returns the quotes of those
// that answered, in their order, and why others did not.
func AskAll(ctx context.Context, exchanges []Exchange, pair Pair, timeout time.Duration) ([]Quote, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	quotes, errs := make([]Quote, len(exchanges)), make([]error, len(exchanges))
	var asked sync.WaitGroup
	for i, e := range exchanges {
		asked.Go(func() { quotes[i], errs[i] = e.Ask(ctx, pair) })
	}
	asked.Wait()
	var answered []Quote
	for i, q := range quotes {
		if errs[i] == nil {
			answered = append(answered, q)
		}
	}
	return answered, errors.Join(errs...)
}
