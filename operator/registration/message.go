package registration

import (
	"math/big"

	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

var (
	domainType   = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	coreName     = crypto.Keccak256Hash([]byte("EigenLayer"))
	coreVersion  = crypto.Keccak256Hash([]byte("1")) // the major version of the core
	keyProofType = crypto.Keccak256Hash([]byte("BN254KeyRegistration(address operator,address avs,uint32 operatorSetId,bytes keyData)"))
)

// keyMessage is what an operator signs to show that it has a BLS key (EIP-712), as
// KeyRegistrar.getBN254KeyRegistrationMessageHash computes it. It is computed here and
// not asked for: a node that could name what is signed could have it be a task's
// message. key is the point in G1 and that in G2.
func keyMessage(chainID uint64, registrar, operator common.Address, set keyregistrar.OperatorSet, key []byte) eigenshift.Digest {
	number := func(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }
	address := func(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
	domain := crypto.Keccak256(domainType[:], coreName[:], coreVersion[:], number(chainID), address(registrar))
	proof := crypto.Keccak256(keyProofType[:], address(operator), address(set.Avs), number(uint64(set.Id)), crypto.Keccak256(key))
	return eigenshift.Digest(crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, proof))
}
