// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {PackedAnswer} from "./PackedAnswer.sol";

/// @title The limits of a feed in one word
/// @notice From the most significant end: uint88 minAnswer, uint88 maxAnswer, uint32 heartbeat, uint16 deviationBps,
/// uint16 maxSpreadBps, uint8 minSources, all of which {IPriceOracle-Limits} has; then uint8 historyBits, which is fixed for
/// ever: see {IPriceOracle-Feed}.
type PackedLimits is bytes32;

using PackedLimitsLibrary for PackedLimits global;

/// @dev Casts cut out fields: that they drop the other bits is what they are for.
// forge-lint: disable-start(unsafe-typecast)
library PackedLimitsLibrary {
    function pack(IPriceOracle.Limits memory limits, uint8 historyBits_) internal pure returns (PackedLimits) {
        return PackedLimits.wrap(
            bytes32(
                uint256(limits.minAnswer) << 168 | uint256(limits.maxAnswer) << 80 | uint256(limits.heartbeat) << 48
                    | uint256(limits.deviationBps) << 32 | uint256(limits.maxSpreadBps) << 16
                    | uint256(limits.minSources) << 8 | historyBits_
            )
        );
    }

    function unpack(PackedLimits word) internal pure returns (IPriceOracle.Limits memory) {
        return IPriceOracle.Limits({
            heartbeat: word.heartbeat(),
            deviationBps: word.deviationBps(),
            maxSpreadBps: word.maxSpreadBps(),
            minSources: word.minSources(),
            minAnswer: word.minAnswer(),
            maxAnswer: word.maxAnswer()
        });
    }

    function minAnswer(PackedLimits word) internal pure returns (uint88) {
        return uint88(uint256(PackedLimits.unwrap(word)) >> 168);
    }

    function maxAnswer(PackedLimits word) internal pure returns (uint88) {
        return uint88(uint256(PackedLimits.unwrap(word)) >> 80);
    }

    function heartbeat(PackedLimits word) internal pure returns (uint32) {
        return uint32(uint256(PackedLimits.unwrap(word)) >> 48);
    }

    function deviationBps(PackedLimits word) internal pure returns (uint16) {
        return uint16(uint256(PackedLimits.unwrap(word)) >> 32);
    }

    function maxSpreadBps(PackedLimits word) internal pure returns (uint16) {
        return uint16(uint256(PackedLimits.unwrap(word)) >> 16);
    }

    function minSources(PackedLimits word) internal pure returns (uint8) {
        return uint8(uint256(PackedLimits.unwrap(word)) >> 8);
    }

    function historyBits(PackedLimits word) internal pure returns (uint8) {
        return uint8(uint256(PackedLimits.unwrap(word)));
    }

    /// @notice How many rounds of the feed are kept. A power of two, so that the ring goes on smoothly when the round's
    /// number would wrap.
    function ringSize(PackedLimits word) internal pure returns (uint256) {
        return uint256(1) << word.historyBits();
    }

    /// @notice Whether an answer, which is positive, lies outside the limits. The one place that says so: the oracle skips
    /// by it, and the source reader knows by it what the oracle would skip.
    /// @return refused Whether it does.
    /// @return reason Of which; without meaning when it does not.
    function refuse(PackedLimits word, PackedAnswer answer)
        internal
        pure
        returns (bool refused, IPriceOracle.SkipReason reason)
    {
        if (answer.sources() < word.minSources()) return (true, IPriceOracle.SkipReason.TooFewSources);
        uint16 most = word.maxSpreadBps();
        if (most != 0 && answer.spreadBps() > most) return (true, IPriceOracle.SkipReason.Disagreement);
        // Positive, says the caller.
        uint256 value = uint256(int256(answer.answer()));
        return (value < word.minAnswer() || value > word.maxAnswer(), IPriceOracle.SkipReason.OutOfBounds);
    }
}
// forge-lint: disable-end(unsafe-typecast)
