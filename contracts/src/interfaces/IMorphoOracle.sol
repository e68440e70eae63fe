// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

/// @title The interface of an oracle of a Morpho market
/// @dev A fact of the ABI: `IOracle` of Morpho Blue.
interface IMorphoOracle {
    /// @notice How much of the loan token's smallest unit the smallest unit of collateral is worth, times 1e36.
    function price() external view returns (uint256);
}
