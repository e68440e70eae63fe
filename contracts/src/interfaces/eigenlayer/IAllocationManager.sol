// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer's AllocationManager that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface IAllocationManager {
    struct CreateSetParams {
        uint32 operatorSetId;
        address[] strategies;
    }

    struct DeregisterParams {
        address operator;
        address avs;
        uint32[] operatorSetIds;
    }

    error InvalidPermissions();
    error NonexistentAVSMetadata();

    /// @dev In blocks: how long another slasher of an operator set, and another allocation delay, are announced.
    function ALLOCATION_CONFIGURATION_DELAY() external view returns (uint32);

    function updateAVSMetadataURI(address avs, string calldata metadataURI) external;

    function setAVSRegistrar(address avs, address registrar) external;

    function getAVSRegistrar(address avs) external view returns (address);

    function createOperatorSets(address avs, CreateSetParams[] calldata params) external;

    function deregisterFromOperatorSets(DeregisterParams calldata params) external;

    function addStrategiesToOperatorSet(address avs, uint32 operatorSetId, address[] calldata strategies) external;

    function removeStrategiesFromOperatorSet(address avs, uint32 operatorSetId, address[] calldata strategies) external;
}
