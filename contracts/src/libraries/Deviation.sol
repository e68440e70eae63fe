// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Deviation of prices
/// @notice In 1/10000 of the price that is there.
library Deviation {
    uint256 private constant MAX_BPS = 10_000;

    /// @notice Whether a price deviates from another by that much or more; never when that is zero.
    /// @param bps In 1/10000 of the price before.
    function reaches(uint256 price, uint256 before, uint16 bps) internal pure returns (bool) {
        if (bps == 0) return false;
        uint256 distance = price > before ? price - before : before - price;
        return distance * MAX_BPS >= before * bps;
    }
}
