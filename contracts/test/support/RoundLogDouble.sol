// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";

/// @notice A Chainlink proxy that keeps history as the real one does: rounds of the phase's aggregator, ids with the
/// phase in the upper bits, zeros for rounds that are not there, a revert for phases that are not there. Phase 0 is an
/// aggregator without a proxy.
contract RoundLogDouble is AggregatorV3Interface {
    struct Entry {
        int256 answer;
        uint256 updatedAt;
    }

    uint8 public decimals = 8;
    string public constant description = "double";
    uint256 public constant version = 4;

    uint16 public phase;
    mapping(uint16 phase => Entry[]) private _entries;
    bool private _broken;

    error NoSuchPhase();
    error Broken();

    constructor(uint16 phase_) {
        phase = phase_;
    }

    /// @notice A new round of the phase's aggregator, now.
    function push(int256 answer) external returns (uint80) {
        return pushTo(phase, answer);
    }

    /// @notice A new round of some phase's aggregator, also of one that the proxy has not changed over to yet.
    function pushTo(uint16 phase_, int256 answer) public returns (uint80) {
        _entries[phase_].push(Entry(answer, block.timestamp));
        return newest(phase_);
    }

    /// @notice Changes over to the aggregator of the next phase, whose answers may have other decimals.
    function changeOver(uint8 decimals_) external {
        ++phase;
        decimals = decimals_;
    }

    /// @notice From now on all reads revert, or no longer do.
    function setBroken(bool broken) external {
        _broken = broken;
    }

    /// @notice Rewrites history.
    function rewrite(uint80 id, int256 answer, uint256 updatedAt) external {
        _entries[uint16(id >> 64)][uint64(id) - 1] = Entry(answer, updatedAt);
    }

    function newest(uint16 phase_) public view returns (uint80) {
        return uint80(phase_) << 64 | uint80(_entries[phase_].length);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(newest(phase));
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        require(!_broken, Broken());
        require(uint16(id >> 64) <= phase, NoSuchPhase());
        Entry[] storage entries = _entries[uint16(id >> 64)];
        uint256 round = uint64(id);
        if (round == 0 || round > entries.length) return (id, 0, 0, 0, id);
        Entry storage entry = entries[round - 1];
        return (id, entry.answer, entry.updatedAt, entry.updatedAt, id);
    }
}
