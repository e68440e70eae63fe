// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "./AggregatorV3Interface.sol";
import {IPriceOracle} from "./IPriceOracle.sol";

/// @title Price feed
/// @notice One feed of a {IPriceOracle} behind the interface of a Chainlink feed, so that a consumer switches by
/// changing an address. `startedAt` is when operators observed the price, `updatedAt` when it settled on chain;
/// rounds are contiguous from 1, and `answeredInRound` is always the round itself. Where there is no data, reads revert
/// with the oracle's {IPriceOracle-NoRounds} or {IPriceOracle-RoundUnavailable}.
///
/// Two reads take the check of age off the consumer. Age counts from the observation, which the price is as old as, not
/// from its settlement.
/// @dev WARNING: as with Chainlink, an answer of {latestRoundData} may be old: consumers compare its times with what they
/// tolerate, or call {readNoOlderThan}.
interface IPriceFeed is AggregatorV3Interface {
    /// @notice The latest answer is older than the caller tolerates.
    /// @param observedAt Unix time at which it was observed.
    /// @param maxAge What was tolerated, in seconds.
    error StaleAnswer(uint256 observedAt, uint256 maxAge);

    /// @notice The latest answer, if it is recent; otherwise reverts with {StaleAnswer}, or with
    /// {IPriceOracle-NoRounds} when there is none yet.
    /// @param maxAge The greatest age to accept, in seconds; zero for an answer observed in this very block's second.
    /// @return answer The price, positive, in {decimals}.
    /// @return observedAt Unix time at which operators observed it.
    function readNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 observedAt);

    /// @notice The latest answer, however old; never reverts, so that a consumer can go on without a price.
    /// @return ok Whether there is an answer; the others are zero when there is none.
    /// @return answer The price, positive, in {decimals}.
    /// @return observedAt Unix time at which operators observed it.
    function tryRead() external view returns (bool ok, int256 answer, uint256 observedAt);

    /// @notice The oracle behind this feed.
    function oracle() external view returns (IPriceOracle);

    /// @notice Index of this feed in the oracle.
    function feed() external view returns (uint8);
}
