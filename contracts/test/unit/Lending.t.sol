// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FreshPriceFeed} from "../../src/consumers/FreshPriceFeed.sol";
import {MorphoOracle} from "../../src/consumers/MorphoOracle.sol";
import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {AggregatorInterface} from "../../src/interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {PriceFeedDouble} from "../support/PriceFeedDouble.sol";
import {PriceFeedProxyTest} from "../support/PriceFeedProxyTest.sol";
import {PriceFeedTest} from "../support/PriceFeedTest.sol";
import {AggregatorSuite, OlderReadsSuite} from "./AggregatorSuite.sol";
import {
    AggregatorInterface as AaveAggregator
} from "@aave/core-v3/contracts/dependencies/chainlink/AggregatorInterface.sol";
import {IAaveOracle} from "@aave/core-v3/contracts/interfaces/IAaveOracle.sol";
import {IPriceOracleGetter} from "@aave/core-v3/contracts/interfaces/IPriceOracleGetter.sol";
import {IOracle} from "@morpho-org/morpho-blue/src/interfaces/IOracle.sol";
import {ORACLE_PRICE_SCALE} from "@morpho-org/morpho-blue/src/libraries/ConstantsLib.sol";
import {MathLib} from "@morpho-org/morpho-blue/src/libraries/MathLib.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Aave v3's own oracle, as it is deployed, on feeds of ours.
contract AaveOracleTest is PriceFeedProxyTest {
    address private immutable WETH = makeAddr("WETH");
    address private immutable FALLBACK = makeAddr("fallback oracle");

    function aaveOn(AggregatorInterface source, address fallbackOracle) private returns (IAaveOracle) {
        address[] memory assets = new address[](1);
        address[] memory sources = new address[](1);
        (assets[0], sources[0]) = (WETH, address(source));
        bytes memory creation = abi.encodePacked(
            vm.getCode("node_modules/@aave/core-v3/artifacts/contracts/misc/AaveOracle.sol/AaveOracle.json"),
            abi.encode(address(0), assets, sources, fallbackOracle, address(0), 1e8)
        );
        address deployed;
        assembly ("memory-safe") {
            deployed := create(0, add(creation, 32), mload(creation))
        }
        assertNotEq(deployed, address(0));
        return IAaveOracle(deployed);
    }

    function fallbackSays(uint256 price) private {
        vm.mockCall(FALLBACK, abi.encodeCall(IPriceOracleGetter.getAssetPrice, (WETH)), abi.encode(price));
    }

    function test_publishedInterface() public pure {
        assertEq(AggregatorInterface.latestAnswer.selector, AaveAggregator.latestAnswer.selector);
        assertEq(type(AggregatorInterface).interfaceId, type(AaveAggregator).interfaceId);
    }

    function test_getAssetPrice() public {
        IAaveOracle aave = aaveOn(firstFeed, address(0));
        settleFirst(3000.5e8);
        assertEq(aave.getAssetPrice(WETH), 3000.5e8);
        settleFirst(2999e8);
        assertEq(aave.getAssetPrice(WETH), 2999e8);
    }

    function test_getAssetPrice_OverAnUpgrade() public {
        IAaveOracle aave = aaveOn(proxy, address(0));
        settleFirst(3000e8);
        assertEq(aave.getAssetPrice(WETH), 3000e8);
        upgrade();
        settleSecond(3100e8);
        assertEq(aave.getAssetPrice(WETH), 3100e8);
    }

    function test_getAssetPrice_BeforeTheFirstRound() public {
        IAaveOracle aave = aaveOn(proxy, FALLBACK);
        fallbackSays(2222e8);
        assertEq(aave.getAssetPrice(WETH), 2222e8);
    }

    /// @dev Aave looks at no time: an old price is a price to it, unless the feed has none.
    function test_getAssetPrice_OfAnOldPrice() public {
        IAaveOracle aave = aaveOn(proxy, FALLBACK);
        IAaveOracle minding = aaveOn(new FreshPriceFeed(proxy, MAX_AGE), FALLBACK);
        IAaveOracle alone = aaveOn(new FreshPriceFeed(proxy, MAX_AGE), address(0));
        fallbackSays(2222e8);
        settleFirst(3000e8);
        skip(MAX_AGE);
        assertEq(minding.getAssetPrice(WETH), 3000e8);
        assertEq(alone.getAssetPrice(WETH), 3000e8);
        skip(1);
        assertEq(aave.getAssetPrice(WETH), 3000e8);
        assertEq(minding.getAssetPrice(WETH), 2222e8);
        vm.expectRevert();
        alone.getAssetPrice(WETH);
    }
}

