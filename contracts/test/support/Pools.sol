// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IUniswapV3Pool} from "../../src/interfaces/IUniswapV3Pool.sol";
import {ThirdParty} from "./ThirdParty.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev What else is called of Uniswap's factory and pools.
interface IUniswapV3Factory {
    function createPool(address tokenA, address tokenB, uint24 fee) external returns (address pool);
}

interface ITradedPool is IUniswapV3Pool {
    function initialize(uint160 sqrtPriceX96) external;
    function increaseObservationCardinalityNext(uint16 next) external;
    function mint(address to, int24 lower, int24 upper, uint128 liquidity, bytes calldata data) external;
    function burn(int24 lower, int24 upper, uint128 liquidity) external;
    function swap(address to, bool zeroForOne, int256 amount, uint160 limit, bytes calldata data) external;
}

/// @notice A token of which there is enough.
contract TokenDouble is ERC20 {
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) ERC20("token", "TKN") {
        _decimals = decimals_;
        _mint(msg.sender, 1e40);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

/// @notice A pool in Uniswap's own bytecode, and whoever trades in it.
contract Pools {
    int24 internal constant TICK_SPACING = 60;
    int24 private constant FULL = 887_220;
    uint160 private constant LEAST = 4295128739 + 1;
    uint160 private constant MOST = 1461446703485210103287273052203988822378723970342 - 1;

    ITradedPool public pool;
    TokenDouble public token0;
    TokenDouble public token1;

    constructor(uint8 decimals0, uint8 decimals1) {
        (token0, token1) = (new TokenDouble(decimals0), new TokenDouble(decimals1));
        // The order is that of addresses.
        while (address(token1) < address(token0)) {
            token1 = new TokenDouble(decimals1);
        }
        pool = ITradedPool(
            IUniswapV3Factory(ThirdParty.uniswapV3Factory()).createPool(address(token0), address(token1), 3000)
        );
    }

    /// @notice Opens the pool at a price, with room for many observations.
    function open(uint160 sqrtPriceX96) external {
        pool.initialize(sqrtPriceX96);
        pool.increaseObservationCardinalityNext(100);
    }

    function add(uint128 liquidity) external {
        pool.mint(address(this), -FULL, FULL, liquidity, "");
    }

    function remove(uint128 liquidity) external {
        pool.burn(-FULL, FULL, liquidity);
    }

    /// @notice Sells so much of token0, or of token1.
    function sell(bool zero, uint256 amount) external {
        pool.swap(address(this), zero, int256(amount), zero ? LEAST : MOST, "");
    }

    function uniswapV3MintCallback(uint256 amount0, uint256 amount1, bytes calldata) external {
        token0.transfer(msg.sender, amount0);
        token1.transfer(msg.sender, amount1);
    }

    function uniswapV3SwapCallback(int256 amount0, int256 amount1, bytes calldata) external {
        if (amount0 > 0) token0.transfer(msg.sender, uint256(amount0));
        if (amount1 > 0) token1.transfer(msg.sender, uint256(amount1));
    }
}
