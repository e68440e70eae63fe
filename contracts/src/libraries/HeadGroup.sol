// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The heads of four feeds in one word
/// @notice Feeds with the indices 4g to 4g+3 share word g: a batch that updates neighbours writes one slot for four
/// heads. A head is 64 bits: uint32 rounds settled so far, uint32 observedAt of the newest.
type HeadGroup is uint256;

using HeadGroupLibrary for HeadGroup global;

/// @dev Casts cut out fields: that they drop the other bits is what they are for.
// forge-lint: disable-start(unsafe-typecast)
library HeadGroupLibrary {
    /// @notice Which word holds a feed's head.
    function groupOf(uint8 feed) internal pure returns (uint256) {
        return feed >> 2;
    }

    function head(HeadGroup group, uint8 feed) internal pure returns (uint32 rounds, uint32 observedAt) {
        uint256 lane = HeadGroup.unwrap(group) >> _shift(feed);
        return (uint32(lane >> 32), uint32(lane));
    }

    function withHead(HeadGroup group, uint8 feed, uint32 rounds, uint32 observedAt) internal pure returns (HeadGroup) {
        uint256 others = HeadGroup.unwrap(group) & ~(uint256(type(uint64).max) << _shift(feed));
        return HeadGroup.wrap(others | (uint256(rounds) << 32 | observedAt) << _shift(feed));
    }

    function _shift(uint8 feed) private pure returns (uint256) {
        return uint256(feed & 3) << 6;
    }
}
// forge-lint: disable-end(unsafe-typecast)
