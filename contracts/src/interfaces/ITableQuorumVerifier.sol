// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "./IOperatorTable.sol";
import {IQuorumVerifier} from "./IQuorumVerifier.sol";
import {IBN254CertificateVerifier} from "./eigenlayer/IBN254CertificateVerifier.sol";

/// @title Quorum verifier over an operator table
/// @notice Checks certificates under the table of the reference block, which EigenLayer's audited BN254CertificateVerifier
/// holds, and has it check their signatures. A certificate is `abi.encode(QuorumCertificate[])`, one for each quorum that
/// counts, in their order. Every table that was ever posted counts for its reference blocks: how old these may be is the
/// task manager's matter.
/// @dev What operators sign is `calculateCertificateDigest(table, digest)`: the digest is the task manager's, which binds
/// chain and contract; the table is that of the reference block.
interface ITableQuorumVerifier is IQuorumVerifier {
    /// @notice What the signers of one quorum have signed.
    /// @param signature Sum of their signatures.
    /// @param apk Sum of their keys in G2.
    /// @param nonSigners Those of the quorum that did not sign, ascending by their place in the table, each with its path.
    struct QuorumCertificate {
        IBN254CertificateVerifier.G1Point signature;
        IBN254CertificateVerifier.G2Point apk;
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] nonSigners;
    }

    /// @notice Quorum numbers are none, more than 16, not strictly ascending, or not of the table.
    error InvalidQuorumNumbers(bytes quorumNumbers);
    /// @notice The certificate has another number of parts than there are quorums.
    error WrongNumberOfQuorums(uint256 given, uint256 wanted);
    /// @notice There was no table at the reference block.
    error NoTable(uint32 referenceBlock);

    /// @notice The table that certificates are checked against.
    function table() external view returns (IOperatorTable);

    /// @notice The quorums that count, ascending, one byte each.
    function quorumNumbers() external view returns (bytes memory);
}
