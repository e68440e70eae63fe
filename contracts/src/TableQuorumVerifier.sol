// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "./interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {ITableQuorumVerifier} from "./interfaces/ITableQuorumVerifier.sol";
import {IBN254CertificateVerifier} from "./interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {G1} from "./libraries/G1.sol";
import {OperatorTree} from "./libraries/OperatorTree.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Quorum verifier over an operator table
contract TableQuorumVerifier is ITableQuorumVerifier {
    using G1 for IBN254CertificateVerifier.G1Point;

    uint256 private constant MAX_QUORUMS = 16;

    /// @inheritdoc ITableQuorumVerifier
    IOperatorTable public immutable table;
    /// @inheritdoc IQuorumVerifier
    address public immutable avs;

    IBN254CertificateVerifier private immutable _verifier;
    uint256 private immutable _count;
    /// @dev One byte for each quorum, from the most significant end.
    bytes32 private immutable _numbers;

    /// @param table_ The operator table of the AVS.
    /// @param quorumNumbers_ The quorums that count: 1 to 16, strictly ascending, one byte each, all of the table.
    constructor(IOperatorTable table_, bytes memory quorumNumbers_) {
        uint256 count = quorumNumbers_.length;
        require(count != 0 && count <= MAX_QUORUMS, InvalidQuorumNumbers(quorumNumbers_));
        bytes32 numbers;
        for (uint256 i; i < count; ++i) {
            require(
                (i == 0 || quorumNumbers_[i - 1] < quorumNumbers_[i])
                    && table_.getRules(uint8(quorumNumbers_[i])).maxOperators != 0,
                InvalidQuorumNumbers(quorumNumbers_)
            );
            numbers |= bytes32(quorumNumbers_[i]) >> (8 * i);
        }
        table = table_;
        avs = table_.avs();
        _verifier = table_.certificateVerifier();
        _count = count;
        _numbers = numbers;
    }

    /// @inheritdoc IQuorumVerifier
    function verify(bytes32 digest, uint32 referenceBlock, bytes calldata certificate)
        external
        view
        returns (QuorumStake[] memory stakes)
    {
        (uint32 at, QuorumCertificate[] memory parts) = _decode(referenceBlock, certificate);
        stakes = new QuorumStake[](parts.length);
        for (uint256 i; i < parts.length; ++i) {
            stakes[i] = _verify(_infoOf(i, at), at, digest, parts[i]);
        }
    }

    /// @inheritdoc IQuorumVerifier
    /// @dev The membership is `abi.encode(BN254OperatorInfoWitness[])`: the operator's own place in the table, one for
    /// each quorum that counts; without proof and weights for one that it was not in.
    function quorumsSignedBy(
        bytes32 digest,
        uint32 referenceBlock,
        bytes calldata certificate,
        address operator,
        bytes calldata membership
    ) external view returns (uint256 quorums) {
        (uint32 at, QuorumCertificate[] memory parts) = _decode(referenceBlock, certificate);
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places = _decodePlaces(membership);
        for (uint256 i; i < parts.length; ++i) {
            if (places[i].operatorInfo.weights.length == 0) continue;
            IBN254CertificateVerifier.BN254OperatorSetInfo memory info = _infoOf(i, at);
            require(
                _isIn(info.operatorInfoTreeRoot, places[i]) && _isKeyOf(places[i].operatorInfo.pubkey, operator),
                NotAMember(operator, referenceBlock)
            );
            for (uint256 j; j < parts[i].nonSigners.length; ++j) {
                require(parts[i].nonSigners[j].operatorIndex != places[i].operatorIndex, NotASigner(operator));
            }
            _verify(info, at, digest, parts[i]);
            quorums |= uint256(1) << uint8(_numbers[i]);
        }
        require(quorums != 0, NotAMember(operator, referenceBlock));
    }

    /// @inheritdoc IQuorumVerifier
    /// @dev The membership is that of {quorumsSignedBy}. An operator has the same key in all quorums of a table.
    function quorumsOf(
        bytes32[] calldata digests,
        uint32 referenceBlock,
        bytes calldata signatures,
        address operator,
        bytes calldata membership
    ) external view returns (uint256 quorums) {
        (
            IBN254CertificateVerifier.G1Point memory key,
            IBN254CertificateVerifier.G2Point memory keyG2,
            IBN254CertificateVerifier.G1Point[] memory points
        ) = abi.decode(
            signatures,
            (IBN254CertificateVerifier.G1Point, IBN254CertificateVerifier.G2Point, IBN254CertificateVerifier.G1Point[])
        );
        quorums = _quorumsWith(key, referenceBlock, membership);
        require(quorums != 0 && _isKeyOf(key, operator), NotAMember(operator, referenceBlock));
        require(_haveSigned(key, keyG2, digests, points), NotASigner(operator));
    }

    /// @inheritdoc IQuorumVerifier
    function isOperator(address account) external view returns (bool) {
        for (uint256 i; i < _count; ++i) {
            if (table.isMember(uint8(_numbers[i]), account)) return true;
        }
        return false;
    }

    /// @inheritdoc ITableQuorumVerifier
    function quorumNumbers() external view returns (bytes memory numbers) {
        numbers = new bytes(_count);
        for (uint256 i; i < numbers.length; ++i) {
            numbers[i] = _numbers[i];
        }
    }

    function _set(uint256 i) private view returns (IBN254CertificateVerifier.OperatorSet memory) {
        return IBN254CertificateVerifier.OperatorSet({avs: avs, id: uint8(_numbers[i])});
    }

    /// @dev The table of the reference block, and the certificate's parts, one for each quorum.
    function _decode(uint32 referenceBlock, bytes calldata certificate)
        private
        view
        returns (uint32 at, QuorumCertificate[] memory parts)
    {
        at = _tableAt(referenceBlock);
        parts = abi.decode(certificate, (QuorumCertificate[]));
        require(parts.length == _count, WrongNumberOfQuorums(parts.length, _count));
    }

    function _tableAt(uint32 referenceBlock) private view returns (uint32 at) {
        at = table.tableAt(referenceBlock);
        require(at != 0, NoTable(referenceBlock));
    }

    function _decodePlaces(bytes calldata membership)
        private
        view
        returns (IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places)
    {
        places = abi.decode(membership, (IBN254CertificateVerifier.BN254OperatorInfoWitness[]));
        require(places.length == _count, WrongNumberOfQuorums(places.length, _count));
    }

    /// @dev The quorums in which a key was at a block, as far as the places show.
    function _quorumsWith(
        IBN254CertificateVerifier.G1Point memory key,
        uint32 referenceBlock,
        bytes calldata membership
    ) private view returns (uint256 quorums) {
        uint32 at = _tableAt(referenceBlock);
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places = _decodePlaces(membership);
        for (uint256 i; i < places.length; ++i) {
            IBN254CertificateVerifier.BN254OperatorInfo memory place = places[i].operatorInfo;
            if (place.weights.length == 0) continue;
            if (place.pubkey.X != key.X || place.pubkey.Y != key.Y) return 0;
            if (!_isIn(_infoOf(i, at).operatorInfoTreeRoot, places[i])) return 0;
            quorums |= uint256(1) << uint8(_numbers[i]);
        }
    }

    function _infoOf(uint256 i, uint32 at)
        private
        view
        returns (IBN254CertificateVerifier.BN254OperatorSetInfo memory info)
    {
        info = _verifier.getOperatorSetInfo(_set(i), at);
        require(info.totalWeights.length == 1, IBN254CertificateVerifier.ReferenceTimestampDoesNotExist());
    }

    /// @dev What `verifyCertificate` does, without storing non-signers: a path costs less to check than a stored operator
    /// to read. Their keys are those of the table, which EigenLayer has checked.
    function _verify(
        IBN254CertificateVerifier.BN254OperatorSetInfo memory info,
        uint32 at,
        bytes32 digest,
        QuorumCertificate memory part
    ) private view returns (QuorumStake memory) {
        uint256 total = info.totalWeights[0];
        uint256 signed = total;
        IBN254CertificateVerifier.G1Point memory key = info.aggregatePubkey;
        for (uint256 i; i < part.nonSigners.length; ++i) {
            IBN254CertificateVerifier.BN254OperatorInfoWitness memory place = part.nonSigners[i];
            require(
                i == 0 || place.operatorIndex > part.nonSigners[i - 1].operatorIndex,
                IBN254CertificateVerifier.NonSignerIndicesNotSorted()
            );
            require(_isIn(info.operatorInfoTreeRoot, place), IBN254CertificateVerifier.VerificationFailed());
            signed -= place.operatorInfo.weights[0];
            key = key.minus(place.operatorInfo.pubkey);
        }
        (bool paired, bool valid) = _verifier.trySignatureVerification(
            _verifier.calculateCertificateDigest(at, digest), key, part.apk, part.signature
        );
        require(paired && valid, IBN254CertificateVerifier.VerificationFailed());
        return QuorumStake({signed: SafeCast.toUint96(signed), total: SafeCast.toUint96(total)});
    }

    /// @dev Whether a key signed all digests.
    function _haveSigned(
        IBN254CertificateVerifier.G1Point memory key,
        IBN254CertificateVerifier.G2Point memory keyG2,
        bytes32[] calldata digests,
        IBN254CertificateVerifier.G1Point[] memory points
    ) private view returns (bool) {
        if (points.length != digests.length) return false;
        for (uint256 i; i < digests.length; ++i) {
            (bool paired, bool valid) = _verifier.trySignatureVerification(digests[i], key, keyG2, points[i]);
            if (!paired || !valid) return false;
        }
        return true;
    }

    /// @dev Whether an operator is in a table at that place.
    function _isIn(bytes32 root, IBN254CertificateVerifier.BN254OperatorInfoWitness memory place)
        private
        pure
        returns (bool)
    {
        return OperatorTree.contains(root, place.operatorInfoProof, place.operatorIndex, place.operatorInfo);
    }

    /// @dev Whether a key is one that the operator registered, be it long ago.
    function _isKeyOf(IBN254CertificateVerifier.G1Point memory key, address operator) private view returns (bool) {
        (address owner,) = table.keyRegistrar().getOperatorFromSigningKey(table.keySet(), abi.encode(key.X, key.Y));
        return owner == operator;
    }
}
