// Package view makes the picture of a devnet that its page shows: what operators say of
// themselves, how their processes are, and what has settled on the chain.
package view

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/webpage"
)

// patience is how long the chain may take to answer first: two hundred operators that start at once
// keep its node busy.
const patience = time.Minute

// View looks at a devnet. Its state is asked for by one at a time.
type View struct {
	network    network.Network
	deployment *network.Deployment
	processes  func() []cluster.Status
	node       *chain.Node
	logger     zerolog.Logger

	at    uint64 // the block at which these were read
	tasks []status.Task
	needs status.Needs
}

// Open returns a view of a devnet. Close it.
func Open(ctx context.Context, n network.Network, d *network.Deployment, processes func() []cluster.Status, logger zerolog.Logger) (*View, error) {
	node, err := chain.Dial(ctx, chain.Config{URLs: []string{d.RPC}, ChainID: d.ChainID, Patience: patience, Logger: zerolog.Nop()})
	if err != nil {
		return nil, fmt.Errorf("connect the page to the chain: %w", err)
	}
	return &View{network: n, deployment: d, processes: processes, node: node, logger: logger}, nil
}

// Close ends the view.
func (v *View) Close() { v.node.Close() }

// State returns what the page shows now.
func (v *View) State(ctx context.Context) webpage.State {
	processes := v.processes()
	reports := status.Reports(ctx, processes)
	s := stateOf(processes, reports)
	s.Name, s.ChainID = v.network.Name, v.deployment.ChainID
	if head, err := v.node.Head(ctx); err == nil && head.Number != v.at {
		if err := v.read(ctx); err != nil {
			v.logger.Debug().Err(err).Msg("the page does not know what has settled")
		} else {
			v.at = head.Number
		}
	}
	addTasks(&s, v.tasks)
	if operators, err := status.Describe(processes, reports); err == nil && v.at != 0 {
		addStrength(&s, status.StrengthOf(operators, v.needs))
	}
	return s
}

// read reads what has settled, and what it takes for tasks to settle.
func (v *View) read(ctx context.Context) error {
	tasks, err := status.Tasks(ctx, v.node, v.network, v.deployment)
	if err != nil {
		return err
	}
	needs, err := status.NeedsOf(ctx, v.deployment)
	if err != nil {
		return err
	}
	v.tasks, v.needs = tasks, needs
	return nil
}

// stateOf merges what is known of processes with what operators say.
func stateOf(processes []cluster.Status, reports []*api.Report) webpage.State {
	label := labels(processes)
	var said []api.Report
	for _, r := range reports {
		if r != nil {
			said = append(said, *r)
		}
	}
	s := api.StateOf(label, said...)
	known := make(map[common.Address]webpage.Operator)
	for _, o := range s.Operators {
		known[o.Address] = o
	}
	s.Operators = []webpage.Operator{}
	for i, p := range processes {
		s.Operators = append(s.Operators, operatorOf(p, known[p.Address], reports[i] != nil))
	}
	slices.SortFunc(s.Operators, func(a, b webpage.Operator) int { return cmp.Compare(a.Number, b.Number) })
	// Behind a proxy, an operator listens on another port than it has registered: so it is
	// in a devnet.
	s.Problems = slices.DeleteFunc(s.Problems, func(p webpage.Problem) bool { return p.Code == track.PortDiffers.Code })
	s.Problems = append(missing(s.Operators), s.Problems...)
	return s
}

// labels name operators by their numbers, and strangers by the beginning of their address.
func labels(processes []cluster.Status) func(common.Address) string {
	numbers := make(map[common.Address]string)
	for _, p := range processes {
		numbers[p.Address] = fmt.Sprint(p.Number)
	}
	return func(a common.Address) string {
		return cmp.Or(numbers[a], api.Abbreviated(a))
	}
}

// operatorOf is an operator as its process is, and as others know it.
func operatorOf(p cluster.Status, known webpage.Operator, answers bool) webpage.Operator {
	o := known
	o.Address, o.Number, o.Label, o.State = p.Address, p.Number, fmt.Sprint(p.Number), webpage.Up
	o.Notes, o.Liar, o.Cut = append([]string{}, known.Notes...), p.Liar, p.Links != ""
	switch {
	case !p.Alive:
		o.State, o.Role = webpage.Down, ""
		if p.Exit != "" {
			o.Notes = append(o.Notes, p.Exit)
		}
	case p.Paused:
		o.State = webpage.Paused
	case !answers:
		o.State = webpage.Silent
	}
	if p.Links != "" {
		o.Notes = append(o.Notes, p.Links)
	}
	if p.Liar != "" {
		o.Notes = append(o.Notes, "lies: "+p.Liar)
	}
	return o
}

// absences are the states of operators that are not there, in words and with the remedy.
var absences = []struct{ state, short, long string }{
	{webpage.Down, "does not run", "Start it here, or with devnet start."},
	{webpage.Paused, "is paused", "Resume it here, or with devnet resume."},
	{webpage.Silent, "runs, and does not answer", "It may have only started. Else its log says why: devnet logs."},
}

// missing are the operators that are not there.
func missing(operators []webpage.Operator) []webpage.Problem {
	list := []webpage.Problem{}
	for _, absence := range absences {
		var who []string
		for _, o := range operators {
			if o.State == absence.state {
				who = append(who, o.Label)
			}
		}
		if len(who) > 0 {
			list = append(list, webpage.Problem{Who: who, Code: absence.state, Short: subject(who) + absence.short, Long: absence.long})
		}
	}
	return list
}

func subject(who []string) string {
	if len(who) == 1 {
		return "operator " + who[0] + " "
	}
	return fmt.Sprintf("%d operators: each ", len(who))
}

// addTasks adds what has settled on the chain.
func addTasks(s *webpage.State, settled []status.Task) {
	byID := make(map[uint64]status.Task, len(settled))
	for _, t := range settled {
		byID[t.ID] = t
		s.Settled = append(s.Settled, webpage.Settlement{
			ID: t.ID, Proposer: t.Proposer, Submitter: t.Submitter, Block: t.Block, Gas: t.GasUsed, Signers: t.Signers, Text: t.Text,
		})
	}
	for i := range s.Tasks {
		if t, is := byID[s.Tasks[i].ID]; is {
			s.Tasks[i].Text, s.Tasks[i].Proposer = t.Text, &t.Proposer
		}
	}
}
