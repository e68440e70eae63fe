package devnet

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/anvil"
	"github.com/eigenshift/avs/operator/reading"
)

func anvilFolder() cli.Flag {
	return &cli.PathFlag{Name: "folder", Value: ".anvil", Usage: "`FOLDER` for what the anvil begins with, and its log"}
}

func anvilUpCommand() *cli.Command {
	return &cli.Command{
		Name: "anvil-up", Before: noArguments,
		Usage: "start an anvil with EigenLayer, to deploy on as on any chain, and write settings and key of a deployment",
		Flags: []cli.Flag{
			anvilFolder(),
			&cli.GenericFlag{Name: "port", Value: reading.NewInt("8545", 0), Usage: "port for JSON-RPC"},
			&cli.StringFlag{Name: "program", Value: "anvil", Usage: "Foundry's anvil, a `PROGRAM` on PATH or a path"},
		},
		Action: anvilUp,
	}
}

func anvilUp(c *cli.Context) error {
	folder, port := c.Path("folder"), reading.Of[int](c.Generic("port"))
	if port < 1 || port > 65_535 {
		return fmt.Errorf("--port %d: must be 1 to 65535", port)
	}
	if err := anvil.Start(c.Context, folder, c.String("program"), port); err != nil {
		return err
	}
	_, err := fmt.Fprintf(c.App.Writer, `An anvil with EigenLayer answers at %[1]s. To deploy there:
  make deploy ARGS="--rpc %[1]s --settings %[2]s/%[3]s --ecdsa-keystore %[2]s/%[4]s --ecdsa-password-file %[2]s/%[5]s --out %[2]s/deployment.json"
An operator needs ether and tokens: make devnet fund ARGS="--rpc %[1]s --tokens 2 keys/ecdsa.json"
`, anvil.URL(port), folder, anvil.Settings, anvil.Keystore, anvil.Password)
	return err
}

func anvilDownCommand() *cli.Command {
	return &cli.Command{
		Name: "anvil-down", Usage: "stop the anvil; what was on it is gone", Before: noArguments, Flags: []cli.Flag{anvilFolder()},
		Action: func(c *cli.Context) error {
			ran, err := anvil.Stop(c.Context, c.Path("folder"))
			if err != nil {
				return err
			}
			if !ran {
				_, err = fmt.Fprintln(c.App.Writer, "No anvil runs in", c.Path("folder"))
				return err
			}
			_, err = fmt.Fprintln(c.App.Writer, "The anvil is stopped. Its log is in", c.Path("folder"))
			return err
		},
	}
}
