package endpoint

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Kind says in what way an endpoint fails. Kinds are labels of metrics.
type Kind string

const (
	Unreachable Kind = "unreachable" // no connection, or it broke
	Silent      Kind = "silent"      // no answer in time
	Slow        Kind = "slow"        // another endpoint answered long before
	BadStatus   Kind = "bad_status"  // an HTTP status that is no success
	Malformed   Kind = "malformed"   // no JSON-RPC, or not what was asked for
	Limited     Kind = "limited"     // a rate, quota or plan
	Missing     Kind = "missing"     // a block, state or transaction that it should know
	Unsupported Kind = "unsupported" // the method or the form of the request
	Refused     Kind = "refused"     // any other JSON-RPC error
	WrongChain  Kind = "wrong_chain"
	Behind      Kind = "behind" // other endpoints have newer blocks
)

// standing is what an answer is worth.
type standing int

const (
	failed   standing = iota // the endpoint's failure: another one may know better
	doubtful                 // an answer, unless another endpoint knows more
	answered
)

// answer is what an endpoint says to a call.
type answer struct {
	standing standing
	kind     Kind            // unless answered
	err      error           // the same for people
	raw      json.RawMessage // what the client gets; nil where the endpoint gave nothing to pass on
}

// rpcError is the error of a JSON-RPC answer.
type rpcError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data"`
}

// reply is a JSON-RPC answer.
type reply struct {
	ID     json.RawMessage `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  *rpcError       `json:"error"`
}

// judge says what a reply to a call is worth.
func judge(c call, raw json.RawMessage) answer {
	var r reply
	if err := json.Unmarshal(raw, &r); err != nil {
		return answer{kind: Malformed, err: errors.New("not a JSON-RPC answer")}
	}
	if !bytes.Equal(bytes.TrimSpace(r.ID), bytes.TrimSpace(c.ID)) && r.Error == nil {
		return answer{kind: Malformed, err: errors.New("an answer to another request")}
	}
	a := answer{standing: answered, raw: raw}
	if r.Error != nil {
		a.standing, a.kind = judgeError(c, r.Error)
		a.err = fmt.Errorf("%s (code %d)", printable(r.Error.Message), r.Error.Code)
		if !bytes.Equal(bytes.TrimSpace(r.ID), bytes.TrimSpace(c.ID)) { // of the whole request: addressed to the call
			a.raw = errorReply(c.ID, r.Error)
		}
		return a
	}
	if s, kind, err := judgeResult(c, r.Result); err != nil {
		a.standing, a.kind, a.err = s, kind, err
		if s == failed {
			a.raw = nil
		}
	}
	return a
}

func errorReply(id json.RawMessage, e *rpcError) json.RawMessage {
	if len(e.Data) == 0 {
		e.Data = json.RawMessage("null")
	}
	text, err := json.Marshal(e.Message)
	if err != nil {
		text = []byte(`""`)
	}
	return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":%s,"data":%s}}`, id, e.Code, text, e.Data)
}

// optional methods are those that callers do without where a node lacks them.
var optional = []string{"eth_simulateV1", "eth_maxPriorityFeePerGas", "eth_feeHistory", "eth_createAccessList", "debug_traceTransaction"}

// judgeError says whether an error is about the request itself.
func judgeError(c call, e *rpcError) (standing, Kind) {
	kind := kindOf(e)
	switch {
	case c.Method == "eth_sendRawTransaction":
		if containsAny(e.Message, providerWords) || e.Code == limitExceeded || e.Code == tooMany {
			return failed, Limited
		}
		return doubtful, Refused // the pool's word on the transaction, in each client's own wording
	case slices.Contains(optional, c.Method):
		if kind == Limited {
			return failed, kind
		}
		return doubtful, kind
	case c.creates(): // whoever makes such calls does without where a node does not take them
		if e.Code == limitExceeded || e.Code == tooMany || containsAny(e.Message, providerWords) || kind == Missing {
			return failed, kind
		}
		return doubtful, kind
	case !isExecution(e):
		return failed, kind
	case hasReason(e):
		return answered, ""
	default:
		return doubtful, Refused // a revert without any reason: also what a node says that lacks the contract
	}
}

