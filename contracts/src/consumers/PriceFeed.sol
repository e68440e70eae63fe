// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorInterface} from "../interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Price feed
contract PriceFeed is IPriceFeed {
    /// @inheritdoc IPriceFeed
    IPriceOracle public immutable oracle;
    /// @inheritdoc IPriceFeed
    uint8 public immutable feed;
    /// @inheritdoc AggregatorV3Interface
    uint8 public immutable decimals;
    /// @inheritdoc AggregatorV3Interface
    uint256 public constant version = 2;

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
    function read() external view returns (Price memory) {
        IPriceOracle.Round memory round = oracle.latestRound(feed);
        return Price({
            roundId: round.roundId,
            answer: round.answer,
            oldestAt: round.oldestAt,
            observedAt: round.observedAt,
            settledAt: round.updatedAt,
            spreadBps: round.spreadBps,
            sources: round.sources
        });
    }

    /// @inheritdoc IPriceFeed
    function readNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 oldestAt) {
        IPriceOracle.Round memory round = oracle.latestRound(feed);
        // The oracle stores no round from after the block that it settles in.
        require(block.timestamp - round.oldestAt <= maxAge, StaleAnswer(round.oldestAt, maxAge));
        return (round.answer, round.oldestAt);
    }

    /// @inheritdoc IPriceFeed
    function tryRead() external view returns (bool ok, int256 answer, uint256 oldestAt) {
        IPriceOracle.Round memory round = _newest();
        return (round.roundId != 0, round.answer, round.oldestAt);
    }

    /// @inheritdoc AggregatorInterface
    function latestAnswer() external view returns (int256) {
        return _newest().answer;
    }

    /// @inheritdoc AggregatorInterface
    function latestTimestamp() external view returns (uint256) {
        return _newest().oldestAt;
    }

    /// @inheritdoc AggregatorInterface
    function latestRound() external view returns (uint256) {
        return _newest().roundId;
    }

    /// @inheritdoc AggregatorInterface
    function getAnswer(uint256 roundId) external view returns (int256) {
        return _kept(roundId).answer;
    }

    /// @inheritdoc AggregatorInterface
    function getTimestamp(uint256 roundId) external view returns (uint256) {
        return _kept(roundId).oldestAt;
    }

    function _data(IPriceOracle.Round memory round) private pure returns (uint80, int256, uint256, uint256, uint80) {
        return (round.roundId, round.answer, round.oldestAt, round.oldestAt, round.roundId);
    }

    /// @dev The newest round; zeros when there is none.
    function _newest() private view returns (IPriceOracle.Round memory) {
        try oracle.latestRound(feed) returns (IPriceOracle.Round memory round) {
            return round;
        } catch (bytes memory reason) {
            return _none(reason, abi.encodeWithSelector(IPriceOracle.NoRounds.selector, feed));
        }
    }

    /// @dev A round; zeros when it is not there.
    function _kept(uint256 roundId) private view returns (IPriceOracle.Round memory none) {
        if (roundId > type(uint80).max) return none;
        try oracle.getRound(feed, SafeCast.toUint80(roundId)) returns (IPriceOracle.Round memory round) {
            return round;
        } catch (bytes memory reason) {
            return _none(reason, abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, feed, roundId));
        }
    }

    /// @dev That a call failed says that there is no round only if the oracle said so: gas may have run out.
    function _none(bytes memory reason, bytes memory expected) private pure returns (IPriceOracle.Round memory none) {
        if (keccak256(reason) == keccak256(expected)) return none;
        assembly ("memory-safe") {
            revert(add(reason, 32), mload(reason))
        }
    }
}
