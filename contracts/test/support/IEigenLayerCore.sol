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

/// @dev The part of the AllocationManager's ABI by which an AVS changes an operator set's slasher.
interface ISlashers {
    function updateSlasher(ISlasher.OperatorSet calldata operatorSet, address slasher) external;

    function getPendingSlasher(ISlasher.OperatorSet calldata operatorSet) external view returns (address, uint32);
}

/// @dev Parts of the DelegationManager's ABI that only tests call.
interface IDelegation {
    function operatorShares(address operator, address strategy) external view returns (uint256);

    function registerAsOperator(address approver, uint32 allocationDelay, string calldata metadataURI) external;
}

/// @dev Parts of the ABI of the StrategyManager, and of tokens, that only tests call.
interface IDeposits {
    function approve(address spender, uint256 amount) external returns (bool);

    function depositIntoStrategy(address strategy, address token, uint256 amount) external returns (uint256 shares);
}
