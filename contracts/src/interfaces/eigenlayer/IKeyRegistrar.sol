// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBN254CertificateVerifier} from "./IBN254CertificateVerifier.sol";

/// @title The part of EigenLayer's KeyRegistrar that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one. A BN254 key is registered with a proof of
/// possession, for one operator and one operator set, and never for another afterwards.
interface IKeyRegistrar {
    enum CurveType {
        NONE,
        ECDSA,
        BN254
    }

    function configureOperatorSet(IBN254CertificateVerifier.OperatorSet calldata operatorSet, CurveType curveType)
        external;

    function isRegistered(IBN254CertificateVerifier.OperatorSet calldata operatorSet, address operator)
        external
        view
        returns (bool);

    function getBN254Key(IBN254CertificateVerifier.OperatorSet calldata operatorSet, address operator)
        external
        view
        returns (IBN254CertificateVerifier.G1Point memory g1, IBN254CertificateVerifier.G2Point memory g2);

    /// @dev The operator that a key was registered for, also when it is so no more. keyData: the key in G1.
    function getOperatorFromSigningKey(
        IBN254CertificateVerifier.OperatorSet calldata operatorSet,
        bytes calldata keyData
    ) external view returns (address operator, bool isRegisteredNow);
}
