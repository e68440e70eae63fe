// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChronicle} from "../../src/interfaces/IChronicle.sol";
import {IPyth} from "../../src/interfaces/IPyth.sol";

/// @notice A source of any kind that can be configured, with 18 decimals, until it shows another face: then it passes every
/// call on to that contract, and says what it says.
contract Turncoat {
    uint8 private constant DECIMALS = 18;

    address private _face;
    bool private _keepsDecimals;

    /// @param face Passes calls on to this contract; to itself when that is zero.
    /// @param keepsDecimals Whether it goes on answering what it is asked when it is configured.
    function turn(address face, bool keepsDecimals) external {
        (_face, _keepsDecimals) = (face, keepsDecimals);
    }

    fallback() external {
        bytes memory answer = _polite();
        if (_face != address(0) && (answer.length == 0 || !_keepsDecimals)) {
            bool ok;
            (ok, answer) = _face.call(msg.data);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(answer, 32), mload(answer))
                }
            }
        }
        assembly ("memory-safe") {
            return(add(answer, 32), mload(answer))
        }
    }

    /// @dev What is asked of a source when it is configured. Pyth's price is read then, too, so that it is left out where
    /// there is another face.
    function _polite() private view returns (bytes memory) {
        bytes4 selector = msg.sig;
        if (selector == IChronicle.decimals.selector) return abi.encode(DECIMALS);
        if (selector == IChronicle.tolled.selector) return abi.encode(true);
        if (selector == bytes4(keccak256("token0()")) || selector == bytes4(keccak256("token1()"))) {
            return abi.encode(address(this));
        }
        if (selector == IPyth.getPriceUnsafe.selector && _face == address(0)) {
            return abi.encode(int64(1), uint64(0), -int32(uint32(DECIMALS)), block.timestamp);
        }
        return "";
    }
}
