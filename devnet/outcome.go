package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
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

// report says what has come of an action on an operator. One that is to run must
// answer.
func report(ctx context.Context, out io.Writer, client *control.Client, action control.Action, number int) error {
	switch action {
	case control.Kill:
		fmt.Fprintf(out, "operator %d is killed\n", number)
		return nil
	case control.Pause:
		fmt.Fprintf(out, "operator %d is paused\n", number)
		return nil
	}
	var last status.Operator
	answers, err := awaitOperators(ctx, client, func(operators []status.Operator) (bool, error) {
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
	fmt.Fprintf(out, "operator %d is up (%s)%s\n", number, last.Role, troubles(last))
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

// reportSuccessor names the leader after an operator that led.
func reportSuccessor(ctx context.Context, out io.Writer, client *control.Client, led int, action control.Action) error {
	var strength status.Strength
	var leader int
	_, err := awaitOperators(ctx, client, func(operators []status.Operator) (bool, error) {
		strength, leader = status.StrengthOf(operators), status.LeaderOf(operators)
		return leader != 0 && (leader != led || action == control.Restart) || strength.Up < strength.Needed, nil
	})
	switch {
	case err != nil:
		return err
	case strength.Up < strength.Needed:
		fmt.Fprintf(out, "it led; %s: nobody can lead before others are back\n", strength)
	case leader == 0 || leader == led && action != control.Restart:
		return errors.New("it led, and nobody leads instead within " + outcomeTimeout.String() + ": see devnet status")
	default:
		fmt.Fprintf(out, "it led; operator %d leads now\n", leader)
	}
	return nil
}
