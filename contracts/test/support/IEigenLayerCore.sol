// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";

/// @dev Parts of the AllocationManager's ABI that only tests call.
interface IAllocations {
    struct AllocateParams {
        ISlasher.OperatorSet operatorSet;
        address[] strategies;
        uint64[] newMagnitudes;
    }

    struct Allocation {
        uint64 currentMagnitude;
        int128 pendingDiff;
        uint32 effectBlock;
    }

    function setAllocationDelay(address operator, uint32 delay) external;

    function modifyAllocations(address operator, AllocateParams[] calldata params) external;

    function getAllocation(address operator, ISlasher.OperatorSet calldata operatorSet, address strategy)
        external
        view
        returns (Allocation memory);

    function getMaxMagnitude(address operator, address strategy) external view returns (uint64);
}

/// @dev Parts of the DelegationManager's ABI that only tests call.
interface IDelegation {
    function operatorShares(address operator, address strategy) external view returns (uint256);
}
