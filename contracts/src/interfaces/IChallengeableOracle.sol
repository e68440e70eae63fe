// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./IPriceOracle.sol";
import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";

/// @title An oracle that can be challenged
/// @notice What a challenge needs to know of a price oracle: its feeds, the digests of its tasks, and since when feeds are
/// configured as they are. What is configured now was configured at a reference block, too, unless it was set since.
interface IChallengeableOracle is IPriceOracle, IRotatingTaskManager {
    /// @notice The block in which limits and sources of a feed were set last, even to the same values; zero
    /// when there is no such feed.
    function configuredAt(uint8 feed) external view returns (uint256 blockNumber);
}
