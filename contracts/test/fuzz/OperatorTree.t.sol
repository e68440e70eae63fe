// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {OperatorTree} from "../../src/libraries/OperatorTree.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The tree is the one that EigenLayer's verifier walks: filled up with zeros, made in the plainest way here.
contract OperatorTreeTest is Test {
    function test_root_OfNone() public pure {
        assertEq(OperatorTree.root(new bytes32[](0)), 0);
    }

    function testFuzz_root_AndEachPath(uint256 seed, uint256 count, uint256 index) public pure {
        count = bound(count, 1, 70);
        index = bound(index, 0, count - 1);
        IBN254CertificateVerifier.BN254OperatorInfo[] memory infos =
            new IBN254CertificateVerifier.BN254OperatorInfo[](count);
        uint256 width = 1;
        while (width < count) {
            width *= 2;
        }
        bytes32[] memory leaves = new bytes32[](count);
        bytes32[] memory level = new bytes32[](width);
        for (uint256 i; i < count; ++i) {
            infos[i].pubkey.X = uint256(keccak256(abi.encode(seed, i)));
            infos[i].weights = new uint256[](1);
            infos[i].weights[0] = i;
            leaves[i] = level[i] = OperatorTree.leaf(infos[i]);
        }
        bytes memory proof;
        uint256 place = index;
        for (; width > 1; width /= 2) {
            proof = abi.encodePacked(proof, level[place ^ 1]);
            for (uint256 i; i < width / 2; ++i) {
                level[i] = keccak256(abi.encodePacked(level[2 * i], level[2 * i + 1]));
            }
            place /= 2;
        }
        bytes32 root = OperatorTree.root(leaves);
        assertEq(root, level[0]);
        assertTrue(OperatorTree.contains(root, proof, index, infos[index]));
        assertFalse(OperatorTree.contains(root, proof, index ^ 1, infos[index]));
        assertFalse(OperatorTree.contains(0, proof, index, infos[index]));
        if (proof.length != 0) {
            // One byte of the last word is left, and the word is still in memory behind it.
            uint256 length = proof.length - 31;
            assembly ("memory-safe") {
                mstore(proof, length)
            }
            assertFalse(OperatorTree.contains(root, proof, index, infos[index]));
            length += 31;
            assembly ("memory-safe") {
                mstore(proof, length)
            }
        }
        infos[index].weights[0] += 1;
        assertFalse(OperatorTree.contains(root, proof, index, infos[index]));
    }
}
