// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TickPrice} from "../../src/libraries/TickPrice.sol";
import {ITradedPool, IUniswapV3Factory} from "../support/Pools.sol";
import {ThirdParty} from "../support/ThirdParty.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The price of a tick, against what Uniswap's own bytecode takes for that tick.
contract TickPriceFuzzTest is Test {
    uint160 private constant LEAST = 4295128739;
    uint160 private constant MOST = 1461446703485210103287273052203988822378723970342;

    IUniswapV3Factory private factory;
    uint160 private tokens;

    function setUp() public {
        factory = IUniswapV3Factory(ThirdParty.uniswapV3Factory());
    }

    /// @dev The tick that a pool of Uniswap finds a price in.
    function tickOf(uint160 sqrtPriceX96) private returns (int256) {
        ++tokens;
        ITradedPool pool = ITradedPool(factory.createPool(address(tokens), address(type(uint160).max), 3000));
        pool.initialize(sqrtPriceX96);
        (, int24 tick,,,,,) = pool.slot0();
        return tick;
    }

    /// @dev The square of a price's root, with a scale, rounded down: at most 2^128 * 10^scale.
    function priceOf(uint160 sqrtPriceX96, uint256 scale) private pure returns (uint256) {
        uint256 squareX128 = Math.mulDiv(sqrtPriceX96, sqrtPriceX96, 1 << 64);
        return Math.mulDiv(squareX128, 10 ** scale, 1 << 128);
    }

    /// @dev A price lies between that of its tick and that of the next one, as exactly as the root is given: the least one
    /// has 32 bits.
    function testFuzz_at_IsTheTickOfThePrice(uint256 bits, uint256 within) public {
        uint256 low = uint256(1) << bound(bits, 33, 159);
        uint160 root = uint160(bound(within, low, 2 * low - 1 < MOST ? 2 * low - 1 : MOST - 1));
        int256 tick = tickOf(root);
        uint256 price = priceOf(root, 36);
        uint256 tolerance = price / 1e9 + 1;
        assertLe(TickPrice.at(tick, 36), price + tolerance);
        assertGe(TickPrice.at(tick + 1 > TickPrice.MAX_TICK ? tick : tick + 1, 36) + tolerance, price);
    }

    function test_at_Edges() public {
        assertEq(tickOf(LEAST), -TickPrice.MAX_TICK);
        assertEq(tickOf(MOST - 1), TickPrice.MAX_TICK - 1);
        assertApproxEqRel(TickPrice.at(-TickPrice.MAX_TICK, 36), priceOf(LEAST, 36) * 0 + 1e36 >> 128, 0.0001e18);
        assertApproxEqRel(TickPrice.at(TickPrice.MAX_TICK, 36), priceOf(MOST, 36), 0.0001e18);
        assertEq(TickPrice.at(0, 18), 1e18);
        assertEq(TickPrice.at(0, -1), 0);
        assertEq(TickPrice.at(1, 18), 1.0001e18 - 1); // rounded down
        assertEq(TickPrice.at(-1, 18), 0.999900009999000099e18);
    }

    /// @dev A tick up is 1.0001 times as much, and the price of the negative tick is the inverse: to twenty digits.
    function testFuzz_at_IsAPower(int256 tick) public pure {
        tick = bound(tick, -400_000, 400_000);
        (uint256 price, uint256 next) = (TickPrice.at(tick, 36), TickPrice.at(tick + 1, 36));
        assertApproxEqAbs(next, price * 10_001 / 10_000, price / 1e20 + 2);
        if (tick >= 0) assertApproxEqRel(price * TickPrice.at(-tick, 36) / 1e36, 1e36, 1e6);
    }

    /// @dev No tick and no scale overflows, and more never costs less.
    function testFuzz_at_NeverReverts(int256 tick, int256 scale) public pure {
        tick = bound(tick, -TickPrice.MAX_TICK, TickPrice.MAX_TICK - 1);
        scale = bound(scale, -36, 35);
        uint256 price = TickPrice.at(tick, scale);
        assertLe(price, TickPrice.at(tick + 1, scale));
        assertLe(price, TickPrice.at(tick, scale + 1));
    }
}
