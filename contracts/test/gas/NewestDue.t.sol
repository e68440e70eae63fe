// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RequestTaskManagerTest} from "../support/RequestTaskManagerTest.sol";

/// @notice Looking up the newest request that is due stays cheap, however many were made: it looks at one in each half of a
/// half.
contract NewestDueGasTest is RequestTaskManagerTest {
    function test_newestDue_OfAsManyRequestsAsThereCanBe() public {
        ask(1);
        vm.roll(NOW_BLOCK + DELAY);
        (uint256 packed, uint256 slot) = (NOW_BLOCK + DELAY << 40 | 1, 0);
        while (vm.load(address(manager), bytes32(slot)) != bytes32(packed)) ++slot;
        uint256 most = type(uint40).max;
        vm.store(address(manager), bytes32(slot), bytes32(NOW_BLOCK + DELAY << 40 | most));
        assertEq(manager.requestCount(), most);
        uint256 before = gasleft();
        assertEq(manager.newestDue(), most);
        assertLt(before - gasleft(), 150_000);
    }
}
