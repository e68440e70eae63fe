package endpointtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Fault is one way to misbehave.
type Fault func(*behaviour)

// behaviour is all that a proxy does wrong at a time.
type behaviour struct {
	status      int
	text        string
	body        *string
	delay       time.Duration
	endless     bool
	truncate    bool
	wrongID     bool
	errors      map[string]rpcError // by method; "": all but eth_chainId
	null        map[string]bool     // by method
	batchLimit  int
	batchStatus int
	logRange    uint64
	noLogs      bool
	reverts     string // selector
	noState     bool
	pruned      bool
	noHash      bool
	noCreate    bool
	flap        uint64
	sent        *rpcError // answer to a transaction that is passed on
	swallow     bool
	noBaseFee   bool
	noBlooms    bool
	chainID     string
	mute        bool
	wsDelay     time.Duration
}

type rpcError struct {
	code int
	text string
}

// with returns a map with one more entry. Behaviours are copied, so the map that is
// given stays as it is.
func with[V any](all map[string]V, method string, value V) map[string]V {
	more := map[string]V{method: value}
	for method, value := range all {
		if _, newer := more[method]; !newer {
			more[method] = value
		}
	}
	return more
}

// Status answers everything with an HTTP status and a text.
func Status(code int, text string) Fault {
	return func(b *behaviour) { b.status, b.text = code, text }
}

// Body answers everything with a text.
func Body(text string) Fault { return func(b *behaviour) { b.body = &text } }

// Delay answers late.
func Delay(d time.Duration) Fault { return func(b *behaviour) { b.delay = d } }

// Endless never stops sending.
func Endless() Fault { return func(b *behaviour) { b.endless = true } }

// Truncate cuts off each answer in the middle.
func Truncate() Fault { return func(b *behaviour) { b.truncate = true } }

// WrongID answers with the id of another request.
func WrongID() Fault { return func(b *behaviour) { b.wrongID = true } }

// Error answers a method, or all but eth_chainId where it is empty, with an error.
func Error(method string, code int, text string) Fault {
	return func(b *behaviour) {
		b.errors = with(b.errors, method, rpcError{code, text})
	}
}

// Lacks does not know a method.
func Lacks(method string) Fault {
	return Error(method, -32601, "the method "+method+" does not exist/is not available")
}

// Null answers a method with null.
func Null(method string) Fault {
	return func(b *behaviour) {
		b.null = with(b.null, method, true)
	}
}

// BatchLimit refuses longer batches with a single error, and that HTTP status where
// it is not 0.
func BatchLimit(calls, status int) Fault {
	return func(b *behaviour) { b.batchLimit, b.batchStatus = calls, status }
}

// LogRange refuses to look for logs in more blocks.
func LogRange(blocks uint64) Fault { return func(b *behaviour) { b.logRange = blocks } }

// NoLogs finds no logs.
func NoLogs() Fault { return func(b *behaviour) { b.noLogs = true } }

// Reverts reverts calls whose data have a selector, without a reason.
func Reverts(selector string) Fault { return func(b *behaviour) { b.reverts = selector } }

// NoState does not know the state of blocks named by their hash.
func NoState() Fault { return func(b *behaviour) { b.noState = true } }

// Pruned knows only the newest state.
func Pruned() Fault { return func(b *behaviour) { b.pruned = true } }

// NoHash does not understand blocks named by their hash.
func NoHash() Fault { return func(b *behaviour) { b.noHash = true } }

// NoCreate does not make calls without a recipient.
func NoCreate() Fault { return func(b *behaviour) { b.noCreate = true } }

// Flap shows an older head every other time.
func Flap(blocks uint64) Fault { return func(b *behaviour) { b.flap = blocks } }

// Sent passes transactions on, and answers with an error.
func Sent(code int, text string) Fault {
	return func(b *behaviour) { b.sent = &rpcError{code, text} }
}

// Swallow accepts transactions and forgets them.
func Swallow() Fault { return func(b *behaviour) { b.swallow = true } }

// NoBaseFee leaves the base fee out of blocks.
func NoBaseFee() Fault { return func(b *behaviour) { b.noBaseFee = true } }

// NoBlooms sends blocks whose filters of logs are empty.
func NoBlooms() Fault { return func(b *behaviour) { b.noBlooms = true } }

