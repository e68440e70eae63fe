package endpoint

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift/track"
)

// What each of these is worth, whatever the client or provider. The texts are those
// of geth, reth, nethermind, besu, erigon, and of public reports about providers.
func TestAnswersAndFailures(t *testing.T) {
	const (
		hash  = "0x00000000000000000000000000000000000000000000000000000000000000aa"
		other = "0x00000000000000000000000000000000000000000000000000000000000000bb"
	)
	header := func(number, hash string) string {
		return `{"number":"` + number + `","hash":"` + hash + `","parentHash":"` + other + `","baseFeePerGas":"0x7"}`
	}
	for name, c := range map[string]struct {
		method, params, reply string // the reply without its id
		standing              standing
		kind                  Kind
	}{
		"revert with data (geth, reth, erigon)": {"eth_call", `[{},"latest"]`, `"error":{"code":3,"message":"execution reverted: no","data":"0x08c379a0"}`, answered, ""},
		"revert with a reason (besu)":           {"eth_call", `[{},"latest"]`, `"error":{"code":-32000,"message":"Execution reverted","data":"0x01"}`, answered, ""},
		"revert (nethermind)":                   {"eth_call", `[{},"latest"]`, `"error":{"code":-32015,"message":"VM execution error.","data":"Reverted 0x4e487b71"}`, answered, ""},
		"out of gas":                            {"eth_estimateGas", `[{}]`, `"error":{"code":-32000,"message":"gas required exceeds allowance (30000000)"}`, answered, ""},
		"revert without any reason":             {"eth_call", `[{},"latest"]`, `"error":{"code":3,"message":"execution reverted","data":"0x"}`, doubtful, Refused},
		"revert without data":                   {"eth_call", `[{},"latest"]`, `"error":{"code":-32000,"message":"execution reverted"}`, doubtful, Refused},
		"rate limit":                            {"eth_call", `[{},"latest"]`, `"error":{"code":-32005,"message":"daily request count exceeded, request rate limited"}`, failed, Limited},
		"compute units":                         {"eth_blockNumber", `[]`, `"error":{"code":429,"message":"Your app has exceeded its compute units per second capacity."}`, failed, Limited},
		"plan":                                  {"eth_getLogs", `[{}]`, `"error":{"code":-32600,"message":"Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range."}`, failed, Limited},
		"header not found":                      {"eth_call", `[{},{"blockHash":"0x01"}]`, `"error":{"code":-32000,"message":"header not found"}`, failed, Missing},
		"missing trie node":                     {"eth_call", `[{},"0x1"]`, `"error":{"code":-32000,"message":"missing trie node 7fb8a8c4 (path ) state 0x7fb8 is not available"}`, failed, Missing},
		"historical state":                      {"eth_call", `[{},"0x1"]`, `"error":{"code":-32000,"message":"historical state 0x12 is not available"}`, failed, Missing},
		"unknown block":                         {"eth_getLogs", `[{"blockHash":"0x01"}]`, `"error":{"code":-32000,"message":"unknown block"}`, failed, Missing},
		"no EIP-1898":                           {"eth_call", `[{},{"blockHash":"0x01"}]`, `"error":{"code":-32602,"message":"invalid argument 1: json: cannot unmarshal object into Go value of type string"}`, failed, Unsupported},
		"unknown words":                         {"eth_blockNumber", `[]`, `"error":{"code":7,"message":"nope"}`, failed, Refused},
		"internal error":                        {"eth_blockNumber", `[]`, `"error":{"code":-32603,"message":"internal error"}`, failed, Refused},
		"no eth_simulateV1":                     {"eth_simulateV1", `[{}]`, `"error":{"code":-32601,"message":"the method eth_simulateV1 does not exist/is not available"}`, doubtful, Unsupported},
		"no eth_call":                           {"eth_call", `[{},"latest"]`, `"error":{"code":-32601,"message":"method not found"}`, failed, Unsupported},
		"pool (nethermind)":                     {"eth_sendRawTransaction", `["0x"]`, `"error":{"code":-32010,"message":"AlreadyKnown"}`, doubtful, Refused},
		"pool, gas limit":                       {"eth_sendRawTransaction", `["0x"]`, `"error":{"code":-32000,"message":"exceeds block gas limit"}`, doubtful, Refused},
		"pool, rate":                            {"eth_sendRawTransaction", `["0x"]`, `"error":{"code":-32005,"message":"rate limit exceeded"}`, failed, Limited},

		"number":                     {"eth_blockNumber", `[]`, `"result":"0x10"`, answered, ""},
		"number as a number":         {"eth_blockNumber", `[]`, `"result":16`, failed, Malformed},
		"number null":                {"eth_blockNumber", `[]`, `"result":null`, failed, Malformed},
		"no result":                  {"eth_blockNumber", `[]`, `"other":1`, failed, Malformed},
		"call":                       {"eth_call", `[{},"latest"]`, `"result":"0x01"`, answered, ""},
		"call with nothing":          {"eth_call", `[{},"latest"]`, `"result":"0x"`, doubtful, Missing},
		"call with an object":        {"eth_call", `[{},"latest"]`, `"result":{}`, failed, Malformed},
		"call null":                  {"eth_call", `[{},"latest"]`, `"result":null`, failed, Malformed},
		"block":                      {"eth_getBlockByNumber", `["0x5",false]`, `"result":` + header("0x5", hash), answered, ""},
		"newest block":               {"eth_getBlockByNumber", `["latest",false]`, `"result":` + header("0x5", hash), answered, ""},
		"block null":                 {"eth_getBlockByNumber", `["0x5",false]`, `"result":null`, doubtful, Missing},
		"newest block null":          {"eth_getBlockByNumber", `["latest",false]`, `"result":null`, failed, Missing},
		"another block":              {"eth_getBlockByNumber", `["0x5",false]`, `"result":` + header("0x6", hash), failed, Malformed},
		"another block's hash":       {"eth_getBlockByHash", `["` + hash + `",false]`, `"result":` + header("0x6", other), failed, Malformed},
		"block without hash":         {"eth_getBlockByNumber", `["latest",false]`, `"result":{"number":"0x5"}`, failed, Malformed},
		"block without base fee":     {"eth_getBlockByNumber", `["latest",false]`, `"result":` + strings.ReplaceAll(header("0x5", hash), "baseFee", "x"), doubtful, Malformed},
		"receipt null":               {"eth_getTransactionReceipt", `["` + hash + `"]`, `"result":null`, doubtful, Missing},
		"receipt":                    {"eth_getTransactionReceipt", `["` + hash + `"]`, `"result":{"transactionHash":"` + hash + `"}`, answered, ""},
		"another receipt":            {"eth_getTransactionReceipt", `["` + hash + `"]`, `"result":{"transactionHash":"` + other + `"}`, failed, Malformed},
		"no logs":                    {"eth_getLogs", `[{}]`, `"result":[]`, answered, ""},
		"logs null":                  {"eth_getLogs", `[{}]`, `"result":null`, failed, Malformed},
		"logs of nothing":            {"eth_getLogs", `[{}]`, `"result":[{}]`, failed, Malformed},
		"hash of a transaction":      {"eth_sendRawTransaction", `["0x"]`, `"result":"` + hash + `"`, answered, ""},
		"no hash of a transaction":   {"eth_sendRawTransaction", `["0x"]`, `"result":"0x"`, failed, Malformed},
		"a method that is not known": {"eth_other", `[]`, `"result":null`, answered, ""},
	} {
		var params []json.RawMessage
		if err := json.Unmarshal([]byte(c.params), &params); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got := judge(call{ID: json.RawMessage("4"), Method: c.method, Params: params}, json.RawMessage(`{"jsonrpc":"2.0","id":4,`+c.reply+`}`))
		if got.standing != c.standing || got.kind != c.kind || (got.err == nil) != (c.standing == answered && !strings.Contains(c.reply, "error")) {
			t.Errorf("%s: standing %d, kind %q, %v; expected %d, %q", name, got.standing, got.kind, got.err, c.standing, c.kind)
		}
	}
	wrong := judge(call{ID: json.RawMessage("4"), Method: "eth_blockNumber"}, json.RawMessage(`{"id":5,"result":"0x1"}`))
	if wrong.standing != failed || wrong.raw != nil {
		t.Errorf("an answer to another request: %+v", wrong)
	}
	expected := judge(call{ID: json.RawMessage("4"), Method: "eth_getLogs", expected: true}, json.RawMessage(`{"id":4,"result":[]}`))
	if expected.standing != doubtful {
		t.Errorf("no logs where some are expected: %+v", expected)
	}
}

