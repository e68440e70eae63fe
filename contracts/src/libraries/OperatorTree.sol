// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBN254CertificateVerifier} from "../interfaces/eigenlayer/IBN254CertificateVerifier.sol";

/// @title Merkle tree over the operators of a table
/// @notice As EigenLayer's BN254CertificateVerifier walks it: binary, filled up with zeros to a power of two.
library OperatorTree {
    /// @dev What a leaf's hash begins with, so that no inner node can pass for one.
    bytes1 private constant LEAF_SALT = 0x75;

    /// @notice The leaf of an operator.
    function leaf(IBN254CertificateVerifier.BN254OperatorInfo memory info) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(LEAF_SALT, abi.encode(info)));
    }

    /// @notice Whether an operator is in a tree at a place. The proof is the path from leaf to root, one word a level.
    function contains(
        bytes32 treeRoot,
        bytes memory proof,
        uint256 index,
        IBN254CertificateVerifier.BN254OperatorInfo memory info
    ) internal pure returns (bool) {
        if (treeRoot == 0 || proof.length % 32 != 0) return false;
        bytes32 node = leaf(info);
        for (uint256 i; i < proof.length; i += 32) {
            bytes32 sibling;
            assembly ("memory-safe") {
                sibling := mload(add(add(proof, 0x20), i))
            }
            node = index % 2 == 0 ? pair(node, sibling) : pair(sibling, node);
            index /= 2;
        }
        return index == 0 && node == treeRoot;
    }

    /// @notice The root over leaves, which are overwritten; zero for none.
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        uint256 count = leaves.length;
        if (count == 0) return 0;
        // Beyond the last leaf every node of a level is the same.
        bytes32 empty;
        while (count > 1) {
            uint256 half = (count + 1) / 2;
            for (uint256 i; i < half; ++i) {
                bytes32 right = 2 * i + 1 < count ? leaves[2 * i + 1] : empty;
                leaves[i] = pair(leaves[2 * i], right);
            }
            count = half;
            empty = pair(empty, empty);
        }
        return leaves[0];
    }

    function pair(bytes32 left, bytes32 right) private pure returns (bytes32 node) {
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            node := keccak256(0x00, 0x40)
        }
    }
}
