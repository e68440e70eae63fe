package registration

import (
	"context"
	"errors"
	"fmt"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// remedies of what contracts refuse, by the names of their errors.
var remedies = map[string]string{
	// The operator table.
	"InvalidSocket": "socket must have 1 to 128 bytes",
	"KeyChanged":    "the operator is in another quorum with another BLS key: leave all quorums before the key is changed",
	"NoKey":         "the BLS key has been given up meanwhile: register again",
	"QuorumFull":    "the quorum has as many operators as it may have: register once one has left",
	"UnknownQuorum": "quorums names one that the operator table does not have",
	"WeightTooLow":  "too little stake: raise registration.deposit or registration.allocation_bps, in a strategy that counts in the quorum",
	// The KeyRegistrar.
	"KeyAlreadyRegistered":     "EigenLayer takes a BLS key once, and this one was registered before: use a new one",
	"OperatorSetNotConfigured": "the AVS has not told EigenLayer of which kind its operators' keys are: its owner must set up the operator set in the KeyRegistrar",
	"OperatorStillSlashable":   "the key cannot be changed while the operator's stake can be slashed: wait",
	// The middleware.
	"BelowMinimumStakeRequirement": "too little stake: raise registration.deposit, or registration.allocation_bps where the quorum is slashable",
}

// explained puts the remedy before a contract's refusal, if there is one.
func explained(err error) error {
	if name, _, ok := transaction.Reverted(err); ok && remedies[name] != "" {
		return fmt.Errorf("%s: %w", remedies[name], err)
	}
	return err
}

// explainJoining says why the operator cannot join.
func (r registrant) explainJoining(ctx context.Context, refusal error) error {
	if name, _, ok := transaction.Reverted(refusal); !ok || name != "AlreadyMemberOfSet" {
		return explained(refusal)
	}
	// Its stake stays slashable for a while, and for that long it counts as a member.
	delay, err := r.slashableFor(ctx)
	if err != nil {
		return errors.Join(refusal, err)
	}
	return fmt.Errorf("%s left the AVS less than %d blocks ago and stays slashable for that long: register again afterwards: %w", r.self, delay, refusal)
}

// slashableFor is for how many blocks the stake of an operator that has left can be
// slashed.
func (r registrant) slashableFor(ctx context.Context) (uint32, error) {
	return chain.Read[uint32](ctx, r.cfg.Node, chain.Latest, r.allocation, "DEALLOCATION_DELAY")
}

// awaitHead waits for the first head at which something is so. A rehearsal does not.
func (r registrant) awaitHead(ctx context.Context, is func(eigenshift.Block) (bool, error)) error {
	if r.rehearses {
		return nil
	}
	watching, stop := context.WithCancel(ctx)
	defer stop()
	for head := range r.cfg.Node.Heads(watching) {
		if done, err := is(head); done || err != nil {
			return err
		}
	}
	return ctx.Err()
}

// send has a contract do something, and waits until it is done.
func (r registrant) send(ctx context.Context, to chain.Contract, method string, args ...any) error {
	_, err := r.cfg.Sender.Call(ctx, to, nil, method, args...)
	return err
}
