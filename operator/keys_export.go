package operator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
)

const keyFlag = "key"

// exportCommand decrypts a key, to move it into another program.
func exportCommand(files []cli.Flag, with func(func(*keyring) error) cli.ActionFunc) *cli.Command {
	return &cli.Command{
		Name: "export", Usage: "Write a private key, unencrypted, after a yes",
		Description: "Whoever reads what it writes has the key. The form is the one that `keys import` takes.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: keyFlag, Required: true, Usage: "which `KEY`: ecdsa or bls"},
			&cli.PathFlag{Name: outFlag, Required: true, Usage: "`FILE` to be written, that only its owner can read; - is standard output"},
			&cli.BoolFlag{Name: yesFlag, Usage: "do it without asking"},
		}, files...),
		Action: with((*keyring).export),
	}
}

func (k *keyring) export() error {
	which, err := reading.OneOf(k.cli.String(keyFlag), ecdsaFlags.kind, blsFlags.kind)
	if err != nil {
		return usageError{fmt.Errorf("--%s: %w", keyFlag, err)}
	}
	flags := ecdsaFlags
	if which == blsFlags.kind {
		flags = blsFlags
	}
	path := k.cli.Path(flags.keystore)
	if err := confirm(k.cli, k.person, fmt.Sprintf("The private key in %s will stand in %s, for whoever can read it.", path, k.target()), "nothing was exported"); err != nil {
		return err
	}
	secret, err := k.secret(flags)
	if err != nil {
		return err
	}
	return k.put(hexutil.Encode(secret) + "\n")
}

// target names where the key goes.
func (k *keyring) target() string {
	if path := k.cli.Path(outFlag); path != "-" {
		return path
	}
	return "standard output"
}

func (k *keyring) secret(flags keyFlags) ([]byte, error) {
	if flags.kind == blsFlags.kind {
		key, err := load(k, flags, keystore.LoadBLS)
		if err != nil {
			return nil, err
		}
		return key.Secret(), nil
	}
	key, err := load(k, flags, keystore.LoadECDSA)
	if err != nil {
		return nil, err
	}
	return crypto.FromECDSA(key), nil
}

// put writes a private key into a new file that only its owner can read.
func (k *keyring) put(text string) error {
	path := k.cli.Path(outFlag)
	if path == "-" {
		_, err := fmt.Fprint(k.cli.App.Writer, text)
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("--%s: %s exists: move it away first", outFlag, path)
	}
	if err != nil {
		return fmt.Errorf("--%s: %w", outFlag, err)
	}
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("--%s: %w", outFlag, err)
	}
	_, err = fmt.Fprintf(k.cli.App.Writer, "%s: private key, not encrypted: delete it when it is where it belongs\n", path)
	return err
}