// ChainID answers with another chain's id.
func ChainID(id string) Fault { return func(b *behaviour) { b.chainID = id } }

// Mute keeps WebSockets open and says nothing on them.
func Mute() Fault { return func(b *behaviour) { b.mute = true } }

// SlowSocket delays what is said on WebSockets.
func SlowSocket(d time.Duration) Fault { return func(b *behaviour) { b.wsDelay = d } }

// All are the ways to misbehave, by name, with what public reports say.
func All() map[string]Fault {
	return map[string]Fault{
		"status 400":                Status(400, "<html>bad request</html>"),
		"status 401":                Status(401, `{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Must be authenticated!"}}`),
		"status 402":                Status(402, `{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"daily request count exceeded"}}`),
		"status 403":                Status(403, `{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"App is inactive"}}`),
		"status 404":                Status(404, "project not found"),
		"status 413":                Status(413, ""),
		"status 429":                Status(429, ""),
		"status 301":                Status(301, ""),
		"status 503":                Status(503, "overloaded"),
		"HTML":                      Body("<html>maintenance</html>"),
		"empty body":                Body(""),
		"not JSON-RPC":              Body(`{"status":"ok"}`),
		"truncated":                 Truncate(),
		"wrong id":                  WrongID(),
		"endless":                   Endless(),
		"slow":                      Delay(4 * time.Second),
		"rate limit":                Error("", -32005, "daily request count exceeded, request rate limited"),
		"error 429":                 Error("", 429, "Your app has exceeded its compute units per second capacity."),
		"internal error":            Error("", -32603, "internal error"),
		"unknown error":             Error("", 99, "request refused"),
		"header not found":          Error("eth_call", -32000, "header not found"),
		"missing trie node":         Error("eth_call", -32000, "missing trie node 7fb8a8c4 (path ) state 0x7fb8 is not available"),
		"no eth_call":               Lacks("eth_call"),
		"no eth_getLogs":            Lacks("eth_getLogs"),
		"null blocks":               Null("eth_getBlockByNumber"),
		"null calls":                Null("eth_call"),
		"null receipts":             Null("eth_getTransactionReceipt"),
		"batches of three":          BatchLimit(3, 0),
		"batches of one, 400":       BatchLimit(1, 400),
		"logs of ten blocks":        LogRange(10),
		"no logs":                   NoLogs(),
		"getOperatorPubkeyG2 fails": Reverts("67169911"),
		"no state":                  NoState(),
		"pruned":                    Pruned(),
		"no EIP-1898":               NoHash(),
		"no calls without to":       NoCreate(),
		"flapping heads":            Flap(3),
		"sent all the same":         Sent(-32010, "AlreadyKnown"),
		"swallows transactions":     Swallow(),
		"no base fee":               NoBaseFee(),
		"no blooms":                 NoBlooms(),
		"another chain":             ChainID("0x1"),
		"silent WebSocket":          Mute(),
	}
}

// call is a JSON-RPC call.
type call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// block is the block whose state a call reads.
func (c call) block() string {
	if len(c.Params) < 2 {
		return ""
	}
	return string(c.Params[1])
}

var bloom = regexp.MustCompile(`"logsBloom":"0x[0-9a-f]*"`)

// one answers a single call.
func (p *Proxy) one(raw json.RawMessage, b behaviour) json.RawMessage {
	var c call
	if err := json.Unmarshal(raw, &c); err != nil {
		return failure(json.RawMessage("null"), -32700, "parse error")
	}
	p.mu.Lock()
	p.counts[c.Method]++
	if coming := p.next[c.Method]; len(coming) > 0 {
		coming[0](&b)
		p.next[c.Method] = coming[1:]
	}
	p.mu.Unlock()
	if answer := p.misbehave(raw, c, b); answer != nil {
		return answer
	}
	answer, err := p.forward(raw)
	if err != nil {
		return failure(c.ID, -32603, err.Error())
	}
	if b.noBlooms && c.Method == "eth_getBlockByNumber" {
		answer = bloom.ReplaceAll(answer, fmt.Appendf(nil, `"logsBloom":"0x%0512d"`, 0))
	}
	if b.noBaseFee && c.Method == "eth_getBlockByNumber" {
		answer = bytes.ReplaceAll(answer, []byte("baseFeePerGas"), []byte("noBaseFee"))
	}
	return answer
}

