// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RequestTaskManager} from "@eigenshift/contracts/RequestTaskManager.sol";
import {IQuorumVerifier} from "@eigenshift/contracts/interfaces/IQuorumVerifier.sol";

/// @title Squares
/// @notice An AVS whose tasks are requests: a request names a number, and operators answer its square.
contract Squares is RequestTaskManager {
    /// @notice What a request costs, in wei.
    uint256 public constant PRICE = 0.001 ether;

    /// @notice The square that a request asked for; zero before it settled.
    mapping(uint64 id => uint256) public squareOf;

    /// @notice A request was answered.
    event Squared(uint64 indexed id, uint256 square);

    /// @notice The spec is not a number of at most 128 bits, in 32 bytes.
    error NotANumber();
    /// @notice The response is not a number in 32 bytes.
    error NotASquare();

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
    ) RequestTaskManager(verifier_, parameters_, queue_, thresholdBps_, owner_) {}

    /// @notice The least payment, in wei: the same for each number.
    function minPayment(bytes calldata spec) public pure override returns (uint256) {
        require(spec.length == 32 && abi.decode(spec, (uint256)) <= type(uint128).max, NotANumber());
        return PRICE;
    }

    /// @dev Stores the square.
    function _settle(Task calldata task, bytes calldata response) internal override {
        require(response.length == 32, NotASquare());
        uint256 square = abi.decode(response, (uint256));
        squareOf[task.id] = square;
        emit Squared(task.id, square);
    }
}
