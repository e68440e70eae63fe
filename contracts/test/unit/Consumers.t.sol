// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ChainlinkConsumer} from "../../examples/ChainlinkConsumer.sol";
import {EtherValue} from "../../examples/EtherValue.sol";
import {UpdatedEtherValue} from "../../examples/UpdatedEtherValue.sol";
import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IOcr2Aggregator, Ocr2Oracles} from "../support/Ocr2Oracles.sol";
import {PriceFeedTest} from "../support/PriceFeedTest.sol";
import {ChainlinkDouble} from "../support/SourceDoubles.sol";
import {stdError} from "forge-std/StdError.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What the example that was written for Chainlink does, on whichever feed it stands.
abstract contract ChainlinkConsumerSuite is Test {
    ChainlinkConsumer internal consumer;

    /// @dev Makes the next round of the feed have this answer, with `updatedAt` of now.
    function answer(int160 price) internal virtual;

    function test_valueOf() public {
        answer(3000.5e8);
        assertEq(consumer.valueOf(2 ether), 6001e18);
        answer(2999e8);
        assertEq(consumer.valueOf(1), 2999);
    }

    function test_valueOf_FailsIf_ThePriceIsTooOld() public {
        answer(3000e8);
        (uint256 updatedAt, uint256 maxAge) = (block.timestamp, consumer.MAX_AGE());
        skip(maxAge);
        consumer.valueOf(1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkConsumer.PriceTooOld.selector, updatedAt));
        consumer.valueOf(1);
    }

    function test_valueOf_FailsIf_ThereIsNoPrice() public {
        vm.expectRevert(noPrice());
        consumer.valueOf(1);
    }

    function test_meanOf() public {
        for (int160 i = 1; i <= 4; ++i) {
            answer(i * 1000e8);
        }
        assertEq(consumer.meanOf(1), 4000e8);
        assertEq(consumer.meanOf(3), 3000e8);
        vm.expectRevert(noRound(0));
        consumer.meanOf(5);
    }

    /// @dev The error that comes of a feed without any round.
    function noPrice() internal view virtual returns (bytes memory);

    /// @dev The error that comes of a round that is not there.
    function noRound(uint80 roundId) internal view virtual returns (bytes memory);
}

contract ChainlinkConsumerOnPriceFeedTest is ChainlinkConsumerSuite, PriceFeedTest {
    function setUp() public override {
        super.setUp();
        consumer = new ChainlinkConsumer(new PriceFeed(oracle, ETH));
    }

    function answer(int160 price) internal override {
        settleNow(0, price);
    }

    /// @dev Such a consumer looks at `updatedAt` alone: a round of this second is as old to it as its oldest source.
    function test_valueOf_FailsIf_ASourceIsTooOld() public {
        uint32 time = uint32(block.timestamp + 1 hours);
        uint32 limit = uint32(consumer.MAX_AGE());
        settle(0, 3000e8, time - limit, time, time);
        consumer.valueOf(1);
        settle(0, 3000e8, time + 20 - limit - 1, time + 20, time + 20);
        vm.expectRevert(abi.encodeWithSelector(ChainlinkConsumer.PriceTooOld.selector, time + 20 - limit - 1));
        consumer.valueOf(1);
    }

    function noPrice() internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0);
    }

    function noRound(uint80 roundId) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, roundId);
    }
}

/// @notice The same code on Chainlink's real aggregator, fed by its oracles.
contract ChainlinkConsumerOnOcr2Test is ChainlinkConsumerSuite, EigenLayerTest {
    Ocr2Oracles private oracles;

    function setUp() public override {
        super.setUp();
        oracles = new Ocr2Oracles(addresses, 0);
        // Without a proxy before it, it lets contracts read it only that its owner names; and the consumer asks for
        // decimals when it is made, which anyone may.
        consumer = new ChainlinkConsumer(AggregatorV3Interface(address(oracles.aggregator())));
        IOcr2Aggregator aggregator = oracles.aggregator();
        vm.prank(deployer);
        aggregator.addAccess(address(consumer));
    }

    function answer(int160 price) internal override {
        skip(15);
        oracles.transmit(price, uint32(block.timestamp - 1));
    }

    function noPrice() internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(ChainlinkConsumer.PriceNotPositive.selector, 0);
    }

    function noRound(uint80 roundId) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(ChainlinkConsumer.RoundIncomplete.selector, roundId);
    }
}

/// @notice What the checks of that consumer are for.
contract ChainlinkConsumerOnADoubleTest is Test {
    RoundDouble private feed;
    ChainlinkConsumer private consumer;

    function setUp() public {
        vm.warp(1_800_000_000);
        feed = new RoundDouble();
        consumer = new ChainlinkConsumer(feed);
    }

    function set(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) private {
        feed.setRound(RoundDouble.Round(roundId, answer, startedAt, updatedAt, answeredInRound));
    }

    function fails(bytes memory reason) private {
        vm.expectRevert(reason);
        consumer.valueOf(1);
    }

    function test_valueOf_FailsIf_ThePriceIsNotPositive() public {
        int256[3] memory prices = [int256(0), -1, type(int256).min];
        for (uint256 i; i < prices.length; ++i) {
            set(7, prices[i], block.timestamp, block.timestamp, 7);
            fails(abi.encodeWithSelector(ChainlinkConsumer.PriceNotPositive.selector, prices[i]));
        }
    }

    function test_valueOf_FailsIf_TheRoundIsIncomplete() public {
        set(7, 1e8, 0, block.timestamp, 7);
        fails(abi.encodeWithSelector(ChainlinkConsumer.RoundIncomplete.selector, 7));
        set(7, 1e8, block.timestamp, 0, 7);
        fails(abi.encodeWithSelector(ChainlinkConsumer.RoundIncomplete.selector, 7));
        set(0, 1e8, block.timestamp, block.timestamp, 0);
        fails(abi.encodeWithSelector(ChainlinkConsumer.RoundIncomplete.selector, 0));
    }

    function test_valueOf_FailsIf_TheAnswerIsCarriedOver() public {
        set(7, 1e8, block.timestamp, block.timestamp, 6);
        fails(abi.encodeWithSelector(ChainlinkConsumer.AnswerCarriedOver.selector, 7, 6));
    }

    function test_valueOf_FailsIf_ThePriceIsOfTheFuture() public {
        set(7, 1e8, block.timestamp, block.timestamp + 1, 7);
        vm.expectRevert(stdError.arithmeticError);
        consumer.valueOf(1);
    }
}

