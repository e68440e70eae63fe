// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Switches
/// @notice Bits of the register that stands beside the last settlement: read with it, so that no switch costs a slot.
library Switches {
    /// @notice Nothing settles.
    uint8 internal constant PAUSE_SUBMIT = 1;
    /// @notice No updates are requested.
    uint8 internal constant PAUSE_REQUESTS = 2;
    /// @notice Nobody is slashed.
    uint8 internal constant PAUSE_CHALLENGES = 4;
    /// @notice All that can be paused.
    uint8 internal constant PAUSE_ALL = PAUSE_SUBMIT | PAUSE_REQUESTS | PAUSE_CHALLENGES;
    /// @notice Submissions are paid for; not a pause.
    uint8 internal constant REIMBURSE = 8;
}
