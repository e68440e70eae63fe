// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FeedRegistry} from "./FeedRegistry.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {Deviation} from "./libraries/Deviation.sol";
import {HeadGroup, HeadGroupLibrary} from "./libraries/HeadGroup.sol";
import {PackedRound} from "./libraries/PackedRound.sol";

/// @title Ring of rounds
/// @dev The newest rounds of each feed, and the heads that say which is the newest.
abstract contract RoundRing is FeedRegistry {
    using Deviation for uint256;

    /// @dev A power of two, so that the ring goes on smoothly when the round's number would wrap.
    uint256 internal constant RING_SIZE = 128;

    HeadGroup[MAX_FEEDS / 4] internal _heads;
    PackedRound[RING_SIZE][MAX_FEEDS] internal _rounds;

    /// @inheritdoc IPriceOracle
    function latestRound(uint8 index) external view returns (Round memory) {
        uint32 rounds = _roundsOf(index);
        require(rounds != 0, NoRounds(index));
        return _round(index, rounds);
    }

    /// @inheritdoc IPriceOracle
    function getRound(uint8 index, uint80 roundId) external view returns (Round memory) {
        _requireKept(index, roundId, _roundsOf(index));
        return _round(index, roundId);
    }

    /// @inheritdoc IPriceOracle
    function wasDue(uint8 index, uint80 roundId) external view returns (bool) {
        uint256 rounds = _roundsOf(index);
        _requireKept(index, roundId, rounds);
        PackedRound word = _rounds[index][roundId % RING_SIZE];
        if (word.reasons() != 0) return true;
        if (word.deviationBps() == 0) return false;
        _requireKept(index, roundId - 1, rounds);
        uint256 before = _rounds[index][(roundId - 1) % RING_SIZE].answer();
        return uint256(word.answer()).reaches(before, word.deviationBps());
    }

    /// @inheritdoc IPriceOracle
    function ringSize() external pure returns (uint256) {
        return RING_SIZE;
    }

    /// @dev A round that is kept.
    function _round(uint8 index, uint80 roundId) private view returns (Round memory) {
        PackedRound word = _rounds[index][roundId % RING_SIZE];
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

    function _roundsOf(uint8 index) private view returns (uint32 rounds) {
        _requireFeed(index);
        (rounds,) = _heads[HeadGroupLibrary.groupOf(index)].head(index);
    }

    function _requireKept(uint8 index, uint80 roundId, uint256 rounds) private pure {
        require(roundId != 0 && roundId <= rounds && roundId + RING_SIZE > rounds, RoundUnavailable(index, roundId));
    }
}
