// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Squares} from "../../../examples/square/contracts/Squares.sol";
import {IRequestTaskManager} from "../../src/interfaces/IRequestTaskManager.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {QuorumVerifierDouble} from "../support/QuorumVerifierDouble.sol";
import {RequestTaskManagerTest} from "../support/RequestTaskManagerTest.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Requests, settles, cancels and withdraws at random, and keeps a book of its own.
contract RequestHandler is Test {
    struct Entry {
        address requester;
        uint256 payment;
        uint256 openUntil;
        bool settled;
        bool cancelled;
    }

    Squares private immutable MANAGER;
    QuorumVerifierDouble private immutable VERIFIER;
    address[3] private _operators = [address(0xa1), address(0xa2), address(0xa3)];
    address[2] private _requesters = [address(0xb1), address(0xb2)];

    Entry[] private _entries;
    uint128[] private _numbers;
    uint256 public held;
    uint256 public settledCount;
    uint256 public cancelledCount;
    mapping(address account => uint256) public owed;

    constructor(Squares manager, QuorumVerifierDouble verifier) {
        (MANAGER, VERIFIER) = (manager, verifier);
        for (uint256 i; i < _operators.length; ++i) {
            verifier.setOperator(_operators[i], true);
        }
    }

    function request(uint256 who, uint128 number, uint256 extra) external {
        address requester = _requesters[who % _requesters.length];
        uint256 payment = MANAGER.PRICE() + bound(extra, 0, 1e6) * 1 gwei;
        deal(requester, payment);
        vm.prank(requester);
        (bool ok, bytes memory result) =
            address(MANAGER).call{value: payment}(abi.encodeCall(MANAGER.request, (abi.encode(number))));
        if (!ok) {
            assertEq(bytes4(result), IRequestTaskManager.QueueFull.selector);
            return;
        }
        uint64 id = abi.decode(result, (uint64));
        _entries.push(Entry(requester, payment, MANAGER.getRequest(id).openUntil, false, false));
        assertEq(id, _entries.length);
        held += payment;
        _numbers.push(number);
    }

    /// @dev Anybody submits, at any time, what is certified.
    function settle(uint256 which, uint256 proposer, uint256 sender, uint256 age) external {
        if (_entries.length == 0) return;
        uint64 id = uint64(bound(which, 1, _entries.length));
        IRotatingTaskManager.Task memory task;
        task.id = id;
        task.referenceBlock = uint32(block.number - bound(age, 1, 10));
        task.deadlineBlock = uint32(block.number);
        task.referenceHash = keccak256(abi.encode(task.referenceBlock));
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        task.proposer = _operators[proposer % 3];
        task.spec = abi.encode(_numbers[id - 1]);
        bytes memory response = abi.encode(uint256(_numbers[id - 1]) ** 2);
        bytes memory certificate = VERIFIER.certify(MANAGER.digest(task, response), task.referenceBlock);
        address from = sender % 2 == 0 ? task.proposer : sender % 4 == 1 ? address(this) : _operators[sender % 3];
        vm.prank(from);
        try MANAGER.submit(task, response, certificate) {
            Entry storage entry = _entries[id - 1];
            assertFalse(entry.settled || entry.cancelled);
            assertLe(block.number, entry.openUntil);
            entry.settled = true;
            ++settledCount;
            held -= entry.payment;
            owed[from == address(this) ? task.proposer : from] += entry.payment;
        } catch {}
    }

    function cancel(uint256 which) external {
        if (_entries.length == 0) return;
        uint64 id = uint64(bound(which, 1, _entries.length));
        Entry storage entry = _entries[id - 1];
        bool may = !entry.settled && !entry.cancelled && block.number > entry.openUntil;
        (bool ok,) = address(MANAGER).call(abi.encodeCall(MANAGER.cancel, (id)));
        assertEq(ok, may);
        if (!ok) return;
        entry.cancelled = true;
        ++cancelledCount;
        held -= entry.payment;
        owed[entry.requester] += entry.payment;
    }

    function withdraw(uint256 who) external {
        address account = accountOf(who % 5);
        vm.prank(account);
        (bool ok,) = address(MANAGER).call(abi.encodeCall(MANAGER.withdraw, (payable(address(0xdead)))));
        assertEq(ok, owed[account] != 0);
        owed[account] = 0;
    }

    /// @dev Mostly a few blocks, now and then until requests have lapsed.
    function advance(uint256 blocks) external {
        vm.roll(block.number + (blocks % 4 == 0 ? bound(blocks, 50, 120) : bound(blocks, 1, 20)));
    }

    function accountOf(uint256 i) public view returns (address) {
        return i < 3 ? _operators[i] : _requesters[i - 3];
    }

    function count() external view returns (uint256) {
        return _entries.length;
    }

    function entryAt(uint256 i) external view returns (Entry memory) {
        return _entries[i];
    }
}

contract RequestTaskManagerInvariantTest is RequestTaskManagerTest {
    RequestHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new RequestHandler(manager, verifier);
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = handler.request.selector;
        selectors[1] = handler.settle.selector;
        selectors[2] = handler.settle.selector; // as often as requests and cancellations together
        selectors[3] = handler.cancel.selector;
        selectors[4] = handler.withdraw.selector;
        selectors[5] = handler.advance.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    /// @dev The contract holds what open requests paid and what accounts are owed, to the wei.
    function invariant_requests_MoneyIsConserved() public view {
        uint256 credits;
        for (uint256 i; i < 5; ++i) {
            address account = handler.accountOf(i);
            assertEq(manager.credit(account), handler.owed(account));
            credits += manager.credit(account);
        }
        assertEq(address(manager).balance, handler.held() + credits);
    }

    /// @dev Each request is paid for once: to whom answered it, or back.
    function invariant_requests_AreSettledOrCancelledNeverBoth() public view {
        assertEq(manager.requestCount(), handler.count());
        (uint256 settled, uint256 cancelled) = (0, 0);
        for (uint64 id = 1; id <= handler.count(); ++id) {
            RequestHandler.Entry memory e = handler.entryAt(id - 1);
            IRequestTaskManager.Status status = manager.getRequest(id).status;
            assertEq(status == IRequestTaskManager.Status.Settled, e.settled);
            assertEq(status == IRequestTaskManager.Status.Cancelled, e.cancelled);
            assertEq(manager.isSettled(id), e.settled);
            if (e.settled) ++settled;
            if (e.cancelled) ++cancelled;
        }
        assertEq(settled, handler.settledCount());
        assertEq(cancelled, handler.cancelledCount());
    }
}
