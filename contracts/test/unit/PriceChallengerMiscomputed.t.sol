// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {Configurations} from "../support/Configurations.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {RoundLogDouble} from "../support/RoundLogDouble.sol";

/// @notice Answers that do not follow from the observations signed with them. Feed 0 has three sources; feed 1 has one.
contract PriceChallengerMiscomputedTest is PriceChallengerTest {
    bytes4 private immutable NO_FAULT = IChallenger.NoFault.selector;
    RoundLogDouble[3] private sources;

    function setUp() public override {
        super.setUp();
        IPriceOracle.Source[] memory configured = new IPriceOracle.Source[](3);
        for (uint256 i; i < 3; ++i) {
            sources[i] = new RoundLogDouble(1);
            sources[i].push(int256(3000e8 + i * 1e8));
            configured[i] = sourcesOf(address(sources[i]))[0];
        }
        configure(configured);
        IPriceOracle.Feed memory second;
        (second.id, second.decimals, second.historyBits) = ("BTC/USD", 8, 7);
        second.limits = Configurations.wide(1);
        second.sources = sourcesOf(address(source));
        vm.prank(OWNER);
        oracle.addFeed(second);
        source.push(60_000e8);
        move(1);
    }

    /// @dev A task over both feeds, honestly answered.
    function referToBoth(uint64 id) private {
        refer(id);
        task.spec = abi.encode(3);
        uint256 later = block.timestamp;
        vm.warp(later - 2); // the time of the reference block
        ISourceReader.Observation[] memory seen = reader.observe(3);
        delete observations;
        for (uint256 i; i < seen.length; ++i) {
            observations.push(seen[i]);
        }
        (answers,) = abi.decode(reader.respond(task.spec), (PackedAnswer[], bytes32[]));
        vm.warp(later);
    }

    function accuse(IPriceChallenger.Evidence memory e, uint256 operator) private {
        challenger.challengeMiscomputed(e, operators[operator].account, header);
    }

    function accusationFails(IPriceChallenger.Evidence memory e, bytes memory reason) private {
        address accused = operators[0].account;
        vm.expectRevert(reason);
        challenger.challengeMiscomputed(e, accused, header);
        assertNobodySlashed();
    }

    function accusationFails(IPriceChallenger.Evidence memory e, bytes4 reason) private {
        accusationFails(e, abi.encodeWithSelector(reason));
    }

    function evidenceOf(uint256 index) private view returns (IPriceChallenger.Evidence memory e) {
        e = evidence(ALL);
        e.index = index;
    }

    function test_AnHonestAnswerIsNoFault() public {
        referToBoth(7);
        accusationFails(evidenceOf(0), NO_FAULT);
        accusationFails(evidenceOf(1), NO_FAULT);
        accusationFails(evidenceOf(2), abi.encodeWithSelector(IPriceChallenger.UnknownAnswer.selector, 2));
        (uint8 feed, bool complete, PackedAnswer right) = challenger.recompute(evidenceOf(1), header);
        assertEq(feed, 1);
        assertTrue(complete);
        assertEq(PackedAnswer.unwrap(right), PackedAnswer.unwrap(answers[1]));
    }

    /// @dev True observations, and a wrong median: it settles, and everybody who signed it is slashed.
    function test_AWrongMedian() public {
        move(10);
        referToBoth(1);
        answers[0] = PackedAnswer.wrap(PackedAnswer.unwrap(answers[0]) ^ bytes32(uint256(1 << 100))); // one of the price's
        IPriceChallenger.Evidence memory e = evidenceOf(0);
        vm.prank(operators[0].account);
        oracle.submit(task, e.response, e.certificate);
        for (uint256 i; i < operators.length; ++i) {
            vm.expectEmit(address(challenger));
            emit IPriceChallenger.OperatorChallenged(
                1, operators[i].account, address(this), IPriceChallenger.Fault.Miscomputed, 0, 0, WAD
            );
            accuse(e, i);
            assertTrue(slashed(i));
        }
    }

    /// @dev Whatever part of an answer: price, times, spread, number of sources, status.
    function testFuzz_AnyBitOfAnAnswer(uint8 bit, bool second) public {
        referToBoth(7);
        uint256 index = second ? 1 : 0;
        answers[index] = PackedAnswer.wrap(PackedAnswer.unwrap(answers[index]) ^ bytes32(1 << uint256(bit)));
        accusationFails(evidenceOf(1 - index), NO_FAULT);
        accuse(evidenceOf(index), 0);
        assertTrue(slashed(0));
    }

    /// @dev That there were too few sources, although there were enough.
    function test_AnAnswerThatIsWithheld() public {
        referToBoth(7);
        answers[0] = PackedAnswer.wrap(bytes32(uint256(PackedAnswerLibrary.TOO_FEW_SOURCES)));
        accuse(evidenceOf(0), 0);
        assertTrue(slashed(0));
    }

    function test_AnObservationIsMissing() public {
        referToBoth(7);
        observations.pop(); // the only one of feed 1
        accusationFails(evidenceOf(0), NO_FAULT);
        (, bool complete, PackedAnswer right) = challenger.recompute(evidenceOf(1), header);
        assertFalse(complete);
        assertEq(PackedAnswer.unwrap(right), 0);
        accuse(evidenceOf(1), 0);
        assertTrue(slashed(0));
    }

    function test_AnObservationTooMany() public {
        referToBoth(7);
        ISourceReader.Observation memory again = observations[2];
        again.source = 3;
        observations.push(again);
        accusationFails(evidenceOf(1), NO_FAULT);
        accuse(evidenceOf(0), 0);
        assertTrue(slashed(0));
    }

    function test_ObservationsOutOfOrder() public {
        referToBoth(7);
        (ISourceReader.Observation memory first, ISourceReader.Observation memory second) =
            (observations[0], observations[1]);
        observations[0] = second;
        observations[1] = first;
        accuse(evidenceOf(0), 0);
        assertTrue(slashed(0));
        observations[0] = first;
        accuse(evidenceOf(0), 1);
        assertTrue(slashed(1));
    }

    // -- What convicts nobody --

    /// @dev Once for a task, whatever the operator is accused of.
    function test_FailsIf_SlashedForTheTaskAlready() public {
        referToBoth(7);
        answers[0] = PackedAnswer.wrap(0);
        answers[1] = PackedAnswer.wrap(0);
        IPriceChallenger.Evidence memory other = evidenceOf(1);
        accuse(evidenceOf(0), 0);
        address accused = operators[0].account;
        vm.expectRevert(abi.encodeWithSelector(IPriceChallenger.AlreadySlashed.selector, 7, accused));
        challenger.challengeMiscomputed(other, accused, header);
        accuse(other, 1);
        assertTrue(slashed(1));
    }

    function test_FailsIf_ChallengesArePaused() public {
        referToBoth(7);
        answers[0] = PackedAnswer.wrap(0);
        vm.prank(OWNER);
        oracle.setPaused(OracleFlags.PAUSE_CHALLENGES);
        accusationFails(evidenceOf(0), IPriceChallenger.ChallengesPaused.selector);
    }

    function test_FailsIf_TheHeaderIsAnotherBlocks() public {
        referToBoth(7);
        IPriceChallenger.Evidence memory e = evidenceOf(0);
        header = headerOf(task.referenceBlock, block.timestamp + 1);
        accusationFails(e, IPriceChallenger.HeaderMismatch.selector);
    }

    function test_FailsIf_TheFeedWasConfiguredSince() public {
        referToBoth(7);
        answers[0] = PackedAnswer.wrap(0);
        configure(sourcesOf(address(source)));
        accusationFails(
            evidenceOf(0), abi.encodeWithSelector(IPriceChallenger.FeedReconfigured.selector, 0, block.number)
        );
        accusationFails(evidenceOf(1), NO_FAULT);
    }

    /// @dev Sources need be no witnesses: what was signed refutes itself.
    function test_ARetiredFeedOfSourcesWithoutHistory() public {
        referToBoth(7);
        answers[0] = PackedAnswer.wrap(0);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        accuse(evidenceOf(0), 0);
        assertTrue(slashed(0));
    }

    /// @dev Whatever sources say, and however old that is: what the reader answers convicts nobody.
    function testFuzz_WhatTheReaderAnswersIsNoFault(
        int256[3] calldata said,
        uint32[3] calldata ages,
        bool[3] calldata broken
    ) public {
        for (uint256 i; i < 3; ++i) {
            uint80 round = sources[i].push(said[i]);
            uint256 age = ages[i] % 3 == 0 ? ages[i] : ages[i] % 7200;
            sources[i].rewrite(round, said[i], block.timestamp - age % block.timestamp);
            sources[i].setBroken(broken[i]);
        }
        move(1);
        referToBoth(7);
        accusationFails(evidenceOf(0), NO_FAULT);
        accusationFails(evidenceOf(1), NO_FAULT);
    }
}
