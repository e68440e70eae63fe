package command

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/operator/transaction"
	challenges "github.com/eigenshift/avs/price-oracle/challenge"
)

const (
	fromFlag     = "from"
	toFlag       = "to"
	followFlag   = "follow"
	evidenceFlag = "evidence"
	fileFlag     = "file"
)

func challenge() *cli.Command {
	return verb{
		name:  "challenge",
		usage: "Compare what operators signed with the sources' own history, and have liars slashed",
		description: "Looks at a settled task, at a range of them, or at tasks as they settle: is every observation that was\n" +
			"signed what the source's own round history says, and does every answer follow from them? With --evidence it looks at what operators signed without\n" +
			"coming to the threshold, which other operators keep.\n\n" +
			"It only says what it finds, unless --file is given: then it sends a challenge for each signer of what is\n" +
			"false, and shows what that took. Gas is yours; each conviction earns the contract's bounty as long as somebody\n" +
			"funds it, as a credit in the contract, which its withdraw(to) sends. An operator is slashed a few times within a period at most.",
		words: "[TASK]", most: 1,
		flags: append(append(registryFlags(), accountFlags()...),
			&cli.StringFlag{Name: challengerFlag, Usage: "`ADDRESS` of the PriceChallenger"},
			&cli.GenericFlag{Name: fromFlag, Value: reading.NewUint("", 40, 0), Usage: "first `TASK` of a range"},
			&cli.GenericFlag{Name: toFlag, Value: reading.NewUint("", 40, 0), Usage: "last `TASK` of a range (default: the newest)"},
			&cli.BoolFlag{Name: followFlag, Usage: "go on with tasks as they settle, until interrupted"},
			&cli.StringFlag{Name: evidenceFlag, Usage: "look at the evidence in a `FILE`, at an operator's status API (http://HOST:PORT), or on standard input (-)"},
			&cli.BoolFlag{Name: fileFlag, Usage: "send the challenges"},
		),
		run: runChallenge,
	}.command()
}

// prosecutor looks at what was signed, says what it finds and, if told to, has the
// signers slashed.
type prosecutor struct {
	*archive
	examiner *challenges.Examiner
	sender   *transaction.Sender // nil: nothing is sent
	print    printer
}

func runChallenge(ctx context.Context, c *cli.Context, t target, words []string) error {
	selection, err := parseSelection(c, words)
	if err != nil {
		return misused(err)
	}
	if t.challenger == (common.Address{}) {
		return misused(errors.New("which PriceChallenger? Give --" + challengerFlag + " ADDRESS or --addresses FILE"))
	}
	a, err := t.archive(ctx)
	if err != nil {
		return err
	}
	defer a.node.Close()
	p := &prosecutor{archive: a, print: newPrinter(c.App.Writer, c.Bool("json"), selection.follow)}
	if p.examiner, err = challenges.Open(ctx, a.node, t.challenger); err != nil {
		return err
	}
	if oracle, err := p.examiner.Oracle(ctx); err != nil {
		return err
	} else if oracle != t.oracle {
		return fmt.Errorf("PriceChallenger %s is for the operators of oracle %s, not of %s: correct one of the addresses", t.challenger, oracle, t.oracle)
	}
	if c.Bool(fileFlag) {
		if err := p.examiner.CanSlash(ctx); err != nil {
			return err
		}
		if p.sender, err = t.sender(c, a.node, challenges.Errors()...); err != nil {
			return err
		}
		defer p.sender.Close()
	}
	if err := p.look(ctx, selection); err != nil {
		return err
	}
	return p.print.end()
}

// selection is what to look at.
type selection struct {
	from, to eigenshift.TaskID // both included
	tasks    bool              // whether to look at these
	newest   bool              // up to the newest, whatever to says
	follow   bool
	evidence string
}

func parseSelection(c *cli.Context, words []string) (selection, error) {
	s := selection{follow: c.Bool(followFlag), evidence: c.String(evidenceFlag)}
	ranged := c.IsSet(fromFlag) || c.IsSet(toFlag)
	switch {
	case len(words) == 1 && ranged:
		return s, errors.New("give a task or a range of tasks, not both")
	case len(words) == 1:
		id, err := reading.Uint(words[0], 40, 0)
		if err != nil {
			return s, fmt.Errorf("task: give its number, as in `price` and in events: %w", err)
		}
		s.tasks, s.from, s.to = true, eigenshift.TaskID(id), eigenshift.TaskID(id)
	case c.IsSet(toFlag) && !c.IsSet(fromFlag):
		return s, errors.New("--to without --from: give the first task, too")
	case ranged:
		s.tasks, s.from, s.to, s.newest = true, eigenshift.TaskID(reading.Of[uint64](c.Generic(fromFlag))), eigenshift.TaskID(reading.Of[uint64](c.Generic(toFlag))), !c.IsSet(toFlag)
		if !s.newest && s.from > s.to {
			return s, fmt.Errorf("--from %d is after --to %d", s.from, s.to)
		}
	case !s.follow && s.evidence == "":
		return s, errors.New("what to look at? Give a task, --from TASK, --follow or --evidence URL")
	}
	return s, nil
}

