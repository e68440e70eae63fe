// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Squares} from "../../../examples/square/contracts/Squares.sol";
import {IRequestTaskManager} from "../../src/interfaces/IRequestTaskManager.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {RequestTaskManagerTest} from "../support/RequestTaskManagerTest.sol";

/// @notice A requester that calls back when it gets its payment back.
contract ReentrantRequester {
    Squares private immutable _manager;
    bytes[] private _calls;

    /// @notice Whether each call back was refused.
    bool[] public refused;

    constructor(Squares manager) {
        _manager = manager;
    }

    function request(bytes calldata spec) external payable returns (uint64) {
        return _manager.request{value: msg.value}(spec);
    }

    function withdraw(bytes[] calldata calls) external {
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
        _manager.withdraw(payable(address(this)));
    }

    receive() external payable {
        for (uint256 i; i < _calls.length; ++i) {
            (bool ok,) = address(_manager).call(_calls[i]);
            refused.push(!ok);
        }
    }
}

/// @notice Ways to get paid twice, for nothing, or for something else than what was asked.
contract RequestsTest is RequestTaskManagerTest {
    uint64 private id;

    function setUp() public override {
        super.setUp();
        ask(100); // others' money, which is what a thief is after
        id = ask(5);
        toDue(id);
    }

    function test_submit_FailsIf_Twice() public {
        submit(taskOf(id, 5, ALICE), ALICE);
        submitFails(
            taskOf(id, 5, BOB), BOB, abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, id)
        );
        assertEq(manager.credit(ALICE) + manager.credit(BOB), PRICE);
    }

    /// @dev Not in one block, and in no later one: what is settled is not cancelled.
    function test_cancel_FailsIf_SettledInTheSameBlock() public {
        uint256 openUntil = manager.getRequest(id).openUntil;
        vm.roll(openUntil);
        submit(taskOf(id, 5, ALICE), ALICE);
        bytes memory settled = abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, id);
        vm.expectRevert(settled);
        manager.cancel(id);
        vm.roll(openUntil + 1);
        vm.expectRevert(settled);
        manager.cancel(id);
        assertEq(manager.credit(CAROL), 0);
    }

    /// @dev With a certificate in hand the proposer comes too late for a request that was cancelled.
    function test_submit_FailsIf_CancelledInTheSameBlock() public {
        vm.roll(manager.getRequest(id).openUntil + 1);
        manager.cancel(id);
        submitFails(
            taskOf(id, 5, ALICE), ALICE, abi.encodeWithSelector(IRequestTaskManager.RequestIsCancelled.selector, id)
        );
        assertEq(manager.credit(ALICE), 0);
    }

    /// @dev Certified for another request's spec, or for one that nobody asked.
    function testFuzz_submit_FailsIf_TheSpecIsAnothers(bytes memory spec) public {
        vm.assume(keccak256(spec) != keccak256(abi.encode(5)));
        IRotatingTaskManager.Task memory task = taskOf(id, 5, ALICE);
        task.spec = spec;
        bytes memory certificate = verifier.certify(manager.digest(task, abi.encode(25)), task.referenceBlock);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.SpecMismatch.selector, id));
        vm.prank(ALICE);
        manager.submit(task, abi.encode(25), certificate);
    }

    function testFuzz_submit_FailsIf_TheRequestIsTheFutures(uint64 future) public {
        future = uint64(bound(future, id + 1, type(uint64).max));
        submitFails(
            taskOf(future, 5, ALICE), ALICE, abi.encodeWithSelector(IRequestTaskManager.UnknownRequest.selector, future)
        );
        submitFails(taskOf(0, 5, ALICE), ALICE, abi.encodeWithSelector(IRequestTaskManager.UnknownRequest.selector, 0));
    }

    /// @dev A request that was made after the reference block was not there when operators looked.
    function testFuzz_submit_FailsIf_MadeAfterTheReferenceBlock(uint256 referenceBlock) public {
        uint64 fresh = ask(6);
        uint256 oldest = manager.getRequest(fresh).dueAt - DELAY;
        assertGe(oldest, manager.getRequest(fresh).requestedAt);
        vm.roll(oldest + 1);
        referenceBlock = bound(referenceBlock, block.number - WINDOW, oldest - 1);
        submitFails(
            taskAt(fresh, 6, ALICE, referenceBlock),
            ALICE,
            abi.encodeWithSelector(IRequestTaskManager.RequestTooNew.selector, fresh, oldest)
        );
        submit(taskAt(fresh, 6, ALICE, oldest), ALICE);
        assertTrue(manager.isSettled(fresh));
    }

    /// @dev After a reorganisation an id may be another request's: what was certified for the first is of no use.
    function test_submit_FailsIf_TheIdIsAnotherRequestsAfterAReorganisation() public {
        uint256 before = vm.snapshotState();
        uint64 fresh = ask(6);
        toDue(fresh);
        IRotatingTaskManager.Task memory task = taskOf(fresh, 6, ALICE);
        vm.revertToState(before);
        assertEq(ask(7), fresh);
        toDue(fresh);
        task.referenceHash = blockhash(task.referenceBlock); // were it not for its hash, too
        submitFails(task, ALICE, abi.encodeWithSelector(IRequestTaskManager.SpecMismatch.selector, fresh));
    }

    /// @dev Whoever gets a payment back can do nothing on the way that it could not do otherwise.
    function test_withdraw_ReenteredByTheRequester() public {
        ReentrantRequester thief = new ReentrantRequester(manager);
        uint64 own = thief.request{value: PRICE}(abi.encode(5));
        vm.roll(manager.getRequest(own).openUntil + 1);
        manager.cancel(own);
        IRotatingTaskManager.Task memory task = taskOf(own, 5, address(thief));

        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(manager.withdraw, (payable(address(thief))));
        calls[1] = abi.encodeCall(manager.cancel, (own));
        calls[2] = abi.encodeCall(manager.submit, (task, responseTo(task), certify(task)));
        calls[3] = abi.encodeCall(manager.request, (abi.encode(5))); // pays nothing
        uint256 others = address(manager).balance - PRICE;
        thief.withdraw(calls);
        for (uint256 i; i < calls.length; ++i) {
            assertTrue(thief.refused(i));
        }
        assertEq(address(thief).balance, PRICE);
        assertEq(address(manager).balance, others);
    }

    /// @dev What nobody answers holds up nobody: the request after it falls due and settles.
    function test_submit_TheRequestAfterOneThatNobodyAnswers() public {
        uint64 next = ask(6);
        toDue(next);
        submit(taskOf(next, 6, ALICE), ALICE);
        assertFalse(manager.isSettled(id));
        assertTrue(manager.isSettled(next));
    }
}
