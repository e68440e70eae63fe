// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "../../src/NeedsOwner.sol";
import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {PriceFeedProxy} from "../../src/consumers/PriceFeedProxy.sol";
import {AggregatorInterface} from "../../src/interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceFeedProxy} from "../../src/interfaces/IPriceFeedProxy.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {Notice} from "../../src/libraries/Notice.sol";
import {PriceFeedProxyTest} from "../support/PriceFeedProxyTest.sol";
import {AggregatorSuite, OlderReadsSuite} from "./AggregatorSuite.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice Chainlink's reads, in the first phase.
contract PriceFeedProxyAsAggregatorTest is AggregatorSuite, OlderReadsSuite, PriceFeedProxyTest {
    function setUp() public override {
        super.setUp();
        use(firstOracle);
    }

    function aggregator() internal view override returns (AggregatorV3Interface) {
        return proxy;
    }

    function older() internal view override returns (AggregatorInterface) {
        return proxy;
    }

    function answer(int160 price, uint32 oldestAt, uint32 settledAt) internal override {
        settle(0, price, oldestAt, settledAt, settledAt);
    }

    function answer(int160 price) internal override {
        settleFirst(price);
    }

    function noData() internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0);
    }

    function noRound(uint80 roundId) internal pure override returns (bytes memory) {
        uint256 phase = roundId >> 64;
        return phase == 1
            ? abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, uint64(roundId))
            : abi.encodeWithSelector(IPriceFeedProxy.UnknownPhase.selector, phase);
    }
}

