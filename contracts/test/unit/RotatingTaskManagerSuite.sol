// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "../../src/NeedsOwner.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {Notice} from "../../src/libraries/Notice.sol";
import {QuorumVerifierDouble} from "../support/QuorumVerifierDouble.sol";
import {TaskManagerTest} from "../support/TaskManagerTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice What every {IRotatingTaskManager} does.
abstract contract RotatingTaskManagerSuite is TaskManagerTest {
    // -- Deployment --

    function test_Deployment() public view {
        IRotatingTaskManager.Parameters memory p = manager.parameters();
        assertEq(p.exclusiveBlocks, EXCLUSIVE);
        assertEq(p.graceBlocks, GRACE);
        assertEq(p.windowBlocks, WINDOW);
        assertEq(manager.slots().start, START);
        assertEq(manager.slots().interval, INTERVAL);
        assertEq(manager.thresholdBps(), THRESHOLD);
        assertEq(address(manager.verifier()), address(verifier));
        assertEq(manager.owner(), OWNER);

        IRotatingTaskManager.LastSettlement memory last = manager.lastSettlement();
        assertEq(last.proposer, address(0));
        assertEq(last.blockNumber, 0);
        assertEq(last.id, 0);
    }

    function test_Deployment_FailsIf_IntervalIsZero() public {
        ISlotTaskManager.Slots memory none = slots();
        none.interval = 0;
        vm.expectRevert(IRotatingTaskManager.InvalidParameters.selector);
        this.deployExternally(verifier, defaults(), none, THRESHOLD, OWNER);
    }

    function test_Deployment_FailsIf_WindowIsZero() public {
        IRotatingTaskManager.Parameters memory p = defaults();
        (p.windowBlocks, p.exclusiveBlocks) = (0, 0);
        deploymentFails(verifier, p);
    }

    function test_Deployment_FailsIf_WindowIsBeyondBlockhash() public {
        IRotatingTaskManager.Parameters memory p = defaults();
        p.windowBlocks = 255;
        deploy(verifier, p, slots(), THRESHOLD, OWNER);
        p.windowBlocks = 256;
        deploymentFails(verifier, p);
    }

    function test_Deployment_FailsIf_ProposerIsExclusiveToTheEndOfTheWindow() public {
        IRotatingTaskManager.Parameters memory p = defaults();
        p.exclusiveBlocks = WINDOW - 1;
        deploy(verifier, p, slots(), THRESHOLD, OWNER);
        p.exclusiveBlocks = WINDOW;
        deploymentFails(verifier, p);
    }

    function test_Deployment_FailsIf_VerifierIsNoContract() public {
        deploymentFails(IQuorumVerifier(makeAddr("nobody")), defaults());
    }

    function test_Deployment_FailsIf_OwnerIsZero() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        this.deployExternally(verifier, defaults(), slots(), THRESHOLD, address(0));
    }

    function testFuzz_Deployment_FailsIf_ThresholdIsOutOfRange(uint16 bps) public {
        vm.assume(bps < 5001 || bps > 10_000);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.InvalidThreshold.selector, bps));
        this.deployExternally(verifier, defaults(), slots(), bps, OWNER);
    }

    function deployExternally(
        IQuorumVerifier verifier_,
        IRotatingTaskManager.Parameters memory p,
        ISlotTaskManager.Slots memory slots_,
        uint16 bps,
        address owner
    ) external {
        deploy(verifier_, p, slots_, bps, owner);
    }

    function deploymentFails(IQuorumVerifier verifier_, IRotatingTaskManager.Parameters memory p) internal {
        vm.expectRevert(IRotatingTaskManager.InvalidParameters.selector);
        this.deployExternally(verifier_, p, slots(), THRESHOLD, OWNER);
    }

    // -- Threshold and owner --

    function testFuzz_raiseThresholdBps(uint16 bps) public {
        bps = uint16(bound(bps, THRESHOLD, 10_000));
        vm.expectEmit(address(manager));
        emit IRotatingTaskManager.ThresholdChanged(THRESHOLD, bps);
        vm.prank(OWNER);
        manager.raiseThresholdBps(bps);
        assertEq(manager.thresholdBps(), bps);
    }

    function testFuzz_raiseThresholdBps_FailsIf_Lower(uint16 bps) public {
        bps = uint16(bound(bps, THRESHOLD, 9_999));
        vm.startPrank(OWNER);
        manager.raiseThresholdBps(bps + 1);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.ThresholdNeedsNotice.selector, bps));
        manager.raiseThresholdBps(bps);
    }

    function testFuzz_applyThresholdBps_AfterNotice(uint16 bps, uint256 early) public {
        bps = uint16(bound(bps, manager.MIN_THRESHOLD_BPS(), 10_000));
        uint256 fromBlock = block.number + 8192;
        vm.startPrank(OWNER);
        manager.raiseThresholdBps(10_000);
        vm.expectEmit(address(manager));
        emit IRotatingTaskManager.ThresholdProposed(bps, fromBlock);
        manager.proposeThresholdBps(bps);
        (uint16 proposed, uint256 when) = manager.proposedThresholdBps();
        assertEq(proposed, bps);
        assertEq(when, fromBlock);

        vm.roll(bound(early, block.number, fromBlock - 1));
        vm.expectRevert(abi.encodeWithSelector(Notice.NoticeNotOver.selector, fromBlock));
        manager.applyThresholdBps();
        assertEq(manager.thresholdBps(), 10_000);

        vm.roll(fromBlock);
        vm.expectEmit(address(manager));
        emit IRotatingTaskManager.ThresholdChanged(10_000, bps);
        manager.applyThresholdBps();
        assertEq(manager.thresholdBps(), bps);
        vm.expectRevert(Notice.NothingProposed.selector);
        manager.applyThresholdBps();
    }

    /// @dev A later proposal starts its own notice.
    function test_proposeThresholdBps_ReplacesTheProposal() public {
        vm.startPrank(OWNER);
        manager.proposeThresholdBps(8000);
        vm.roll(block.number + 8191);
        manager.proposeThresholdBps(7000);
        vm.roll(block.number + 1);
        vm.expectRevert(abi.encodeWithSelector(Notice.NoticeNotOver.selector, block.number + 8191));
        manager.applyThresholdBps();
        vm.roll(block.number + 8191);
        manager.applyThresholdBps();
        assertEq(manager.thresholdBps(), 7000);
    }

    /// @dev Whoever raises the threshold does not want what was proposed before; to the present one, it only withdraws.
    function test_raiseThresholdBps_WithdrawsTheProposal() public {
        vm.startPrank(OWNER);
        manager.proposeThresholdBps(7000);
        manager.raiseThresholdBps(THRESHOLD);
        (uint16 proposed, uint256 when) = manager.proposedThresholdBps();
        assertEq(proposed, 0);
        assertEq(when, 0);
        vm.roll(block.number + 8192);
        vm.expectRevert(Notice.NothingProposed.selector);
        manager.applyThresholdBps();
        assertEq(manager.thresholdBps(), THRESHOLD);
    }

    function testFuzz_ThresholdBps_FailsIf_OutOfRange(uint16 bps) public {
        vm.assume(bps < 5001 || bps > 10_000);
        bytes memory reason = abi.encodeWithSelector(IRotatingTaskManager.InvalidThreshold.selector, bps);
        vm.startPrank(OWNER);
        vm.expectRevert(reason);
        manager.raiseThresholdBps(bps);
        vm.expectRevert(reason);
        manager.proposeThresholdBps(bps);
    }

    function testFuzz_FailsIf_NotOwner(address caller) public {
        vm.assume(caller != OWNER);
        bytes[4] memory calls = [
            abi.encodeCall(manager.raiseThresholdBps, (THRESHOLD)),
            abi.encodeCall(manager.proposeThresholdBps, (THRESHOLD)),
            abi.encodeCall(manager.applyThresholdBps, ()),
            abi.encodeCall(manager.setPaused, (0))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory reason) = address(manager).call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        }
    }

    function test_raiseThresholdBps_KeepsTheLastSettlement() public {
        submit(someTask(ALICE), ALICE);
        vm.prank(OWNER);
        manager.raiseThresholdBps(THRESHOLD + 1);
        assertEq(manager.lastSettlement().proposer, ALICE);
        assertEq(manager.lastSettlement().blockNumber, block.number);
        assertEq(manager.lastSettlement().id, NOW_SLOT);
    }

    /// @dev A task manager that is paused and has no owner would stay paused for good.
    function testFuzz_renounceOwnership_FailsIf_OwnerIsNeeded(uint8 bits) public {
        bits &= BaseFlags.PAUSE_SUBMIT;
        vm.startPrank(OWNER);
        manager.setPaused(bits);
        vm.expectRevert(NeedsOwner.OwnerNeeded.selector);
        manager.renounceOwnership();
        manager.setPaused(0);
        vm.stopPrank();
        submit(someTask(ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT));
    }

    function test_transferOwnership_TakesTwoSteps() public {
        vm.prank(OWNER);
        manager.transferOwnership(ALICE);
        assertEq(manager.owner(), OWNER);
        vm.prank(ALICE);
        manager.acceptOwnership();
        assertEq(manager.owner(), ALICE);
    }

    // -- Digest --

    function test_digest_IsEIP712() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("EigenShift"),
                keccak256("1"),
                block.chainid,
                address(manager)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "TaskResponse(uint64 id,uint32 referenceBlock,bytes32 referenceHash,uint32 deadlineBlock,address proposer,bytes spec,bytes response)"
                ),
                task.id,
                task.referenceBlock,
                task.referenceHash,
                task.deadlineBlock,
                task.proposer,
                keccak256(task.spec),
                keccak256("response")
            )
        );
        assertEq(manager.digest(task, "response"), keccak256(abi.encodePacked(hex"1901", domain, message)));
    }

    function testFuzz_digest_BindsEveryField(IRotatingTaskManager.Task memory task, bytes memory response) public view {
        bytes32 original = manager.digest(task, response);
        unchecked {
            ++task.id;
            assertNotEq(manager.digest(task, response), original);
            --task.id;
            ++task.referenceBlock;
            assertNotEq(manager.digest(task, response), original);
            --task.referenceBlock;
            ++task.deadlineBlock;
            assertNotEq(manager.digest(task, response), original);
            --task.deadlineBlock;
        }
        task.referenceHash = ~task.referenceHash;
        assertNotEq(manager.digest(task, response), original);
        task.referenceHash = ~task.referenceHash;
        task.proposer = address(~uint160(task.proposer));
        assertNotEq(manager.digest(task, response), original);
        task.proposer = address(~uint160(task.proposer));
        task.spec = bytes.concat(task.spec, hex"00");
        assertNotEq(manager.digest(task, response), original);
        task.spec = "";
        assertNotEq(manager.digest(task, bytes.concat(response, hex"00")), original);
    }

    // -- Settlement --

    function test_submit_Settles() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes32 digest = manager.digest(task, someResponse());
        assertFalse(manager.isSettled(task.id));

        vm.expectEmit(address(manager));
        emit IRotatingTaskManager.TaskSettled(task.id, ALICE, ALICE, digest, task.referenceBlock);
        submit(task, ALICE);

        assertTrue(manager.isSettled(task.id));
        IRotatingTaskManager.LastSettlement memory last = manager.lastSettlement();
        assertEq(last.proposer, ALICE);
        assertEq(last.blockNumber, block.number);
        assertEq(last.id, task.id);
        assertEq(manager.thresholdBps(), THRESHOLD);
    }

    function test_submit_HandsTheCertificateToTheVerifier() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes32 digest = manager.digest(task, someResponse());
        bytes memory certificate = certify(task, someResponse());
        vm.expectCall(
            address(verifier), abi.encodeCall(IQuorumVerifier.verify, (digest, task.referenceBlock, certificate))
        );
        submit(task, ALICE);
    }

    function test_submit_NamesTheSubmitter() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + EXCLUSIVE + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        bytes32 digest = manager.digest(task, someResponse());
        vm.expectEmit(address(manager));
        emit IRotatingTaskManager.TaskSettled(task.id, ALICE, BOB, digest, task.referenceBlock);
        submit(task, BOB);
        assertEq(manager.lastSettlement().proposer, ALICE);
    }

    function testFuzz_submit_SettlesThatSlotOnly(uint64 id, uint64 other) public {
        id = uint64(bound(id, 0, NOW_SLOT));
        vm.assume(other != id);
        submit(taskAt(id, block.number - 1, ALICE), ALICE);
        assertTrue(manager.isSettled(id));
        assertFalse(manager.isSettled(other));
    }

    function test_submit_FailsIf_AlreadySettled() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        submit(task, ALICE);
        vm.roll(block.number + GRACE + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submitFails(task, ALICE, abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, task.id));
    }

    function test_submit_FailsIf_AnotherProposerSettledTheSlot() public {
        submit(someTask(ALICE), ALICE);
        submitFails(
            someTask(BOB), BOB, abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, NOW_SLOT)
        );
    }

    function test_submit_AcceptsSlotsInAnyOrder() public {
        submit(taskAt(7, block.number - 1, ALICE), ALICE);
        submit(taskAt(3, block.number - 1, BOB), BOB);
        assertTrue(manager.isSettled(7));
        assertTrue(manager.isSettled(3));
        assertEq(manager.lastSettlement().id, 3);
    }

    // -- Slots --

    function testFuzz_slotStart(uint64 id) public view {
        assertEq(manager.slotStart(id), uint256(START) + uint256(id) * INTERVAL);
    }

    function testFuzz_submit_FailsIf_SlotHasNotStarted(uint64 id) public {
        id = uint64(bound(id, NOW_SLOT + 1, type(uint64).max));
        submitFails(
            taskAt(id, block.number - 1, ALICE),
            ALICE,
            abi.encodeWithSelector(ISlotTaskManager.SlotNotStarted.selector, id, manager.slotStart(id))
        );
    }

    function testFuzz_submit_FailsIf_SlotIsBeyond40Bits(uint64 id) public {
        id = uint64(bound(id, 1 << 40, type(uint64).max));
        vm.warp(type(uint128).max);
        submitFails(
            taskAt(id, block.number - 1, ALICE),
            ALICE,
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 40, id)
        );
    }

    function test_submit_AcceptsASlotInItsFirstSecond() public {
        vm.warp(manager.slotStart(NOW_SLOT));
        submit(taskAt(NOW_SLOT, block.number - 1, ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT));
    }

    // -- Reference block and deadline --

    function testFuzz_submit_FailsIf_ReferenceBlockIsNotPast(uint32 referenceBlock) public {
        referenceBlock = uint32(bound(referenceBlock, block.number, type(uint32).max - WINDOW));
        submitFails(
            taskAt(NOW_SLOT, referenceBlock, ALICE),
            ALICE,
            abi.encodeWithSelector(IRotatingTaskManager.ReferenceBlockNotPast.selector, referenceBlock)
        );
    }

    function testFuzz_submit_FailsIf_ReferenceBlockIsTooOld(uint32 referenceBlock) public {
        referenceBlock = uint32(bound(referenceBlock, 0, block.number - WINDOW - 1));
        submitFails(
            taskAt(NOW_SLOT, referenceBlock, ALICE),
            ALICE,
            abi.encodeWithSelector(
                IRotatingTaskManager.ReferenceBlockTooOld.selector, referenceBlock, block.number - WINDOW
            )
        );
    }

    function testFuzz_submit_AcceptsReferenceBlocksInTheWindow(uint32 age) public {
        age = uint32(bound(age, 1, WINDOW));
        submit(taskAt(NOW_SLOT, block.number - age, ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT));
    }

    function test_submit_AcceptsYoungChains() public {
        vm.roll(1);
        submit(taskAt(NOW_SLOT, 0, ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT));
    }

    function testFuzz_submit_FailsIf_ReferenceHashDiffers(bytes32 hash) public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes32 actual = task.referenceHash;
        vm.assume(hash != actual);
        task.referenceHash = hash;
        submitFails(
            task, ALICE, abi.encodeWithSelector(IRotatingTaskManager.ReferenceHashMismatch.selector, hash, actual)
        );
    }

    function testFuzz_submit_FailsIf_DeadlineIsOutOfRange(uint32 deadline) public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.assume(deadline <= task.referenceBlock || deadline > task.referenceBlock + WINDOW);
        task.deadlineBlock = deadline;
        submitFails(task, ALICE, abi.encodeWithSelector(IRotatingTaskManager.DeadlineOutOfRange.selector, deadline));
    }

    function test_submit_DeadlineEdges() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes4 outOfRange = IRotatingTaskManager.DeadlineOutOfRange.selector;
        task.deadlineBlock = task.referenceBlock;
        submitFails(task, ALICE, abi.encodeWithSelector(outOfRange, task.deadlineBlock));
        task.deadlineBlock = task.referenceBlock + WINDOW + 1;
        submitFails(task, ALICE, abi.encodeWithSelector(outOfRange, task.deadlineBlock));
        task.deadlineBlock = task.referenceBlock + WINDOW;
        submit(task, ALICE);
        assertTrue(manager.isSettled(task.id));
    }

    function test_submit_FailsIf_DeadlineHasPassed() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        task.deadlineBlock = task.referenceBlock + 5;
        vm.roll(task.deadlineBlock + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submitFails(
            task, ALICE, abi.encodeWithSelector(IRotatingTaskManager.DeadlinePassed.selector, task.deadlineBlock)
        );
        vm.roll(task.deadlineBlock);
        submit(task, ALICE);
        assertTrue(manager.isSettled(task.id));
    }

    // -- Who may submit --

    function testFuzz_submit_FailsIf_AnotherOperatorIsTooEarly(uint256 blocks) public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + bound(blocks, 1, EXCLUSIVE));
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submitFails(
            task,
            BOB,
            abi.encodeWithSelector(
                IRotatingTaskManager.ProposerExclusive.selector, ALICE, task.referenceBlock + EXCLUSIVE
            )
        );
    }

    /// @dev Anybody settles, in the exclusive blocks and after them; that the proposer proposed stays.
    function testFuzz_submit_AcceptsAnybodyThroughoutTheWindow(address sender, uint256 blocks) public {
        vm.assume(sender != ALICE && sender != BOB);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + bound(blocks, 1, WINDOW));
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        vm.expectEmit(address(manager));
        emit IRotatingTaskManager.TaskSettled(
            task.id, ALICE, sender, manager.digest(task, someResponse()), task.referenceBlock
        );
        submit(task, sender);
        assertTrue(manager.isSettled(task.id));
        assertEq(manager.lastSettlement().proposer, ALICE);
    }

    function testFuzz_submit_AcceptsTheProposerThroughoutTheWindow(uint256 blocks) public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + bound(blocks, 1, WINDOW));
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submit(task, ALICE);
        assertTrue(manager.isSettled(task.id));
    }

    function testFuzz_submit_FailsIf_ProposerIsNotTheOneSigned(address proposer) public {
        vm.assume(proposer != ALICE);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes memory certificate = certify(task, someResponse());
        bytes memory response = someResponse();
        task.proposer = proposer;
        vm.expectRevert(QuorumVerifierDouble.InvalidCertificate.selector);
        vm.prank(proposer);
        manager.submit(task, response, certificate);
    }

    // -- Rotation --

    function testFuzz_submit_FailsIf_ProposerSettledLast(uint256 blocks) public {
        submit(someTask(ALICE), ALICE);
        uint256 settledAt = block.number;
        advance(bound(blocks, 1, GRACE));
        submitFails(
            someTask(ALICE),
            ALICE,
            abi.encodeWithSelector(IRotatingTaskManager.ProposedLast.selector, ALICE, settledAt + GRACE)
        );
    }

    function test_submit_FailsIf_ProposerSettledLastThroughAnotherSubmitter() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + EXCLUSIVE + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submit(task, BOB);
        uint256 settledAt = block.number;
        advance(1);
        submitFails(
            someTask(ALICE),
            ALICE,
            abi.encodeWithSelector(IRotatingTaskManager.ProposedLast.selector, ALICE, settledAt + GRACE)
        );
        submit(someTask(BOB), BOB);
        assertEq(manager.lastSettlement().proposer, BOB);
    }

    function testFuzz_submit_AcceptsTheSameProposerAfterTheGracePeriod(uint256 blocks) public {
        submit(someTask(ALICE), ALICE);
        advance(bound(blocks, GRACE + 1, 1_000_000));
        submit(someTask(ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT + 1));
    }

    function test_submit_AcceptsTwoProposersInTurn() public {
        for (uint256 i; i < 6; ++i) {
            address proposer = i % 2 == 0 ? ALICE : BOB;
            submit(someTask(proposer), proposer);
            assertEq(manager.lastSettlement().proposer, proposer);
            advance(1);
        }
    }

    // -- Quorums --

    function test_submit_FailsIf_CertificateDoesNotVerify() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes memory response = someResponse();
        vm.expectRevert(QuorumVerifierDouble.InvalidCertificate.selector);
        vm.prank(ALICE);
        manager.submit(task, response, "");
    }

    function test_submit_FailsIf_ThereIsNoQuorum() public {
        verifier.clearStakes();
        submitFails(someTask(ALICE), ALICE, abi.encodeWithSelector(IRotatingTaskManager.QuorumEmpty.selector, 0));
    }

    function test_submit_FailsIf_QuorumHasNoStake() public {
        verifier.setStake(0, 0);
        submitFails(someTask(ALICE), ALICE, abi.encodeWithSelector(IRotatingTaskManager.QuorumEmpty.selector, 0));
    }

    function testFuzz_submit_FailsIf_NobodySigned(uint96 total) public {
        vm.assume(total != 0);
        verifier.setStake(0, total);
        submitFails(
            someTask(ALICE), ALICE, abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, 0, total)
        );
    }

    function test_submit_FailsIf_AnyQuorumIsNotReached() public {
        verifier.addStake(50, 100);
        submitFails(
            someTask(ALICE), ALICE, abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 1, 50, 100)
        );
        verifier.setStake(100, 100);
        verifier.addStake(0, 0);
        submitFails(someTask(ALICE), ALICE, abi.encodeWithSelector(IRotatingTaskManager.QuorumEmpty.selector, 1));
        verifier.setStake(100, 100);
        verifier.addStake(51, 100);
        submit(someTask(ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT));
    }

    /// @dev The least stake that reaches the threshold does, one wei less does not.
    function testFuzz_submit_ThresholdEdge(uint96 total, uint16 bps) public {
        total = uint96(bound(total, 1, type(uint96).max));
        bps = uint16(bound(bps, THRESHOLD, 10_000));
        vm.prank(OWNER);
        manager.raiseThresholdBps(bps);
        uint96 needed = uint96((uint256(total) * bps + 9_999) / 10_000);

        verifier.setStake(needed - 1, total);
        submitFails(
            someTask(ALICE),
            ALICE,
            abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, needed - 1, total)
        );
        verifier.setStake(needed, total);
        submit(someTask(ALICE), ALICE);
        assertTrue(manager.isSettled(NOW_SLOT));
    }
}
