// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {AggregatorV3Interface} from "../src/interfaces/AggregatorV3Interface.sol";

/// @title Ether in dollars, read from a Chainlink feed
/// @notice Knows nothing but `AggregatorV3Interface`, and checks what an audit asks of such a consumer. It works
/// on a feed of Chainlink and on one of EigenShift as it is: only the address differs.
contract ChainlinkConsumer {
    /// @notice Age above which a price is not used, in seconds: the feed's heartbeat, and some more.
    uint256 public constant MAX_AGE = 120;

    AggregatorV3Interface private immutable _feed;
    uint256 private immutable _unit;

    /// @notice The price is zero or negative.
    error PriceNotPositive(int256 price);
    /// @notice The round has not come to an answer.
    error RoundIncomplete(uint80 roundId);
    /// @notice The answer is carried over from an earlier round.
    error AnswerCarriedOver(uint80 roundId, uint80 answeredInRound);
    /// @notice The answer is too old.
    error PriceTooOld(uint256 updatedAt);

    constructor(AggregatorV3Interface feed) {
        _feed = feed;
        _unit = 10 ** feed.decimals();
    }

    /// @notice The value of some wei, in 1/1e18 of a dollar.
    function valueOf(uint256 amount) external view returns (uint256) {
        (uint80 roundId, int256 price, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
            _feed.latestRoundData();
        if (price <= 0) revert PriceNotPositive(price);
        if (startedAt == 0 || updatedAt == 0 || roundId == 0) revert RoundIncomplete(roundId);
        if (answeredInRound < roundId) revert AnswerCarriedOver(roundId, answeredInRound);
        // Reverts by itself when the time is in the future.
        if (block.timestamp - updatedAt > MAX_AGE) revert PriceTooOld(updatedAt);
        // Positive, as just checked.
        // forge-lint: disable-next-line(unsafe-typecast)
        return amount * uint256(price) / _unit;
    }

    /// @notice The mean of the last rounds' prices: rounds have contiguous ids.
    function meanOf(uint80 rounds) external view returns (uint256) {
        (uint80 latest, int256 sum,,,) = _feed.latestRoundData();
        for (uint80 back = 1; back < rounds; ++back) {
            (, int256 price,, uint256 updatedAt,) = _feed.getRoundData(latest - back);
            if (updatedAt == 0) revert RoundIncomplete(latest - back);
            sum += price;
        }
        if (sum <= 0) revert PriceNotPositive(sum);
        // Positive, as just checked.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint256(sum) / rounds;
    }
}
