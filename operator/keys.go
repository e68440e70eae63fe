package operator

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"os"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/prompt"
)

// operatorKeys are the operator's two keys.
type operatorKeys struct {
	ecdsa   *ecdsa.PrivateKey
	bls     *keystore.BLS
	address common.Address
}

// loadKeys decrypts the keys, and asks the person at the terminal for passwords that are
// nowhere to be read. What is wrong with keys is wrong until it is changed.
func loadKeys(ctx context.Context, cfg config.Config, person *prompt.Person) (k operatorKeys, err error) {
	defer func() { err = permanent(err) }()
	password, err := cfg.ECDSAPassword(os.LookupEnv)
	if password, err = orAsk(ctx, person, cfg.ECDSAKeystore, password, err); err != nil {
		return k, err
	}
	if k.ecdsa, err = keystore.LoadECDSA(cfg.ECDSAKeystore, password.Reveal()); err != nil {
		return k, fmt.Errorf("ecdsa_keystore: %w", password.Blame(err))
	}
	password, err = cfg.BLSPassword(os.LookupEnv)
	if password, err = orAsk(ctx, person, cfg.BLSKeystore, password, err); err != nil {
		return k, err
	}
	if k.bls, err = keystore.LoadBLS(cfg.BLSKeystore, password.Reveal()); err != nil {
		return k, fmt.Errorf("bls_keystore: %w", password.Blame(err))
	}
	k.address = crypto.PubkeyToAddress(k.ecdsa.PublicKey)
	debug.FreeOSMemory() // decrypting takes 256 MB, for a moment
	return k, nil
}
