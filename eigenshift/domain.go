package eigenshift

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	domainType    = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName    = crypto.Keccak256Hash([]byte("EigenShift"))
	domainVersion = crypto.Keccak256Hash([]byte("1"))
	responseType  = crypto.Keccak256Hash([]byte("TaskResponse(uint64 id,uint32 referenceBlock,bytes32 referenceHash,uint32 deadlineBlock,address proposer,bytes spec,bytes response)"))
)

// Domain is the EIP-712 domain of a task manager. Signatures of one domain are
// worth nothing in another.
type Domain struct {
	ChainID     uint64
	TaskManager common.Address
}

// Digest returns the message that operators sign for a task and a response, as
// RotatingTaskManager.digest computes it (EIP-712). It is pure.
func (d Domain) Digest(t EncodedTask, response []byte) (Digest, error) {
	if t.Reference.Number > math.MaxUint32 || t.Deadline > math.MaxUint32 {
		return Digest{}, fmt.Errorf("digest of task %d: block number exceeds 32 bits", t.ID)
	}
	structure := crypto.Keccak256(
		responseType[:],
		word(uint64(t.ID)), word(t.Reference.Number), t.Reference.Hash[:], word(t.Deadline),
		common.LeftPadBytes(t.Proposer[:], 32),
		crypto.Keccak256(t.Spec), crypto.Keccak256(response),
	)
	separator := d.separator()
	return Digest(crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structure)), nil
}

func (d Domain) separator() common.Hash {
	return crypto.Keccak256Hash(domainType[:], domainName[:], domainVersion[:], word(d.ChainID), common.LeftPadBytes(d.TaskManager[:], 32))
}

// word returns a number as 32 bytes, big endian.
func word(n uint64) []byte {
	w := make([]byte, 32)
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}
