package daemon

import (
	"errors"
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/network"
)

// Options of a devnet.
type Options struct {
	// StateDir is the folder for everything it writes.
	StateDir string
	// Backend is what knows the operators.
	Backend deployment.Backend
	// Operators is how many there are.
	Operators int
	// Interval is the length of a task's slot, where [network.Network.TakesInterval]; else
	// zero. BlockTime is the time between blocks. Whole seconds.
	Interval, BlockTime time.Duration
	// RPCPort serves JSON-RPC. OperatorPort is the first of two ports for each
	// operator. Zero: free ones.
	RPCPort, OperatorPort int
	// Links is LinksProxied or LinksDirect.
	Links string
	// Own are the values of the network's own flags.
	Own map[string]string
	// Binary is the operators' program. Empty: looked for by [FindBinary].
	Binary string
	// Programs are those of operators, by number, that run as something else.
	Programs map[int]cluster.Program
	// Timeout bounds the time until the first task has settled.
	Timeout time.Duration
}

// How operators reach each other.
const (
	LinksProxied = "proxied" // through the devnet, which can cut and delay their links
	LinksDirect  = "direct"  // as in production
)

// Flags returns the values of the flags that ask for these options, by the flags' names.
func (o Options) Flags() map[string][]string {
	flags := map[string][]string{
		"state-dir":     {o.StateDir},
		"backend":       {string(o.Backend)},
		"operators":     {fmt.Sprint(o.Operators)},
		"block-time":    {o.BlockTime.String()},
		"rpc-port":      {fmt.Sprint(o.RPCPort)},
		"operator-port": {fmt.Sprint(o.OperatorPort)},
		"links":         {o.Links},
		"program":       {o.Binary},
		"timeout":       {o.Timeout.String()},
	}
	if o.Interval != 0 {
		flags["interval"] = []string{o.Interval.String()}
	}
	for name, value := range o.Own {
		flags[name] = []string{value}
	}
	for _, number := range slices.Sorted(maps.Keys(o.Programs)) {
		p := o.Programs[number]
		if p.Binary != "" {
			flags["operator-binary"] = append(flags["operator-binary"], fmt.Sprintf("%d=%s", number, p.Binary))
		}
		if p.Liar != "" {
			flags["liar"] = append(flags["liar"], fmt.Sprintf("%d=%s", number, p.Liar))
		}
		for _, variable := range p.Env {
			flags["operator-env"] = append(flags["operator-env"], fmt.Sprintf("%d=%s", number, variable))
		}
	}
	return flags
}

// Validate reports the first option that a devnet of a network cannot have.
func (o Options) Validate(of network.Network) error {
	if err := o.Backend.Validate(); err != nil {
		return fmt.Errorf("--backend: %w", err)
	}
	if of.Install == nil && o.Backend != deployment.Table {
		return fmt.Errorf("--backend %s: the devnet of %s deploys by a plan, which has an operator table: leave it out", o.Backend, of.Name)
	}
	switch {
	case o.Operators < 1 || o.Operators > cluster.MaxOperators:
		return fmt.Errorf("--operators %d: must be 1 to %d", o.Operators, cluster.MaxOperators)
	case o.BlockTime < time.Second || o.BlockTime > time.Minute || o.BlockTime%time.Second != 0:
		return fmt.Errorf("--block-time %s: must be whole seconds from 1s to 1m", o.BlockTime)
	case o.Interval%time.Second != 0 || o.Interval > time.Hour:
		return fmt.Errorf("--interval %s: must be whole seconds, at most 1h", o.Interval)
	case of.TakesInterval() && o.Interval <= o.BlockTime:
		return fmt.Errorf("--interval %s: must be longer than a block (--block-time %s)", o.Interval, o.BlockTime)
	case o.RPCPort < 0 || o.RPCPort > 65_535:
		return fmt.Errorf("--rpc-port %d: must be 0 to 65535", o.RPCPort)
	case o.Links != LinksProxied && o.Links != LinksDirect:
		return fmt.Errorf("--links %q: must be %s or %s", o.Links, LinksProxied, LinksDirect)
	case o.OperatorPort < 0 || o.OperatorPort+cluster.PortsEach*o.Operators > 65_536:
		return fmt.Errorf("--operator-port %d: %d ports for each of %d operators must lie below 65536", o.OperatorPort, cluster.PortsEach, o.Operators)
	case o.stranger() != 0:
		return fmt.Errorf("operator %d: there are operators 1 to %d (--operators)", o.stranger(), o.Operators)
	case o.Timeout <= 0:
		return fmt.Errorf("--timeout %s: must be positive", o.Timeout)
	}
	_, err := of.Read(o.Own)
	return err
}

// stranger returns the number of an operator that has a program and does not
// exist; 0 if there is none.
func (o Options) stranger() int {
	for number := range o.Programs {
		if number < 1 || number > o.Operators {
			return number
		}
	}
	return 0
}

// FindBinary returns the path of the operators' program: the one given, else the
// one of that name beside this program, else the one on PATH.
func FindBinary(name, given string) (string, error) {
	if given != "" {
		if err := checkExecutable(given); err != nil {
			return "", fmt.Errorf("--program %s: %w", given, err)
		}
		return filepath.Abs(given)
	}
	if own, err := os.Executable(); err == nil {
		beside := filepath.Join(filepath.Dir(own), name)
		if checkExecutable(beside) == nil {
			return beside, nil
		}
	}
	found, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("the operators' program %q is neither beside this one nor on PATH: build it (make build), or say where it is with --program", name)
	}
	return filepath.Abs(found)
}

func checkExecutable(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.IsDir() || info.Mode()&0o111 == 0 {
		return errors.New("is not a program")
	}
	return nil
}
