// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {G1} from "../../src/libraries/G1.sol";
import {BN254} from "../support/BN254.sol";
import {Test} from "forge-std/Test.sol";

contract G1Test is Test {
    function times(uint256 scalar) private view returns (IBN254CertificateVerifier.G1Point memory) {
        IBLSSignatureChecker.G1Point memory p = BN254.mul(IBLSSignatureChecker.G1Point(1, 2), scalar);
        return IBN254CertificateVerifier.G1Point(p.X, p.Y);
    }

    function plus(IBN254CertificateVerifier.G1Point memory p, IBN254CertificateVerifier.G1Point memory q)
        external
        view
        returns (IBN254CertificateVerifier.G1Point memory)
    {
        return G1.plus(p, q);
    }

    function testFuzz_plus_IsTheSum(uint128 a, uint128 b) public view {
        assertEq(abi.encode(G1.plus(times(a), times(b))), abi.encode(times(uint256(a) + b)));
    }

    function testFuzz_minus_TakesBackWhatPlusAdded(uint128 a, uint128 b) public view {
        assertEq(abi.encode(G1.minus(times(uint256(a) + b), times(b))), abi.encode(times(a)));
    }

    function testFuzz_plus_FailsIf_NotOnTheCurve(uint128 a, IBN254CertificateVerifier.G1Point calldata q) public {
        vm.assume(q.X >= BN254.P || q.Y >= BN254.P || !isOnTheCurve(q));
        IBN254CertificateVerifier.G1Point memory p = times(a);
        vm.expectRevert(G1.NotOnTheCurve.selector);
        this.plus(p, q);
    }

    /// @dev y² = x³ + 3; zeros stand for the point at infinity.
    function isOnTheCurve(IBN254CertificateVerifier.G1Point calldata q) private pure returns (bool) {
        if (q.X == 0 && q.Y == 0) return true;
        uint256 cube = mulmod(mulmod(q.X, q.X, BN254.P), q.X, BN254.P);
        return mulmod(q.Y, q.Y, BN254.P) == addmod(cube, 3, BN254.P);
    }
}
