// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A set of feeds
/// @notice Bit i stands for the feed with index i, 0 to 127, so a set is sorted and free of duplicates by construction.
type FeedSet is uint256;

using FeedSetLibrary for FeedSet global;

library FeedSetLibrary {
    function isEmpty(FeedSet set) internal pure returns (bool) {
        return FeedSet.unwrap(set) == 0;
    }

    /// @notice The lowest index in a set that is not empty.
    function first(FeedSet set) internal pure returns (uint8 index) {
        uint256 bits = FeedSet.unwrap(set);
        assembly ("memory-safe") {
            // A power of two: bit k of its logarithm is set if it lies in a place whose index has bit k.
            let bit := and(bits, sub(0, bits))
            index := shl(7, iszero(and(bit, 0xffffffffffffffffffffffffffffffff)))
            index := or(
                index,
                shl(6, iszero(and(bit, 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)))
            )
            index := or(
                index,
                shl(5, iszero(and(bit, 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff)))
            )
            index := or(
                index,
                shl(4, iszero(and(bit, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)))
            )
            index := or(
                index,
                shl(3, iszero(and(bit, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)))
            )
            index := or(
                index,
                shl(2, iszero(and(bit, 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f)))
            )
            index := or(
                index,
                shl(1, iszero(and(bit, 0x3333333333333333333333333333333333333333333333333333333333333333)))
            )
            index := or(index, iszero(and(bit, 0x5555555555555555555555555555555555555555555555555555555555555555)))
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
            unchecked {
                ++n; // at most 256 times
            }
        }
    }
}
