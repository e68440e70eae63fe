// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";

/// @notice A price feed that says what it is told to say.
contract PriceFeedDouble is IPriceFeed {
    uint8 public decimals = 8;
    string public description = "ETH/USD";
    uint256 public constant version = 1;
    IPriceOracle public constant oracle = IPriceOracle(address(0));
    uint8 public constant feed = 0;

    uint80 public round = 1;
    int256 public answer = 3000e8;
    int256 public latestAnswer = 3000e8;
    uint256 public latestTimestamp = block.timestamp;
    Price private _price = Price(1, 3000e8, block.timestamp, block.timestamp, block.timestamp, 0, 1);

    function setFace(uint8 decimals_, string calldata description_) external {
        (decimals, description) = (decimals_, description_);
    }

    function set(uint80 round_, int256 answer_, uint256 oldestAt) external {
        (round, answer, latestTimestamp) = (round_, answer_, oldestAt);
        latestAnswer = answer_;
        _price = Price(round_, answer_, oldestAt, oldestAt, oldestAt, 0, 1);
    }

    function setLatestAnswer(int256 answer_) external {
        latestAnswer = answer_;
    }

    /// @dev What read() and its kin say, and nothing else.
    function setRead(uint80 round_, int256 answer_, uint256 oldestAt) external {
        _price = Price(round_, answer_, oldestAt, oldestAt, oldestAt, 0, 1);
    }

    function latestRoundData() public view virtual returns (uint80, int256, uint256, uint256, uint80) {
        return (round, answer, latestTimestamp, latestTimestamp, round);
    }

    function getRoundData(uint80) external view returns (uint80, int256, uint256, uint256, uint80) {
        return latestRoundData();
    }

    function read() external view returns (Price memory) {
        return _price;
    }

    function readNoOlderThan(uint256 maxAge) external view returns (int256, uint256) {
        require(block.timestamp - _price.oldestAt <= maxAge, StaleAnswer(_price.oldestAt, maxAge));
        return (_price.answer, _price.oldestAt);
    }

    function tryRead() external view returns (bool, int256, uint256) {
        return (true, _price.answer, _price.oldestAt);
    }

    function latestRound() external view returns (uint256) {
        return round;
    }

    function getAnswer(uint256) external view returns (int256) {
        return answer;
    }

    function getTimestamp(uint256) external view returns (uint256) {
        return latestTimestamp;
    }
}