// executionFailures are the words of clients for a call that was executed and
// failed: geth, reth, nethermind, besu, erigon (in lower case).
var executionFailures = []string{
	"revert", "vm execution error", "invalid opcode", "bad instruction", "out of gas", "gas required exceeds allowance", "invalid jump",
	"stack underflow", "stack limit reached", "insufficient funds for", "gas uint64 overflow", "intrinsic gas too low",
}

const codeReverted = 3

func isExecution(e *rpcError) bool {
	return e.Code == codeReverted || containsAny(e.Message, executionFailures)
}

// hasReason says whether the failure of an execution has more to it than the bare
// fact.
func hasReason(e *rpcError) bool {
	data := strings.Trim(string(bytes.TrimSpace(e.Data)), `"`)
	if data != "" && data != "0x" && data != "null" && data != "Reverted 0x" {
		return true
	}
	message := strings.Trim(strings.ToLower(e.Message), " .:")
	return message != "execution reverted" && message != "revert" && message != "reverted" && message != "vm execution error"
}

// Words of clients and providers (in lower case). They decide only how a failure is
// called: what is in none of the lists is a failure all the same.
var (
	limitedWords = []string{
		"rate", "limit", "quota", "exceed", "capacity", "credits", "too many", "payment", "authenticat", "unauthorized", "forbidden",
		"api key", "plan", "billing", "throttl", "upgrade", "disabled", "inactive", "subscription",
	}
	// providerWords never speak of a transaction, where "limit" may be that of its gas.
	providerWords = []string{"rate limit", "too many requests", "quota", "unauthorized", "authenticat", "api key", "compute units", "credits", "capacity"}
	missingWords  = []string{
		"header not found", "missing trie node", "unknown block", "block not found", "is not available", "not available", "unavailable",
		"pruned", "state not found", "historical", "no state", "not canonical", "not found", "old data", "archive",
	}
	unsupportedWords = []string{"method not found", "does not exist", "not supported", "unsupported", "cannot unmarshal", "invalid argument", "invalid params"}
)

// Codes of errors, beside that of a revert.
const (
	methodNotFound = -32601
	invalidParams  = -32602
	limitExceeded  = -32005
	tooMany        = 429
)

func kindOf(e *rpcError) Kind {
	switch {
	case e.Code == limitExceeded || e.Code == tooMany:
		return Limited
	case e.Code == methodNotFound || e.Code == invalidParams || containsAny(e.Message, unsupportedWords):
		return Unsupported
	case containsAny(e.Message, missingWords):
		return Missing
	case containsAny(e.Message, limitedWords):
		return Limited
	}
	return Refused
}

// IsUnsupported says whether an error of a call is that endpoints do not know the
// method or the form of the request.
func IsUnsupported(err error) bool {
	var e rpc.Error
	return errors.As(err, &e) && kindOf(&rpcError{Code: e.ErrorCode(), Message: e.Error()}) == Unsupported
}

// IsMissing says whether an error of a call is that endpoints do not have, or no
// longer have, what it asks for.
func IsMissing(err error) bool {
	var e rpc.Error
	return errors.As(err, &e) && kindOf(&rpcError{Code: e.ErrorCode(), Message: e.Error()}) == Missing
}

// IsUnanswered says whether an error of a call is that endpoints gave no answer: they could not be
// reached, or had too much to do. What a contract says, and that nobody takes such calls, are answers.
func IsUnanswered(err error) bool {
	var answer rpc.Error
	if errors.As(err, &answer) {
		e := &rpcError{Code: answer.ErrorCode(), Message: answer.Error()}
		return !isExecution(e) && kindOf(e) != Unsupported
	}
	var transport *url.Error
	return errors.As(err, &transport) || errors.Is(err, context.DeadlineExceeded)
}

