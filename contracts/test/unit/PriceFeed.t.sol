// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
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

    function answer(int160 price, uint32 observedAt, uint32 updatedAt) internal override {
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

    // -- Reads that mind the age --

    function testFuzz_readNoOlderThan(uint32 delay, uint32 age, uint32 maxAge) public {
        (delay, age) = (uint32(bound(delay, 0, 1000)), uint32(bound(age, 0, 30 days)));
        uint32 observedAt = uint32(block.timestamp + 1000);
        answer(3000e8, observedAt, observedAt + delay);
        vm.warp(observedAt + delay + age);

        if (delay + age > maxAge) {
            vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, observedAt, maxAge));
            feed.readNoOlderThan(maxAge);
            return;
        }
        (int256 price, uint256 at) = feed.readNoOlderThan(maxAge);
        assertEq(price, 3000e8);
        assertEq(at, observedAt);
    }

    function test_readNoOlderThan_AgeEdges() public {
        uint32 observedAt = uint32(block.timestamp + 1000);
        answer(3000e8, observedAt, observedAt);
        feed.readNoOlderThan(0);
        vm.warp(observedAt + 60);
        feed.readNoOlderThan(60);
        feed.readNoOlderThan(type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, observedAt, 59));
        feed.readNoOlderThan(59);
    }

    /// @dev A round that took long to settle is as old as what it says, not as its settlement.
    function test_readNoOlderThan_CountsFromTheObservation() public {
        uint32 observedAt = uint32(block.timestamp + 1000);
        answer(3000e8, observedAt, observedAt + 500);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, observedAt, 499));
        feed.readNoOlderThan(499);
        feed.readNoOlderThan(500);
    }

    function test_readNoOlderThan_FailsIf_ThereIsNoData() public {
        vm.expectRevert(noData());
        feed.readNoOlderThan(type(uint256).max);
    }

    function testFuzz_tryRead(int160 price, uint32 age) public {
        price = int160(bound(price, 1, int160(uint160(type(uint88).max))));
        uint32 observedAt = uint32(block.timestamp + 1000);
        answer(price, observedAt, observedAt);
        vm.warp(uint256(observedAt) + age);
        (bool ok, int256 given, uint256 at) = feed.tryRead();
        assertTrue(ok);
        assertEq(given, price);
        assertEq(at, observedAt);
    }

    function test_tryRead_SaysThatThereIsNoData() public view {
        (bool ok, int256 price, uint256 observedAt) = feed.tryRead();
        assertFalse(ok);
        assertEq(price, 0);
        assertEq(observedAt, 0);
    }

    /// @dev A retired feed keeps its answer, which ages.
    function test_reads_OfARetiredFeed() public {
        uint32 observedAt = uint32(block.timestamp + 1000);
        answer(3000e8, observedAt, observedAt);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        skip(100);
        (bool ok, int256 price,) = feed.tryRead();
        assertTrue(ok);
        assertEq(price, 3000e8);
        feed.readNoOlderThan(100);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, observedAt, 99));
        feed.readNoOlderThan(99);
    }

    /// @dev The newest rounds are there, older ones are overwritten; none lies.
    function test_getRoundData_AtTheEdgesOfTheRing() public {
        uint256 kept = oracle.ringSize();
        uint32 start = uint32(block.timestamp + 1000);
        for (uint32 i = 1; i <= kept + 2; ++i) {
            answer(int160(uint160(i)), start + i * 100, start + i * 100);
        }
        (uint80 latest,,,,) = feed.latestRoundData();
        assertEq(latest, kept + 2);
        (uint80 roundId, int256 price,,,) = feed.getRoundData(3);
        assertEq(roundId, 3);
        assertEq(price, 3);
        uint80[5] memory missing = [0, 1, 2, latest + 1, type(uint80).max];
        for (uint256 i; i < missing.length; ++i) {
            vm.expectRevert(noRound(missing[i]));
            feed.getRoundData(missing[i]);
        }
    }
}
