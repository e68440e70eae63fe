package operator

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/prompt"
)

const (
	rpcFlag       = "rpc"
	settingsFlag  = "settings"
	safeFlag      = "safe"
	artifactsFlag = "artifacts"
)

// deployCommand puts the AVS on a chain.
func (avs Program[T, R]) deployCommand() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "Deploy the AVS's contracts to a chain that has EigenLayer",
		Description: "Shows what is left to do and what it costs, and sends it after a yes. It goes on where it was broken off; " +
			"where everything is done it sends nothing. Afterwards it checks code and settings, and writes the deployment file.",
		Flags: []cli.Flag{
			&cli.StringSliceFlag{Name: rpcFlag, Required: true, Usage: "HTTP `URL` of an Ethereum node; may be given several times"},
			&cli.PathFlag{Name: settingsFlag, Value: "deployment.yaml", Usage: "settings `FILE`, in YAML or JSON"},
			&cli.PathFlag{Name: ecdsaFlags.keystore, Usage: "keystore `FILE` of the account that sends; not needed with --" + safeFlag},
			&cli.PathFlag{Name: ecdsaFlags.password, Usage: "`FILE` with its password; or set " + ecdsaFlags.variable + "; else it is asked for"},
			&cli.BoolFlag{Name: yesFlag, Usage: "send without asking"},
			&cli.PathFlag{Name: outFlag, Value: "deployment.json", Usage: "deployment `FILE` to be written"},
			&cli.PathFlag{Name: safeFlag, Usage: "send nothing: write what is left for the owner, a Safe, into a `FILE` for its Transaction Builder"},
			&cli.PathFlag{Name: artifactsFlag, Usage: "output `FOLDER` of forge, such as contracts/out: prepare the verification of sources, in a folder beside --" + outFlag},
		},
		Action: func(c *cli.Context) error {
			d, err := avs.openDeployment(c)
			if err != nil {
				return err
			}
			defer d.node.Close()
			return d.run(c.Context)
		},
	}
}

// deployer is one run of the command deploy.
type deployer struct {
	cli    *cli.Context
	person *prompt.Person // nil: nobody can be asked
	plan   *deployment.Plan
	node   *chain.Node
	key    *ecdsa.PrivateKey // nil: nothing is sent
	from   common.Address    // who makes the steps
}

// openDeployment reads settings and key, and checks the chain before anything is planned.
func (avs Program[T, R]) openDeployment(c *cli.Context) (*deployer, error) {
	settings, err := deployment.ReadSettings(c.Path(settingsFlag), avs.Name)
	if err == nil && settings.ChainID == 0 {
		err = errors.New("chain_id: missing: give the chain's id, such as 1 for Ethereum, 11155111 for Sepolia or 560048 for Hoodi")
	}
	if err != nil {
		return nil, permanent(fmt.Errorf("--%s %s:\n%w", settingsFlag, c.Path(settingsFlag), err))
	}
	core, err := deployment.Known(settings.ChainID, settings.EigenLayer, settings.Middleware != (deployment.MiddlewareSettings{}))
	if err != nil {
		return nil, permanent(fmt.Errorf("--%s %s:\n%w", settingsFlag, c.Path(settingsFlag), err))
	}
	d := &deployer{cli: c, person: personAt(c), from: settings.Owner}
	if !c.IsSet(safeFlag) {
		if err := d.loadKey(); err != nil {
			return nil, permanent(err)
		}
		if d.from != settings.Owner {
			return nil, permanent(fmt.Errorf("the key is that of %s, and the owner is %s, whose calls nobody else can make: give the owner's key, or --%s FILE if it is a Safe", d.from, settings.Owner, safeFlag))
		}
	}
	if d.plan, err = deployment.New(settings, settings.ChainID, core, avs.Deploy); err != nil {
		return nil, permanent(fmt.Errorf("--%s %s:\n%w", settingsFlag, c.Path(settingsFlag), err))
	}
	if err := d.checkOut(); err != nil {
		return nil, permanent(err)
	}
	d.node, err = chain.Dial(c.Context, chain.Config{
		URLs: c.StringSlice(rpcFlag), ChainID: settings.ChainID, Patience: patience, Logger: newLogger(os.Stderr, config.Log{Level: "warn", Format: config.Console}),
	})
	if err != nil {
		return nil, err
	}
	if err := d.checkChain(c.Context, core); err != nil {
		d.node.Close()
		return nil, err
	}
	return d, nil
}

func (d *deployer) loadKey() error {
	path := d.cli.Path(ecdsaFlags.keystore)
	if path == "" {
		return usageError{fmt.Errorf("--%s: missing: give the keystore of the account that sends (`keys import` makes one), or --%s FILE to send nothing", ecdsaFlags.keystore, safeFlag)}
	}
	password, err := (&keyring{cli: d.cli, person: d.person}).password(ecdsaFlags)
	if err != nil {
		return err
	}
	if d.key, err = keystore.LoadECDSA(path, password.Reveal()); err != nil {
		return fmt.Errorf("--%s: %w", ecdsaFlags.keystore, password.Blame(err))
	}
	d.from = crypto.PubkeyToAddress(d.key.PublicKey)
	return nil
}

