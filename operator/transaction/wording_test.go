package transaction

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
)

type refusal struct {
	code int
	text string
}

func (r refusal) Error() string  { return r.text }
func (r refusal) ErrorCode() int { return r.code }

// said are messages as clients send them, most from their sources, some from logs.
var said = []struct {
	client string
	code   int
	text   string
	want   meaning
}{
	{"geth", -32000, "already known", known},
	{"geth 1.9", -32000, "known transaction: 0x7f657507aee0511e36d2d1972a6b22e917cc89f92b6c12c4dbd57eaabb236960", known},
	{"geth 1.4", -32603, "Known transaction (3b7baba5)", known},
	{"reth", -32603, "already known", known},
	{"reth's pool", -32603, "[0x7f65…6960]: already imported", known},
	{"nethermind", -32010, "AlreadyKnown", known},
	{"Gnosis' provider", -32010, "alreadyknown", known},
	{"besu", -32000, "Known transaction", known},
	{"erigon 2", -32000, "ALREADY_EXISTS: already known", known},
	{"erigon 2", -32000, "INTERNAL_ERROR: existing tx with same hash", known},
	{"erigon 3", -32000, "INTERNAL_ERROR: existing txn with same hash", known},
	{"OpenEthereum", -32010, "Transaction with the same hash was already imported.", known},
	{"a provider", -32000, "transaction already in mempool", known},
	{"a provider", -32000, "tx already in mempool", known},
	{"Sei", -32000, "tx already exists in cache", known},

	{"geth", -32000, "nonce too low: next nonce 8090, tx nonce 8089", nonceTooLow},
	{"geth", -38010, "", nonceTooLow},
	{"reth", -32003, "nonce too low: next nonce 1, tx nonce 0", nonceTooLow},
	{"nethermind", -32010, "OldNonce", nonceTooLow},
	{"nethermind", -32010, "OldNonce, Current nonce: 1, nonce of rejected tx: 0", nonceTooLow},
	{"besu", -32001, "Nonce too low", nonceTooLow},
	{"erigon", -32000, "INTERNAL_ERROR: nonce too low", nonceTooLow},
	{"OpenEthereum", -32010, "Transaction nonce is too low. Try incrementing the nonce.", nonceTooLow},
	{"a provider", -32000, "NONCE_EXPIRED", nonceTooLow},
	{"Cronos", -32000, "invalid nonce; got 0, expected 1: invalid sequence", nonceTooLow},

	{"geth", -32000, "nonce too high: tx nonce 12, gapped nonce 10", nonceTooHigh},
	{"geth", -38011, "", nonceTooHigh},
	{"nethermind", -32010, "NonceGap", nonceTooHigh},
	{"nethermind", -32010, "NonceGap, Future nonce. Expected nonce: 14", nonceTooHigh},
	{"nethermind", -32010, "NonceTooFarInFuture", nonceTooHigh},
	{"besu", -32006, "Nonce too high", nonceTooHigh},
	{"besu", -32000, "Transaction nonce is too distant from current sender nonce", nonceTooHigh},
	{"besu", -32000, "An invalid transaction with a lower nonce exists", nonceTooHigh},
	{"geth", -32000, "gapped-nonce tx from delegated accounts", nonceTooHigh},

	{"geth", -32000, "replacement transaction underpriced", replaceUnderpriced},
	{"geth", -32000, "replacement transaction underpriced: new tx gas tip cap 1 <= 2 queued + 10% price bump", replaceUnderpriced},
	{"reth's pool", -32603, "[0x01]: insufficient gas price to replace existing transaction.", replaceUnderpriced},
	{"nethermind", -32010, "ReplacementNotAllowed", replaceUnderpriced},
	{"nethermind", -32010, "OwnNonceAlreadyUsed", replaceUnderpriced},
	{"besu", -32000, "Replacement transaction underpriced", replaceUnderpriced},
	{"erigon", -32000, "INTERNAL_ERROR: could not replace existing tx", replaceUnderpriced},
	{"erigon", -32000, "INTERNAL_ERROR: replacement transaction underpriced", replaceUnderpriced},
	{"OpenEthereum", -32010, "Transaction gas price 100wei is too low. There is another transaction with same nonce in the queue with gas price 150wei. " +
		"Try increasing the gas price or incrementing the nonce.", replaceUnderpriced},
	{"OpenEthereum", -32010, "Transaction gas price too low. There is another transaction with same nonce in the queue.", replaceUnderpriced},

	{"geth", -32000, "txpool is full", poolFull},
	{"geth", -32000, "account limit exceeded: pooled 16 txs", poolFull},
	{"geth", -32000, "in-flight transaction limit reached for delegated accounts", poolFull},
	{"geth", -32000, "future transaction tries to replace pending", poolFull},
	{"reth's pool", -32603, "transaction discarded outright due to pool size constraints", poolFull},
	{"nethermind", -32010, "FeeTooLowToCompete", poolFull},
	{"erigon", -32000, "INTERNAL_ERROR: pending sub-pool is full", poolFull},
	{"erigon", -32000, "INTERNAL_ERROR: baseFee sub-pool is full", poolFull},
	{"erigon", -32000, "INTERNAL_ERROR: spammer", poolFull},
	{"OpenEthereum", -32010, "There are too many transactions in the queue. Your transaction was dropped due to limit. Try increasing the fee.", poolFull},

	{"geth", -32000, "transaction underpriced", feeTooLow},
	{"geth", -32000, "transaction gas price below minimum: gas tip cap 0, minimum needed 1", feeTooLow},
	{"geth", -32000, "max fee per gas less than block base fee: address 0x01, maxFeePerGas: 1, baseFee: 7", feeTooLow},
	{"geth", -38012, "", feeTooLow},
	{"reth", -32603, "transaction underpriced", feeTooLow},
	{"reth's pool", -32603, "[0x01]: transaction feeCap 6 below chain minimum", feeTooLow},
	{"nethermind", -32010, "FeeTooLow", feeTooLow},
	{"nethermind", -32010, "FeeTooLow, EffectivePriorityFeePerGas too low 0 < 1, BaseFee: 7", feeTooLow},
	{"nethermind", -32010, "FeeTooLow, MaxFeePerGas too low. MaxFeePerGas: 50, BaseFee: 100, MaxPriorityFeePerGas:200, Block number: 5", feeTooLow},
	{"besu", -32009, "Gas price below configured minimum gas price", feeTooLow},
	{"besu", -32009, "Gas price below current base fee", feeTooLow},
	{"erigon", -32000, "INTERNAL_ERROR: underpriced", feeTooLow},
	{"erigon", -32000, "INTERNAL_ERROR: fee too low", feeTooLow},

	{"geth", -32000, "insufficient funds for gas * price + value: balance 0, tx cost 42000, overshot 42000", insufficientFunds},
	{"geth", -38014, "", insufficientFunds},
	{"reth", -32003, "insufficient funds for gas * price + value: have 1 want 2", insufficientFunds},
	{"reth's pool", -32603, "transaction overdraws from account", insufficientFunds},
	{"nethermind", -32010, "InsufficientFunds, Account balance: 1, cumulative cost: 2", insufficientFunds},
	{"besu", -32004, "Upfront cost exceeds account balance", insufficientFunds},
	{"erigon", -32000, "INTERNAL_ERROR: insufficient funds", insufficientFunds},

	{"geth", -32000, "exceeds block gas limit", gasOutOfRange},
	{"geth", -32000, "transaction gas limit too high (cap: 16777216, tx: 20000000)", gasOutOfRange},
	{"geth", -32000, "intrinsic gas too low: gas 20000, minimum needed 21000", gasOutOfRange},
	{"geth", -38013, "", gasOutOfRange},
	{"reth's pool", -32603, "transaction's gas limit 60000000 exceeds block's gas limit 45000000", gasOutOfRange},
	{"nethermind", -32010, "GasLimitExceeded", gasOutOfRange},
	{"newer nethermind", -32000, "gas limit reached", gasOutOfRange},
	{"besu", -32005, "Transaction gas limit exceeds block gas limit", gasOutOfRange},
	{"besu", -32003, "Intrinsic gas exceeds gas limit", gasOutOfRange},
	{"erigon", -32000, "INTERNAL_ERROR: IntrinsicGas", gasOutOfRange},

	{"geth", -32000, "tx fee (1.10 ether) exceeds the configured cap (1.00 ether)", feeAboveNodeLimit},
	{"besu", -32000, "Transaction fee cap exceeded", feeAboveNodeLimit},

	{"geth", -32000, "oversized data: transaction size 140000, limit 131072", malformed},
	{"geth", -32000, "max priority fee per gas higher than max fee per gas", malformed},
	{"nethermind", -32010, "MaxTxSizeExceeded", malformed},
	{"besu", -32000, "Wrong chainId", malformed},
	{"reth", -32000, "invalid chain ID", malformed},

	{"geth", -32601, "the method eth_sendRawTransaction does not exist/is not available", notTakingTransactions},
	{"besu", -32002, "Transaction pool not enabled. (Either txpool explicitly disabled, or node not yet in sync).", notTakingTransactions},

	{"a provider", -32005, "daily request count exceeded, request rate limited", unclear},
	{"a provider", 429, "Too Many Requests", unclear},
	{"a provider", -32000, "your app has exceeded its compute units per second capacity", unclear},
	{"a provider", -32603, "Internal error", unclear},
	{"a provider", -32000, "unknown transaction", unclear},
	{"a provider", -32000, "header not found", unclear},
	{"nethermind", -32010, "Syncing", unclear},
	{"besu", -32008, "Initial sync is still in progress", unclear},
	{"a provider", -32000, "", unclear},
}

