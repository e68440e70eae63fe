// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {IUniswapV3Pool} from "../interfaces/IUniswapV3Pool.sol";
import {TickPrice} from "../libraries/TickPrice.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {Decimals} from "./Decimals.sol";
import {Readings} from "./Readings.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Sources of kind UniswapV3
/// @notice The geometric mean of a pool's price over a window that ends now, given that enough liquidity was in range. Its
/// time is that of the pool's newest observation: when its tick moved, or the liquidity in range changed, last. It has no
/// rounds. Its
/// decimals are as many as are asked for; those of the tokens are compared when it is configured.
library UniswapV3 {
    /// @dev The parameters, `abi.encode`d.
    /// @param window Length of the window, in seconds.
    /// @param minLiquidity Harmonic mean of the liquidity in range over the window, below which the source is silent.
    /// @param baseIsToken0 Whether token0 is priced in token1, or the other way round.
    /// @param baseDecimals Decimals of the token that is priced.
    /// @param quoteDecimals Decimals of the token that it is priced in.
    struct Params {
        uint256 window;
        uint256 minLiquidity;
        uint256 baseIsToken0;
        uint256 baseDecimals;
        uint256 quoteDecimals;
    }

    uint256 private constant PARAMS_BYTES = 160;
    /// @dev Over less than this, a few proposers in a row can move the mean.
    uint256 private constant MIN_WINDOW = 10 minutes;
    uint256 private constant MAX_WINDOW = 1 days;
    int256 private constant MAX_SCALE = 36;

    /// @notice Reverts unless the source may be one of this kind.
    function check(IPriceOracle.Source calldata source) internal view {
        require(source.params.length == PARAMS_BYTES, ISourceAdapters.InvalidParams(source.target, source.kind));
        Params memory p = abi.decode(source.params, (Params));
        require(
            p.window >= MIN_WINDOW && p.window <= MAX_WINDOW && p.minLiquidity != 0
                && p.minLiquidity <= type(uint128).max && p.baseIsToken0 <= 1 && p.baseDecimals <= type(uint8).max
                && p.quoteDecimals <= type(uint8).max,
            ISourceAdapters.InvalidParams(source.target, source.kind)
        );
        int256 scale = _scale(p, source.decimals);
        require(scale <= MAX_SCALE && scale >= -MAX_SCALE, ISourceAdapters.InvalidParams(source.target, source.kind));
        (uint256 decimals0, uint256 decimals1) =
            p.baseIsToken0 == 1 ? (p.baseDecimals, p.quoteDecimals) : (p.quoteDecimals, p.baseDecimals);
        _checkToken(source.target, abi.encodeCall(IUniswapV3Pool.token0, ()), decimals0);
        _checkToken(source.target, abi.encodeCall(IUniswapV3Pool.token1, ()), decimals1);
    }

    /// @notice The mean price.
    function read(IPriceOracle.Source calldata source) internal view returns (ISourceAdapters.Reading memory reading) {
        Params memory p = abi.decode(source.params, (Params));
        (bool ok, uint256 updatedAt) = _newest(source.target);
        if (!ok) return reading;
        int256 tick;
        (ok, tick) = _meanTick(source.target, p.window, p.minLiquidity);
        if (!ok) return reading;
        return
            Readings.unsigned(TickPrice.at(p.baseIsToken0 == 1 ? tick : -tick, _scale(p, source.decimals)), updatedAt);
    }

    /// @dev Time of the pool's newest observation.
    function _newest(address pool) private view returns (bool ok, uint256 time) {
        uint256[] memory words;
        (ok, words) = BoundedCall.read(pool, abi.encodeCall(IUniswapV3Pool.slot0, ()), 7);
        if (!ok) return (false, 0);
        (ok, words) = BoundedCall.read(pool, abi.encodeCall(IUniswapV3Pool.observations, (words[2])), 4);
        return (ok && words[3] == 1, words[0]);
    }

    /// @dev The mean tick over the window, rounded towards negative infinity. Not ok when the pool does not answer as one
    /// should, its observations do not go back so far, or too little liquidity was in range.
    function _meanTick(address pool, uint256 window, uint256 minLiquidity) private view returns (bool ok, int256 tick) {
        uint32[] memory ago = new uint32[](2);
        ago[0] = SafeCast.toUint32(window); // at most a day, when it was configured
        uint256[] memory words;
        // Two arrays of two words each, as the ABI encodes them.
        (ok, words) = BoundedCall.read(pool, abi.encodeCall(IUniswapV3Pool.observe, (ago)), 8);
        if (!ok || words[0] != 64 || words[1] != 160 || words[2] != 2 || words[5] != 2) return (false, 0);
        if (words[6] > type(uint160).max || words[7] > type(uint160).max) return (false, 0);

        uint256 liquiditySeconds;
        int256 distance;
        unchecked {
            // The accumulator of seconds per liquidity wraps. That of ticks does not; nonsense is noticed below.
            liquiditySeconds = (words[7] - words[6]) & type(uint160).max;
            distance = Readings.asSigned(words[4] - words[3]);
        }
        // The harmonic mean of the liquidity is window * 2^128 / liquiditySeconds.
        if (liquiditySeconds == 0 || (window << 128) / liquiditySeconds < minLiquidity) return (false, 0);
        int256 length = SafeCast.toInt256(window);
        tick = distance / length;
        if (distance < 0 && distance % length != 0) --tick;
        return (tick >= -TickPrice.MAX_TICK && tick <= TickPrice.MAX_TICK, tick);
    }

    /// @dev A tick gives the price of the smallest unit of one token in smallest units of the other: the price with the
    /// source's decimals is that times ten to this.
    function _scale(Params memory p, uint8 decimals) private pure returns (int256) {
        return SafeCast.toInt256(p.baseDecimals + decimals) - SafeCast.toInt256(p.quoteDecimals);
    }

    /// @dev Reverts unless one of the pool's tokens has those decimals.
    function _checkToken(address pool, bytes memory which, uint256 decimals) private view {
        (bool ok, uint256[] memory words) = BoundedCall.read(pool, which, 1);
        require(ok && words[0] <= type(uint160).max, ISourceAdapters.DecimalsUnknown(pool));
        Decimals.check(address(SafeCast.toUint160(words[0])), SafeCast.toUint8(decimals));
    }
}
