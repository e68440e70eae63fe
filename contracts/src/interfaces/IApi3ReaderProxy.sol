// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The reading side of a data feed of API3
/// @dev Facts of the ABI. There is no history.
interface IApi3ReaderProxy {
    /// @notice The value of the data feed.
    /// @return value The price, with 18 decimals.
    /// @return timestamp Unix time at which the first-party oracles signed the price.
    function read() external view returns (int224 value, uint32 timestamp);
}
