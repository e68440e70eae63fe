// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title A set of feeds
/// @notice Bit i stands for the feed with index i, 0 to 127, so a set is sorted and free of duplicates by construction.
type FeedSet is uint256;

using FeedSetLibrary for FeedSet global;

library FeedSetLibrary {
    function isEmpty(FeedSet set) internal pure returns (bool) {
        return FeedSet.unwrap(set) == 0;
    }

    /// @notice The lowest index in a set that is not empty.
    function first(FeedSet set) internal pure returns (uint8) {
        uint256 bits = FeedSet.unwrap(set);
        unchecked {
            // A power of two below 2^256: its logarithm is below 256.
            // forge-lint: disable-next-line(unsafe-typecast)
            return uint8(Math.log2(bits & (0 - bits)));
        }
    }

    /// @notice A set, not empty, without its lowest index.
    function withoutFirst(FeedSet set) internal pure returns (FeedSet) {
        uint256 bits = FeedSet.unwrap(set);
        return FeedSet.wrap(bits & (bits - 1));
    }

    function contains(FeedSet set, uint8 index) internal pure returns (bool) {
        return FeedSet.unwrap(set) >> index & 1 == 1;
    }

    /// @notice The feeds of a set that another one lacks.
    function minus(FeedSet set, FeedSet other) internal pure returns (FeedSet) {
        return FeedSet.wrap(FeedSet.unwrap(set) & ~FeedSet.unwrap(other));
    }

    function with(FeedSet set, uint8 index) internal pure returns (FeedSet) {
        return FeedSet.wrap(FeedSet.unwrap(set) | uint256(1) << index);
    }

    function without(FeedSet set, uint8 index) internal pure returns (FeedSet) {
        return FeedSet.wrap(FeedSet.unwrap(set) & ~(uint256(1) << index));
    }

    /// @notice How many feeds are in a set.
    function count(FeedSet set) internal pure returns (uint256 n) {
        for (uint256 bits = FeedSet.unwrap(set); bits != 0; bits &= bits - 1) {
            ++n;
        }
    }
}
