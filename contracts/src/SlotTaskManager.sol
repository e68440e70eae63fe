// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RotatingTaskManager} from "./RotatingTaskManager.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "./interfaces/ISlotTaskManager.sol";

/// @title Slot task manager
/// @notice The base of an AVS whose tasks are slots of time. It implements {_settle} with what a settled response does.
abstract contract SlotTaskManager is ISlotTaskManager, RotatingTaskManager {
    uint64 private immutable _start;
    uint32 private immutable _interval;

    /// @dev Bit id % 256 of word id / 256: the slot has settled.
    mapping(uint256 word => uint256 bits) private _settled;

    /// @param verifier_ Verifier of certificates, for ever.
    /// @param parameters_ See {IRotatingTaskManager-Parameters}.
    /// @param slots_ See {ISlotTaskManager-Slots}.
    /// @param thresholdBps_ Signed stake required in every quorum at first, in 1/10000 of its total.
    /// @param owner_ May change the threshold, and pause.
    constructor(
        IQuorumVerifier verifier_,
        Parameters memory parameters_,
        Slots memory slots_,
        uint16 thresholdBps_,
        address owner_
    ) RotatingTaskManager(verifier_, parameters_, thresholdBps_, owner_) {
        require(slots_.interval != 0, InvalidParameters());
        _start = slots_.start;
        _interval = slots_.interval;
    }

    /// @inheritdoc ISlotTaskManager
    function slots() external view returns (Slots memory) {
        return Slots({start: _start, interval: _interval});
    }

    /// @inheritdoc ISlotTaskManager
    function slotStart(uint64 id) public view returns (uint256) {
        return _start + uint256(id) * _interval;
    }

    /// @inheritdoc IRotatingTaskManager
    function isSettled(uint64 id) public view returns (bool) {
        return _settled[id >> 8] >> (id & 0xff) & 1 == 1;
    }

    /// @inheritdoc RotatingTaskManager
    /// @dev The slot has started and has not settled. Whatever its spec: that is the signers' to judge.
    function _claim(Task calldata task) internal override {
        uint64 id = task.id;
        uint256 startsAt = slotStart(id);
        require(startsAt <= block.timestamp, SlotNotStarted(id, startsAt));
        uint256 bits = _settled[id >> 8];
        uint256 bit = uint256(1) << (id & 0xff);
        require(bits & bit == 0, TaskAlreadySettled(id));
        _settled[id >> 8] = bits | bit;
    }
}
