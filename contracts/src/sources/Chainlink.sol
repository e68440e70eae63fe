// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";
import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Readings} from "./Readings.sol";

/// @title Sources of kind Chainlink
/// @notice A proxy of Chainlink, or an aggregator. Its time is that of the block in which the round came on chain.
library Chainlink {
    /// @notice Reverts unless the source may be one of this kind, which has no parameters.
    function check(IPriceOracle.Source calldata source) internal pure {
        require(source.params.length == 0, ISourceAdapters.InvalidParams(source.target, source.kind));
    }

    /// @notice The newest round.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        (bool ok, uint256[] memory words) =
            BoundedCall.read(source.target, abi.encodeCall(AggregatorV3Interface.latestRoundData, ()), 5);
        if (!ok || words[4] > type(uint80).max) return reading;
        // The answer is an int256 on the wire.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Readings.from(words[0], int256(words[1]), words[3]);
    }
}
