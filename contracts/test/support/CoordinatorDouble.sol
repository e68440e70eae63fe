// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice A registry coordinator as far as EigenLayer's core asks it anything.
contract CoordinatorDouble {
    address public immutable stakeRegistry = address(0x57ABE);

    function supportsAVS(address) external pure returns (bool) {
        return true;
    }
}
