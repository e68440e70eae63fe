package endpoint

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"
)

// fake is an endpoint that answers as a test says, in virtual time.
type fake struct {
	delay  time.Duration
	status int               // 0: 200
	reply  func(call) string // what follows the id; "": the answer's default
	batch  int               // longest; 0: any
	all    int               // requests
	asked  int               // requests, chain ids not counted
	sizes  []int             // of them, in calls
}

// fakes are endpoints by host.
type fakes struct {
	mu sync.Mutex
	of map[string]*fake
}

func (f *fakes) RoundTrip(req *http.Request) (*http.Response, error) {
	asked, err := readRequest(req)
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	e := f.of[req.URL.Host]
	e.all++
	if asked.calls[0].Method != "eth_chainId" {
		e.asked++
		e.sizes = append(e.sizes, len(asked.calls))
	}
	delay, status, reply, limit := e.delay, e.status, e.reply, e.batch
	f.mu.Unlock()
	select {
	case <-time.After(delay):
	case <-req.Context().Done():
		return nil, req.Context().Err()
	}
	if status == 0 {
		status = http.StatusOK
	}
	var body bytes.Buffer
	if limit > 0 && len(asked.calls) > limit {
		body.WriteString(`{"id":null,"error":{"code":31,"message":"batch too long"}}`)
	} else {
		writeReplies(&body, asked, reply)
	}
	return &http.Response{StatusCode: status, Body: io.NopCloser(&body), Header: http.Header{}}, nil
}

