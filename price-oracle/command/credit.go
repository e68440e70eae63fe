package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

func credit() *cli.Command {
	return verb{
		name:  "credit",
		usage: "Show what the oracle owes an account, and what is left to pay for gas",
		description: "Submitters are owed the gas of their submissions and the fees of the requests that they served.\n" +
			"Without an address: of the account that --config, --addresses or --ecdsa-keystore names.",
		words: "[ADDRESS]", most: 1,
		flags: accountFlags(),
		run:   runCredit,
	}.command()
}

// creditOutput is what `credit --json` prints.
type creditOutput struct {
	Account common.Address `json:"account"`
	Credit  string         `json:"credit"` // wei
	Budget  onchain.Budget `json:"budget"`
}

func runCredit(ctx context.Context, c *cli.Context, t target, words []string) error {
	account, err := t.accountNamed(c, words)
	if err != nil {
		return misused(err)
	}
	return t.look(ctx, c, words, func(ctx context.Context, s session) error { return s.credit(ctx, account) })
}

func (s session) credit(ctx context.Context, account common.Address) error {
	owed, err := s.oracle.Credit(ctx, account)
	if err != nil {
		return err
	}
	budget, err := s.oracle.Budget(ctx)
	if err != nil {
		return err
	}
	if s.json {
		return s.printJSON(creditOutput{Account: account, Credit: owed.String(), Budget: budget})
	}
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "account\t%s\n", account)
	fmt.Fprintf(w, "credit\t%s ether\n", ether(owed))
	fmt.Fprintf(w, "gas budget\t%s ether\n", ether(budget.Left))
	if budget.BaseGas == 0 && budget.FeedGas == 0 {
		fmt.Fprintf(w, "\tsubmissions are not paid for\n")
	} else {
		fmt.Fprintf(w, "\tpays for %d gas and %d for each feed updated, at most %s gwei above the base fee and %s gwei in all\n",
			budget.BaseGas, budget.FeedGas, onchain.Decimal(budget.MaxTip, gweiDecimals), onchain.Decimal(budget.MaxGasPrice, gweiDecimals))
	}
	return w.Flush()
}

// accountNamed returns the address that the command line names, or that of the
// account's key.
func (t target) accountNamed(c *cli.Context, words []string) (common.Address, error) {
	if len(words) > 0 {
		return reading.Address(words[0])
	}
	path := t.account.keystore
	if given := c.Path(keystoreFlag); given != "" {
		path = given
	}
	if path == "" {
		return common.Address{}, errors.New("whose credit? Give an address, --config FILE or --" + keystoreFlag + " FILE")
	}
	return keystore.Address(path)
}

func withdraw() *cli.Command {
	const toAddressFlag = "to"
	return verb{
		name:  "withdraw",
		usage: "Take out all that the oracle owes the account",
		flags: append(accountFlags(), &cli.StringFlag{Name: toAddressFlag, Usage: "`ADDRESS` that is paid (default: the account itself)"}),
		run: paying(func(ctx context.Context, c *cli.Context, p *payer, _ []string) (err error) {
			to := p.sender.From()
			if text := c.String(toAddressFlag); text != "" {
				if to, err = reading.Address(text); err != nil {
					return misused(fmt.Errorf("--%s: %w", toAddressFlag, err))
				}
			}
			owed, err := p.oracle.Credit(ctx, p.sender.From())
			if err != nil {
				return err
			}
			tx, block, err := p.call(ctx, nil, "withdraw", to)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "%s ether sent to %s in block %d, transaction %s\n", ether(owed), to, block, tx)
			return err
		}),
	}.command()
}

func fund() *cli.Command {
	return verb{
		name:  "fund",
		usage: "Add ether to the budget that pays submitters for gas",
		words: "ETHER", least: 1, most: 1,
		flags: accountFlags(),
		run: func(ctx context.Context, c *cli.Context, t target, words []string) error {
			amount, err := parseEther(words[0])
			if err != nil {
				return misused(err)
			}
			return paying(func(ctx context.Context, c *cli.Context, p *payer, _ []string) error {
				tx, block, err := p.call(ctx, amount, "fundGas")
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.App.Writer, "%s ether added in block %d, transaction %s\n", ether(amount), block, tx)
				return err
			})(ctx, c, t, nil)
		},
	}.command()
}

const (
	etherDecimals = 18
	gweiDecimals  = 9
)

// ether writes an amount of wei for people, without zeros at its end.
func ether(wei *big.Int) string {
	text := strings.TrimRight(onchain.Decimal(wei, etherDecimals), "0")
	return strings.TrimSuffix(text, ".")
}

// parseEther reads a positive decimal number of ether.
func parseEther(text string) (*big.Int, error) {
	wei, err := reading.Decimal(text, etherDecimals)
	if err != nil {
		return nil, err
	}
	if wei.Sign() == 0 || wei.BitLen() > 256 {
		return nil, fmt.Errorf("%q is no amount of ether: give a positive number such as 0.5", text)
	}
	return wei, nil
}
