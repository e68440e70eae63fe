// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What a source said, in one word
/// @notice From the most significant end: uint8 feed, uint8 source (both indices), uint80 roundId, uint32 updatedAt (unix
/// seconds), int128 answer (raw, in the decimals of the source). Of a source that was silent, all but the indices is zero.
type PackedObservation is bytes32;

using PackedObservationLibrary for PackedObservation global;

/// @dev Casts cut out fields: that they drop the other bits is what they are for.
// forge-lint: disable-start(unsafe-typecast)
library PackedObservationLibrary {
    function pack(uint8 feed_, uint8 source_, uint80 roundId_, uint32 updatedAt_, int128 answer_)
        internal
        pure
        returns (PackedObservation)
    {
        return PackedObservation.wrap(
            bytes32(
                uint256(feed_) << 248 | uint256(source_) << 240 | uint256(roundId_) << 160 | uint256(updatedAt_) << 128
                    | uint128(answer_)
            )
        );
    }

    function feed(PackedObservation word) internal pure returns (uint8) {
        return uint8(uint256(PackedObservation.unwrap(word)) >> 248);
    }

    function source(PackedObservation word) internal pure returns (uint8) {
        return uint8(uint256(PackedObservation.unwrap(word)) >> 240);
    }

    function roundId(PackedObservation word) internal pure returns (uint80) {
        return uint80(uint256(PackedObservation.unwrap(word)) >> 160);
    }

    function updatedAt(PackedObservation word) internal pure returns (uint32) {
        return uint32(uint256(PackedObservation.unwrap(word)) >> 128);
    }

    function answer(PackedObservation word) internal pure returns (int128) {
        return int128(uint128(uint256(PackedObservation.unwrap(word))));
    }

    /// @notice Whether the source did not answer, or with values that do not fit.
    function isSilent(PackedObservation word) internal pure returns (bool) {
        return uint256(PackedObservation.unwrap(word)) << 16 == 0;
    }
}
// forge-lint: disable-end(unsafe-typecast)