func writeReplies(body *bytes.Buffer, asked request, reply func(call) string) {
	var texts []string
	for _, c := range asked.calls {
		text := `"result":"0x1"`
		if c.Method == "eth_call" {
			text = `"result":"0x01"`
		}
		if reply != nil && c.Method != "eth_chainId" {
			if own := reply(c); own != "" {
				text = own
			}
		}
		texts = append(texts, fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,%s}`, c.ID, text))
	}
	if asked.batch {
		body.WriteString("[" + strings.Join(texts, ",") + "]")
		return
	}
	body.WriteString(texts[0])
}

// change changes an endpoint.
func (f *fakes) change(host string, do func(*fake)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	do(f.of[host])
}

func (f *fakes) asked(host string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.of[host].asked
}

// routed returns a router to endpoints named a, b, ... that all work.
func routed(t *testing.T, log io.Writer, hosts ...string) (*Router, *fakes) {
	t.Helper()
	f := &fakes{of: make(map[string]*fake)}
	cfg := Config{ChainID: 1, Timeout: 10 * time.Second, Base: f, Logger: zerolog.New(log)}
	for _, host := range hosts {
		f.of[host] = &fake{delay: 10 * time.Millisecond}
		cfg.URLs = append(cfg.URLs, "https://user:secret@"+host+"/token")
	}
	r, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return r, f
}

// request sends a body through the router, and returns what the client gets.
func (r *Router) request(ctx context.Context, body string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://ethereum", strings.NewReader(body))
	if err != nil {
		return "", err
	}
	resp, err := r.RoundTrip(req)
	if err != nil {
		return "", err
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

const (
	number       = `{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}`
	numberAnswer = `{"jsonrpc":"2.0","id":1,"result":"0x1"}`
)

func mustAnswer(t *testing.T, r *Router) {
	t.Helper()
	if got, err := r.request(t.Context(), number); err != nil || got != numberAnswer {
		t.Fatalf("%s, %v", got, err)
	}
}

// A slow endpoint is left for a faster one within the request, and then for good
// while it is slow; it is tried again by and by.
func TestSlowEndpointIsLeftForAFasterOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, f := routed(t, io.Discard, "a", "b")
		mustAnswer(t, r)
		f.change("a", func(e *fake) { e.delay = 4 * time.Second })
		start := time.Now()
		for range 20 {
			mustAnswer(t, r)
		}
		if took := time.Since(start); took > 20*10*time.Millisecond+patience*longestHedge {
			t.Errorf("20 requests took %s beside a fast endpoint", took)
		}
		if n := f.asked("a"); n > 1+patience {
			t.Errorf("the slow endpoint was asked %d times", n)
		}
		f.change("a", func(e *fake) { e.delay = 10 * time.Millisecond })
		time.Sleep(longestRest)
		mustAnswer(t, r)
		before := f.asked("b")
		mustAnswer(t, r)
		if f.asked("b") != before {
			t.Error("the preferred endpoint is fast again, and not used")
		}
	})
}

// A failing endpoint is not asked with each request, but now and then, and is used
// again when it answers. It is logged once, without what its address hides.
func TestFailingEndpointRests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		r, f := routed(t, &log, "a", "b")
		mustAnswer(t, r)
		f.change("a", func(e *fake) { e.status = http.StatusForbidden })
		for range 300 { // ten minutes
			mustAnswer(t, r)
			time.Sleep(2 * time.Second)
		}
		if n := f.of["a"].all; n < 8 || n > 20 {
			t.Errorf("asked %d times in ten minutes", n)
		}
		if n := strings.Count(log.String(), "Ethereum node fails"); n < 1 || n > 11 {
			t.Errorf("%d lines in ten minutes:\n%s", n, log.String())
		}
		f.change("a", func(e *fake) { e.status = 0 })
		for range 31 {
			mustAnswer(t, r)
			time.Sleep(2 * time.Second)
		}
		before := f.asked("b")
		mustAnswer(t, r)
		if f.asked("b") != before || !strings.Contains(log.String(), "answers again") {
			t.Errorf("it is not used again, or that is not told:\n%s", log.String())
		}
		if strings.Contains(log.String(), "secret") || strings.Contains(log.String(), "token") {
			t.Errorf("a secret in the log:\n%s", log.String())
		}
	})
}

// Only what an endpoint cannot do is asked elsewhere.
func TestLanesFailOneByOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, f := routed(t, io.Discard, "a", "b")
		f.change("a", func(e *fake) {
			e.reply = func(c call) string {
				if c.lane() == "eth_call@hash" {
					return `"error":{"code":-32000,"message":"header not found"}`
				}
				return ""
			}
		})
		both := `[{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]},` +
			`{"jsonrpc":"2.0","id":2,"method":"eth_call","params":[{},{"blockHash":"0x01"}]}]`
		for range 2 * patience {
			if got, err := r.request(t.Context(), both); err != nil || strings.Contains(got, "error") {
				t.Fatalf("%s, %v", got, err)
			}
		}
		before := f.asked("b")
		mustAnswer(t, r)
		if f.asked("b") != before {
			t.Error("an endpoint without the state of a block is not asked for the number of the newest")
		}
		before = f.asked("a")
		if got, err := r.request(t.Context(), both); err != nil || strings.Contains(got, "error") {
			t.Fatalf("%s, %v", got, err)
		}
		if f.asked("a") != before {
			t.Error("it was asked again for what it does not have")
		}
	})
}

// What may be for want of knowledge is asked of another endpoint; a revert with its
// reason is not.
func TestSecondOpinion(t *testing.T) {
	for name, c := range map[string]struct {
		first, second, want string
		asked               int
	}{
		"revert with a reason":     {`"error":{"code":3,"message":"execution reverted","data":"0x01"}`, "", `"data":"0x01"`, 0},
		"revert without":           {`"error":{"code":3,"message":"execution reverted"}`, `"result":"0x22"`, `"0x22"`, 1},
		"both revert":              {`"error":{"code":3,"message":"execution reverted"}`, `"error":{"code":3,"message":"execution reverted"}`, "reverted", 1},
		"nothing":                  {`"result":"0x"`, `"result":"0x22"`, `"0x22"`, 1},
		"nothing, and a failure":   {`"result":"0x"`, `"error":{"code":-32000,"message":"header not found"}`, `"0x"`, 1},
		"two failures":             {`"error":{"code":-32005,"message":"rate"}`, `"error":{"code":-32000,"message":"header not found"}`, "rate", 1},
		"a failure, and an answer": {`"error":{"code":-32005,"message":"rate"}`, `"result":"0x22"`, `"0x22"`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r, f := routed(t, io.Discard, "a", "b")
				f.change("a", func(e *fake) { e.reply = func(call) string { return c.first } })
				f.change("b", func(e *fake) { e.reply = func(call) string { return c.second } })
				got, err := r.request(t.Context(), `{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{},"latest"]}`)
				if err != nil || !strings.Contains(got, c.want) || f.asked("b") != c.asked {
					t.Errorf("%s, %v, second asked %d times; expected %s and %d", got, err, f.asked("b"), c.want, c.asked)
				}
			})
		})
	}
}

// A limit on batches is learnt, and remembered for the endpoint, down to single
// calls, whatever the status of the refusal.
func TestLimitOnBatchesIsLearnt(t *testing.T) {
	var calls []string
	for i := range 40 {
		calls = append(calls, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"eth_blockNumber","params":[]}`, i))
	}
	batch := "[" + strings.Join(calls, ",") + "]"
	for _, limit := range []int{1, 3, 25} {
		synctest.Test(t, func(t *testing.T) {
			r, f := routed(t, io.Discard, "a")
			f.change("a", func(e *fake) { e.batch = limit })
			for round := range 2 {
				f.change("a", func(e *fake) { e.sizes = nil })
				got, err := r.request(t.Context(), batch)
				if err != nil || strings.Count(got, `"result":"0x1"`) != 40 {
					t.Fatalf("limit %d: %s, %v", limit, got, err)
				}
				for _, size := range f.of["a"].sizes {
					if round == 1 && size > limit {
						t.Errorf("limit %d: a batch of %d again", limit, size)
					}
				}
			}
		})
	}
}

