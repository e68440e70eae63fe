package eigenshift

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// OperatorID is EigenLayer middleware's id of an operator: the Keccak-256 hash of its G1 public
// key. Certificates name non-signers by it; all else has the address.
type OperatorID [32]byte

// String returns the id in hexadecimal with the prefix 0x.
func (id OperatorID) String() string { return common.Hash(id).Hex() }

// Points of BN254 in the encoding of EIP-197: coordinates of 32 bytes, big
// endian; in G2 the imaginary part of a coordinate comes first. The zero value
// is the point at infinity. Bytes say nothing about validity: package bn254
// parses and checks them.
type (
	Signature [64]byte  // G1
	G1Key     [64]byte  // public key in G1
	G2Key     [128]byte // public key in G2
)

// Operator is a registered operator as the chain knows it at one block.
type Operator struct {
	Address common.Address
	ID      OperatorID
	Socket  string // host:port of its listener
	G1      G1Key
	G2      G2Key
	Stakes  []*big.Int // weighted stake in wei, one for each of the set's quorums; zero where the operator is no member
}

// OperatorSet is the registered operators at one block. It is shared between
// goroutines and never changed after it is built.
type OperatorSet struct {
	Block uint64
	// Table is the block in which the operator table of Block was posted; zero where
	// EigenLayer's middleware keeps the operators.
	Table        uint64
	Quorums      []uint8    // quorum numbers, ascending
	Totals       []*big.Int // total stake of each quorum
	ThresholdBps uint16     // the signed stake that the contract requires, in 1/10000 of each quorum's total
	Operators    []Operator // ascending by address
}

// NewOperatorSet sorts the operators, sums the totals and checks the shape.
func NewOperatorSet(block uint64, quorums []uint8, thresholdBps uint16, operators []Operator) (*OperatorSet, error) {
	if len(operators) == 0 {
		return nil, fmt.Errorf("operator set at block %d: %w", block, ErrNoOperatorSet)
	}
	if len(operators) > MaxOperators {
		return nil, fmt.Errorf("operator set at block %d: %d operators, at most %d supported", block, len(operators), MaxOperators)
	}
	if thresholdBps == 0 || thresholdBps > 10_000 {
		return nil, fmt.Errorf("operator set at block %d: threshold of %d bps is not between 1 and 10000", block, thresholdBps)
	}
	set := &OperatorSet{
		Block:        block,
		Quorums:      bytes.Clone(quorums),
		ThresholdBps: thresholdBps,
		Operators:    slices.Clone(operators),
	}
	for range quorums {
		set.Totals = append(set.Totals, new(big.Int))
	}
	slices.SortFunc(set.Operators, func(a, b Operator) int { return a.Address.Cmp(b.Address) })
	ids := make(map[OperatorID]bool, len(operators))
	for i, op := range set.Operators {
		if i > 0 && op.Address == set.Operators[i-1].Address {
			return nil, fmt.Errorf("operator set at block %d: %s twice", block, op.Address)
		}
		if ids[op.ID] {
			return nil, fmt.Errorf("operator set at block %d: operator id %s twice", block, op.ID)
		}
		ids[op.ID] = true
		if len(op.Stakes) != len(quorums) {
			return nil, fmt.Errorf("operator set at block %d: %s has %d stakes for %d quorums", block, op.Address, len(op.Stakes), len(quorums))
		}
		for q, stake := range op.Stakes {
			if stake == nil || stake.Sign() < 0 {
				return nil, fmt.Errorf("operator set at block %d: %s has no valid stake in quorum %d", block, op.Address, quorums[q])
			}
			set.Totals[q].Add(set.Totals[q], stake)
		}
	}
	return set, nil
}

// ByAddress returns the operator with that address.
func (s *OperatorSet) ByAddress(a common.Address) (Operator, bool) {
	i := s.Index(a)
	if i < 0 {
		return Operator{}, false
	}
	return s.Operators[i], true
}

// Index returns the position of an operator in s.Operators, or -1.
func (s *OperatorSet) Index(a common.Address) int {
	i, found := slices.BinarySearchFunc(s.Operators, a, func(op Operator, a common.Address) int { return op.Address.Cmp(a) })
	if !found {
		return -1
	}
	return i
}

// Reached reports whether signed, one sum for each quorum, meets the threshold in every quorum.
// The contract's rule: totals and signed stake positive, signed · 10000 ≥ total · threshold.
func (s *OperatorSet) Reached(signed []*big.Int) bool {
	return s.ReachedAt(signed, int(s.ThresholdBps))
}

// ReachedAt is [OperatorSet.Reached] for another threshold, in 1/10000.
func (s *OperatorSet) ReachedAt(signed []*big.Int, thresholdBps int) bool {
	if len(s.Quorums) == 0 || len(signed) != len(s.Quorums) {
		return false
	}
	for q, total := range s.Totals {
		if total.Sign() <= 0 || signed[q].Sign() <= 0 {
			return false
		}
		have := new(big.Int).Mul(signed[q], big.NewInt(10_000))
		need := new(big.Int).Mul(total, big.NewInt(int64(thresholdBps)))
		if have.Cmp(need) < 0 {
			return false
		}
	}
	return true
}

// certificateType is the type hash of the message that BN254CertificateVerifier verifies.
var certificateType = crypto.Keccak256Hash([]byte("BN254Certificate(uint32 referenceTimestamp,bytes32 messageHash)"))

// Message returns what operators sign for a digest. With an operator table that is
// BN254CertificateVerifier.calculateCertificateDigest, which binds the table.
func (s *OperatorSet) Message(d Digest) Digest {
	if s.Table == 0 {
		return d
	}
	return Digest(crypto.Keccak256Hash(certificateType[:], word(s.Table), d[:]))
}

// Parts returns how many parts a certificate has. The operator table's verifier checks
// each quorum by itself; the middleware's checkSignatures checks all at once.
func (s *OperatorSet) Parts() int {
	if s.Table == 0 {
		return 1
	}
	return len(s.Quorums)
}

// Counts returns how often an operator's signature and key count in each part of a
// certificate: once for each of the part's quorums in which the operator has stake. All
// are zero for an operator without stake, whose signature proves nothing.
func (s *OperatorSet) Counts(op Operator) []int {
	counts := make([]int, s.Parts())
	for q, stake := range op.Stakes {
		counts[min(q, len(counts)-1)] += stake.Sign()
	}
	return counts
}

// Shares returns each operator's share of the stake, the mean over the quorums,
// in 1/AllShares; at least 1 for an operator that has stake.
func (s *OperatorSet) Shares() []uint64 {
	list := make([]uint64, len(s.Operators))
	for i, op := range s.Operators {
		staked := false
		for q, stake := range op.Stakes {
			if stake.Sign() <= 0 {
				continue
			}
			staked = true
			share := new(big.Int).Mul(stake, big.NewInt(AllShares))
			list[i] += share.Div(share, s.Totals[q]).Uint64()
		}
		if len(s.Quorums) > 0 {
			list[i] /= uint64(len(s.Quorums))
		}
		if list[i] == 0 && staked {
			list[i] = 1
		}
	}
	return list
}