func TestWholeAnswers(t *testing.T) {
	calls := []call{newCall("eth_blockNumber", "[]"), newCall("eth_blockNumber", "[]")}
	calls[1].ID = json.RawMessage("2")
	for name, c := range map[string]struct {
		calls int
		body  string
		kind  Kind
	}{
		"a page":               {1, "<html>maintenance</html>", Malformed},
		"nothing":              {1, "", Malformed},
		"a part":               {1, `{"jsonrpc":"2.0","id":1,"resu`, Malformed},
		"a list for one":       {1, `[{"id":1,"result":"0x1"}]`, Malformed},
		"an error for a batch": {2, `{"id":null,"error":{"code":31,"message":"Batch of more than 1 requests are not allowed"}}`, Refused},
		"one for a batch":      {2, `{"id":1,"result":"0x1"}`, Malformed},
		"nothing for a batch":  {2, `[]`, Malformed},
		"others' ids":          {2, `[{"id":7,"result":"0x1"}]`, Malformed},
	} {
		if answers, whole := judgeAll(calls[:c.calls], []byte(c.body)); whole == nil || whole.kind != c.kind {
			t.Errorf("%s: %+v, %v, expected %s", name, answers, whole, c.kind)
		}
	}
	answers, whole := judgeAll(calls, []byte(`[{"id":2,"result":"0x2"}]`))
	if whole != nil || answers[0].standing != failed || answers[1].standing != answered {
		t.Errorf("half a batch: %+v, %v", answers, whole)
	}
	answers, whole = judgeAll(calls, []byte(`[{"id":2,"result":"0x2"},{"id":1,"result":"0x1"}]`))
	if whole != nil || !all(answers, answered) {
		t.Errorf("a batch in another order: %+v, %v", answers, whole)
	}
}

