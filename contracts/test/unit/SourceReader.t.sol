// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {ChainlinkDouble, RawSource} from "../support/SourceDoubles.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";

contract SourceReaderUnitTest is SourceReaderTest {
    function test_observe_ReadsChainlink() public {
        chainlink.set(uint80(7) << 64 | 42, 3123e8, block.timestamp - 5);
        ISourceReader.Observation memory seen = observation();
        assertEq(seen.feed, 0);
        assertEq(seen.source, 0);
        assertTrue(seen.live);
        assertEq(seen.roundId, uint80(7) << 64 | 42);
        assertEq(seen.answer, 3123e8);
        assertEq(seen.updatedAt, block.timestamp - 5);
    }

    function test_observe_ReadsDia() public {
        configure(diaSourceOf(address(dia), "ETH/USD"));
        dia.setValue("ETH/USD", 3001e8, uint128(block.timestamp));
        dia.setValue("BTC/USD", 60_000e8, uint128(block.timestamp));
        ISourceReader.Observation memory seen = observation();
        assertTrue(seen.live);
        assertEq(seen.roundId, 0);
        assertEq(seen.answer, 3001e8);
        assertEq(seen.updatedAt, block.timestamp);
    }

    /// @dev DIA's first value is the price, its second the time, even when the price could pass for a time.
    function test_observe_DoesNotTakeDiasTimeForItsPrice() public {
        configure(diaSourceOf(address(dia), "ETH/USD"));
        dia.setValue("ETH/USD", uint128(block.timestamp - 1), uint128(block.timestamp));
        assertEq(observation().answer, int256(block.timestamp - 1));
        assertEq(observation().updatedAt, block.timestamp);
    }

    function test_observe_AKeyThatWasNeverSetIsNotLive() public {
        configure(diaSourceOf(address(dia), "XAU/USD"));
        assertNotLive();
    }

    function test_observe_IsOrderedByFeedThenSource() public {
        IPriceOracle.Feed memory feed = feedOf(BTC, sourceOf(address(chainlink)));
        feed.sources = new IPriceOracle.Source[](2);
        feed.sources[0] = diaSourceOf(address(dia), "BTC/USD");
        feed.sources[1] = sourceOf(address(new ChainlinkDouble(8)));
        addFeed(feed);
        addFeed(feedOf("SOL/USD", sourceOf(address(chainlink))));

        ISourceReader.Observation[] memory seen = reader.observe(6);
        assertEq(seen.length, 3);
        assertEq(seen[0].feed, 1);
        assertEq(seen[0].source, 0);
        assertEq(seen[1].feed, 1);
        assertEq(seen[1].source, 1);
        assertEq(seen[2].feed, 2);
        assertEq(seen[2].source, 0);
        assertEq(reader.observe(0).length, 0);
    }

    function test_observe_FailsIf_AFeedIsNotActive() public {
        bytes memory reason = abi.encodeWithSelector(ISourceReader.FeedsNotActive.selector, 4);
        vm.expectRevert(reason);
        reader.observe(5);
        vm.expectRevert(reason);
        reader.respond(abi.encode(5));

        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        vm.expectRevert(abi.encodeWithSelector(ISourceReader.FeedsNotActive.selector, 1));
        reader.observe(1);
    }

    function testFuzz_observe_ResultDoesNotDependOnTheGas(uint256 gasLimit) public view {
        bytes32 expected = keccak256(abi.encode(reader.observe(1)));
        gasLimit = bound(gasLimit, 10_000, 1_000_000);
        try reader.observe{gas: gasLimit}(1) returns (ISourceReader.Observation[] memory seen) {
            assertEq(keccak256(abi.encode(seen)), expected);
        } catch (bytes memory reason) {
            if (reason.length != 0) assertEq(bytes4(reason), ISourceAdapters.InsufficientGas.selector);
        }
    }

    /// @dev A source gets its full share of gas or the call fails: less than that could make it seem not live.
    function test_observe_FailsIf_ThereIsTooLittleGasForASource() public {
        vm.expectRevert(ISourceAdapters.InsufficientGas.selector);
        reader.observe{gas: 250_000}(1);
        assertTrue(reader.observe{gas: 350_000}(1)[0].live);
    }

    // -- Responses --

    function test_respond_BindsTheObservations() public {
        addFeed(BTC);
        bytes memory response = reader.respond(abi.encode(3));
        (PackedAnswer[] memory answers, PackedObservation[] memory words) =
            abi.decode(response, (PackedAnswer[], PackedObservation[]));
        ISourceReader.Observation[] memory seen = reader.observe(3);
        assertEq(answers.length, 2);
        assertEq(words.length, seen.length);
        for (uint256 i; i < words.length; ++i) {
            assertEq(words[i].feed(), seen[i].feed);
            assertEq(words[i].source(), seen[i].source);
            assertEq(words[i].roundId(), seen[i].roundId);
            assertEq(words[i].updatedAt(), seen[i].updatedAt);
            assertEq(words[i].answer(), seen[i].answer);
        }
        chainlink.set(2, 3000e8, block.timestamp);
        assertNotEq(response, reader.respond(abi.encode(3)));
    }

    function test_respond_IsWhatTheOracleAccepts() public {
        addFeed(BTC);
        IRotatingTaskManager.Task memory task = nextTask(3);
        submit(task, reader.respond(task.spec), task.proposer);
        assertEq(oracle.latestRound(0).answer, 3000e8);
        assertEq(oracle.latestRound(1).answer, 3000e8);
        assertEq(oracle.latestRound(1).observedAt, block.timestamp);
    }

    function test_respond_TakesTheMedianOfLiveSources() public {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](4);
        uint40[4] memory prices = [3100e8, 0, 3000e8, 3050e8];
        for (uint256 i; i < 4; ++i) {
            ChainlinkDouble source = new ChainlinkDouble(8);
            source.set(1, int256(uint256(prices[i])), block.timestamp);
            sources[i] = sourceOf(address(source));
        }
        configure(3, sources);
        assertEq(respond().answer(), 3050e8);
        assertEq(respond().sources(), 3);
        assertEq(respond().spreadBps(), uint256(100e8) * 10_000 / 3050e8);

        configure(4, sources);
        assertEq(respond().status(), 2);
        assertEq(respond().answer(), 0);
        assertEq(respond().sources(), 3);
    }

    /// @dev The answer is as old as the oldest source that counts: neither one that is silent nor one that is too old.
    function test_respond_SaysHowOldTheOldestLiveSourceIs() public {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](4);
        uint16[4] memory ages = [uint16(5), 3600, 3601, 0];
        for (uint256 i; i < 4; ++i) {
            ChainlinkDouble source = new ChainlinkDouble(8);
            if (i != 3) source.set(1, 3000e8, block.timestamp - ages[i]);
            sources[i] = sourceOf(address(source));
        }
        configure(2, sources);
        assertEq(respond().sources(), 2);
        assertEq(respond().oldestAt(), block.timestamp - 3600);
        assertEq(respond().observedAt(), block.timestamp);

        configure(3, sources);
        assertEq(respond().oldestAt(), 0);
    }

    function test_respond_AveragesTwoSources() public {
        dia.setValue("ETH/USD", 3001e8 + 1, uint128(block.timestamp));
        configure(2, sourceOf(address(chainlink)), diaSourceOf(address(dia), "ETH/USD"));
        assertEq(respond().answer(), 3000.5e8);
        assertEq(respond().spreadBps(), 3);
    }

    function test_respond_CapsTheSpread() public {
        chainlink.set(1, 1, block.timestamp);
        dia.setValue("ETH/USD", uint128(type(int128).max), uint128(block.timestamp));
        configure(1, sourceOf(address(chainlink)), diaSourceOf(address(dia), "ETH/USD"));
        assertEq(respond().spreadBps(), 19_999); // of two, none is further away than twice the mean

        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](3);
        ChainlinkDouble third = new ChainlinkDouble(8);
        third.set(1, 1, block.timestamp);
        (sources[0], sources[1], sources[2]) =
        (sourceOf(address(chainlink)), diaSourceOf(address(dia), "ETH/USD"), sourceOf(address(third)));
        configure(1, sources);
        assertEq(respond().spreadBps(), type(uint16).max);
    }

    function test_respond_FailsIf_TheSpecIsMalformed() public {
        vm.expectRevert(IPriceOracle.MalformedSpec.selector);
        reader.respond("");
        vm.expectRevert(IPriceOracle.MalformedSpec.selector);
        reader.respond(abi.encode(1, 2));
        vm.expectRevert(IPriceOracle.NoFeeds.selector);
        reader.respond(abi.encode(0));
    }

    // -- Normalisation --

    function test_respond_Normalises() public {
        IPriceOracle.Source memory source = sourceOf(address(chainlink));
        source.decimals = 18;
        chainlink.setDecimals(18);
        configure(source);
        chainlink.set(1, 3000e18 + 99e8, block.timestamp);
        assertLive(3000e8);
        source.decimals = 6;
        chainlink.setDecimals(6);
        configure(source);
        chainlink.set(1, 3000e6 + 1, block.timestamp);
        assertLive(3000_000001_00);
    }

    function test_respond_APriceThatNormalisesToZeroIsNotLive() public {
        IPriceOracle.Source memory source = sourceOf(address(chainlink));
        source.decimals = 18;
        chainlink.setDecimals(18);
        configure(source);
        chainlink.set(1, 1e10 - 1, block.timestamp);
        assertNotLive();
        chainlink.set(1, 1e10, block.timestamp);
        assertLive(1);
    }

    // -- Ages --

    function testFuzz_respond_Age(uint256 updatedAt) public {
        chainlink.set(1, 1e8, updatedAt);
        bool live = updatedAt != 0 && updatedAt <= block.timestamp && updatedAt >= block.timestamp - 3600;
        if (live) assertLive(1e8);
        else assertNotLive();
    }

    function test_respond_AgeEdges() public {
        chainlink.set(1, 1e8, block.timestamp - 3600);
        assertLive(1e8);
        chainlink.set(1, 1e8, block.timestamp - 3601);
        assertNotLive();
        chainlink.set(1, 1e8, block.timestamp);
        assertLive(1e8);
        chainlink.set(1, 1e8, block.timestamp + 1);
        assertNotLive();
    }

    function test_respond_ARoundThatWasNeverStartedIsNotLive() public {
        vm.warp(100);
        chainlink.set(0, 1e8, 0);
        assertNotLive();
    }

    // -- Values --

    function testFuzz_respond_NotPositive(int256 answer) public {
        chainlink.set(1, bound(answer, type(int256).min, 0), block.timestamp);
        assertNotLive();
    }

    function test_respond_ValuesThatDoNotFitTheirTypesAreNotLive() public {
        uint256 t = block.timestamp;
        configure(sourceOf(address(new RawSource(abi.encode(1, 1e8, t, t, 1)))));
        assertLive(1e8);
        configure(sourceOf(address(new RawSource(abi.encode(uint256(1) << 80, 1e8, t, t, 1)))));
        assertNotLive();
        configure(sourceOf(address(new RawSource(abi.encode(1, 1e8, t, t, uint256(1) << 80)))));
        assertNotLive();
        configure(diaSourceOf(address(new RawSource(abi.encode(uint256(1) << 128, t))), "A"));
        assertNotLive();
        configure(diaSourceOf(address(new RawSource(abi.encode(1e8, t | 1 << 128))), "A"));
        assertNotLive();
        configure(diaSourceOf(address(new RawSource(abi.encode(1e8, t))), "A"));
        assertLive(1e8);
    }

    function test_observe_KeepsWhatASourceSaidThatIsNotLive() public {
        chainlink.set(9, -5, block.timestamp);
        ISourceReader.Observation memory seen = observation();
        assertFalse(seen.live);
        assertEq(seen.roundId, 9);
        assertEq(seen.answer, -5);
        assertEq(seen.updatedAt, block.timestamp);
    }
}