func TestWordingsOfClients(t *testing.T) {
	for _, s := range said {
		err := refusal{s.code, s.text}
		for how, wrapped := range map[string]error{
			"alone":             err,
			"in upper case":     refusal{s.code, upperWords(s.text)},
			"wrapped in Go":     fmt.Errorf("node.example: %w", err),
			"by a provider":     refusal{s.code, "call failed: " + s.text},
			"by a sequencer":    refusal{s.code, "failed to forward tx to sequencer, please try again. Error message: '" + s.text + "'"},
			"as an HTTP status": rpc.HTTPError{StatusCode: 400, Status: "400 Bad Request", Body: fmt.Appendf(nil, `{"jsonrpc":"2.0","id":1,"error":{"code":%d,"message":%q}}`, s.code, s.text)},
		} {
			if got := understand(wrapped); got != s.want {
				t.Errorf("%s, %s: %q is understood as %d, expected %d", s.client, how, s.text, got, s.want)
			}
		}
	}
}

// upperWords writes a message in capitals, but for names whose words its capitals part.
func upperWords(text string) string {
	if !strings.Contains(text, " ") || strings.Contains(text, ", ") || strings.Contains(text, "chainId") ||
		strings.Contains(text, "baseFee") || strings.Contains(text, "IntrinsicGas") {
		return text
	}
	return strings.ToUpper(text)
}