/// @notice A feed without old prices is a feed.
contract FreshPriceFeedTest is AggregatorSuite, OlderReadsSuite, PriceFeedTest {
    uint256 private constant LIMIT = 1 weeks;

    FreshPriceFeed private feed;

    function setUp() public override {
        super.setUp();
        feed = new FreshPriceFeed(new PriceFeed(oracle, ETH), LIMIT);
    }

    function aggregator() internal view override returns (AggregatorV3Interface) {
        return feed;
    }

    function older() internal view override returns (AggregatorInterface) {
        return feed;
    }

    function answer(int160 price, uint32 oldestAt, uint32 settledAt) internal override {
        settle(0, price, oldestAt, settledAt, settledAt);
    }

    function answer(int160 price) internal override {
        settleNow(0, price);
    }

    function noData() internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0);
    }

    function noRound(uint80 roundId) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, roundId);
    }

    /// @dev An old price is none in any read of the latest; what protocols without an eye for time, such as Compound v3,
    /// read then reverts. Earlier rounds stay what they are.
    function test_latestReads_OfAnOldPrice() public {
        uint32 time = uint32(block.timestamp + 1000);
        settle(0, 3000e8, time - 10, time, time);
        vm.warp(time - 10 + LIMIT);
        feed.latestRoundData();
        assertEq(feed.latestAnswer(), 3000e8);
        assertEq(feed.latestRound(), 1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, time - 10, LIMIT));
        feed.latestRoundData();
        assertEq(feed.latestAnswer(), 0);
        assertEq(feed.latestTimestamp(), 0);
        assertEq(feed.latestRound(), 0);
        (, int256 price,,,) = feed.getRoundData(1);
        assertEq(price, 3000e8);
        assertEq(feed.getAnswer(1), 3000e8);
        assertEq(feed.getTimestamp(1), time - 10);
    }
}

/// @notice The price as Morpho's own arithmetic uses it.
contract MorphoOracleTest is Test {
    using MathLib for uint256;

    PriceFeedDouble private collateralFeed;
    PriceFeedDouble private loanFeed;

    function setUp() public {
        vm.warp(1_800_000_000);
        (collateralFeed, loanFeed) = (new PriceFeedDouble(), new PriceFeedDouble());
    }

    function set(PriceFeedDouble feed, uint8 decimals, uint256 price) private {
        feed.setFace(decimals, "");
        feed.set(1, int256(price), block.timestamp);
    }

    function side(IPriceFeed feed, uint8 tokenDecimals) private pure returns (MorphoOracle.Side memory) {
        return MorphoOracle.Side({feed: feed, maxAge: 3600, tokenDecimals: tokenDecimals});
    }

    function oracleOf(uint8 collateralDecimals, uint8 loanDecimals) private returns (IOracle) {
        return
            IOracle(address(new MorphoOracle(side(collateralFeed, collateralDecimals), side(loanFeed, loanDecimals))));
    }

    /// @dev What Morpho lends against at a loan-to-value ratio of one.
    function worth(IOracle oracle, uint256 collateral) private view returns (uint256) {
        return collateral.mulDivDown(oracle.price(), ORACLE_PRICE_SCALE);
    }

    function test_price_OfEtherInDollars() public {
        set(collateralFeed, 8, 3000e8);
        set(loanFeed, 8, 1e8);
        assertEq(worth(oracleOf(18, 6), 1 ether), 3000e6);
        assertEq(worth(oracleOf(18, 18), 1 ether), 3000e18);
        set(loanFeed, 8, 0.5e8);
        assertEq(worth(oracleOf(18, 6), 2 ether), 12_000e6);
        set(collateralFeed, 18, 60_000e18); // of another feed's decimals
        set(loanFeed, 8, 3000e8);
        assertEq(worth(oracleOf(8, 18), 1e8), 20 ether);
    }

    function test_price_OfOneFeed() public {
        set(collateralFeed, 18, 1.05e18);
        IPriceFeed none;
        IOracle oracle = IOracle(address(new MorphoOracle(side(collateralFeed, 18), side(none, 18))));
        assertEq(worth(oracle, 2 ether), 2.1 ether);
    }

    /// @dev The quotient of the prices, rounded down, at the edges of all types.
    function testFuzz_price(uint88 collateral, uint88 loan, uint8[4] memory decimals) public {
        collateral = uint88(bound(collateral, 1, type(uint88).max));
        loan = uint88(bound(loan, 1, type(uint88).max));
        for (uint256 i; i < 4; ++i) {
            decimals[i] = uint8(bound(decimals[i], 0, 18));
        }
        set(collateralFeed, decimals[0], collateral);
        set(loanFeed, decimals[1], loan);
        uint256 power = 36 + uint256(decimals[3]) + decimals[1] - decimals[2] - decimals[0];
        IOracle oracle = oracleOf(decimals[2], decimals[3]);
        (uint256 exactLow, uint256 exactHigh) = product(10 ** power, collateral);
        if (exactHigh >= loan) {
            vm.expectRevert(); // it does not fit into a word
            oracle.price();
            return;
        }
        uint256 price = oracle.price();
        (uint256 low, uint256 high) = product(price, loan);
        assertTrue(high < exactHigh || high == exactHigh && low <= exactLow, "not more");
        (low, high) = product(price + 1, loan);
        assertTrue(high > exactHigh || high == exactHigh && low > exactLow, "not less");
    }

    /// @dev A product in 512 bits.
    function product(uint256 a, uint256 b) private pure returns (uint256 low, uint256 high) {
        unchecked {
            uint256 mod = mulmod(a, b, type(uint256).max);
            low = a * b;
            high = mod - low - (mod < low ? 1 : 0);
        }
    }

    function test_price_FailsIf_APriceIsTooOld() public {
        set(collateralFeed, 8, 3000e8);
        set(loanFeed, 8, 1e8);
        IOracle oracle = oracleOf(18, 6);
        skip(3600);
        oracle.price();
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, block.timestamp - 3601, 3600));
        oracle.price();
        set(collateralFeed, 8, 3000e8);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, block.timestamp - 3601, 3600));
        oracle.price();
        set(loanFeed, 8, 1e8);
        oracle.price();
    }
}
