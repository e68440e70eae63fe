package priceoracle

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/sourcereader"
)

// HashObservations returns the hash that a [Response] carries of what every
// single source said: keccak256(abi.encode(observations)). So whoever has the
// observations can show that they are the ones that operators signed.
func HashObservations(observations []sourcereader.ISourceReaderObservation) (common.Hash, error) {
	contract, err := sourcereader.SourceReaderMetaData.GetAbi()
	if err != nil {
		return common.Hash{}, fmt.Errorf("parse ABI of SourceReader: %w", err)
	}
	encoded, err := contract.Methods["observe"].Outputs.Pack(observations)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode observations: %w", err)
	}
	return crypto.Keccak256Hash(encoded), nil
}
