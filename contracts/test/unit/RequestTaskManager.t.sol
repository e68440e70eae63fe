// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Squares} from "../../../examples/square/contracts/Squares.sol";
import {IRequestTaskManager} from "../../src/interfaces/IRequestTaskManager.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {RequestTaskManagerTest} from "../support/RequestTaskManagerTest.sol";

contract RequestTaskManagerUnitTest is RequestTaskManagerTest {
    uint256 private constant UNKNOWN = uint256(IRequestTaskManager.Status.Unknown);
    uint256 private constant IS_OPEN = uint256(IRequestTaskManager.Status.Open);
    uint256 private constant SETTLED = uint256(IRequestTaskManager.Status.Settled);
    uint256 private constant CANCELLED = uint256(IRequestTaskManager.Status.Cancelled);

    // -- Deployment --

    function test_Deployment() public view {
        assertEq(abi.encode(manager.queue()), abi.encode(queue()));
        assertEq(abi.encode(manager.parameters()), abi.encode(parameters()));
        assertEq(manager.requestCount(), 0);
        assertEq(manager.newestDue(), 0);
    }

    function test_Deployment_FailsIf_TheQueueIsInvalid() public {
        IRequestTaskManager.Queue memory q = queue();
        q.spacingBlocks = 0;
        deploymentFails(q);
        q = queue();
        q.openBlocks = WINDOW - 1;
        deploymentFails(q);
        q = queue();
        q.maxWaitBlocks = DELAY - 1;
        deploymentFails(q);
        q = IRequestTaskManager.Queue(DELAY, 1, WINDOW, DELAY);
        new Squares(verifier, parameters(), q, THRESHOLD, OWNER);
    }

    function deploymentFails(IRequestTaskManager.Queue memory q) private {
        vm.expectRevert(IRequestTaskManager.InvalidQueue.selector);
        this.create(q);
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create(IRequestTaskManager.Queue memory q) external {
        new Squares(verifier, parameters(), q, THRESHOLD, OWNER);
    }

    // -- Requesting --

    function test_request() public {
        vm.expectEmit(address(manager));
        emit IRequestTaskManager.Requested(1, CAROL, PRICE, NOW_BLOCK + DELAY, abi.encode(7));
        assertEq(ask(7), 1);
        IRequestTaskManager.Request memory made = manager.getRequest(1);
        assertEq(uint256(made.status), IS_OPEN);
        assertEq(made.requester, CAROL);
        assertEq(made.payment, PRICE);
        assertEq(made.requestedAt, NOW_BLOCK);
        assertEq(made.dueAt, NOW_BLOCK + DELAY);
        assertEq(made.openUntil, NOW_BLOCK + DELAY + OPEN);
        assertEq(made.specHash, keccak256(abi.encode(7)));
        assertEq(address(manager).balance, PRICE);
        assertFalse(manager.isSettled(1));
    }

    /// @dev Ids ascend without gaps, and each request has a block of its own.
    function test_request_FallDueOneAfterTheOther() public {
        for (uint64 i = 1; i <= 3; ++i) {
            assertEq(ask(i), i);
            assertEq(manager.requestCount(), i);
            assertEq(manager.getRequest(i).dueAt, NOW_BLOCK + DELAY + (i - 1) * SPACING);
        }
        vm.roll(NOW_BLOCK + 10);
        assertEq(ask(4), 4);
        assertEq(manager.getRequest(4).dueAt, NOW_BLOCK + 10 + DELAY);
    }

    function test_request_FailsIf_SettlementsArePaused() public {
        vm.prank(OWNER);
        manager.setPaused(BaseFlags.PAUSE_SUBMIT);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.Paused.selector, BaseFlags.PAUSE_SUBMIT));
        ask(1);
    }

    function testFuzz_request_FailsIf_ThePaymentIsTooLow(uint256 payment) public {
        payment = bound(payment, 0, PRICE - 1);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.PaymentTooLow.selector, PRICE, payment));
        ask(1, payment);
    }

    function testFuzz_request_FailsIf_ThePaymentIsNoMultipleOfAGwei(uint256 payment) public {
        payment = bound(payment, PRICE, 100 ether);
        vm.assume(payment % 1 gwei != 0);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.InvalidPayment.selector, payment));
        ask(1, payment);
    }

    function test_request_PaymentEdges() public {
        uint256 most = uint256(type(uint48).max) * 1 gwei;
        vm.deal(CAROL, 3 * most);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.InvalidPayment.selector, most + 1 gwei));
        ask(1, most + 1 gwei);
        assertEq(manager.getRequest(ask(1, most)).payment, most);
    }

    function test_request_FailsIf_TheSpecIsTooLong() public {
        uint256 most = manager.MAX_SPEC_BYTES();
        assertEq(most, 4096);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.SpecTooLong.selector, most + 1));
        vm.prank(CAROL);
        manager.request{value: PRICE}(new bytes(most + 1));
        vm.expectRevert(Squares.NotANumber.selector); // not too long
        vm.prank(CAROL);
        manager.request{value: PRICE}(new bytes(most));
    }

    /// @dev What nobody can answer is not taken, and not paid for.
    function test_request_FailsIf_NobodyCanAnswer() public {
        vm.expectRevert(Squares.NotANumber.selector);
        vm.prank(CAROL);
        manager.request{value: PRICE}(abi.encode(uint256(type(uint128).max) + 1));
        assertEq(manager.requestCount(), 0);
    }

    /// @dev However many requests are made, none waits for longer than allowed.
    function test_request_FailsIf_TheQueueIsFull() public {
        for (uint256 due = DELAY; due <= MAX_WAIT; due += SPACING) {
            ask(1);
        }
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.QueueFull.selector, MAX_WAIT + 1));
        ask(1);
        vm.roll(NOW_BLOCK + 1);
        uint64 id = ask(1);
        assertEq(manager.getRequest(id).dueAt, block.number + MAX_WAIT);
    }

    function test_getRequest_Unknown() public {
        ask(1);
        assertEq(statusOf(0), UNKNOWN);
        assertEq(statusOf(2), UNKNOWN);
        assertFalse(manager.isSettled(0));
        assertFalse(manager.isSettled(2));
        IRequestTaskManager.Request memory none;
        assertEq(abi.encode(manager.getRequest(2)), abi.encode(none));
    }

    // -- Settling --

    function test_submit_Settles() public {
        uint64 id = ask(12);
        toDue(id);
        IRotatingTaskManager.Task memory task = taskOf(id, 12, ALICE);
        vm.expectEmit(address(manager));
        emit IRequestTaskManager.RequestPaid(id, ALICE, PRICE);
        submit(task, ALICE);
        assertTrue(manager.isSettled(id));
        assertEq(statusOf(id), SETTLED);
        assertEq(manager.squareOf(id), 144);
        assertEq(manager.credit(ALICE), PRICE);
        assertEq(manager.lastSettlement().id, id);
        // What was requested stays readable.
        assertEq(manager.getRequest(id).requester, CAROL);
        assertEq(manager.getRequest(id).payment, PRICE);
        assertEq(manager.getRequest(id).specHash, 0);
    }

    /// @dev Requests settle in any order.
    function test_submit_InAnyOrder() public {
        (uint64 first, uint64 second) = (ask(2), ask(3));
        toDue(second);
        submit(taskOf(second, 3, ALICE), ALICE);
        submit(taskOf(first, 2, BOB), BOB);
        assertEq(manager.squareOf(first), 4);
        assertEq(manager.squareOf(second), 9);
        assertEq(manager.credit(ALICE) + manager.credit(BOB), 2 * PRICE);
    }

    /// @dev An operator that stands in earns the payment, a stranger earns it for the proposer.
    function testFuzz_submit_PaysThePayee(bool operates) public {
        uint64 id = ask(5);
        toDue(id);
        IRotatingTaskManager.Task memory task = taskOf(id, 5, ALICE);
        vm.roll(task.referenceBlock + EXCLUSIVE + 1);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        submit(task, operates ? BOB : CAROL);
        assertEq(manager.credit(operates ? BOB : ALICE), PRICE);
    }

    /// @dev A response that does not settle leaves the request open, and its payment held.
    function test_submit_LeavesTheRequestOpenIfSettlingFails() public {
        uint64 id = ask(5);
        toDue(id);
        IRotatingTaskManager.Task memory task = taskOf(id, 5, ALICE);
        bytes memory certificate = verifier.certify(manager.digest(task, "five"), task.referenceBlock);
        vm.expectRevert(Squares.NotASquare.selector);
        vm.prank(ALICE);
        manager.submit(task, "five", certificate);
        assertEq(statusOf(id), IS_OPEN);
        assertEq(manager.credit(ALICE), 0);
        submit(task, ALICE);
        assertEq(manager.credit(ALICE), PRICE);
    }

    // -- Cancelling --

    /// @dev Anybody cancels, for the requester: while settlements are paused, too.
    function testFuzz_cancel(address caller) public {
        uint64 id = ask(5);
        vm.prank(OWNER);
        manager.setPaused(BaseFlags.PAUSE_SUBMIT);
        vm.roll(manager.getRequest(id).openUntil + 1);
        vm.expectEmit(address(manager));
        emit IRequestTaskManager.RequestCancelled(id, CAROL, PRICE);
        vm.prank(caller);
        manager.cancel(id);
        assertEq(statusOf(id), CANCELLED);
        assertEq(manager.credit(CAROL), PRICE);
        assertFalse(manager.isSettled(id));
        IRequestTaskManager.Request memory cancelled;
        cancelled.status = IRequestTaskManager.Status.Cancelled;
        assertEq(abi.encode(manager.getRequest(id)), abi.encode(cancelled));

        uint256 before = CAROL.balance;
        vm.prank(CAROL);
        manager.withdraw(payable(CAROL));
        assertEq(CAROL.balance, before + PRICE);
        assertEq(address(manager).balance, 0);
    }

    function test_cancel_FailsIf_Unknown() public {
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.UnknownRequest.selector, 1));
        manager.cancel(1);
        ask(1);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.UnknownRequest.selector, 0));
        manager.cancel(0);
    }

    function test_cancel_FailsIf_Settled() public {
        uint64 id = ask(5);
        toDue(id);
        submit(taskOf(id, 5, ALICE), ALICE);
        vm.roll(manager.getRequest(id).openUntil + 1);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, id));
        manager.cancel(id);
    }

    function test_cancel_FailsIf_Cancelled() public {
        uint64 id = ask(5);
        vm.roll(manager.getRequest(id).openUntil + 1);
        manager.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.RequestIsCancelled.selector, id));
        manager.cancel(id);
        assertEq(manager.credit(CAROL), PRICE);
    }

    /// @dev In each block a request can be settled or cancelled, not both: up to its last block the one, then the other.
    function testFuzz_SettledOrCancelled(uint256 number) public {
        uint64 id = ask(5);
        uint256 openUntil = manager.getRequest(id).openUntil;
        vm.roll(bound(number, NOW_BLOCK + DELAY, openUntil + 1_000));
        IRotatingTaskManager.Task memory task = taskOf(id, 5, ALICE);
        if (block.number <= openUntil) {
            vm.expectRevert(abi.encodeWithSelector(IRequestTaskManager.RequestStillOpen.selector, id, openUntil));
            manager.cancel(id);
            submit(task, ALICE);
            assertEq(manager.credit(ALICE), PRICE);
        } else {
            submitFails(task, ALICE, abi.encodeWithSelector(IRequestTaskManager.RequestLapsed.selector, id, openUntil));
            manager.cancel(id);
            assertEq(manager.credit(CAROL), PRICE);
        }
    }

    // -- What is due --

    /// @dev The newest request that is due, found among many as when looked at one by one.
    function testFuzz_newestDue(uint8[16] memory gaps, uint256 later, uint16 cancelled) public {
        for (uint256 i; i < gaps.length; ++i) {
            vm.roll(block.number + 1 + gaps[i] % 8);
            (bool ok,) = address(manager).call{value: PRICE}(abi.encodeCall(manager.request, (abi.encode(i))));
            assertTrue(ok);
            assertEq(manager.newestDue(), newestDueOneByOne());
        }
        vm.roll(block.number + bound(later, 0, 2 * OPEN));
        for (uint64 id = 1; id <= gaps.length; ++id) {
            bool lapsed = manager.getRequest(id).openUntil < block.number;
            if (cancelled >> id & 1 == 1 && lapsed) manager.cancel(id);
        }
        assertEq(manager.newestDue(), newestDueOneByOne());
    }

    function newestDueOneByOne() private view returns (uint64 newest) {
        for (uint64 id = 1; id <= manager.requestCount(); ++id) {
            if (manager.getRequest(id).dueAt <= block.number) newest = id;
        }
    }

    /// @dev Blocks in which requests fall due ascend with their ids, at least so far apart, and none comes too late.
    function testFuzz_request_DueBlocksAscend(uint8[16] memory gaps) public {
        uint256 before;
        for (uint256 i; i < gaps.length; ++i) {
            vm.roll(block.number + 1 + gaps[i] % 8);
            uint256 dueAt = manager.getRequest(ask(1)).dueAt;
            assertGe(dueAt, before + SPACING);
            assertGe(dueAt, block.number + DELAY);
            assertLe(dueAt, block.number + MAX_WAIT);
            before = dueAt;
        }
    }
}
