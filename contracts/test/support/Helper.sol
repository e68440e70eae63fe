// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice A contract through which an account calls others.
contract Helper {
    function call(address target, bytes calldata data) external {
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
    }
}
