package devnet

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/operator/faults"
	"github.com/eigenshift/avs/operator/reading"
)

// programFlags are what an operator is started as this once.
func programFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "binary", Usage: "run `PROGRAM` as this operator, this once"},
		&cli.StringSliceFlag{Name: "env", Usage: "set a variable, this once: `NAME=VALUE`; can be repeated"},
		&cli.StringFlag{Name: "liar", Usage: "let it tell lies of this `KIND`, this once; list lists them"},
	}
}

// program returns the program that flags ask for; nil: the operator's own.
func program(c *cli.Context) (*cluster.Program, error) {
	p := &cluster.Program{Binary: c.String("binary"), Env: c.StringSlice("env")}
	if p.Binary == "" && len(p.Env) == 0 && !c.IsSet("liar") {
		return nil, nil
	}
	var err error
	if c.IsSet("liar") {
		if p.Liar, err = faults.Kind(c.String("liar")); err != nil {
			return nil, fmt.Errorf("--liar: %w", err)
		}
	}
	if p.Binary != "" { // the daemon may work in another folder
		if p.Binary, err = filepath.Abs(p.Binary); err != nil {
			return nil, fmt.Errorf("--binary: %w", err)
		}
	}
	for _, variable := range p.Env {
		if name, _, ok := strings.Cut(variable, "="); !ok || name == "" {
			return nil, fmt.Errorf("--env %s: must be NAME=VALUE", variable)
		}
	}
	return p, nil
}

// programs reads the options that make single operators differ.
func programs(binaries, variables, liars []string) (map[int]cluster.Program, error) {
	found := make(map[int]cluster.Program)
	for _, option := range binaries {
		number, path, err := ofOperator("--operator-binary", option)
		if err != nil {
			return nil, err
		}
		p := found[number]
		if p.Binary, err = filepath.Abs(path); err != nil {
			return nil, fmt.Errorf("--operator-binary %s: %w", option, err)
		}
		found[number] = p
	}
	for _, option := range variables {
		number, variable, err := ofOperator("--operator-env", option)
		if err != nil {
			return nil, err
		}
		if name, _, ok := strings.Cut(variable, "="); !ok || name == "" {
			return nil, fmt.Errorf("--operator-env %s: must be NUMBER=NAME=VALUE", option)
		}
		p := found[number]
		p.Env = append(p.Env, variable)
		found[number] = p
	}
	for _, option := range liars {
		number, kind, err := ofOperator("--liar", option)
		if err != nil {
			return nil, err
		}
		p := found[number]
		if p.Liar, err = faults.Kind(kind); err != nil {
			return nil, fmt.Errorf("--liar %s: %w", option, err)
		}
		found[number] = p
	}
	return found, nil
}

// ofOperator splits NUMBER=REST.
func ofOperator(flag, option string) (number int, rest string, err error) {
	before, rest, found := strings.Cut(option, "=")
	number, err = reading.Int(before, 1)
	if err != nil || !found || rest == "" {
		return 0, "", fmt.Errorf("%s %s: must begin with an operator's number and =, such as 2=…", flag, option)
	}
	return number, rest, nil
}