func containsAny(text string, words []string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

// judgeResult checks that a result has the form that the method's has. An error says
// what is wrong with it, and the standing whether it might be right nevertheless.
func judgeResult(c call, result json.RawMessage) (standing, Kind, error) {
	null := len(result) == 0 || string(result) == "null"
	wrong := func() (standing, Kind, error) {
		return failed, Malformed, fmt.Errorf("the answer to %s has the wrong form", c.Method)
	}
	switch c.Method {
	case "eth_blockNumber", "eth_chainId", "eth_gasPrice", "eth_maxPriorityFeePerGas", "eth_estimateGas", "eth_getTransactionCount", "eth_getBalance":
		if new(hexutil.Big).UnmarshalJSON(result) != nil {
			return wrong()
		}
	case "eth_sendRawTransaction":
		if null || new(common.Hash).UnmarshalJSON(result) != nil {
			return wrong()
		}
	case "eth_call", "eth_getCode":
		var data hexutil.Bytes
		if null || data.UnmarshalJSON(result) != nil {
			return wrong()
		}
		if len(data) == 0 {
			return doubtful, Missing, fmt.Errorf("nothing at all in the answer to %s", c.Method)
		}
	case "eth_getBlockByNumber", "eth_getBlockByHash":
		return judgeBlock(c, result, null)
	case "eth_getTransactionReceipt", "eth_getTransactionByHash":
		return judgeTransaction(c, result, null)
	case "eth_getLogs":
		var logs []types.Log
		if null || json.Unmarshal(result, &logs) != nil {
			return wrong()
		}
		if len(logs) == 0 && c.expected {
			return doubtful, Missing, errors.New("no logs where there should be some")
		}
	case "eth_feeHistory":
		if null || !strings.HasPrefix(string(result), "{") {
			return wrong()
		}
	case "eth_simulateV1":
		if null || !isList(result) {
			return wrong()
		}
	}
	return answered, "", nil
}

func judgeBlock(c call, result json.RawMessage, null bool) (standing, Kind, error) {
	var which string
	if len(c.Params) > 0 && json.Unmarshal(c.Params[0], &which) != nil {
		which = ""
	}
	if null {
		err := fmt.Errorf("no block %s", printable(which))
		if strings.HasPrefix(which, "0x") {
			return doubtful, Missing, err
		}
		return failed, Missing, err
	}
	if which == "pending" {
		return answered, "", nil
	}
	var b struct {
		Number  *hexutil.Uint64 `json:"number"`
		Hash    *common.Hash    `json:"hash"`
		Parent  *common.Hash    `json:"parentHash"`
		BaseFee *hexutil.Big    `json:"baseFeePerGas"`
	}
	if json.Unmarshal(result, &b) != nil || b.Number == nil || b.Hash == nil || *b.Hash == (common.Hash{}) || b.Parent == nil {
		return failed, Malformed, errors.New("a block without number or hash")
	}
	switch {
	case len(which) == 66 && *b.Hash != common.HexToHash(which),
		len(which) < 66 && strings.HasPrefix(which, "0x") && b.Number.String() != which:
		return failed, Malformed, fmt.Errorf("block %d instead of %s", uint64(*b.Number), which)
	case b.BaseFee == nil:
		return doubtful, Malformed, errors.New("a block without a base fee")
	}
	return answered, "", nil
}

func judgeTransaction(c call, result json.RawMessage, null bool) (standing, Kind, error) {
	if null { // it may be waiting, or be forgotten by this endpoint only
		return doubtful, Missing, errors.New("the transaction is not known")
	}
	var t struct {
		Hash        *common.Hash `json:"hash"`
		Transaction *common.Hash `json:"transactionHash"` // of a receipt
	}
	var want common.Hash
	if len(c.Params) == 0 || json.Unmarshal(c.Params[0], &want) != nil {
		return answered, "", nil
	}
	err := json.Unmarshal(result, &t)
	got := t.Hash
	if c.Method == "eth_getTransactionReceipt" {
		got = t.Transaction
	}
	if err != nil || got == nil || *got != want {
		return failed, Malformed, fmt.Errorf("the answer to %s is about another transaction", c.Method)
	}
	return answered, "", nil
}

// secret is what might be an access token in a provider's text, or a hash.
var secret = regexp.MustCompile(`[0-9A-Za-z_-]{20,}`)

// printable is a provider's text as it may be logged.
func printable(text string) string {
	return track.Printable(secret.ReplaceAllString(text[:min(len(text), 4*track.MaxTextBytes)], "..."))
}
