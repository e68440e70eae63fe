package operator

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/cerberus"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/transaction"
	"github.com/eigenshift/avs/operator/web3signer"
)

// operatorKeys are the operator's address, its BLS key, and the accounts that send transactions. Keys
// may be elsewhere, with a signer.
type operatorKeys struct {
	address common.Address
	bls     registration.BLS
	// own signs as the operator; nil: its key is not to be had from here. account signs what a
	// running operator sends: it is own, or the submitter.
	own, account transaction.Signer
}

// secret returns the BLS key itself; nil: it is elsewhere.
func (k operatorKeys) secret() *bn254.SecretKey {
	if key, is := k.bls.(*keystore.BLS); is {
		return key.SecretKey
	}
	return nil
}

// loadKeys decrypts the keys, and asks the person at the terminal for passwords that are
// nowhere to be read. What is wrong with keys is wrong until it is changed, unless a signer does not answer.
func loadKeys(ctx context.Context, cfg config.Config, person *prompt.Person) (k operatorKeys, err error) {
	defer func() {
		if !errors.Is(err, cerberus.ErrUnavailable) {
			err = permanent(err)
		}
	}()
	if err := k.loadAccounts(ctx, cfg, person); err != nil {
		return k, err
	}
	if cfg.BLSKeystore == "" {
		k.bls, err = openCerberus(ctx, cfg)
		return k, err
	}
	password, err := cfg.BLSPassword(os.LookupEnv)
	if password, err = orAsk(ctx, person, cfg.BLSKeystore, password, err); err != nil {
		return k, err
	}
	key, err := keystore.LoadBLS(cfg.BLSKeystore, password.Reveal())
	if err != nil {
		return k, fmt.Errorf("bls_keystore: %w", password.Blame(err))
	}
	k.bls = key
	debug.FreeOSMemory() // as after the other keys
	return k, nil
}

// openCerberus asks the signer Cerberus for the BLS key.
func openCerberus(ctx context.Context, cfg config.Config) (registration.BLS, error) {
	apiKey, password, err := cfg.CerberusSecrets(os.LookupEnv)
	if err != nil {
		return nil, err
	}
	signer, err := cerberus.Open(ctx, cerberus.Config{
		URL: cfg.Cerberus.URL, PublicKey: cfg.Cerberus.PublicKey, APIKey: apiKey.Reveal(), Password: password.Reveal(),
		Patience: cfg.Engine.AskTimeout / 2,
	})
	if err != nil {
		return nil, err // a nil *Signer in the interface would be a signer
	}
	return signer, nil
}

// loadAccounts makes the signers of transactions.
func (k *operatorKeys) loadAccounts(ctx context.Context, cfg config.Config, person *prompt.Person) error {
	k.address = cfg.Operator
	if cfg.ECDSAKeystore != "" {
		password, err := cfg.ECDSAPassword(os.LookupEnv)
		key, err := loadAccount(ctx, person, cfg.ECDSAKeystore, password, err)
		if err != nil {
			return fmt.Errorf("ecdsa_keystore: %w", err)
		}
		k.own = transaction.KeySigner(key)
		if k.address != (common.Address{}) && k.address != k.own.Address() {
			return fmt.Errorf("operator: %s is given, and ecdsa_keystore is of %s: correct one of them", k.address, k.own.Address())
		}
		k.address = k.own.Address()
	}
	submitter, err := loadSubmitter(ctx, cfg, person)
	if err != nil {
		return err
	}
	if k.own == nil && submitter == nil {
		if k.own, err = web3signer.New(cfg.Web3Signer.URL, k.address); err != nil {
			return err
		}
	}
	k.account = k.own
	if submitter != nil {
		k.account = submitter
	}
	return nil
}

// loadSubmitter returns what signs as the submitter; nil: there is none.
func loadSubmitter(ctx context.Context, cfg config.Config, person *prompt.Person) (transaction.Signer, error) {
	s := cfg.Submitter
	switch {
	case s.Keystore != "":
		password, err := cfg.SubmitterPassword(os.LookupEnv)
		key, err := loadAccount(ctx, person, s.Keystore, password, err)
		if err != nil {
			return nil, fmt.Errorf("submitter.keystore: %w", err)
		}
		if of := crypto.PubkeyToAddress(key.PublicKey); s.Address != (common.Address{}) && s.Address != of {
			return nil, fmt.Errorf("submitter.address: %s is given, and submitter.keystore is of %s: correct one of them", s.Address, of)
		}
		return transaction.KeySigner(key), nil
	case s.Address != (common.Address{}):
		return web3signer.New(cfg.Web3Signer.URL, s.Address)
	default:
		return nil, nil
	}
}

// loadAccount decrypts an Ethereum keystore with the password that was read, or that a person types.
func loadAccount(ctx context.Context, person *prompt.Person, path string, read config.Secret, err error) (*ecdsa.PrivateKey, error) {
	password, err := orAsk(ctx, person, path, read, err)
	if err != nil {
		return nil, err
	}
	key, err := keystore.LoadECDSA(path, password.Reveal())
	debug.FreeOSMemory() // decrypting takes 256 MB, for a moment: not those of two keys at once
	if err != nil {
		return nil, password.Blame(err)
	}
	return key, nil
}

// checkSubmitter fails for good where the account that sends is another operator's: the contract lets
// operators submit for each other late only.
func (l *connection) checkSubmitter(ctx context.Context) error {
	account := l.keys.account.Address()
	if account == l.keys.address {
		return nil
	}
	s, err := l.backend.Standing(ctx, account, eigenshift.G1Key{})
	if err != nil {
		return err
	}
	if s.ID != (eigenshift.OperatorID{}) {
		return permanent(fmt.Errorf("submitter: %s is an operator itself, from which the contract takes no other's task before it is late: use an account that is none", account))
	}
	return nil
}
