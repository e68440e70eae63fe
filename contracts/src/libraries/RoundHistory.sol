// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {PackedObservation} from "./PackedObservation.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title What a source's own history says about an observation of it
/// @notice Round ids of a Chainlink proxy are `phase << 64 | round of the phase's aggregator`; an aggregator read without
/// a proxy is in phase 0. Rounds that are not there read as zeros, or revert: a revert decides nothing, it undoes the
/// caller's transaction.
/// @dev Assumes of a source: a round never changes once it is there; its updatedAt is the time of the block in which it
/// came; whoever reads the source sees it, and does not stop seeing it, from a delay after that at the latest; the newest
/// round's id only rises. Answers are compared raw: decimals play no part.
library RoundHistory {
    uint256 private constant PHASE_BITS = 64;

    /// @notice The phase that a round belongs to.
    function phaseOf(uint80 roundId) internal pure returns (uint16) {
        return SafeCast.toUint16(roundId >> PHASE_BITS);
    }

    /// @notice Whether an observation cannot have been read from the source, at any block so far: it names a round that
    /// the source has not come to, or another answer or time than the round has.
    /// @param delay After how many seconds the source shows a round at the latest: before that, a round that is not there
    /// may have been seen, and may be seen again.
    function contradicts(address source, PackedObservation seen, uint256 delay) internal view returns (bool) {
        (uint80 newest,,, uint256 newestAt,) = AggregatorV3Interface(source).latestRoundData();
        if (seen.roundId() > newest) return newestAt != 0 && seen.updatedAt() + delay < block.timestamp;

        (uint80 roundId, int256 answer,, uint256 updatedAt,) =
            AggregatorV3Interface(source).getRoundData(seen.roundId());
        if (updatedAt == 0 || roundId != seen.roundId()) return false;
        return answer != seen.answer() || updatedAt != seen.updatedAt();
    }

    /// @notice Whether everybody could see a round before a time: it came longer ago than the source's delay, strictly,
    /// since a round of the same second may have come later.
    /// @param delay After how many seconds the source shows a round at the latest.
    function wasVisibleBefore(address source, uint80 roundId, uint256 delay, uint256 time)
        internal
        view
        returns (bool)
    {
        (uint80 found,,, uint256 updatedAt,) = AggregatorV3Interface(source).getRoundData(roundId);
        // A source may say anything: what is not a time of the past, a sum that overflows included, came later.
        return found == roundId && updatedAt != 0 && updatedAt < time && time - updatedAt > delay;
    }
}
