package endpoint

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// peer is one endpoint.
type peer struct {
	name    string // without anything secret
	url     *url.URL
	base    http.RoundTripper
	timeout time.Duration // of one exchange

	mu sync.Mutex
	*health
}

const (
	// maxBatch is how many calls go into one batch: nodes refuse longer ones.
	maxBatch = 100
	// partsAtOnce is how many parts of a batch that an endpoint has refused are
	// asked at once.
	partsAtOnce = 4
)

// with calls do under the lock.
func (p *peer) with(do func(h *health, now time.Time)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	do(p.health, time.Now())
}

// failure is that of a whole exchange.
type failure struct {
	kind Kind
	err  error
}

func (f *failure) Error() string { return f.err.Error() }

// ask asks the calls in batches that the endpoint takes. The failure is that of the
// first exchange that failed as a whole.
func (p *peer) ask(ctx context.Context, calls []call) ([]answer, *failure) {
	var limit int
	p.with(func(h *health, now time.Time) { limit = h.limit(now) })
	if len(calls) > limit {
		return p.askParts(ctx, calls, limit)
	}
	answers, whole := p.exchange(ctx, calls)
	if whole == nil || len(calls) == 1 || whole.kind == Unreachable || whole.kind == Silent {
		return answers, whole
	}
	// Was it for the length of the batch? A single call tells.
	first, refused := p.exchange(ctx, calls[:1])
	if refused != nil {
		return answers, whole
	}
	p.with(func(h *health, now time.Time) { h.learnLimit(len(calls)/2, now) })
	rest, whole := p.ask(ctx, calls[1:])
	return append(first, rest...), whole
}

func (p *peer) askParts(ctx context.Context, calls []call, limit int) ([]answer, *failure) {
	answers := make([]answer, len(calls))
	starts := make(chan int)
	var mu sync.Mutex
	var whole *failure
	var group sync.WaitGroup
	for range partsAtOnce {
		group.Go(func() {
			for start := range starts {
				part := calls[start:min(start+limit, len(calls))]
				got, failed := p.ask(ctx, part)
				copy(answers[start:], got)
				if failed != nil {
					mu.Lock()
					if whole == nil {
						whole = failed
					}
					mu.Unlock()
				}
			}
		})
	}
	for start := 0; start < len(calls); start += limit {
		starts <- start
	}
	close(starts)
	group.Wait()
	return answers, whole
}

// exchange sends the calls at once and judges what comes back.
func (p *peer) exchange(ctx context.Context, calls []call) ([]answer, *failure) {
	started := time.Now()
	status, body, whole := p.post(ctx, calls)
	took := time.Since(started)
	var answers []answer
	if whole == nil {
		if answers, whole = judgeAll(calls, body); status/100 != 2 {
			answers, whole = judgeStatus(calls, status, answers, whole)
		}
	}
	if whole != nil && answers == nil {
		answers = make([]answer, len(calls))
		for i := range answers {
			answers[i] = answer{kind: whole.kind, err: whole.err}
		}
	}
	p.with(func(h *health, _ time.Time) { h.methods.record(ctx, calls, answers, took) })
	return answers, whole
}

// StatusError is an HTTP status that is no success.
type StatusError struct{ Code int }

func (e *StatusError) Error() string {
	return fmt.Sprintf("HTTP status %d %s", e.Code, http.StatusText(e.Code))
}

// judgeStatus judges answers that came with an HTTP status of failure. Only errors
// that are about the request itself count: some nodes send them so.
func judgeStatus(calls []call, status int, answers []answer, whole *failure) ([]answer, *failure) {
	var reason error = &StatusError{status}
	if whole != nil || len(calls) > 1 {
		return nil, &failure{BadStatus, reason}
	}
	a := answers[0]
	switch {
	case a.err == nil || a.raw == nil: // no error that could be passed on
		return nil, &failure{BadStatus, reason}
	case a.standing != failed:
		return answers, nil
	}
	reason = fmt.Errorf("%w: %w", reason, a.err)
	return []answer{{kind: BadStatus, err: reason, raw: a.raw}}, &failure{BadStatus, reason}
}

// judgeAll judges the body of an answer to the calls.
func judgeAll(calls []call, body []byte) ([]answer, *failure) {
	if len(calls) == 1 {
		if !json.Valid(body) || isList(body) {
			return nil, &failure{Malformed, malformed(body)}
		}
		return []answer{judge(calls[0], body)}, nil
	}
	var list []json.RawMessage
	if !isList(body) || json.Unmarshal(body, &list) != nil {
		var r reply
		if json.Unmarshal(body, &r) == nil && r.Error != nil {
			return nil, &failure{kindOf(r.Error), fmt.Errorf("batch of %d calls: %s (code %d)", len(calls), printable(r.Error.Message), r.Error.Code)}
		}
		return nil, &failure{Malformed, malformed(body)}
	}
	byID := make(map[string]json.RawMessage, len(calls))
	for _, raw := range list {
		var r reply
		if json.Unmarshal(raw, &r) == nil {
			byID[string(bytes.TrimSpace(r.ID))] = raw
		}
	}
	answers, matched := make([]answer, len(calls)), false
	for i, c := range calls {
		raw, ok := byID[string(bytes.TrimSpace(c.ID))]
		if !ok {
			answers[i] = answer{kind: Malformed, err: errors.New("no answer to a call of the batch")}
			continue
		}
		matched, answers[i] = true, judge(c, raw)
	}
	if !matched {
		return nil, &failure{Malformed, errors.New("no answer to any call of the batch")}
	}
	return answers, nil
}

func malformed(body []byte) error {
	switch text := bytes.TrimSpace(body); {
	case len(text) == 0:
		return errors.New("an empty answer")
	case text[0] == '<':
		return errors.New("a page of HTML instead of JSON")
	default:
		return errors.New("an answer that is no JSON-RPC")
	}
}

// post makes one HTTP request.
func (p *peer) post(ctx context.Context, calls []call) (status int, body []byte, whole *failure) {
	bounded, cancel := context.WithTimeout(ctx, p.timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(bounded, http.MethodPost, p.url.String(), bytes.NewReader(encode(calls)))
	if err != nil {
		return 0, nil, &failure{Unreachable, errors.New("the address is not usable")}
	}
	req.URL.User = nil
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	if user := p.url.User; user != nil {
		password, _ := user.Password()
		req.SetBasicAuth(user.Username(), password)
	}
	resp, err := p.base.RoundTrip(req)
	if err != nil {
		return 0, nil, broken(bounded, err)
	}
	defer resp.Body.Close()
	most := maxBytes(calls)
	body, err = io.ReadAll(io.LimitReader(resp.Body, most+1))
	switch {
	case err != nil:
		return 0, nil, broken(bounded, err)
	case int64(len(body)) > most:
		return 0, nil, &failure{Malformed, fmt.Errorf("an answer of more than %d bytes", most)}
	}
	return resp.StatusCode, body, nil
}

func broken(ctx context.Context, err error) *failure {
	if ctx.Err() != nil {
		return &failure{Silent, errors.New("no answer in time")}
	}
	return &failure{Unreachable, err}
}

func encode(calls []call) []byte {
	if len(calls) == 1 {
		return calls[0].raw
	}
	body := []byte{'['}
	for i, c := range calls {
		if i > 0 {
			body = append(body, ',')
		}
		body = append(body, c.raw...)
	}
	return append(body, ']')
}
