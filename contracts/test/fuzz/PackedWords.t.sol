// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {HeadGroup, HeadGroupLibrary} from "../../src/libraries/HeadGroup.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation, PackedObservationLibrary} from "../../src/libraries/PackedObservation.sol";
import {PackedRound, PackedRoundLibrary} from "../../src/libraries/PackedRound.sol";
import {Test} from "forge-std/Test.sol";

contract PackedWordsFuzzTest is Test {
    function testFuzz_PackedAnswer_RoundTrip(
        int160 answer,
        uint32 oldestAt,
        uint32 observedAt,
        uint16 spread,
        uint8 sources,
        uint8 status
    ) public pure {
        PackedAnswer word = PackedAnswerLibrary.pack(answer, oldestAt, observedAt, spread, sources, status);
        assertEq(word.answer(), answer);
        assertEq(word.oldestAt(), oldestAt);
        assertEq(word.observedAt(), observedAt);
        assertEq(word.spreadBps(), spread);
        assertEq(word.sources(), sources);
        assertEq(word.status(), status);
    }

    /// @dev Every bit belongs to a field: words and answers are in one-to-one correspondence.
    function testFuzz_PackedAnswer_UsesEveryBit(bytes32 raw) public pure {
        PackedAnswer word = PackedAnswer.wrap(raw);
        PackedAnswer again = PackedAnswerLibrary.pack(
            word.answer(), word.oldestAt(), word.observedAt(), word.spreadBps(), word.sources(), word.status()
        );
        assertEq(PackedAnswer.unwrap(again), raw);
    }

    function testFuzz_PackedRound(
        uint88 answer,
        uint32 oldestAt,
        uint32 observedAt,
        uint32 updatedAt,
        uint16 spread,
        uint8 sources,
        uint16 deviation,
        uint8 reasons
    ) public pure {
        PackedAnswer settled =
            PackedAnswerLibrary.pack(int160(uint160(answer)), oldestAt, observedAt, spread, sources, 1);
        PackedRound round = PackedRoundLibrary.settle(settled, updatedAt, deviation, reasons);
        assertEq(round.answer(), answer);
        assertEq(round.oldestAt(), oldestAt);
        assertEq(round.observedAt(), observedAt);
        assertEq(round.updatedAt(), updatedAt);
        assertEq(round.spreadBps(), spread);
        assertEq(round.sources(), sources);
        assertEq(round.deviationBps(), deviation);
        assertEq(round.reasons(), reasons);
    }

    function testFuzz_PackedObservation_RoundTrip(
        uint8 feed,
        uint8 source,
        uint80 roundId,
        uint32 updatedAt,
        int128 answer
    ) public pure {
        PackedObservation word = PackedObservationLibrary.pack(feed, source, roundId, updatedAt, answer);
        assertEq(word.feed(), feed);
        assertEq(word.source(), source);
        assertEq(word.roundId(), roundId);
        assertEq(word.updatedAt(), updatedAt);
        assertEq(word.answer(), answer);
        assertEq(word.isSilent(), roundId == 0 && updatedAt == 0 && answer == 0);
    }

    /// @dev Every bit belongs to a field.
    function testFuzz_PackedObservation_UsesEveryBit(bytes32 raw) public pure {
        PackedObservation word = PackedObservation.wrap(raw);
        PackedObservation again =
            PackedObservationLibrary.pack(word.feed(), word.source(), word.roundId(), word.updatedAt(), word.answer());
        assertEq(PackedObservation.unwrap(again), raw);
    }

    function testFuzz_PackedObservation_Silent(uint8 feed, uint8 source) public pure {
        assertTrue(PackedObservationLibrary.pack(feed, source, 0, 0, 0).isSilent());
        assertFalse(PackedObservationLibrary.pack(feed, source, 0, 0, -1).isSilent());
        assertFalse(PackedObservationLibrary.pack(feed, source, 0, 1, 0).isSilent());
        assertFalse(PackedObservationLibrary.pack(feed, source, 1 << 79, 0, 0).isSilent());
    }

    function testFuzz_HeadGroup(uint256 raw, uint8 feed, uint32 rounds, uint32 observedAt) public pure {
        HeadGroup before = HeadGroup.wrap(raw);
        HeadGroup changed = before.withHead(feed, rounds, observedAt);
        for (uint256 lane; lane < 4; ++lane) {
            uint8 other = feed & 0xfc | uint8(lane);
            assertEq(HeadGroupLibrary.groupOf(other), HeadGroupLibrary.groupOf(feed));
            (uint32 r, uint32 o) = changed.head(other);
            (uint32 expectedRounds, uint32 expectedObservedAt) =
                other == feed ? (rounds, observedAt) : HeadGroup.wrap(raw).head(other);
            assertEq(r, expectedRounds);
            assertEq(o, expectedObservedAt);
        }
    }

    function testFuzz_HeadGroup_groupOf(uint8 feed) public pure {
        assertEq(HeadGroupLibrary.groupOf(feed), feed / 4);
    }
}
