// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedAnswer} from "./PackedAnswer.sol";

/// @title A settled round in one word
/// @notice From the most significant end: int192 answer, uint32 observedAt, uint32 updatedAt (both unix seconds).
/// The upper 224 bits are those of the {PackedAnswer} that settled.
type PackedRound is bytes32;

using PackedRoundLibrary for PackedRound global;

/// @dev Casts cut out fields: that they drop the other bits is what they are for.
// forge-lint: disable-start(unsafe-typecast)
library PackedRoundLibrary {
    function settle(PackedAnswer settled, uint32 updatedAt_) internal pure returns (PackedRound) {
        uint256 kept = uint256(PackedAnswer.unwrap(settled)) >> 32 << 32;
        return PackedRound.wrap(bytes32(kept | updatedAt_));
    }

    function answer(PackedRound word) internal pure returns (int192) {
        return int192(int256(uint256(PackedRound.unwrap(word))) >> 64);
    }

    function observedAt(PackedRound word) internal pure returns (uint32) {
        return uint32(uint256(PackedRound.unwrap(word)) >> 32);
    }

    function updatedAt(PackedRound word) internal pure returns (uint32) {
        return uint32(uint256(PackedRound.unwrap(word)));
    }
}
// forge-lint: disable-end(unsafe-typecast)
