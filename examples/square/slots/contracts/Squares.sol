// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SlotTaskManager} from "@eigenshift/contracts/SlotTaskManager.sol";
import {IQuorumVerifier} from "@eigenshift/contracts/interfaces/IQuorumVerifier.sol";

/// @title Squares
/// @notice An AVS whose tasks are slots of time: operators answer the square of a slot's number.
contract Squares is SlotTaskManager {
    /// @notice The square of a slot's number; zero before it settled.
    mapping(uint64 id => uint256) public squareOf;

    /// @notice A slot was answered.
    event Squared(uint64 indexed id, uint256 square);

    /// @notice The response is not a number in 32 bytes.
    error NotASquare();

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
    ) SlotTaskManager(verifier_, parameters_, slots_, thresholdBps_, owner_) {}

    /// @dev Stores the square.
    function _settle(Task calldata task, bytes calldata response) internal override {
        require(response.length == 32, NotASquare());
        uint256 square = abi.decode(response, (uint256));
        squareOf[task.id] = square;
        emit Squared(task.id, square);
    }
}
