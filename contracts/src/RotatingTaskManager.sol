// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "./NeedsOwner.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {BaseFlags} from "./libraries/BaseFlags.sol";
import {Notice} from "./libraries/Notice.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Rotating task manager
/// @notice Rotation, windows, certificates and the threshold. An AVS inherits one of the two bases that say what a task
/// is, {SlotTaskManager} or {RequestTaskManager}, and implements {_settle} with what a settled response does.
/// @dev A contract of its own for each AVS, never behind a proxy that shares storage: parameters are immutable.
abstract contract RotatingTaskManager is IRotatingTaskManager, EIP712, NeedsOwner {
    using Notice for Notice.Proposal;

    /// @dev What each settlement reads and writes, in one storage slot. Flags stand here so that a settlement, which has
    /// the slot at hand, reads them for 100 gas: bit 0 is {BaseFlags-PAUSE_SUBMIT}, the seven others are the AVS's.
    struct Head {
        address proposer;
        uint32 blockNumber;
        uint40 id;
        uint16 thresholdBps;
        uint8 flags;
    }

    /// @inheritdoc IRotatingTaskManager
    uint16 public constant MIN_THRESHOLD_BPS = 5_001;
    uint256 private constant MAX_BPS = 10_000;

    /// @dev EVM's blockhash reaches 256 blocks back; a task settles after its reference block.
    uint256 internal constant MAX_WINDOW_BLOCKS = 255;

    bytes32 private constant TASK_RESPONSE_TYPEHASH = keccak256(
        "TaskResponse(uint64 id,uint32 referenceBlock,bytes32 referenceHash,uint32 deadlineBlock,address proposer,bytes spec,bytes response)"
    );

    /// @inheritdoc IRotatingTaskManager
    IQuorumVerifier public immutable verifier;

    uint16 private immutable _exclusiveBlocks;
    uint16 private immutable _graceBlocks;
    uint16 private immutable _windowBlocks;

    Head private _head;

    /// @dev A lower threshold that waits.
    Notice.Proposal private _proposal;

    /// @param verifier_ Verifier of certificates, for ever.
    /// @param parameters_ See {IRotatingTaskManager-Parameters}.
    /// @param thresholdBps_ Signed stake required in every quorum at first, in 1/10000 of its total.
    /// @param owner_ May change the threshold, and pause.
    constructor(IQuorumVerifier verifier_, Parameters memory parameters_, uint16 thresholdBps_, address owner_)
        EIP712("EigenShift", "1")
        Ownable(owner_)
    {
        require(
            address(verifier_).code.length != 0 && parameters_.windowBlocks != 0
                && parameters_.windowBlocks <= MAX_WINDOW_BLOCKS
                && parameters_.exclusiveBlocks < parameters_.windowBlocks,
            InvalidParameters()
        );
        verifier = verifier_;
        _exclusiveBlocks = parameters_.exclusiveBlocks;
        _graceBlocks = parameters_.graceBlocks;
        _windowBlocks = parameters_.windowBlocks;
        _checkThreshold(thresholdBps_);
        _setThreshold(thresholdBps_);
    }

    /// @inheritdoc IRotatingTaskManager
    function raiseThresholdBps(uint16 bps) external onlyOwner {
        _checkThreshold(bps);
        require(bps >= _head.thresholdBps, ThresholdNeedsNotice(bps));
        _proposal.withdraw();
        _setThreshold(bps);
    }

    /// @inheritdoc IRotatingTaskManager
    function proposeThresholdBps(uint16 bps) external onlyOwner {
        _checkThreshold(bps);
        emit ThresholdProposed(bps, _proposal.propose(bps, Notice.BLOCKS));
    }

    /// @inheritdoc IRotatingTaskManager
    function applyThresholdBps() external onlyOwner {
        _setThreshold(SafeCast.toUint16(_proposal.take()));
    }

    /// @inheritdoc IRotatingTaskManager
    function setPaused(uint8 bits) external onlyOwner {
        uint8 pauses = _allPauses();
        require(bits & ~pauses == 0, InvalidPauseBits(bits));
        uint8 flags = _head.flags;
        emit PausedChanged(flags & pauses, bits);
        _head.flags = (flags & ~pauses) | bits;
    }

    /// @inheritdoc IRotatingTaskManager
    function submit(Task calldata task, bytes calldata response, bytes calldata certificate) external {
        Head memory head = _head;
        require(head.flags & BaseFlags.PAUSE_SUBMIT == 0, Paused(BaseFlags.PAUSE_SUBMIT));
        _checkBlocks(task);
        _claim(task);
        _checkTurn(task, head);

        bytes32 signed = digest(task, response);
        _checkQuorums(
            verifier.verify(signed, task.referenceBlock, certificate), // it may cache; it calls nobody else
            head.thresholdBps
        );

        head.proposer = task.proposer;
        head.blockNumber = SafeCast.toUint32(block.number);
        head.id = SafeCast.toUint40(task.id);
        _head = head;
        emit TaskSettled(task.id, head.proposer, msg.sender, signed, task.referenceBlock);

        _settle(task, response);
    }

    /// @inheritdoc IRotatingTaskManager
    function lastSettlement() external view returns (LastSettlement memory) {
        return LastSettlement({proposer: _head.proposer, blockNumber: _head.blockNumber, id: _head.id});
    }

    /// @inheritdoc IRotatingTaskManager
    function digest(Task calldata task, bytes calldata response) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    TASK_RESPONSE_TYPEHASH,
                    task.id,
                    task.referenceBlock,
                    task.referenceHash,
                    task.deadlineBlock,
                    task.proposer,
                    keccak256(task.spec),
                    keccak256(response)
                )
            )
        );
    }

    /// @inheritdoc IRotatingTaskManager
    function parameters() external view returns (Parameters memory) {
        return Parameters({exclusiveBlocks: _exclusiveBlocks, graceBlocks: _graceBlocks, windowBlocks: _windowBlocks});
    }

    /// @inheritdoc IRotatingTaskManager
    function thresholdBps() external view returns (uint16) {
        return _head.thresholdBps;
    }

    /// @inheritdoc IRotatingTaskManager
    function proposedThresholdBps() external view returns (uint16 bps, uint256 fromBlock) {
        return (SafeCast.toUint16(_proposal.value), _proposal.fromBlock);
    }

    /// @inheritdoc IRotatingTaskManager
    function paused() public view returns (uint8) {
        return _head.flags & _allPauses();
    }

    /// @dev Reverts unless a task with this id, and this spec, may settle now, and marks it as settled: with
    /// {TaskAlreadySettled} when it has settled. Called before the certificate is verified; when that fails, the mark is
    /// undone. An id has at most 40 bits.
    function _claim(Task calldata task) internal virtual;

    /// @dev What the settlement of a task does. Called once for each task, after all checks and after it is marked as
    /// settled; a revert undoes the settlement, so that the task stays open. What it pays, it credits to {_payee}.
    function _settle(Task calldata task, bytes calldata response) internal virtual;

    /// @dev Who is paid for a submission: the sender, if it is the proposer or another operator, else the proposer. So a
    /// stranger that comes before the proposer, with what it saw pending, settles at its own expense. In the exclusive
    /// blocks nobody but a stranger submits for the proposer: only later is it worth asking who the sender is.
    function _payee(Task calldata task) internal view returns (address) {
        if (msg.sender == task.proposer || block.number <= _exclusiveUntil(task)) return task.proposer;
        return verifier.isOperator(msg.sender) ? msg.sender : task.proposer;
    }

    /// @dev Which of the AVS's flags are pauses, beside {BaseFlags-PAUSE_SUBMIT}.
    function _pauses() internal pure virtual returns (uint8) {
        return 0;
    }

    /// @dev All flags, the base's included.
    function _flags() internal view returns (uint8) {
        return _head.flags;
    }

    /// @dev Sets or clears a flag of the AVS.
    function _setFlag(uint8 flag, bool on) internal {
        require(flag & BaseFlags.ALL == 0, InvalidFlag(flag));
        _head.flags = on ? _head.flags | flag : _head.flags & ~flag;
    }

    function _requireNotPaused(uint8 flag) internal view {
        require(_head.flags & flag == 0, Paused(flag));
    }

    function _allPauses() private pure returns (uint8) {
        return BaseFlags.PAUSE_SUBMIT | _pauses();
    }

    function _checkThreshold(uint16 bps) private pure {
        require(bps >= MIN_THRESHOLD_BPS && bps <= MAX_BPS, InvalidThreshold(bps));
    }

    function _setThreshold(uint16 bps) private {
        emit ThresholdChanged(_head.thresholdBps, bps);
        _head.thresholdBps = bps;
    }

    /// @dev The reference block is a recent one of this fork, and the deadline has not passed.
    function _checkBlocks(Task calldata task) private view {
        uint32 referenceBlock = task.referenceBlock;
        require(referenceBlock < block.number, ReferenceBlockNotPast(referenceBlock));
        uint256 last = uint256(referenceBlock) + _windowBlocks;
        if (last < block.number) revert ReferenceBlockTooOld(referenceBlock, block.number - _windowBlocks);
        uint32 deadlineBlock = task.deadlineBlock;
        require(deadlineBlock > referenceBlock && deadlineBlock <= last, DeadlineOutOfRange(deadlineBlock));
        require(block.number <= deadlineBlock, DeadlinePassed(deadlineBlock));
        bytes32 actual = blockhash(referenceBlock);
        bytes32 given = task.referenceHash;
        require(given == actual, ReferenceHashMismatch(given, actual));
    }

    /// @dev The proposer may settle, and the sender may submit: of those that could be paid instead of the proposer, none
    /// before the exclusive blocks are over. That the proposer is an operator is what the signers vouch for.
    function _checkTurn(Task calldata task, Head memory head) private view {
        address proposer = task.proposer;
        if (proposer == head.proposer) {
            uint256 rested = uint256(head.blockNumber) + _graceBlocks;
            require(block.number > rested, ProposedLast(proposer, rested));
        }
        if (msg.sender == proposer) return;
        uint256 exclusiveUntil = _exclusiveUntil(task);
        require(
            block.number > exclusiveUntil || !verifier.isOperator(msg.sender),
            ProposerExclusive(proposer, exclusiveUntil)
        );
    }

    /// @dev The last block in which no operator but the proposer may submit.
    function _exclusiveUntil(Task calldata task) private view returns (uint256) {
        return uint256(task.referenceBlock) + _exclusiveBlocks;
    }

    /// @dev A certificate says who signed, not that it suffices: one without any signer verifies, too.
    function _checkQuorums(IQuorumVerifier.QuorumStake[] memory stakes, uint256 bps) private pure {
        require(stakes.length != 0, QuorumEmpty(0));
        for (uint256 i; i < stakes.length; ++i) {
            (uint96 signed, uint96 total) = (stakes[i].signed, stakes[i].total);
            require(total != 0, QuorumEmpty(i));
            // Products of 96 and 14 bits.
            require(
                signed != 0 && uint256(signed) * MAX_BPS >= uint256(total) * bps, QuorumNotReached(i, signed, total)
            );
        }
    }
}
