// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceFeed} from "../../src/PriceFeed.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {AggregatorV3Suite} from "./AggregatorV3Suite.sol";

contract PriceFeedTest is AggregatorV3Suite, PriceOracleTest {
    PriceFeed private feed;

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        feed = new PriceFeed(oracle, ETH);
    }

    function aggregator() internal view override returns (AggregatorV3Interface) {
        return feed;
    }

    function answer(int192 price, uint32 observedAt, uint32 updatedAt) internal override {
        IRotatingTaskManager.Task memory task = nextTask(1);
        vm.warp(updatedAt);
        submit(task, response(answered(price, observedAt)), task.proposer);
    }

    function noData() internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0);
    }

    function noRound(uint80 roundId) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, roundId);
    }

    function test_Deployment() public {
        PriceFeed btc = new PriceFeed(oracle, BTC);
        assertEq(address(btc.oracle()), address(oracle));
        assertEq(btc.feed(), 1);
        assertEq(btc.description(), "BTC/USD");
    }

    function test_Deployment_FailsIf_TheFeedIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeedId.selector, bytes32("XAU/USD")));
        new PriceFeed(oracle, "XAU/USD");
    }

    function test_description_OfAFullWord() public {
        addFeed("a name of exactly thirty-two byt");
        assertEq(
            new PriceFeed(oracle, "a name of exactly thirty-two byt").description(), "a name of exactly thirty-two byt"
        );
    }

    function test_latestRoundData_FailsIf_OnlyAnotherFeedHasData() public {
        answer(1, uint32(block.timestamp), uint32(block.timestamp + 100));
        PriceFeed btc = new PriceFeed(oracle, BTC);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 1));
        btc.latestRoundData();
    }
}
