package operator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/observations"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/operator/transaction"
)

const (
	challengeName = "challenge"
	fromFlag      = "from"
	fileFlag      = "file"
)

// gatherTimeout is how long one operator's API may take.
const gatherTimeout = 10 * time.Second

// challengeCommand finds operators that said two things of one task. An AVS that holds its
// operators to something else has a command of its own of that name.
func (avs Program[T, R]) challengeCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name: challengeName, Usage: "Find operators that said two different things of one task, and have them slashed",
		Description: "For an AVS whose operators observe. Gathers what operators were told by others, compares it, and checks\n" +
			"signatures. It only says what it finds, unless --" + fileFlag + " is given: then it sends a challenge for each, from this operator's account.",
		Flags: append([]cli.Flag{
			&cli.StringSliceFlag{Name: fromFlag, Usage: "what to compare: an operator's status API (http://HOST:PORT) or a `FILE`; give it for each of them"},
			&cli.BoolFlag{Name: fileFlag, Usage: "have those who are found slashed"},
		}, flags...),
		Action: func(c *cli.Context) error {
			cfg, err := LoadConfig(c, avs.Settings...)
			if err != nil {
				return err
			}
			from := c.StringSlice(fromFlag)
			if len(from) == 0 {
				return usageError{errors.New("what to compare? Give --" + fromFlag + " URL for each operator's status API")}
			}
			return avs.challenge(c.Context, cfg, personAt(c), from, c.Bool(fileFlag), c.App.Writer)
		},
	}
}

func (avs Program[T, R]) challenge(ctx context.Context, cfg config.Config, person *prompt.Person, from []string, file bool, out io.Writer) error {
	keys, err := loadKeys(ctx, cfg, person)
	if err != nil {
		return err
	}
	avs.Errors = append(avs.Errors, observations.Errors()...)
	link, err := avs.connect(ctx, cfg, keys, keys.account, patience, zerolog.Nop())
	if err != nil {
		return err
	}
	defer link.close()
	domain := eigenshift.Domain{ChainID: cfg.ChainID, TaskManager: cfg.Contracts.TaskManager}
	challenger, err := observations.OpenChallenger(ctx, link.node, link.backend, domain, cfg.Contracts.ServiceManager)
	if err != nil {
		return err
	}
	p := &plaintiff{connection: link, challenger: challenger, file: file, out: out}
	said := p.gather(ctx, from)
	if len(p.unread) == len(from) {
		return errors.Join(p.unread...)
	}
	proofs := observations.Pair(said)
	for _, proof := range proofs {
		if err := p.accuse(ctx, proof); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(out, "%d observations compared, of %d of %d operators: %d pairs differ\n", len(said), len(from)-len(p.unread), len(from), len(proofs))
	return err
}

// plaintiff brings what it finds before the contract.
type plaintiff struct {
	*connection
	challenger *observations.Challenger
	file       bool
	out        io.Writer
	unread     []error // of those that could not be asked
}

// gather reads from all, and goes on without those that do not answer.
func (p *plaintiff) gather(ctx context.Context, from []string) (said []observations.Said) {
	for _, place := range from {
		some, err := readObservations(ctx, place)
		if err != nil {
			err = fmt.Errorf("--%s %s: %w", fromFlag, place, err)
			p.unread = append(p.unread, err)
			fmt.Fprintln(p.out, err)
		}
		said = append(said, some...)
	}
	return said
}

func readObservations(ctx context.Context, from string) ([]observations.Said, error) {
	if !strings.HasPrefix(from, "http://") && !strings.HasPrefix(from, "https://") {
		file, err := os.Open(from)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		return observations.Read(file)
	}
	address, err := reading.URL(from, "http", "https")
	if err != nil {
		return nil, err
	}
	if strings.Trim(address.Path, "/") == "" {
		address.Path = "/observations"
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return nil, err
	}
	client := http.Client{Timeout: gatherTimeout}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("is the operator running, with its API there? %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("it answers with status %s", response.Status)
	}
	return observations.Read(response.Body)
}

// accuse looks at one pair. What comes from others may be anything: a pair that proves nothing
// is said, and is no reason not to look at the next.
func (p *plaintiff) accuse(ctx context.Context, proof observations.Proof) error {
	outcome, err := p.prosecute(ctx, proof)
	if errors.Is(err, observations.ErrNoProof) {
		outcome, err = err.Error(), nil
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "task %d at block %d, operator %s said 0x%x and 0x%x: %s\n",
		proof.Task().ID, proof.Task().Reference.Number, proof.Operator(), proof[0].Observation, proof[1].Observation, outcome)
	return err
}

func (p *plaintiff) prosecute(ctx context.Context, proof observations.Proof) (outcome string, err error) {
	calldata, err := p.challenger.Calldata(ctx, proof)
	if err != nil {
		return "", err
	}
	if done, err := p.challenger.IsSlashed(ctx, proof); done || err != nil {
		return "was slashed before", err
	}
	refusal := p.challenger.Try(ctx, calldata, p.sender.From())
	if _, _, refused := transaction.Reverted(refusal); refused {
		return "cannot be slashed: " + refusal.Error(), nil
	}
	if refusal != nil {
		return "", refusal
	}
	if !p.file {
		return "can be slashed: --" + fileFlag + " does", nil
	}
	receipt, err := p.sender.Send(ctx, transaction.Candidate{To: p.challenger.Address(), Data: calldata})
	if name, _, _ := transaction.Reverted(err); name == "AlreadySlashed" {
		return "was slashed before", nil // somebody else was faster
	}
	if err != nil {
		return "", fmt.Errorf("challenge %s: %w", proof.Operator(), err)
	}
	return "slashed in " + receipt.TxHash.Hex(), nil
}
