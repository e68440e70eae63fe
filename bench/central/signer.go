package central

import (
	"context"
	"fmt"
	"log"
	"net/rpc"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdk "github.com/Layr-Labs/eigensdk-go/types"

	"github.com/eigenshift/avs/eigenshift"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// SignedResponse is what a signer posts.
type SignedResponse struct {
	Task       uint32
	Response   []byte
	Signature  [64]byte // uncompressed
	OperatorID [32]byte
}

// signer answers tasks in the name of one operator.
type signer struct {
	avs    *avs
	keys   *bls.KeyPair
	id     sdk.OperatorId
	client *rpc.Client
}

// Sign is the operator with a number, until ctx ends: it answers each task, and posts
// the signed answer to the aggregator.
func Sign(ctx context.Context, cfg Config, number int) error {
	common, err := open(ctx, cfg)
	if err != nil {
		return err
	}
	password, err := cfg.password(number)
	if err != nil {
		return err
	}
	keys, err := bls.ReadPrivateKeyFromFile(filepath.Join(cfg.folder(number), "bls.json"), password)
	if err != nil {
		return fmt.Errorf("read BLS key: %w", err)
	}
	debug.FreeOSMemory() // what decrypting it took
	s := &signer{avs: common, keys: keys, id: sdk.OperatorIdFromKeyPair(keys)}
	if s.client, err = rpc.DialHTTP("tcp", cfg.Aggregator); err != nil {
		return fmt.Errorf("connect to the aggregator: %w", err)
	}
	return common.follow(ctx, func(t eigenshift.Task[priceoracle.FeedSet]) error { return s.answer(ctx, t) })
}

func (s *signer) answer(ctx context.Context, t eigenshift.Task[priceoracle.FeedSet]) error {
	response, err := s.avs.app.Respond(ctx, t)
	if err != nil {
		return err
	}
	data, err := priceoracle.ResponseCodec{}.Encode(response)
	if err != nil {
		return fmt.Errorf("encode response: %w", err)
	}
	encoded, err := encode(t)
	if err != nil {
		return err
	}
	digest, err := s.avs.domain.Digest(encoded, data)
	if err != nil {
		return err
	}
	return s.post(&SignedResponse{
		Task: uint32(t.ID), Response: data, Signature: s.keys.SignMessage(digest).G1Affine.RawBytes(), OperatorID: s.id,
	})
}

// post posts an answer, again when the connection has failed.
func (s *signer) post(answer *SignedResponse) error {
	var err error
	for range 5 {
		var accepted bool
		if err = s.client.Call("Aggregator.Post", answer, &accepted); err == nil {
			return nil
		}
		log.Printf("task %d: post: %v", answer.Task, err)
		if again, dialErr := rpc.DialHTTP("tcp", s.avs.cfg.Aggregator); dialErr == nil {
			s.client = again
		}
		time.Sleep(20 * time.Millisecond)
	}
	return fmt.Errorf("post answer: %w", err)
}
