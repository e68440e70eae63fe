// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedRoundLibrary} from "../../src/libraries/PackedRound.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {TaskManagerTest} from "../support/TaskManagerTest.sol";
import {RotatingTaskManagerSuite} from "./RotatingTaskManagerSuite.sol";

/// @notice A price oracle is a rotating task manager.
contract PriceOracleIsRotatingTaskManagerTest is RotatingTaskManagerSuite, PriceOracleTest {
    function setUp() public override(TaskManagerTest, PriceOracleTest) {
        PriceOracleTest.setUp();
    }
}

/// @notice Batches of feeds.
abstract contract PriceOracleBatchTest is PriceOracleTest {
    function addFeeds(uint256 count) internal {
        for (uint256 i = 1; i < count; ++i) {
            addFeed(bytes32(i));
        }
    }

    /// @dev The answer of the feed with index i is 1000 + i.
    function answersOf(uint256 feeds) internal view returns (PackedAnswer[] memory answers) {
        uint256 count;
        answers = new PackedAnswer[](128);
        for (uint256 i; i < 128; ++i) {
            if (feeds >> i & 1 == 1) answers[count++] = answered(int160(int256(1000 + i)));
        }
        assembly ("memory-safe") {
            mstore(answers, count)
        }
    }
}

/// @notice What a settlement does to the feeds.
contract PriceOracleSettlementTest is PriceOracleBatchTest {
    function test_submit_StoresARound() public {
        IRotatingTaskManager.Task memory task = nextTask(1);
        uint32 observedAt = uint32(block.timestamp - 3);
        PackedAnswer answer = PackedAnswerLibrary.pack(3000e8, observedAt - 40, observedAt, 12, 3, 1);
        bytes memory signed = response(answer);
        bytes memory settled = abi.encodePacked(
            uint88(3000e8), observedAt - 40, observedAt, uint32(block.timestamp), uint16(12), uint8(3)
        );
        bytes memory due = abi.encodePacked(uint16(0), PackedRoundLibrary.HEARTBEAT, uint24(0));
        vm.expectEmit(address(oracle));
        emit IPriceOracle.AnswerUpdated(0, 1, bytes32(bytes.concat(settled, due)));
        submit(task, signed, task.proposer);

        IPriceOracle.Round memory round = oracle.latestRound(0);
        assertEq(round.roundId, 1);
        assertEq(round.answer, 3000e8);
        assertEq(round.oldestAt, observedAt - 40);
        assertEq(round.observedAt, observedAt);
        assertEq(round.updatedAt, block.timestamp);
    }

    function testFuzz_submit_StoresTypeEdges(
        uint88 answer,
        uint32 oldestAt,
        uint32 observedAt,
        uint16 spread,
        uint8 sources
    ) public {
        answer = uint88(bound(answer, 1, type(uint88).max));
        observedAt = uint32(bound(observedAt, 1, START));
        oldestAt = uint32(bound(oldestAt, 1, observedAt));
        sources = uint8(bound(sources, 1, 255));
        settle(PackedAnswerLibrary.pack(int160(uint160(answer)), oldestAt, observedAt, spread, sources, 1));
        assertEq(oracle.latestRound(0).answer, int256(uint256(answer)));
        assertEq(oracle.latestRound(0).oldestAt, oldestAt);
        assertEq(oracle.latestRound(0).observedAt, observedAt);
        assertEq(oracle.latestRound(0).spreadBps, spread);
        assertEq(oracle.latestRound(0).sources, sources);
    }

    function test_submit_RoundsAreContiguous() public {
        for (uint256 i = 1; i <= 5; ++i) {
            settle(answered(int160(int256(i))));
            assertEq(oracle.latestRound(0).roundId, i);
        }
        for (uint80 i = 1; i <= 5; ++i) {
            assertEq(oracle.getRound(0, i).roundId, i);
            assertEq(oracle.getRound(0, i).answer, int80(i));
        }
    }

    function test_submit_TheRingKeepsTheNewestRounds() public {
        uint256 size = oracle.ringSize(0);
        for (uint256 i = 1; i <= size + 2; ++i) {
            settle(answered(int160(int256(i))));
        }
        roundUnavailable(0);
        roundUnavailable(1);
        roundUnavailable(2);
        for (uint80 i = 3; i <= size + 2; ++i) {
            assertEq(oracle.getRound(0, i).answer, int80(i));
        }
        roundUnavailable(uint80(size + 3));
        roundUnavailable(type(uint80).max);
    }

    /// @dev Each feed keeps as many rounds as it was added with, whatever its neighbour does.
    function test_submit_RingsHaveTheirOwnSizes() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.historyBits = 9;
        addFeed(feed);
        feed.id = "SOL/USD";
        feed.historyBits = 8;
        addFeed(feed);
        advance(1);
        uint256 most = oracle.ringSize(1);
        assertEq(most, 512);
        assertEq(oracle.ringSize(2), 256);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        for (uint256 i = 1; i <= most + 2; ++i) {
            (answers[0], answers[1]) = (answered(int160(int256(i))), answered(int160(int256(1e6 + i))));
            settle(6, answers);
        }
        for (uint8 index = 1; index <= 2; ++index) {
            uint80 oldest = uint80(most + 3 - oracle.ringSize(index));
            for (uint80 i = oldest; i <= most + 2; ++i) {
                assertEq(oracle.getRound(index, i).answer, int80(i) + (index == 1 ? int80(0) : int80(1e6)));
            }
            vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, index, oldest - 1));
            oracle.getRound(index, oldest - 1);
        }
    }

    /// @dev Round ids are 80 bits wide, the counter 32: the upper bits count.
    function testFuzz_getRound_FailsIf_TheIdIsTruncated(uint80 id) public {
        settle(answered(1));
        vm.assume(id != 1);
        roundUnavailable(id);
        roundUnavailable((id << 32) | 1 | 1 << 79);
    }

    function roundUnavailable(uint80 id) private {
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, id));
        oracle.getRound(0, id);
    }

    function test_latestRound_FailsIf_NothingHasSettled() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 0));
        oracle.latestRound(0);
        roundUnavailable(0);
        roundUnavailable(1);
    }

    function test_reads_FailIf_TheFeedIsUnknown() public {
        bytes memory reason = abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, 1);
        vm.expectRevert(reason);
        oracle.latestRound(1);
        vm.expectRevert(reason);
        oracle.getRound(1, 1);
        vm.expectRevert(reason);
        oracle.getFeed(1);
    }

    // -- Batches --

    function test_submit_SkipsFeedsWithTooFewSources() public {
        addFeeds(3);
        PackedAnswer[] memory answers = answersOf(7);
        answers[1] = tooFewSources();
        IRotatingTaskManager.Task memory task = nextTask(7);
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedSkipped(1, task.id, IPriceOracle.SkipReason.TooFewSources);
        submit(task, response(answers), task.proposer);

        assertEq(oracle.latestRound(0).roundId, 1);
        assertEq(oracle.latestRound(2).roundId, 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, 1));
        oracle.latestRound(1);
    }

    /// @dev A slot that settles late does not set a feed back, whatever else is in its batch.
    function test_submit_SkipsFeedsThatHaveANewerRound() public {
        addFeeds(2);
        settle(answered(1));
        uint32 newest = oracle.latestRound(0).observedAt;

        for (uint32 age; age < 2; ++age) {
            PackedAnswer[] memory answers = answersOf(3);
            answers[0] = answered(2, newest - age);
            IRotatingTaskManager.Task memory task = nextTask(3);
            vm.expectEmit(address(oracle));
            emit IPriceOracle.FeedSkipped(0, task.id, IPriceOracle.SkipReason.Superseded);
            submit(task, response(answers), task.proposer);

            assertTrue(oracle.isSettled(task.id));
            assertEq(oracle.latestRound(0).answer, 1);
            assertEq(oracle.latestRound(0).roundId, 1);
            assertEq(oracle.latestRound(1).roundId, age + 1);
        }
    }

    function test_submit_AcceptsAFirstRoundObservedInTheFirstSecond() public {
        settle(answered(5, 1));
        assertEq(oracle.latestRound(0).answer, 5);
        assertEq(oracle.latestRound(0).oldestAt, 1);
        assertEq(oracle.latestRound(0).observedAt, 1);
    }

    function test_submit_SkipsRetiredFeeds() public {
        addFeeds(2);
        settle(3, answersOf(3));
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);

        IRotatingTaskManager.Task memory task = nextTask(3);
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedSkipped(0, task.id, IPriceOracle.SkipReason.Retired);
        submit(task, response(answersOf(3)), task.proposer);
        assertEq(oracle.latestRound(0).roundId, 1);
        assertEq(oracle.latestRound(1).roundId, 2);

        vm.prank(OWNER);
        oracle.setFeedActive(0, true);
        settle(answered(3));
        assertEq(oracle.latestRound(0).roundId, 2);
    }

    // -- Malformed, although a quorum signed it --

    function testFuzz_submit_FailsIf_TheSpecIsNotOneWord(bytes memory spec) public {
        vm.assume(spec.length != 32);
        IRotatingTaskManager.Task memory task = nextTask(1);
        task.spec = spec;
        submitFails(task, task.proposer, abi.encodeWithSelector(IPriceOracle.MalformedSpec.selector));
    }

    function test_submit_FailsIf_NoFeedIsAsked() public {
        submitFails(nextTask(0), nextProposer(), abi.encodeWithSelector(IPriceOracle.NoFeeds.selector));
    }

    function testFuzz_submit_FailsIf_AFeedIsUnknown(uint8 index) public {
        index = uint8(bound(index, 1, 255));
        submitFails(
            nextTask(1 << index),
            response(answered(1)),
            nextProposer(),
            abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, index)
        );
    }

    function testFuzz_submit_FailsIf_TheNumberOfAnswersDiffers(uint8 count) public {
        vm.assume(count != 1);
        PackedAnswer[] memory answers = new PackedAnswer[](count);
        for (uint256 i; i < count; ++i) {
            answers[i] = answered(1);
        }
        malformed(response(answers));
    }

    function test_submit_FailsIf_TheEncodingIsNotCanonical() public {
        bytes32 seen = keccak256("observation");
        bytes memory good = response(answered(1));
        assertEq(good, abi.encode(0x40, 0x80, 1, answered(1), 1, seen));
        malformed("");
        malformed(bytes.concat(good, hex"00"));
        malformed(bytes.concat(good, bytes32(0)));
        bytes memory short = bytes.concat(good);
        assembly ("memory-safe") {
            mstore(short, sub(mload(short), 1))
        }
        malformed(short);
        malformed(abi.encode(0x60, 0x80, 1, answered(1), 1, seen));
        malformed(abi.encode(uint256(0x40) + (1 << 255), 0x80, 1, answered(1), 1, seen));
        malformed(abi.encode(0x40, 0xa0, 1, answered(1), 1, seen));
        malformed(abi.encode(0x40, uint256(0x80) + (1 << 255), 1, answered(1), 1, seen));
        malformed(abi.encode(0x80, 0x40, 1, seen, 1, answered(1)));
        malformed(abi.encode(0x40, 0x80, 1 + 256, answered(1), 1, seen));
        malformed(abi.encode(0x40, 0x80, 0, answered(1), 1, seen));
        malformed(abi.encode(0x40, 0x80, 1, answered(1), 2, seen));
        malformed(abi.encode(0x40, 0x80, 1, answered(1), 0, seen));
        malformed(abi.encode(0x40, 0x80, 1, answered(1), uint256(1) + (1 << 251), seen));
    }

    function malformed(bytes memory signed) private {
        submitFails(
            nextTask(1), signed, nextProposer(), abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, 1)
        );
    }

    function testFuzz_submit_FailsIf_TheStatusIsUnknown(uint8 status) public {
        vm.assume(status != PackedAnswerLibrary.ANSWERED && status != PackedAnswerLibrary.TOO_FEW_SOURCES);
        submitFails(
            nextTask(1),
            response(PackedAnswerLibrary.pack(1, 1, 1, 1, 1, status)),
            nextProposer(),
            abi.encodeWithSelector(IPriceOracle.UnknownStatus.selector, 0, status)
        );
    }

    function testFuzz_submit_FailsIf_TheAnswerIsNotPositive(int160 answer) public {
        answer = int160(bound(answer, type(int160).min, 0));
        submitFails(
            nextTask(1),
            response(answered(answer)),
            nextProposer(),
            abi.encodeWithSelector(IPriceOracle.AnswerNotPositive.selector, 0, answer)
        );
    }

    function test_submit_FailsIf_AnsweredFromNoSource() public {
        submitFails(
            nextTask(1),
            response(PackedAnswerLibrary.pack(1, 1, 1, 0, 0, PackedAnswerLibrary.ANSWERED)),
            nextProposer(),
            abi.encodeWithSelector(IPriceOracle.AnswerWithoutSources.selector, 0)
        );
    }

    function testFuzz_submit_FailsIf_ObservedInTheFuture(uint32 observedAt) public {
        IRotatingTaskManager.Task memory task = nextTask(1);
        observedAt = uint32(bound(observedAt, block.timestamp + 1, type(uint32).max));
        submitFails(
            task,
            response(answered(1, observedAt)),
            task.proposer,
            abi.encodeWithSelector(IPriceOracle.ObservedInFuture.selector, 0, observedAt)
        );
    }

    /// @dev A price has an age: some live source has given its time, and that is not later than the reading.
    function testFuzz_submit_FailsIf_TheOldestSourceHasNoTimeOrALaterOne(uint32 oldestAt, uint32 observedAt) public {
        IRotatingTaskManager.Task memory task = nextTask(1);
        observedAt = uint32(bound(observedAt, 0, block.timestamp));
        if (oldestAt % 4 == 0) oldestAt = 0;
        else oldestAt = uint32(bound(oldestAt, uint256(observedAt) + 1, type(uint32).max));
        submitFails(
            task,
            response(PackedAnswerLibrary.pack(1, oldestAt, observedAt, 0, 1, PackedAnswerLibrary.ANSWERED)),
            task.proposer,
            abi.encodeWithSelector(IPriceOracle.OldestAtOutOfRange.selector, 0, oldestAt, observedAt)
        );
    }

    // -- Due feeds --

    function test_dueFeeds() public {
        addFeeds(3);
        assertEq(oracle.dueFeeds(), 7);
        settle(5, answersOf(5));
        assertEq(oracle.dueFeeds(), 2);
        skip(oracle.latestRound(0).observedAt + 59 - block.timestamp);
        assertEq(oracle.dueFeeds(), 2);
        skip(1);
        assertEq(oracle.dueFeeds(), 7);
        vm.prank(OWNER);
        oracle.setFeedActive(1, false);
        assertEq(oracle.dueFeeds(), 5);
    }
}

/// @notice An oracle with all the feeds that it can have.
contract PriceOracleFullTest is PriceOracleBatchTest {
    function setUp() public override {
        super.setUp();
        addFeeds(128);
    }

    /// @dev Any set of 128 feeds: each gets its own answer, the others none.
    function testFuzz_submit_SettlesABatch(uint128 feeds) public {
        vm.assume(feeds != 0);
        settle(feeds, answersOf(feeds));
        settle(feeds, answersOf(feeds));
        for (uint256 i; i < 128; ++i) {
            uint8 index = uint8(i);
            if (feeds >> i & 1 == 1) {
                assertEq(oracle.latestRound(index).roundId, 2);
                assertEq(oracle.latestRound(index).answer, int256(1000 + i));
                assertEq(oracle.getRound(index, 1).answer, int256(1000 + i));
            } else {
                vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, index));
                oracle.latestRound(index);
            }
        }
    }
}
