// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "./interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {ITableQuorumVerifier} from "./interfaces/ITableQuorumVerifier.sol";
import {IBN254CertificateVerifier} from "./interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {OperatorTree} from "./libraries/OperatorTree.sol";

/// @title Quorum verifier over an operator table
contract TableQuorumVerifier is ITableQuorumVerifier {
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
        for (uint256 i; i < count; ++i) {
            require(
                (i == 0 || quorumNumbers_[i - 1] < quorumNumbers_[i])
                    && table_.getRules(uint8(quorumNumbers_[i])).maxOperators != 0,
                InvalidQuorumNumbers(quorumNumbers_)
            );
        }
        table = table_;
        avs = table_.avs();
        _verifier = table_.certificateVerifier();
        _count = count;
        // Bytes beyond its end are zero: a conversion pads on the right.
        // forge-lint: disable-next-line(unsafe-typecast)
        _numbers = bytes32(quorumNumbers_);
    }

    /// @inheritdoc IQuorumVerifier
    function verify(bytes32 digest, uint32 referenceBlock, bytes calldata certificate)
        external
        returns (QuorumStake[] memory stakes)
    {
        (uint32 at, QuorumCertificate[] memory parts) = _decode(referenceBlock, certificate);
        stakes = new QuorumStake[](parts.length);
        for (uint256 i; i < parts.length; ++i) {
            uint256 signed = _verify(i, at, digest, parts[i]);
            uint256 total = _verifier.getTotalStakeWeights(_set(i), at)[0];
            // The table's weights have 96 bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            stakes[i] = QuorumStake({signed: uint96(signed), total: uint96(total)});
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
    ) external returns (uint256 quorums) {
        (uint32 at, QuorumCertificate[] memory parts) = _decode(referenceBlock, certificate);
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places =
            abi.decode(membership, (IBN254CertificateVerifier.BN254OperatorInfoWitness[]));
        require(places.length == _count, WrongNumberOfQuorums(places.length, _count));
        for (uint256 i; i < parts.length; ++i) {
            if (places[i].operatorInfo.weights.length == 0) continue;
            require(_isPlaceOf(i, at, places[i], operator), NotAMember(operator, referenceBlock));
            for (uint256 j; j < parts[i].nonSigners.length; ++j) {
                require(parts[i].nonSigners[j].operatorIndex != places[i].operatorIndex, NotASigner(operator));
            }
            _verify(i, at, digest, parts[i]);
            quorums |= uint256(1) << uint8(_numbers[i]);
        }
        require(quorums != 0, NotAMember(operator, referenceBlock));
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
        at = table.tableAt(referenceBlock);
        require(at != 0, NoTable(referenceBlock));
        parts = abi.decode(certificate, (QuorumCertificate[]));
        require(parts.length == _count, WrongNumberOfQuorums(parts.length, _count));
    }

    /// @dev Returns the weight that signed.
    function _verify(uint256 i, uint32 at, bytes32 digest, QuorumCertificate memory part) private returns (uint256) {
        return _verifier.verifyCertificate(
            _set(i),
            IBN254CertificateVerifier.BN254Certificate({
                referenceTimestamp: at,
                messageHash: digest,
                signature: part.signature,
                apk: part.apk,
                nonSignerWitnesses: part.nonSigners
            })
        )[0];
    }

    /// @dev Whether a leaf is in the table at that place, and its key is one that the operator registered.
    function _isPlaceOf(
        uint256 i,
        uint32 at,
        IBN254CertificateVerifier.BN254OperatorInfoWitness memory place,
        address operator
    ) private view returns (bool) {
        IBN254CertificateVerifier.BN254OperatorInfo memory info = place.operatorInfo;
        bytes32 root = _verifier.getOperatorSetInfo(_set(i), at).operatorInfoTreeRoot;
        if (!OperatorTree.contains(root, place.operatorInfoProof, place.operatorIndex, info)) return false;
        (address owner,) =
            table.keyRegistrar().getOperatorFromSigningKey(table.keySet(), abi.encode(info.pubkey.X, info.pubkey.Y));
        return owner == operator;
    }
}
