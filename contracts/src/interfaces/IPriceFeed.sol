// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {AggregatorInterface} from "./AggregatorInterface.sol";
import {AggregatorV3Interface} from "./AggregatorV3Interface.sol";
import {IPriceOracle} from "./IPriceOracle.sol";

/// @title Price feed
/// @notice One feed of a {IPriceOracle} behind the interfaces of a Chainlink feed, so that a consumer switches by changing
/// an address, and with reads of its own that know how old a price is.
///
/// A price is as old as the oldest source that it was computed from: `oldestAt`. Every time that these reads return is
/// that one, but for those of {read}. So `startedAt` and `updatedAt` of {latestRoundData} are both `oldestAt`, and a
/// consumer that compares `updatedAt` with what it tolerates judges the price, not the transaction that brought it.
/// Rounds are contiguous, and `answeredInRound` is always the round itself. Where there is no data, reads of
/// {AggregatorV3Interface} revert with the oracle's {IPriceOracle-NoRounds} or {IPriceOracle-RoundUnavailable}, and those
/// of {AggregatorInterface} return zero.
/// @dev WARNING: `updatedAt` does not rise with each round. A later round may rest on a source that has not moved for
/// longer: rounds are told apart by their ids. As with Chainlink, an answer of {latestRoundData} or {latestAnswer} may be
/// old: consumers compare its time with what they tolerate, or call {readNoOlderThan}.
interface IPriceFeed is AggregatorInterface, AggregatorV3Interface {
    /// @notice A price, and what is known about it.
    /// @param roundId The round that it is.
    /// @param answer The price, positive, in {decimals}.
    /// @param oldestAt Unix time at which the oldest source that counted was updated.
    /// @param observedAt Unix time of the block at which operators read the sources. Rises from round to round.
    /// @param settledAt Unix time of the block in which it came on chain.
    /// @param spreadBps How far the sources lay apart, in 1/10000 of the answer, capped at 65535.
    /// @param sources How many sources counted.
    struct Price {
        uint80 roundId;
        int256 answer;
        uint256 oldestAt;
        uint256 observedAt;
        uint256 settledAt;
        uint256 spreadBps;
        uint256 sources;
    }

    /// @notice The latest price is older than the caller tolerates.
    /// @param oldestAt Unix time of the price.
    /// @param maxAge What was tolerated, in seconds.
    error StaleAnswer(uint256 oldestAt, uint256 maxAge);

    /// @notice The latest price, however old; reverts with {IPriceOracle-NoRounds} when there is none yet.
    function read() external view returns (Price memory);

    /// @notice The latest price, if it is recent; otherwise reverts with {StaleAnswer}, or with {IPriceOracle-NoRounds}
    /// when there is none yet.
    /// @param maxAge The greatest age to accept, in seconds; zero for sources updated in this very block's second.
    /// @return answer The price, positive, in {decimals}.
    /// @return oldestAt Unix time of the price.
    function readNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 oldestAt);

    /// @notice The latest price, however old. Does not revert, so that a consumer can go on without a price, unless gas
    /// runs out: who gives too little gas cannot make it say that there is no price.
    /// @return ok Whether there is a price; the others are zero when there is none.
    /// @return answer The price, positive, in {decimals}.
    /// @return oldestAt Unix time of the price.
    function tryRead() external view returns (bool ok, int256 answer, uint256 oldestAt);

    /// @notice The oracle behind this feed.
    function oracle() external view returns (IPriceOracle);

    /// @notice Index of this feed in the oracle.
    function feed() external view returns (uint8);
}
