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
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdkecdsa "github.com/Layr-Labs/eigensdk-go/crypto/ecdsa"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
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

// ParseBLS reads a secret key: decimal, or hexadecimal with the prefix 0x.
func ParseBLS(text string) (*BLS, error) {
	n, ok := new(big.Int).SetString(text, 0)
	if !ok || n.Sign() <= 0 || n.Cmp(fr.Modulus()) >= 0 {
		return nil, errors.New("BLS key: not a number, decimal or hexadecimal with 0x, between 1 and the group's order less 1")
	}
	return NewBLS(bls.NewKeyPair(new(fr.Element).SetBigInt(n)))
}

// Sign implements [eigenshift.Signer].
func (b *BLS) Sign(_ context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	return b.SecretKey.Sign(d), nil
}

// KeyPair returns the key in the form that eigensdk-go registers operators with.
func (b *BLS) KeyPair() *bls.KeyPair { return b.pair }

// blsFile is eigensdk-go's format.
type blsFile struct {
	PubKey string              `json:"pubKey"`
	Crypto keystore.CryptoJSON `json:"crypto"`
}

// CreateBLS writes a keystore. It never overwrites a file.
func CreateBLS(path string, key *BLS, password string, strength Strength) error {
	n, p := strength.scrypt()
	scalar := key.pair.PrivKey.Bytes()
	encrypted, err := keystore.EncryptDataV3(scalar[:], []byte(password), n, p)
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
	if err := readJSON(path, &file); err != nil {
		return nil, fmt.Errorf("BLS keystore: %w", err)
	}
	if file.PubKey == "" {
		return nil, fmt.Errorf("BLS keystore: %s holds no BLS key: is it the Ethereum keystore?", path)
	}
	pair, err := bls.ReadPrivateKeyFromFile(path, password)
	if err != nil {
		return nil, fmt.Errorf("BLS keystore %s: %w", path, explain(err))
	}
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

// ParseECDSA reads a private key in hexadecimal, with or without 0x.
func ParseECDSA(text string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.ToECDSA(common.FromHex(text))
	if err != nil {
		return nil, errors.New("ECDSA key: not 64 hexadecimal digits of a valid private key")
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

// LoadECDSA reads a keystore.
func LoadECDSA(path, password string) (*ecdsa.PrivateKey, error) {
	if _, err := Address(path); err != nil {
		return nil, err
	}
	key, err := sdkecdsa.ReadKey(path, password)
	if err != nil {
		return nil, fmt.Errorf("ECDSA keystore %s: %w", path, explain(err))
	}
	return key, nil
}

// Address returns the address of an Ethereum keystore, without its password.
func Address(path string) (common.Address, error) {
	var file struct {
		Address string `json:"address"`
	}
	if err := readJSON(path, &file); err != nil {
		return common.Address{}, fmt.Errorf("ECDSA keystore: %w", err)
	}
	if !common.IsHexAddress(file.Address) {
		return common.Address{}, fmt.Errorf("ECDSA keystore: %s names no address: is it the BLS keystore?", path)
	}
	return common.HexToAddress(file.Address), nil
}

func explain(err error) error {
	if errors.Is(err, keystore.ErrDecrypt) {
		return ErrWrongPassword
	}
	return err
}

func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s does not exist: make it with `keys generate` or `keys import`", path)
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("%s is not a keystore: %w", path, err)
	}
	return nil
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
