// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorInterface} from "../../src/interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What a consumer of Chainlink may expect of a feed that stands for one of an oracle.
abstract contract AggregatorSuite is Test {
    /// @dev The feed under test, priced in 8 decimals.
    function aggregator() internal view virtual returns (AggregatorV3Interface);

    /// @dev Makes the next round have this answer, from a source of the first time, and on chain at the second.
    function answer(int160 price, uint32 oldestAt, uint32 settledAt) internal virtual;

    function test_decimals() public view {
        assertEq(aggregator().decimals(), 8);
    }

    function test_description() public view {
        assertEq(aggregator().description(), "ETH/USD");
    }

    function test_version() public view {
        assertGt(aggregator().version(), 0);
    }

    /// @dev Its times are the price's own, not the settlement's.
    function testFuzz_latestRoundData(uint88 value, uint32 age) public {
        int160 price = int160(uint160(bound(value, 1, type(uint88).max)));
        uint32 settledAt = uint32(block.timestamp + 100_000);
        uint32 oldestAt = settledAt - uint32(bound(age, 0, 1 weeks));
        answer(price, oldestAt, settledAt);

        (uint80 roundId, int256 given, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
            aggregator().latestRoundData();
        assertEq(given, price);
        assertEq(startedAt, oldestAt);
        assertEq(updatedAt, oldestAt);
        assertEq(answeredInRound, roundId);
    }

    /// @dev By ids, whatever the times do: a later round may rest on an older source.
    function test_getRoundData_IsContiguous() public {
        uint32 start = uint32(block.timestamp + 1000);
        uint32[4] memory times = [start, start + 50, start - 20, start + 10];
        for (uint32 i; i < 4; ++i) {
            answer(int160(int32(i + 1)) * 1e8, times[i], start + (i + 1) * 100);
        }
        (uint80 latest,,,,) = aggregator().latestRoundData();
        for (uint32 i; i < 4; ++i) {
            (uint80 roundId, int256 price, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
                aggregator().getRoundData(latest - i);
            assertEq(roundId, latest - i);
            assertEq(price, int256(uint256(4 - i)) * 1e8);
            assertEq(startedAt, times[3 - i]);
            assertEq(updatedAt, times[3 - i]);
            assertEq(answeredInRound, roundId);
        }
    }

    function test_latestRoundData_FailsIf_ThereIsNoData() public {
        vm.expectRevert(noData());
        aggregator().latestRoundData();
    }

    function testFuzz_getRoundData_FailsIf_ThereIsNoSuchRound(uint80 roundId) public {
        answer(1, uint32(block.timestamp + 100), uint32(block.timestamp + 100));
        (uint80 latest,,,,) = aggregator().latestRoundData();
        vm.assume(roundId != latest);
        vm.expectRevert(noRound(roundId));
        aggregator().getRoundData(roundId);
    }

    /// @dev The older reads say what the newer ones say.
    function test_olderReads() public {
        uint32 start = uint32(block.timestamp + 1000);
        for (uint32 i = 1; i <= 3; ++i) {
            answer(int160(int32(i)) * 1e8, start + i * 10, start + i * 100);
        }
        AggregatorInterface older = AggregatorInterface(address(aggregator()));
        (uint80 latest, int256 price,, uint256 updatedAt,) = aggregator().latestRoundData();
        assertEq(older.latestRound(), latest);
        assertEq(older.latestAnswer(), price);
        assertEq(older.latestTimestamp(), updatedAt);
        for (uint80 i; i < 3; ++i) {
            (, price,, updatedAt,) = aggregator().getRoundData(latest - i);
            assertEq(older.getAnswer(latest - i), price);
            assertEq(older.getTimestamp(latest - i), updatedAt);
        }
    }

    /// @dev The error of a feed without any round.
    function noData() internal view virtual returns (bytes memory);

    /// @dev The error of a round that is not there.
    function noRound(uint80 roundId) internal view virtual returns (bytes memory);
}

/// @notice What the older reads of a Chainlink feed say where there is nothing: Chainlink's own, too.
abstract contract OlderReadsSuite is Test {
    /// @dev The feed under test.
    function older() internal view virtual returns (AggregatorInterface);

    /// @dev Makes the next round have this answer.
    function answer(int160 price) internal virtual;

    function test_olderReads_AreZeroWithoutData() public view {
        assertEq(older().latestAnswer(), 0);
        assertEq(older().latestTimestamp(), 0);
        assertEq(older().latestRound(), 0);
    }

    function testFuzz_olderReads_AreZeroWithoutTheRound(uint256 roundId) public {
        answer(3000e8);
        uint256 latest = older().latestRound();
        vm.assume(roundId != latest);
        for (uint256 i; i < 7; ++i) {
            uint256 missing =
                [roundId, 0, latest - 1, latest + 1, type(uint80).max, 1 << 80 | latest, type(uint256).max][i];
            assertEq(older().getAnswer(missing), 0);
            assertEq(older().getTimestamp(missing), 0);
        }
        assertEq(older().getAnswer(latest), 3000e8);
    }
}
