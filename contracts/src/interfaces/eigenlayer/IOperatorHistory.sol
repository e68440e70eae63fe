// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer middleware's SlashingRegistryCoordinator that remembers who was in which quorum
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface IOperatorHistory {
    /// @dev In force from updateBlockNumber on, until before nextUpdateBlockNumber, which is zero for the newest. Bit q
    /// stands for quorum q.
    struct QuorumBitmapUpdate {
        uint32 updateBlockNumber;
        uint32 nextUpdateBlockNumber;
        uint192 quorumBitmap;
    }

    function avs() external view returns (address);

    /// @dev Hash of the operator's BLS key; stays when the operator leaves. Zero for who never registered.
    function getOperatorId(address operator) external view returns (bytes32);

    /// @dev None for an id that is not registered.
    function getCurrentQuorumBitmap(bytes32 operatorId) external view returns (uint192);

    function getQuorumBitmapHistoryLength(bytes32 operatorId) external view returns (uint256);

    function getQuorumBitmapUpdateByIndex(bytes32 operatorId, uint256 index)
        external
        view
        returns (QuorumBitmapUpdate memory);
}
