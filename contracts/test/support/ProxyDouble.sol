// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";

/// @notice A proxy as Chainlink has them before its aggregators: it changes from one to the next, and all that is read comes
/// from the current one, the decimals too.
contract ProxyDouble {
    AggregatorV3Interface private _aggregator;
    uint16 private _phase;

    function confirm(address aggregator) external {
        _aggregator = AggregatorV3Interface(aggregator);
        ++_phase;
    }

    function decimals() external view returns (uint8) {
        return _aggregator.decimals();
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        (uint80 round, int256 answer, uint256 startedAt, uint256 updatedAt,) = _aggregator.latestRoundData();
        round |= uint80(_phase) << 64;
        return (round, answer, startedAt, updatedAt, round);
    }
}
