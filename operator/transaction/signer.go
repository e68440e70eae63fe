package transaction

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift/track"
)

// Signer signs the transactions of one account, whose key may be elsewhere.
type Signer interface {
	// Address is that of the account.
	Address() common.Address
	// Sign returns a transaction with the account's signature. What comes back may be anything:
	// a sender checks that it is the transaction that it asked for, and signed by the account.
	Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// keySigner signs with a key of this process.
type keySigner struct{ key *ecdsa.PrivateKey }

// KeySigner returns the signer of a key.
func KeySigner(key *ecdsa.PrivateKey) Signer { return keySigner{key} }

func (s keySigner) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s keySigner) Sign(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
}

// signTimeout is how long a signer may take. The queue of the account waits meanwhile.
const signTimeout = 5 * time.Second

// errForged is matched by an error that says that a signer has answered with something else than
// what it was asked for.
var errForged = errors.New("the signer answers with something else")

// signed has a transaction signed, and checks what comes back.
func (a *account) signed(tx *types.Transaction) (*types.Transaction, error) {
	ctx, cancel := context.WithTimeout(a.ctx, signTimeout)
	defer cancel()
	back, err := a.key.Sign(ctx, tx, a.signer.ChainID())
	if err != nil {
		return nil, track.Because(track.NotSent, fmt.Errorf("sign as %s: %w", a.from, err))
	}
	if a.signer.Hash(back) != a.signer.Hash(tx) {
		return nil, track.Because(track.NotSent, fmt.Errorf("sign as %s: %w: another transaction", a.from, errForged))
	}
	by, err := types.Sender(a.signer, back)
	if err == nil && by != a.from {
		err = fmt.Errorf("signed by %s", by)
	}
	if err != nil {
		return nil, track.Because(track.NotSent, fmt.Errorf("sign as %s: %w: %w", a.from, errForged, err))
	}
	return back, nil
}
