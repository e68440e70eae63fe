// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SourceReader} from "../../src/SourceReader.sol";
import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IUpdateRequests} from "../../src/interfaces/IUpdateRequests.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";

/// @notice A settlement that stores nothing is paid nothing, for whatever reason nothing is stored, and by whatever it was
/// set off: neither out of the gas budget nor by a request.
contract EmptySettlementsTest is PriceOracleTest {
    uint256 private constant FEE = 0.01 ether;
    uint256 private constant SLOTS = 240;

    address private immutable CAROL = makeAddr("carol");

    SourceReader private reader;
    uint256 private budget;

    function setUp() public override {
        super.setUp();
        reader = new SourceReader(oracle);
        vm.fee(10 gwei);
        vm.txGasPrice(11 gwei);
        vm.startPrank(OWNER);
        oracle.setGasSchedule(IGasBudget.GasSchedule(230_000, 16_000, 2 gwei, 100 gwei));
        oracle.setRequestFee(FEE);
        vm.stopPrank();
        oracle.fundGas{value: 10 ether}();
        settle(answered(3000e8));
        budget = oracle.gasBudget();
        vm.deal(CAROL, 1 ether);
    }

    function owed() private view returns (uint256) {
        return oracle.credit(ALICE) + oracle.credit(BOB);
    }

    /// @dev Settles a response to feed 0, which the oracle skips for that reason.
    function skips(PackedAnswer answer, IPriceOracle.SkipReason reason) private {
        IRotatingTaskManager.Task memory task = nextTask(1);
        skips(task, answer, reason);
    }

    function skips(IRotatingTaskManager.Task memory task, PackedAnswer answer, IPriceOracle.SkipReason reason) private {
        (uint256 before, uint256 left) = (owed(), oracle.gasBudget());
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedSkipped(0, task.id, reason);
        submit(task, response(answer), task.proposer);
        assertEq(owed(), before);
        assertEq(oracle.gasBudget(), left);
    }

    function configure(IPriceOracle.Limits memory limits) private {
        IPriceOracle.Feed memory feed = oracle.getFeed(0);
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, feed.sources);
    }

    /// @dev Whatever the oracle can have against an answer.
    function test_submit_NothingIsPaidForWhatIsSkipped() public {
        skips(tooFewSources(), IPriceOracle.SkipReason.TooFewSources);
        skips(answered(3000e8, oracle.latestRound(0).observedAt), IPriceOracle.SkipReason.Superseded);
        IPriceOracle.Limits memory limits = oracle.getFeed(0).limits;
        limits.maxSpreadBps = 6;
        configure(limits);
        skips(answered(3000e8), IPriceOracle.SkipReason.Disagreement);
        (limits.maxSpreadBps, limits.maxAnswer) = (0, 2999e8);
        configure(limits);
        skips(answered(3000e8), IPriceOracle.SkipReason.OutOfBounds);

        IRotatingTaskManager.Task memory task = nextTask(1);
        configure(limits);
        skips(task, answered(2999e8), IPriceOracle.SkipReason.Reconfigured);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        skips(answered(2999e8), IPriceOracle.SkipReason.Retired);
    }

    /// @dev One feed of a batch is stored: that is paid for, and the submission.
    function test_submit_PaysForTheFeedsThatWereStored() public {
        addFeed(BTC);
        advance(1);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (tooFewSources(), answered(60_000e8));
        settle(3, answers);
        assertEq(budget - oracle.gasBudget(), 246_000 * 11 gwei);
    }

    /// @dev An hour in which every slot settles, by operators that ignore what is due, and nothing is stored.
    function test_submit_AnHourOfEmptySettlementsIsPaidNothing() public {
        uint256 before = owed();
        for (uint256 i; i < SLOTS; ++i) {
            settle(tooFewSources());
        }
        assertEq(oracle.latestRound(0).roundId, 1);
        assertEq(oracle.gasBudget(), budget);
        assertEq(owed(), before);
    }

    /// @dev The same set off by a request whose fee comes back: no slot has a task, and one that has is paid nothing.
    function test_requestUpdate_OfARefusedFeedSetsOffNothing() public {
        IPriceOracle.Limits memory limits = oracle.getFeed(0).limits;
        (limits.heartbeat, limits.maxAnswer) = (1 days, 2999e8);
        configure(limits);
        vm.roll(block.number + 1);
        vm.prank(CAROL);
        oracle.requestUpdate{value: FEE}(1);

        uint256 before = owed();
        for (uint256 i; i < SLOTS; ++i) {
            advance(1);
            chainlink.set(2, 3001e8, block.timestamp);
            assertEq(reader.dueFeeds(), 0);
            skips(answered(3001e8), IPriceOracle.SkipReason.OutOfBounds);
        }
        skip(oracle.REQUEST_TIMEOUT());
        vm.prank(CAROL);
        oracle.cancelRequest(0);
        assertEq(oracle.credit(CAROL), FEE);
        assertEq(oracle.gasBudget(), budget);
        assertEq(owed(), before);
    }

    // -- Who is paid --

    /// @dev A stranger settles for the proposer: fee and gas are the proposer's, and the events say so.
    function test_submit_EventsNameWhoIsPaid() public {
        vm.prank(CAROL);
        oracle.requestUpdate{value: FEE}(1);
        IRotatingTaskManager.Task memory task = nextTask(1);
        uint256 before = oracle.credit(task.proposer);
        vm.expectEmit(address(oracle));
        emit IUpdateRequests.RequestServed(0, 2, task.proposer, CAROL, FEE);
        vm.expectEmit(address(oracle));
        emit IGasBudget.GasReimbursed(task.proposer, 246_000 * 11 gwei);
        submit(task, response(answered(3001e8)), CAROL);
        assertEq(oracle.credit(task.proposer) - before, FEE + 246_000 * 11 gwei);
        assertEq(oracle.credit(CAROL), 0);
    }
}
