package operator

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
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
		return k, fmt.Errorf("ecdsa_keystore: %w", err)
	}
	if password, err = cfg.BLSPassword(os.LookupEnv); err != nil {
		return k, err
	}
	if k.bls, err = keystore.LoadBLS(cfg.BLSKeystore, password.Reveal()); err != nil {
		return k, fmt.Errorf("bls_keystore: %w", err)
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
	if !c.IsSet(ecdsaKeyFileFlag) && !c.IsSet(blsKeyFileFlag) {
		return usageError{fmt.Errorf("nothing to import: give --%s, --%s or both", ecdsaKeyFileFlag, blsKeyFileFlag)}
	}
	if path := c.Path(ecdsaKeyFileFlag); path != "" {
		text, err := readSecret(c, path)
		if err != nil {
			return err
		}
		key, err := keystore.ParseECDSA(text)
		if err != nil {
			return err
		}
		if err := writeECDSA(c, key); err != nil {
			return err
		}
	}
	if path := c.Path(blsKeyFileFlag); path != "" {
		text, err := readSecret(c, path)
		if err != nil {
			return err
		}
		key, err := keystore.ParseBLS(text)
		if err != nil {
			return err
		}
		return writeBLS(c, key)
	}
	return nil
}

// readSecret reads the first line of a file, or of standard input.
func readSecret(c *cli.Context, path string) (string, error) {
	in := c.App.Reader
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return "", fmt.Errorf("read key: %w", err)
		}
		defer f.Close()
		in = f
	}
	const enough = 1 << 10
	data, err := io.ReadAll(io.LimitReader(in, enough))
	if err != nil {
		return "", fmt.Errorf("read key: %w", err)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSpace(line), nil
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
	if err == nil && password.Reveal() == "" {
		err = fmt.Errorf("%s: the password is empty", field)
	}
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
	if err != nil {
		return err
	}
	password, err := config.Password("--"+blsPasswordFlag, c.Path(blsPasswordFlag), config.BLSPasswordVariable, os.LookupEnv)
	if err != nil {
		return usageError{err}
	}
	key, err := keystore.LoadBLS(c.Path(blsKeystoreFlag), password.Reveal())
	if err != nil {
		return err
	}
	g1, g2 := key.G1(), key.G2()
	_, err = fmt.Fprintf(c.App.Writer, "address      %s\noperator id  %s\nG1           %s\nG2           %s\n",
		address, key.OperatorID(), hexutil.Encode(g1[:]), hexutil.Encode(g2[:]))
	return err
}
