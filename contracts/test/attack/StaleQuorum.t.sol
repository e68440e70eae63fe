// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";

/// @notice Operators that left sign on: their stake counts where they had it, at reference blocks before they left, which
/// the window bounds, and nowhere else.
contract StaleQuorumTest is CertifiedTaskTest {
    /// @dev An operator leaves by itself, through EigenLayer's core.
    function deregister(uint256 operator) private {
        address account = operators[operator].account;
        IAllocationManager core = IAllocationManager(contractNamed("AllocationManager"));
        IAllocationManager.DeregisterParams memory params;
        params.operator = account;
        params.avs = contractNamed("ServiceManager");
        params.operatorSetIds = new uint32[](1);
        vm.prank(account);
        core.deregisterFromOperatorSets(params);
        assertFalse(verifier.isOperator(account));
    }

    /// @dev One who stayed and two who left: their signatures were three of five once, and are no quorum of what is left.
    function test_submit_FailsIf_SignersDeregistered() public {
        deregister(3);
        deregister(4);
        vm.roll(block.number + 1);
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, ALL);
        (c.sigma, c.apkG2) = (sign(digest, 1 | 8 | 16), keyOf(1 | 8 | 16));
        submitFails(task, abi.encode(c), IBLSSignatureChecker.InvalidBLSSignature.selector);

        // Without them, those who stayed are all there are.
        (c.sigma, c.apkG2) = (sign(digest, 7), keyOf(7));
        submit(task, abi.encode(c));
        assertTrue(manager.isSettled(task.id));
    }

    /// @dev The quorum's key and stakes of a block when they were in it, shown for a block when they were not.
    function test_submit_FailsIf_TheQuorumIsThatOfAnEarlierBlock() public {
        IRotatingTaskManager.Task memory before = someTask();
        IBLSSignatureChecker.NonSignerStakesAndSignature memory stale =
            certificate(manager.digest(before, "response"), before.referenceBlock, ALL);
        deregister(4);
        vm.roll(block.number + 5);
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        (stale.sigma, stale.apkG2) = (sign(digest, ALL), keyOf(ALL));
        submitFails(task, abi.encode(stale), IBLSSignatureChecker.BlockNumberNotLatest.selector);
    }

    /// @dev A quorum of those who left, at the last block where they had stake: good for the window, not a block longer.
    function test_submit_FailsIf_TheReferenceBlockIsBeyondTheWindow() public {
        IRotatingTaskManager.Task memory task = someTask();
        task.deadlineBlock = task.referenceBlock + manager.parameters().windowBlocks;
        bytes memory signed = certifyTask(task, 7);
        deregister(0);
        deregister(1);
        deregister(2);
        vm.roll(task.deadlineBlock);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        uint256 fork = vm.snapshotState();
        submit(task, signed);
        vm.revertToState(fork);

        vm.roll(uint256(task.deadlineBlock) + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submitFails(
            task,
            signed,
            abi.encodeWithSelector(
                IRotatingTaskManager.ReferenceBlockTooOld.selector, task.referenceBlock, task.referenceBlock + 1
            )
        );
    }

    /// @dev Who left is a stranger, even in the block in which it left.
    function test_submit_ByAnOperatorThatDeregistered() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        vm.roll(task.referenceBlock + 3);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        deregister(1);
        vm.prank(operators[1].account);
        manager.submit(task, "response", signed);
        assertEq(manager.lastPayee(), proposer);
    }
}
