// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Credits} from "./Credits.sol";
import {RotatingTaskManager} from "./RotatingTaskManager.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IRequestTaskManager} from "./interfaces/IRequestTaskManager.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {BaseFlags} from "./libraries/BaseFlags.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Request task manager
/// @notice The base of an AVS whose tasks are requests. It implements {_settle} with what a settled response does, and
/// {minPayment} with what a request costs.
/// @dev The payment is credited when a task is claimed, so {_settle} deals with the response alone. A request is settled
/// or cancelled in different blocks: in time or after it, never both.
abstract contract RequestTaskManager is IRequestTaskManager, RotatingTaskManager, Credits {
    /// @dev A request, in one storage slot. It stays as it is when the request settles, and is deleted when it is
    /// cancelled.
    struct Stored {
        address requester;
        uint48 paymentGwei;
        uint32 requestedAt;
        uint16 waitBlocks;
    }

    /// @dev The newest request, and the block in which it falls due.
    struct Newest {
        uint40 id;
        uint32 dueAt;
    }

    /// @inheritdoc IRequestTaskManager
    uint256 public constant MAX_SPEC_BYTES = 4096;

    uint16 private immutable _delayBlocks;
    uint16 private immutable _spacingBlocks;
    uint16 private immutable _openBlocks;
    uint16 private immutable _maxWaitBlocks;

    Newest private _newest;
    mapping(uint64 id => Stored) private _requests;
    /// @dev The hash of a request's spec while it is open, else zero.
    mapping(uint64 id => bytes32) private _specHashes;

    /// @param verifier_ Verifier of certificates, for ever.
    /// @param parameters_ See {IRotatingTaskManager-Parameters}.
    /// @param queue_ See {IRequestTaskManager-Queue}.
    /// @param thresholdBps_ Signed stake required in every quorum at first, in 1/10000 of its total.
    /// @param owner_ May change the threshold, and pause.
    constructor(
        IQuorumVerifier verifier_,
        Parameters memory parameters_,
        Queue memory queue_,
        uint16 thresholdBps_,
        address owner_
    ) RotatingTaskManager(verifier_, parameters_, thresholdBps_, owner_) {
        require(
            queue_.spacingBlocks != 0 && queue_.openBlocks >= parameters_.windowBlocks
                && queue_.maxWaitBlocks >= queue_.delayBlocks,
            InvalidQueue()
        );
        _delayBlocks = queue_.delayBlocks;
        _spacingBlocks = queue_.spacingBlocks;
        _openBlocks = queue_.openBlocks;
        _maxWaitBlocks = queue_.maxWaitBlocks;
    }

    /// @inheritdoc IRequestTaskManager
    function request(bytes calldata spec) external payable returns (uint64 id) {
        _requireNotPaused(BaseFlags.PAUSE_SUBMIT);
        require(spec.length <= MAX_SPEC_BYTES, SpecTooLong(spec.length));
        uint256 required = minPayment(spec);
        require(msg.value >= required, PaymentTooLow(required, msg.value));
        uint256 paymentGwei = msg.value / 1 gwei;
        require(msg.value % 1 gwei == 0 && paymentGwei <= type(uint48).max, InvalidPayment(msg.value));

        Newest memory newest = _newest;
        uint256 dueAt = Math.max(block.number + _delayBlocks, uint256(newest.dueAt) + _spacingBlocks);
        uint256 waitBlocks = dueAt - block.number;
        require(waitBlocks <= _maxWaitBlocks, QueueFull(waitBlocks));

        newest = Newest({id: newest.id + 1, dueAt: SafeCast.toUint32(dueAt)});
        id = newest.id;
        _newest = newest;
        _requests[id] = Stored({
            requester: msg.sender,
            paymentGwei: SafeCast.toUint48(paymentGwei),
            requestedAt: SafeCast.toUint32(block.number),
            waitBlocks: SafeCast.toUint16(waitBlocks)
        });
        _specHashes[id] = keccak256(spec);
        emit Requested(id, msg.sender, msg.value, dueAt, spec);
    }

    /// @inheritdoc IRequestTaskManager
    function cancel(uint64 id) external {
        Stored memory stored = _openRequest(id);
        uint256 openUntil = _dueAt(stored) + _openBlocks;
        require(block.number > openUntil, RequestStillOpen(id, openUntil));
        delete _requests[id];
        delete _specHashes[id];
        uint256 payment = _payment(stored);
        emit RequestCancelled(id, stored.requester, payment);
        _credit(stored.requester, payment);
    }

    /// @inheritdoc IRequestTaskManager
    function minPayment(bytes calldata spec) public view virtual returns (uint256);

    /// @inheritdoc IRequestTaskManager
    function getRequest(uint64 id) external view returns (Request memory) {
        Status status = _status(id);
        Stored memory stored = _requests[id];
        if (stored.requester == address(0)) return Request(status, address(0), 0, 0, 0, 0, 0);
        uint256 dueAt = _dueAt(stored);
        return Request({
            status: status,
            requester: stored.requester,
            payment: _payment(stored),
            requestedAt: stored.requestedAt,
            dueAt: dueAt,
            openUntil: dueAt + _openBlocks,
            specHash: _specHashes[id]
        });
    }

    /// @inheritdoc IRequestTaskManager
    function requestCount() external view returns (uint64) {
        return _newest.id;
    }

    /// @inheritdoc IRequestTaskManager
    /// @dev Requests fall due in the order of their ids, and one that was cancelled was due long ago.
    function newestDue() external view returns (uint64 id) {
        uint64 end = _newest.id;
        while (id < end) {
            uint64 middle = end - (end - id) / 2;
            if (_dueAt(_requests[middle]) <= block.number) id = middle;
            else end = middle - 1;
        }
    }

    /// @inheritdoc IRequestTaskManager
    function queue() external view returns (Queue memory) {
        return Queue({
            delayBlocks: _delayBlocks,
            spacingBlocks: _spacingBlocks,
            openBlocks: _openBlocks,
            maxWaitBlocks: _maxWaitBlocks
        });
    }

    /// @inheritdoc IRotatingTaskManager
    function isSettled(uint64 id) external view returns (bool) {
        return _status(id) == Status.Settled;
    }

    /// @inheritdoc RotatingTaskManager
    /// @dev The request is open, was there at the reference block, and asks what the task asks. Its payment is credited
    /// here: whatever fails later undoes that, too.
    function _claim(Task calldata task) internal override {
        uint64 id = task.id;
        Stored memory stored = _openRequest(id);
        uint256 dueAt = _dueAt(stored);
        uint256 openUntil = dueAt + _openBlocks;
        require(block.number <= openUntil, RequestLapsed(id, openUntil));
        require(uint256(task.referenceBlock) + _delayBlocks >= dueAt, RequestTooNew(id, dueAt - _delayBlocks));
        require(keccak256(task.spec) == _specHashes[id], SpecMismatch(id));
        delete _specHashes[id];
        address payee = _payee(task);
        uint256 payment = _payment(stored);
        emit RequestPaid(id, payee, payment);
        _credit(payee, payment);
    }

    /// @dev A request that has neither settled nor been cancelled.
    function _openRequest(uint64 id) private view returns (Stored memory) {
        Status status = _status(id);
        require(status != Status.Unknown, UnknownRequest(id));
        require(status != Status.Settled, TaskAlreadySettled(id));
        require(status != Status.Cancelled, RequestIsCancelled(id));
        return _requests[id];
    }

    function _status(uint64 id) private view returns (Status) {
        if (id == 0 || id > _newest.id) return Status.Unknown;
        if (_specHashes[id] != 0) return Status.Open;
        return _requests[id].requester == address(0) ? Status.Cancelled : Status.Settled;
    }

    /// @dev The block in which a request falls due; zero for one that was cancelled.
    function _dueAt(Stored memory stored) private pure returns (uint256) {
        return uint256(stored.requestedAt) + stored.waitBlocks;
    }

    /// @dev What settling a request earns, in wei.
    function _payment(Stored memory stored) private pure returns (uint256) {
        return uint256(stored.paymentGwei) * 1 gwei;
    }
}
