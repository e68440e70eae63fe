package operator

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/reading"
)

const (
	lightFlag        = "light"
	onlyFlag         = "only"
	folderFlag       = "folder"
	ecdsaKeyFileFlag = "ecdsa-key-file"
	blsKeyFileFlag   = "bls-key-file"
)

// keyFlags are the flags that name the keystore of a key and its password, and the
// environment variable that may hold the password. kind is what --only and export call it.
type keyFlags struct{ kind, keystore, password, variable string }

var (
	ecdsaFlags = keyFlags{"ecdsa", "ecdsa-keystore", "ecdsa-password-file", config.ECDSAPasswordVariable}
	blsFlags   = keyFlags{"bls", "bls-keystore", "bls-password-file", config.BLSPasswordVariable}
)

func keysCommand() *cli.Command {
	files := []cli.Flag{
		&cli.PathFlag{Name: ecdsaFlags.keystore, Value: filepath.Join("keys", "ecdsa.json"), Usage: "`FILE` of the Ethereum key"},
		&cli.PathFlag{Name: blsFlags.keystore, Value: filepath.Join("keys", "bls.json"), Usage: "`FILE` of the BLS key"},
		&cli.PathFlag{Name: ecdsaFlags.password, Usage: "`FILE` with the password of the Ethereum key; or set " + ecdsaFlags.variable + "; else it is asked for"},
		&cli.PathFlag{Name: blsFlags.password, Usage: "`FILE` with the password of the BLS key; or set " + blsFlags.variable + "; else it is asked for"},
	}
	writing := append([]cli.Flag{&cli.BoolFlag{Name: lightFlag, Usage: "encrypt fast and weakly: for devnets only"}}, files...)
	with := func(do func(*keyring) error) cli.ActionFunc {
		return permanently(func(c *cli.Context) error { return do(&keyring{cli: c, person: personAt(c)}) })
	}
	return &cli.Command{Name: "keys", Usage: "Make and show the operator's keys", Subcommands: []*cli.Command{
		{Name: "generate", Usage: "Make a new Ethereum key and a new BLS key", Flags: append([]cli.Flag{
			&cli.StringFlag{Name: onlyFlag, Usage: "make one `KEY` only: ecdsa or bls"},
		}, writing...), Action: with((*keyring).generate)},
		{Name: "import", Usage: "Encrypt keys that you have: one, the other, or both", Flags: append([]cli.Flag{
			&cli.PathFlag{Name: ecdsaKeyFileFlag, Usage: "`FILE` with the private key in hexadecimal; - is standard input"},
			&cli.PathFlag{Name: blsKeyFileFlag, Usage: "`FILE` with the secret number, decimal or hexadecimal with 0x; - is standard input"},
		}, writing...), Action: with((*keyring).importKeys)},
		{Name: "list", Usage: "List the keystores of a folder; needs no password", Flags: []cli.Flag{
			&cli.PathFlag{Name: folderFlag, Value: "keys", Usage: "`FOLDER` to look into"},
		}, Action: with((*keyring).list)},
		{Name: "show", Usage: "Show address and public keys", Flags: files, Action: with((*keyring).show)},
		exportCommand(files, with),
	}}
}

// keyring is one run of a command about keys.
type keyring struct {
	cli    *cli.Context
	person *prompt.Person // nil: nobody can be asked
}

// password reads the password of a keystore that is there.
func (k *keyring) password(flags keyFlags) (config.Secret, error) {
	read, err := k.readPassword(flags)
	secret, err := orAsk(k.cli.Context, k.person, k.cli.Path(flags.keystore), read, err)
	return secret, misusedPassword(err)
}

// newPassword reads the password of a keystore that is about to be made. A person types it twice.
func (k *keyring) newPassword(flags keyFlags) (config.Secret, error) {
	read, err := k.readPassword(flags)
	if k.person == nil || !errors.Is(err, config.ErrNoPassword) {
		return read, misusedPassword(err)
	}
	text, err := k.person.NewPassword(k.cli.Context, fmt.Sprintf("New password of %s: ", k.cli.Path(flags.keystore)))
	if err != nil {
		return config.Secret{}, err
	}
	return config.Typed(text), nil
}

func (k *keyring) readPassword(flags keyFlags) (config.Secret, error) {
	return config.Password("--"+flags.password, k.cli.Path(flags.password), flags.variable, os.LookupEnv)
}

// misusedPassword makes a password that cannot be read a mistake of the command line.
func misusedPassword(err error) error {
	if err == nil {
		return nil
	}
	return usageError{err}
}

// load decrypts the keystore that the command line names.
func load[K any](k *keyring, flags keyFlags, from func(path, password string) (*K, error)) (*K, error) {
	password, err := k.password(flags)
	if err != nil {
		return nil, err
	}
	key, err := from(k.cli.Path(flags.keystore), password.Reveal())
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", flags.keystore, password.Blame(err))
	}
	return key, nil
}

func (k *keyring) show() error {
	address, err := keystore.Address(k.cli.Path(ecdsaFlags.keystore))
	if errors.Is(err, keystore.ErrNoAddress) { // only the secret says whose it is
		var key *ecdsa.PrivateKey
		if key, err = load(k, ecdsaFlags, keystore.LoadECDSA); err == nil {
			address = crypto.PubkeyToAddress(key.PublicKey)
		}
	}
	if err != nil {
		return err
	}
	key, err := load(k, blsFlags, keystore.LoadBLS)
	if err != nil {
		return err
	}
	g1, g2 := key.G1(), key.G2()
	_, err = fmt.Fprintf(k.cli.App.Writer, "address      %s\noperator id  %s\nG1           %s\nG2           %s\n",
		address, key.OperatorID(), hexutil.Encode(g1[:]), hexutil.Encode(g2[:]))
	return err
}

// list says what the keystores of a folder state of themselves.
func (k *keyring) list() error {
	folder := k.cli.Path(folderFlag)
	files, err := os.ReadDir(folder)
	if err != nil {
		return usageError{fmt.Errorf("--%s: %w", folderFlag, err)}
	}
	found := 0
	for _, file := range files {
		if file.IsDir() {
			continue
		}
		path := filepath.Join(folder, file.Name())
		stated, err := keystore.Inspect(path)
		if err != nil {
			continue // a password, or what else people keep there
		}
		found++
		if _, err := fmt.Fprintf(k.cli.App.Writer, "%s  %s\n", path, stated); err != nil {
			return err
		}
	}
	if found == 0 {
		return fmt.Errorf("no keystore in %s: make one with `keys generate` or `keys import`", folder)
	}
	return nil
}

// readKey reads the key in the file that a flag names, - for standard input, at which a person
// is asked for it; nil where it names none.
func readKey[K any](k *keyring, flag string, read func(string) (*K, error)) (*K, error) {
	path := k.cli.Path(flag)
	var line string
	var err error
	switch {
	case path == "":
		return nil, nil
	case path == "-" && k.person != nil:
		path = "the terminal"
		line, err = k.person.Password(k.cli.Context, "Private key, which does not show: ")
	case path == "-":
		path = "standard input"
		line, err = reading.Line(k.cli.App.Reader)
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
