// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Decimals} from "./Decimals.sol";
import {Readings} from "./Readings.sol";

/// @title Sources of kinds Chainlink and RedStone
/// @notice A proxy of Chainlink, an aggregator, or a classic feed of RedStone, which has the same interface. Its time is that
/// of the block in which the round came on chain. A proxy's decimals can change with its phase.
library Chainlink {
    /// @notice Reverts unless the source may be one of these kinds, which have no parameters.
    function check(IPriceOracle.Source calldata source) internal view {
        require(source.params.length == 0, ISourceAdapters.InvalidParams(source.target, source.kind));
        Decimals.check(source.target, source.decimals);
    }

    /// @notice The newest round.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        if (!Decimals.are(source.target, source.decimals)) return reading;
        (bool ok, uint256[] memory words) =
            BoundedCall.read(source.target, abi.encodeCall(AggregatorV3Interface.latestRoundData, ()), 5);
        if (!ok || words[4] > type(uint80).max) return reading;
        return Readings.signed(words[0], words[1], words[3]);
    }
}
