// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";

/// @notice The chain reorganises under a task that was certified, or has settled.
contract ReplayAfterReorgTest is CertifiedTaskTest {
    /// @dev The reference block is not in the new chain: what was signed there counts no more, in whichever block and by
    /// whomever it is sent.
    function test_submit_FailsIf_TheReferenceBlockWasOrphaned() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        bytes32 replacing = keccak256("another block of that number");
        for (uint256 blocks; blocks < 4; ++blocks) {
            vm.setBlockhash(task.referenceBlock, replacing);
            submitFails(
                task,
                signed,
                abi.encodeWithSelector(
                    IRotatingTaskManager.ReferenceHashMismatch.selector, task.referenceHash, replacing
                )
            );
            vm.roll(block.number + 1);
            proposer = operators[blocks % 2].account;
        }
    }

    /// @dev The settlement is undone, its reference block is not: the same bytes settle the slot again, once.
    function test_submit_AfterTheSettlementWasOrphaned() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        uint256 fork = vm.snapshotState();
        submit(task, signed);
        assertTrue(manager.isSettled(task.id));

        vm.revertToState(fork);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        assertFalse(manager.isSettled(task.id));
        submit(task, signed);
        submitFailsSettled(task, signed);
        assertEq(manager.settlements(), 1);
    }

    /// @dev A task that was certified again on the new chain: of two certificates for a slot, one settles.
    function test_submit_FailsIf_BothForksCertificatesAreSent() public {
        IRotatingTaskManager.Task memory old = someTask();
        bytes memory oldSigned = certifyTask(old, ALL);
        vm.roll(block.number + 2);
        IRotatingTaskManager.Task memory fresh = someTask();
        bytes memory freshSigned = certifyTask(fresh, ALL);
        submit(fresh, freshSigned);

        vm.roll(block.number + 16); // the proposer has rested
        vm.setBlockhash(old.referenceBlock, old.referenceHash);
        submitFailsSettled(old, oldSigned);
        assertEq(manager.settlements(), 1);
    }

    function submitFailsSettled(IRotatingTaskManager.Task memory task, bytes memory signed) private {
        vm.roll(block.number + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, task.id));
        submit(task, signed);
    }
}
