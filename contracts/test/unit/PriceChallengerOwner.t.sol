// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "../../src/NeedsOwner.sol";
import {PriceChallenger} from "../../src/PriceChallenger.sol";
import {IAnnouncedCalls} from "../../src/interfaces/IAnnouncedCalls.sol";
import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {Notice} from "../../src/libraries/Notice.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {IAllocations, ISlashers} from "../support/IEigenLayerCore.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {RoundLogDouble} from "../support/RoundLogDouble.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice Deployment, and what the owner may do.
contract PriceChallengerOwnerTest is PriceChallengerTest {
    function test_Deployment() public view {
        assertEq(address(challenger.oracle()), address(oracle));
        assertEq(address(challenger.serviceManager()), avs);
        assertEq(challenger.owner(), OWNER);
        assertEq(challenger.wad(), WAD);
        assertEq(challenger.MAX_WAD(), 0.05e18);
        assertEq(challenger.MAX_SLASHES(), 5);
        assertEq(challenger.SLASH_PERIOD_BLOCKS(), 7200);
        assertEq(challenger.MAX_DELAY(), 3600);
        assertEq(challenger.MAX_BOUNTY(), 0.1 ether);
        assertEq(challenger.NOTICE_BLOCKS(), 8192);
        (uint64 proposed, uint256 fromBlock) = challenger.proposedWad();
        assertEq(proposed, 0);
        assertEq(fromBlock, 0);
    }

    function test_Deployment_FailsIf_TheRegistriesServeAnotherAvs() public {
        IServiceManager other = IServiceManager(makeAddr("other"));
        vm.mockCall(
            address(other), abi.encodeCall(other.allocationManager, ()), abi.encode(contractNamed("AllocationManager"))
        );
        vm.expectRevert(abi.encodeWithSelector(IChallenger.WrongServiceManager.selector, avs));
        this.create(other, WAD);
    }

    function testFuzz_Deployment_Wad(uint64 wad) public {
        bool valid = wad != 0 && wad <= 0.05e18;
        if (!valid) vm.expectRevert(abi.encodeWithSelector(IChallenger.InvalidWad.selector, wad));
        PriceChallenger other = this.create(IServiceManager(avs), wad);
        if (valid) assertEq(other.wad(), wad);
    }

    /// @dev All values that the slash has had can be read from events.
    function test_Deployment_SaysTheWad() public {
        vm.expectEmit();
        emit IChallenger.WadChanged(0, WAD);
        this.create(IServiceManager(avs), WAD);
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create(IServiceManager avs_, uint64 wad) external returns (PriceChallenger) {
        return new PriceChallenger(oracle, avs_, wad, OWNER);
    }

    // -- Who slashes --

    /// @dev The core knows one slasher for each operator set, and the AVS's account listens to one challenger.
    function test_canSlash() public {
        assertTrue(challenger.canSlash(0));
        assertFalse(challenger.canSlash(1), "no operator set");

        address another = makeAddr("another");
        vm.prank(deployer);
        IServiceManager(avs).setChallenger(address(0));
        assertFalse(challenger.canSlash(0), "the AVS slashes for nobody");
        bytes memory again = abi.encodeCall(IServiceManager.setChallenger, (address(challenger)));
        vm.prank(deployer);
        IAnnouncedCalls(avs).announce(again);
        move(IAnnouncedCalls(avs).noticeBlocks());
        vm.prank(deployer);
        IServiceManager(avs).setChallenger(address(challenger));
        assertTrue(challenger.canSlash(0));

        // Another slasher takes over after a delay: until then the AVS's account slashes.
        vm.prank(avs);
        ISlashers(address(slasher)).updateSlasher(operatorSet(), another);
        (address pending, uint32 effectBlock) = ISlashers(address(slasher)).getPendingSlasher(operatorSet());
        assertEq(pending, another);
        vm.roll(effectBlock - 1);
        assertTrue(challenger.canSlash(0));
        vm.roll(effectBlock);
        assertFalse(challenger.canSlash(0), "the core has another slasher");
    }

    // -- The slash --

    function test_applyWad_AfterNotice() public {
        uint256 fromBlock = block.number + 8192;
        vm.expectEmit(address(challenger));
        emit IChallenger.WadProposed(0.04e18, fromBlock);
        vm.prank(OWNER);
        challenger.proposeWad(0.04e18);
        (uint64 proposed, uint256 when) = challenger.proposedWad();
        assertEq(proposed, 0.04e18);
        assertEq(when, fromBlock);
        assertEq(challenger.wad(), WAD);

        vm.roll(fromBlock - 1);
        vm.expectRevert(abi.encodeWithSelector(Notice.NoticeNotOver.selector, fromBlock));
        vm.prank(OWNER);
        challenger.applyWad();

        vm.roll(fromBlock);
        vm.expectEmit(address(challenger));
        emit IChallenger.WadChanged(WAD, 0.04e18);
        vm.prank(OWNER);
        challenger.applyWad();
        assertEq(challenger.wad(), 0.04e18);

        vm.expectRevert(Notice.NothingProposed.selector);
        vm.prank(OWNER);
        challenger.applyWad();
    }

    /// @dev A later proposal starts its own notice.
    function test_proposeWad_ReplacesTheProposal() public {
        vm.startPrank(OWNER);
        challenger.proposeWad(0.04e18);
        vm.roll(block.number + 8191);
        challenger.proposeWad(0.01e18);
        vm.roll(block.number + 8191);
        vm.expectRevert(abi.encodeWithSelector(Notice.NoticeNotOver.selector, block.number + 1));
        challenger.applyWad();
        vm.roll(block.number + 1);
        challenger.applyWad();
        assertEq(challenger.wad(), 0.01e18);
    }

    function test_proposeWad_FailsIf_OutOfBounds() public {
        vm.startPrank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IChallenger.InvalidWad.selector, 0));
        challenger.proposeWad(0);
        vm.expectRevert(abi.encodeWithSelector(IChallenger.InvalidWad.selector, 0.05e18 + 1));
        challenger.proposeWad(0.05e18 + 1);
    }

    // -- Witnesses --

    function test_addWitness() public {
        RoundLogDouble other = new RoundLogDouble(5);
        vm.expectEmit(address(challenger));
        emit IPriceChallenger.WitnessAdded(address(other), 12, block.number);
        vm.expectEmit(address(challenger));
        emit IPriceChallenger.PhaseNoted(address(other), 5);
        vm.prank(OWNER);
        challenger.addWitness(address(other), 12);
        (uint256 since, uint32 delay) = challenger.witness(address(other));
        assertEq(since, block.number);
        assertEq(delay, 12);
        assertEq(challenger.phaseSince(address(other), 5), block.number);

        vm.expectRevert(abi.encodeWithSelector(IPriceChallenger.AlreadyAWitness.selector, address(other)));
        vm.prank(OWNER);
        challenger.addWitness(address(other), 0);
    }

    function test_addWitness_FailsIf_ItDoesNotAnswer() public {
        source.setBroken(true);
        vm.startPrank(OWNER);
        challenger.removeWitness(address(source));
        vm.expectRevert(RoundLogDouble.Broken.selector);
        challenger.addWitness(address(source), 0);
        vm.expectRevert();
        challenger.addWitness(makeAddr("nothing"), 0);
    }

    function testFuzz_addWitness_FailsIf_TheDelayIsTooLong(uint32 delay) public {
        RoundLogDouble other = new RoundLogDouble(5);
        bool valid = delay <= 1 hours;
        if (!valid) vm.expectRevert(abi.encodeWithSelector(IPriceChallenger.InvalidDelay.selector, delay));
        vm.prank(OWNER);
        challenger.addWitness(address(other), delay);
        (, uint32 now_) = challenger.witness(address(other));
        assertEq(now_, valid ? delay : 0);
    }

    function test_addWitness_TheLongestDelay() public {
        RoundLogDouble other = new RoundLogDouble(5);
        vm.prank(OWNER);
        challenger.addWitness(address(other), 1 hours);
        (, uint32 delay) = challenger.witness(address(other));
        assertEq(delay, 1 hours);
    }

    /// @dev The block with which the set-up ends is the first whose witnesses have notice.
    function test_addWitness_HasNoticeOnceTheAvsIsSetUp() public {
        uint256 until = IServiceManager(avs).setUpUntil();
        vm.roll(until - 1);
        (RoundLogDouble early, RoundLogDouble late) = (new RoundLogDouble(1), new RoundLogDouble(1));
        vm.prank(OWNER);
        challenger.addWitness(address(early), 0);
        (uint256 since,) = challenger.witness(address(early));
        assertEq(since, until - 1);

        vm.roll(until);
        vm.prank(OWNER);
        challenger.addWitness(address(late), 0);
        (since,) = challenger.witness(address(late));
        assertEq(since, until + 8192);
    }

    function test_removeWitness() public {
        vm.expectEmit(address(challenger));
        emit IPriceChallenger.WitnessRemoved(address(source));
        vm.prank(OWNER);
        challenger.removeWitness(address(source));
        (uint256 since, uint32 delay) = challenger.witness(address(source));
        assertEq(since, 0);
        assertEq(delay, 0);

        vm.expectRevert(abi.encodeWithSelector(IPriceChallenger.NotAWitness.selector, address(source)));
        vm.prank(OWNER);
        challenger.removeWitness(address(source));
    }

    /// @dev Anyone may; the first time counts.
    function test_notePhase() public {
        uint256 since = challenger.phaseSince(address(source), PHASE);
        source.changeOver(8);
        vm.expectEmit(address(challenger));
        emit IPriceChallenger.PhaseNoted(address(source), PHASE + 1);
        assertEq(challenger.notePhase(address(source)), PHASE + 1);
        uint256 noted = block.number;
        move(1);
        challenger.notePhase(address(source));
        assertEq(challenger.phaseSince(address(source), PHASE + 1), noted);
        assertEq(challenger.phaseSince(address(source), PHASE), since);
    }

    function test_notePhase_FailsIf_NotAWitness() public {
        RoundLogDouble other = new RoundLogDouble(1);
        vm.expectRevert(abi.encodeWithSelector(IPriceChallenger.NotAWitness.selector, address(other)));
        challenger.notePhase(address(other));
    }

    // -- Bounty --

    function testFuzz_setBounty(uint96 amount) public {
        bool valid = amount <= 0.1 ether;
        if (valid) {
            vm.expectEmit(address(challenger));
            emit IChallenger.BountyChanged(0, amount);
        } else {
            vm.expectRevert(abi.encodeWithSelector(IChallenger.InvalidBounty.selector, amount));
        }
        vm.prank(OWNER);
        challenger.setBounty(amount);
        (uint96 set,) = challenger.bounty();
        assertEq(set, valid ? amount : 0);
    }

    function test_setBounty_TheHighest() public {
        vm.prank(OWNER);
        challenger.setBounty(0.1 ether);
        (uint96 set,) = challenger.bounty();
        assertEq(set, 0.1 ether);
    }

    // -- Pausing --

    function test_setPaused() public {
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.prank(OWNER);
        oracle.setPaused(OracleFlags.PAUSE_CHALLENGES);
        challengeFails(e, 0, IPriceChallenger.ChallengesPaused.selector);
        skipFails(e, 0, IPriceChallenger.ChallengesPaused.selector);

        vm.prank(OWNER);
        oracle.setPaused(BaseFlags.PAUSE_SUBMIT);
        challenger.challengeDiffering(e, operators[0].account);
        assertTrue(slashed(0));
    }

    // -- Ownership --

    function testFuzz_FailsIf_NotOwner(address caller) public {
        vm.assume(caller != OWNER);
        bytes[5] memory calls = [
            abi.encodeCall(challenger.addWitness, (caller, 0)),
            abi.encodeCall(challenger.removeWitness, (address(source))),
            abi.encodeCall(challenger.proposeWad, (1)),
            abi.encodeCall(challenger.applyWad, ()),
            abi.encodeCall(challenger.setBounty, (1))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory reason) = address(challenger).call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        }
    }

    function test_transferOwnership_TakesTwoSteps() public {
        address heir = makeAddr("heir");
        vm.prank(OWNER);
        challenger.transferOwnership(heir);
        assertEq(challenger.owner(), OWNER);
        vm.prank(heir);
        challenger.acceptOwnership();
        assertEq(challenger.owner(), heir);
    }

    function test_renounceOwnership_FailsIf_OwnerIsNeeded() public {
        vm.expectRevert(NeedsOwner.OwnerNeeded.selector);
        vm.prank(OWNER);
        challenger.renounceOwnership();
        assertEq(challenger.owner(), OWNER);
    }

    /// @dev Rounded up by EigenLayer, so that the least slash of the least allocation takes something.
    function testFuzz_challenge_TakesWhatWasSet(uint64 wad) public {
        wad = uint64(bound(wad, 1, 0.05e18));
        vm.prank(OWNER);
        challenger.proposeWad(wad);
        move(8192);
        vm.prank(OWNER);
        challenger.applyWad();
        source.push(3000e8);
        refer(7);
        lie();
        challenger.challengeDiffering(evidence(1), operators[0].account);
        uint256 taken = 1e18 - IAllocations(address(slasher)).getMaxMagnitude(operators[0].account, strategy);
        uint256 exact = uint256(ALLOCATED) * wad;
        assertEq(taken, (exact + 1e18 - 1) / 1e18);
    }
}
