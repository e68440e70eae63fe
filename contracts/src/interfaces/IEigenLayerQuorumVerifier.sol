// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IQuorumVerifier} from "./IQuorumVerifier.sol";
import {IBLSSignatureChecker} from "./eigenlayer/IBLSSignatureChecker.sol";
import {ISlashingRegistryCoordinator} from "./eigenlayer/ISlashingRegistryCoordinator.sol";

/// @title Quorum verifier over EigenLayer middleware
/// @notice Hands certificates to the audited `checkSignatures`. A certificate is
/// `abi.encode(IBLSSignatureChecker.NonSignerStakesAndSignature)`.
/// @dev WARNING: `checkSignatures` burns all gas that it is given when a point is not on the curve: submitters check
/// points first.
interface IEigenLayerQuorumVerifier is IQuorumVerifier {
    /// @notice Quorum numbers are empty, more than 32, or not strictly ascending.
    error InvalidQuorumNumbers(bytes quorumNumbers);
    /// @notice The certificate does not start like an encoded struct.
    error MalformedCertificate();

    /// @notice The contract that checks certificates.
    function checker() external view returns (IBLSSignatureChecker);

    /// @notice The registry that says who is an operator.
    function coordinator() external view returns (ISlashingRegistryCoordinator);

    /// @notice The quorums that count, ascending, one byte each.
    function quorumNumbers() external view returns (bytes memory);
}