// Every row of the table is what one of the messages above says.
func TestEveryWordingIsNeeded(t *testing.T) {
	for _, w := range wordings {
		for _, phrase := range w.words {
			if got := understand(refusal{-32000, phrase}); got != w.meaning {
				t.Errorf("%q is understood as %d, listed under %d: an earlier row takes it", phrase, got, w.meaning)
			}
		}
	}
}

// What is no JSON-RPC answer says nothing about the transaction, whatever its text.
func TestFailuresAreUnclear(t *testing.T) {
	for _, err := range []error{
		errors.New("already known"),
		rpc.HTTPError{StatusCode: 502, Status: "502 Bad Gateway", Body: []byte("<html>nonce too low</html>")},
		rpc.HTTPError{StatusCode: 403, Status: "403 Forbidden", Body: []byte(`{"error":"insufficient funds"}`)},
		rpc.HTTPError{StatusCode: 400, Status: "400 Bad Request", Body: []byte(`{"jsonrpc":"2.0","id":1}`)},
		refusal{-32000, strings.Repeat("x", maxMessage) + " already known"},
	} {
		if got := understand(err); got != unclear {
			t.Errorf("%v is understood as %d", err, got)
		}
	}
	if understand(nil) != taken {
		t.Error("no error is not understood as taken")
	}
}
