// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Squares} from "../../../examples/square/contracts/Squares.sol";
import {IRequestTaskManager} from "../../src/interfaces/IRequestTaskManager.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {QuorumVerifierDouble} from "./QuorumVerifierDouble.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Squares on a verifier double, and requests that may settle.
abstract contract RequestTaskManagerTest is Test {
    uint16 internal constant EXCLUSIVE = 2;
    uint16 internal constant GRACE = 15;
    uint16 internal constant WINDOW = 60;
    uint16 internal constant THRESHOLD = 5001;
    uint16 internal constant DELAY = 3;
    uint16 internal constant SPACING = 2;
    uint16 internal constant OPEN = 100;
    uint16 internal constant MAX_WAIT = 20;
    uint256 internal constant PRICE = 0.001 ether;
    uint256 internal constant NOW_BLOCK = 1_000;

    address internal immutable OWNER = makeAddr("owner");
    address internal immutable ALICE = makeAddr("alice");
    address internal immutable BOB = makeAddr("bob");
    address internal immutable CAROL = makeAddr("carol"); // who requests

    QuorumVerifierDouble internal verifier;
    Squares internal manager;

    function setUp() public virtual {
        vm.roll(NOW_BLOCK);
        verifier = new QuorumVerifierDouble();
        verifier.setOperator(ALICE, true);
        verifier.setOperator(BOB, true);
        manager = new Squares(verifier, parameters(), queue(), THRESHOLD, OWNER);
        vm.deal(CAROL, 1_000 ether);
    }

    function parameters() internal pure returns (IRotatingTaskManager.Parameters memory) {
        return IRotatingTaskManager.Parameters({exclusiveBlocks: EXCLUSIVE, graceBlocks: GRACE, windowBlocks: WINDOW});
    }

    function queue() internal pure returns (IRequestTaskManager.Queue memory) {
        return IRequestTaskManager.Queue({
            delayBlocks: DELAY, spacingBlocks: SPACING, openBlocks: OPEN, maxWaitBlocks: MAX_WAIT
        });
    }

    function ask(uint128 number) internal returns (uint64) {
        return ask(number, PRICE);
    }

    function ask(uint128 number, uint256 payment) internal returns (uint64) {
        vm.prank(CAROL);
        return manager.request{value: payment}(abi.encode(number));
    }

    /// @dev Goes to the block in which a request falls due.
    function toDue(uint64 id) internal {
        vm.roll(manager.getRequest(id).dueAt);
    }

    /// @dev The task of a request for a number, which refers to the block before this one.
    function taskOf(uint64 id, uint128 number, address proposer) internal returns (IRotatingTaskManager.Task memory) {
        return taskAt(id, number, proposer, block.number - 1);
    }

    function taskAt(uint64 id, uint128 number, address proposer, uint256 referenceBlock)
        internal
        returns (IRotatingTaskManager.Task memory)
    {
        bytes32 hash = keccak256(abi.encode("block", referenceBlock));
        vm.setBlockhash(referenceBlock, hash);
        return IRotatingTaskManager.Task({
            id: id,
            referenceBlock: uint32(referenceBlock),
            deadlineBlock: uint32(referenceBlock + WINDOW),
            referenceHash: hash,
            proposer: proposer,
            spec: abi.encode(number)
        });
    }

    function responseTo(IRotatingTaskManager.Task memory task) internal pure returns (bytes memory) {
        uint256 number = abi.decode(task.spec, (uint256));
        return abi.encode(number * number);
    }

    function certify(IRotatingTaskManager.Task memory task) internal view returns (bytes memory) {
        return verifier.certify(manager.digest(task, responseTo(task)), task.referenceBlock);
    }

    function submit(IRotatingTaskManager.Task memory task, address sender) internal {
        bytes memory certificate = certify(task);
        vm.prank(sender);
        manager.submit(task, responseTo(task), certificate);
    }

    function submitFails(IRotatingTaskManager.Task memory task, address sender, bytes memory reason) internal {
        bytes memory certificate = certify(task);
        vm.expectRevert(reason);
        vm.prank(sender);
        manager.submit(task, responseTo(task), certificate);
    }

    function statusOf(uint64 id) internal view returns (uint256) {
        return uint256(manager.getRequest(id).status);
    }
}
