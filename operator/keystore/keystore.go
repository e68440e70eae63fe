// Package keystore keeps an operator's two keys in files, encrypted, in the
// formats of eigensdk-go: Web3 secret storage for the Ethereum key, and the same
// with a public key beside it for the BLS key.
package keystore

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/reading"
)

// Strength is how hard guessing a keystore's password is made.
type Strength int

const (
	// Standard takes about a second and 256 MB for each guess, and for each load.
	Standard Strength = iota
	// Light takes a hundredth of that. For devnets and tests.
	Light
)

func (s Strength) scrypt() (n, p int) {
	if s == Light {
		return keystore.LightScryptN, keystore.LightScryptP
	}
	return keystore.StandardScryptN, keystore.StandardScryptP
}

// ErrWrongPassword is returned when a keystore cannot be decrypted.
var ErrWrongPassword = errors.New("wrong password")

// BLS is an operator's BLS key. It implements [eigenshift.Signer].
type BLS struct {
	*bn254.SecretKey
	pair *bls.KeyPair
}

var _ eigenshift.Signer = (*BLS)(nil)

// NewBLS wraps a key pair of eigensdk-go.
func NewBLS(pair *bls.KeyPair) (*BLS, error) {
	secret, err := bn254.FromKeyPair(pair)
	if err != nil {
		return nil, fmt.Errorf("BLS key: %w", err)
	}
	return &BLS{SecretKey: secret, pair: pair}, nil
}

// GenerateBLS returns a new key from the system's source of randomness.
func GenerateBLS() (*BLS, error) {
	for {
		var scalar fr.Element
		if _, err := scalar.SetRandom(); err != nil {
			return nil, fmt.Errorf("generate BLS key: %w", err)
		}
		if !scalar.IsZero() {
			return NewBLS(bls.NewKeyPair(&scalar))
		}
	}
}

// ParseBLS reads a secret key as [reading.BLSKey] does.
func ParseBLS(text string) (*BLS, error) {
	n, err := reading.BLSKey(text)
	if err != nil {
		return nil, fmt.Errorf("BLS key: %w", err)
	}
	return NewBLS(bls.NewKeyPair(new(fr.Element).SetBigInt(n)))
}

// Sign implements [eigenshift.Signer].
func (b *BLS) Sign(_ context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	return b.SecretKey.Sign(d), nil
}

// KeyPair returns the key in the form that eigensdk-go registers operators with.
func (b *BLS) KeyPair() *bls.KeyPair { return b.pair }

// Secret returns the secret number, as 32 bytes, to be shown to the key's owner.
func (b *BLS) Secret() []byte {
	scalar := b.pair.PrivKey.Bytes()
	return scalar[:]
}

// blsFile is eigensdk-go's format.
type blsFile struct {
	PubKey string              `json:"pubKey"`
	Crypto keystore.CryptoJSON `json:"crypto"`
}

// CreateBLS writes a keystore. It never overwrites a file.
func CreateBLS(path string, key *BLS, password string, strength Strength) error {
	n, p := strength.scrypt()
	encrypted, err := keystore.EncryptDataV3(key.Secret(), []byte(password), n, p)
	if err != nil {
		return fmt.Errorf("encrypt BLS key: %w", err)
	}
	data, err := json.Marshal(blsFile{PubKey: key.pair.PubKey.String(), Crypto: encrypted})
	if err != nil {
		return fmt.Errorf("encode BLS keystore: %w", err)
	}
	return create(path, data)
}

// LoadBLS reads a keystore.
func LoadBLS(path, password string) (*BLS, error) {
	var file blsFile
	if _, err := readJSON(path, &file); err != nil {
		return nil, fmt.Errorf("BLS keystore: %w", err)
	}
	if file.PubKey == "" {
		return nil, fmt.Errorf("BLS keystore: %s holds no BLS key: is it the Ethereum keystore?", path)
	}
	secret, err := keystore.DecryptDataV3(file.Crypto, password)
	if err != nil {
		return nil, fmt.Errorf("BLS keystore %s: %w", path, explain(err))
	}
	n := new(big.Int).SetBytes(secret)
	if n.Sign() == 0 || n.Cmp(fr.Modulus()) >= 0 {
		return nil, fmt.Errorf("BLS keystore %s: its secret is no key: zero, or not below the order of the group", path)
	}
	pair := bls.NewKeyPair(new(fr.Element).SetBigInt(n))
	if pair.PubKey.String() != file.PubKey {
		return nil, fmt.Errorf("BLS keystore %s: its public key is not that of its secret: the file is damaged", path)
	}
	return NewBLS(pair)
}

// GenerateECDSA returns a new Ethereum key.
func GenerateECDSA() (*ecdsa.PrivateKey, error) {
	key, err := ecdsa.GenerateKey(crypto.S256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("generate ECDSA key: %w", err)
	}
	return key, nil
}

