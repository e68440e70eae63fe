// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";

/// @title Decimals that a contract says it has
/// @notice A price on the wrong scale is worse than none: what was configured is compared with `decimals()` of the contract
/// when it is configured, and again whenever it is read.
library Decimals {
    /// @notice Reverts unless a contract says that it has those decimals.
    function check(address target, uint8 configured) internal view {
        (bool ok, uint256 actual) = _ask(target);
        require(ok, ISourceAdapters.DecimalsUnknown(target));
        require(actual == configured, ISourceAdapters.DecimalsDiffer(target, configured, actual));
    }

    /// @notice Whether a contract says that it has those decimals.
    function are(address target, uint8 configured) internal view returns (bool) {
        (bool ok, uint256 actual) = _ask(target);
        return ok && actual == configured;
    }

    function _ask(address target) private view returns (bool ok, uint256 decimals) {
        uint256[] memory words;
        (ok, words) = BoundedCall.read(target, abi.encodeCall(AggregatorV3Interface.decimals, ()), 1);
        decimals = words[0];
    }
}
