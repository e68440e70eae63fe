package operator

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
)

// operatorKeys are the operator's two keys.
type operatorKeys struct {
	ecdsa   *ecdsa.PrivateKey
	bls     *keystore.BLS
	address common.Address
}

// loadKeys decrypts the keys. What is wrong with them is wrong until it is changed.
func loadKeys(cfg config.Config) (operatorKeys, error) {
	k, err := decryptKeys(cfg)
	return k, permanent(err)
}

func decryptKeys(cfg config.Config) (operatorKeys, error) {
	var k operatorKeys
	password, err := cfg.ECDSAPassword(os.LookupEnv)
	if err != nil {
		return k, err
	}
	if k.ecdsa, err = keystore.LoadECDSA(cfg.ECDSAKeystore, password.Reveal()); err != nil {
		return k, fmt.Errorf("ecdsa_keystore: %w", password.Blame(err))
	}
	if password, err = cfg.BLSPassword(os.LookupEnv); err != nil {
		return k, err
	}
	if k.bls, err = keystore.LoadBLS(cfg.BLSKeystore, password.Reveal()); err != nil {
		return k, fmt.Errorf("bls_keystore: %w", password.Blame(err))
	}
	k.address = crypto.PubkeyToAddress(k.ecdsa.PublicKey)
	debug.FreeOSMemory() // decrypting takes 256 MB, for a moment
	return k, nil
}

const (
	ecdsaKeystoreFlag = "ecdsa-keystore"
	blsKeystoreFlag   = "bls-keystore"
	ecdsaPasswordFlag = "ecdsa-password-file"
	blsPasswordFlag   = "bls-password-file"
	lightFlag         = "light"
	ecdsaKeyFileFlag  = "ecdsa-key-file"
	blsKeyFileFlag    = "bls-key-file"
)

func keysCommand() *cli.Command {
	files := []cli.Flag{
		&cli.PathFlag{Name: ecdsaKeystoreFlag, Value: filepath.Join("keys", "ecdsa.json"), Usage: "`FILE` of the Ethereum key"},
		&cli.PathFlag{Name: blsKeystoreFlag, Value: filepath.Join("keys", "bls.json"), Usage: "`FILE` of the BLS key"},
		&cli.PathFlag{Name: ecdsaPasswordFlag, Usage: "`FILE` with the password of the Ethereum key; or set " + config.ECDSAPasswordVariable},
		&cli.PathFlag{Name: blsPasswordFlag, Usage: "`FILE` with the password of the BLS key; or set " + config.BLSPasswordVariable},
	}
	writing := append([]cli.Flag{&cli.BoolFlag{Name: lightFlag, Usage: "encrypt fast and weakly: for devnets only"}}, files...)
	return &cli.Command{Name: "keys", Usage: "Make and show the operator's keys", Subcommands: []*cli.Command{
		{Name: "generate", Usage: "Make a new Ethereum key and a new BLS key", Flags: writing, Action: permanently(func(c *cli.Context) error {
			key, err := keystore.GenerateECDSA()
			if err != nil {
				return err
			}
			bls, err := keystore.GenerateBLS()
			if err != nil {
				return err
			}
			return errors.Join(writeECDSA(c, key), writeBLS(c, bls))
		})},
		{Name: "import", Usage: "Encrypt keys that you have: one, the other, or both", Flags: append([]cli.Flag{
			&cli.PathFlag{Name: ecdsaKeyFileFlag, Usage: "`FILE` with the private key in hexadecimal; - is standard input"},
			&cli.PathFlag{Name: blsKeyFileFlag, Usage: "`FILE` with the secret number, decimal or hexadecimal with 0x; - is standard input"},
		}, writing...), Action: permanently(importKeys)},
		{Name: "show", Usage: "Show address and public keys", Flags: files, Action: permanently(showKeys)},
	}}
}

