// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title Needs an owner
/// @notice A contract that stops working, or can no longer be kept safe, without an owner. Ownership is handed over, in
/// two steps, and never given up.
abstract contract NeedsOwner is Ownable2Step {
    /// @notice Ownership cannot be given up.
    error OwnerNeeded();

    /// @notice Always reverts.
    function renounceOwnership() public pure override {
        revert OwnerNeeded();
    }
}
