package transaction

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/rpc"
)

// meaning is what a node says about a transaction that it was given.
type meaning int

const (
	taken meaning = iota // it is in the node's pool now
	// unclear is every answer that says nothing certain about the transaction: the node
	// was not reached, limits its clients' rates, is syncing, or uses words that no row
	// below has. It may have taken the transaction.
	unclear
	known                 // it was there already, or was once
	nonceTooLow           // its nonce is used
	nonceTooHigh          // the node lacks a transaction before it
	replaceUnderpriced    // the pool has one with that nonce, and wants a higher fee
	feeTooLow             // below the base fee or the pool's minimum
	poolFull              // no room in the pool, or none for this account
	insufficientFunds     // the account cannot pay for it
	gasOutOfRange         // its gas limit is above what a block has, or below what it needs
	feeAboveNodeLimit     // the node refuses fees as high
	malformed             // no node takes it
	notTakingTransactions // the node has no such method
)

// definite says that a node that gives this answer has not taken the transaction and
// will not take it. Whoever else was asked may have.
func (m meaning) definite() bool { return m >= insufficientFunds }

// wording is how a client words a meaning: words in lower case, with one space
// between them. They are looked for anywhere in the message.
type wording struct {
	meaning meaning
	words   []string
}

// wordings are looked through in order: what contains another row's words comes first.
//
// geth, reth and newer nethermind use geth's words: go-ethereum core/txpool/errors.go, core/error.go,
// core/txpool/validation.go, internal/ethapi/api.go; reth crates/rpc/rpc-eth-types/src/error/mod.rs and, where the
// pool's own words come through, crates/transaction-pool/src/error.rs; NethermindEth/nethermind
// src/Nethermind/Nethermind.TxPool/TxPoolErrorMessages.cs. Older nethermind says the name of a constant, with or
// without details behind a comma: src/Nethermind/Nethermind.TxPool/AcceptTxResult.cs and Filters/. Besu:
// ethereum/api/src/main/java/org/hyperledger/besu/ethereum/api/jsonrpc/internal/response/RpcErrorType.java. Erigon puts
// a gRPC code in front: txnprovider/txpool/txpoolcfg/txpoolcfg.go. OpenEthereum, which providers' own layers still quote:
// crates/rpc/src/v1/helpers/errors.rs.
var wordings = []wording{
	{known, []string{
		"already known",                   // geth, reth, nethermind (AlreadyKnown), erigon (ALREADY_EXISTS: already known)
		"alreadyknown",                    // nethermind behind some providers
		"known transaction",               // geth before 1.9.11, besu
		"already imported",                // reth's pool, OpenEthereum (Transaction with the same hash was already imported)
		"existing tx with same hash",      // erigon 2
		"existing txn with same hash",     // erigon 3
		"already exists",                  // erigon's gRPC code alone
		"already in mempool",              // providers' own pools
		"already in the mempool",          //
		"already in pool",                 //
		"already exists in cache",         //
		"transaction hash already exists", //
	}},
	{nonceTooLow, []string{
		"nonce too low",               // geth, reth, besu, erigon, nethermind
		"nonce is too low",            // OpenEthereum
		"old nonce",                   // nethermind (OldNonce)
		"nonce expired",               // ethers' name, passed on by some providers (NONCE_EXPIRED)
		"nonce has already been used", //
		"invalid sequence",            // Cosmos chains with Ethereum's API
	}},
	{nonceTooHigh, []string{
		"nonce too high",                 // geth, reth, besu, nethermind
		"nonce gap",                      // nethermind (NonceGap)
		"nonce too far in future",        // nethermind (NonceTooFarInFuture)
		"nonce is too distant from",      // besu
		"transaction with a lower nonce", // besu: An invalid transaction with a lower nonce exists
		"with a lower nonce exists",      //
		"gapped nonce",                   // geth, of delegated accounts
	}},
	{replaceUnderpriced, []string{
		"replacement transaction underpriced",     // geth, reth, besu, erigon, nethermind
		"replacement not allowed",                 // nethermind (ReplacementNotAllowed)
		"own nonce already used",                  // nethermind (OwnNonceAlreadyUsed)
		"could not replace existing tx",           // erigon
		"replaced by transaction with higher tip", // erigon
		"to replace existing transaction",         // reth's pool
		"another transaction with same nonce",     // OpenEthereum
		"another tx which has the same nonce",     // Klaytn
	}},
	{poolFull, []string{
		"txpool is full",                      // geth, reth
		"pool is full",                        // erigon (pending sub-pool is full, baseFee…, queued…)
		"out of capacity",                     // geth
		"account limit exceeded",              // geth
		"in flight transaction limit reached", // geth, of delegated accounts
		"tries to replace pending",            // geth: future transaction tries to replace pending
		"due to pool size constraints",        // reth's pool
		"identified as a spammer",             // reth's pool
		"spammer",                             // erigon
		"fee too low to compete",              // nethermind (FeeTooLowToCompete)
		"too many transactions in the queue",  // OpenEthereum
	}},
	{feeAboveNodeLimit, []string{
		"exceeds the configured cap",   // geth, erigon: tx fee (1.10 ether) exceeds the configured cap (1.00 ether)
		"transaction fee cap exceeded", // besu
	}},
	{feeTooLow, []string{
		"transaction underpriced",  // geth, reth, erigon, nethermind
		"underpriced",              // erigon
		"gas price below",          // geth (transaction gas price below minimum), besu
		"less than block base fee", // geth, reth: max fee per gas less than block base fee
		"below chain minimum",      // reth's pool
		"fee too low",              // nethermind (FeeTooLow), erigon
		"gas price too low",        // Arbitrum, Metis
		"gas price is too low",     // OpenEthereum
	}},
	{insufficientFunds, []string{
		"insufficient funds",      // geth, reth, erigon, nethermind (InsufficientFunds)
		"insufficient balance",    // older geth, OpenEthereum
		"exceeds account balance", // besu: Upfront cost exceeds account balance
		"overdraft",               // geth: transaction would cause overdraft
		"overdraws from account",  // reth's pool
		"not enough funds",        // Arbitrum
	}},
	{gasOutOfRange, []string{
		"exceeds block gas limit",         // geth, reth, besu
		"exceeds block s gas limit",       // reth's pool: transaction's gas limit 1 exceeds block's gas limit 2
		"gas limit reached",               // newer nethermind
		"gas limit exceeded",              // nethermind (GasLimitExceeded)
		"gas limit too high",              // geth: transaction gas limit too high (cap: 16777216, tx: …)
		"gas limit is too high",           // erigon
		"intrinsic gas too low",           // geth, reth
		"intrinsic gas too high",          // reth
		"intrinsic gas exceeds gas limit", // besu
		"intrinsic gas",                   // erigon (IntrinsicGas)
		"for floor data gas cost",         // geth
	}},
	{malformed, []string{
		"oversized data",                      // geth, reth, erigon
		"input data too large",                // reth's pool
		"transaction too large",               // nethermind
		"max tx size exceeded",                // nethermind (MaxTxSizeExceeded)
		"invalid sender",                      // geth, reth, erigon
		"failed to recover sender",            // nethermind
		"failed to resolve sender",            // nethermind (FailedToResolveSender)
		"sender is contract",                  // nethermind (SenderIsContract)
		"sender not an eoa",                   // geth, nethermind
		"sender is not an eoa",                // reth
		"invalid signature",                   // besu
		"invalid chain id",                    // reth, geth
		"wrong chain id",                      // besu (Wrong chainId)
		"transaction type not supported",      // geth, reth
		"invalid transaction type",            // besu
		"higher than max fee per gas",         // geth, reth: max priority fee per gas higher than max fee per gas
		"exceeds max fee per gas",             // besu
		"not authorized to send transactions", // besu
	}},
	{notTakingTransactions, []string{
		"method not found",                // all
		"does not exist is not available", // geth: the method … does not exist/is not available
		"transaction pool not enabled",    // besu
	}},
}

