// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";

/// @notice What a reader of Chainlink's SVR proxies sees: a round is there once it is older than the cut-off time, with
/// the time at which it was recorded; until then it reads as zeros. The owner of the aggregator may change that time.
contract DelayedSource is AggregatorV3Interface {
    struct Entry {
        int256 answer;
        uint256 recordedAt;
    }

    uint8 public constant decimals = 8;
    string public constant description = "double";
    uint256 public constant version = 6;
    uint80 private constant PHASE = 2;

    uint256 public cutOff;
    Entry[] private _entries;

    constructor(uint256 cutOff_) {
        cutOff = cutOff_;
    }

    function push(int256 answer) external returns (uint80) {
        _entries.push(Entry(answer, block.timestamp));
        return PHASE << 64 | uint80(_entries.length);
    }

    function setCutOff(uint256 cutOff_) external {
        cutOff = cutOff_;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(PHASE << 64 | uint80(_visible()));
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        uint256 round = uint64(id);
        if (round == 0 || round > _visible()) return (id, 0, 0, 0, id);
        Entry storage entry = _entries[round - 1];
        return (id, entry.answer, entry.recordedAt, entry.recordedAt, id);
    }

    function _visible() private view returns (uint256 round) {
        for (round = _entries.length; round > 0; --round) {
            if (_entries[round - 1].recordedAt + cutOff < block.timestamp) return round;
        }
    }
}
