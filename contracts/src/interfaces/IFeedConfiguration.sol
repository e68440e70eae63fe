// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title When feeds were configured
/// @notice The part of a price oracle that a challenge needs beside {IPriceOracle}: what is configured now was
/// configured at a reference block, too, unless it was set since.
interface IFeedConfiguration {
    /// @notice The block in which limits and sources of a feed were set last, even to the same values; zero
    /// when there is no such feed.
    function configuredAt(uint8 feed) external view returns (uint256 blockNumber);
}
