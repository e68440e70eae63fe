// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SlotTaskManager} from "../../src/SlotTaskManager.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {QuorumVerifierDouble} from "./QuorumVerifierDouble.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A task manager on a verifier double, with a task that may settle now. A suite that inherits this runs on
/// every implementation that says how it is deployed and what it is asked and answered.
abstract contract TaskManagerTest is Test {
    uint64 internal constant START = 1_800_000_000;
    uint32 internal constant INTERVAL = 15;
    uint16 internal constant EXCLUSIVE = 2;
    uint16 internal constant GRACE = 15;
    uint16 internal constant WINDOW = 60;
    uint16 internal constant THRESHOLD = 5001;
    uint256 internal constant NOW_BLOCK = 1_000;
    uint64 internal constant NOW_SLOT = 100;

    address internal immutable OWNER = makeAddr("owner");
    address internal immutable ALICE = makeAddr("alice");
    address internal immutable BOB = makeAddr("bob");

    QuorumVerifierDouble internal verifier;
    SlotTaskManager internal manager;

    function setUp() public virtual {
        vm.roll(NOW_BLOCK);
        vm.warp(START + NOW_SLOT * INTERVAL);
        verifier = new QuorumVerifierDouble();
        verifier.setOperator(ALICE, true);
        verifier.setOperator(BOB, true);
        manager = deploy(verifier, defaults(), slots(), THRESHOLD, OWNER);
    }

    /// @dev The implementation under test.
    function deploy(
        IQuorumVerifier,
        IRotatingTaskManager.Parameters memory,
        ISlotTaskManager.Slots memory,
        uint16 thresholdBps,
        address owner
    ) internal virtual returns (SlotTaskManager);

    /// @dev A spec that it accepts.
    function someSpec() internal view virtual returns (bytes memory);

    /// @dev A response to someSpec() that it accepts.
    function someResponse() internal view virtual returns (bytes memory);

    function defaults() internal pure virtual returns (IRotatingTaskManager.Parameters memory) {
        return IRotatingTaskManager.Parameters({exclusiveBlocks: EXCLUSIVE, graceBlocks: GRACE, windowBlocks: WINDOW});
    }

    function slots() internal pure returns (ISlotTaskManager.Slots memory) {
        return ISlotTaskManager.Slots({start: START, interval: INTERVAL});
    }

    /// @dev A task for the current slot and block.
    function someTask(address proposer) internal returns (IRotatingTaskManager.Task memory) {
        return taskAt(uint64((block.timestamp - START) / INTERVAL), block.number - 1, proposer);
    }

    function taskAt(uint64 id, uint256 referenceBlock, address proposer)
        internal
        returns (IRotatingTaskManager.Task memory)
    {
        return IRotatingTaskManager.Task({
            id: id,
            referenceBlock: uint32(referenceBlock),
            deadlineBlock: uint32(referenceBlock + WINDOW),
            referenceHash: hashOf(referenceBlock),
            proposer: proposer,
            spec: someSpec()
        });
    }

    /// @dev Makes a block's hash known to blockhash, if the block lies where blockhash can see it.
    function hashOf(uint256 number) internal returns (bytes32 hash) {
        hash = keccak256(abi.encode("block", number));
        if (number < block.number && number + 256 >= block.number) vm.setBlockhash(number, hash);
    }

    /// @dev Goes on to the next slot, some blocks later.
    function advance(uint256 blocks) internal {
        vm.roll(block.number + blocks);
        skip(INTERVAL);
    }

    /// @dev Submits with a certificate that verifies.
    function submit(IRotatingTaskManager.Task memory task, address sender) internal {
        submit(task, someResponse(), sender);
    }

    function submit(IRotatingTaskManager.Task memory task, bytes memory response, address sender) internal {
        bytes memory certificate = certify(task, response);
        vm.prank(sender);
        manager.submit(task, response, certificate);
    }

    /// @dev The same, expecting that it reverts.
    function submitFails(IRotatingTaskManager.Task memory task, address sender, bytes memory reason) internal {
        submitFails(task, someResponse(), sender, reason);
    }

    function submitFails(
        IRotatingTaskManager.Task memory task,
        bytes memory response,
        address sender,
        bytes memory reason
    ) internal {
        bytes memory certificate = certify(task, response);
        vm.expectRevert(reason);
        vm.prank(sender);
        manager.submit(task, response, certificate);
    }

    function certify(IRotatingTaskManager.Task memory task, bytes memory response)
        internal
        view
        returns (bytes memory)
    {
        return verifier.certify(manager.digest(task, response), task.referenceBlock);
    }
}