// misbehave answers a call itself; nil: the node answers.
func (p *Proxy) misbehave(raw json.RawMessage, c call, b behaviour) json.RawMessage {
	general, every := b.errors[""]
	particular, one := b.errors[c.Method]
	switch {
	case one:
		return failure(c.ID, particular.code, particular.text)
	case every && c.Method != "eth_chainId":
		return failure(c.ID, general.code, general.text)
	case b.null[c.Method]:
		return result(c.ID, "null")
	case c.Method == "eth_chainId" && b.chainID != "":
		return result(c.ID, strconv.Quote(b.chainID))
	case c.Method == "eth_getLogs":
		return p.logs(c, b)
	case c.Method == "eth_call" || c.Method == "eth_estimateGas":
		return calls(raw, c, b)
	case c.Method == "eth_getBlockByNumber" && b.flap > 0 && len(c.Params) > 0 && string(c.Params[0]) == `"latest"`:
		return p.flapping(c, b.flap)
	case c.Method == "eth_sendRawTransaction" && b.swallow:
		return result(c.ID, fmt.Sprintf(`"0x%064x"`, 1))
	case c.Method == "eth_sendRawTransaction" && b.sent != nil:
		_, _ = p.forward(raw) // whatever becomes of it
		return failure(c.ID, b.sent.code, b.sent.text)
	}
	return nil
}

func (p *Proxy) logs(c call, b behaviour) json.RawMessage {
	if b.noLogs {
		return result(c.ID, "[]")
	}
	if b.logRange == 0 || len(c.Params) == 0 {
		return nil
	}
	var q struct{ FromBlock, ToBlock, BlockHash string }
	if json.Unmarshal(c.Params[0], &q) != nil || q.BlockHash != "" {
		return nil
	}
	from, _ := number(q.FromBlock)
	to, ok := number(q.ToBlock)
	if !ok {
		to = p.head()
	}
	if to+1-from <= b.logRange {
		return nil
	}
	return failure(c.ID, -32600, fmt.Sprintf("Under the Free tier plan, you can make eth_getLogs requests with up to a %d block range.", b.logRange))
}

func calls(raw json.RawMessage, c call, b behaviour) json.RawMessage {
	byHash := strings.Contains(c.block(), "blockHash")
	switch {
	case b.reverts != "" && strings.Contains(string(raw), b.reverts):
		return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"error":{"code":3,"message":"execution reverted","data":"0x"}}`, c.ID)
	case b.noState && byHash:
		return failure(c.ID, -32000, "header not found")
	case b.noCreate && !bytes.Contains(c.Params[0], []byte(`"to"`)):
		return failure(c.ID, -32602, "missing to")
	case b.noHash && byHash:
		return failure(c.ID, -32602, "invalid argument 1: json: cannot unmarshal object into Go value of type string")
	case b.pruned && c.block() != "" && c.block() != `"latest"`:
		return failure(c.ID, -32000, "missing trie node 7fb8a8c4 (path ) state 0x7fb8 is not available")
	}
	return nil
}

// flapping answers every other time with an older block.
func (p *Proxy) flapping(c call, blocks uint64) json.RawMessage {
	p.mu.Lock()
	p.looks++
	old := p.looks%2 == 1
	p.mu.Unlock()
	head := p.head()
	if !old || head < blocks {
		return nil
	}
	answer, err := p.forward(fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"method":"eth_getBlockByNumber","params":["%#x",false]}`, c.ID, head-blocks))
	if err != nil {
		return failure(c.ID, -32603, err.Error())
	}
	return answer
}

func (p *Proxy) head() uint64 {
	raw, err := p.forward([]byte(`{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}`))
	if err != nil {
		return 0
	}
	var answer struct{ Result string }
	if json.Unmarshal(raw, &answer) != nil {
		return 0
	}
	n, _ := number(answer.Result)
	return n
}

func number(text string) (uint64, bool) {
	n, err := strconv.ParseUint(strings.TrimPrefix(text, "0x"), 16, 64)
	return n, err == nil && strings.HasPrefix(text, "0x")
}

func result(id json.RawMessage, value string) json.RawMessage {
	return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"result":%s}`, id, value)
}

func failure(id json.RawMessage, code int, text string) json.RawMessage {
	return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":%q}}`, id, code, text)
}