// With no other endpoint it is said that none answers, soon and once, and that one
// does again.
func TestNoEndpointAnswersIsSaid(t *testing.T) {
	for name, spoil := range map[string]func(*fake){
		"status":  func(e *fake) { e.status = http.StatusUnauthorized },
		"errors":  func(e *fake) { e.reply = func(call) string { return `"error":{"code":-32005,"message":"rate"}` } },
		"silence": func(e *fake) { e.delay = time.Hour },
		"slow":    func(e *fake) { e.delay = 4 * time.Second },
		"null":    func(e *fake) { e.reply = func(call) string { return `"result":null` } },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var log bytes.Buffer
				r, f := routed(t, &log, "a")
				mustAnswer(t, r)
				ctx, cancel := context.WithCancel(t.Context())
				var group sync.WaitGroup
				group.Go(func() { r.Watch(ctx, 5*time.Second) })
				group.Go(func() {
					for ctx.Err() == nil { // as heads are polled
						_, _ = r.request(ctx, number) // fails meanwhile
						time.Sleep(time.Second)
					}
				})
				f.change("a", spoil)
				time.Sleep(9 * time.Second)
				if r.Status().Trouble == nil {
					t.Error("no trouble after nine seconds")
				}
				f.change("a", func(e *fake) { e.status, e.reply, e.delay = 0, nil, 10*time.Millisecond })
				time.Sleep(time.Minute)
				if s := r.Status(); s.Trouble != nil || !s.Endpoints[0].Healthy {
					t.Errorf("trouble after a minute without: %+v", s)
				}
				cancel()
				group.Wait()
				if n := strings.Count(log.String(), "no Ethereum node answers"); n != 1 {
					t.Errorf("told %d times:\n%s", n, log.String())
				}
				if !strings.Contains(log.String(), "an Ethereum node answers again") {
					t.Errorf("its end is not told:\n%s", log.String())
				}
			})
		})
	}
}

// A slow endpoint's head is newer when it comes. That does not make the fast one lag.
func TestSlowEndpointDoesNotMakeAFastOneLag(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		r, f := routed(t, &log, "slow", "fast")
		start := time.Now()
		head := func(behind int) func(call) string {
			return func(call) string {
				n := 100 + int(time.Since(start)/(200*time.Millisecond)) - behind
				return fmt.Sprintf(`"result":{"number":"%#x","hash":"0x%064x","parentHash":"0x%064x","baseFeePerGas":"0x1"}`, n, n, n-1)
			}
		}
		f.change("slow", func(e *fake) { e.delay, e.reply = 2*time.Second, head(0) })
		f.change("fast", func(e *fake) { e.reply = head(0) })
		r.compare(t.Context(), time.Minute)
		if s := r.Status(); s.Endpoints[0].Behind > 0 || s.Endpoints[1].Behind > 0 {
			t.Errorf("one is said to lag: %+v", s.Endpoints)
		}
		f.change("fast", func(e *fake) { e.reply = head(50) })
		r.compare(t.Context(), time.Minute)
		if s := r.Status(); s.Endpoints[0].Behind > 0 || s.Endpoints[1].Behind < 20 {
			t.Errorf("who lags is not said: %+v", s.Endpoints)
		}
		if n := strings.Count(log.String(), "lags"); n != 1 {
			t.Errorf("told %d times:\n%s", n, log.String())
		}
	})
}

// An answer that does not end is cut off.
func TestEndlessAnswerIsCutOff(t *testing.T) {
	endless := roundTripper(func(*http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(forever{}), Header: http.Header{}}, nil
	})
	r, err := New(Config{URLs: []string{"http://a"}, ChainID: 1, Timeout: time.Minute, Base: endless, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	r.peers[0].identified = true
	if _, err := r.request(t.Context(), number); err == nil || !strings.Contains(err.Error(), "more than") {
		t.Errorf("error %v", err)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

type forever struct{}

func (forever) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// A wrong endpoint beside one that does not answer does not make waiting vain.
func TestWrongChainIsPermanentOnlyWhereAllAre(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, f := routed(t, io.Discard, "a", "b")
		r.chain = 2
		if err := r.Identify(t.Context()); !errors.Is(err, ErrWrongChain) {
			t.Errorf("error %v", err)
		}
		f.change("b", func(e *fake) { e.status = http.StatusBadGateway })
		if err := r.Identify(t.Context()); err == nil || errors.Is(err, ErrWrongChain) {
			t.Errorf("error %v", err)
		}
	})
}
