package devnet

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/status"
)

const (
	// outcomeTimeout is how long an operator may take to answer, and the others to have
	// a new leader.
	outcomeTimeout = 30 * time.Second
	lookInterval   = 100 * time.Millisecond
	// lastBytes is how much of an operator's log is shown when it ends at once.
	lastBytes = 1 << 10
)

// look asks the operators how they are.
func look(ctx context.Context, client *control.Client) ([]status.Operator, error) {
	info, err := client.Info(ctx)
	if err != nil {
		return nil, err
	}
	return status.Operators(ctx, info.Operators)
}

// awaitOperators looks until a condition holds; false when it does not in time.
func awaitOperators(ctx context.Context, client *control.Client, holds func([]status.Operator) (bool, error)) (bool, error) {
	ticker := time.NewTicker(lookInterval)
	defer ticker.Stop()
	for deadline := time.Now().Add(outcomeTimeout); time.Now().Before(deadline); {
		operators, err := look(ctx, client)
		if err != nil {
			return false, err
		}
		if done, err := holds(operators); done || err != nil {
			return done, err
		}
		select {
		case <-ctx.Done():
			return false, ctx.Err()
		case <-ticker.C:
		}
	}
	return false, nil
}

// awaitAnswer waits until an operator that is to run answers.
func (d deed) awaitAnswer(ctx context.Context, number int) error {
	var last status.Operator
	answers, err := awaitOperators(ctx, d.client, func(operators []status.Operator) (bool, error) {
		last = operators[number-1]
		if !last.Alive {
			return false, endedAtOnce(last)
		}
		return last.Role != status.Unknown, nil
	})
	if err != nil {
		return err
	}
	if !answers {
		return fmt.Errorf("operator %d runs as process %d, but does not answer at %s within %s: see its log %s",
			number, last.PID, last.API, outcomeTimeout, relative(last.Log))
	}
	fmt.Fprintf(d.out, "operator %d is up (%s)%s\n", number, last.Role, troubles(last))
	return nil
}

// endedAtOnce is the error of an operator that has ended instead of working.
func endedAtOnce(operator status.Operator) error {
	log, err := os.ReadFile(operator.Log)
	if err != nil {
		return fmt.Errorf("operator %d has ended at once (%s), and its log cannot be read: %w", operator.Number, operator.Exit, err)
	}
	end := strings.TrimSpace(string(log))
	if cut := len(end) - lastBytes; cut > 0 {
		_, end, _ = strings.Cut(end[cut:], "\n") // whole lines
	}
	return fmt.Errorf("operator %d has ended at once (%s); the end of its log %s:\n%s", operator.Number, operator.Exit, relative(operator.Log), end)
}

// reportSuccessor names the leader after an operator that led, and says how long it took.
func (d deed) reportSuccessor(ctx context.Context, led status.Operator, needs status.Needs, since time.Time) error {
	var strength status.Strength
	var now status.Operator // who leads
	found, err := awaitOperators(ctx, d.client, func(operators []status.Operator) (bool, error) {
		strength = status.StrengthOf(operators, needs)
		if leader := status.LeaderOf(operators); leader != 0 {
			now = operators[leader-1]
		}
		return now.Term > led.Term || !strength.CanLead(), nil
	})
	switch {
	case err != nil:
		return err
	case !strength.CanLead():
		fmt.Fprintf(d.out, "operator %d led (term %d), and nobody can lead before others are back\n", led.Number, led.Term)
	case !found:
		return fmt.Errorf("operator %d led (term %d), and nobody leads instead within %s: see %s", led.Number, led.Term, outcomeTimeout, devnetCommand(d.place, "status"))
	default:
		fmt.Fprintf(d.out, "operator %d led (term %d); operator %d leads now (term %d), %s later\n", led.Number, led.Term, now.Number, now.Term, time.Since(since).Round(lookInterval))
	}
	return nil
}

// undone are the actions that undo others.
var undone = map[control.Action]control.Action{control.Kill: control.Start, control.Pause: control.Resume}

// reportStrength says how many operators are up and needed, where that is not all of them, and
// how to bring back the one that something was done to.
func (d deed) reportStrength(ctx context.Context, number int, needs status.Needs) error {
	operators, err := look(ctx, d.client)
	if err != nil {
		return err
	}
	strength := status.StrengthOf(operators, needs)
	if strength.Up < strength.Operators {
		fmt.Fprintln(d.out, strength)
	}
	back, down := undone[d.action]
	if down {
		fmt.Fprintf(d.out, "bring it back with: %s\n", devnetCommand(d.place, fmt.Sprintf("%s %d", back, number)))
	}
	if !strength.Enough() {
		fmt.Fprintf(d.out, "WARNING: no task settles before others are started (%s) or resumed (%s)\n",
			devnetCommand(d.place, string(control.Start)), devnetCommand(d.place, string(control.Resume)))
	}
	return nil
}
