// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SlotTaskManager} from "../../src/SlotTaskManager.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {TaskManagerDouble} from "../support/TaskManagerDouble.sol";
import {RotatingTaskManagerSuite} from "./RotatingTaskManagerSuite.sol";

contract RotatingTaskManagerTest is RotatingTaskManagerSuite {
    function deploy(
        IQuorumVerifier verifier_,
        IRotatingTaskManager.Parameters memory p,
        ISlotTaskManager.Slots memory slots,
        uint16 thresholdBps,
        address owner
    ) internal override returns (SlotTaskManager) {
        return new TaskManagerDouble(verifier_, p, slots, thresholdBps, owner);
    }

    function someSpec() internal pure override returns (bytes memory) {
        return "spec";
    }

    function someResponse() internal pure override returns (bytes memory) {
        return "response";
    }

    function test_submit_SettlesTheResponseOnce() public {
        submit(someTask(ALICE), "what was signed", ALICE);
        assertEq(double().settlements(), 1);
        assertEq(double().lastResponse(), "what was signed");
    }

    function test_submit_LeavesTheSlotOpenIfSettlingFails() public {
        double().refuse(true);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        submitFails(task, ALICE, abi.encodeWithSelector(TaskManagerDouble.Refused.selector));
        assertFalse(manager.isSettled(task.id));
        assertEq(manager.lastSettlement().proposer, address(0));
        double().refuse(false);
        submit(task, ALICE);
        assertTrue(manager.isSettled(task.id));
    }

    // -- Who is paid --

    /// @dev An operator or nobody but the proposer: at any time in the window, whoever sends.
    function testFuzz_payee(address sender, bool operates, uint256 blocks) public {
        vm.assume(sender != ALICE);
        verifier.setOperator(sender, operates);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + bound(blocks, operates ? EXCLUSIVE + 1 : 1, WINDOW));
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submit(task, sender);
        assertEq(double().lastPayee(), operates ? sender : ALICE);
    }

    /// @dev Also one that is no operator any more: the signers vouched for it.
    function testFuzz_payee_IsTheProposer(bool operates, uint256 blocks) public {
        verifier.setOperator(ALICE, operates);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + bound(blocks, 1, WINDOW));
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submit(task, ALICE);
        assertEq(double().lastPayee(), ALICE);
    }

    /// @dev Who the sender is costs a call for others only, and one for them.
    function test_payee_AsksTheVerifierOnceAtMost() public {
        bytes memory asked = abi.encodePacked(IQuorumVerifier.isOperator.selector);
        vm.expectCall(address(verifier), asked, 0);
        submit(someTask(ALICE), ALICE);
    }

    function test_payee_AsksTheVerifierOnceForOthers() public {
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        vm.roll(task.referenceBlock + EXCLUSIVE + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        vm.expectCall(address(verifier), abi.encodeCall(IQuorumVerifier.isOperator, (BOB)), 1);
        submit(task, BOB);
        assertEq(double().lastPayee(), BOB);
    }

    function test_payee_AsksTheVerifierOnceForStrangers() public {
        address stranger = makeAddr("stranger");
        vm.expectCall(address(verifier), abi.encodeCall(IQuorumVerifier.isOperator, (stranger)), 1);
        submit(someTask(ALICE), stranger);
        assertEq(double().lastPayee(), ALICE);
    }

    // -- Flags --

    /// @dev An AVS has seven flags, which neither pauses nor settlements nor thresholds change, nor the other way round.
    function testFuzz_setFlag(uint8 flags, bool paused) public {
        flags &= ~BaseFlags.ALL;
        double().setFlag(flags, true);
        uint8 expected = flags;
        vm.startPrank(OWNER);
        manager.setPaused(paused ? BaseFlags.PAUSE_SUBMIT : 0);
        manager.raiseThresholdBps(THRESHOLD + 1);
        vm.stopPrank();
        if (paused) expected |= BaseFlags.PAUSE_SUBMIT;
        else submit(someTask(ALICE), ALICE);
        assertEq(double().flags(), expected);
        assertEq(manager.paused(), paused ? BaseFlags.PAUSE_SUBMIT : 0);
        assertEq(manager.thresholdBps(), THRESHOLD + 1);

        double().setFlag(flags, false);
        assertEq(double().flags(), paused ? BaseFlags.PAUSE_SUBMIT : 0);
    }

    /// @dev The base's flag is no AVS's to set or to clear, not even with others.
    function testFuzz_setFlag_FailsIf_TheBases(uint8 flag, bool on) public {
        flag |= BaseFlags.PAUSE_SUBMIT;
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.InvalidFlag.selector, flag));
        double().setFlag(flag, on);
    }

    /// @dev An AVS without pauses of its own has the base's only.
    function testFuzz_setPaused_FailsIf_NoPause(uint8 bits) public {
        bits = uint8(bound(bits, BaseFlags.PAUSE_SUBMIT + 1, type(uint8).max));
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.InvalidPauseBits.selector, bits));
        vm.prank(OWNER);
        manager.setPaused(bits);
    }

    // -- Reentrancy --

    function test_submit_FailsIf_ReenteredWithTheSameTask() public {
        IRotatingTaskManager.Task memory task = someTask(address(manager));
        bytes memory certificate = certify(task, someResponse());
        double().callOut(address(manager), abi.encodeCall(manager.submit, (task, someResponse(), certificate)));
        submitFails(
            task, address(manager), abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, task.id)
        );
    }

    function test_submit_FailsIf_ReenteredWithTheNextTaskOfTheSameProposer() public {
        IRotatingTaskManager.Task memory next = taskAt(NOW_SLOT, block.number - 1, address(manager));
        bytes memory certificate = certify(next, someResponse());
        double().callOut(address(manager), abi.encodeCall(manager.submit, (next, someResponse(), certificate)));
        submitFails(
            taskAt(NOW_SLOT - 1, block.number - 1, address(manager)),
            address(manager),
            abi.encodeWithSelector(IRotatingTaskManager.ProposedLast.selector, address(manager), block.number + GRACE)
        );
    }

    function double() private view returns (TaskManagerDouble) {
        return TaskManagerDouble(address(manager));
    }
}
