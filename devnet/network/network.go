// Package network says what a devnet is of: the program that its operators run, how
// the contracts of their AVS reach the chain, and what happens there beside them.
// Everything else about a devnet is the same for every AVS.
package network

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/eigenlayer"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/webpage"
)

// Network describes the devnet of an AVS. Name and Program must be given, and Deploy or
// Install.
type Network struct {
	// Name is that of the AVS, in lower case.
	Name string
	// Usage is one line about the devnet, for its help.
	Usage string
	// Program is the name of the operators' program, which is looked for beside the
	// devnet's own and on PATH.
	Program string
	// Slots is the length of a slot. Zero: the AVS's tasks are requests. Where there is
	// Install, --interval may say otherwise; a plan has the length that Deploy gives it.
	Slots time.Duration
	// Flags are options of up, beside those that every devnet has.
	Flags []Flag
	// Commands are added to those that every devnet has. They have the flag --state-dir.
	Commands []*cli.Command
	// Deploy plans the deployment of the AVS: what its operators' program has as Deploy.
	Deploy deployment.Deploy
	// Install deploys the AVS in place of Deploy, where it needs more on the chain than its
	// plan has, such as price sources. It returns when everything is there. Only where it is
	// given, there can be another back end than an operator table.
	Install func(ctx context.Context, site Site) (*Deployment, error)
	// World returns what happens on the chain beside the operators, such as prices that
	// move; nil: nothing does. It is called when the operators have registered.
	World func(ctx context.Context, site Site, d *Deployment) (World, error)
	// Settled describes a task that has settled; nil: by its response in hexadecimal.
	Settled func(d *Deployment, s Settlement) (Answer, error)
	// Call says how the command call requests a task; nil: there is no such command.
	Call *Call
	// Facts are lines about a deployment, which up shows; Notes are sentences about it,
	// which status shows. Either may be nil.
	Facts func(d *Deployment) ([]Fact, error)
	Notes func(d *Deployment) ([]string, error)
	// Panels are what the AVS adds to the devnet's page; nil: nothing. A form in a template
	// sends its fields to the world. It is called when the world has been made.
	Panels func(ctx context.Context, site Site, d *Deployment) ([]webpage.Panel, error)
	// Hints are commands to try next, which up shows; nil: only those of every devnet.
	Hints func(p Place) []Hint
}

// Deployment is an AVS on a chain: the content of the file of addresses.
type Deployment = deployment.File

// Flag is an option of up.
type Flag struct {
	Name    string // without dashes
	Usage   string // one line; a word in backquotes stands for the value
	Default string
	// Read returns the canonical text of a value, or what is wrong with it; nil: any
	// text is a value. What is canonical stays as it is.
	Read func(text string) (string, error)
}

// Site is where an AVS is deployed.
type Site struct {
	Chain      *chain.Chain
	EigenLayer eigenlayer.Addresses
	Backend    deployment.Backend
	Start      time.Time     // of slot 0
	Interval   time.Duration // length of a slot, where [Network.TakesInterval]; else zero
	Flags      map[string]string
	Logger     zerolog.Logger
}

// World is what happens on the chain beside the operators. It takes the requests of the
// network's own commands: see control.Client.World.
type World interface {
	// Prepare hands the node what must be on the chain before the first task is due. It
	// is mined in the next block, which has that time.
	Prepare(ctx context.Context, at time.Time) error
	// Run goes on until ctx ends. An error ends the devnet.
	Run(ctx context.Context) error
	http.Handler
}

// Call is how a task is requested.
type Call struct {
	// Arguments are shown in the help of the command: "NUMBER".
	Arguments string
	// Example are arguments of a request that can always be made. up makes it, and waits
	// for its answer.
	Example []string
	// Spec returns what a request asks, encoded, from the arguments of the command.
	Spec func(arguments []string) ([]byte, error)
}

// Settlement is a task that has settled.
type Settlement struct {
	ID eigenshift.TaskID
	// Response is as it was signed; nil where it cannot be told, because the task was
	// not submitted to the task manager directly.
	Response []byte
	Receipt  *types.Receipt
}

// Answer is what a task has settled with.
type Answer struct {
	Text  string // for people
	Value any    // for programs: becomes JSON
}

// A Fact is a line in a table.
type Fact struct{ Label, Value string }

// A Hint is a command to try, and what it shows. Program is a path.
type Hint struct{ Program, Arguments, Shows string }

// Place is where a devnet is, as its user would type it.
type Place struct {
	Devnet   string // the devnet's program
	Operator string // the operators' program beside it
	// State and Addresses are the options that other programs need to find the state
	// folder and the file of addresses: empty, or with a space before them.
	State, Addresses string
	Deployment       *Deployment
	Operators        []string // their addresses
}

// TakesInterval says whether a user of the devnet chooses the length of slots.
func (n Network) TakesInterval() bool { return n.Slots != 0 && n.Install != nil }

// Answer describes a settlement.
func (n Network) Answer(d *Deployment, s Settlement) (Answer, error) {
	if n.Settled != nil {
		return n.Settled(d, s)
	}
	if s.Response == nil {
		return Answer{Text: "?"}, nil
	}
	return Answer{Text: hexutil.Encode(s.Response), Value: hexutil.Bytes(s.Response)}, nil
}

// Read returns the canonical values of the network's own flags.
func (n Network) Read(given map[string]string) (map[string]string, error) {
	read := make(map[string]string)
	for _, flag := range n.Flags {
		value, is := given[flag.Name]
		if !is {
			value = flag.Default
		}
		if flag.Read != nil {
			var err error
			if value, err = flag.Read(value); err != nil {
				return nil, fmt.Errorf("--%s: %w", flag.Name, err)
			}
		}
		read[flag.Name] = value
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if _, known := read[name]; !known {
			return nil, fmt.Errorf("--%s: there is no such option", name)
		}
	}
	return read, nil
}

// Contract returns the address of a contract that the devnet needs.
func Contract(d *Deployment, name string) (common.Address, error) {
	address := d.Contracts[name]
	if address == (common.Address{}) {
		return address, fmt.Errorf("the deployment names no contract %s", name)
	}
	return address, nil
}
