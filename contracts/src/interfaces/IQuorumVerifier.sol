// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Quorum verifier
/// @notice Says which stake signed a digest, and who is an operator. It knows where the registries are; the caller
/// knows which threshold it wants. Which quorums count is fixed in the verifier, never chosen by a caller.
interface IQuorumVerifier {
    /// @notice Stake of one quorum, in wei of weighted shares at the reference block.
    /// @param signed Stake of the operators that signed.
    /// @param total Stake of all operators of the quorum.
    struct QuorumStake {
        uint96 signed;
        uint96 total;
    }

    /// @notice Verifies a BLS certificate and returns the stake that it carries, one entry for each quorum.
    /// @dev Reverts when the certificate is malformed, its signature does not verify, or the block is not in the past.
    /// It does NOT judge whether the stake suffices: a certificate in which nobody signed verifies, with signed = 0.
    /// @param digest The message that operators signed.
    /// @param referenceBlock The block at which stakes and keys are looked up.
    /// @param certificate Implementation-defined encoding; for EigenLayer middleware
    /// `abi.encode(IBLSSignatureChecker.NonSignerStakesAndSignature)`.
    function verify(bytes32 digest, uint32 referenceBlock, bytes calldata certificate)
        external
        view
        returns (QuorumStake[] memory stakes);

    /// @notice Whether an account is a registered operator now.
    function isOperator(address account) external view returns (bool);
}
