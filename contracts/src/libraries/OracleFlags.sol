// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Oracle flags
/// @notice The price oracle's flags beside {BaseFlags}: read with the last settlement, so that none costs a storage slot.
library OracleFlags {
    /// @notice No updates are requested.
    uint8 internal constant PAUSE_REQUESTS = 1 << 1;
    /// @notice Nobody is slashed.
    uint8 internal constant PAUSE_CHALLENGES = 1 << 2;
    /// @notice Those that are pauses.
    uint8 internal constant PAUSES = PAUSE_REQUESTS | PAUSE_CHALLENGES;
    /// @notice Submissions are paid for.
    uint8 internal constant REIMBURSE = 1 << 3;
    /// @notice A feed was configured or taken up again so lately that a task may settle whose reference block is before.
    uint8 internal constant FEEDS_CHANGED = 1 << 4;
}