// codes are the error codes that have one meaning on all clients that use them: those that
// ethereum/execution-apis fixes for eth_simulateV1 and geth's internal/ethapi/errors.go uses. Others mean something
// else on each client: -32003 is besu's intrinsic gas and reth's whatever.
var codes = map[int]meaning{
	-38010: nonceTooLow,
	-38011: nonceTooHigh,
	-38012: feeTooLow,
	-38013: gasOutOfRange,
	-38014: insufficientFunds,
	-38015: gasOutOfRange,
	-32601: notTakingTransactions,
}

// understand returns what an error of eth_sendRawTransaction means.
func understand(err error) meaning {
	if err == nil {
		return taken
	}
	message, code, ok := answer(err)
	if !ok {
		return unclear
	}
	text := words(message)
	for _, w := range wordings {
		for _, phrase := range w.words {
			if strings.Contains(text, " "+phrase+" ") {
				return w.meaning
			}
		}
	}
	if m, ok := codes[code]; ok {
		return m
	}
	return unclear
}

// answer returns the JSON-RPC error in err. Some providers send it with an HTTP status
// that is not 200.
func answer(err error) (message string, code int, ok bool) {
	var answered rpc.Error
	if errors.As(err, &answered) {
		return answered.Error(), answered.ErrorCode(), true
	}
	var status rpc.HTTPError
	if !errors.As(err, &status) {
		return "", 0, false
	}
	var body struct {
		Error *struct {
			Code    int    `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}
	if json.Unmarshal(status.Body, &body) != nil || body.Error == nil {
		return "", 0, false
	}
	return body.Error.Message, body.Error.Code, true
}

// maxMessage bounds how much of a message is looked at, in bytes.
const maxMessage = 2_000

// words returns the words of a message in lower case, each between single spaces. A
// name such as AlreadyKnown or ALREADY_KNOWN is two words.
func words(message string) string {
	var b strings.Builder
	b.WriteByte(' ')
	space, lower := true, false
	for _, r := range message[:min(len(message), maxMessage)] {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		if !space && (!letter || lower && unicode.IsUpper(r)) {
			b.WriteByte(' ')
			space = true
		}
		if letter {
			b.WriteRune(unicode.ToLower(r))
			space = false
		}
		lower = unicode.IsLower(r)
	}
	if !space {
		b.WriteByte(' ')
	}
	return b.String()
}
