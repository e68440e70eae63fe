// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AggregatorV3Interface} from "../../src/interfaces/AggregatorV3Interface.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What a consumer of Chainlink may expect of a feed.
abstract contract AggregatorV3Suite is Test {
    /// @dev The feed under test, priced in 8 decimals.
    function aggregator() internal view virtual returns (AggregatorV3Interface);

    /// @dev Makes the next round of the feed have this answer, observed and on chain at the times given.
    function answer(int160 price, uint32 observedAt, uint32 updatedAt) internal virtual;

    function test_decimals() public view {
        assertEq(aggregator().decimals(), 8);
    }

    function test_description() public view {
        assertEq(aggregator().description(), "ETH/USD");
    }

    function test_version() public view {
        assertGt(aggregator().version(), 0);
    }

    function testFuzz_latestRoundData(uint88 value, uint32 age) public {
        int160 price = int160(uint160(bound(value, 1, type(uint88).max)));
        age = uint32(bound(age, 0, 1000));
        uint32 updatedAt = uint32(block.timestamp + 100_000);
        answer(price, updatedAt - age, updatedAt);

        (uint80 roundId, int256 given, uint256 startedAt, uint256 at, uint80 answeredInRound) =
            aggregator().latestRoundData();
        assertEq(given, price);
        assertEq(startedAt, updatedAt - age);
        assertEq(at, updatedAt);
        assertEq(answeredInRound, roundId);
    }

    function test_getRoundData_IsContiguous() public {
        uint32 start = uint32(block.timestamp + 1000);
        for (uint32 i = 1; i <= 4; ++i) {
            answer(int160(int32(i)) * 1e8, start + i * 100, start + i * 100 + 5);
        }
        (uint80 latest,,,,) = aggregator().latestRoundData();
        for (uint32 i; i < 4; ++i) {
            (uint80 roundId, int256 price, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
                aggregator().getRoundData(latest - i);
            assertEq(roundId, latest - i);
            assertEq(price, int256(uint256(4 - i)) * 1e8);
            assertEq(startedAt, start + (4 - i) * 100);
            assertEq(updatedAt, startedAt + 5);
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

    /// @dev The error of a feed without any round.
    function noData() internal view virtual returns (bytes memory);

    /// @dev The error of a round that is not there.
    function noRound(uint80 roundId) internal view virtual returns (bytes memory);
}