// look goes through what was selected.
func (p *prosecutor) look(ctx context.Context, s selection) error {
	head, err := p.node.Head(ctx)
	if err != nil {
		return err
	}
	if s.tasks {
		if err := p.lookAtTasks(ctx, s, head.Number); err != nil {
			return err
		}
	}
	seen := make(map[eigenshift.Digest]bool)
	if s.evidence != "" {
		if err := p.lookAtEvidence(ctx, s.evidence, seen); err != nil {
			return err
		}
	}
	if !s.follow {
		return nil
	}
	next := head.Number + 1
	for head := range p.node.Heads(ctx) {
		events, err := p.history.Settled(ctx, next, head.Number)
		if err != nil {
			return err
		}
		for _, e := range events {
			if err := p.lookAtTask(ctx, e); err != nil {
				return err
			}
		}
		next = max(next, head.Number+1)
		if s.evidence != "" && s.evidence != "-" {
			if err := p.lookAtEvidence(ctx, s.evidence, seen); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// lookAtTasks looks at tasks that have settled within what can be challenged.
func (p *prosecutor) lookAtTasks(ctx context.Context, s selection, head uint64) error {
	if s.from == s.to && !s.newest {
		e, err := p.history.Find(ctx, s.from, 2*challenges.WindowBlocks)
		if errors.Is(err, history.ErrNotSettled) {
			return fmt.Errorf("%w: has it settled, and is it young enough? A challenge must come within %d blocks", err, challenges.WindowBlocks)
		}
		if err != nil {
			return err
		}
		return p.lookAtTask(ctx, e)
	}
	events, err := p.history.Settled(ctx, head-min(head, challenges.WindowBlocks), head)
	if err != nil {
		return err
	}
	looked := 0
	for _, e := range events {
		if e.Task < s.from || (e.Task > s.to && !s.newest) {
			continue
		}
		looked++
		if err := p.lookAtTask(ctx, e); err != nil && !errors.Is(err, challenges.ErrTooOld) {
			return err
		}
	}
	if looked == 0 {
		return fmt.Errorf("none of these tasks settled in the last %d blocks, within which they can be challenged", challenges.WindowBlocks)
	}
	return nil
}

// lookAtTask looks at one settled task. One that cannot be read is said, and is no
// reason not to look at others.
func (p *prosecutor) lookAtTask(ctx context.Context, e history.Event) error {
	t, err := p.history.Read(ctx, e)
	if errors.Is(err, history.ErrUntraced) {
		return p.print.task(taskOutput{Task: e.Task, Unreadable: err.Error()})
	}
	if err != nil {
		return err
	}
	signed, err := challenges.NewSigned(t.Submission, t.Signers)
	if err != nil {
		return err
	}
	return p.examine(ctx, signed, true)
}

// examine looks at one response, and challenges its signers.
func (p *prosecutor) examine(ctx context.Context, s challenges.Signed, settled bool) error {
	findings, err := p.examiner.Examine(ctx, s)
	if err != nil {
		return err
	}
	output := newTaskOutput(s, findings, settled)
	if len(findings.Faults) > 0 {
		for _, signer := range s.Signers {
			verdict, err := p.prosecute(ctx, s, findings.Faults, signer)
			if err != nil {
				return err
			}
			output.Signers = append(output.Signers, verdict)
		}
	}
	return p.print.task(output)
}

// prosecute tries one signer for the first fault that the contract accepts, since
// nobody is slashed twice for a task.
func (p *prosecutor) prosecute(ctx context.Context, s challenges.Signed, faults []challenges.Fault, signer common.Address) (verdict, error) {
	v := verdict{Operator: signer}
	done, err := p.examiner.IsSlashed(ctx, s, signer)
	if err != nil {
		return v, err
	}
	if v.Before, err = p.examiner.Stakes(ctx, signer); err != nil {
		return v, err
	}
	if done {
		v.Outcome = alreadySlashed
		return v, nil
	}
	from, err := p.examiner.SlashableFrom(ctx, signer)
	if err != nil {
		return v, err
	}
	if head, err := p.node.Head(ctx); err != nil {
		return v, err
	} else if from > head.Number+1 {
		v.Outcome, v.Reason = notSlashable, fmt.Sprintf("it was slashed as often as can be for now: again from block %d on", from)
		return v, nil
	}
	membership, err := p.who.Membership(ctx, s.Task.Reference.Number, signer)
	if err != nil {
		return v, err
	}
	for _, fault := range faults {
		calldata, err := p.examiner.Calldata(ctx, s, fault, signer, membership)
		if err != nil {
			return v, err
		}
		refusal := p.examiner.Try(ctx, calldata, p.from())
		if _, _, refused := transaction.Reverted(refusal); refused {
			v.Outcome, v.Reason = notSlashable, refusal.Error()
			continue
		}
		if refusal != nil {
			return v, refusal
		}
		v.Outcome, v.Reason, v.Fault = slashable, "", fault.Kind
		if p.sender == nil {
			return v, nil
		}
		return p.send(ctx, v, calldata)
	}
	return v, nil
}

// from is whom the contract is asked as.
func (p *prosecutor) from() common.Address {
	if p.sender == nil {
		return common.Address{}
	}
	return p.sender.From()
}

// send brings a challenge on chain, and finds out what it took.
func (p *prosecutor) send(ctx context.Context, v verdict, calldata []byte) (verdict, error) {
	receipt, err := p.sender.Send(ctx, transaction.Candidate{To: p.examiner.Address(), Data: calldata})
	if name, _, _ := transaction.Reverted(err); name == "AlreadySlashed" {
		v.Outcome = alreadySlashed // somebody else was faster
		return v, nil
	}
	if err != nil {
		return v, fmt.Errorf("challenge %s: %w", v.Operator, err)
	}
	v.Outcome, v.Tx = slashed, &receipt.TxHash
	if v.After, err = p.examiner.Stakes(ctx, v.Operator); err != nil {
		return v, err
	}
	return v, nil
}