// Nothing that an endpoint sends may bring down whoever reads it.
func FuzzAnswers(f *testing.F) {
	for _, seed := range []string{
		`{"id":1,"result":"0x1"}`, `[{"id":1,"result":null}]`, `{"id":1,"error":{"code":3,"message":"execution reverted","data":"0x"}}`,
		`{"id":1,"error":{}}`, `{"id":1,"result":{"number":"0x1","hash":"0x"}}`, `[[]]`, `{"error":null}`,
	} {
		f.Add("eth_call", `[{},"latest"]`, []byte(seed))
		f.Add("eth_getBlockByNumber", `["0x1",false]`, []byte(seed))
		f.Add("eth_getLogs", `[{}]`, []byte(seed))
	}
	f.Fuzz(func(t *testing.T, method, params string, body []byte) {
		c := call{ID: json.RawMessage("1"), Method: method}
		if json.Unmarshal([]byte(params), &c.Params) != nil {
			return
		}
		answers, whole := judgeAll([]call{c}, body)
		if whole != nil {
			return
		}
		encoded, err := request{calls: []call{c}, batch: true}.encodeAnswers(answers)
		if err == nil && !json.Valid(encoded) {
			t.Fatalf("%q is no JSON", encoded)
		}
	})
}

func TestTextsOfProvidersAreMadeFitForLogs(t *testing.T) {
	got := printable("key abcdefghijklmnopqrstuvwxyz0123\x1b[31m is\n" + strings.Repeat("so long ", 100))
	if strings.Contains(got, "abcdefghijklmnop") || strings.ContainsAny(got, "\x1b\n") || len(got) > track.MaxTextBytes {
		t.Errorf("%q", got)
	}
}

// saidByNode is an error of a JSON-RPC answer, as the client returns it.
type saidByNode struct {
	code    int
	message string
}

func (e saidByNode) Error() string  { return e.message }
func (e saidByNode) ErrorCode() int { return e.code }

func TestIsUnanswered(t *testing.T) {
	post := func(err error) error {
		return fmt.Errorf("ask: %w", &url.Error{Op: "Post", URL: "http://ethereum", Err: err})
	}
	said := func(code int, message string) error {
		return fmt.Errorf("ask: %w", saidByNode{code, message})
	}
	for name, c := range map[string]struct {
		err  error
		want bool
	}{
		"nothing":                     {nil, false},
		"no connection":               {post(errors.New("connection refused")), true},
		"no answer in time":           {post(errors.New("no answer in time")), true},
		"the caller has no more time": {context.DeadlineExceeded, true},
		"the node has no more time":   {said(-32000, "execution aborted (timeout = 5s)"), true},
		"a limit":                     {said(-32005, "rate limited"), true},
		"no such block":               {said(-32000, "header not found"), true},
		"the contract says no":        {said(3, "execution reverted: no"), false},
		"no such method":              {said(-32601, "the method eth_call does not exist"), false},
		"something else":              {errors.New("no contract code at given address"), false},
		"a wrong setting":             {errors.New("avs.source_reader: correct it"), false},
		"the caller has given up":     {context.Canceled, false},
	} {
		if got := IsUnanswered(c.err); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
