// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISlashingRegistryCoordinator} from "./ISlashingRegistryCoordinator.sol";

/// @title The part of EigenLayer middleware's BLSSignatureChecker that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface IBLSSignatureChecker {
    struct G1Point {
        uint256 X;
        uint256 Y;
    }

    /// @dev Imaginary part first, as in EIP-197.
    struct G2Point {
        uint256[2] X;
        uint256[2] Y;
    }

    struct NonSignerStakesAndSignature {
        uint32[] nonSignerQuorumBitmapIndices;
        G1Point[] nonSignerPubkeys;
        G1Point[] quorumApks;
        G2Point apkG2;
        G1Point sigma;
        uint32[] quorumApkIndices;
        uint32[] totalStakeIndices;
        uint32[][] nonSignerStakeIndices;
    }

    struct QuorumStakeTotals {
        uint96[] signedStakeForQuorum;
        uint96[] totalStakeForQuorum;
    }

    error InputEmptyQuorumNumbers();
    error InputArrayLengthMismatch();
    error InputNonSignerLengthMismatch();
    error InvalidReferenceBlocknumber();
    error NonSignerPubkeysNotSorted();
    error StaleStakesForbidden();
    error InvalidQuorumApkHash();
    error InvalidBLSPairingKey();
    error InvalidBLSSignature();

    // Errors of the registries and libraries that a check goes through.
    error BitmapValueTooLarge();
    error BlockNumberTooRecent();
    error BlockNumberNotLatest();
    error BytesArrayLengthTooLong();
    error BytesArrayNotOrdered();
    error ECAddFailed();
    error ECMulFailed();
    error EmptyStakeHistory();
    error ExpModFailed();
    error InvalidBlockNumber();
    error QuorumDoesNotExist();
    error ScalarTooLarge();

    function checkSignatures(
        bytes32 msgHash,
        bytes calldata quorumNumbers,
        uint32 referenceBlockNumber,
        NonSignerStakesAndSignature calldata params
    ) external view returns (QuorumStakeTotals memory, bytes32 signatoryRecordHash);

    /// @dev The check of a signature alone, with a bound on the gas of its pairing. Both must be true.
    function trySignatureAndApkVerification(
        bytes32 msgHash,
        G1Point calldata apk,
        G2Point calldata apkG2,
        G1Point calldata sigma
    ) external view returns (bool pairingSuccessful, bool signatureIsValid);

    function registryCoordinator() external view returns (ISlashingRegistryCoordinator);
}
