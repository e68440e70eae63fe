// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {HeadGroup, HeadGroupLibrary} from "../../src/libraries/HeadGroup.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedRound, PackedRoundLibrary} from "../../src/libraries/PackedRound.sol";
import {Test} from "forge-std/Test.sol";

contract PackedWordsFuzzTest is Test {
    function testFuzz_PackedAnswer_RoundTrip(
        int192 answer,
        uint32 observedAt,
        uint16 spread,
        uint8 sources,
        uint8 status
    ) public pure {
        PackedAnswer word = PackedAnswerLibrary.pack(answer, observedAt, spread, sources, status);
        assertEq(word.answer(), answer);
        assertEq(word.observedAt(), observedAt);
        assertEq(word.spreadBps(), spread);
        assertEq(word.sources(), sources);
        assertEq(word.status(), status);
    }

    /// @dev Every bit belongs to a field: words and answers are in one-to-one correspondence.
    function testFuzz_PackedAnswer_UsesEveryBit(bytes32 raw) public pure {
        PackedAnswer word = PackedAnswer.wrap(raw);
        PackedAnswer again =
            PackedAnswerLibrary.pack(word.answer(), word.observedAt(), word.spreadBps(), word.sources(), word.status());
        assertEq(PackedAnswer.unwrap(again), raw);
    }

    function testFuzz_PackedRound(bytes32 raw, uint32 updatedAt) public pure {
        PackedAnswer settled = PackedAnswer.wrap(raw);
        PackedRound round = PackedRoundLibrary.settle(settled, updatedAt);
        assertEq(round.answer(), settled.answer());
        assertEq(round.observedAt(), settled.observedAt());
        assertEq(round.updatedAt(), updatedAt);
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
