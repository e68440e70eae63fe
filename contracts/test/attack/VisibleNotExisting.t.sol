// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {DelayedSource} from "../support/DelayedSource.sol";
import {IAllocations} from "../support/IEigenLayerCore.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {ZeroRoundSource} from "../support/ZeroRoundSource.sol";

/// @notice What could be seen at the reference block decides, not what existed; and a witness that was vouched for in
/// error takes a bounded part of anybody's stake.
contract VisibleNotExistingTest is PriceChallengerTest {
    uint32 private constant CUT_OFF = 10;
    bytes4 private immutable NO_FAULT = IChallenger.NoFault.selector;

    DelayedSource private svr;

    /// @dev Makes the feed's source one that shows rounds late, with a delay that its witness is said to have.
    function witnessWith(uint32 delay) private {
        svr = new DelayedSource(CUT_OFF);
        svr.push(3000e8);
        configure(sourcesOf(address(svr)));
        move(20);
        vm.prank(OWNER);
        challenger.addWitness(address(svr), delay);
        move(1);
    }

    /// @dev Thirty tasks in which everybody signs what the source shows, each while a newer round is there already. Returns
    /// how often the newer round convicted an operator.
    function runThirtyTasks() private returns (uint256 convictions) {
        address accused = operators[0].account;
        for (uint64 id = 100; id < 130; ++id) {
            uint80 newer = svr.push(3001e8 + int64(id));
            move(1); // 2 s: it is not shown yet
            refer(id);
            assertLt(observations[0].roundId, newer);
            IPriceChallenger.Evidence memory e = evidence(ALL);
            move(10); // now it is
            try challenger.challengeSkipped(e, accused, newer, header) {
                ++convictions;
            } catch {}
            try challenger.challengeDiffering(e, accused) {
                ++convictions;
            } catch {}
        }
    }

    function left(uint256 operator) private view returns (uint64) {
        return IAllocations(address(slasher))
        .getAllocation(operators[operator].account, operatorSet(), strategy)
        .currentMagnitude;
    }

    function test_ASourceThatShowsRoundsLateConvictsNobody() public {
        witnessWith(CUT_OFF);
        assertEq(runThirtyTasks(), 0);
        assertEq(left(0), ALLOCATED);
    }

    /// @dev Vouched for in error: all that is lost until somebody removes it is less than a quarter.
    function test_AWrongDelayTakesABoundedPart() public {
        witnessWith(0);
        assertEq(runThirtyTasks(), 5);
        assertGt(left(0), ALLOCATED * 3 / 4);
    }

    /// @dev At the last second of the delay, and the first after it.
    function testFuzz_TheDelayDecides(uint256 age) public {
        witnessWith(CUT_OFF);
        uint80 newer = svr.push(3001e8);
        uint80 before = newer - 1;
        (, int256 answer,, uint256 updatedAt,) = svr.getRoundData(before);
        age = bound(age, 0, 3 * CUT_OFF);
        vm.roll(block.number + 1);
        skip(age);
        refer(7);
        assertEq(observations[0].roundId, age > CUT_OFF ? newer : before);
        // Everybody signs the round before, whatever the source shows.
        (observations[0].roundId, observations[0].answer, observations[0].updatedAt) =
        (before, int128(answer), uint32(updatedAt));
        IPriceChallenger.Evidence memory e = evidence(ALL);
        move(20);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        if (age <= CUT_OFF) return skipFails(e, newer, NO_FAULT);
        challenger.challengeSkipped(e, operators[0].account, newer, header);
        assertTrue(slashed(0));
    }

    /// @dev The source hides again what it has shown, since its owner has raised the cut-off time.
    function test_ARoundThatIsHiddenAgainConvictsNobody() public {
        svr = new DelayedSource(0);
        svr.push(3000e8);
        configure(sourcesOf(address(svr)));
        vm.prank(OWNER);
        challenger.addWitness(address(svr), 60);
        move(40);
        uint80 newer = svr.push(3001e8);
        move(1);
        refer(7);
        assertEq(observations[0].roundId, newer);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        svr.setCutOff(60);
        challengeFails(e, 0, NO_FAULT);

        // A round that never was convicts when the delay is over, and not a second before.
        observations[0].roundId += 5;
        e = evidence(ALL);
        vm.warp(observations[0].updatedAt + 60);
        challengeFails(e, 0, NO_FAULT);
        vm.warp(observations[0].updatedAt + 61);
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
    }

    /// @dev To give a witness another delay is to remove and to add it: what was signed before is out of reach.
    function test_AnotherDelayIsOfANewWitness() public {
        witnessWith(CUT_OFF);
        refer(7);
        lie();
        vm.startPrank(OWNER);
        challenger.removeWitness(address(svr));
        challenger.addWitness(address(svr), CUT_OFF + 1);
        vm.stopPrank();
        challengeFails(evidence(ALL), 0, abi.encodeWithSelector(IPriceChallenger.NotAWitness.selector, address(svr)));
    }

    // -- Silence --

    /// @dev Round zero is there, and says something else than zeros.
    function test_SilenceConvictsNobody_WhereThereIsARoundZero() public {
        ZeroRoundSource zero = new ZeroRoundSource();
        zero.push(3000e8);
        configure(sourcesOf(address(zero)));
        vm.prank(OWNER);
        challenger.addWitness(address(zero), 0);
        move(1);
        zero.setBroken(true);
        refer(7);
        zero.setBroken(false);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        challengeFails(e, 0, NO_FAULT);
        zero.push(3001e8);
        move(1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        skipFails(e, 1, NO_FAULT);
        challengeFails(e, 0, NO_FAULT);
    }

    // -- The limit --

    /// @dev The sixth waits for the first to be a period ago: exactly, and whatever happened in between.
    function testFuzz_FiveSlashesInAPeriod(uint256 gaps) public {
        address accused = operators[0].account;
        uint256 first;
        for (uint64 id = 1; id <= 5; ++id) {
            slashOnce(id);
            if (id == 1) first = block.number;
            assertEq(challenger.slashableFrom(accused), id < 5 ? 0 : first + 7200);
            move(1 + (gaps >> 16 * id) % 1000);
        }
        uint64 remains = left(0);
        assertGt(remains, ALLOCATED * 3 / 4);
        source.push(3000e8);
        vm.roll(first + 7198);
        refer(6);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        assertEq(block.number, first + 7199);
        vm.expectRevert(abi.encodeWithSelector(IChallenger.SlashedEnough.selector, accused, first + 7200));
        challenger.challengeDiffering(e, accused);
        // The others are not spared.
        challenger.challengeDiffering(e, operators[1].account);

        vm.roll(first + 7200);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        challenger.challengeDiffering(e, accused);
        assertLt(left(0), remains);
    }

    function slashOnce(uint64 id) private {
        source.push(3000e8);
        refer(id);
        lie();
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
    }

    /// @dev Who lies on and on is slashed on and on: nothing that was signed outlives the limit.
    function test_LiesDoNotOutliveTheLimit() public view {
        assertLt(challenger.SLASH_PERIOD_BLOCKS(), 8191);
    }
}
