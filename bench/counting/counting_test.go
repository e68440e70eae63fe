package counting_test

import (
	"context"
	"maps"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/bench/counting"
)

type node struct{}

func (node) BlockNumber() string { return "0x7" }

func (node) Call(map[string]any, string) string { return "0x" }

func TestCallsAreCountedAndCarried(t *testing.T) {
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	if err := server.RegisterName("eth", node{}); err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(nil)
	t.Cleanup(web.Close)
	ws := server.WebsocketHandler([]string{"*"})
	web.Config.Handler = both{server, ws}
	p, err := counting.Listen(web.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })

	for _, endpoint := range []string{p.HTTP(), p.WS()} {
		client, err := rpc.DialContext(context.Background(), endpoint)
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		var number, returned string
		if err := client.Call(&number, "eth_blockNumber"); err != nil || number != "0x7" {
			t.Fatalf("eth_blockNumber: %q, %v", number, err)
		}
		call := func(field, data string) rpc.BatchElem {
			return rpc.BatchElem{Method: "eth_call", Args: []any{map[string]any{field: data}, "latest"}, Result: &returned}
		}
		batch := []rpc.BatchElem{call("input", "0x0123456789"), call("data", "0x01234567"), call("data", "0x")}
		if err := client.BatchCall(batch); err != nil {
			t.Fatal(err)
		}
	}

	expected := map[string]int{"eth_blockNumber": 1, "eth_call:0x01234567": 2, "eth_call": 1}
	counts := p.Counts()
	if !maps.Equal(counts.HTTP, expected) || !maps.Equal(counts.WS, expected) || counts.Requests != 2 {
		t.Errorf("counted %+v, expected %v of each, in 2 requests", counts, expected)
	}
	p.Reset()
	if counts := p.Counts(); len(counts.HTTP)+len(counts.WS)+counts.Requests != 0 {
		t.Errorf("after a reset: %+v", counts)
	}
}

// both serves HTTP and WebSocket on one port, as nodes do.
type both struct{ http, ws http.Handler }

func (b both) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Upgrade") != "" {
		b.ws.ServeHTTP(w, r)
		return
	}
	b.http.ServeHTTP(w, r)
}
