// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Base flags
/// @notice Flags of {RotatingTaskManager}, of the eight that stand beside the last settlement. An AVS defines its own in
/// the bits that are not in {ALL}.
library BaseFlags {
    /// @notice Nothing settles.
    uint8 internal constant PAUSE_SUBMIT = 1 << 0;
    /// @notice All bits that are the base's.
    uint8 internal constant ALL = PAUSE_SUBMIT;
}