func importKeys(c *cli.Context) error {
	ecdsaFile, blsFile := c.Path(ecdsaKeyFileFlag), c.Path(blsKeyFileFlag)
	if ecdsaFile == "" && blsFile == "" {
		return usageError{fmt.Errorf("nothing to import: give --%s, --%s or both", ecdsaKeyFileFlag, blsKeyFileFlag)}
	}
	if ecdsaFile == "-" && blsFile == "-" {
		return usageError{fmt.Errorf("--%s and --%s are both standard input: import one after the other", ecdsaKeyFileFlag, blsKeyFileFlag)}
	}
	// Both are read before one is written.
	ecdsaKey, err := readKey(c, ecdsaKeyFileFlag, reading.Key)
	if err != nil {
		return err
	}
	blsKey, err := readKey(c, blsKeyFileFlag, keystore.ParseBLS)
	if err != nil {
		return err
	}
	if ecdsaKey != nil {
		if err := writeECDSA(c, ecdsaKey); err != nil {
			return err
		}
	}
	if blsKey != nil {
		return writeBLS(c, blsKey)
	}
	return nil
}

// readKey reads the key in the file that a flag names, - for standard input; nil where
// it names none.
func readKey[K any](c *cli.Context, flag string, read func(string) (*K, error)) (*K, error) {
	path := c.Path(flag)
	var line string
	var err error
	switch path {
	case "":
		return nil, nil
	case "-":
		path = "standard input"
		line, err = reading.Line(c.App.Reader)
	default:
		line, err = reading.LineOf(path)
	}
	if err != nil {
		return nil, fmt.Errorf("--%s: read key: %w", flag, err)
	}
	key, err := read(line)
	if err != nil {
		return nil, fmt.Errorf("--%s: the key in %s: %w", flag, path, err)
	}
	return key, nil
}

func strength(c *cli.Context) keystore.Strength {
	if c.Bool(lightFlag) {
		return keystore.Light
	}
	return keystore.Standard
}

// newPassword reads the password of a keystore to be written.
func newPassword(field, file, variable string) (string, error) {
	password, err := config.Password(field, file, variable, os.LookupEnv)
	return password.Reveal(), err
}

func writeECDSA(c *cli.Context, key *ecdsa.PrivateKey) error {
	password, err := newPassword("--"+ecdsaPasswordFlag, c.Path(ecdsaPasswordFlag), config.ECDSAPasswordVariable)
	if err != nil {
		return usageError{err}
	}
	path := c.Path(ecdsaKeystoreFlag)
	if err := keystore.CreateECDSA(path, key, password, strength(c)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s: Ethereum key of %s\n", path, crypto.PubkeyToAddress(key.PublicKey))
	return err
}

func writeBLS(c *cli.Context, key *keystore.BLS) error {
	password, err := newPassword("--"+blsPasswordFlag, c.Path(blsPasswordFlag), config.BLSPasswordVariable)
	if err != nil {
		return usageError{err}
	}
	path := c.Path(blsKeystoreFlag)
	if err := keystore.CreateBLS(path, key, password, strength(c)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s: BLS key of operator id %s\n", path, key.OperatorID())
	return err
}

func showKeys(c *cli.Context) error {
	address, err := keystore.Address(c.Path(ecdsaKeystoreFlag))
	if errors.Is(err, keystore.ErrNoAddress) {
		address, err = addressOfSecret(c)
	}
	if err != nil {
		return err
	}
	password, err := config.Password("--"+blsPasswordFlag, c.Path(blsPasswordFlag), config.BLSPasswordVariable, os.LookupEnv)
	if err != nil {
		return usageError{err}
	}
	key, err := keystore.LoadBLS(c.Path(blsKeystoreFlag), password.Reveal())
	if err != nil {
		return password.Blame(err)
	}
	g1, g2 := key.G1(), key.G2()
	_, err = fmt.Fprintf(c.App.Writer, "address      %s\noperator id  %s\nG1           %s\nG2           %s\n",
		address, key.OperatorID(), hexutil.Encode(g1[:]), hexutil.Encode(g2[:]))
	return err
}

// addressOfSecret decrypts an Ethereum keystore that does not state its address.
func addressOfSecret(c *cli.Context) (common.Address, error) {
	password, err := config.Password("--"+ecdsaPasswordFlag, c.Path(ecdsaPasswordFlag), config.ECDSAPasswordVariable, os.LookupEnv)
	if err != nil {
		return common.Address{}, usageError{err}
	}
	key, err := keystore.LoadECDSA(c.Path(ecdsaKeystoreFlag), password.Reveal())
	if err != nil {
		return common.Address{}, password.Blame(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}
