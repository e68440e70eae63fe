// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IApi3ReaderProxy} from "../interfaces/IApi3ReaderProxy.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Readings} from "./Readings.sol";

/// @title Sources of kind Api3
/// @notice A proxy of API3 for one data feed. Its time is the one at which the price was signed. It has no rounds, and 18
/// decimals by the network's rule, which not every proxy can tell.
library Api3 {
    uint8 private constant DECIMALS = 18;

    /// @notice Reverts unless the source may be one of this kind, which has no parameters.
    function check(IPriceOracle.Source calldata source) internal pure {
        require(source.params.length == 0, ISourceAdapters.InvalidParams(source.target, source.kind));
        require(source.decimals == DECIMALS, ISourceAdapters.DecimalsDiffer(source.target, source.decimals, DECIMALS));
    }

    /// @notice The value of the data feed.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        (bool ok, uint256[] memory words) =
            BoundedCall.read(source.target, abi.encodeCall(IApi3ReaderProxy.read, ()), 2);
        if (ok) reading = Readings.signed(0, words[0], words[1]);
    }
}
