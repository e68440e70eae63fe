// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FeedSet} from "../../src/libraries/FeedSet.sol";
import {Test} from "forge-std/Test.sol";

contract FeedSetFuzzTest is Test {
    /// @dev Taking the first out again and again yields each bit that is set, ascending, as often as count says.
    function testFuzz_Iteration(uint256 bits) public pure {
        FeedSet rest = FeedSet.wrap(bits);
        uint256 count = rest.count();
        uint256 seen;
        for (uint256 i; i < 256; ++i) {
            if (bits >> i & 1 == 0) continue;
            assertEq(rest.first(), i);
            rest = rest.withoutFirst();
            ++seen;
        }
        assertTrue(rest.isEmpty());
        assertEq(seen, count);
    }

    function test_count_Edges() public pure {
        assertEq(FeedSet.wrap(0).count(), 0);
        assertEq(FeedSet.wrap(type(uint256).max).count(), 256);
        assertEq(FeedSet.wrap(1 << 255).first(), 255);
    }

    function testFuzz_Membership(uint256 bits, uint8 index) public pure {
        FeedSet set = FeedSet.wrap(bits);
        assertEq(set.contains(index), bits >> index & 1 == 1);
        assertTrue(set.with(index).contains(index));
        assertFalse(set.without(index).contains(index));
        // Nothing else changes.
        assertEq(FeedSet.unwrap(set.with(index).without(index)), FeedSet.unwrap(set.without(index)));
        assertEq(FeedSet.unwrap(set.without(index).with(index)), FeedSet.unwrap(set.with(index)));
    }

    function testFuzz_minus(uint256 a, uint256 b, uint8 index) public pure {
        FeedSet difference = FeedSet.wrap(a).minus(FeedSet.wrap(b));
        assertEq(difference.contains(index), a >> index & 1 == 1 && b >> index & 1 == 0);
    }
}
