// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IUpdateRequests} from "../../src/interfaces/IUpdateRequests.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice Requests, from their fee to who earns it.
contract UpdateRequestsTest is PriceOracleTest {
    uint256 private constant FEE = 1e15;

    address private immutable CAROL = makeAddr("carol");

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        vm.prank(OWNER);
        oracle.setRequestFee(FEE);
        settleBoth();
        vm.deal(CAROL, 1 ether);
    }

    function settleBoth() private {
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (answered(3000e8), answered(60_000e8));
        settle(3, answers);
    }

    function request(uint256 feeds, uint256 value) private {
        vm.prank(CAROL);
        oracle.requestUpdate{value: value}(feeds);
    }

    function test_requestUpdate() public {
        assertEq(oracle.dueFeeds(), 0);
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.UpdateRequested(0, CAROL, FEE);
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.UpdateRequested(1, CAROL, FEE);
        request(3, 2 * FEE);

        assertEq(oracle.requestedFeeds(), 3);
        assertEq(oracle.dueFeeds(), 3);
        IUpdateRequests.Request memory open = oracle.getRequest(1);
        assertEq(open.requester, CAROL);
        assertEq(open.requestedAt, block.timestamp);
        assertEq(open.fee, FEE);
        assertEq(oracle.credit(CAROL), 0);
        assertEq(address(oracle).balance, 2 * FEE);
    }

    function testFuzz_requestUpdate_CreditsWhatIsTooMuch(uint256 value) public {
        value = bound(value, FEE, 1 ether);
        if (value != FEE) {
            vm.expectEmit(address(oracle));
            emit IUpdateRequests.RequestOverpaid(CAROL, value - FEE);
        }
        request(1, value);
        assertEq(oracle.credit(CAROL), value - FEE);
        assertEq(address(oracle).balance, value);
    }

    function testFuzz_requestUpdate_FailsIf_TheFeeIsTooLow(uint256 value) public {
        value = bound(value, 0, 2 * FEE - 1);
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.FeeTooLow.selector, 2 * FEE, value));
        request(3, value);
        assertEq(oracle.requestedFeeds(), 0);
    }

    /// @dev Who asks for what is asked for already pays nothing, and gets everything back.
    function test_requestUpdate_DoesNotChargeTwice() public {
        request(1, FEE);
        vm.deal(BOB, 1 ether);
        skip(5);
        vm.prank(BOB);
        oracle.requestUpdate{value: 3 * FEE}(3);
        assertEq(oracle.credit(BOB), 2 * FEE);
        assertEq(oracle.getRequest(0).requester, CAROL);
        assertEq(oracle.getRequest(0).requestedAt, block.timestamp - 5);
        assertEq(oracle.getRequest(1).requester, BOB);
    }

    function test_requestUpdate_FailsIf_NoFeedOrNotActive() public {
        vm.expectRevert(IPriceOracle.NoFeeds.selector);
        request(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.FeedNotActive.selector, 2));
        request(7, 3 * FEE);
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.FeedNotActive.selector, 200));
        request(1 << 200, FEE);
        vm.prank(OWNER);
        oracle.setFeedActive(1, false);
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.FeedNotActive.selector, 1));
        request(3, 2 * FEE);
    }

    function test_requestUpdate_FailsIf_Paused() public {
        vm.prank(OWNER);
        oracle.setPaused(OracleFlags.PAUSE_REQUESTS);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.Paused.selector, OracleFlags.PAUSE_REQUESTS));
        request(1, FEE);
        settleBoth(); // nothing else is
        vm.prank(OWNER);
        oracle.setPaused(BaseFlags.PAUSE_SUBMIT);
        request(1, FEE);
    }

    // -- Serving --

    function test_submit_ServesRequests() public {
        request(3, 2 * FEE);
        IRotatingTaskManager.Task memory task = nextTask(3);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (answered(1), answered(2));
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.RequestServed(0, 2, task.proposer, CAROL, FEE);
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.RequestServed(1, 2, task.proposer, CAROL, FEE);
        submit(task, response(answers), task.proposer);

        assertEq(oracle.credit(task.proposer), 2 * FEE);
        assertEq(oracle.requestedFeeds(), 0);
        assertEq(oracle.getRequest(0).requester, address(0));
        assertTrue(oracle.wasDue(0, 2));
        assertTrue(oracle.wasDue(1, 2));
    }

    /// @dev A price observed before the request is not what was asked for; one of the same second is.
    function test_submit_ServesOnlyWhatWasObservedLateEnough() public {
        request(2, FEE);
        uint32 requestedAt = uint32(block.timestamp);
        PackedAnswer[] memory answers = new PackedAnswer[](1);
        answers[0] = answered(2, requestedAt - 1);
        settle(2, answers);
        assertEq(oracle.latestRound(1).roundId, 2);
        assertFalse(oracle.wasDue(1, 2));
        assertEq(oracle.requestedFeeds(), 2);

        answers[0] = answered(2, requestedAt);
        settle(2, answers);
        assertTrue(oracle.wasDue(1, 3));
        assertEq(oracle.requestedFeeds(), 0);
    }

    /// @dev A skipped answer serves nothing.
    function test_submit_ASkippedFeedStaysRequested() public {
        request(1, FEE);
        settle(tooFewSources());
        assertEq(oracle.requestedFeeds(), 1);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        settle(answered(1));
        assertEq(oracle.requestedFeeds(), 1);
        assertEq(oracle.dueFeeds(), 0);
        assertEq(oracle.credit(ALICE) + oracle.credit(BOB), 0);
    }

    function test_submit_ServesAgainWhenRequestedAgain() public {
        for (uint256 i = 1; i <= 3; ++i) {
            request(1, FEE);
            settle(answered(1));
            assertEq(oracle.credit(ALICE) + oracle.credit(BOB), i * FEE);
        }
    }

    /// @dev An open request keeps the fee that it was made for.
    function test_setRequestFee_LeavesOpenRequestsAlone() public {
        request(1, FEE);
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.RequestFeeChanged(FEE, 7 gwei);
        vm.prank(OWNER);
        oracle.setRequestFee(7 gwei);
        assertEq(oracle.requestFee(), 7 gwei);
        settle(answered(1));
        assertEq(oracle.credit(ALICE) + oracle.credit(BOB), FEE);
    }

    function testFuzz_setRequestFee(uint256 fee) public {
        vm.prank(OWNER);
        if (fee % 1 gwei != 0 || fee / 1 gwei > type(uint64).max) {
            vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.InvalidRequestFee.selector, fee));
            oracle.setRequestFee(fee);
        } else {
            oracle.setRequestFee(fee);
            assertEq(oracle.requestFee(), fee);
        }
    }

    function test_setRequestFee_Edges() public {
        uint256 highest = uint256(type(uint64).max) * 1 gwei;
        vm.startPrank(OWNER);
        oracle.setRequestFee(highest);
        assertEq(oracle.requestFee(), highest);
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.InvalidRequestFee.selector, highest + 1 gwei));
        oracle.setRequestFee(highest + 1 gwei);
        vm.stopPrank();
        vm.deal(CAROL, 2 * highest);
        request(3, 2 * highest);
        assertEq(oracle.getRequest(0).fee, highest);
    }

    function test_setRequestFee_FailsIf_NotOwner() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        oracle.setRequestFee(0);
    }

    // -- Taking back --

    function test_cancelRequest() public {
        request(3, 2 * FEE);
        uint256 timesOutAt = block.timestamp + oracle.REQUEST_TIMEOUT();
        vm.warp(timesOutAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.RequestNotTimedOut.selector, 0, timesOutAt));
        vm.prank(CAROL);
        oracle.cancelRequest(0);

        vm.warp(timesOutAt);
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.RequestCancelled(0, CAROL, FEE);
        vm.prank(CAROL);
        oracle.cancelRequest(0);
        assertEq(oracle.credit(CAROL), FEE);
        assertEq(oracle.requestedFeeds(), 2);

        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.NotTheRequester.selector, 0, CAROL));
        vm.prank(CAROL);
        oracle.cancelRequest(0);
    }

    function test_cancelRequest_WorksWhenPausedAndRetired() public {
        request(1, FEE);
        vm.startPrank(OWNER);
        oracle.setPaused(BaseFlags.PAUSE_SUBMIT | OracleFlags.PAUSES);
        oracle.setFeedActive(0, false);
        vm.stopPrank();
        skip(oracle.REQUEST_TIMEOUT());
        vm.prank(CAROL);
        oracle.cancelRequest(0);
        assertEq(oracle.credit(CAROL), FEE);
    }

    function testFuzz_cancelRequest_FailsIf_NotTheRequester(address caller, uint8 feed) public {
        vm.assume(caller != CAROL && caller != address(0));
        request(1, FEE);
        skip(oracle.REQUEST_TIMEOUT());
        vm.expectRevert(abi.encodeWithSelector(IUpdateRequests.NotTheRequester.selector, feed, caller));
        vm.prank(caller);
        oracle.cancelRequest(feed);
    }
}
