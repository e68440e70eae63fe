package challenge

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/operator/transaction"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// recompute asks the contract, for each answer of a response, for the one that
// follows from the observations signed with it: what that is, one place says.
func (x *Examiner) recompute(ctx context.Context, s Signed, findings *Findings) error {
	header, err := x.header(ctx, s)
	if err != nil {
		findings.Beyond = append(findings.Beyond, Beyond{Reason: err.Error()})
		return nil
	}
	for i, signed := range s.Response.Answers {
		said, err := x.challenger.Recompute(&bind.CallOpts{Context: ctx}, evidence(s, i, nil), header)
		err = x.reverts.Explain(err)
		if reason, _, refused := transaction.Reverted(err); refused {
			findings.Beyond = append(findings.Beyond, Beyond{Reason: fmt.Sprintf("answer %d cannot be recomputed: %s", i, reason)})
			continue
		}
		if err != nil {
			return fmt.Errorf("recompute answer %d: %w", i, err)
		}
		findings.Recomputed++
		fault := Fault{Kind: Miscomputed, Index: i, Feed: said.Feed, Answer: signed}
		if said.Complete {
			word, err := signed.Pack()
			if err != nil {
				return fmt.Errorf("encode answer %d: %w", i, err)
			}
			if word == said.Right {
				continue
			}
			right := priceoracle.Word(said.Right).Unpack()
			fault.Right = &right
		}
		findings.Faults = append(findings.Faults, fault)
	}
	return nil
}
