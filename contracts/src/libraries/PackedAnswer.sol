// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title An answer in one word
/// @notice From the most significant end: int160 answer, uint32 oldestAt (the update of the oldest live source),
/// uint32 observedAt (both unix seconds), uint16 spreadBps, uint8 sources (how many were live), uint8 status.
type PackedAnswer is bytes32;

using PackedAnswerLibrary for PackedAnswer global;

/// @dev Casts cut out fields: that they drop the other bits is what they are for.
// forge-lint: disable-start(unsafe-typecast)
library PackedAnswerLibrary {
    /// @notice The answer stands.
    uint8 internal constant ANSWERED = 1;
    /// @notice Less sources were live than the feed demands; the answer and oldestAt mean nothing.
    uint8 internal constant TOO_FEW_SOURCES = 2;

    function pack(
        int160 answer_,
        uint32 oldestAt_,
        uint32 observedAt_,
        uint16 spreadBps_,
        uint8 sources_,
        uint8 status_
    ) internal pure returns (PackedAnswer) {
        return PackedAnswer.wrap(
            bytes32(
                uint256(uint160(answer_)) << 96 | uint256(oldestAt_) << 64 | uint256(observedAt_) << 32
                    | uint256(spreadBps_) << 16 | uint256(sources_) << 8 | status_
            )
        );
    }

    function answer(PackedAnswer word) internal pure returns (int160) {
        return int160(int256(uint256(PackedAnswer.unwrap(word))) >> 96);
    }

    function oldestAt(PackedAnswer word) internal pure returns (uint32) {
        return uint32(uint256(PackedAnswer.unwrap(word)) >> 64);
    }

    function observedAt(PackedAnswer word) internal pure returns (uint32) {
        return uint32(uint256(PackedAnswer.unwrap(word)) >> 32);
    }

    function spreadBps(PackedAnswer word) internal pure returns (uint16) {
        return uint16(uint256(PackedAnswer.unwrap(word)) >> 16);
    }

    function sources(PackedAnswer word) internal pure returns (uint8) {
        return uint8(uint256(PackedAnswer.unwrap(word)) >> 8);
    }

    function status(PackedAnswer word) internal pure returns (uint8) {
        return uint8(uint256(PackedAnswer.unwrap(word)));
    }
}
// forge-lint: disable-end(unsafe-typecast)
