// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configurations} from "../support/Configurations.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";

/// @notice When a feed was configured, which challenges depend on.
contract FeedConfigurationTest is PriceOracleTest {
    function test_configuredAt() public {
        assertEq(oracle.configuredAt(0), block.number - 1);
        assertEq(oracle.configuredAt(1), 0);
        vm.roll(block.number + 5);
        assertEq(addFeed(BTC), 1);
        assertEq(oracle.configuredAt(1), block.number);
        assertEq(oracle.configuredAt(0), block.number - 6);

        vm.roll(block.number + 5);
        vm.prank(OWNER);
        oracle.configureFeed(0, Configurations.wide(1), feedOf(ETH, sourceOf(address(chainlink))).sources); // to what it was
        assertEq(oracle.configuredAt(0), block.number);

        vm.roll(block.number + 5);
        vm.prank(OWNER);
        oracle.setFeedActive(0, false);
        assertEq(oracle.configuredAt(0), block.number - 5);
    }
}
