// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EightDecimals} from "./SourceDoubles.sol";

/// @notice A source that calls back while it is read, and then answers with one round.
contract ReentrantSource is EightDecimals {
    address private _callee;
    bytes private _call;
    bytes private _answer;

    /// @notice Whether a call back succeeded, as far as it could be noted.
    bool public reentered;

    function answer(uint80 roundId, int256 price, uint256 updatedAt) external {
        _answer = abi.encode(roundId, price, updatedAt, updatedAt, roundId);
    }

    function callBack(address callee, bytes calldata call) external {
        (_callee, _call) = (callee, call);
    }

    fallback(bytes calldata) external returns (bytes memory) {
        if (_callee != address(0)) {
            (bool ok,) = _callee.call{gas: gasleft() / 2}(_call);
            if (ok) reentered = true;
        }
        return _answer;
    }
}
