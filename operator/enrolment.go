package operator

import (
	"fmt"
	"io"
	"math/big"
	"os"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/transaction"
)

const dryRunFlag = "dry-run"

func (avs Program[T, R]) registerCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "register", Usage: "Register with EigenLayer and the AVS, and exit",
		Description: "Takes each step that is missing, and none twice. Where EigenLayer's delays are days, it says when to go on.",
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: dryRunFlag, Usage: "send nothing: show the transactions, what each uses, and what that costs"},
		}, flags...),
		Action: func(c *cli.Context) error {
			return avs.enrol(c, func(e *enrolment) error {
				if c.Bool(dryRunFlag) {
					return e.rehearse()
				}
				registrar, err := e.link.registrar(c.Context, e.cfg)
				if err != nil {
					return err
				}
				return registrar.Register(c.Context)
			})
		},
	}
}

func (avs Program[T, R]) updateSocketCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "update-socket", Usage: "Register the configured socket in place of another one, and exit", Flags: flags,
		Action: func(c *cli.Context) error {
			return avs.enrol(c, func(e *enrolment) error {
				registrar, err := e.link.registrar(c.Context, e.cfg)
				if err != nil {
					return err
				}
				if err := registrar.UpdateSocket(c.Context); err != nil {
					return err
				}
				return e.say("%s is registered with the socket %s\n", e.link.keys.address, e.cfg.RegisteredSocket())
			})
		},
	}
}

func (avs Program[T, R]) deregisterCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "deregister", Usage: "Leave the AVS's operator sets, after a yes, and exit",
		Flags: append([]cli.Flag{&cli.BoolFlag{Name: yesFlag, Usage: "leave without asking"}}, flags...),
		Action: func(c *cli.Context) error {
			return avs.enrol(c, (*enrolment).leave)
		},
	}
}

// enrolment is one run of a command that changes whether, or how, an operator is registered.
type enrolment struct {
	cli    *cli.Context
	person *prompt.Person // nil: nobody can be asked
	cfg    config.Config
	link   *connection
}

// enrol connects with the operator's keys, and lets do go on.
func (avs Program[T, R]) enrol(c *cli.Context, do func(*enrolment) error) error {
	cfg, err := LoadConfig(c, avs.Settings...)
	if err != nil {
		return err
	}
	cfg.Register = true
	if err := cfg.Validate(); err != nil {
		return err
	}
	e := &enrolment{cli: c, person: personAt(c), cfg: cfg}
	keys, err := loadKeys(c.Context, cfg, e.person)
	if err != nil {
		return err
	}
	if keys.own == nil {
		return permanent(fmt.Errorf("ecdsa_keystore: missing: this takes the key of the operator %s itself: run it where that is", keys.address))
	}
	logger := newLogger(os.Stderr, cfg.Log).With().Stringer("operator", keys.address).Logger()
	if e.link, err = avs.connect(c.Context, cfg, keys, keys.own, patience, logger); err != nil {
		return err
	}
	defer e.link.close()
	if err := e.link.checkKey(c.Context); err != nil {
		return err
	}
	return do(e)
}

func (e *enrolment) say(format string, args ...any) error {
	_, err := fmt.Fprintf(e.cli.App.Writer, format, args...)
	return err
}

// rehearse shows what registering would send now. The error is what registering would stop at.
func (e *enrolment) rehearse() error {
	ctx := e.cli.Context
	rehearsal := e.link.own.Rehearse()
	registrar, err := e.link.registrarOf(ctx, e.cfg, rehearsal, zerolog.Nop()) // it would say that steps are taken
	if err != nil {
		return err
	}
	stop := registrar.Register(ctx)
	steps := rehearsal.Steps()
	if len(steps) == 0 {
		if stop == nil {
			return e.say("%s is registered with the socket %s: there is nothing to send\n", e.link.keys.address, e.cfg.RegisteredSocket())
		}
		return stop
	}
	balance, err := e.link.node.Client().BalanceAt(ctx, rehearsal.From(), nil)
	if err != nil {
		return fmt.Errorf("read balance of %s: %w", rehearsal.From(), err)
	}
	price, err := e.link.node.Client().SuggestGasPrice(ctx)
	if err != nil {
		return fmt.Errorf("read gas price: %w", err)
	}
	if err := e.say("from %s, which has %s ether, at %s gwei:\n", rehearsal.From(), inUnits(balance, params.Ether), inUnits(price, params.GWei)); err != nil {
		return err
	}
	cost, err := printSteps(e.cli.App.Writer, steps, price)
	if err != nil {
		return err
	}
	if balance.Cmp(cost) < 0 {
		if err := e.say("the account has too little: send it %s ether more\n", inUnits(new(big.Int).Sub(cost, balance), params.Ether)); err != nil {
			return err
		}
	}
	if err := e.say("nothing was sent\n"); err != nil {
		return err
	}
	return stop
}

// printSteps lists transactions that would be sent, and returns what they cost in wei.
func printSteps(out io.Writer, steps []transaction.Rehearsed, price *big.Int) (*big.Int, error) {
	costOf := func(gas uint64) *big.Int { return new(big.Int).Mul(price, new(big.Int).SetUint64(gas)) }
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	var total uint64
	for i, step := range steps {
		words, typical := registration.Describe(step.Data)
		gas, note := step.Gas, ""
		if gas == 0 {
			gas, note = typical, "as a rule: the node can tell once the steps before are done"
		}
		total += gas
		fmt.Fprintf(table, "%3d\t%s\t%d gas\t%s ether\t%s\n", i+1, words, gas, inUnits(costOf(gas), params.Ether), note)
	}
	fmt.Fprintf(table, "\tin all\t%d gas\t%s ether\t\n", total, inUnits(costOf(total), params.Ether))
	return costOf(total), table.Flush()
}

// leave takes the operator out of the AVS.
func (e *enrolment) leave() error {
	ctx := e.cli.Context
	registrar, err := e.link.registrar(ctx, e.cfg)
	if err != nil {
		return err
	}
	l, err := registrar.Leaving(ctx)
	if err != nil {
		return err
	}
	if len(l.OperatorSets) == 0 {
		return e.say("%s is not registered with the AVS\n", e.link.keys.address)
	}
	question := fmt.Sprintf("%s leaves operator sets %v of the AVS %s. Its stake can be slashed for %d blocks more, about %s, and it cannot come back before.",
		e.link.keys.address, l.OperatorSets, e.cfg.Contracts.ServiceManager, l.SlashableFor, l.For().Round(time.Second))
	if err := confirm(e.cli, e.person, question, "the operator has not left"); err != nil {
		return err
	}
	free, err := registrar.Deregister(ctx)
	if err != nil {
		return err
	}
	return e.say("%s has left the AVS. Its stake is free from block %d on, about %s\n", e.link.keys.address, free.Block, free.Time.UTC().Format(time.RFC3339))
}
