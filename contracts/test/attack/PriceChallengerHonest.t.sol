// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DiaOracle} from "../../devnet/DiaOracle.sol";
import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {RoundLogDouble} from "../support/RoundLogDouble.sol";

/// @notice An operator that signed what the reader told it at the reference block is never slashed, whatever happens to
/// sources and feeds before and after.
contract PriceChallengerHonestTest is PriceChallengerTest {
    bytes4 private immutable NO_FAULT = IChallenger.NoFault.selector;

    function observed() private view returns (uint80) {
        return observations[0].roundId;
    }

    function test_NothingHappens() public {
        refer(7);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(evidence(ALL), observed() + 1, NO_FAULT);
        skipFails(
            evidence(ALL),
            observed(),
            abi.encodeWithSelector(IPriceChallenger.RoundNotNewer.selector, observed(), observed())
        );
        skipFails(
            evidence(ALL),
            observed() - 1,
            abi.encodeWithSelector(IPriceChallenger.RoundNotNewer.selector, observed(), observed() - 1)
        );
    }

    function test_RoundsComeLater() public {
        refer(7);
        uint80 newer = source.push(3001e8);
        source.push(3002e8);
        move(1);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(evidence(ALL), newer, NO_FAULT);
        skipFails(evidence(ALL), newer + 1, NO_FAULT);
    }

    /// @dev Another block of the same second, as some chains have them.
    function test_ARoundComesInTheSecondOfTheReferenceBlock() public {
        uint256 time = block.timestamp;
        refer(7);
        vm.warp(time);
        uint80 newer = source.push(3001e8);
        move(1);
        skipFails(evidence(ALL), newer, NO_FAULT);
    }

    // -- Forks --

    /// @dev What was true there need not be true here.
    function test_TheReferenceBlockIsOrphaned() public {
        refer(7);
        lie();
        bytes32 actual = keccak256("another fork");
        vm.setBlockhash(task.referenceBlock, actual);
        challengeFails(
            evidence(ALL),
            0,
            abi.encodeWithSelector(IChallenger.ReferenceBlockOrphaned.selector, task.referenceHash, actual)
        );
    }

    // -- Phases --

    /// @dev The next phase's aggregator has had rounds before the proxy changes over to it.
    function test_TheProxyChangesOverLater() public {
        uint80 newer = source.pushTo(PHASE + 1, 3001e8);
        move(1);
        refer(7);
        assertEq(observed(), roundIn(PHASE, 1));
        IPriceChallenger.Evidence memory e = evidence(ALL);
        bytes memory notNoted =
            abi.encodeWithSelector(IPriceChallenger.PhaseNotNoted.selector, address(source), PHASE + 1);
        skipFails(e, newer, notNoted);
        source.changeOver(8);
        skipFails(e, newer, notNoted);
        challenger.notePhase(address(source));
        skipFails(e, newer, notNoted);
        challengeFails(e, 0, NO_FAULT);
    }

    /// @dev In the reference block itself: operators read the state after it.
    function test_TheProxyChangesOverInTheReferenceBlock() public {
        source.changeOver(8);
        source.push(3001e8);
        challenger.notePhase(address(source));
        refer(7);
        assertEq(observed(), roundIn(PHASE + 1, 1));
        uint80 newer = source.push(3002e8);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(evidence(ALL), newer, NO_FAULT);
    }

    /// @dev The old phase's aggregator goes on, and so does history.
    function test_TheOldAggregatorGoesOn() public {
        source.changeOver(8);
        source.push(3001e8);
        challenger.notePhase(address(source));
        source.pushTo(PHASE, 2999e8);
        move(1);
        refer(7);
        assertEq(observed(), roundIn(PHASE + 1, 1));
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(
            evidence(ALL),
            roundIn(PHASE, 2),
            abi.encodeWithSelector(IPriceChallenger.RoundNotNewer.selector, observed(), roundIn(PHASE, 2))
        );
    }

    /// @dev A new phase without rounds is the newest; the round of the old one is still there.
    function test_TheNewPhaseHasNoRounds() public {
        refer(7);
        source.changeOver(8);
        challengeFails(evidence(ALL), 0, NO_FAULT);

        challenger.notePhase(address(source));
        move(1);
        refer(8);
        assertEq(observed(), roundIn(PHASE + 1, 0));
        assertFalse(observations[0].live);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        challengeFails(e, 0, NO_FAULT);
        skipFails(e, observed() + 1, NO_FAULT);
        uint80 newer = source.push(3001e8);
        move(1);
        challengeFails(e, 0, NO_FAULT);
        skipFails(e, newer, NO_FAULT);
    }

    // -- Rounds that are not there --

    function test_UnsetRounds() public {
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        skipFails(e, observed() + 1, NO_FAULT);
        skipFails(e, roundIn(PHASE, type(uint64).max), NO_FAULT);
    }

    /// @dev The source has become useless: all rounds read as zeros, the newest as well.
    function test_TheSourceForgetsEverything() public {
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        uint80 round = observed();
        vm.etch(address(source), address(new RoundLogDouble(0)).code);
        for (uint256 slot; slot < 3; ++slot) {
            vm.store(address(source), bytes32(slot), 0);
        }
        challengeFails(e, 0, NO_FAULT);
        source.changeOver(8);
        source.changeOver(8);
        source.rewrite(round, 0, 0);
        challengeFails(e, 0, NO_FAULT);
    }

    /// @dev An aggregator without a proxy, and without rounds.
    function test_AnAggregatorHadNoRounds() public {
        source = new RoundLogDouble(0);
        configure(sourcesOf(address(source)));
        vm.prank(OWNER);
        challenger.addWitness(address(source), 0);
        refer(7);
        assertEq(observed(), 0);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        uint80 newer = source.push(3000e8);
        move(1);
        challengeFails(e, 0, NO_FAULT);
        skipFails(e, newer, NO_FAULT);
    }

    // -- Sources that fail --

    /// @dev Operators saw nothing, although there was a round.
    function test_TheSourceRevertedAtTheReferenceBlock() public {
        uint80 newer = source.push(3001e8);
        source.setBroken(true);
        move(1);
        refer(7);
        assertEq(observed(), 0);
        source.setBroken(false);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(evidence(ALL), newer, NO_FAULT);
    }

    function test_TheSourceRevertsNow() public {
        refer(7);
        source.setBroken(true);
        challengeFails(evidence(ALL), 0, RoundLogDouble.Broken.selector);
        skipFails(evidence(ALL), observed() + 1, RoundLogDouble.Broken.selector);
    }

    function test_TheSourceIsGone() public {
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.etch(address(source), "");
        challengeFails(e, 0, bytes(""));
        skipFails(e, observed() + 1, bytes(""));
    }

    /// @dev Another round than the one asked for is no history.
    function test_TheSourceAnswersWithAnotherRound() public {
        refer(7);
        vm.mockCall(
            address(source),
            abi.encodeCall(source.getRoundData, (observed())),
            abi.encode(observed() - 1, 1, block.timestamp, block.timestamp, observed() - 1)
        );
        challengeFails(evidence(ALL), 0, NO_FAULT);
        vm.mockCall(
            address(source),
            abi.encodeCall(source.getRoundData, (observed() + 1)),
            abi.encode(observed(), 3000e8, 1, 1, observed())
        );
        skipFails(evidence(ALL), observed() + 1, NO_FAULT);
    }

    // -- Decimals --

    function test_DecimalsChange() public {
        refer(7);
        source.changeOver(18);
        uint80 newer = source.push(3000e18);
        move(1);
        challenger.notePhase(address(source));
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(
            evidence(ALL),
            newer,
            abi.encodeWithSelector(IPriceChallenger.PhaseNotNoted.selector, address(source), PHASE + 1)
        );

        // Since then the source has other decimals than it was configured with: operators record silence.
        refer(8);
        assertEq(observations[0].updatedAt, 0);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(evidence(ALL), newer, NO_FAULT);
    }

    /// @dev Answers beyond 128 bits, which operators record as silence, are refuted by no history.
    function testFuzz_AnswersThatDoNotFit(int256 answer) public {
        vm.assume(answer > type(int128).max || answer < type(int128).min);
        source.push(answer);
        move(1);
        refer(7);
        assertEq(observations[0].answer, 0);
        uint80 newer = source.push(3000e8);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        skipFails(evidence(ALL), newer - 1, NO_FAULT);
        skipFails(evidence(ALL), newer, NO_FAULT);
    }

    // -- Sources that are not accountable --

    function test_DiaHasNoHistory() public {
        DiaOracle dia = new DiaOracle(address(this));
        dia.setValue("ETH/USD", 3000e8, uint128(block.timestamp));
        IPriceOracle.Source[] memory sources = sourcesOf(address(dia));
        (sources[0].kind, sources[0].params) = (IPriceOracle.SourceKind.Dia, "ETH/USD");
        configure(sources);
        move(1);
        refer(7);
        dia.setValue("ETH/USD", 3001e8, uint128(block.timestamp));
        notAWitness(address(dia));
        // Not even where its target is one.
        sources[0].target = address(source);
        configure(sources);
        move(1);
        refer(8);
        notAWitness(address(source));
    }

    function test_TheSourceBecameAWitnessLater() public {
        RoundLogDouble other = new RoundLogDouble(1);
        configure(sourcesOf(address(other)));
        move(1);
        refer(7);
        notAWitness(address(other));
        vm.prank(OWNER);
        challenger.addWitness(address(other), 0);
        notAWitness(address(other));

        refer(8);
        lie();
        vm.prank(OWNER);
        challenger.removeWitness(address(other));
        notAWitness(address(other));
        vm.prank(OWNER);
        challenger.addWitness(address(other), 0);
        notAWitness(address(other));
    }

    function notAWitness(address target) private {
        bytes memory reason = abi.encodeWithSelector(IPriceChallenger.NotAWitness.selector, target);
        challengeFails(evidence(ALL), 0, reason);
        skipFails(evidence(ALL), type(uint80).max, reason);
    }

    // -- Feeds that change --

    /// @dev To another source and back: an index meant something else in between.
    function test_TheFeedIsReconfigured() public {
        RoundLogDouble other = new RoundLogDouble(PHASE);
        vm.prank(OWNER);
        challenger.addWitness(address(other), 0);
        configure(sourcesOf(address(other)));
        other.push(2000e8);
        move(1);
        refer(7);
        assertEq(observations[0].answer, 2000e8);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        challengeFails(e, 0, NO_FAULT);

        configure(sourcesOf(address(source)));
        bytes memory reason = abi.encodeWithSelector(IPriceChallenger.FeedReconfigured.selector, 0, block.number);
        challengeFails(e, 0, reason);
        skipFails(e, observed() + 1, reason);
        configure(sourcesOf(address(other)));
        challengeFails(e, 0, reason);
    }

    /// @dev In the reference block itself: operators read the state after it.
    function test_TheFeedIsReconfiguredInTheReferenceBlock() public {
        RoundLogDouble other = new RoundLogDouble(PHASE);
        other.push(2000e8);
        vm.prank(OWNER);
        challenger.addWitness(address(other), 0);
        configure(sourcesOf(address(other)));
        refer(7);
        assertEq(observations[0].answer, 2000e8);
        challengeFails(evidence(ALL), 0, NO_FAULT);
        lie();
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }

    // -- The limit that the interface warns of --

    /// @dev A witness that rewrites its history convicts honest operators: hence the owner vouches for each.
    function test_AWitnessThatRewritesHistoryConvicts() public {
        refer(7);
        source.rewrite(observed(), 1, block.timestamp);
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }
}
