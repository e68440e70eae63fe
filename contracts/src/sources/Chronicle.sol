// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChronicle} from "../interfaces/IChronicle.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Decimals} from "./Decimals.sol";
import {Readings} from "./Readings.sol";

/// @title Sources of kind Chronicle
/// @notice An oracle of Chronicle, which serves only the readers that it knows. Its time is that of the block in which the
/// price came on chain. It has no rounds.
library Chronicle {
    /// @notice Reverts unless the source may be one of this kind, which has no parameters, and serves this contract.
    function check(IPriceOracle.Source calldata source) internal view {
        require(source.params.length == 0, ISourceAdapters.InvalidParams(source.target, source.kind));
        Decimals.check(source.target, source.decimals);
        (bool ok, uint256[] memory words) =
            BoundedCall.read(source.target, abi.encodeCall(IChronicle.tolled, (address(this))), 1);
        require(ok && words[0] == 1, ISourceAdapters.NotAReader(source.target));
    }

    /// @notice The newest price.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        if (!Decimals.are(source.target, source.decimals)) return reading;
        (bool ok, uint256[] memory words) =
            BoundedCall.read(source.target, abi.encodeCall(IChronicle.tryReadWithAge, ()), 3);
        if (ok && words[0] == 1) reading = Readings.unsigned(words[1], words[2]);
    }
}
