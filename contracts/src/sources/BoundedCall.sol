// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";

/// @title A call of a source
/// @notice Calls with a fixed share of gas and takes the first words of what comes back: a source can neither burn more
/// nor make its reader copy more.
library BoundedCall {
    /// @notice What one call of a source may spend. A Chainlink proxy needs some 30k.
    uint256 internal constant GAS = 250_000;
    /// @dev What making the call takes, of an account that has been touched: 100 for the access, the rest for the
    /// instructions in between. With 223 a source can get a little less than its share; the test of it says so.
    uint256 private constant CALL_GAS = 230;

    /// @notice Calls a source.
    /// @param target The source.
    /// @param data What it is called with.
    /// @param count How many words of its answer are taken.
    /// @return ok Whether the source is a contract, the call succeeded, and returned at least that many words.
    /// @return words These words; without meaning when not ok.
    function read(address target, bytes memory data, uint256 count)
        internal
        view
        returns (bool ok, uint256[] memory words)
    {
        words = new uint256[](count);
        // This also touches the account, so that the call itself costs the same for every source.
        if (target.code.length == 0) return (false, words);
        bool enough;
        assembly ("memory-safe") {
            // Of what is left when the call is made, a 64th cannot be given away (EIP-150).
            let available := gas()
            available := mul(gt(available, CALL_GAS), sub(available, CALL_GAS))
            enough := iszero(lt(sub(available, div(available, 64)), GAS))
            if enough {
                let size := mul(count, 32)
                ok := staticcall(GAS, target, add(data, 32), mload(data), add(words, 32), size)
                ok := and(ok, iszero(lt(returndatasize(), size)))
            }
        }
        require(enough, ISourceAdapters.InsufficientGas());
    }
}
