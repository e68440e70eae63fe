// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer's AllocationManager that slashes
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface ISlasher {
    struct OperatorSet {
        address avs;
        uint32 id;
    }

    struct SlashingParams {
        address operator;
        uint32 operatorSetId;
        address[] strategies;
        uint256[] wadsToSlash;
        string description;
    }

    error OperatorNotSlashable();
    error InvalidCaller();
    error InvalidOperatorSet();

    /// @dev Strategies ascending; wads in 1/1e18 of what the operator has allocated to the set.
    function slashOperator(address avs, SlashingParams calldata params) external;

    /// @dev The only account that may slash the operators of a set (since v1.9.0); zero for none.
    function getSlasher(OperatorSet calldata operatorSet) external view returns (address);

    function isOperatorSlashable(address operator, OperatorSet calldata operatorSet) external view returns (bool);

    function getStrategiesInOperatorSet(OperatorSet calldata operatorSet) external view returns (address[] memory);

    function getMaxMagnitudes(address operator, address[] calldata strategies) external view returns (uint64[] memory);
}