contract PriceFeedPhasesTest is PriceFeedProxyTest {
    function test_Deployment() public view {
        assertEq(address(proxy.aggregator()), address(firstFeed));
        assertEq(proxy.phaseId(), 1);
        assertEq(address(proxy.phaseAggregators(1)), address(firstFeed));
        assertEq(address(proxy.phaseAggregators(0)), address(0));
        assertEq(address(proxy.phaseAggregators(2)), address(0));
        assertEq(proxy.owner(), OWNER);
        assertEq(address(proxy.oracle()), address(firstOracle));
        assertEq(proxy.feed(), 0);
    }

    function test_Deployment_FailsIf_TheNoticeIsTooShort() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeedProxy.NoticeTooShort.selector, Notice.BLOCKS - 1));
        this.create(Notice.BLOCKS - 1);
        assertEq(this.create(50_000).noticeBlocks(), 50_000);
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create(uint256 noticeBlocks) external returns (PriceFeedProxy) {
        return new PriceFeedProxy(firstFeed, noticeBlocks, OWNER);
    }

    /// @dev From one oracle to another under an address that stays.
    function test_upgrade() public {
        settleFirst(2990e8);
        settleFirst(3000e8);
        uint256 fromBlock = block.number + Notice.BLOCKS;
        vm.expectEmit(address(proxy));
        emit IPriceFeedProxy.AggregatorProposed(address(firstFeed), address(secondFeed), fromBlock, terms(100));
        propose(secondFeed, 100);
        assertEq(address(proxy.proposedAggregator()), address(secondFeed));
        (IPriceFeedProxy.Terms memory announced, uint256 from) = proxy.proposal();
        assertEq(announced.maxDeviationBps, 100);
        assertEq(announced.maxAge, MAX_AGE);
        assertEq(from, fromBlock);

        waitForNotice();
        settleSecond(3011e8);
        (uint80 roundId, int256 price,,,) = proxy.latestRoundData();
        assertEq(roundId, idOf(1, 2), "the first oracle's until confirmed");
        vm.expectEmit(address(proxy));
        emit IPriceFeedProxy.AggregatorConfirmed(address(firstFeed), address(secondFeed), 2);
        confirm(secondFeed);

        assertEq(proxy.phaseId(), 2);
        assertEq(address(proxy.aggregator()), address(secondFeed));
        assertEq(address(proxy.phaseAggregators(2)), address(secondFeed));
        assertEq(address(proxy.proposedAggregator()), address(0));
        (announced, from) = proxy.proposal();
        assertEq(announced.maxDeviationBps, 0);
        assertEq(announced.maxAge, 0);
        assertEq(from, 0);
        assertEq(address(proxy.oracle()), address(secondOracle));
        assertEq(proxy.feed(), 1);
        uint80 answeredInRound;
        (roundId, price,,, answeredInRound) = proxy.latestRoundData();
        assertEq(roundId, idOf(2, 1));
        assertEq(answeredInRound, idOf(2, 1));
        assertEq(price, 3011e8);
        settleSecond(3012e8);
        assertEq(proxy.latestRound(), idOf(2, 2));
        assertEq(proxy.latestAnswer(), 3012e8);
        IPriceFeed.Price memory read = proxy.read();
        assertEq(read.roundId, idOf(2, 2));
        assertEq(read.answer, 3012e8);
        assertEq(read.spreadBps, SPREAD_BPS);
    }

    function test_getRoundData_OfEarlierPhases() public {
        settleFirst(2990e8);
        uint256 firstAt = block.timestamp;
        settleFirst(3000e8);
        upgrade();
        settleFirst(4000e8); // the first oracle goes on, which changes no answer of this proxy but the past phase's

        (uint80 roundId, int256 price, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
            proxy.getRoundData(idOf(1, 1));
        assertEq(roundId, idOf(1, 1));
        assertEq(answeredInRound, idOf(1, 1));
        assertEq(price, 2990e8);
        assertEq(startedAt, firstAt);
        assertEq(updatedAt, firstAt);
        assertEq(proxy.getAnswer(idOf(1, 2)), 3000e8);
        assertEq(proxy.getTimestamp(idOf(1, 1)), firstAt);
        assertEq(proxy.getAnswer(idOf(2, 1)), 3000e8);
        assertEq(proxy.latestAnswer(), 3000e8);

        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 1, 2));
        proxy.getRoundData(idOf(2, 2));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeedProxy.UnknownPhase.selector, 3));
        proxy.getRoundData(idOf(3, 1));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeedProxy.UnknownPhase.selector, 0));
        proxy.getRoundData(1);
        assertEq(proxy.getAnswer(idOf(2, 2)), 0);
        assertEq(proxy.getAnswer(idOf(3, 1)), 0);
        assertEq(proxy.getAnswer(1 << 80 | idOf(2, 1)), 0, "what does not fit is no round");
        assertEq(proxy.getTimestamp(1 << 80 | idOf(2, 1)), 0);
    }

    function testFuzz_reads_AreThoseOfTheFeed(uint88 value, uint32 sourceAge, uint32 age, uint32 maxAge) public {
        int160 price = int160(uint160(bound(value, 1, type(uint88).max)));
        uint32 time = uint32(block.timestamp + 30 days);
        use(firstOracle);
        settle(0, price, time - uint32(bound(sourceAge, 0, 20 days)), time, time);
        skip(age);
        assertEq(abi.encode(proxy.read()), abi.encode(withPhase(firstFeed.read(), 1)));
        same(abi.encodeCall(IPriceFeed.readNoOlderThan, (maxAge)));
        same(abi.encodeCall(IPriceFeed.tryRead, ()));
        same(abi.encodeCall(AggregatorInterface.latestAnswer, ()));
        same(abi.encodeCall(AggregatorInterface.latestTimestamp, ()));
    }

    /// @dev The same answer, or the same error.
    function same(bytes memory call) private view {
        (bool ofProxy, bytes memory given) = address(proxy).staticcall(call);
        (bool ofFeed, bytes memory expected) = address(firstFeed).staticcall(call);
        assertEq(ofProxy, ofFeed);
        assertEq(given, expected);
    }

    function withPhase(IPriceFeed.Price memory price, uint256 phase) private pure returns (IPriceFeed.Price memory) {
        price.roundId = idOf(phase, price.roundId);
        return price;
    }

    function test_tryRead_SaysThatThereIsNoData() public view {
        (bool ok,,) = proxy.tryRead();
        assertFalse(ok);
    }

    /// @dev Everybody can judge the feed before it is confirmed.
    function test_proposedReads() public {
        vm.expectRevert(Notice.NothingProposed.selector);
        proxy.proposedLatestRoundData();
        vm.expectRevert(Notice.NothingProposed.selector);
        proxy.proposedGetRoundData(1);

        propose(secondFeed, 100);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 1));
        proxy.proposedLatestRoundData();
        settleSecond(3000e8);
        settleSecond(3001e8);
        (uint80 roundId, int256 price,,,) = proxy.proposedLatestRoundData();
        assertEq(roundId, 2);
        assertEq(price, 3001e8);
        (roundId, price,,,) = proxy.proposedGetRoundData(1);
        assertEq(roundId, 1);
        assertEq(price, 3000e8);
    }

    function test_withdrawProposal() public {
        propose(secondFeed, 100);
        vm.expectEmit(address(proxy));
        emit IPriceFeedProxy.AggregatorProposed(address(firstFeed), address(0), 0, IPriceFeedProxy.Terms(0, 0));
        vm.prank(OWNER);
        proxy.withdrawProposal();
        assertEq(address(proxy.proposedAggregator()), address(0));
        (IPriceFeedProxy.Terms memory none, uint256 fromBlock) = proxy.proposal();
        assertEq(none.maxAge, 0);
        assertEq(fromBlock, 0);
        waitForNotice();
        confirmFails(
            secondFeed, abi.encodeWithSelector(IPriceFeedProxy.NotProposed.selector, address(secondFeed), address(0))
        );
    }

    /// @dev The bound that was announced, to the unit.
    function testFuzz_confirm_WithinTheDeviation(uint88 present, uint88 next, uint16 maxDeviationBps) public {
        present = uint88(bound(present, 1, type(uint88).max));
        next = uint88(bound(next, 1, type(uint88).max));
        settleFirst(int160(uint160(present)));
        propose(secondFeed, maxDeviationBps);
        waitForNotice();
        settleSecond(int160(uint160(next)));
        uint256 apart = present > next ? present - next : next - present;
        if (maxDeviationBps != ANY_DEVIATION && apart * 10_000 > uint256(present) * maxDeviationBps) {
            confirmFails(
                secondFeed,
                abi.encodeWithSelector(IPriceFeedProxy.AnswerTooFar.selector, int256(uint256(present)), next)
            );
            assertEq(proxy.phaseId(), 1);
            return;
        }
        confirm(secondFeed);
        assertEq(proxy.latestAnswer(), int256(uint256(next)));
    }

    /// @dev The oracle before has no operators any more: its price is of long ago. That is said when the next is
    /// proposed, not found out when it is confirmed.
    function test_confirm_AfterTheFeedBeforeFroze() public {
        settleFirst(3000e8);
        propose(secondFeed, 100);
        waitForNotice();
        skip(30 days);
        settleSecond(4000e8);
        confirmFails(secondFeed, abi.encodeWithSelector(IPriceFeedProxy.AnswerTooFar.selector, 3000e8, 4000e8));
        propose(secondFeed, ANY_DEVIATION);
        waitForNotice();
        settleSecond(4000e8);
        confirm(secondFeed);
        assertEq(proxy.latestAnswer(), 4000e8);
    }

    function test_owner() public {
        address stranger = makeAddr("stranger");
        bytes memory refused = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(refused);
        proxy.proposeAggregator(secondFeed, terms(100));
        vm.expectRevert(refused);
        proxy.confirmAggregator(secondFeed);
        vm.expectRevert(refused);
        proxy.withdrawProposal();
        vm.stopPrank();
        vm.expectRevert(NeedsOwner.OwnerNeeded.selector);
        vm.prank(OWNER);
        proxy.renounceOwnership();
    }
}
