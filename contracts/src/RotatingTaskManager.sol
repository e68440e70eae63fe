// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "./NeedsOwner.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {Notice} from "./libraries/Notice.sol";
import {Switches} from "./libraries/Switches.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Rotating task manager
/// @notice The base that an AVS inherits: it implements {_settle} with what a settled response does.
/// @dev A contract of its own for each AVS, never behind a proxy that shares storage: parameters are immutable.
abstract contract RotatingTaskManager is IRotatingTaskManager, EIP712, NeedsOwner {
    using Notice for Notice.Proposal;

    /// @dev What each settlement reads and writes, in one slot. An id fits into 40 bits: slots are at least a second
    /// long and have started when they settle.
    struct Head {
        address proposer;
        uint32 blockNumber;
        uint40 id;
        uint16 thresholdBps;
        uint8 switches;
    }

    /// @inheritdoc IRotatingTaskManager
    uint16 public constant MIN_THRESHOLD_BPS = 5_001;
    uint256 private constant MAX_BPS = 10_000;

    /// @dev EVM's blockhash reaches 256 blocks back; a task settles after its reference block.
    uint256 private constant MAX_WINDOW_BLOCKS = 255;

    bytes32 private constant TASK_RESPONSE_TYPEHASH = keccak256(
        "TaskResponse(uint64 id,uint32 referenceBlock,bytes32 referenceHash,uint32 deadlineBlock,address proposer,bytes spec,bytes response)"
    );

    /// @inheritdoc IRotatingTaskManager
    IQuorumVerifier public immutable verifier;

    uint64 private immutable _start;
    uint32 private immutable _interval;
    uint16 private immutable _exclusiveBlocks;
    uint16 private immutable _graceBlocks;
    uint16 private immutable _windowBlocks;

    Head private _head;

    /// @dev Bit id % 256 of word id / 256: the slot has settled.
    mapping(uint256 word => uint256 bits) private _settled;

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
            address(verifier_).code.length != 0 && parameters_.interval != 0 && parameters_.windowBlocks != 0
                && parameters_.windowBlocks <= MAX_WINDOW_BLOCKS
                && parameters_.exclusiveBlocks < parameters_.windowBlocks,
            InvalidParameters()
        );
        verifier = verifier_;
        _start = parameters_.start;
        _interval = parameters_.interval;
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
        // What was proposed has 16 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        _setThreshold(uint16(_proposal.take()));
    }

    /// @inheritdoc IRotatingTaskManager
    function setPaused(uint8 bits) external onlyOwner {
        require(bits & ~Switches.PAUSE_ALL == 0, InvalidPauseBits(bits));
        emit PausedChanged(paused(), bits);
        _head.switches = (_head.switches & ~Switches.PAUSE_ALL) | bits;
    }

    /// @inheritdoc IRotatingTaskManager
    function submit(Task calldata task, bytes calldata response, bytes calldata certificate) external {
        Head memory head = _head;
        require(head.switches & Switches.PAUSE_SUBMIT == 0, Paused(Switches.PAUSE_SUBMIT));
        uint64 id = task.id;
        _checkBlocks(task);
        _checkSlot(id);
        _checkTurn(task, head);

        bytes32 signed = digest(task, response);
        _checkQuorums(
            verifier.verify(signed, task.referenceBlock, certificate), // it may cache; it calls nobody else
            head.thresholdBps
        );

        _settled[id >> 8] |= uint256(1) << (id & 0xff);
        head.proposer = task.proposer;
        // Both fit: _checkBlocks compared the block with 32 bits, _checkSlot the id with 40.
        // forge-lint: disable-next-line(unsafe-typecast)
        head.blockNumber = uint32(block.number);
        // forge-lint: disable-next-line(unsafe-typecast)
        head.id = uint40(id);
        _head = head;
        emit TaskSettled(id, head.proposer, msg.sender, signed, task.referenceBlock);

        _settle(task, response, head.switches);
    }

    /// @inheritdoc IRotatingTaskManager
    function isSettled(uint64 id) public view returns (bool) {
        return _settled[id >> 8] >> (id & 0xff) & 1 == 1;
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
    function slotStart(uint64 id) public view returns (uint256) {
        return _start + uint256(id) * _interval;
    }

    /// @inheritdoc IRotatingTaskManager
    function parameters() external view returns (Parameters memory) {
        return Parameters({
            start: _start,
            interval: _interval,
            exclusiveBlocks: _exclusiveBlocks,
            graceBlocks: _graceBlocks,
            windowBlocks: _windowBlocks
        });
    }

    /// @inheritdoc IRotatingTaskManager
    function thresholdBps() external view returns (uint16) {
        return _head.thresholdBps;
    }

    /// @inheritdoc IRotatingTaskManager
    function proposedThresholdBps() external view returns (uint16 bps, uint256 fromBlock) {
        // What was proposed has 16 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint16(_proposal.value), _proposal.fromBlock);
    }

    /// @inheritdoc IRotatingTaskManager
    function paused() public view returns (uint8) {
        return _head.switches & Switches.PAUSE_ALL;
    }

    /// @dev What the settlement of a task does. Called once for each task, after all checks and after it is marked as
    /// settled; a revert undoes the settlement, so that the slot stays open.
    /// @param switches The register of {Switches}, which has been read anyway.
    function _settle(Task calldata task, bytes calldata response, uint8 switches) internal virtual;

    /// @dev Sets or clears a switch that is no pause.
    function _setSwitch(uint8 bit, bool on) internal {
        _head.switches = on ? _head.switches | bit : _head.switches & ~bit;
    }

    function _requireNotPaused(uint8 bit) internal view {
        require(_head.switches & bit == 0, Paused(bit));
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

    /// @dev The slot has started and has not settled.
    function _checkSlot(uint64 id) private view {
        uint256 startsAt = slotStart(id);
        require(startsAt <= block.timestamp && id <= type(uint40).max, SlotNotStarted(id, startsAt));
        require(!isSettled(id), TaskAlreadySettled(id));
    }

    /// @dev The proposer may settle, and the sender may submit. That the proposer is an operator is what the signers
    /// vouch for.
    function _checkTurn(Task calldata task, Head memory head) private view {
        address proposer = task.proposer;
        if (proposer == head.proposer) {
            uint256 rested = uint256(head.blockNumber) + _graceBlocks;
            require(block.number > rested, ProposedLast(proposer, rested));
        }
        if (msg.sender == proposer) return;
        uint256 exclusiveUntil = uint256(task.referenceBlock) + _exclusiveBlocks;
        require(block.number > exclusiveUntil, ProposerExclusive(proposer, exclusiveUntil));
        require(verifier.isOperator(msg.sender), NotAnOperator(msg.sender));
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
