// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Median
/// @notice Of few values: sorting is by insertion.
library Median {
    /// @notice Sorts the values in place and returns the middle one, or the mean of the middle two, rounded towards
    /// negative infinity.
    /// @param values At least one. Bounded by int192, so that neither a sum nor a difference of two overflows.
    /// @return median The median.
    /// @return spread The largest value less the smallest.
    function compute(int192[] memory values) internal pure returns (int192 median, uint256 spread) {
        uint256 n = values.length;
        for (uint256 i = 1; i < n; ++i) {
            int192 value = values[i];
            uint256 j = i;
            for (; j > 0 && values[j - 1] > value; --j) {
                values[j] = values[j - 1];
            }
            values[j] = value;
        }
        int256 upper = values[n / 2];
        int256 lower = values[(n - 1) / 2];
        median = SafeCast.toInt192((lower + upper) >> 1); // a shift to the right rounds down
        spread = SafeCast.toUint256(int256(values[n - 1]) - int256(values[0])); // the values are sorted
    }
}
