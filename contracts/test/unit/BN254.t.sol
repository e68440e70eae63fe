// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {BN254} from "../support/BN254.sol";
import {stdJson} from "forge-std/StdJson.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The arithmetic that tests sign with, against vectors that the Go side wrote (eigenshift/bn254).
contract BN254Test is Test {
    using stdJson for string;

    uint256 private constant KEYS = 5;
    uint256 private constant SIGNATURES = 10;

    string private vectors = vm.readFile("contracts/test/vectors/bls.json");

    function g1(string memory path) private view returns (IBLSSignatureChecker.G1Point memory) {
        uint256[] memory words = vectors.readUintArray(path);
        return IBLSSignatureChecker.G1Point(words[0], words[1]);
    }

    function g2(string memory path) private view returns (IBLSSignatureChecker.G2Point memory) {
        uint256[] memory words = vectors.readUintArray(path);
        return IBLSSignatureChecker.G2Point([words[0], words[1]], [words[2], words[3]]);
    }

    function at(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "].", field);
    }

    function assertEq(IBLSSignatureChecker.G1Point memory a, IBLSSignatureChecker.G1Point memory b) private pure {
        assertEq(abi.encode(a), abi.encode(b));
    }

    function assertEq(IBLSSignatureChecker.G2Point memory a, IBLSSignatureChecker.G2Point memory b) private pure {
        assertEq(abi.encode(a), abi.encode(b));
    }

    function test_Keys() public view {
        IBLSSignatureChecker.G1Point memory generator = IBLSSignatureChecker.G1Point(1, 2);
        for (uint256 i; i < KEYS; ++i) {
            IBLSSignatureChecker.G1Point memory key = g1(at("keys", i, "g1"));
            assertEq(BN254.mul(generator, vectors.readUint(at("keys", i, "secret"))), key);
            assertEq(keccak256(abi.encode(key)), vectors.readBytes32(at("keys", i, "id")));
        }
    }

    function test_Signatures() public view {
        for (uint256 i; i < SIGNATURES; ++i) {
            IBLSSignatureChecker.G1Point memory hash =
                BN254.hashToG1(vectors.readBytes32(at("signatures", i, "digest")));
            for (uint256 j; j < KEYS; ++j) {
                string memory path = string.concat(at("signatures", i, "signatures["), vm.toString(j), "]");
                assertEq(BN254.mul(hash, vectors.readUint(at("keys", j, "secret"))), g1(path));
            }
        }
        assertFalse(vm.keyExistsJson(vectors, at("signatures", SIGNATURES, "digest")));
    }

    function test_SumsOfKeys() public view {
        for (uint256 i; i < (1 << KEYS) - 1; ++i) {
            uint256 signers = vectors.readUint(at("sums", i, "signers"));
            IBLSSignatureChecker.G2Point memory sum;
            for (uint256 j; j < KEYS; ++j) {
                if (signers >> j & 1 == 1) sum = BN254.add(sum, g2(at("keys", j, "g2")));
            }
            assertEq(sum, g2(at("sums", i, "g2")));
        }
        // The secrets of the first two keys are one and two.
        assertEq(BN254.add(g2(".keys[0].g2"), g2(".keys[0].g2")), g2(".keys[1].g2"));
    }
}
