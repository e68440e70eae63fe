// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {IPriceFeed} from "../src/interfaces/IPriceFeed.sol";

/// @title Ether in dollars, read from a price feed of EigenShift
/// @notice What a consumer that knows the feed writes: the feed checks the age, and is never silent about it.
contract EtherValue {
    /// @notice Age above which a price is not used, in seconds. At least the feed's heartbeat and some slots.
    uint256 public constant MAX_AGE = 120;

    IPriceFeed private immutable _feed;
    uint256 private immutable _unit;

    constructor(IPriceFeed feed) {
        _feed = feed;
        _unit = 10 ** feed.decimals();
    }

    /// @notice The value of some wei, in 1/1e18 of a dollar. Reverts when the price is too old: for what must not happen
    /// at a wrong price, such as lending.
    function valueOf(uint256 amount) external view returns (uint256) {
        (int256 price,) = _feed.readNoOlderThan(MAX_AGE);
        return _convert(amount, price);
    }

    /// @notice The same at the last price that is known, with its age in seconds; `ok` is false when none is. Never
    /// reverts for want of a price: for what must stay possible without one, such as repaying.
    function tryValueOf(uint256 amount) external view returns (bool ok, uint256 value, uint256 age) {
        int256 price;
        uint256 oldestAt;
        (ok, price, oldestAt) = _feed.tryRead();
        if (ok) (value, age) = (_convert(amount, price), block.timestamp - oldestAt);
    }

    function _convert(uint256 amount, int256 price) private view returns (uint256) {
        // The feed has positive answers only.
        // forge-lint: disable-next-line(unsafe-typecast)
        return amount * uint256(price) / _unit;
    }
}
