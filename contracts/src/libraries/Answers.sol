// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {Median} from "./Median.sol";
import {PackedAnswer, PackedAnswerLibrary} from "./PackedAnswer.sol";
import {PackedObservation} from "./PackedObservation.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Answers
/// @notice What a feed's answer is, given what its sources say. The one place that says so: operators sign what it
/// computes, and whoever holds them to that computes it again.
library Answers {
    uint256 private constant MAX_BPS = 10_000;

    /// @notice The answer of a feed.
    /// @param feed The feed: its sources, its decimals, and how many live sources it demands.
    /// @param observations What the sources of the feed said, one of each, in order.
    /// @param time Unix time of the block at which they were read.
    function compute(IPriceOracle.Feed memory feed, PackedObservation[] memory observations, uint32 time)
        internal
        pure
        returns (PackedAnswer)
    {
        int192[] memory values = new int192[](observations.length);
        uint8 count;
        uint256 oldestAt = time;
        for (uint256 i; i < observations.length; ++i) {
            (bool counts, int192 value) = live(feed.sources[i], feed.decimals, observations[i], time);
            if (!counts) continue;
            values[count++] = value;
            oldestAt = Math.min(oldestAt, observations[i].updatedAt());
        }
        if (count < feed.limits.minSources) {
            return PackedAnswerLibrary.pack(0, 0, time, 0, count, PackedAnswerLibrary.TOO_FEW_SOURCES);
        }
        assembly ("memory-safe") {
            mstore(values, count) // shortens the array
        }
        (int192 median, uint256 spread) = Median.compute(values);
        return PackedAnswerLibrary.pack(
            SafeCast.toInt160(median),
            SafeCast.toUint32(oldestAt),
            time,
            _spreadBps(spread, median),
            count,
            PackedAnswerLibrary.ANSWERED
        );
    }

    /// @notice Whether an observation counts: its time is known, not in the future and not too old, and its value is
    /// positive and fits into an answer in the decimals of the feed, too.
    /// @param source The source that it is of.
    /// @param decimals Decimals of the feed.
    /// @param time Unix time of the block at which it was read.
    /// @return counts Whether it does.
    /// @return value Its value in the decimals of the feed; without meaning when it does not count.
    function live(IPriceOracle.Source memory source, uint8 decimals, PackedObservation seen, uint32 time)
        internal
        pure
        returns (bool counts, int192 value)
    {
        uint32 updatedAt = seen.updatedAt();
        if (updatedAt == 0 || updatedAt > time || time - updatedAt > source.maxAge) return (false, 0);
        return _normalise(seen.answer(), source.decimals, decimals);
    }

    /// @dev Converts between decimals, rounding towards zero. Not ok unless the result is positive and fits into an
    /// int160. An int128 is below 2^127, and a feed's decimals are at most 18: the product does not overflow.
    function _normalise(int128 answer, uint256 from, uint256 to) private pure returns (bool ok, int192 value) {
        if (answer <= 0) return (false, 0);
        int256 scaled = from > to ? answer / _powerOfTen(from - to) : answer * _powerOfTen(to - from);
        return (scaled != 0 && scaled <= type(int160).max, SafeCast.toInt192(scaled));
    }

    function _powerOfTen(uint256 exponent) private pure returns (int256) {
        return SafeCast.toInt256(10 ** exponent);
    }

    /// @dev Values are positive, so the spread is below 2^191 and the product does not overflow.
    function _spreadBps(uint256 spread, int192 median) private pure returns (uint16) {
        return SafeCast.toUint16(Math.min(spread * MAX_BPS / SafeCast.toUint256(median), type(uint16).max));
    }
}
