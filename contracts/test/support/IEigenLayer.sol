// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";

/// @dev Parts of EigenLayer's ABI that only tests call.
interface IOperatorStateRetriever {
    struct CheckSignaturesIndices {
        uint32[] nonSignerQuorumBitmapIndices;
        uint32[] quorumApkIndices;
        uint32[] totalStakeIndices;
        uint32[][] nonSignerStakeIndices;
    }

    function getCheckSignaturesIndices(
        address registryCoordinator,
        uint32 referenceBlockNumber,
        bytes calldata quorumNumbers,
        bytes32[] calldata nonSignerOperatorIds
    ) external view returns (CheckSignaturesIndices memory);
}

interface IBLSApkRegistry {
    function getApk(uint8 quorumNumber) external view returns (IBLSSignatureChecker.G1Point memory);
}

interface IStakeRegistry {
    function getCurrentStake(bytes32 operatorId, uint8 quorumNumber) external view returns (uint96);

    function getCurrentTotalStake(uint8 quorumNumber) external view returns (uint96);

    function modifyStrategyParams(uint8 quorumNumber, uint256[] calldata indices, uint96[] calldata multipliers)
        external;
}

interface IRegistryCoordinator {
    struct OperatorSetParam {
        uint32 maxOperatorCount;
        uint16 kickBIPsOfOperatorStake;
        uint16 kickBIPsOfTotalStake;
    }

    struct StrategyParams {
        address strategy;
        uint96 multiplier;
    }

    struct PubkeyRegistrationParams {
        IBLSSignatureChecker.G1Point signature;
        IBLSSignatureChecker.G1Point g1;
        IBLSSignatureChecker.G2Point g2;
    }

    function createTotalDelegatedStakeQuorum(
        OperatorSetParam calldata operatorSetParams,
        uint96 minimumStake,
        StrategyParams[] calldata strategyParams
    ) external;

    function updateOperators(address[] calldata operators) external;

    function ejectOperator(address operator, bytes calldata quorumNumbers) external;

    function pubkeyRegistrationMessageHash(address operator) external view returns (IBLSSignatureChecker.G1Point memory);
}
