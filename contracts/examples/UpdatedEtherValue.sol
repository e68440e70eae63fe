// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {IPriceFeed} from "../src/interfaces/IPriceFeed.sol";
import {IRotatingTaskManager} from "../src/interfaces/IRotatingTaskManager.sol";

/// @title Ether in dollars, at a price that the caller brings
/// @notice Settles a certificate that its caller got from an operator, and reads the price, in one transaction: for what
/// needs a price that is younger than the feed's heartbeat.
contract UpdatedEtherValue {
    /// @notice Age above which a price is not used, in seconds: below the feed's heartbeat.
    uint256 public constant MAX_AGE = 30;

    IPriceFeed private immutable _feed;
    uint256 private immutable _unit;

    constructor(IPriceFeed feed) {
        _feed = feed;
        _unit = 10 ** feed.decimals();
    }

    /// @notice The value of some wei, in 1/1e18 of a dollar. Task, response and certificate are what an operator's API
    /// serves. What they say need not be trusted: the oracle checks who signed, and the feed how old the price is.
    function valueOf(
        uint256 amount,
        IRotatingTaskManager.Task calldata task,
        bytes calldata response,
        bytes calldata certificate
    ) external returns (uint256) {
        // The feed may stand for another oracle one day: it is asked each time.
        IRotatingTaskManager oracle = IRotatingTaskManager(address(_feed.oracle()));
        // Somebody may have settled it since the caller asked for it. Then the price is there.
        if (!oracle.isSettled(task.id)) oracle.submit(task, response, certificate);
        (int256 price,) = _feed.readNoOlderThan(MAX_AGE);
        // The feed has positive answers only.
        // forge-lint: disable-next-line(unsafe-typecast)
        return amount * uint256(price) / _unit;
    }
}
