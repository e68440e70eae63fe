// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";

/// @title Request task manager
/// @notice A task manager whose tasks are requests: anybody makes one, pays for it at once, and gets the payment back if it
/// was not settled in time. Task n is the n-th request; the first has id 1.
/// @dev Requests fall due one after the other, each in a block of its own that is fixed when it is made. From that block
/// on operators count when it is overdue. A request that nobody can answer therefore delays no other.
interface IRequestTaskManager is IRotatingTaskManager {
    /// @notice When requests fall due, and for how long they can settle. Fixed at deployment, in blocks.
    /// @param delayBlocks How long after it is made a request falls due, at least: no less than the depth of operators'
    /// reference blocks below their heads, so that a request is there at the first reference block that it may have.
    /// @param spacingBlocks How far apart requests fall due, at least. Positive.
    /// @param openBlocks For how many blocks after it fell due a request can settle; after them it can be cancelled. No
    /// less than windowBlocks.
    /// @param maxWaitBlocks How long after it is made a request falls due, at most: beyond that none are taken. No less
    /// than delayBlocks.
    struct Queue {
        uint16 delayBlocks;
        uint16 spacingBlocks;
        uint16 openBlocks;
        uint16 maxWaitBlocks;
    }

    /// @notice What became of a request.
    enum Status {
        Unknown,
        Open,
        Settled,
        Cancelled
    }

    /// @notice A request. Of one that was cancelled, only the status is kept.
    /// @param status What became of it.
    /// @param requester Who made it.
    /// @param payment What settling it earns, in wei.
    /// @param requestedAt The block in which it was made.
    /// @param dueAt The block in which it falls due.
    /// @param openUntil The last block in which it can settle.
    /// @param specHash The keccak256 hash of its spec while it is open, else zero.
    struct Request {
        Status status;
        address requester;
        uint256 payment;
        uint256 requestedAt;
        uint256 dueAt;
        uint256 openUntil;
        bytes32 specHash;
    }

    /// @notice A request was made.
    event Requested(uint64 indexed id, address indexed requester, uint256 payment, uint256 dueAt, bytes spec);
    /// @notice A request settled: its payment was credited to that account.
    event RequestPaid(uint64 indexed id, address indexed payee, uint256 payment);
    /// @notice A request did not settle in time: its payment was credited to the requester.
    event RequestCancelled(uint64 indexed id, address indexed requester, uint256 payment);

    /// @notice The queue is not as {Queue} says.
    error InvalidQueue();
    /// @notice The payment is too small for that spec, in wei.
    error PaymentTooLow(uint256 required, uint256 given);
    /// @notice The payment is not a multiple of 1 gwei, or above what fits.
    error InvalidPayment(uint256 payment);
    /// @notice The spec is longer than {MAX_SPEC_BYTES}.
    error SpecTooLong(uint256 length);
    /// @notice So many requests are waiting that this one would fall due too late: in so many blocks.
    error QueueFull(uint256 waitBlocks);
    /// @notice There is no such request.
    error UnknownRequest(uint64 id);
    /// @notice The request was cancelled.
    error RequestIsCancelled(uint64 id);
    /// @notice The reference block is too old: the request may refer to that one or a later one.
    error RequestTooNew(uint64 id, uint256 oldestReference);
    /// @notice The request could settle up to that block.
    error RequestLapsed(uint64 id, uint256 openUntil);
    /// @notice The request can settle up to that block, and be cancelled after it.
    error RequestStillOpen(uint64 id, uint256 openUntil);
    /// @notice The task does not ask what the request asks.
    error SpecMismatch(uint64 id);

    /// @notice Makes a request. The value sent is its payment: {minPayment} of the spec at least, a multiple of 1 gwei.
    /// Refused while settlements are paused.
    /// @param spec What is asked, in the encoding of the AVS: at most {MAX_SPEC_BYTES}.
    /// @return id Its number: one more than the last.
    function request(bytes calldata spec) external payable returns (uint64 id);

    /// @notice Credits the payment of a request that was not settled in time to its requester. Anybody may call it, also
    /// while settlements are paused.
    function cancel(uint64 id) external;

    /// @notice The least payment for a spec, in wei. Reverts when operators cannot answer it.
    function minPayment(bytes calldata spec) external view returns (uint256);

    /// @notice A request; with {Status-Unknown} when there is none with that id.
    function getRequest(uint64 id) external view returns (Request memory);

    /// @notice How many requests were made: the id of the newest.
    function requestCount() external view returns (uint64);

    /// @notice The newest request that is due in this block; zero when none is. It may have settled, or been cancelled.
    function newestDue() external view returns (uint64 id);

    /// @notice When requests fall due, and for how long they can settle.
    function queue() external view returns (Queue memory);

    /// @notice Most bytes of a spec.
    function MAX_SPEC_BYTES() external view returns (uint256);
}
