package responder

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// refuse returns an error whose text the asker is told.
func refuse(why track.Reason, format string, args ...any) error {
	return track.Because(why, fmt.Errorf("%w: %w", eigenshift.ErrRefused, fmt.Errorf(format, args...)))
}

// checkMode refuses everybody while this operator is paused.
func (r *Responder) checkMode() error {
	if r.Mode() == mode.Paused {
		return refuse(track.Paused, "this operator is paused")
	}
	return nil
}

// checkRequest needs no I/O: it checks the asker, and whether the task could be due.
func (r *Responder) checkRequest(from common.Address, t eigenshift.EncodedTask) error {
	if err := r.checkMode(); err != nil {
		return err
	}
	if err := t.Check(); err != nil {
		return refuse(track.Malformed, "%w", err)
	}
	c := r.Current()
	if c == nil {
		return refuse(track.Starting, "%w", errStarting)
	}
	if err := r.checkAsker(c, from, t); err != nil {
		return err
	}
	if !c.Due || t.ID > c.DueID {
		return refuse(track.NotDue, "task %d is not due at block %d", t.ID, c.Head.Number)
	}
	if c.Settlement(t.ID) != nil {
		return refuse(track.TaskSettled, "task %d is settled", t.ID)
	}
	if _, ok := c.Set.ByAddress(t.Proposer); !ok {
		return refuse(track.ProposerUnregistered, "proposer %s is not a registered operator at block %d", t.Proposer, c.Head.Number)
	}
	next := c.Head.Number + 1
	if last := c.Last; last != nil && last.Proposer == t.Proposer && next <= watched.Plus(last.Block.Number, c.Rules.Grace) {
		return refuse(track.ProposerTurn, "%s proposed the last settled task %d: its turn is over until block %d", t.Proposer, last.Task, last.Block.Number+c.Rules.Grace)
	}
	switch { // together these also bound the age of the reference block
	case t.Deadline > watched.Plus(t.Reference.Number, c.Rules.Window):
		return refuse(track.DeadlineTooFar, "deadline block %d is more than %d blocks after reference block %d", t.Deadline, c.Rules.Window, t.Reference.Number)
	case t.Deadline < next:
		return refuse(track.TaskExpired, "deadline block %d has passed, the head is %d", t.Deadline, c.Head.Number)
	}
	return nil
}

// checkAsker checks that it is the asker's to ask for a task: it leads, and proposes the
// task or has it in the log, or it is the stand-in.
func (r *Responder) checkAsker(c *watched.Chain, from common.Address, t eigenshift.EncodedTask) error {
	if leader := r.Status().Leader; from != leader {
		if from != t.Proposer {
			return refuse(track.AskerNotLeader, "%s is not the leader, %s is", from, leader)
		}
		return r.checkStandIn(c, from, t.ID)
	}
	if from == t.Proposer {
		return nil
	}
	// A leader carries on another's task only if the log has it.
	entry, ok := r.State().Get(t.ID)
	if !ok || !entry.Task.Equal(t) {
		return refuse(track.NotInLog, "task %d of %s is not in this operator's log", t.ID, t.Proposer)
	}
	if author := r.Author(t.ID); author != (common.Address{}) && author != t.Proposer {
		return refuse(track.NotInLog, "task %d is not of %s: %s opened it in that name", t.ID, t.Proposer, author)
	}
	if entry.Phase == lifecycle.PhaseExpired {
		return refuse(track.TaskExpired, "task %d expired", t.ID)
	}
	return nil
}

// checkStandIn says why an operator may not propose a slot without the log.
func (r *Responder) checkStandIn(c *watched.Chain, from common.Address, id eigenshift.TaskID) error {
	leader := r.Status().Leader
	s, overdue := c.Overdue(id)
	if !overdue || !s.Overdue(c.Head.Number, r.Pace) {
		return refuse(track.AskerNotLeader, "%s is not the leader, %s is, and task %d is not overdue", from, leader, id)
	}
	opens, named := s.Opens(from, r.Pace)
	switch {
	case !named:
		return refuse(track.AskerNotLeader, "%s is not the leader, %s is, and the chain does not name it for task %d", from, leader, id)
	case c.Head.Number < opens:
		return refuse(track.WindowClosed, "the chain lets %s propose task %d from block %d on, the head is %d", from, id, opens, c.Head.Number)
	}
	return nil
}

// checkTask looks on this operator's own node: the reference block is on its
// chain, and the spec is what this slot asks.
func (r *Responder) checkTask(ctx context.Context, t eigenshift.EncodedTask) error {
	reference, err := r.Node.BlockByNumber(ctx, t.Reference.Number)
	if err != nil {
		why := track.NodeUnavailable
		if errors.Is(err, ethereum.NotFound) {
			why = track.ReferenceUnknown
		}
		return refuse(why, "look up reference block %d: %w", t.Reference.Number, err)
	}
	if reference.Hash != t.Reference.Hash {
		return refuse(track.OtherFork, "reference block %s is not on this operator's chain, which has %s", t.Reference, reference.Ref())
	}
	spec, err := r.AVS.Spec(ctx, t.ID, reference)
	if err != nil {
		return avs.Because(track.SpecFailed, fmt.Errorf("%w: task %d at block %d: %w", eigenshift.ErrRefused, t.ID, reference.Number, err))
	}
	if string(spec) != string(t.Spec) {
		return refuse(track.SpecMismatch, "task %d does not ask what its slot asks", t.ID)
	}
	return nil
}
