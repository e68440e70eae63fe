// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";

/// @notice A feed whose answer the oracle would refuse is not due for whatever reason: otherwise each slot would have a
/// task, and a settlement that stores nothing.
contract RefusedAnswersTest is SourceReaderTest {
    function setUp() public override {
        super.setUp();
        IPriceOracle.Limits memory limits = IPriceOracle.Limits({
            heartbeat: 60, deviationBps: 50, maxSpreadBps: 200, minSources: 2, minAnswer: 100e8, maxAnswer: 10_000e8
        });
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](2);
        (sources[0], sources[1]) = (sourceOf(address(chainlink)), diaSourceOf(address(dia), "ETH/USD"));
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);
        vm.roll(block.number + 1);
    }

    function say(int256 chainlinkPrice, uint128 diaPrice) private {
        chainlink.set(2, chainlinkPrice, block.timestamp);
        dia.setValue("ETH/USD", diaPrice, uint128(block.timestamp));
    }

    /// @dev In no state in which the answer would be refused is the feed due; in one in which it would be taken it is.
    function assertDueOnlyIfTaken() private {
        assertEq(oracle.dueFeeds(), 1);
        say(3000e8, 0); // one source is dead
        assertEq(reader.dueFeeds(), 0);
        say(0, 0); // both are
        assertEq(reader.dueFeeds(), 0);
        say(3000e8, 3100e8); // they disagree
        assertEq(reader.dueFeeds(), 0);
        say(10_001e8, 10_001e8); // out of bounds
        assertEq(reader.dueFeeds(), 0);
        say(99e8, 99e8);
        assertEq(reader.dueFeeds(), 0);
        say(3000e8, 3000e8);
        assertEq(reader.dueFeeds(), 1);
        skip(3601); // what the sources say is too old
        assertEq(reader.dueFeeds(), 0);
    }

    function settleOnce() private {
        settle(PackedAnswerLibrary.pack(3000e8, 1, uint32(block.timestamp), 0, 2, PackedAnswerLibrary.ANSWERED));
    }

    function test_dueFeeds_OfAFeedWithoutRounds() public {
        assertDueOnlyIfTaken();
    }

    function test_dueFeeds_OfAnOverdueHeartbeat() public {
        settleOnce();
        skip(60);
        assertDueOnlyIfTaken();
    }

    function test_dueFeeds_OfARequest() public {
        settleOnce();
        say(3000e8, 3000e8);
        assertEq(reader.dueFeeds(), 0);
        oracle.requestUpdate(1);
        assertDueOnlyIfTaken();
    }

    /// @dev One feed whose sources are dead holds up none beside it.
    function test_dueFeeds_LeavesOthersAlone() public {
        say(0, 0);
        addFeed(feedOf(BTC, sourceOf(address(chainlink))));
        chainlink.set(3, 60_000e8, block.timestamp);
        assertEq(oracle.dueFeeds(), 3);
        assertEq(reader.dueFeeds(), 2);
    }
}
