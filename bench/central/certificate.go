package central

import (
	"math/big"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	blsagg "github.com/Layr-Labs/eigensdk-go/services/bls_aggregation"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
)

// encodeCertificate writes what the service found as checkSignatures takes it.
func encodeCertificate(r blsagg.BlsAggregationServiceResponse) ([]byte, error) {
	checker, err := blssignaturechecker.BLSSignatureCheckerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return checker.Methods["checkSignatures"].Inputs[3:4].Pack(blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature{
		NonSignerQuorumBitmapIndices: r.NonSignerQuorumBitmapIndices,
		NonSignerPubkeys:             g1s(r.NonSignersPubkeysG1),
		QuorumApks:                   g1s(r.QuorumApksG1),
		ApkG2:                        g2(r.SignersApkG2),
		Sigma:                        g1(r.SignersAggSigG1.G1Point),
		QuorumApkIndices:             r.QuorumApkIndices,
		TotalStakeIndices:            r.TotalStakeIndices,
		NonSignerStakeIndices:        r.NonSignerStakeIndices,
	})
}

func g1s(points []*bls.G1Point) []blssignaturechecker.IBLSSignatureCheckerG1Point {
	var all []blssignaturechecker.IBLSSignatureCheckerG1Point
	for _, p := range points {
		all = append(all, g1(p))
	}
	return all
}

func g1(p *bls.G1Point) blssignaturechecker.IBLSSignatureCheckerG1Point {
	return blssignaturechecker.IBLSSignatureCheckerG1Point{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

// g2 has the imaginary part first, as the precompile does.
func g2(p *bls.G2Point) blssignaturechecker.IBLSSignatureCheckerG2Point {
	return blssignaturechecker.IBLSSignatureCheckerG2Point{
		X: [2]*big.Int{p.X.A1.BigInt(new(big.Int)), p.X.A0.BigInt(new(big.Int))},
		Y: [2]*big.Int{p.Y.A1.BigInt(new(big.Int)), p.Y.A0.BigInt(new(big.Int))},
	}
}
