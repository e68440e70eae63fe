// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Deviation} from "../../src/libraries/Deviation.sol";
import {Test} from "forge-std/Test.sol";

contract DeviationTest is Test {
    function testFuzz_reaches_UpOrDown(uint88 before, uint16 bps, uint88 by) public pure {
        vm.assume(bps != 0);
        bool reached = uint256(by) * 10_000 >= uint256(before) * bps;
        assertEq(Deviation.reaches(uint256(before) + by, before, bps), reached);
        if (by <= before) assertEq(Deviation.reaches(before - by, before, bps), reached);
    }

    /// @dev Exactly as much is enough, and less is not.
    function test_reaches_AtTheEdge() public pure {
        assertTrue(Deviation.reaches(3015e8, 3000e8, 50));
        assertTrue(Deviation.reaches(2985e8, 3000e8, 50));
        assertFalse(Deviation.reaches(3015e8 - 1, 3000e8, 50));
        assertFalse(Deviation.reaches(2985e8 + 1, 3000e8, 50));
    }

    function testFuzz_reaches_NeverWithoutADeviation(uint88 price, uint88 before) public pure {
        assertFalse(Deviation.reaches(price, before, 0));
    }
}
