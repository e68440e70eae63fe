// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedLimitsLibrary} from "../../src/libraries/PackedLimits.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice When feeds are due, which answers they take, and pausing.
contract PriceOracleLimitsTest is SourceReaderTest {
    IPriceOracle.Limits private limits = IPriceOracle.Limits({
        heartbeat: 60, deviationBps: 50, maxSpreadBps: 200, minSources: 2, minAnswer: 100e8, maxAnswer: 10_000e8
    });

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        apply_();
    }

    function apply_() private {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](2);
        (sources[0], sources[1]) = (sourceOf(address(chainlink)), diaSourceOf(address(dia), "ETH/USD"));
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);
    }

    function packed(int160 value, uint16 spread, uint8 sources) private view returns (PackedAnswer) {
        return PackedAnswerLibrary.pack(value, 1, uint32(block.timestamp), spread, sources, 1);
    }

    /// @dev Feed 0 is skipped for that reason, and feed 1 of the same batch settles.
    function skips(int160 value, uint16 spread, uint8 sources, IPriceOracle.SkipReason reason) private {
        IRotatingTaskManager.Task memory task = nextTask(3);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (packed(value, spread, sources), answered(60_000e8));
        uint80 before = roundOf(0);
        uint80 other = roundOf(1);
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedSkipped(0, task.id, reason);
        submit(task, response(answers), task.proposer);
        assertEq(roundOf(0), before);
        assertEq(roundOf(1), other + 1);
    }

    function takes(int160 value, uint16 spread, uint8 sources) private {
        uint80 before = roundOf(0);
        IRotatingTaskManager.Task memory task = nextTask(1);
        submit(task, response(packed(value, spread, sources)), task.proposer);
        assertEq(oracle.latestRound(0).roundId, before + 1);
        assertEq(oracle.latestRound(0).answer, value);
        assertEq(oracle.latestRound(0).spreadBps, spread);
        assertEq(oracle.latestRound(0).sources, sources);
    }

    function roundOf(uint8 feed) private view returns (uint80) {
        try oracle.latestRound(feed) returns (IPriceOracle.Round memory round) {
            return round.roundId;
        } catch {
            return 0;
        }
    }

    // -- What is taken --

    function test_submit_Limits() public {
        takes(100e8, 200, 2);
        takes(10_000e8, 0, 16);
        skips(100e8 - 1, 0, 2, IPriceOracle.SkipReason.OutOfBounds);
        skips(10_000e8 + 1, 0, 2, IPriceOracle.SkipReason.OutOfBounds);
        skips(type(int160).max, 0, 2, IPriceOracle.SkipReason.OutOfBounds);
        skips(int160(uint160(type(uint88).max)) + 101e8, 0, 2, IPriceOracle.SkipReason.OutOfBounds); // not truncated
        skips(3000e8, 201, 2, IPriceOracle.SkipReason.Disagreement);
        skips(3000e8, type(uint16).max, 2, IPriceOracle.SkipReason.Disagreement);
        skips(3000e8, 0, 1, IPriceOracle.SkipReason.TooFewSources);
        takes(3000e8, 100, 2);
    }

    function test_submit_NoLimitOfTheSpread() public {
        limits.maxSpreadBps = 0;
        apply_();
        takes(3000e8, type(uint16).max, 2);
    }

    function testFuzz_refuse(IPriceOracle.Limits memory l, uint8 history, uint88 value, uint16 spread, uint8 sources)
        public
        pure
    {
        PackedAnswer answer = PackedAnswerLibrary.pack(int160(uint160(value)), 0, 0, spread, sources, 1);
        (bool refused,) = PackedLimitsLibrary.pack(l, history).refuse(answer);
        bool fits = sources >= l.minSources && (l.maxSpreadBps == 0 || spread <= l.maxSpreadBps) && value >= l.minAnswer
            && value <= l.maxAnswer;
        assertEq(refused, !fits);
    }

    function testFuzz_PackedLimits_RoundTrip(IPriceOracle.Limits memory l, uint8 history) public pure {
        assertEq(abi.encode(PackedLimitsLibrary.pack(l, history).unpack()), abi.encode(l));
        assertEq(PackedLimitsLibrary.pack(l, history).historyBits(), history);
    }

    function test_configureFeed_FailsIf_NoAnswerIsWithinBounds() public {
        IPriceOracle.Source[] memory sources = oracle.getFeed(0).sources;
        (limits.minAnswer, limits.maxAnswer) = (2, 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.InvalidBounds.selector, 2, 1));
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);
        (limits.minAnswer, limits.maxAnswer) = (0, 0);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.InvalidBounds.selector, 0, 0));
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);
    }

    /// @dev All sources together are at most as many as a response can hold observations of.
    function test_addFeed_FailsIf_AllSourcesAreTooMany() public {
        IPriceOracle.Feed memory feed = feedOf("X", sourceOf(address(chainlink)));
        feed.sources = new IPriceOracle.Source[](16);
        for (uint256 i; i < 16; ++i) {
            feed.sources[i] = diaSourceOf(address(dia), vm.toString(i));
        }
        uint256 total = 3; // of the feeds that are there
        for (; total + 16 <= 768; total += 16) {
            feed.id = bytes32(total);
            addFeed(feed);
        }
        feed.id = "one too many";
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.TooManySources.selector, total + 16));
        vm.prank(OWNER);
        oracle.addFeed(feed);

        // Fewer elsewhere make room.
        IPriceOracle.Source[] memory one = new IPriceOracle.Source[](1);
        one[0] = sourceOf(address(chainlink));
        limits.minSources = 1;
        vm.prank(OWNER);
        oracle.configureFeed(2, limits, one);
        addFeed(feed);

        // To the last place.
        IPriceOracle.Source[] memory rest = new IPriceOracle.Source[](768 - (total - 15 + 16));
        for (uint256 i; i < rest.length; ++i) {
            rest[i] = feed.sources[i];
        }
        (feed.id, feed.sources) = ("the last", rest);
        addFeed(feed);
    }

    // -- What is due --

    function price(uint256 chainlinkPrice, uint256 diaPrice) private {
        chainlink.set(2, int256(chainlinkPrice), block.timestamp);
        dia.setValue("ETH/USD", uint128(diaPrice), uint128(block.timestamp));
    }

    function test_dueFeeds_ByDeviation() public {
        takes(3000e8, 0, 2);
        price(3000e8, 3000e8);
        assertEq(oracle.dueFeeds(), 2); // the other feed has no round yet
        assertEq(reader.dueFeeds(), 2);
        price(3014.99e8, 3014.99e8);
        assertEq(reader.dueFeeds(), 2);
        price(3015e8, 3015e8); // 50 bps
        assertEq(reader.dueFeeds(), 3);
        price(2985e8, 2985e8);
        assertEq(reader.dueFeeds(), 3);
        price(2985.01e8, 2985.01e8);
        assertEq(reader.dueFeeds(), 2);
        assertEq(oracle.dueFeeds(), 2);
    }

    /// @dev What the oracle would not take anyway does not make a feed due.
    function test_dueFeeds_NotIfTheOracleWouldSkip() public {
        takes(3000e8, 0, 2);
        price(3100e8, 0); // one source
        assertEq(reader.dueFeeds(), 2);
        price(3100e8, 3300e8); // apart
        assertEq(reader.dueFeeds(), 2);
        price(10_001e8, 10_001e8); // out of bounds
        assertEq(reader.dueFeeds(), 2);
        limits.deviationBps = 0;
        apply_();
        price(3100e8, 3100e8); // off
        assertEq(reader.dueFeeds(), 2);
    }

    function test_dueFeeds_ByHeartbeat() public {
        takes(3000e8, 0, 2);
        price(3000e8, 3000e8);
        skip(59);
        assertEq(oracle.dueFeeds(), 2);
        skip(1);
        assertEq(oracle.dueFeeds(), 3);
        assertEq(reader.dueFeeds(), 3);
    }

    function test_wasDue() public {
        takes(3000e8, 0, 2); // 1: the first
        assertTrue(oracle.wasDue(0, 1));
        takes(3014e8, 0, 2); // 2: 47 bps, 15 s later
        assertFalse(oracle.wasDue(0, 2));
        takes(3030e8, 0, 2); // 3: 53 bps
        assertTrue(oracle.wasDue(0, 3));
        skip(45);
        takes(3030e8, 0, 2); // 4: 60 s
        assertTrue(oracle.wasDue(0, 4));
        limits.deviationBps = 1;
        apply_();
        assertFalse(oracle.wasDue(0, 2)); // by the limits of its time
        takes(2980e8, 0, 2); // 5
        limits.deviationBps = 0;
        apply_();
        assertTrue(oracle.wasDue(0, 5));
        takes(3000e8, 0, 2); // 6: never by deviation
        assertFalse(oracle.wasDue(0, 6));
    }

    /// @dev Where the answer depends on a round that is gone, there is none.
    function test_wasDue_FailsIf_RoundsAreGone() public {
        uint256 size = oracle.ringSize(0);
        for (uint256 i; i <= size; ++i) {
            takes(3000e8, 0, 2);
        }
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, 1));
        oracle.wasDue(0, 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, 1));
        oracle.wasDue(0, 2); // no heartbeat: it would take round 1 to tell
        assertFalse(oracle.wasDue(0, 3));
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.RoundUnavailable.selector, 0, size + 2));
        oracle.wasDue(0, uint80(size + 2));
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, 2));
        oracle.wasDue(2, 1);
    }

    /// @dev Without deviation the round before has no say, and may be gone.
    function test_wasDue_OfTheOldestRound() public {
        limits.deviationBps = 0;
        apply_();
        uint256 size = oracle.ringSize(0);
        for (uint256 i; i <= size; ++i) {
            takes(3000e8, 0, 2);
        }
        assertFalse(oracle.wasDue(0, 2));
    }

    // -- Pausing --

    function test_setPaused_StopsSubmissions() public {
        vm.expectEmit(address(oracle));
        emit IRotatingTaskManager.PausedChanged(0, BaseFlags.PAUSE_SUBMIT | OracleFlags.PAUSE_CHALLENGES);
        vm.prank(OWNER);
        oracle.setPaused(BaseFlags.PAUSE_SUBMIT | OracleFlags.PAUSE_CHALLENGES);
        assertEq(oracle.paused(), 5);
        IRotatingTaskManager.Task memory task = nextTask(1);
        submitFails(
            task, task.proposer, abi.encodeWithSelector(IRotatingTaskManager.Paused.selector, BaseFlags.PAUSE_SUBMIT)
        );
        vm.prank(OWNER);
        oracle.setPaused(OracleFlags.PAUSE_REQUESTS);
        takes(3000e8, 0, 2);
        assertEq(oracle.paused(), 2);
        assertEq(oracle.thresholdBps(), THRESHOLD);
    }

    function testFuzz_setPaused(uint8 bits) public {
        vm.prank(OWNER);
        if (bits > 7) {
            vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.InvalidPauseBits.selector, bits));
            oracle.setPaused(bits);
            return;
        }
        oracle.setPaused(bits);
        assertEq(oracle.paused(), bits);
        vm.prank(OWNER);
        oracle.setPaused(0);
        assertEq(oracle.paused(), 0);
    }

    function test_setPaused_FailsIf_NotOwner() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        oracle.setPaused(1);
    }
}
