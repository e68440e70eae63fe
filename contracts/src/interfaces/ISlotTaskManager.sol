// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";

/// @title Slot task manager
/// @notice A task manager whose tasks are slots of time: task n is slot n, which starts at `start + n * interval`. Slots
/// settle in any order, from their start on.
interface ISlotTaskManager is IRotatingTaskManager {
    /// @notice Time as slots, fixed at deployment.
    /// @param start Unix time at which slot 0 starts, in seconds.
    /// @param interval Length of a slot, in seconds, positive.
    struct Slots {
        uint64 start;
        uint32 interval;
    }

    /// @notice The slot starts later than this block.
    error SlotNotStarted(uint64 id, uint256 startsAt);

    /// @notice When slots start, and how long they are.
    function slots() external view returns (Slots memory);

    /// @notice Unix time at which a slot starts, in seconds.
    function slotStart(uint64 id) external view returns (uint256);
}
