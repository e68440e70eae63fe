// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBN254CertificateVerifier} from "../interfaces/eigenlayer/IBN254CertificateVerifier.sol";

/// @title Sums of BN254 keys
/// @notice Points of G1 as EIP-196 has them: coordinates below the field's modulus, zeros for the point at infinity.
library G1 {
    uint256 private constant FIELD = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// @notice A point is not on the curve.
    error NotOnTheCurve();

    /// @notice p + q.
    function plus(IBN254CertificateVerifier.G1Point memory p, IBN254CertificateVerifier.G1Point memory q)
        internal
        view
        returns (IBN254CertificateVerifier.G1Point memory sum)
    {
        (bool ok, bytes memory result) = address(0x06).staticcall(abi.encode(p.X, p.Y, q.X, q.Y));
        require(ok && result.length == 64, NotOnTheCurve());
        (sum.X, sum.Y) = abi.decode(result, (uint256, uint256));
    }

    /// @notice p - q.
    function minus(IBN254CertificateVerifier.G1Point memory p, IBN254CertificateVerifier.G1Point memory q)
        internal
        view
        returns (IBN254CertificateVerifier.G1Point memory)
    {
        uint256 y = q.Y == 0 ? 0 : FIELD - q.Y;
        return plus(p, IBN254CertificateVerifier.G1Point({X: q.X, Y: y}));
    }
}
