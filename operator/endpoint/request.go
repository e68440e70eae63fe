package endpoint

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// call is one JSON-RPC call of a request.
type call struct {
	raw    json.RawMessage
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
	// expected says that the caller knows that there is something to be found.
	expected bool
}

// request is what the client sends at once.
type request struct {
	calls []call
	batch bool // the client expects a list
}

// readRequest reads a request of this process's own JSON-RPC client.
func readRequest(req *http.Request) (request, error) {
	if req.Body == nil {
		return request{}, errors.New("request without a body")
	}
	defer req.Body.Close()
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return request{}, err
	}
	r := request{batch: isList(body)}
	raws := []json.RawMessage{body}
	if r.batch {
		if err := json.Unmarshal(body, &raws); err != nil {
			return request{}, fmt.Errorf("read request: %w", err)
		}
	}
	expected := IsExpecting(req.Context())
	r.calls = make([]call, len(raws))
	for i, raw := range raws {
		if err := json.Unmarshal(raw, &r.calls[i]); err != nil {
			return request{}, fmt.Errorf("read request: %w", err)
		}
		r.calls[i].raw, r.calls[i].expected = raw, expected
	}
	return r, nil
}

func isList(body []byte) bool {
	body = bytes.TrimLeft(body, " \t\r\n")
	return len(body) > 0 && body[0] == '['
}

// lane is what an endpoint either can or cannot do: a method, and for calls that
// read the state whether they name an older block by its hash or number. Calls made by
// code without a recipient have lanes of their own.
func (c call) lane() string {
	if c.creates() {
		return c.Method + createLane + c.state()
	}
	return c.Method + c.state()
}

// createLane is added to the method of calls without a recipient.
const createLane = " without to"

// creates says whether a call runs code that creates a contract.
func (c call) creates() bool {
	return c.Method == "eth_call" && len(c.Params) > 0 && bytes.Contains(c.Params[0], []byte(`"data"`)) && !bytes.Contains(c.Params[0], []byte(`"to"`))
}

// shows lists the lanes that an answer shows to work.
func (c call) shows() []string {
	if c.creates() {
		return []string{c.lane(), c.Method + c.state()}
	}
	return []string{c.lane()}
}

// state says whether the call names an older block by its hash or number.
func (c call) state() string {
	if position, reads := stateParam[c.Method]; reads && len(c.Params) > position {
		switch block := string(c.Params[position]); {
		case bytes.Contains(c.Params[position], []byte("blockHash")):
			return "@hash"
		case strings.HasPrefix(block, `"0x`):
			return "@number"
		}
	}
	return ""
}

// stateParam is the position of the block among the parameters of the methods that
// read the state.
var stateParam = map[string]int{
	"eth_call": 1, "eth_estimateGas": 1, "eth_getCode": 1, "eth_getBalance": 1, "eth_getTransactionCount": 1, "eth_getStorageAt": 2,
}

const (
	// callBytes bounds the answer to most calls, listBytes that to calls that may
	// return long lists, exchangeBytes that to one exchange.
	callBytes     = 1 << 20
	listBytes     = 16 << 20
	exchangeBytes = 32 << 20
)

// maxBytes is how long an answer to the calls may be.
func maxBytes(calls []call) int64 {
	var total int64
	for _, c := range calls {
		switch {
		case c.Method == "eth_getLogs", c.Method == "debug_traceTransaction", strings.HasPrefix(c.Method, "eth_getBlock") && len(c.Params) > 1 && string(c.Params[1]) == "true":
			total += listBytes
		default:
			total += callBytes
		}
	}
	return min(total, exchangeBytes)
}
