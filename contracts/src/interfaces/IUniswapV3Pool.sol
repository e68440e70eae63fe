// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What is read of a pool of Uniswap v3
/// @dev Facts of the ABI.
interface IUniswapV3Pool {
    /// @notice The pool's current state; of interest is where its newest observation is.
    function slot0()
        external
        view
        returns (
            uint160 sqrtPriceX96,
            int24 tick,
            uint16 observationIndex,
            uint16 observationCardinality,
            uint16 observationCardinalityNext,
            uint8 feeProtocol,
            bool unlocked
        );

    /// @notice One of the pool's observations: a block's first trade that moves the tick, or change of liquidity in range,
    /// makes one.
    function observations(uint256 index)
        external
        view
        returns (
            uint32 blockTimestamp,
            int56 tickCumulative,
            uint160 secondsPerLiquidityCumulativeX128,
            bool initialized
        );

    /// @notice The pool's accumulators at times so many seconds ago. Reverts when its observations do not go back so far.
    function observe(uint32[] calldata secondsAgos)
        external
        view
        returns (int56[] memory tickCumulatives, uint160[] memory secondsPerLiquidityCumulativeX128s);

    /// @notice The token with the lower address; a tick is about its price in the other.
    function token0() external view returns (address);

    /// @notice The token with the higher address.
    function token1() external view returns (address);
}
