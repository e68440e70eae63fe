// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";

/// @title Price feed
contract PriceFeed is IPriceFeed {
    /// @inheritdoc IPriceFeed
    IPriceOracle public immutable oracle;
    /// @inheritdoc IPriceFeed
    uint8 public immutable feed;
    /// @inheritdoc AggregatorV3Interface
    uint8 public immutable decimals;
    /// @inheritdoc AggregatorV3Interface
    uint256 public constant version = 1;

    bytes32 private immutable _id;

    /// @param oracle_ The oracle.
    /// @param id Id of a feed that the oracle has.
    constructor(IPriceOracle oracle_, bytes32 id) {
        oracle = oracle_;
        feed = oracle_.feedIndex(id);
        decimals = oracle_.getFeed(feed).decimals;
        _id = id;
    }

    /// @inheritdoc AggregatorV3Interface
    function description() external view returns (string memory) {
        uint256 length;
        while (length < 32 && _id[length] != 0) ++length;
        bytes memory text = new bytes(length);
        for (uint256 i; i < length; ++i) {
            text[i] = _id[i];
        }
        return string(text);
    }

    /// @inheritdoc AggregatorV3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _data(oracle.latestRound(feed));
    }

    /// @inheritdoc AggregatorV3Interface
    function getRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _data(oracle.getRound(feed, id));
    }

    /// @inheritdoc IPriceFeed
    function readNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 observedAt) {
        IPriceOracle.Round memory round = oracle.latestRound(feed);
        // The oracle stores no round that was observed after the block it settles in.
        require(block.timestamp - round.observedAt <= maxAge, StaleAnswer(round.observedAt, maxAge));
        return (round.answer, round.observedAt);
    }

    /// @inheritdoc IPriceFeed
    function tryRead() external view returns (bool ok, int256 answer, uint256 observedAt) {
        try oracle.latestRound(feed) returns (IPriceOracle.Round memory round) {
            return (true, round.answer, round.observedAt);
        } catch {
            return (false, 0, 0);
        }
    }

    function _data(IPriceOracle.Round memory round) private pure returns (uint80, int256, uint256, uint256, uint80) {
        return (round.roundId, round.answer, round.observedAt, round.updatedAt, round.roundId);
    }
}
