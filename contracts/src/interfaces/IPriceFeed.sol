// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "./AggregatorV3Interface.sol";
import {IPriceOracle} from "./IPriceOracle.sol";

/// @title Price feed
/// @notice One feed of a {IPriceOracle} behind the interface of a Chainlink feed, so that a consumer switches by
/// changing an address. `startedAt` is when operators observed the price, `updatedAt` when it settled on chain;
/// rounds are contiguous from 1, and `answeredInRound` is always the round itself. Where there is no data, reads revert
/// with the oracle's {IPriceOracle-NoRounds} or {IPriceOracle-RoundUnavailable}.
/// @dev WARNING: as with Chainlink, an answer may be old: consumers compare `updatedAt` with what they tolerate.
interface IPriceFeed is AggregatorV3Interface {
    /// @notice The oracle behind this feed.
    function oracle() external view returns (IPriceOracle);

    /// @notice Index of this feed in the oracle.
    function feed() external view returns (uint8);
}
