// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedAnswer} from "./PackedAnswer.sol";

/// @title A settled round in one word
/// @notice From the most significant end: uint88 answer, uint32 oldestAt, uint32 observedAt, uint32 updatedAt (all unix
/// seconds), uint16 spreadBps, uint8 sources; then what tells whether it was due: uint16 deviationBps, from which deviation
/// on the feed was due at the time, and uint8 reasons, which are known without looking at the round before. 24 bits are
/// unused.
type PackedRound is bytes32;

using PackedRoundLibrary for PackedRound global;

/// @dev Casts cut out fields: that they drop the other bits is what they are for.
// forge-lint: disable-start(unsafe-typecast)
library PackedRoundLibrary {
    /// @notice A reason: it was the first round, or the one before was older than the heartbeat.
    uint8 internal constant HEARTBEAT = 1;
    /// @notice A reason: it served a request.
    uint8 internal constant REQUEST = 2;

    /// @param settled Its answer is positive and fits into 88 bits.
    function settle(PackedAnswer settled, uint32 updatedAt_, uint16 deviationBps_, uint8 reasons_)
        internal
        pure
        returns (PackedRound)
    {
        return PackedRound.wrap(
            bytes32(
                uint256(uint160(settled.answer())) << 168 | uint256(settled.oldestAt()) << 136
                    | uint256(settled.observedAt()) << 104 | uint256(updatedAt_) << 72 | uint256(settled.spreadBps())
                    << 56 | uint256(settled.sources()) << 48 | uint256(deviationBps_) << 32 | uint256(reasons_) << 24
            )
        );
    }

    function answer(PackedRound word) internal pure returns (uint88) {
        return uint88(uint256(PackedRound.unwrap(word)) >> 168);
    }

    function oldestAt(PackedRound word) internal pure returns (uint32) {
        return uint32(uint256(PackedRound.unwrap(word)) >> 136);
    }

    function observedAt(PackedRound word) internal pure returns (uint32) {
        return uint32(uint256(PackedRound.unwrap(word)) >> 104);
    }

    function updatedAt(PackedRound word) internal pure returns (uint32) {
        return uint32(uint256(PackedRound.unwrap(word)) >> 72);
    }

    function spreadBps(PackedRound word) internal pure returns (uint16) {
        return uint16(uint256(PackedRound.unwrap(word)) >> 56);
    }

    function sources(PackedRound word) internal pure returns (uint8) {
        return uint8(uint256(PackedRound.unwrap(word)) >> 48);
    }

    function deviationBps(PackedRound word) internal pure returns (uint16) {
        return uint16(uint256(PackedRound.unwrap(word)) >> 32);
    }

    function reasons(PackedRound word) internal pure returns (uint8) {
        return uint8(uint256(PackedRound.unwrap(word)) >> 24);
    }
}
// forge-lint: disable-end(unsafe-typecast)
