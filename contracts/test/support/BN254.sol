// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";

/// @title Arithmetic of BN254 for tests
/// @notice G1 through the precompiles of EIP-196, G2 in the affine formulas of a textbook. Nothing here is fit for use
/// on chain.
library BN254 {
    uint256 internal constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// @dev An element a + b·i of the field that G2's coordinates are in.
    struct Fp2 {
        uint256 a;
        uint256 b;
    }

    /// @notice The point that EigenLayer hashes a message to: the first x at or after it that is on the curve.
    function hashToG1(bytes32 message) internal view returns (IBLSSignatureChecker.G1Point memory) {
        uint256 x = uint256(message) % P;
        while (true) {
            uint256 square = addmod(mulmod(mulmod(x, x, P), x, P), 3, P);
            uint256 y = exp(square, (P + 1) / 4);
            if (mulmod(y, y, P) == square) return IBLSSignatureChecker.G1Point(x, y);
            x = addmod(x, 1, P);
        }
        revert("unreachable");
    }

    function add(IBLSSignatureChecker.G1Point memory p, IBLSSignatureChecker.G1Point memory q)
        internal
        view
        returns (IBLSSignatureChecker.G1Point memory)
    {
        return precompile(0x06, abi.encode(p, q));
    }

    function mul(IBLSSignatureChecker.G1Point memory p, uint256 scalar)
        internal
        view
        returns (IBLSSignatureChecker.G1Point memory)
    {
        return precompile(0x07, abi.encode(p, scalar));
    }

    /// @notice The sum of two points of G2; zeros are the point at infinity.
    function add(IBLSSignatureChecker.G2Point memory p, IBLSSignatureChecker.G2Point memory q)
        internal
        view
        returns (IBLSSignatureChecker.G2Point memory)
    {
        if (isZero(p)) return q;
        if (isZero(q)) return p;
        (Fp2 memory px, Fp2 memory py) = (Fp2(p.X[1], p.X[0]), Fp2(p.Y[1], p.Y[0]));
        (Fp2 memory qx, Fp2 memory qy) = (Fp2(q.X[1], q.X[0]), Fp2(q.Y[1], q.Y[0]));
        Fp2 memory slope;
        if (px.a == qx.a && px.b == qx.b) {
            require(py.a == qy.a && py.b == qy.b, "sum is the point at infinity");
            Fp2 memory xx = mul(px, px);
            slope = mul(add(add(xx, xx), xx), inverse(add(py, py)));
        } else {
            slope = mul(sub(qy, py), inverse(sub(qx, px)));
        }
        Fp2 memory x = sub(sub(mul(slope, slope), px), qx);
        Fp2 memory y = sub(mul(slope, sub(px, x)), py);
        return IBLSSignatureChecker.G2Point([x.b, x.a], [y.b, y.a]);
    }

    function isZero(IBLSSignatureChecker.G2Point memory p) private pure returns (bool) {
        return p.X[0] == 0 && p.X[1] == 0 && p.Y[0] == 0 && p.Y[1] == 0;
    }

    function add(Fp2 memory u, Fp2 memory v) private pure returns (Fp2 memory) {
        return Fp2(addmod(u.a, v.a, P), addmod(u.b, v.b, P));
    }

    function sub(Fp2 memory u, Fp2 memory v) private pure returns (Fp2 memory) {
        return Fp2(addmod(u.a, P - v.a, P), addmod(u.b, P - v.b, P));
    }

    function mul(Fp2 memory u, Fp2 memory v) private pure returns (Fp2 memory) {
        return Fp2(
            addmod(mulmod(u.a, v.a, P), P - mulmod(u.b, v.b, P), P), addmod(mulmod(u.a, v.b, P), mulmod(u.b, v.a, P), P)
        );
    }

    /// @dev 1/(a + b·i) = (a - b·i)/(a² + b²).
    function inverse(Fp2 memory u) private view returns (Fp2 memory) {
        uint256 norm = exp(addmod(mulmod(u.a, u.a, P), mulmod(u.b, u.b, P), P), P - 2);
        return Fp2(mulmod(u.a, norm, P), mulmod(P - u.b, norm, P));
    }

    function exp(uint256 base, uint256 exponent) private view returns (uint256) {
        (bool ok, bytes memory result) = address(0x05).staticcall(abi.encode(32, 32, 32, base, exponent, P));
        require(ok, "modexp failed");
        return abi.decode(result, (uint256));
    }

    function precompile(uint160 number, bytes memory input) private view returns (IBLSSignatureChecker.G1Point memory) {
        (bool ok, bytes memory result) = address(number).staticcall(input);
        require(ok, "not on the curve");
        return abi.decode(result, (IBLSSignatureChecker.G1Point));
    }
}
