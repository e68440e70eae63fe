// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title When an operator was slashed last
/// @notice The blocks of the last {COUNT} slashes, the newest in the lowest 48 bits: how many there were within any number
/// of blocks is known exactly.
library SlashTimes {
    struct Times {
        uint256 blocks;
    }

    /// @notice How many are kept.
    uint256 internal constant COUNT = 5;

    uint256 private constant BLOCK_BITS = 48;
    /// @dev The bits of all blocks that are kept.
    uint256 private constant KEPT = type(uint256).max >> (256 - COUNT * BLOCK_BITS);

    /// @notice Notes a slash, and forgets the oldest.
    /// @param blockNumber Below 2^48: at ten blocks a second that is a million years away.
    function note(Times storage self, uint256 blockNumber) internal {
        self.blocks = (self.blocks << BLOCK_BITS | blockNumber) & KEPT;
    }

    /// @notice The block of the oldest that is kept; zero when there were fewer than {COUNT}.
    function oldest(Times storage self) internal view returns (uint256) {
        return self.blocks >> (COUNT - 1) * BLOCK_BITS;
    }
}
