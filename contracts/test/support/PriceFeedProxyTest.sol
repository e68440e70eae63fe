// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {PriceFeedProxy} from "../../src/consumers/PriceFeedProxy.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceFeedProxy} from "../../src/interfaces/IPriceFeedProxy.sol";
import {Notice} from "../../src/libraries/Notice.sol";
import {PriceFeedTest} from "./PriceFeedTest.sol";

/// @notice Two oracles: that of the first phase, with ETH/USD at index 0, and the one that is to replace it, with
/// ETH/USD at index 1.
abstract contract PriceFeedProxyTest is PriceFeedTest {
    uint16 internal constant ANY_DEVIATION = type(uint16).max;
    uint32 internal constant MAX_AGE = 1 hours;

    PriceOracle internal firstOracle;
    PriceOracle internal secondOracle;
    PriceFeed internal firstFeed;
    PriceFeed internal secondFeed;
    PriceFeedProxy internal proxy;

    function setUp() public virtual override {
        super.setUp();
        firstOracle = oracle;
        secondOracle = useAnotherOracle();
        addFeed(BTC);
        addFeed(ETH);
        vm.roll(block.number + 1);
        (firstFeed, secondFeed) = (new PriceFeed(firstOracle, ETH), new PriceFeed(secondOracle, ETH));
        proxy = new PriceFeedProxy(firstFeed, Notice.BLOCKS, OWNER);
    }

    function settleFirst(int160 price) internal {
        use(firstOracle);
        settleNow(0, price);
    }

    function settleSecond(int160 price) internal {
        use(secondOracle);
        settleNow(1, price);
    }

    function propose(IPriceFeed next, uint16 maxDeviationBps) internal {
        vm.prank(OWNER);
        proxy.proposeAggregator(next, terms(maxDeviationBps));
    }

    function terms(uint16 maxDeviationBps) internal pure returns (IPriceFeedProxy.Terms memory) {
        return IPriceFeedProxy.Terms({maxDeviationBps: maxDeviationBps, maxAge: MAX_AGE});
    }

    function confirm(IPriceFeed next) internal {
        vm.prank(OWNER);
        proxy.confirmAggregator(next);
    }

    function confirmFails(IPriceFeed next, bytes memory reason) internal {
        vm.expectRevert(reason);
        confirm(next);
    }

    function waitForNotice() internal {
        vm.roll(block.number + proxy.noticeBlocks());
    }

    /// @dev Proposes the second feed and waits; both answer.
    function upgrade() internal {
        propose(secondFeed, 100);
        waitForNotice();
        settleSecond(3000e8);
        confirm(secondFeed);
    }

    function idOf(uint256 phase, uint256 round) internal pure returns (uint80) {
        return uint80(phase << 64 | round);
    }
}
