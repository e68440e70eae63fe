// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {PriceFeedProxy} from "../../src/consumers/PriceFeedProxy.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IPriceFeedProxy} from "../../src/interfaces/IPriceFeedProxy.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {Notice} from "../../src/libraries/Notice.sol";
import {PriceFeedDouble} from "../support/PriceFeedDouble.sol";
import {PriceFeedProxyTest} from "../support/PriceFeedProxyTest.sol";
import {BombingSource, GasBurningSource, RawSource} from "../support/SourceDoubles.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice Feeds that must not become the next phase, and owners in a hurry.
contract PriceFeedProxyAttackTest is PriceFeedProxyTest {
    PriceFeedDouble private hostile;

    function setUp() public override {
        super.setUp();
        settleFirst(3000e8);
        hostile = new PriceFeedDouble();
    }

    /// @dev Proposed when it was as it should be; confirmed never.
    function refused(bytes memory reason) private {
        confirmFails(hostile, reason);
        assertEq(proxy.phaseId(), 1);
        assertEq(address(proxy.aggregator()), address(firstFeed));
        assertEq(address(proxy.phaseAggregators(2)), address(0));
        assertEq(proxy.latestAnswer(), 3000e8);
    }

    function proposed(uint16 maxDeviationBps) private {
        propose(hostile, maxDeviationBps);
        waitForNotice();
        hostile.set(1, 3000e8, block.timestamp);
    }

    function unusable() private view returns (bytes memory) {
        return abi.encodeWithSelector(IPriceFeedProxy.NoUsableAnswer.selector, address(hostile));
    }

    function another(address feed) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IPriceFeedProxy.AnotherFeed.selector, feed);
    }

    function test_confirm_FailsIf_TheNoticeIsNotOver() public {
        settleSecond(3000e8);
        propose(secondFeed, 100);
        uint256 fromBlock = block.number + Notice.BLOCKS;
        confirmFails(secondFeed, abi.encodeWithSelector(Notice.NoticeNotOver.selector, fromBlock));
        vm.roll(fromBlock - 1);
        confirmFails(secondFeed, abi.encodeWithSelector(Notice.NoticeNotOver.selector, fromBlock));
        vm.roll(fromBlock);
        confirm(secondFeed);
    }

    /// @dev Whatever waits is not taken for what was proposed after it.
    function test_confirm_FailsIf_AnotherFeedWasProposedSince() public {
        propose(secondFeed, 100);
        waitForNotice();
        propose(hostile, ANY_DEVIATION);
        confirmFails(
            secondFeed,
            abi.encodeWithSelector(IPriceFeedProxy.NotProposed.selector, address(secondFeed), address(hostile))
        );
        confirmFails(hostile, abi.encodeWithSelector(Notice.NoticeNotOver.selector, block.number + Notice.BLOCKS));
    }

    /// @dev Nor are looser terms.
    function test_confirm_FailsIf_TheTermsWereLoosenedSince() public {
        propose(secondFeed, 100);
        waitForNotice();
        propose(secondFeed, ANY_DEVIATION);
        confirmFails(secondFeed, abi.encodeWithSelector(Notice.NoticeNotOver.selector, block.number + Notice.BLOCKS));
    }

    function test_confirm_FailsIf_ConfirmedAlready() public {
        upgrade();
        confirmFails(
            secondFeed, abi.encodeWithSelector(IPriceFeedProxy.NotProposed.selector, address(secondFeed), address(0))
        );
        vm.expectRevert(Notice.NothingProposed.selector);
        vm.prank(OWNER);
        proxy.confirmAggregator(IPriceFeed(address(0)));
    }

    function test_propose_FailsIf_ItIsAnotherFeed() public {
        IPriceFeed btc = new PriceFeed(secondOracle, BTC);
        hostile.setFace(18, "ETH/USD");
        vm.expectRevert(another(address(hostile)));
        propose(hostile, 100);
        hostile.setFace(8, "BTC/USD");
        vm.expectRevert(another(address(hostile)));
        propose(hostile, 100);
        IPriceFeed nothing = IPriceFeed(makeAddr("no contract"));
        vm.expectRevert(another(address(nothing)));
        propose(nothing, 100);
        vm.expectRevert(another(address(btc)));
        propose(btc, 100);
    }

    function test_confirm_FailsIf_ItsFaceHasChanged() public {
        proposed(100);
        hostile.setFace(18, "ETH/USD");
        refused(another(address(hostile)));
        hostile.setFace(8, "BTC/USD");
        refused(another(address(hostile)));
    }

    function test_confirm_FailsIf_ItDoesNotAnswer() public {
        propose(secondFeed, ANY_DEVIATION);
        waitForNotice();
        confirmFails(secondFeed, abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 1));
        settleSecond(3000e8);
        skip(MAX_AGE);
        uint256 snapshot = vm.snapshotState();
        confirm(secondFeed);
        vm.revertToState(snapshot);
        skip(1);
        confirmFails(secondFeed, abi.encodeWithSelector(IPriceFeedProxy.NoUsableAnswer.selector, address(secondFeed)));
    }

    function test_confirm_FailsIf_TheAnswerIsNoPrice() public {
        proposed(ANY_DEVIATION);
        int256[3] memory prices = [int256(0), -1, type(int256).min];
        for (uint256 i; i < prices.length; ++i) {
            hostile.set(1, prices[i], block.timestamp);
            refused(unusable());
        }
        hostile.set(1, 3000e8, block.timestamp + 1);
        refused(unusable());
        hostile.set(1, 3000e8, type(uint256).max);
        refused(unusable());
    }

    /// @dev A feed that answers some consumers right and others wrong.
    function test_confirm_FailsIf_ItsReadsDiffer() public {
        proposed(100);
        hostile.setLatestAnswer(3001e8);
        refused(unusable());
        hostile.setLatestAnswer(3000e8);
        hostile.setRead(1, 3001e8, block.timestamp);
        refused(unusable());
        hostile.setRead(2, 3000e8, block.timestamp);
        refused(unusable());
        hostile.setRead(1, 3000e8, block.timestamp - 1);
        refused(unusable());
        hostile.setRead(1, 3000e8, block.timestamp);
        confirm(hostile);
    }

    function test_confirm_FailsIf_TheAnswerIsTooFar() public {
        proposed(100);
        hostile.set(1, 3030e8 + 1, block.timestamp);
        refused(abi.encodeWithSelector(IPriceFeedProxy.AnswerTooFar.selector, 3000e8, 3030e8 + 1));
        hostile.set(1, 2970e8 - 1, block.timestamp);
        refused(abi.encodeWithSelector(IPriceFeedProxy.AnswerTooFar.selector, 3000e8, 2970e8 - 1));
        hostile.set(1, type(int256).max, block.timestamp);
        confirmFailsSomehow();
        hostile.set(1, 2970e8, block.timestamp);
        confirm(hostile);
    }

    /// @dev A round id that does not fit would be read as one of another phase.
    function testFuzz_confirm_FailsIf_TheRoundIsBeyondThePhase(uint80 round) public {
        proposed(100);
        round = uint80(bound(round, 1 << 64, type(uint80).max));
        hostile.set(round, 3000e8, block.timestamp);
        refused(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 64, round));
        hostile.set(type(uint64).max, 3000e8, block.timestamp);
        confirm(hostile);
        assertEq(proxy.latestRound(), idOf(2, type(uint64).max));
    }

    /// @dev What it reads in the end is this very proxy: then nobody reads anything.
    function test_confirm_FailsIf_TheFeedReadsTheProxy() public {
        propose(proxy, ANY_DEVIATION);
        PriceFeedProxy around = new PriceFeedProxy(proxy, Notice.BLOCKS, OWNER);
        waitForNotice();
        settleFirst(3000e8);
        vm.prank(OWNER);
        (bool done,) = address(proxy).call{gas: 5_000_000}(abi.encodeCall(proxy.confirmAggregator, (proxy)));
        assertFalse(done, "itself");
        propose(around, ANY_DEVIATION);
        waitForNotice();
        settleFirst(3000e8);
        vm.prank(OWNER);
        (done,) = address(proxy).call{gas: 5_000_000}(abi.encodeCall(proxy.confirmAggregator, (around)));
        assertFalse(done, "through another proxy");
        assertEq(proxy.latestAnswer(), 3000e8);
    }

    /// @dev Feeds that are no feeds: they cannot even be proposed, and reads of the present one do not meet them.
    function test_propose_FailsIf_ItIsNoFeed() public {
        address[3] memory feeds =
            [address(new GasBurningSource()), address(new BombingSource(true)), address(new RawSource(""))];
        for (uint256 i; i < feeds.length; ++i) {
            vm.prank(OWNER);
            (bool done,) = address(proxy).call{gas: 2_000_000}(
                abi.encodeCall(proxy.proposeAggregator, (IPriceFeed(feeds[i]), terms(100)))
            );
            assertFalse(done);
            assertEq(address(proxy.proposedAggregator()), address(0));
        }
    }

    /// @dev A feed that has turned hostile since it was confirmed cannot keep the owner from replacing it.
    function test_confirm_WhateverThePresentFeedDoes() public {
        proposed(100);
        confirm(hostile);
        propose(secondFeed, ANY_DEVIATION);
        waitForNotice();
        settleSecond(3000e8);
        vm.etch(address(hostile), address(new GasBurningSource()).code);
        confirm(secondFeed);
        assertEq(proxy.phaseId(), 3);
        assertEq(proxy.latestAnswer(), 3000e8);
        assertEq(proxy.getAnswer(idOf(1, 1)), 3000e8, "other phases are not touched");
    }

    function confirmFailsSomehow() private {
        vm.prank(OWNER);
        (bool done,) = address(proxy).call(abi.encodeCall(proxy.confirmAggregator, (hostile)));
        assertFalse(done);
        assertEq(proxy.phaseId(), 1);
    }
}
