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
func loadKeys(cfg config.Config) (k operatorKeys, err error) {
	defer func() { err = permanent(err) }()
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
	lightFlag        = "light"
	ecdsaKeyFileFlag = "ecdsa-key-file"
	blsKeyFileFlag   = "bls-key-file"
)

// keyFlags are the flags that name the keystore of a key and its password, and the
// environment variable that may hold the password.
type keyFlags struct{ keystore, password, variable string }

var (
	ecdsaFlags = keyFlags{"ecdsa-keystore", "ecdsa-password-file", config.ECDSAPasswordVariable}
	blsFlags   = keyFlags{"bls-keystore", "bls-password-file", config.BLSPasswordVariable}
)

func (f keyFlags) readPassword(c *cli.Context) (config.Secret, error) {
	password, err := config.Password("--"+f.password, c.Path(f.password), f.variable, os.LookupEnv)
	if err != nil {
		return password, usageError{err}
	}
	return password, nil
}

func keysCommand() *cli.Command {
	files := []cli.Flag{
		&cli.PathFlag{Name: ecdsaFlags.keystore, Value: filepath.Join("keys", "ecdsa.json"), Usage: "`FILE` of the Ethereum key"},
		&cli.PathFlag{Name: blsFlags.keystore, Value: filepath.Join("keys", "bls.json"), Usage: "`FILE` of the BLS key"},
		&cli.PathFlag{Name: ecdsaFlags.password, Usage: "`FILE` with the password of the Ethereum key; or set " + ecdsaFlags.variable},
		&cli.PathFlag{Name: blsFlags.password, Usage: "`FILE` with the password of the BLS key; or set " + blsFlags.variable},
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

// writeKey makes the keystore of a key, of which shown tells people which it is.
func writeKey[K any](c *cli.Context, flags keyFlags, key *K, create func(path string, key *K, password string, strength keystore.Strength) error, shown string) error {
	password, err := flags.readPassword(c)
	if err != nil {
		return err
	}
	strength := keystore.Standard
	if c.Bool(lightFlag) {
		strength = keystore.Light
	}
	path := c.Path(flags.keystore)
	if err := create(path, key, password.Reveal(), strength); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s: %s\n", path, shown)
	return err
}

func writeECDSA(c *cli.Context, key *ecdsa.PrivateKey) error {
	return writeKey(c, ecdsaFlags, key, keystore.CreateECDSA, "Ethereum key of "+crypto.PubkeyToAddress(key.PublicKey).Hex())
}

func writeBLS(c *cli.Context, key *keystore.BLS) error {
	return writeKey(c, blsFlags, key, keystore.CreateBLS, "BLS key of operator id "+key.OperatorID().String())
}

func showKeys(c *cli.Context) error {
	address, err := keystore.Address(c.Path(ecdsaFlags.keystore))
	if errors.Is(err, keystore.ErrNoAddress) { // only the secret says whose it is
		var key *ecdsa.PrivateKey
		if key, err = loadKey(c, ecdsaFlags, keystore.LoadECDSA); err == nil {
			address = crypto.PubkeyToAddress(key.PublicKey)
		}
	}
	if err != nil {
		return err
	}
	key, err := loadKey(c, blsFlags, keystore.LoadBLS)
	if err != nil {
		return err
	}
	g1, g2 := key.G1(), key.G2()
	_, err = fmt.Fprintf(c.App.Writer, "address      %s\noperator id  %s\nG1           %s\nG2           %s\n",
		address, key.OperatorID(), hexutil.Encode(g1[:]), hexutil.Encode(g2[:]))
	return err
}

// loadKey decrypts the keystore that the command line names.
func loadKey[K any](c *cli.Context, flags keyFlags, load func(path, password string) (*K, error)) (*K, error) {
	password, err := flags.readPassword(c)
	if err != nil {
		return nil, err
	}
	key, err := load(c.Path(flags.keystore), password.Reveal())
	if err != nil {
		return nil, password.Blame(err)
	}
	return key, nil
}
