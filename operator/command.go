package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/operator/control"
	"github.com/eigenshift/avs/operator/reading"
)

// commanded is a running operator towards those who may tell it what to do.
type commanded struct{ *monitor }

// State implements [control.Operator].
func (o commanded) State() control.State {
	told, since := o.conduct.now()
	s := control.State{Operator: o.keys.address, Mode: told.String(), Since: since.UTC(), Unfinished: []eigenshift.TaskID{}}
	o.mu.Lock()
	e := o.parts.engine
	o.mu.Unlock()
	if e != nil {
		status := e.Status()
		s.Leader, s.Leading, s.Voters, s.Unfinished = status.Leader, status.Leading, len(status.Voters), status.Unfinished
	}
	return s
}

// Pause implements [control.Operator].
func (o commanded) Pause() error { return o.conduct.pause() }

// Resume implements [control.Operator].
func (o commanded) Resume() error { return o.conduct.resume() }

// Drain implements [control.Operator].
func (o commanded) Drain() error { return o.conduct.drain() }

// Transfer implements [control.Operator].
func (o commanded) Transfer(ctx context.Context, to common.Address) error {
	o.mu.Lock()
	e := o.parts.engine
	o.mu.Unlock()
	if e == nil {
		return errors.New("this operator has not started yet: `status` says what it waits for")
	}
	err := e.HandOver(ctx, to)
	if errors.Is(err, eigenshift.ErrNotLeader) {
		leader := "no operator that it knows of does"
		if now := e.Status().Leader; now != (common.Address{}) {
			leader = now.Hex() + " does, and is the one to tell"
		}
		return fmt.Errorf("this operator does not lead: %s", leader)
	}
	return err
}

// controlCommands returns the commands that tell a running operator what to do.
func (avs Program[T, R]) controlCommands(flags []cli.Flag) []*cli.Command {
	const waitFlag = "wait"
	drainFlags := append([]cli.Flag{&cli.BoolFlag{Name: waitFlag, Usage: "return when the operator can be stopped: it does not lead, and nothing of its own waits for it"}}, flags...)
	return []*cli.Command{
		{Name: "pause", Usage: "Tell a running operator to sign, propose and lead nothing, also after a restart", Flags: flags,
			Action: avs.telling((*control.Client).Pause)},
		{Name: "resume", Usage: "Tell a paused or drained operator to go on", Flags: flags,
			Action: avs.telling((*control.Client).Resume)},
		{Name: "drain", Usage: "Tell a running operator to hand over, and to lead and propose no more until it is resumed or restarted", Flags: drainFlags,
			Action: func(c *cli.Context) error {
				drain := (*control.Client).Drain
				if c.Bool(waitFlag) {
					drain = drained
				}
				return avs.telling(drain)(c)
			}},
		{Name: "transfer", Usage: "Tell a running operator that leads to hand over now", ArgsUsage: "[OPERATOR]", Flags: flags,
			Action: func(c *cli.Context) error {
				var to common.Address
				if text := c.Args().First(); text != "" {
					var err error
					if to, err = reading.Address(text); err != nil {
						return usageError{fmt.Errorf("OPERATOR: %w", err)}
					}
				}
				return avs.telling(func(o *control.Client, ctx context.Context) (control.State, error) { return o.Transfer(ctx, to) })(c)
			}},
		{Name: "reachability", Usage: "Ask the other operators whether they reach the one that runs at its registered socket", Flags: flags,
			Action: avs.reachability},
	}
}

// client returns one for the operator with the configured data folder.
func (avs Program[T, R]) client(c *cli.Context) (*control.Client, error) {
	cfg, err := LoadConfig(c, avs.Settings...)
	if err != nil && !c.IsSet(dataDirFlag) { // nothing else of the configuration matters
		return nil, err
	}
	client, err := control.Dial(cfg.DataDir)
	return client, permanent(err)
}

// telling is a command that tells the operator with the configured data folder something, and
// prints how it is then.
func (avs Program[T, R]) telling(tell func(*control.Client, context.Context) (control.State, error)) cli.ActionFunc {
	return func(c *cli.Context) error {
		client, err := avs.client(c)
		if err != nil {
			return err
		}
		state, err := tell(client, c.Context)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(c.App.Writer, sentence(state))
		return err
	}
}

// dataDirFlag is the flag of the field data_dir.
const dataDirFlag = "data-dir"

// drainPoll is how often an operator is asked whether it can be stopped.
const drainPoll = 250 * time.Millisecond

// drained drains an operator, and returns when it can be stopped.
func drained(client *control.Client, ctx context.Context) (control.State, error) {
	state, err := client.Drain(ctx)
	ticks := time.NewTicker(drainPoll)
	defer ticks.Stop()
	for err == nil && state.Waits() != "" {
		select {
		case <-ctx.Done():
			return state, fmt.Errorf("%s still waits: %s: %w", state.Operator, state.Waits(), ctx.Err())
		case <-ticks.C:
			state, err = client.State(ctx)
		}
	}
	return state, err
}

// sentence says how an operator is.
func sentence(s control.State) string {
	leader := "no leader is known"
	switch {
	case s.Leading:
		leader = "it leads"
	case s.Leader != (common.Address{}):
		leader = s.Leader.Hex() + " leads"
	}
	switch s.Mode {
	case mode.Paused.String():
		return fmt.Sprintf("paused: %s signs, proposes and leads nothing, also after a restart, until `resume`; %s", s.Operator, stoppable(s, leader))
	case mode.Drained.String():
		return fmt.Sprintf("drained: %s signs, and leads and proposes nothing until `resume` or a restart; %s", s.Operator, stoppable(s, leader))
	default:
		return fmt.Sprintf("active: %s takes part in everything; %s", s.Operator, leader)
	}
}

func stoppable(s control.State, leader string) string {
	if waits := s.Waits(); waits != "" {
		return "do not stop it yet: " + waits
	}
	return leader + ", it can be stopped"
}
