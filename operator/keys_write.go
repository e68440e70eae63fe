package operator

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
)

// newKey is a key that is about to be written.
type newKey struct {
	flags  keyFlags
	shown  string // tells people which it is
	create func(path, password string, strength keystore.Strength) error
}

func newECDSA(key *ecdsa.PrivateKey) newKey {
	return newKey{ecdsaFlags, "Ethereum key of " + crypto.PubkeyToAddress(key.PublicKey).Hex(), func(path, password string, strength keystore.Strength) error {
		return keystore.CreateECDSA(path, key, password, strength)
	}}
}

func newBLS(key *keystore.BLS) newKey {
	return newKey{blsFlags, "BLS key of operator id " + key.OperatorID().String(), func(path, password string, strength keystore.Strength) error {
		return keystore.CreateBLS(path, key, password, strength)
	}}
}

func (k *keyring) generate() error {
	only := k.cli.String(onlyFlag)
	if only != "" {
		if _, err := reading.OneOf(only, ecdsaFlags.kind, blsFlags.kind); err != nil {
			return usageError{fmt.Errorf("--%s: %w", onlyFlag, err)}
		}
	}
	var keys []newKey
	if only != blsFlags.kind {
		key, err := keystore.GenerateECDSA()
		if err != nil {
			return err
		}
		keys = append(keys, newECDSA(key))
	}
	if only != ecdsaFlags.kind {
		key, err := keystore.GenerateBLS()
		if err != nil {
			return err
		}
		keys = append(keys, newBLS(key))
	}
	return k.write(keys...)
}

func (k *keyring) importKeys() error {
	ecdsaFile, blsFile := k.cli.Path(ecdsaKeyFileFlag), k.cli.Path(blsKeyFileFlag)
	if ecdsaFile == "" && blsFile == "" {
		return usageError{fmt.Errorf("nothing to import: give --%s, --%s or both; - asks for the key", ecdsaKeyFileFlag, blsKeyFileFlag)}
	}
	if ecdsaFile == "-" && blsFile == "-" {
		return usageError{fmt.Errorf("--%s and --%s are both standard input: import one after the other", ecdsaKeyFileFlag, blsKeyFileFlag)}
	}
	ecdsaKey, err := readKey(k, ecdsaKeyFileFlag, reading.Key)
	if err != nil {
		return err
	}
	blsKey, err := readKey(k, blsKeyFileFlag, keystore.ParseBLS)
	if err != nil {
		return err
	}
	var keys []newKey
	if ecdsaKey != nil {
		keys = append(keys, newECDSA(ecdsaKey))
	}
	if blsKey != nil {
		keys = append(keys, newBLS(blsKey))
	}
	return k.write(keys...)
}

// write makes the keystores of keys. What can be wrong is found out before the first is made.
func (k *keyring) write(keys ...newKey) error {
	passwords := make([]string, len(keys))
	for i, key := range keys {
		path := k.cli.Path(key.flags.keystore)
		if _, err := os.Lstat(path); err == nil {
			return fmt.Errorf("--%s: %s exists: move it away first", key.flags.keystore, path)
		} else if !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("--%s: %w", key.flags.keystore, err)
		}
		password, err := k.newPassword(key.flags)
		if err != nil {
			return err
		}
		passwords[i] = password.Reveal()
	}
	strength := keystore.Standard
	if k.cli.Bool(lightFlag) {
		strength = keystore.Light
	}
	for i, key := range keys {
		path := k.cli.Path(key.flags.keystore)
		if err := key.create(path, passwords[i], strength); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(k.cli.App.Writer, "%s: %s\n", path, key.shown); err != nil {
			return err
		}
	}
	return nil
}
