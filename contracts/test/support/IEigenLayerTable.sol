// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";

/// @dev Parts of EigenLayer's ABI that only tests call.
interface IKeys {
    function registerKey(
        address operator,
        IBN254CertificateVerifier.OperatorSet calldata operatorSet,
        bytes calldata pubkey,
        bytes calldata signature
    ) external;

    function deregisterKey(address operator, IBN254CertificateVerifier.OperatorSet calldata operatorSet) external;

    function getOperatorSetCurveType(IBN254CertificateVerifier.OperatorSet calldata operatorSet)
        external
        view
        returns (uint8);

    function getBN254KeyRegistrationMessageHash(
        address operator,
        IBN254CertificateVerifier.OperatorSet calldata operatorSet,
        bytes calldata keyData
    ) external view returns (bytes32);
}

/// @dev Parts of the AllocationManager's ABI that only tests call.
interface ISets {
    struct RegisterParams {
        address avs;
        uint32[] operatorSetIds;
        bytes data;
    }

    struct DeregisterParams {
        address operator;
        address avs;
        uint32[] operatorSetIds;
    }

    function registerForOperatorSets(address operator, RegisterParams calldata params) external;

    function deregisterFromOperatorSets(DeregisterParams calldata params) external;
}

/// @dev Views of the AllocationManager that only tests call.
interface ISetMembers {
    function getMemberCount(IBN254CertificateVerifier.OperatorSet calldata operatorSet) external view returns (uint256);

    function isMemberOfOperatorSet(address operator, IBN254CertificateVerifier.OperatorSet calldata operatorSet)
        external
        view
        returns (bool);
}

/// @dev Views of the BN254CertificateVerifier that only tests call.
interface IVerifierTables {
    function latestReferenceTimestamp(IBN254CertificateVerifier.OperatorSet calldata operatorSet)
        external
        view
        returns (uint32);
}
