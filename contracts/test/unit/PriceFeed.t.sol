// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {AggregatorInterface} from "../../src/interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IOcr2Aggregator, Ocr2Oracles} from "../support/Ocr2Oracles.sol";
import {PriceFeedTest} from "../support/PriceFeedTest.sol";
import {AggregatorSuite, OlderReadsSuite} from "./AggregatorSuite.sol";

/// @notice Chainlink's reads.
contract PriceFeedAsAggregatorTest is AggregatorSuite, OlderReadsSuite, PriceFeedTest {
    PriceFeed private feed;

    function setUp() public override {
        super.setUp();
        feed = new PriceFeed(oracle, ETH);
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
}

/// @notice The older reads of Chainlink's real aggregator: what ours are measured by.
contract Ocr2OlderReadsTest is OlderReadsSuite, EigenLayerTest {
    Ocr2Oracles private oracles;

    function setUp() public override {
        super.setUp();
        oracles = new Ocr2Oracles(addresses, 0);
        IOcr2Aggregator aggregator = oracles.aggregator();
        vm.prank(deployer);
        aggregator.addAccess(address(this));
    }

    function older() internal view override returns (AggregatorInterface) {
        return AggregatorInterface(address(oracles.aggregator()));
    }

    function answer(int160 price) internal override {
        oracles.transmit(price, uint32(block.timestamp - 1));
    }
}

/// @notice The reads that know how old a price is.
contract PriceFeedReadsTest is PriceFeedTest {
    PriceFeed private feed;

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        vm.roll(block.number + 1);
        feed = new PriceFeed(oracle, ETH);
    }

    function noData() private pure returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0);
    }

    function stale(uint256 oldestAt, uint256 maxAge) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, oldestAt, maxAge);
    }

    function test_Deployment() public {
        PriceFeed btc = new PriceFeed(oracle, BTC);
        assertEq(address(btc.oracle()), address(oracle));
        assertEq(btc.feed(), 1);
        assertEq(btc.description(), "BTC/USD");
    }

    function test_Deployment_FailsIf_TheFeedIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeedId.selector, bytes32("XAU/USD")));
        this.create("XAU/USD");
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create(bytes32 feedId) external {
        new PriceFeed(oracle, feedId);
    }

    function test_description_OfAFullWord() public {
        addFeed("a name of exactly thirty-two byt");
        assertEq(
            new PriceFeed(oracle, "a name of exactly thirty-two byt").description(), "a name of exactly thirty-two byt"
        );
    }

    function test_reads_FailIf_OnlyAnotherFeedHasData() public {
        settleNow(0, 1);
        PriceFeed btc = new PriceFeed(oracle, BTC);
        bytes memory none = abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 1);
        vm.expectRevert(none);
        btc.latestRoundData();
        vm.expectRevert(none);
        btc.read();
        (bool ok,,) = btc.tryRead();
        assertFalse(ok);
    }

    function test_read() public {
        uint32 time = uint32(block.timestamp + 1000);
        settleNow(0, 1);
        settle(0, 3000e8, time - 70, time - 5, time);
        IPriceFeed.Price memory price = feed.read();
        assertEq(price.roundId, 2);
        assertEq(price.answer, 3000e8);
        assertEq(price.oldestAt, time - 70);
        assertEq(price.observedAt, time - 5);
        assertEq(price.settledAt, time);
        assertEq(price.spreadBps, SPREAD_BPS);
        assertEq(price.sources, SOURCES);
    }

    function test_read_FailsIf_ThereIsNoData() public {
        vm.expectRevert(noData());
        feed.read();
    }

    function testFuzz_readNoOlderThan(uint32 sourceAge, uint32 delay, uint32 age, uint32 maxAge) public {
        (sourceAge, delay) = (uint32(bound(sourceAge, 0, 1 days)), uint32(bound(delay, 0, 1000)));
        age = uint32(bound(age, 0, 30 days));
        uint32 observedAt = uint32(block.timestamp + 2 days);
        uint32 oldestAt = observedAt - sourceAge;
        settle(0, 3000e8, oldestAt, observedAt, observedAt + delay);
        vm.warp(observedAt + delay + age);

        if (block.timestamp - oldestAt > maxAge) {
            vm.expectRevert(stale(oldestAt, maxAge));
            feed.readNoOlderThan(maxAge);
            return;
        }
        (int256 price, uint256 at) = feed.readNoOlderThan(maxAge);
        assertEq(price, 3000e8);
        assertEq(at, oldestAt);
    }

    function test_readNoOlderThan_AgeEdges() public {
        uint32 time = uint32(block.timestamp + 1000);
        settle(0, 3000e8, time, time, time);
        feed.readNoOlderThan(0);
        vm.warp(time + 60);
        feed.readNoOlderThan(60);
        feed.readNoOlderThan(type(uint256).max);
        vm.expectRevert(stale(time, 59));
        feed.readNoOlderThan(59);
    }

    /// @dev A round of this second, from a source that was updated an hour ago, is an hour old in every read.
    function test_reads_AnHourOldSource() public {
        uint32 time = uint32(block.timestamp + 2 hours);
        settle(0, 3000e8, time - 1 hours, time, time);
        vm.expectRevert(stale(time - 1 hours, 0));
        feed.readNoOlderThan(0);
        vm.expectRevert(stale(time - 1 hours, 1 hours - 1));
        feed.readNoOlderThan(1 hours - 1);
        feed.readNoOlderThan(1 hours);
        (,, uint256 oldestAt) = feed.tryRead();
        assertEq(oldestAt, time - 1 hours);
        (,,, uint256 updatedAt,) = feed.latestRoundData();
        assertEq(updatedAt, time - 1 hours);
        assertEq(feed.latestTimestamp(), time - 1 hours);
    }

    function test_readNoOlderThan_FailsIf_ThereIsNoData() public {
        vm.expectRevert(noData());
        feed.readNoOlderThan(type(uint256).max);
    }

    function testFuzz_tryRead(int160 price, uint32 age) public {
        price = int160(bound(price, 1, int160(uint160(type(uint88).max))));
        uint32 time = uint32(block.timestamp + 1000);
        settle(0, price, time - 1, time, time);
        vm.warp(uint256(time) + age);
        (bool ok, int256 given, uint256 at) = feed.tryRead();
        assertTrue(ok);
        assertEq(given, price);
        assertEq(at, time - 1);
    }

    function test_tryRead_SaysThatThereIsNoData() public view {
        (bool ok, int256 price, uint256 oldestAt) = feed.tryRead();
        assertFalse(ok);
        assertEq(price, 0);
        assertEq(oldestAt, 0);
    }

    /// @dev A retired feed keeps its answer, which ages.
    function test_reads_OfARetiredFeed() public {
        uint32 time = uint32(block.timestamp + 1000);
        settle(0, 3000e8, time, time, time);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        skip(100);
        (bool ok, int256 price,) = feed.tryRead();
        assertTrue(ok);
        assertEq(price, 3000e8);
        feed.readNoOlderThan(100);
        vm.expectRevert(stale(time, 99));
        feed.readNoOlderThan(99);
    }

    /// @dev The newest rounds are there, older ones are overwritten; none lies.
    function test_getRoundData_AtTheEdgesOfTheRing() public {
        uint256 kept = oracle.ringSize(0);
        for (uint256 i = 1; i <= kept + 2; ++i) {
            settleNow(0, int160(uint160(i)));
        }
        (uint80 latest,,,,) = feed.latestRoundData();
        assertEq(latest, kept + 2);
        (uint80 roundId, int256 price,,,) = feed.getRoundData(3);
        assertEq(roundId, 3);
        assertEq(price, 3);
        assertEq(feed.getAnswer(3), 3);
        uint80[5] memory missing = [0, 1, 2, latest + 1, type(uint80).max];
        for (uint256 i; i < missing.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, missing[i]));
            feed.getRoundData(missing[i]);
            assertEq(feed.getAnswer(missing[i]), 0);
            assertEq(feed.getTimestamp(missing[i]), 0);
        }
    }

    /// @dev Whoever calls a consumer chooses how much gas its reads have. Too little of it must not look like a feed
    /// without a price.
    function testFuzz_reads_DoNotSayThatThereIsNoPriceForWantOfGas(uint256 gasGiven) public {
        settleNow(0, 3000e8);
        gasGiven = bound(gasGiven, 0, 60_000);
        try feed.tryRead{gas: gasGiven}() returns (bool ok, int256 price, uint256) {
            assertTrue(ok);
            assertEq(price, 3000e8);
        } catch {}
        try feed.latestAnswer{gas: gasGiven}() returns (int256 price) {
            assertEq(price, 3000e8);
        } catch {}
        try feed.getAnswer{gas: gasGiven}(1) returns (int256 price) {
            assertEq(price, 3000e8);
        } catch {}
    }
}
