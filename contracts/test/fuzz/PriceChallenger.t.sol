// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {RoundHistory} from "../../src/libraries/RoundHistory.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";

/// @notice Sources and proxies do what they do at random, before and after a reference block. What an operator read there
/// never convicts it; certain lies always do. Faults are judged before signatures: who is accused here has never signed,
/// so a fault that is shown ends in {IQuorumVerifier-NotAMember}.
contract PriceChallengerFuzzTest is PriceChallengerTest {
    address private immutable STRANGER = makeAddr("stranger");

    /// @dev Two bits a step: a round, a round of the next phase's aggregator, a change of the proxy, a note.
    function happen(uint256 steps, uint256 count) private {
        for (uint256 i; i < count; ++i) {
            uint256 step = steps >> 8 * i;
            if (step & 3 == 0) source.push(int256(step & 0xff));
            if (step & 3 == 1) source.pushTo(source.phase() + 1, int256(step & 0xff));
            if (step & 3 == 2) source.changeOver(8);
            if (step & 3 == 3) challenger.notePhase(address(source));
            move(step >> 2 & 1); // the next step is in the same block, or in the next
        }
    }

    /// @dev Reads the sources between some steps and others.
    function referAmid(uint256 steps, uint256 before) private {
        before = bound(before, 0, 16);
        happen(steps, before);
        refer(7);
        happen(steps >> 128, 16);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
    }

    function skips(uint80 newer) private returns (bool ok) {
        return faults(abi.encodeCall(challenger.challengeSkipped, (unsigned(), STRANGER, newer, header)));
    }

    function differs() private returns (bool ok) {
        return faults(abi.encodeCall(challenger.challengeDiffering, (unsigned(), STRANGER)));
    }

    function faults(bytes memory call) private returns (bool) {
        (bool ok, bytes memory reason) = address(challenger).call(call);
        assertFalse(ok);
        if (bytes4(reason) == IQuorumVerifier.NotAMember.selector) return true;
        bool refused = bytes4(reason) == IChallenger.NoFault.selector
            || bytes4(reason) == IPriceChallenger.RoundNotNewer.selector
            || bytes4(reason) == IPriceChallenger.PhaseNotNoted.selector;
        assertTrue(refused);
        return false;
    }

    /// @dev Whatever newer round is named.
    function testFuzz_HonestOperatorsAreSafe(uint256 steps, uint256 before) public {
        referAmid(steps, before);
        assertFalse(differs());
        for (uint16 phase; phase <= source.phase(); ++phase) {
            uint64 rounds = uint64(source.newest(phase));
            for (uint64 round; round <= rounds + 1; ++round) {
                assertFalse(skips(roundIn(phase, round)));
            }
        }
    }

    function testFuzz_AnotherAnswerOrTimeConvicts(uint256 steps, uint256 before, int128 answer, uint32 updatedAt)
        public
    {
        referAmid(steps, before);
        if (observations[0].updatedAt == 0) return; // no round to lie about
        vm.assume(answer != observations[0].answer || updatedAt != observations[0].updatedAt);
        (observations[0].answer, observations[0].updatedAt) = (answer, updatedAt);
        assertTrue(differs());
    }

    /// @dev Any round that the source has not come to, once it has come to one of its phase.
    function testFuzz_AnInventedRoundConvicts(uint256 steps, uint256 before, uint80 roundId) public {
        referAmid(steps, before);
        source.push(1);
        observations[0].roundId = uint80(bound(roundId, source.newest(source.phase()) + 1, type(uint80).max));
        assertTrue(differs());
    }

    /// @dev An older round of the same phase, as it was: the one that operators should have seen convicts, unless it is of
    /// the reference block's second.
    function testFuzz_AnOlderRoundConvicts(uint256 steps, uint256 before, uint64 age) public {
        source.push(1);
        move(1);
        referAmid(steps, before);
        uint80 latest = observations[0].roundId;
        if (uint64(latest) < 2) return; // no older one in this phase
        bool sameSecond = observations[0].updatedAt == block.timestamp - elapsed();
        observations[0].roundId = latest - uint80(bound(age, 1, uint64(latest) - 1));
        (, int256 answer,, uint256 updatedAt,) = source.getRoundData(observations[0].roundId);
        (observations[0].answer, observations[0].updatedAt) = (int128(answer), uint32(updatedAt));
        assertFalse(differs());
        assertEq(skips(latest), !sameSecond);
    }

    /// @dev Seconds since the reference block: two for each block.
    function elapsed() private view returns (uint256) {
        return 2 * (block.number - task.referenceBlock);
    }

    function testFuzz_PhaseOf(uint16 phase, uint64 round) public pure {
        assertEq(RoundHistory.phaseOf(uint80(phase) << 64 | round), phase);
    }
}
