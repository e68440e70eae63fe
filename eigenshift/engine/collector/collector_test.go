package collector

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/track"
)

// pair is a registry of alice and bob.
type pair struct{}

func (pair) OperatorSet(_ context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	stakes := []*big.Int{big.NewInt(100)}
	return eigenshift.NewOperatorSet(block, []uint8{0}, 5001, []eigenshift.Operator{
		{Address: alice, ID: eigenshift.OperatorID{1}, Stakes: stakes}, {Address: bob, ID: eigenshift.OperatorID{2}, Stakes: stakes},
	})
}

// own is an operator that refuses every task for some reason.
type own struct{ why track.Reason }

func (o own) Answer(context.Context, common.Address, eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return eigenshift.SignedResponse{}, track.Because(o.why, fmt.Errorf("%w: it is wrong", eigenshift.ErrRefused))
}

func (o own) Observe(ctx context.Context, from common.Address, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	_, err := o.Answer(ctx, from, q.Task)
	return eigenshift.SignedObservation{}, err
}

func (o own) Outcome(ctx context.Context, from common.Address, t eigenshift.EncodedTask, _ eigenshift.Report) (eigenshift.SignedResponse, error) {
	return o.Answer(ctx, from, t)
}

func (own) Ready(eigenshift.ChainView) error { return nil }

func (own) Given(eigenshift.EncodedTask) *eigenshift.SignedResponse { return nil }

// mute are peers of which none answers.
type mute struct{}

func (mute) Ask(ctx context.Context, _ eigenshift.Operator, _ eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	<-ctx.Done()
	return eigenshift.SignedResponse{}, ctx.Err()
}

func (m mute) Observe(ctx context.Context, op eigenshift.Operator, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	_, err := m.Ask(ctx, op, q.Task)
	return eigenshift.SignedObservation{}, err
}

func (m mute) Report(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, _ eigenshift.Report) (eigenshift.SignedResponse, error) {
	return m.Ask(ctx, op, t)
}

func (mute) Reach(context.Context, eigenshift.Operator, eigenshift.ChainView) error { return nil }

// A task that this operator refuses because nobody will sign it is not collected further;
// other refusals may pass.
func TestCertifyEndsWhenNobodySigns(t *testing.T) {
	for _, test := range []struct {
		why                track.Reason
		hopeless, observes bool
	}{
		{track.SpecMismatch, true, false}, {track.NotDue, false, false}, {track.SpecMismatch, true, true}, {track.NotDue, false, true},
	} {
		why, hopeless := test.why, test.hopeless
		synctest.Test(t, func(t *testing.T) {
			journal := health.NewJournal(zerolog.Nop(), func() uint64 { return 1 })
			c := New(Config{
				Self: alice, Registry: pair{}, Peers: mute{}, Own: own{why}, Observes: test.observes, ObservationBps: 6667, Keys: aggregate.NewKeys(), Linger: time.Second, AskTimeout: time.Second, Journal: journal,
				SelfCheck: health.NewSelfCheck(nil, nil, journal),
			})
			ctx, stop := context.WithTimeout(t.Context(), time.Minute)
			defer stop()
			start := time.Now()
			err := c.Certify(ctx, testTask(7, alice, 99), func(eigenshift.Certified, int) error { return errors.New("certified") })
			if got := errors.Is(err, ErrNobodySigns); got != hopeless || hopeless != (time.Since(start) == 0) {
				t.Errorf("%s: after %s: %v", why.Code, time.Since(start), err)
			}
			if hopeless && !strings.HasPrefix(err.Error(), "nobody signs it: it is wrong") {
				t.Errorf("%q is what the log would say", err)
			}
			if !hopeless && (c.Silent(alice) || !c.Silent(bob)) {
				t.Errorf("alice refused: silent %t; bob said nothing: silent %t", c.Silent(alice), c.Silent(bob))
			}
		})
	}
}
