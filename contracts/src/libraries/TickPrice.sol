// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Prices of ticks
/// @notice A tick of Uniswap v3 is a price of 1.0001 to its power. Computed with a mantissa of 128 bits: of the 20 squarings,
/// each at most doubles the relative error of the one before, so that more than 100 bits are exact.
library TickPrice {
    using SafeCast for int256;

    /// @notice The greatest tick; its negative is the least. Prices lie between 2^-128 and 2^128.
    int256 internal constant MAX_TICK = 887_272;

    /// @dev 1.0001 as 2^-127 times this, and its inverse as 2^-128 times this.
    uint256 private constant UP = (10_001 << 127) / uint256(10_000);
    uint256 private constant DOWN = (10_000 << 128) / uint256(10_001);

    /// @notice The price of a tick times a power of ten, rounded down.
    /// @param tick From -MAX_TICK to MAX_TICK.
    /// @param scale From -36 to 36.
    function at(int256 tick, int256 scale) internal pure returns (uint256 price) {
        (uint256 mantissa, int256 exponent) =
            tick < 0 ? _power(DOWN, -128, (-tick).toUint256()) : _power(UP, -127, tick.toUint256());
        // The mantissa has 128 bits, a power of ten at most 120, and the exponent is at most 1: nothing is lost above.
        if (scale >= 0) return _shift(mantissa * 10 ** scale.toUint256(), exponent);
        return _shift(mantissa, exponent) / 10 ** (-scale).toUint256();
    }

    /// @dev The power of a number, both as mantissa * 2^exponent with a mantissa of exactly 128 bits.
    function _power(uint256 m, int256 e, uint256 n) private pure returns (uint256 mantissa, int256 exponent) {
        (mantissa, exponent) = (1 << 127, -127);
        for (; n != 0; n >>= 1) {
            if (n & 1 == 1) (mantissa, exponent) = _product(mantissa, exponent, m, e);
            (m, e) = _product(m, e, m, e);
        }
    }

    /// @dev The product of two mantissas of 128 bits has 255 or 256.
    function _product(uint256 m, int256 e, uint256 otherM, int256 otherE) private pure returns (uint256, int256) {
        uint256 product = m * otherM;
        return product >> 255 == 1 ? (product >> 128, e + otherE + 128) : (product >> 127, e + otherE + 127);
    }

    function _shift(uint256 value, int256 exponent) private pure returns (uint256) {
        return exponent < 0 ? value >> (-exponent).toUint256() : value << exponent.toUint256();
    }
}
