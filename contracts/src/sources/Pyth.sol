// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {IPyth} from "../interfaces/IPyth.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Readings} from "./Readings.sol";

/// @title Sources of kind Pyth
/// @notice The price of an id, as somebody brought it on chain. Its time is the one at which it was published. It has no
/// rounds. Its decimals come with the price, as an exponent. A price that is too uncertain does not count: the source is
/// silent.
library Pyth {
    uint256 private constant MAX_BPS = 10_000;

    /// @notice Reverts unless the source may be one of this kind: its parameters are
    /// `abi.encode(bytes32 id, uint16 maxConfidenceBps)`, and there is a price with that id.
    function check(IPriceOracle.Source calldata source) internal view {
        bytes calldata params = source.params;
        require(
            params.length == 64 && uint256(bytes32(params[32:])) != 0 && uint256(bytes32(params[32:])) <= MAX_BPS,
            ISourceAdapters.InvalidParams(source.target, source.kind)
        );
        (bool ok, uint256[] memory words) = _price(source);
        require(ok, ISourceAdapters.DecimalsUnknown(source.target));
        unchecked {
            // An exponent below zero, so that its negative is the number of decimals.
            uint256 actual = 0 - words[2];
            require(actual == source.decimals, ISourceAdapters.DecimalsDiffer(source.target, source.decimals, actual));
        }
    }

    /// @notice The price of the id.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        (bool ok, uint256[] memory words) = _price(source);
        unchecked {
            if (!ok || 0 - words[2] != source.decimals) return reading;
        }
        (int256 price, uint256 conf) = (Readings.asSigned(words[0]), words[1]);
        uint256 maxBps = uint256(bytes32(source.params[32:]));
        // As the ABI has them, and then the products are small. A price that is not positive is passed on as it is.
        if (price < type(int64).min || price > type(int64).max || conf > type(uint64).max) return reading;
        if (price > 0 && conf * MAX_BPS > words[0] * maxBps) return reading;
        return Readings.signed(0, words[0], words[3]);
    }

    function _price(IPriceOracle.Source calldata source) private view returns (bool ok, uint256[] memory words) {
        return BoundedCall.read(source.target, abi.encodeCall(IPyth.getPriceUnsafe, (bytes32(source.params[:32]))), 4);
    }
}
