// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

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

    /// @notice The operator was in none of the quorums that count at the reference block.
    error NotAMember(address operator, uint32 referenceBlock);
    /// @notice The operator is among those that did not sign.
    error NotASigner(address operator);

    /// @notice Verifies a BLS certificate and returns the stake that it carries, one entry for each quorum.
    /// @dev Not a view: a verifier may cache what it has checked. It calls nobody whom the caller does not know.
    /// Reverts when the certificate is malformed, its signature does not verify, or the block is not in the past.
    /// It does NOT judge whether the stake suffices: a certificate in which nobody signed verifies, with signed = 0.
    /// @param digest The message that operators signed.
    /// @param referenceBlock The block at which stakes and keys are looked up.
    /// @param certificate Implementation-defined encoding; for EigenLayer middleware
    /// `abi.encode(IBLSSignatureChecker.NonSignerStakesAndSignature)`, for an operator table
    /// `abi.encode(ITableQuorumVerifier.QuorumCertificate[])`.
    function verify(bytes32 digest, uint32 referenceBlock, bytes calldata certificate)
        external
        returns (QuorumStake[] memory stakes);

    /// @notice The quorums in which an operator signed a digest, as evidence against it: bit q for quorum q. The stake
    /// that signed does not matter.
    /// @dev Reverts like {verify}, and with {NotAMember} or {NotASigner}.
    /// @param certificate As for {verify}: of others, too, or of this operator alone.
    /// @param operator The operator in question.
    /// @param membership Implementation-defined proof that it was a member; empty for EigenLayer middleware.
    function quorumsSignedBy(
        bytes32 digest,
        uint32 referenceBlock,
        bytes calldata certificate,
        address operator,
        bytes calldata membership
    ) external returns (uint256 quorums);

    /// @notice The quorums that an operator was in at a block, as evidence against it: bit q for quorum q. It signed each of
    /// some digests alone, with the key that it had in them.
    /// @dev Reverts with {NotAMember} or {NotASigner}, and when a point is none of the curve.
    /// @param signatures `abi.encode(G1Point key, G2Point key, G1Point[] signatures)`: the operator's key in both groups, and
    /// its signature of each digest, as a certificate's signature is.
    /// @param membership As for {quorumsSignedBy}.
    function quorumsOf(
        bytes32[] calldata digests,
        uint32 referenceBlock,
        bytes calldata signatures,
        address operator,
        bytes calldata membership
    ) external view returns (uint256 quorums);

    /// @notice The AVS whose operators these are, as EigenLayer knows it.
    function avs() external view returns (address);

    /// @notice Whether an account is an operator now: a member of at least one of the quorums that count. Members of the
    /// AVS's other quorums are not, for nothing they hold is at stake for what is certified here.
    function isOperator(address account) external view returns (bool);
}
