package requests

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/requesttaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// maxEventBytes is how long the data of an event of a request can be: the longest
// spec, and what its encoding adds.
const maxEventBytes = eigenshift.MaxSpecBytes + 5*32

// specOf returns the spec of an open request. The contract keeps its hash, and the
// event that tells of the request has the spec: whoever says what it is, it is
// compared with the hash.
func (s *Schedule[T]) specOf(ctx context.Context, id eigenshift.TaskID, r requesttaskmanager.IRequestTaskManagerRequest) ([]byte, error) {
	if spec, known := s.specs.get(r.SpecHash); known {
		return spec, nil
	}
	event := s.manager.ABI.Events["Requested"]
	logs, err := s.node.FilterLogs(chain.Expecting(ctx), ethereum.FilterQuery{
		FromBlock: r.RequestedAt, ToBlock: r.RequestedAt,
		Addresses: []common.Address{s.manager.Address},
		Topics:    [][]common.Hash{{event.ID}, {common.BigToHash(new(big.Int).SetUint64(uint64(id)))}},
	})
	if err != nil {
		return nil, fmt.Errorf("fetch the spec of request %d in block %s: %w", id, r.RequestedAt, err)
	}
	for i := range logs {
		if spec, ok := s.specIn(&logs[i], r.SpecHash); ok {
			s.specs.put(r.SpecHash, spec)
			return spec, nil
		}
	}
	return nil, fmt.Errorf("fetch the spec of request %d: the node has no event of it in block %s", id, r.RequestedAt)
}

// specIn returns the spec that an event tells of, if it has that hash.
func (s *Schedule[T]) specIn(log *types.Log, hash common.Hash) ([]byte, bool) {
	if log.Address != s.manager.Address || len(log.Data) > maxEventBytes {
		return nil, false
	}
	values, err := s.manager.ABI.Events["Requested"].Inputs.NonIndexed().Unpack(log.Data)
	if err != nil || len(values) == 0 {
		return nil, false
	}
	spec, is := values[len(values)-1].([]byte)
	return spec, is && crypto.Keccak256Hash(spec) == hash
}
