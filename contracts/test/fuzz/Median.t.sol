// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Median} from "../../src/libraries/Median.sol";
import {Test} from "forge-std/Test.sol";

contract MedianFuzzTest is Test {
    /// @dev At least half of the values are at or below an odd number's median, and at least half at or above it; an
    /// even number's lies between its middle two.
    function testFuzz_compute(int192[] memory values) public pure {
        vm.assume(values.length != 0);
        if (values.length > 16) {
            assembly ("memory-safe") {
                mstore(values, 16)
            }
        }
        checkAgainstSelection(values);
    }

    /// @dev Few distinct values at the edges of the type: ties, and the largest sums and differences.
    function testFuzz_compute_TypeEdges(uint256 seed, uint256 count) public pure {
        int192[4] memory edges = [type(int192).min, type(int192).max, -1, type(int192).max - 1];
        int192[] memory values = new int192[](bound(count, 1, 16));
        for (uint256 i; i < values.length; ++i) {
            values[i] = edges[seed >> 2 * i & 3];
        }
        checkAgainstSelection(values);
    }

    function checkAgainstSelection(int192[] memory values) private pure {
        int256 lower = nthSmallest(values, (values.length - 1) / 2);
        int256 upper = nthSmallest(values, values.length / 2);
        int256 least = nthSmallest(values, 0);
        int256 greatest = nthSmallest(values, values.length - 1);
        (int192 median, uint256 spread) = Median.compute(values);

        int256 sum = lower + upper;
        int256 mean = sum / 2;
        if (sum % 2 < 0) --mean; // division rounds towards zero
        assertEq(median, mean);
        assertEq(spread, uint256(greatest - least));
    }

    /// @dev The value that has at most n smaller ones, and more than n that are not greater.
    function nthSmallest(int192[] memory values, uint256 n) private pure returns (int256) {
        for (uint256 i; i < values.length; ++i) {
            uint256 smaller;
            uint256 notGreater;
            for (uint256 j; j < values.length; ++j) {
                if (values[j] < values[i]) ++smaller;
                if (values[j] <= values[i]) ++notGreater;
            }
            if (smaller <= n && notGreater > n) return values[i];
        }
        revert("no such value");
    }

    function testFuzz_compute_IgnoresTheOrder(int192[7] memory given, uint256 seed) public pure {
        int192[] memory values = new int192[](7);
        int192[] memory shuffled = new int192[](7);
        for (uint256 i; i < 7; ++i) {
            (values[i], shuffled[i]) = (given[i], given[i]);
        }
        for (uint256 i = 6; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }
        (int192 a, uint256 spreadA) = Median.compute(values);
        (int192 b, uint256 spreadB) = Median.compute(shuffled);
        assertEq(a, b);
        assertEq(spreadA, spreadB);
    }
}
