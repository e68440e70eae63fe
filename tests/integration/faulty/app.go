//go:build faults

package main

import (
	"context"
	"errors"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// app answers like an honest one, but for its lies.
type app struct {
	eigenshift.App[priceoracle.FeedSet, priceoracle.Response]
	domain eigenshift.Domain
}

// Respond implements [eigenshift.App].
func (a *app) Respond(ctx context.Context, t eigenshift.Task[priceoracle.FeedSet]) (priceoracle.Response, error) {
	r, err := a.App.Respond(ctx, t)
	if err != nil || !has(observation) {
		return r, err
	}
	return r, lie(r.Observations)
}

// lie adds one to the answer of the first source that has a history. All
// operators with this fault tell the same lie, so that they can settle it. The
// median stays what it was: what is false is the evidence.
func lie(seen []priceoracle.Observation) error {
	for i := range seen {
		if seen[i].RoundID.Sign() > 0 {
			seen[i].Answer = new(big.Int).Add(seen[i].Answer, big.NewInt(1))
			return nil
		}
	}
	return errors.New("no source with a history to lie about")
}

// other returns another response to a task than the honest one, correctly signed
// as far as anybody can tell.
func (a *app) other(ctx context.Context, t eigenshift.EncodedTask, response []byte, signer eigenshift.Signer) (eigenshift.SignedResponse, error) {
	r, err := priceoracle.ResponseCodec{}.Decode(response)
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	for i := range r.Answers {
		r.Answers[i].SpreadBps ^= 1
	}
	encoded, err := priceoracle.ResponseCodec{}.Encode(r)
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	digest, err := a.domain.Digest(t, encoded)
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	signature, err := signer.Sign(ctx, digest)
	return eigenshift.SignedResponse{Task: t.ID, Response: encoded, Digest: digest, Signature: signature}, err
}
