package endpoint

import (
	"fmt"
	"io"
	"net/http"
	"testing"
	"testing/synctest"
	"time"
)

// Calls are counted by method, each of a batch by itself; what was given up is no failure, and
// is not timed.
func TestCallsAreCounted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, f := routed(t, io.Discard, "a", "b")
		mustAnswer(t, r)
		batch := fmt.Sprintf(`[%s,{"jsonrpc":"2.0","id":2,"method":"eth_gasPrice","params":[]}]`, number)
		if _, err := r.request(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
		f.change("a", func(e *fake) { e.delay = 4 * time.Second })
		mustAnswer(t, r)
		f.change("a", func(e *fake) { e.delay, e.status = time.Millisecond, http.StatusForbidden })
		mustAnswer(t, r)
		synctest.Wait()
		a, b := r.Status().Endpoints[0].Calls, r.Status().Endpoints[1].Calls
		got := a["eth_blockNumber"]
		if got.Answered != 2 || got.GivenUp != 1 || got.Failed != 1 || got.Took.Count != 3 || got.Took.Buckets[0.01] != 3 || got.Took.Buckets[0.005] != 1 {
			t.Errorf("calls of a: %+v", got)
		}
		if a["eth_gasPrice"].Answered != 1 || b["eth_blockNumber"].Answered != 2 || b["eth_gasPrice"].Answered != 0 {
			t.Errorf("calls of a %+v, of b %+v", a, b)
		}
	})
}

// Code of an AVS may call any method; series are bounded all the same.
func TestMethodsAreBounded(t *testing.T) {
	r, _ := routed(t, io.Discard, "a")
	for i := range 2 * maxMethods {
		if _, err := r.request(t.Context(), fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"own_%d","params":[]}`, i)); err != nil {
			t.Fatal(err)
		}
	}
	calls := r.Status().Endpoints[0].Calls
	if len(calls) != maxMethods+1 || calls[otherMethod].Answered < maxMethods {
		t.Errorf("%d methods, %d calls of others", len(calls), calls[otherMethod].Answered)
	}
}
