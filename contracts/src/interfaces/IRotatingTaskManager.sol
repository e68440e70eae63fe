// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {IQuorumVerifier} from "./IQuorumVerifier.sol";

/// @title Rotating task manager
/// @notice Settles each task at most once, on a BLS certificate of the stake threshold, and makes the right to propose
/// rotate. What a task is, and which ids there are, is said by a base on top: {ISlotTaskManager} or
/// {IRequestTaskManager}.
interface IRotatingTaskManager {
    /// @notice One unit of work. Every field is bound into the digest that operators sign.
    /// @param id Number of the task: of a slot, or of a request.
    /// @param referenceBlock Block at which operators read chain state and stakes are counted. Strictly in the past.
    /// @param deadlineBlock Last block in which the task may settle.
    /// @param referenceHash Hash of the reference block.
    /// @param proposer Operator that opened the task.
    /// @param spec What is asked, in the encoding of the AVS.
    struct Task {
        uint64 id;
        uint32 referenceBlock;
        uint32 deadlineBlock;
        bytes32 referenceHash;
        address proposer;
        bytes spec;
    }

    /// @notice Parameters, fixed at deployment.
    /// @param exclusiveBlocks For how many blocks after the reference block no operator but the proposer may submit.
    /// @param graceBlocks For how many blocks after a settlement its proposer may not settle another task.
    /// @param windowBlocks The age a reference block may have, and the most by which a deadline may follow it. 1 to 255.
    struct Parameters {
        uint16 exclusiveBlocks;
        uint16 graceBlocks;
        uint16 windowBlocks;
    }

    /// @notice The settlement that was accepted last.
    /// @param proposer Its proposer; zero before the first settlement.
    /// @param blockNumber The block in which it settled.
    /// @param id The task.
    struct LastSettlement {
        address proposer;
        uint32 blockNumber;
        uint64 id;
    }

    /// @notice A task settled: proposer and submitter, which may be anybody, are named so that anyone can audit the
    /// rotation.
    event TaskSettled(
        uint64 indexed id, address indexed proposer, address indexed submitter, bytes32 digest, uint32 referenceBlock
    );

    /// @notice The threshold changed, in 1/10000 of the total stake.
    event ThresholdChanged(uint16 previousBps, uint16 currentBps);

    /// @notice A lower threshold was proposed; it can be applied from a block on.
    event ThresholdProposed(uint16 bps, uint256 fromBlock);

    /// @notice What is paused changed: flags of {BaseFlags} and of the AVS.
    event PausedChanged(uint8 previousBits, uint8 currentBits);

    /// @notice That is paused: one flag of {BaseFlags} or of the AVS.
    error Paused(uint8 flag);
    /// @notice One of these flags is no pause.
    error InvalidPauseBits(uint8 bits);
    /// @notice The flag is the base's, not the AVS's.
    error InvalidFlag(uint8 flag);
    /// @notice The task has settled already.
    error TaskAlreadySettled(uint64 id);
    /// @notice The reference block is this block or a later one.
    error ReferenceBlockNotPast(uint32 referenceBlock);
    /// @notice The reference block is older than the window.
    error ReferenceBlockTooOld(uint32 referenceBlock, uint256 oldest);
    /// @notice The reference block's hash differs: it was read on another fork.
    error ReferenceHashMismatch(bytes32 given, bytes32 actual);
    /// @notice The deadline block has passed.
    error DeadlinePassed(uint32 deadlineBlock);
    /// @notice The deadline is not within the window after the reference block.
    error DeadlineOutOfRange(uint32 deadlineBlock);
    /// @notice Up to that block no other operator may submit.
    error ProposerExclusive(address proposer, uint256 lastBlock);
    /// @notice The proposer also proposed the last settled task, and the grace period is not over.
    error ProposedLast(address proposer, uint256 lastBlock);
    /// @notice A quorum has no stake, so nothing can be certified by it.
    error QuorumEmpty(uint256 quorum);
    /// @notice Signed stake below the threshold.
    error QuorumNotReached(uint256 quorum, uint96 signed, uint96 total);
    /// @notice The threshold is not between {MIN_THRESHOLD_BPS} and 10000 bps.
    error InvalidThreshold(uint256 bps);
    /// @notice That threshold is lower than the present one: it must be proposed, and applied after notice.
    error ThresholdNeedsNotice(uint256 bps);
    /// @notice A parameter is out of range.
    error InvalidParameters();

    /// @notice Settles a task. Exactly one submission for each task succeeds. The proposer may submit at once, another
    /// operator of a quorum that counts after the exclusive blocks, and anybody else at any time: what an AVS pays for a
    /// submission goes to the sender if it is an operator, else to the proposer.
    /// @param task The task.
    /// @param response What operators answered, in the encoding of the AVS.
    /// @param certificate See {IQuorumVerifier-verify}.
    function submit(Task calldata task, bytes calldata response, bytes calldata certificate) external;

    /// @notice Whether a task has settled.
    function isSettled(uint64 id) external view returns (bool);

    /// @notice The settlement accepted last.
    function lastSettlement() external view returns (LastSettlement memory);

    /// @notice EIP-712 digest that operators sign: chain id, this contract, the task and the response.
    function digest(Task calldata task, bytes calldata response) external view returns (bytes32);

    /// @notice The parameters fixed at deployment.
    function parameters() external view returns (Parameters memory);

    /// @notice Signed stake required in every quorum, in 1/10000 of its total.
    function thresholdBps() external view returns (uint16);

    /// @notice The threshold proposed, and the block from which on it can be applied; zeros when there is none.
    function proposedThresholdBps() external view returns (uint16 bps, uint256 fromBlock);

    /// @notice The least threshold, in 1/10000: more than half, so that any two certificates of a task share a signer with
    /// stake, and no two groups of operators can each certify an answer of their own.
    function MIN_THRESHOLD_BPS() external view returns (uint16);

    /// @notice Raises the threshold at once, and withdraws a proposal. Owner only.
    /// @param bps Signed stake required in every quorum, in 1/10000 of its total: the present threshold to 10000.
    function raiseThresholdBps(uint16 bps) external;

    /// @notice Proposes a threshold. Replaces an earlier proposal. Owner only.
    /// @param bps {MIN_THRESHOLD_BPS} to 10000.
    function proposeThresholdBps(uint16 bps) external;

    /// @notice Applies the proposal when {Notice-BLOCKS} have passed. Owner only.
    function applyThresholdBps() external;

    /// @notice Pauses exactly what these bits say, and takes up everything else. Owner only.
    /// @param bits {BaseFlags-PAUSE_SUBMIT}, and those flags of the AVS that are pauses.
    function setPaused(uint8 bits) external;

    /// @notice What is paused: {BaseFlags-PAUSE_SUBMIT}, and flags of the AVS. The one register for all its contracts.
    function paused() external view returns (uint8 bits);

    /// @notice Verifier of certificates.
    function verifier() external view returns (IQuorumVerifier);
}
