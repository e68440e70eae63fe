// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FeedRegistry} from "./FeedRegistry.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {Deviation} from "./libraries/Deviation.sol";
import {HeadGroup, HeadGroupLibrary} from "./libraries/HeadGroup.sol";
import {PackedLimits} from "./libraries/PackedLimits.sol";
import {PackedRound} from "./libraries/PackedRound.sol";

/// @title Ring of rounds
/// @dev The newest rounds of each feed, and the heads that say which is the newest.
abstract contract RoundRing is FeedRegistry {
    using Deviation for uint256;

    HeadGroup[MAX_FEEDS / 4] internal _heads;
    /// @dev Room for the largest ring: a feed uses as many of its slots as its ring has.
    PackedRound[2 ** MAX_HISTORY_BITS][MAX_FEEDS] internal _rounds;

    /// @inheritdoc IPriceOracle
    function latestRound(uint8 index) external view returns (Round memory) {
        PackedLimits limits = _limitsOf(index);
        uint32 rounds = _roundsOf(index);
        require(rounds != 0, NoRounds(index));
        return _unpack(rounds, _roundAt(index, rounds, limits));
    }

    /// @inheritdoc IPriceOracle
    function getRound(uint8 index, uint80 roundId) external view returns (Round memory) {
        PackedLimits limits = _limitsOf(index);
        return _unpack(roundId, _kept(index, roundId, limits));
    }

    /// @inheritdoc IPriceOracle
    function wasDue(uint8 index, uint80 roundId) external view returns (bool) {
        PackedLimits limits = _limitsOf(index);
        PackedRound word = _kept(index, roundId, limits);
        if (word.reasons() != 0) return true;
        if (word.deviationBps() == 0) return false;
        uint256 before = _kept(index, roundId - 1, limits).answer();
        return uint256(word.answer()).reaches(before, word.deviationBps());
    }

    /// @inheritdoc IPriceOracle
    function ringSize(uint8 index) external view returns (uint256) {
        return _limitsOf(index).ringSize();
    }

    function _unpack(uint80 roundId, PackedRound word) private pure returns (Round memory) {
        return Round({
            roundId: roundId,
            answer: int192(uint192(word.answer())),
            oldestAt: word.oldestAt(),
            observedAt: word.observedAt(),
            updatedAt: word.updatedAt(),
            spreadBps: word.spreadBps(),
            sources: word.sources()
        });
    }

    /// @dev How many rounds of a feed have settled.
    function _roundsOf(uint8 index) private view returns (uint32 rounds) {
        (rounds,) = _heads[HeadGroupLibrary.groupOf(index)].head(index);
    }

    /// @dev A round, which must be kept.
    function _kept(uint8 index, uint80 roundId, PackedLimits limits) private view returns (PackedRound) {
        uint256 rounds = _roundsOf(index);
        require(
            roundId != 0 && roundId <= rounds && roundId + limits.ringSize() > rounds, RoundUnavailable(index, roundId)
        );
        return _roundAt(index, roundId, limits);
    }

    function _roundAt(uint8 index, uint80 roundId, PackedLimits limits) private view returns (PackedRound) {
        return _rounds[index][roundId % limits.ringSize()];
    }
}