// checkChain looks at EigenLayer's version and at the factory of CREATE2.
func (d *deployer) checkChain(ctx context.Context, core deployment.Core) error {
	version, err := core.Version(ctx, d.node.Client())
	if err != nil {
		return err
	}
	if err := deployment.CheckFactory(ctx, d.node.Client()); err != nil {
		return err
	}
	note := ""
	if version != deployment.TestedCore {
		note = fmt.Sprintf(" (tested with %s)", deployment.TestedCore)
	}
	return d.say("EigenLayer %s%s on chain %d; owner %s\n", version, note, d.plan.ChainID, d.plan.Owner)
}

// checkOut refuses to write over the file of another deployment.
func (d *deployer) checkOut() error {
	path := d.cli.Path(outFlag)
	_, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	old, err := deployment.Read(path)
	if err != nil {
		return fmt.Errorf("--%s: %w", outFlag, err)
	}
	if of := d.plan.TaskManagerAddress(); old.ChainID != d.plan.ChainID || old.Operators.Contracts.TaskManager != of {
		return fmt.Errorf("--%s: %s is of another deployment, with task manager %s on chain %d; this one's is %s: name another file, or take back what changed in the settings",
			outFlag, path, old.Operators.Contracts.TaskManager, old.ChainID, of)
	}
	return nil
}

func (d *deployer) say(format string, args ...any) error {
	_, err := fmt.Fprintf(d.cli.App.Writer, format, args...)
	return err
}

// run shows what is left, and has it done.
func (d *deployer) run(ctx context.Context) error {
	if d.key != nil {
		if err := d.awaitPending(ctx); err != nil {
			return err
		}
	}
	left, err := d.plan.Left(ctx, d.node.Client())
	if err != nil {
		return err
	}
	if len(left) == 0 {
		if err := d.plan.Verify(ctx, d.node.Client()); err != nil {
			return err
		}
		if err := d.say("all %d steps are done: nothing to send\n", len(d.plan.Steps())); err != nil {
			return err
		}
		return d.write(ctx)
	}
	price, err := deployment.Quote(ctx, d.node, d.from, left)
	if err != nil {
		return err
	}
	if err := d.show(ctx, left, price); err != nil {
		return err
	}
	if d.key == nil {
		return d.writeSafe(left, price)
	}
	if err := confirm(d.cli, d.person, fmt.Sprintf("Send %d transactions from %s?", len(left), d.from), "nothing was sent"); err != nil {
		return err
	}
	if _, err := d.plan.Apply(ctx, d.node.Client(), d); err != nil {
		return err
	}
	return d.write(ctx)
}

// awaitPending waits for transactions of an earlier run that are not in a block yet: what
// they do would be done twice.
func (d *deployer) awaitPending(ctx context.Context) error {
	for said := false; ; said = true {
		pending, err := d.node.Client().PendingNonceAt(ctx, d.from)
		if err != nil {
			return fmt.Errorf("count transactions of %s: %w", d.from, err)
		}
		mined, err := d.node.Client().NonceAt(ctx, d.from, nil)
		if err != nil {
			return fmt.Errorf("count transactions of %s: %w", d.from, err)
		}
		if pending <= mined {
			return nil
		}
		if !said {
			if err := d.say("waiting for %d transactions of %s that are on their way\n", pending-mined, d.from); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

// writeSafe writes what is left for the Safe.
func (d *deployer) writeSafe(left []*deployment.Step, price deployment.Price) error {
	path := d.cli.Path(safeFlag)
	count, err := d.plan.WriteSafeBatch(path, left, price)
	if err != nil {
		return err
	}
	if err := d.say("%s: %d of %d steps, for the Transaction Builder of the Safe %s\n", path, count, len(left), d.plan.Owner); err != nil {
		return err
	}
	return d.say("execute it, then run this command again: it checks, goes on with the rest, and writes the deployment file at the end\n")
}

// write writes the deployment file.
func (d *deployer) write(ctx context.Context) error {
	path := d.cli.Path(outFlag)
	block, err := d.node.Client().BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read block number: %w", err)
	}
	if old, err := deployment.Read(path); err == nil {
		block = old.Block // of this deployment: it was checked
	}
	file, err := d.plan.File(block)
	if err != nil {
		return err
	}
	if err := file.Write(path); err != nil {
		return err
	}
	if err := d.say("%s: checked, and all addresses written\n", path); err != nil || !d.cli.IsSet(artifactsFlag) {
		return err
	}
	folder := strings.TrimSuffix(path, filepath.Ext(path)) + "-sources"
	missing, err := d.plan.WriteSources(d.cli.Path(artifactsFlag), folder)
	if err != nil {
		return err
	}
	note := ""
	if len(missing) > 0 {
		note = ", but for those that forge has not compiled: " + strings.Join(missing, ", ")
	}
	return d.say("%s: standard JSON inputs for the verification of sources%s\n", folder, note)
}
