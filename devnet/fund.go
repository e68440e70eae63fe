package devnet

import (
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
)

const rpcName = "rpc"

func rpcFlag() cli.Flag {
	return &cli.StringFlag{Name: rpcName, Usage: "`URL` of an anvil that anvil-up has started, in place of the devnet"}
}

// webSocket returns the URL at which a chain takes subscriptions whose JSON-RPC is at another.
func webSocket(url string) string { return "ws" + strings.TrimPrefix(url, "http") }

// etherDecimals is how many decimals an amount of ether or tokens has.
const etherDecimals = 18

// fundCommand gives an account ether and tokens.
func fundCommand() *cli.Command {
	return &cli.Command{
		Name:      "fund",
		Usage:     "give an account ether, and the tokens that operators stake",
		ArgsUsage: "ADDRESS|KEYSTORE",
		Flags: []cli.Flag{
			stateFlag(),
			&cli.StringFlag{Name: "ether", Value: "100", Usage: "how much ether, such as 0.5"},
			&cli.StringFlag{Name: "tokens", Value: "0", Usage: "how many tokens"},
			rpcFlag(),
		},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("fund: give one address, got %d arguments", c.NArg())
			}
			to, err := addressOf(c.Args().First())
			if err != nil {
				return fmt.Errorf("fund: %w", err)
			}
			var gift fund.Gift
			for flag, amount := range map[string]**big.Int{"ether": &gift.Ether, "tokens": &gift.Tokens} {
				if *amount, err = reading.Decimal(c.String(flag), etherDecimals); err != nil {
					return fmt.Errorf("--%s: %w", flag, err)
				}
				if (*amount).Sign() < 0 {
					return fmt.Errorf("--%s %s: must not be negative", flag, c.String(flag))
				}
			}
			give := fundOnDevnet
			if c.IsSet(rpcName) {
				give = fundOnAnvil
			}
			if err := give(c, gift, to); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "%s has %s ether and %s tokens more\n", to, c.String("ether"), c.String("tokens"))
			return err
		},
	}
}

// example are the arguments of a request that can always be made.
func (on commands) example() string { return strings.Join(on.network.Call.Example, " ") }

// addressOf reads an address, or the file of a keystore that states one.
func addressOf(argument string) (common.Address, error) {
	if _, err := os.Stat(argument); err == nil {
		return keystore.Address(argument)
	}
	return reading.Address(argument)
}

func fundOnDevnet(c *cli.Context, gift fund.Gift, to common.Address) error {
	client, err := Connect(c)
	if err != nil {
		return err
	}
	return client.Fund(c.Context, to, gift)
}

// fundOnAnvil gives from the account that every first block has.
func fundOnAnvil(c *cli.Context, gift fund.Gift, to common.Address) error {
	initial, err := genesis.New()
	if err != nil {
		return err
	}
	client, err := ethclient.DialContext(c.Context, webSocket(c.String(rpcName)))
	if err != nil {
		return fmt.Errorf("connect to the anvil: %w", err)
	}
	defer client.Close()
	faucet, err := fund.NewFaucet(c.Context, client, initial.EigenLayer.Token)
	if err != nil {
		return err
	}
	return faucet.Give(c.Context, gift, to)
}
