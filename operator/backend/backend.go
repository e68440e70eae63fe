// Package backend is what an operator asks of EigenLayer: who the AVS's operators
// are, and how a certificate of theirs is proved on chain. Package registry answers
// for EigenLayer's middleware, package table for an operator table.
package backend

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

var (
	// ErrForeign is matched by an error that says that the contracts do not belong
	// together.
	ErrForeign = errors.New("another AVS's contract")
	// ErrMissing is matched by an error that says that the back end needs a contract
	// that the configuration does not name.
	ErrMissing = errors.New("missing")
)

// Config says where the AVS is.
type Config struct {
	Node                *chain.Node
	TaskManager         common.Address
	ServiceManager      common.Address
	RegistryCoordinator common.Address // of the middleware; zero: the AVS has none
	StateRetriever      common.Address // likewise
	Quorums             []uint8        // ascending
	Logger              zerolog.Logger
}

// Backend knows the operators of an AVS. It is safe for concurrent use.
type Backend interface {
	eigenshift.Registry

	// Operator returns a registered operator from memory, as of the newest head.
	Operator(address common.Address) (eigenshift.Operator, bool)
	// Operators returns all registered operators from memory, ascending by address.
	// The caller must not change them.
	Operators() []eigenshift.Operator
	// Run keeps that memory at the newest head until ctx ends.
	Run(ctx context.Context)
	// Refresh brings it to a head at once.
	Refresh(ctx context.Context, head eigenshift.Block) error

	// Founders returns the operators that found the first cluster: the first n of
	// the first quorum at the earliest block at which it had n operators. It is nil
	// while there was no such block, or fewer than confirmations blocks are on top of
	// it. Everybody who asks gets the same answer, whenever they ask. Only address, id
	// and current socket are set.
	Founders(ctx context.Context, n int, confirmations uint64) ([]eigenshift.Operator, error)
	// Standing asks for the standing of an address and a key, which belong together
	// or should.
	Standing(ctx context.Context, operator common.Address, key eigenshift.G1Key) (Standing, error)

	// OperatorTable is the operator table that knows the operators; zero with
	// EigenLayer's middleware.
	OperatorTable() common.Address
	// Strategies returns the strategies whose stake a quorum counts.
	Strategies(ctx context.Context, quorum uint8) ([]Strategy, error)

	// Prepare fetches what Prove will need for a certificate at a reference block that all
	// operators sign. It is an offer: without it Prove has that looked up.
	Prepare(ctx context.Context, reference eigenshift.BlockRef) error
	// Prove checks a certificate, which may come from anybody's log entry, as far as
	// that is cheap, and completes it with what the registries know, whatever stake
	// has signed. That it is of its task's digest is for the caller to check. The
	// error's reason is track.NoOperatorSet or track.BadCertificate.
	Prove(ctx context.Context, c eigenshift.Certified) (Proof, error)
	// Signers returns who signed a certificate in the encoding of the contracts under
	// the set of a block, ascending.
	Signers(ctx context.Context, block uint64, certificate []byte) ([]common.Address, error)
	// Membership returns the proof that an operator was one at a block, as the
	// verifier's quorumsSignedBy takes it.
	Membership(ctx context.Context, block uint64, operator common.Address) ([]byte, error)
}

// Proof is a certificate that is about to be encoded for the contracts.
type Proof interface {
	// Calls are to be made on the newest state before it is encoded.
	Calls() []*chain.Call
	// Encode returns the certificate as the verifier decodes it.
	Encode() ([]byte, error)
}

// Status is what the registries say of an account.
type Status uint8

// The middleware's enumeration.
const (
	NeverRegistered Status = iota
	Registered
	Deregistered
)

// Strategy is a strategy whose stake counts, with its multiplier in 1/1e18.
type Strategy struct {
	Address    common.Address
	Multiplier *big.Int
}

// Standing is what the registries say of one operator and its key now.
type Standing struct {
	Status  Status
	ID      eigenshift.OperatorID // of the key that is registered for the address; zero: none
	Owner   common.Address        // of the key; zero: nobody has registered it
	Socket  string                // as it is registered
	Ejected time.Time             // last; zero: never, or not known
}