/// @notice A feed with one round, which is whatever it is told to be.
contract RoundDouble is ChainlinkDouble {
    struct Round {
        uint80 roundId;
        int256 answer;
        uint256 startedAt;
        uint256 updatedAt;
        uint80 answeredInRound;
    }

    Round private _round;

    constructor() ChainlinkDouble(8) {}

    function setRound(Round calldata round) external {
        _round = round;
    }

    function latestRoundData() public view override returns (uint80, int256, uint256, uint256, uint80) {
        return (_round.roundId, _round.answer, _round.startedAt, _round.updatedAt, _round.answeredInRound);
    }
}

contract EtherValueTest is PriceFeedTest {
    EtherValue private consumer;

    function setUp() public override {
        super.setUp();
        consumer = new EtherValue(new PriceFeed(oracle, ETH));
    }

    function test_valueOf() public {
        settleNow(0, 3000.5e8);
        assertEq(consumer.valueOf(2 ether), 6001e18);
    }

    function test_valueOf_FailsIf_ThePriceIsTooOld() public {
        settleNow(0, 3000e8);
        (uint256 oldestAt, uint256 maxAge) = (block.timestamp, consumer.MAX_AGE());
        skip(maxAge);
        consumer.valueOf(1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, oldestAt, maxAge));
        consumer.valueOf(1);
    }

    function test_valueOf_FailsIf_ThereIsNoPrice() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0));
        consumer.valueOf(1);
    }

    function test_tryValueOf() public {
        settleNow(0, 3000e8);
        skip(1 days);
        (bool ok, uint256 value, uint256 age) = consumer.tryValueOf(1 ether);
        assertTrue(ok);
        assertEq(value, 3000e18);
        assertEq(age, 1 days);
    }

    function test_tryValueOf_SaysThatThereIsNoPrice() public view {
        (bool ok, uint256 value, uint256 age) = consumer.tryValueOf(1 ether);
        assertFalse(ok);
        assertEq(value, 0);
        assertEq(age, 0);
    }
}

/// @notice A certificate that nobody has settled, and a consumer that does.
contract UpdatedEtherValueTest is PriceFeedTest {
    address private immutable STRANGER = makeAddr("stranger");

    PriceFeed private feed;
    UpdatedEtherValue private consumer;

    function setUp() public override {
        super.setUp();
        feed = new PriceFeed(oracle, ETH);
        consumer = new UpdatedEtherValue(feed);
        settleNow(0, 3000e8);
    }

    /// @dev A task of the next slot, certified with this price.
    function certified(int160 price)
        private
        returns (IRotatingTaskManager.Task memory task, bytes memory answers, bytes memory certificate)
    {
        task = nextTask(1);
        answers = response(answered(price));
        certificate = certify(task, answers);
    }

    /// @dev At once, in the proposer's exclusive blocks: the caller brings the price and has it.
    function test_valueOf() public {
        skip(1 hours);
        uint256 maxAge = consumer.MAX_AGE();
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, block.timestamp - 1 hours, maxAge));
        feed.readNoOlderThan(maxAge);
        (IRotatingTaskManager.Task memory task, bytes memory answers, bytes memory certificate) = certified(3100e8);
        vm.prank(STRANGER);
        assertEq(consumer.valueOf(2 ether, task, answers, certificate), 6200e18);
        assertTrue(oracle.isSettled(task.id));
        assertEq(oracle.credit(address(consumer)), 0, "nothing is earned by it");
    }

    /// @dev Somebody was faster: the same price, and no revert.
    function test_valueOf_OfATaskThatHasSettled() public {
        (IRotatingTaskManager.Task memory task, bytes memory answers, bytes memory certificate) = certified(3100e8);
        submit(task, answers, task.proposer);
        assertEq(consumer.valueOf(1 ether, task, answers, certificate), 3100e18);
    }

    /// @dev What it is given is checked by the oracle, and by the feed's age.
    function test_valueOf_FailsIf_ItIsGivenSomethingElse() public {
        (IRotatingTaskManager.Task memory task, bytes memory answers, bytes memory certificate) = certified(3100e8);
        bytes memory another = response(answered(1e8));
        vm.expectRevert();
        consumer.valueOf(1 ether, task, another, certificate);
        assertFalse(oracle.isSettled(task.id));

        // A task that has settled, long ago, brings nothing.
        submit(task, answers, task.proposer);
        uint256 oldestAt = block.timestamp;
        uint256 maxAge = consumer.MAX_AGE();
        skip(maxAge + 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, oldestAt, maxAge));
        consumer.valueOf(1 ether, task, another, "");
    }
}
