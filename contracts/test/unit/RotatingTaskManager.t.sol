// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RotatingTaskManager} from "../../src/RotatingTaskManager.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {TaskManagerDouble} from "../support/TaskManagerDouble.sol";
import {RotatingTaskManagerSuite} from "./RotatingTaskManagerSuite.sol";

contract RotatingTaskManagerTest is RotatingTaskManagerSuite {
    function deploy(
        IQuorumVerifier verifier_,
        IRotatingTaskManager.Parameters memory p,
        uint16 thresholdBps,
        address owner
    ) internal override returns (RotatingTaskManager) {
        return new TaskManagerDouble(verifier_, p, thresholdBps, owner);
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
