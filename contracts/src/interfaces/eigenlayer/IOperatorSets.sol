// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBN254CertificateVerifier} from "./IBN254CertificateVerifier.sol";

/// @title The part of EigenLayer's AllocationManager that an AVS with an operator table uses
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface IOperatorSets {
    struct CreateSetParamsV2 {
        uint32 operatorSetId;
        address[] strategies;
        address slasher;
    }

    struct DeregisterParams {
        address operator;
        address avs;
        uint32[] operatorSetIds;
    }

    /// @dev What an operator can lose at a future block at the latest, in shares: for each operator one entry a strategy.
    function getMinimumSlashableStake(
        IBN254CertificateVerifier.OperatorSet calldata operatorSet,
        address[] calldata operators,
        address[] calldata strategies,
        uint32 futureBlock
    ) external view returns (uint256[][] memory slashableStake);

    function createOperatorSets(address avs, CreateSetParamsV2[] calldata params) external;

    function deregisterFromOperatorSets(DeregisterParams calldata params) external;

    function isOperatorSet(IBN254CertificateVerifier.OperatorSet calldata operatorSet) external view returns (bool);
}

/// @title What EigenLayer calls on an AVS's registrar
interface IAVSRegistrar {
    /// @dev A revert refuses the registration.
    function registerOperator(address operator, address avs, uint32[] calldata operatorSetIds, bytes calldata data)
        external;

    function deregisterOperator(address operator, address avs, uint32[] calldata operatorSetIds) external;

    function supportsAVS(address avs) external view returns (bool);
}
