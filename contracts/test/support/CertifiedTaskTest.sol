// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {EigenLayerTest} from "./EigenLayerTest.sol";
import {TaskManagerDouble} from "./TaskManagerDouble.sol";

/// @notice A task manager over EigenLayer's real contracts, with a task that the operators of the devnet can certify.
abstract contract CertifiedTaskTest is EigenLayerTest {
    uint16 internal constant THRESHOLD = 6000;
    address internal immutable OWNER = makeAddr("owner");

    TaskManagerDouble internal manager;
    address internal proposer;

    function setUp() public virtual override {
        super.setUp();
        manager = deploy(verifier, THRESHOLD);
        proposer = operators[0].account;
    }

    function deploy(IQuorumVerifier verifier_, uint16 threshold) internal returns (TaskManagerDouble) {
        return new TaskManagerDouble(
            verifier_,
            IRotatingTaskManager.Parameters({exclusiveBlocks: 2, graceBlocks: 15, windowBlocks: 60}),
            ISlotTaskManager.Slots({start: 0, interval: 15}),
            threshold,
            OWNER
        );
    }

    /// @dev As the owner lowers a threshold: after notice.
    function lowerThreshold(uint16 bps) internal {
        vm.prank(OWNER);
        manager.proposeThresholdBps(bps);
        vm.roll(block.number + 8192);
        vm.prank(OWNER);
        manager.applyThresholdBps();
    }

    function someTask() internal returns (IRotatingTaskManager.Task memory) {
        uint32 referenceBlock = pastBlock();
        bytes32 hash = keccak256(abi.encode(referenceBlock));
        vm.setBlockhash(referenceBlock, hash);
        return IRotatingTaskManager.Task({
            id: 7,
            referenceBlock: referenceBlock,
            deadlineBlock: referenceBlock + 20,
            referenceHash: hash,
            proposer: proposer,
            spec: "spec"
        });
    }

    function certifyTask(IRotatingTaskManager.Task memory task, uint256 signers) internal view returns (bytes memory) {
        return certify(manager.digest(task, "response"), task.referenceBlock, signers);
    }

    function submit(IRotatingTaskManager.Task memory task, bytes memory certificate_) internal {
        vm.prank(proposer);
        manager.submit(task, "response", certificate_);
    }

    function submitFails(IRotatingTaskManager.Task memory task, bytes memory certificate_, bytes memory reason)
        internal
    {
        vm.expectRevert(reason);
        submit(task, certificate_);
        assertFalse(manager.isSettled(task.id));
    }

    function submitFails(IRotatingTaskManager.Task memory task, bytes memory certificate_, bytes4 selector) internal {
        submitFails(task, certificate_, abi.encodeWithSelector(selector));
    }
}