// CreateECDSA writes a keystore. It never overwrites a file.
func CreateECDSA(path string, key *ecdsa.PrivateKey, password string, strength Strength) error {
	id, err := uuid.NewRandom()
	if err != nil {
		return fmt.Errorf("encrypt ECDSA key: %w", err)
	}
	n, p := strength.scrypt()
	data, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}, password, n, p)
	if err != nil {
		return fmt.Errorf("encrypt ECDSA key: %w", err)
	}
	return create(path, data)
}

// LoadECDSA reads a keystore. One that states no address, which Web3 secret storage does
// not ask for, is read like any other.
func LoadECDSA(path, password string) (*ecdsa.PrivateKey, error) {
	stated, data, err := statedAddress(path)
	if err != nil {
		return nil, fmt.Errorf("ECDSA keystore: %w", err)
	}
	secret, err := decrypt(data, password)
	if err != nil {
		return nil, fmt.Errorf("ECDSA keystore %s: %w", path, explain(err))
	}
	if len(secret) < keyBytes && stated != nil { // some tools drop zeros in front: the address shows that nothing else is missing
		secret = common.LeftPadBytes(secret, keyBytes)
	}
	key, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("ECDSA keystore %s: its secret is no private key: not of %d bytes, zero, or not below the curve's order", path, keyBytes)
	}
	if of := crypto.PubkeyToAddress(key.PublicKey); stated != nil && *stated != of {
		return nil, fmt.Errorf("ECDSA keystore %s: it states the address %s, but its secret is that of %s: files were mixed up, or it is damaged", path, stated, of)
	}
	return key, nil
}

const keyBytes = 32

// decrypt returns the secret of an Ethereum keystore, of version 3 or of the one before.
func decrypt(data []byte, password string) ([]byte, error) {
	var file struct {
		Crypto  keystore.CryptoJSON `json:"crypto"`
		Version any                 `json:"version"`
	}
	if err := json.Unmarshal(data, &file); err == nil && file.Version == 3.0 {
		return keystore.DecryptDataV3(file.Crypto, password)
	}
	key, err := keystore.DecryptKey(data, password)
	if err != nil {
		return nil, err
	}
	return crypto.FromECDSA(key.PrivateKey), nil
}

// ErrNoAddress is returned for an Ethereum keystore that does not state its address: only
// its secret tells.
var ErrNoAddress = errors.New("it states no address: load it with its password, or add the field address")

// Address returns the address that an Ethereum keystore states, without its password.
func Address(path string) (common.Address, error) {
	stated, _, err := statedAddress(path)
	if err == nil && stated == nil {
		err = fmt.Errorf("%s: %w", path, ErrNoAddress)
	}
	if err != nil {
		return common.Address{}, fmt.Errorf("ECDSA keystore: %w", err)
	}
	return *stated, nil
}

// statedAddress returns the address that a keystore states, nil where it states none, and
// the file.
func statedAddress(path string) (*common.Address, []byte, error) {
	var file struct {
		Address *string `json:"address"`
		PubKey  string  `json:"pubKey"`
	}
	data, err := readJSON(path, &file)
	switch {
	case err != nil:
		return nil, nil, err
	case file.PubKey != "":
		return nil, nil, fmt.Errorf("%s names no address, but a BLS key: is it the BLS keystore?", path)
	case file.Address == nil:
		return nil, data, nil
	}
	address, err := reading.Address("0x" + strings.TrimPrefix(*file.Address, "0x")) // most tools leave 0x away
	if err != nil {
		return nil, nil, fmt.Errorf("%s: address: %w", path, err)
	}
	return &address, data, nil
}

func explain(err error) error {
	if errors.Is(err, keystore.ErrDecrypt) {
		return ErrWrongPassword
	}
	return err
}

// maxFileBytes bounds a keystore.
const maxFileBytes = 64 << 10

func readJSON(path string, into any) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s does not exist: make it with `keys generate` or `keys import`", path)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if len(data) > maxFileBytes {
		return nil, fmt.Errorf("%s is not a keystore: larger than %d bytes", path, maxFileBytes)
	}
	if err := reading.JSON(data, into); err != nil {
		return nil, fmt.Errorf("%s is not a keystore: %w", path, err)
	}
	return data, nil
}

// create writes a new file that only its owner can read, and that is on disk
// when it returns.
func create(path string, data []byte) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("create keystore: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("create keystore: %s exists: move it away first", path)
	}
	if err != nil {
		return fmt.Errorf("create keystore: %w", err)
	}
	defer func() {
		if closeErr := f.Close(); err == nil && closeErr != nil {
			err = fmt.Errorf("create keystore: %w", closeErr)
		}
		if err != nil {
			os.Remove(path)
		}
	}()
	if _, err := f.Write(data); err != nil {
		return fmt.Errorf("create keystore: %w", err)
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("create keystore: %w", err)
	}
	return nil
}
