// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorInterface} from "../interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";

/// @title Price feed without old prices
/// @notice A feed of Chainlink for protocols that look at no time, such as Aave v3 and Compound v3: while the latest price
/// is older than `maxAge`, there is none. Then {latestRoundData} reverts with {IPriceFeed-StaleAnswer}, and {latestAnswer}
/// is zero, with which Aave asks its fallback oracle. Earlier rounds are history, and read as they are.
contract FreshPriceFeed is AggregatorInterface, AggregatorV3Interface {
    /// @notice The feed that is read.
    IPriceFeed public immutable feed;
    /// @notice The greatest age of a price, in seconds.
    uint256 public immutable maxAge;

    constructor(IPriceFeed feed_, uint256 maxAge_) {
        (feed, maxAge) = (feed_, maxAge_);
    }

    /// @inheritdoc AggregatorV3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (roundId, answer, startedAt, updatedAt, answeredInRound) = feed.latestRoundData();
        require(block.timestamp - updatedAt <= maxAge, IPriceFeed.StaleAnswer(updatedAt, maxAge));
    }

    /// @inheritdoc AggregatorInterface
    function latestAnswer() external view returns (int256 answer) {
        (answer,) = _fresh();
    }

    /// @inheritdoc AggregatorInterface
    function latestTimestamp() external view returns (uint256 oldestAt) {
        (, oldestAt) = _fresh();
    }

    /// @inheritdoc AggregatorInterface
    function latestRound() external view returns (uint256) {
        (int256 answer,) = _fresh();
        return answer == 0 ? 0 : feed.latestRound();
    }

    /// @inheritdoc AggregatorV3Interface
    function getRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return feed.getRoundData(id);
    }

    /// @inheritdoc AggregatorInterface
    function getAnswer(uint256 roundId) external view returns (int256) {
        return feed.getAnswer(roundId);
    }

    /// @inheritdoc AggregatorInterface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        return feed.getTimestamp(roundId);
    }

    /// @inheritdoc AggregatorV3Interface
    function decimals() external view returns (uint8) {
        return feed.decimals();
    }

    /// @inheritdoc AggregatorV3Interface
    function description() external view returns (string memory) {
        return feed.description();
    }

    /// @inheritdoc AggregatorV3Interface
    function version() external view returns (uint256) {
        return feed.version();
    }

    /// @dev The latest price, if it is recent; else zeros.
    function _fresh() private view returns (int256 answer, uint256 oldestAt) {
        (, answer, oldestAt) = feed.tryRead();
        if (block.timestamp - oldestAt > maxAge) return (0, 0);
    }
}
