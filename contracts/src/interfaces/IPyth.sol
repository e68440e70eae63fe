// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The reading side of Pyth
/// @dev Facts of the ABI. There is no history, and whoever pays the fee chooses which signed price is stored.
interface IPyth {
    /// @notice A price with its uncertainty.
    /// @param price The price, in units of 10^expo.
    /// @param conf Half the width of the confidence interval, in the same units.
    /// @param expo The exponent, usually -8.
    /// @param publishTime Unix time at which publishers gave the price.
    struct Price {
        int64 price;
        uint64 conf;
        int32 expo;
        uint256 publishTime;
    }

    /// @notice The newest price that somebody stored, however old. Reverts when there is none.
    function getPriceUnsafe(bytes32 id) external view returns (Price memory);
}
