package command

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/transaction"
)

const (
	keystoreFlag = "ecdsa-keystore"
	passwordFlag = "ecdsa-password-file"
)

// accountFlags say whose transactions a command sends.
func accountFlags() []cli.Flag {
	return []cli.Flag{
		&cli.PathFlag{Name: keystoreFlag, Usage: "`FILE` with the Ethereum key that pays (Web3 secret storage)"},
		&cli.PathFlag{Name: passwordFlag, Usage: "`FILE` with its password; or set " + config.ECDSAPasswordVariable + "; else it is asked for"},
	}
}

// node connects to the Ethereum node as an operator does. The caller closes it.
func (t target) node(ctx context.Context) (*chain.Node, error) {
	client, err := t.dial(ctx)
	if err != nil {
		return nil, err
	}
	id, err := client.ChainID(ctx)
	client.Close()
	if err != nil {
		return nil, fmt.Errorf("ask the Ethereum node for its chain: %w", err)
	}
	return chain.Dial(ctx, chain.Config{URLs: []string{t.rpc}, ChainID: id.Uint64(), Logger: zerolog.Nop()})
}

// sender returns what sends the transactions of the account that the command line
// or the files name. The caller closes it.
func (t target) sender(c *cli.Context, node *chain.Node, contracts ...*bind.MetaData) (*transaction.Sender, error) {
	a := t.account
	if path := c.Path(keystoreFlag); path != "" {
		a = account{keystore: path}
	}
	if path := c.Path(passwordFlag); path != "" {
		a.passwordFile = path
	}
	if a.keystore == "" {
		return nil, misused(errors.New("whose transaction is it? Give --" + keystoreFlag + " FILE, or --config FILE"))
	}
	password, err := operator.ReadPassword(c, passwordFlag, a.passwordFile, a.keystore)
	if err != nil {
		return nil, misused(err)
	}
	key, err := keystore.LoadECDSA(a.keystore, password.Reveal())
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", keystoreFlag, password.Blame(err))
	}
	return transaction.New(transaction.Config{Node: node, Key: key, Reverts: transaction.NewDecoder(contracts...), Logger: zerolog.Nop()}), nil
}
