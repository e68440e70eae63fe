// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedObservation} from "./PackedObservation.sol";

/// @title The observations of one feed
/// @notice Out of those of a response, which has one of each source of each feed, ascending by both.
library ObservationsOfFeed {
    /// @notice The observations of a feed.
    /// @param all Those of a response.
    /// @param feed The feed's index.
    /// @param sources How many sources it has.
    /// @return complete Whether they are there: one of each source, in order, and no more.
    /// @return seen One of each source; without meaning when they are not there.
    function ofFeed(PackedObservation[] calldata all, uint8 feed, uint256 sources)
        internal
        pure
        returns (bool complete, PackedObservation[] memory seen)
    {
        seen = new PackedObservation[](sources);
        uint256 next;
        for (uint256 i; i < all.length; ++i) {
            if (all[i].feed() != feed) continue;
            if (next == sources || all[i].source() != next) return (false, seen);
            seen[next++] = all[i];
        }
        return (next == sources, seen);
    }
}
