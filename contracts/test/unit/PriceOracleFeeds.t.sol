// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {Configurations} from "../support/Configurations.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice The feed registry.
contract PriceOracleFeedsTest is PriceOracleTest {
    function test_addFeed() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.sources = new IPriceOracle.Source[](2);
        feed.sources[0] = sourceOf(address(chainlink));
        feed.sources[1] = diaSourceOf(address(verifier), "BTC/USD");
        feed.limits.minSources = 2;
        feed.decimals = 18;

        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedAdded(1, BTC, 18, 7);
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedConfigured(1, feed.limits, feed.sources);
        assertEq(addFeed(feed), 1);

        assertEq(abi.encode(oracle.getFeed(1)), abi.encode(feed));
        assertEq(oracle.feedCount(), 2);
        assertEq(oracle.feedIndex(ETH), 0);
        assertEq(oracle.feedIndex(BTC), 1);
        assertEq(oracle.activeFeeds(), 3);
    }

    function test_addFeed_FailsIf_NotOwner() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        oracle.addFeed(feed);
    }

    function test_addFeed_FailsIf_TheIdIsEmptyOrTaken() public {
        addingFails(
            feedOf(0, sourceOf(address(chainlink))), abi.encodeWithSelector(IPriceOracle.InvalidFeedId.selector, 0)
        );
        addingFails(
            feedOf(ETH, sourceOf(address(chainlink))), abi.encodeWithSelector(IPriceOracle.InvalidFeedId.selector, ETH)
        );
    }

    function test_addFeed_FailsIf_ThereAre128() public {
        for (uint256 i = 1; i < 128; ++i) {
            assertEq(addFeed(bytes32(i)), i);
        }
        assertEq(oracle.activeFeeds(), type(uint128).max);
        addingFails(
            feedOf(BTC, sourceOf(address(chainlink))), abi.encodeWithSelector(IPriceOracle.TooManyFeeds.selector)
        );
    }

    function test_addFeed_FailsIf_DecimalsAreTooMany() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.decimals = 19;
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.TooManyDecimals.selector, 19));
    }

    /// @dev How many rounds are kept is between 128 and 8192, a day and more at 15 seconds a round, and fixed for ever.
    function testFuzz_addFeed_HistoryBits(uint8 historyBits) public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.historyBits = historyBits;
        if (historyBits < 7 || historyBits > 13) {
            addingFails(feed, abi.encodeWithSelector(IPriceOracle.InvalidHistoryBits.selector, historyBits));
            return;
        }
        addFeed(feed);
        assertEq(oracle.ringSize(1), 1 << historyBits);
        feed.limits.heartbeat *= 2;
        vm.prank(OWNER);
        oracle.configureFeed(1, feed.limits, feed.sources);
        assertEq(abi.encode(oracle.getFeed(1)), abi.encode(feed));
        assertEq(oracle.ringSize(1), 1 << historyBits);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, 2));
        oracle.ringSize(2);
    }

    function test_addFeed_FailsIf_MinSourcesIsOutOfRange() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.limits.minSources = 0;
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.InvalidMinSources.selector, 0, 1));
        feed.limits.minSources = 2;
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.InvalidMinSources.selector, 2, 1));
    }

    function test_addFeed_FailsIf_HeartbeatIsZero() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.limits.heartbeat = 0;
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.InvalidHeartbeat.selector));
    }

    function test_addFeed_FailsIf_SourcesAreNoneOrTooMany() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.sources = new IPriceOracle.Source[](0);
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.InvalidSourceCount.selector, 0));
        feed.sources = new IPriceOracle.Source[](17);
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.InvalidSourceCount.selector, 17));
        feed.sources = new IPriceOracle.Source[](16);
        for (uint256 i; i < 16; ++i) {
            feed.sources[i] = diaSourceOf(address(verifier), vm.toString(i));
        }
        assertEq(addFeed(feed), 1);
    }

    function test_addFeed_FailsIf_ASourceIsInvalid() public {
        address target = makeAddr("no contract");
        sourceFails(sourceOf(target), abi.encodeWithSelector(ISourceAdapters.NoContract.selector, target));
        target = address(chainlink);
        IPriceOracle.Source memory source = sourceOf(target);
        source.maxAge = 0;
        sourceFails(source, abi.encodeWithSelector(ISourceAdapters.NoMaxAge.selector, target));
        source = sourceOf(target);
        source.decimals = 37;
        sourceFails(source, abi.encodeWithSelector(ISourceAdapters.TooManySourceDecimals.selector, target, 37));
        source.decimals = 7;
        sourceFails(source, abi.encodeWithSelector(ISourceAdapters.DecimalsDiffer.selector, target, 7, 8));
        source = sourceOf(target);
        source.params = "ETH/USD";
        sourceFails(source, abi.encodeWithSelector(ISourceAdapters.InvalidParams.selector, target, source.kind));
        bytes memory badKey =
            abi.encodeWithSelector(ISourceAdapters.InvalidParams.selector, target, IPriceOracle.SourceKind.Dia);
        sourceFails(diaSourceOf(target, ""), badKey);
        sourceFails(diaSourceOf(target, "a key of sixty-five bytes, which is one byte more than is allowed"), badKey);
        IPriceOracle.Feed memory feed =
            feedOf(BTC, diaSourceOf(target, "a key of sixty-four bytes, which is no byte more than is allowed"));
        assertEq(addFeed(feed), 1);
    }

    function sourceFails(IPriceOracle.Source memory source, bytes memory reason) private {
        addingFails(feedOf(BTC, source), reason);
    }

    function test_addFeed_FailsIf_ASourceIsThereTwice() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.sources = new IPriceOracle.Source[](3);
        feed.sources[0] = diaSourceOf(address(verifier), "A");
        feed.sources[1] = diaSourceOf(address(verifier), "B");
        feed.sources[2] = diaSourceOf(address(verifier), "B");
        feed.sources[2].decimals = 18;
        addingFails(feed, abi.encodeWithSelector(IPriceOracle.DuplicateSource.selector, 2));
        feed.sources[2].params = "C";
        assertEq(addFeed(feed), 1);
    }

    function addingFails(IPriceOracle.Feed memory feed, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(OWNER);
        oracle.addFeed(feed);
        assertEq(oracle.feedIndex(ETH), 0);
    }

    function test_configureFeed() public {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](2);
        sources[0] = diaSourceOf(address(verifier), "ETH/USD");
        sources[1] = sourceOf(address(chainlink));
        IPriceOracle.Limits memory limits = IPriceOracle.Limits({
            heartbeat: 30, deviationBps: 50, maxSpreadBps: 200, minSources: 2, minAnswer: 1e8, maxAnswer: 100_000e8
        });
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedConfigured(0, limits, sources);
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);

        IPriceOracle.Feed memory feed = oracle.getFeed(0);
        assertEq(feed.id, ETH);
        assertEq(feed.decimals, 8);
        assertEq(abi.encode(feed.limits), abi.encode(limits));
        assertEq(abi.encode(feed.sources), abi.encode(sources));

        IPriceOracle.Source[] memory fewer = new IPriceOracle.Source[](1);
        fewer[0] = sourceOf(address(chainlink));
        vm.prank(OWNER);
        oracle.configureFeed(0, Configurations.wide(1), fewer);
        assertEq(abi.encode(oracle.getFeed(0).sources), abi.encode(fewer));
    }

    function test_configureFeed_FailsIf_NotOwnerOrUnknown() public {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](1);
        sources[0] = sourceOf(address(chainlink));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        oracle.configureFeed(0, Configurations.wide(1), sources);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, 1));
        vm.prank(OWNER);
        oracle.configureFeed(1, Configurations.wide(1), sources);
    }

    function test_setFeedActive() public {
        addFeed(BTC);
        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedActivated(0, false);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        assertEq(oracle.activeFeeds(), 2);
        assertEq(oracle.feedCount(), 2);

        vm.expectEmit(address(oracle));
        emit IPriceOracle.FeedActivated(0, true);
        vm.prank(OWNER);
        oracle.setFeedActive(0, true);
        assertEq(oracle.activeFeeds(), 3);
    }

    function test_setFeedActive_FailsIf_NotOwnerOrUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        oracle.setFeedActive(0, false);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, 9));
        vm.prank(OWNER);
        oracle.setFeedActive(9, true);
    }

    function testFuzz_latestRound_FailsIf_Unknown(uint8 index) public {
        vm.assume(index >= oracle.feedCount());
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeed.selector, index));
        oracle.latestRound(index);
    }

    function testFuzz_feedIndex_FailsIf_Unknown(bytes32 id) public {
        vm.assume(id != ETH);
        vm.expectRevert(abi.encodeWithSelector(IPriceOracle.UnknownFeedId.selector, id));
        oracle.feedIndex(id);
    }
}
