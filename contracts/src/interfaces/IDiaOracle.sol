// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The reading side of a DIA oracle
/// @dev Facts of the ABI. DIA keeps no history: a value has no round.
interface IDiaOracle {
    /// @notice The value of a key.
    /// @param key Such as "ETH/USD".
    /// @return price The price; its decimals are a matter of the deployment, usually 8.
    /// @return timestamp Unix time of the price.
    function getValue(string calldata key) external view returns (uint128 price, uint128 timestamp);
}
