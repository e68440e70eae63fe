// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IDiaOracle} from "../interfaces/IDiaOracle.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Readings} from "./Readings.sol";

/// @title Sources of kind Dia
/// @notice The value of a key in a DIA oracle. Its time is the one that the updater gave it. It has neither rounds nor a function that tells its
/// decimals.
library Dia {
    uint256 private constant MAX_KEY_BYTES = 64;

    /// @notice Reverts unless the source may be one of this kind: its parameters are the key.
    function check(IPriceOracle.Source calldata source) internal pure {
        uint256 length = source.params.length;
        require(length != 0 && length <= MAX_KEY_BYTES, ISourceAdapters.InvalidParams(source.target, source.kind));
    }

    /// @notice The value of the key.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        (bool ok, uint256[] memory words) =
            BoundedCall.read(source.target, abi.encodeCall(IDiaOracle.getValue, (string(source.params))), 2);
        if (ok) reading = Readings.unsigned(words[0], words[1]);
    }
}
