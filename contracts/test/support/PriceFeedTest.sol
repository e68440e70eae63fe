// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PriceOracleTest} from "./PriceOracleTest.sol";

/// @notice Rounds of the feed ETH/USD, with all their times.
abstract contract PriceFeedTest is PriceOracleTest {
    uint16 internal constant SPREAD_BPS = 7;
    uint8 internal constant SOURCES = 3;

    /// @dev Settles the next round of a feed.
    function settle(uint8 index, int160 price, uint32 oldestAt, uint32 observedAt, uint32 settledAt) internal {
        IRotatingTaskManager.Task memory task = nextTask(uint256(1) << index);
        vm.warp(settledAt);
        PackedAnswer packed =
            PackedAnswerLibrary.pack(price, oldestAt, observedAt, SPREAD_BPS, SOURCES, PackedAnswerLibrary.ANSWERED);
        submit(task, response(packed), task.proposer);
    }

    /// @dev A round whose sources were updated, which was observed, and which settles in the next slot's second.
    function settleNow(uint8 index, int160 price) internal {
        uint32 time = uint32(block.timestamp + INTERVAL);
        settle(index, price, time, time, time);
    }

    /// @dev Another oracle with the same operators; what settles from now on settles there.
    function useAnotherOracle() internal returns (PriceOracle) {
        manager = deploy(verifier, defaults(), slots(), THRESHOLD, OWNER);
        oracle = PriceOracle(address(manager));
        return oracle;
    }

    function use(PriceOracle which) internal {
        (manager, oracle) = (which, which);
    }
}
