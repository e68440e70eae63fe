// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer's BN254CertificateVerifier that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one. A reference timestamp is a number that its
/// updater chooses, ascending: see {IOperatorTable}.
interface IBN254CertificateVerifier {
    struct OperatorSet {
        address avs;
        uint32 id;
    }

    struct G1Point {
        uint256 X;
        uint256 Y;
    }

    /// @dev Imaginary part first, as in EIP-197.
    struct G2Point {
        uint256[2] X;
        uint256[2] Y;
    }

    /// @dev A leaf of an operator table.
    struct BN254OperatorInfo {
        G1Point pubkey;
        uint256[] weights;
    }

    /// @dev The proof is the path from leaf to root, one word a level; it may be empty for an operator that has been a
    /// non-signer under the same table before.
    struct BN254OperatorInfoWitness {
        uint32 operatorIndex;
        bytes operatorInfoProof;
        BN254OperatorInfo operatorInfo;
    }

    /// @dev Witnesses are of those that did not sign, ascending by index.
    struct BN254Certificate {
        uint32 referenceTimestamp;
        bytes32 messageHash;
        G1Point signature;
        G2Point apk;
        BN254OperatorInfoWitness[] nonSignerWitnesses;
    }

    struct BN254OperatorSetInfo {
        bytes32 operatorInfoTreeRoot;
        uint256 numOperators;
        G1Point aggregatePubkey;
        uint256[] totalWeights;
    }

    struct OperatorSetConfig {
        address owner;
        uint32 maxStalenessPeriod;
    }

    error CertificateStale();
    error InvalidOperatorIndex();
    error NonSignerIndicesNotSorted();
    error OnlyTableUpdater();
    error ReferenceTimestampDoesNotExist();
    error RootDisabled();
    error TableUpdateStale();
    error VerificationFailed();

    // Errors of the libraries that a check goes through.
    error ECAddFailed();
    error ExpModFailed();
    error EmptyRoot();
    error InvalidIndex();
    error InvalidProofLength();

    /// @dev Returns the weights that signed. It passes without any signer. Not a view: non-signers are cached.
    function verifyCertificate(OperatorSet calldata operatorSet, BN254Certificate calldata certificate)
        external
        returns (uint256[] memory signedWeights);

    /// @dev The check of a signature alone, with a bound on its gas. Both must be true.
    function trySignatureVerification(
        bytes32 msgHash,
        G1Point calldata aggPubkey,
        G2Point calldata apkG2,
        G1Point calldata signature
    ) external view returns (bool pairingSuccessful, bool signatureValid);

    /// @dev Updater only; the reference timestamp must be above the last one.
    function updateOperatorTable(
        OperatorSet calldata operatorSet,
        uint32 referenceTimestamp,
        BN254OperatorSetInfo calldata operatorSetInfo,
        OperatorSetConfig calldata operatorSetConfig
    ) external;

    function operatorTableUpdater() external view returns (address);

    function getOperatorSetInfo(OperatorSet calldata operatorSet, uint32 referenceTimestamp)
        external
        view
        returns (BN254OperatorSetInfo memory);

    function getTotalStakeWeights(OperatorSet calldata operatorSet, uint32 referenceTimestamp)
        external
        view
        returns (uint256[] memory);

    function getNonsignerOperatorInfo(
        OperatorSet calldata operatorSet,
        uint32 referenceTimestamp,
        uint256 operatorIndex
    ) external view returns (BN254OperatorInfo memory);

    function calculateCertificateDigest(uint32 referenceTimestamp, bytes32 messageHash) external view returns (bytes32);
}
