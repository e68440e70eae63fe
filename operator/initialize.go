package operator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
)

const (
	deploymentFlag = "deployment"
	outFlag        = "out"
)

// initCommand writes the configuration of an operator of a deployment.
func (avs Program[T, R]) initCommand() *cli.Command {
	return &cli.Command{
		Name:  "init",
		Usage: "Write the configuration of an operator of a deployment",
		Flags: append([]cli.Flag{
			&cli.PathFlag{Name: deploymentFlag, Required: true, Usage: "deployment `FILE`, as `deploy` wrote it"},
			&cli.PathFlag{Name: outFlag, Value: "config.yaml", Usage: "`FILE` to be written; it must not exist"},
		}, fieldFlags(avs.Settings)...),
		Action: permanently(func(c *cli.Context) error {
			deployed, err := deployment.Read(c.Path(deploymentFlag))
			if err != nil {
				return err
			}
			start := deployed.Config()
			start.ECDSAKeystore, start.ECDSAPasswordFile = "keys/ecdsa.json", "keys/ecdsa.password"
			start.BLSKeystore, start.BLSPasswordFile = "keys/bls.json", "keys/bls.password"
			cfg, err := config.Load(config.Sources{Start: &start, Flags: givenFlags(c, avs.Settings), Settings: avs.Settings})
			if err != nil {
				return err
			}
			path := c.Path(outFlag)
			if err := create(path, config.Render(cfg, avs.Settings...)); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "%s: configuration of an operator on chain %d; next: keys generate, register, run\n", path, cfg.ChainID)
			return err
		}),
	}
}

// create writes a new file.
func create(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("--%s: %s exists: move it away first", outFlag, path)
	}
	if err != nil {
		return fmt.Errorf("write configuration: %w", err)
	}
	if _, err := f.WriteString(text); err != nil {
		return errors.Join(fmt.Errorf("write configuration: %w", err), f.Close())
	}
	return f.Close()
}
