// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {TickPrice} from "../../src/libraries/TickPrice.sol";
import {PoolDouble} from "../support/PoolDouble.sol";
import {Pools} from "../support/Pools.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice The mean price of a pool, in Uniswap's own bytecode: token0 has 18 decimals, token1 has 6, and costs 3000 at first.
contract UniswapV3SourceTest is SourceReaderTest {
    uint32 private constant MEAN_WINDOW = 30 minutes;
    uint128 private constant LIQUIDITY = 1e18;

    Pools private pools;

    function setUp() public override {
        super.setUp();
        pools = new Pools(18, 6);
        // 3000e6 / 1e18 of token1 for one of token0, in smallest units.
        pools.open(uint160(Math.sqrt((uint256(3000) << 192) / 1e12)));
        pools.add(LIQUIDITY);
        skip(MEAN_WINDOW);
        pools.add(1); // an observation, as a trade that moves the tick makes one
        configure(source(LIQUIDITY, true));
    }

    function source(uint128 minLiquidity, bool baseIsToken0) private view returns (IPriceOracle.Source memory) {
        return IPriceOracle.Source({
            kind: IPriceOracle.SourceKind.UniswapV3,
            target: address(pools.pool()),
            decimals: 8,
            maxAge: 3600,
            params: abi.encode(
                MEAN_WINDOW, minLiquidity, baseIsToken0, uint8(baseIsToken0 ? 18 : 6), uint8(baseIsToken0 ? 6 : 18)
            )
        });
    }

    /// @dev Within a tick, a hundredth of a percent.
    function assertPrice(uint256 expected) private view {
        assertTrue(observation().live);
        assertApproxEqRel(uint256(int256(observation().answer)), expected, 0.0002e18);
        assertEq(observation().roundId, 0);
    }

    function test_observe_EitherWayRound() public {
        assertPrice(3000e8);
        assertEq(observation().updatedAt, block.timestamp);
        configure(source(LIQUIDITY, false));
        assertPrice(uint256(1e8) / 3000);
    }

    /// @dev Nobody can move the mean within a block, and within a few blocks by little.
    function test_observe_IsTheMeanOverTheWindow() public {
        (, int24 before,,,,,) = pools.pool().slot0();
        pools.sell(false, 1e13); // far up
        assertPrice(3000e8);
        (, int24 moved,,,,,) = pools.pool().slot0();
        assertGt(moved, before + 1000);
        skip(MEAN_WINDOW / 2);
        int256 mean = (int256(before) + moved) / 2;
        assertApproxEqRel(uint256(int256(observation().answer)), TickPrice.at(mean, 20), 0.0002e18);
        skip(MEAN_WINDOW / 2);
        assertApproxEqRel(uint256(int256(observation().answer)), TickPrice.at(moved, 20), 0.0002e18);
    }

    /// @dev Solidity rounds a quotient towards zero; a mean tick is rounded down, and not where there is nothing to round.
    function test_observe_RoundsTheMeanDown() public {
        (, int24 tick,,,,,) = pools.pool().slot0();
        assertLt(tick, 0);
        assertEq(uint256(int256(observation().answer)), TickPrice.at(tick, 20));
        pools.sell(true, 5e19);
        (, int24 lower,,,,,) = pools.pool().slot0();
        assertLt(lower, tick);
        assertGt(lower, tick - int256(uint256(MEAN_WINDOW)));
        skip(1); // one second of the window at a lower tick
        assertEq(uint256(int256(observation().answer)), TickPrice.at(tick - 1, 20));
        skip(MEAN_WINDOW - 1);
        assertEq(uint256(int256(observation().answer)), TickPrice.at(lower, 20));
    }

    function test_observe_IsSilentWithoutLiquidity() public {
        configure(source(LIQUIDITY + 1, true));
        assertNotLive();
        configure(source(LIQUIDITY, true));
        pools.remove(LIQUIDITY / 2);
        assertPrice(3000e8);
        skip(1);
        assertNotLive(); // the mean over the window is below the floor already
        configure(source(LIQUIDITY / 2, true));
        skip(MEAN_WINDOW);
        assertPrice(3000e8);
        configure(source(LIQUIDITY / 2 + 10, true));
        assertNotLive();
    }

    /// @dev The accumulator of seconds per liquidity has 160 bits, uses all of them, and wraps.
    function test_observe_TakesTheAccumulatorUpToItsHighest() public {
        PoolDouble pool = new PoolDouble();
        configure(SourceKinds.source(IPriceOracle.SourceKind.UniswapV3, address(pool)));
        pool.setNewest(0, block.timestamp, 1);
        uint256 highest = type(uint160).max;
        assertTrue(livesWith(pool, highest, 0));
        assertTrue(livesWith(pool, highest - 1, highest));
        assertFalse(livesWith(pool, highest + 1, 1));
        assertFalse(livesWith(pool, highest, highest + 1));
    }

    /// @dev Whether a pool lives whose accumulator of seconds per liquidity was this at both ends of the window.
    function livesWith(PoolDouble pool, uint256 first, uint256 last) private returns (bool) {
        pool.setObserved(abi.encode(64, 160, 2, 0, 0, 2, first, last));
        return observation().live;
    }

    /// @dev An answer whose words are not where the ABI has them is none, whichever of them is elsewhere.
    function test_observe_IsSilentWhenTheAnswerHasAnotherShape() public {
        PoolDouble pool = new PoolDouble();
        configure(SourceKinds.source(IPriceOracle.SourceKind.UniswapV3, address(pool)));
        pool.setNewest(0, block.timestamp, 1);
        uint256[8] memory words = [uint256(64), 160, 2, 0, 0, 2, 0, 1];
        pool.setObserved(abi.encode(words));
        assertTrue(observation().live);
        uint256[4] memory places = [uint256(0), 1, 2, 5]; // of offsets and lengths
        for (uint256 i; i < places.length; ++i) {
            ++words[places[i]];
            pool.setObserved(abi.encode(words));
            assertFalse(observation().live);
            --words[places[i]];
        }
    }

    /// @dev The mean goes on while nothing moves, but the price is as old as the newest move.
    function test_observe_IsAsOldAsTheNewestMove() public {
        uint256 traded = block.timestamp;
        skip(3600);
        assertPrice(3000e8);
        assertEq(observation().updatedAt, traded);
        skip(1);
        assertFalse(observation().live);
        pools.sell(true, 1); // within a tick
        assertFalse(observation().live);
        pools.sell(true, 1e18); // to another tick
        assertPrice(3000e8);
    }

    /// @dev A pool whose observations do not go back far enough is silent.
    function test_observe_IsSilentWhenTheWindowIsLongerThanTheHistory() public {
        Pools young = new Pools(18, 6);
        young.open(uint160(Math.sqrt((uint256(3000) << 192) / 1e12)));
        young.add(LIQUIDITY);
        IPriceOracle.Source memory s = source(LIQUIDITY, true);
        s.target = address(young.pool());
        configure(s);
        skip(MEAN_WINDOW - 1);
        assertNotLive();
        assertEq(observation().updatedAt, 0);
        skip(1);
        assertPrice(3000e8);
    }

    function test_check_FailsIf_ParametersAreInvalid() public {
        address pool = address(pools.pool());
        bytes[8] memory invalid = [
            bytes(""),
            abi.encode(MEAN_WINDOW, LIQUIDITY, true, uint8(18)),
            abi.encode(uint32(599), LIQUIDITY, true, uint8(18), uint8(6)),
            abi.encode(uint32(1 days + 1), LIQUIDITY, true, uint8(18), uint8(6)),
            abi.encode(MEAN_WINDOW, uint128(0), true, uint8(18), uint8(6)),
            abi.encode(MEAN_WINDOW, uint256(1) << 128, true, uint8(18), uint8(6)),
            abi.encode(MEAN_WINDOW, LIQUIDITY, uint256(2), uint8(18), uint8(6)),
            abi.encode(MEAN_WINDOW, LIQUIDITY, true, uint256(18 + 256), uint8(6))
        ];
        for (uint256 i; i < invalid.length; ++i) {
            checkFails(pool, invalid[i]);
        }
        // Too large and too small a scale: 255 + 8 - 6, 0 + 8 - 45.
        checkFails(pool, abi.encode(MEAN_WINDOW, LIQUIDITY, true, uint8(255), uint8(6)));
        checkFails(pool, abi.encode(MEAN_WINDOW, LIQUIDITY, true, uint8(0), uint8(45)));
    }

    function checkFails(address pool, bytes memory params) private {
        IPriceOracle.Source memory s = source(LIQUIDITY, true);
        s.params = params;
        ISourceAdapters adapters = oracle.sourceAdapters();
        vm.expectRevert(abi.encodeWithSelector(ISourceAdapters.InvalidParams.selector, pool, s.kind));
        adapters.check(s);
    }
}
