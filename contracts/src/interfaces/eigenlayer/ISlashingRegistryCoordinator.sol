// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer middleware's SlashingRegistryCoordinator that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface ISlashingRegistryCoordinator {
    /// @dev Anybody may have the stakes of operators looked up anew.
    function updateOperators(address[] calldata operators) external;

    function stakeRegistry() external view returns (address);
}
