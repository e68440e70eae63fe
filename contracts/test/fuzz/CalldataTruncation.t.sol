// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";

/// @notice Words wider than their type are refused, never cut: an id of 2^64 is not slot 0, a threshold of 65536 bps is
/// not 0.
contract CalldataTruncationFuzzTest is PriceOracleTest {
    /// @dev Words of submit's arguments before the task: the head of three offsets.
    uint256 private constant HEAD = 3;

    function testFuzz_submit_FailsIf_AFieldHasDirtyBits(uint256 field, uint256 dirt) public {
        uint8[5] memory bits = [64, 32, 32, 0, 160];
        field = bound(field, 0, 4);
        if (field == 3) field = 4; // the hash is a whole word
        dirt = bound(dirt, 1, (1 << 256 - bits[field]) - 1) << bits[field];

        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes memory data = abi.encodeCall(manager.submit, (task, someResponse(), certify(task, someResponse())));
        uint256 position = 4 + 32 * (HEAD + field);
        assembly ("memory-safe") {
            let at := add(add(data, 32), position)
            mstore(at, or(mload(at), dirt))
        }
        vm.prank(ALICE);
        (bool ok,) = address(manager).call(data);
        assertFalse(ok);
        assertFalse(manager.isSettled(task.id));
    }

    function testFuzz_raiseThresholdBps_FailsIf_Truncated(uint256 bps) public {
        bps = bound(bps, 1 << 16, type(uint256).max);
        vm.prank(OWNER);
        (bool ok,) = address(manager).call(abi.encodeWithSelector(manager.raiseThresholdBps.selector, bps));
        assertFalse(ok);
        assertEq(manager.thresholdBps(), THRESHOLD);
    }

    function testFuzz_reads_FailIf_TheFeedIsTruncated(uint256 index) public view {
        index = bound(index, 256, type(uint256).max);
        (bool ok,) = address(oracle).staticcall(abi.encodeWithSelector(oracle.latestRound.selector, index));
        assertFalse(ok);
    }
}
