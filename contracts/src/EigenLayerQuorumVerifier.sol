// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEigenLayerQuorumVerifier} from "./interfaces/IEigenLayerQuorumVerifier.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IBLSSignatureChecker} from "./interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IOperatorHistory} from "./interfaces/eigenlayer/IOperatorHistory.sol";
import {ISlashingRegistryCoordinator} from "./interfaces/eigenlayer/ISlashingRegistryCoordinator.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title Quorum verifier over EigenLayer middleware
contract EigenLayerQuorumVerifier is IEigenLayerQuorumVerifier {
    uint256 private constant MAX_QUORUMS = 32;

    /// @inheritdoc IEigenLayerQuorumVerifier
    IBLSSignatureChecker public immutable checker;
    /// @inheritdoc IEigenLayerQuorumVerifier
    ISlashingRegistryCoordinator public immutable coordinator;

    /// @dev One byte for each quorum, from the most significant end.
    bytes32 private immutable _quorumNumbers;
    uint256 private immutable _quorumCount;

    /// @param checker_ Signature checker of the middleware; its registry coordinator says who is an operator.
    /// @param quorumNumbers_ The quorums that count: 1 to 32, strictly ascending, one byte each.
    constructor(IBLSSignatureChecker checker_, bytes memory quorumNumbers_) {
        uint256 count = quorumNumbers_.length;
        require(count != 0 && count <= MAX_QUORUMS, InvalidQuorumNumbers(quorumNumbers_));
        bytes32 numbers;
        for (uint256 i; i < count; ++i) {
            require(i == 0 || quorumNumbers_[i - 1] < quorumNumbers_[i], InvalidQuorumNumbers(quorumNumbers_));
            numbers |= bytes32(quorumNumbers_[i]) >> (8 * i);
        }
        checker = checker_;
        coordinator = checker_.registryCoordinator();
        _quorumNumbers = numbers;
        _quorumCount = count;
    }

    /// @inheritdoc IQuorumVerifier
    /// @dev The certificate is the encoded last argument of `checkSignatures`, and offsets within it count from its own
    /// start: it is appended to a new head as it is, instead of being decoded and encoded again. Whatever it contains,
    /// the checker's decoder judges it.
    function verify(bytes32 digest, uint32 referenceBlock, bytes calldata certificate)
        external
        view
        returns (QuorumStake[] memory stakes)
    {
        // The encoding of a single dynamic value: the offset of its body, then the body.
        require(certificate.length >= 32 && abi.decode(certificate, (uint256)) == 32, MalformedCertificate());
        bytes memory data = abi.encodePacked(
            abi.encodeWithSelector(
                IBLSSignatureChecker.checkSignatures.selector,
                digest,
                uint256(0x80), // offset of the quorum numbers: after four words of head
                uint256(referenceBlock),
                uint256(0xc0), // offset of the certificate: after the quorum numbers' length and single word
                _quorumCount,
                _quorumNumbers
            ),
            certificate[32:]
        );
        (IBLSSignatureChecker.QuorumStakeTotals memory totals,) = abi.decode(
            Address.functionStaticCall(address(checker), data), (IBLSSignatureChecker.QuorumStakeTotals, bytes32)
        );

        uint256 count = _quorumCount;
        stakes = new QuorumStake[](count);
        for (uint256 i; i < count; ++i) {
            stakes[i] = QuorumStake({signed: totals.signedStakeForQuorum[i], total: totals.totalStakeForQuorum[i]});
        }
    }

    /// @inheritdoc IQuorumVerifier
    /// @dev A key that was in a quorum at the reference block and is not taken out as a non-signer's is part of the sum
    /// that the signature verified under.
    function quorumsSignedBy(
        bytes32 digest,
        uint32 referenceBlock,
        bytes calldata certificate,
        address operator,
        bytes calldata membership
    ) external view returns (uint256 quorums) {
        bytes32 id;
        (id, quorums) = _member(operator, referenceBlock, membership);
        IBLSSignatureChecker.NonSignerStakesAndSignature memory decoded =
            abi.decode(certificate, (IBLSSignatureChecker.NonSignerStakesAndSignature));
        for (uint256 i; i < decoded.nonSignerPubkeys.length; ++i) {
            IBLSSignatureChecker.G1Point memory key = decoded.nonSignerPubkeys[i];
            require(keccak256(abi.encode(key.X, key.Y)) != id, NotASigner(operator));
        }
        // Encoded anew, so that what verifies is what was just looked at.
        this.verify(digest, referenceBlock, abi.encode(decoded));
    }

    /// @inheritdoc IQuorumVerifier
    /// @dev An operator's id is the hash of its key, for ever.
    function quorumsOf(
        bytes32[] calldata digests,
        uint32 referenceBlock,
        bytes calldata signatures,
        address operator,
        bytes calldata membership
    ) external view returns (uint256 quorums) {
        bytes32 id;
        (id, quorums) = _member(operator, referenceBlock, membership);
        require(_haveSigned(id, digests, signatures), NotASigner(operator));
    }

    /// @inheritdoc IQuorumVerifier
    function avs() external view returns (address) {
        return IOperatorHistory(address(coordinator)).avs();
    }

    /// @inheritdoc IQuorumVerifier
    function isOperator(address account) external view returns (bool) {
        IOperatorHistory history = IOperatorHistory(address(coordinator));
        return history.getCurrentQuorumBitmap(history.getOperatorId(account)) & _quorumBits() != 0;
    }

    /// @inheritdoc IEigenLayerQuorumVerifier
    function quorumNumbers() external view returns (bytes memory numbers) {
        numbers = new bytes(_quorumCount);
        for (uint256 i; i < numbers.length; ++i) {
            numbers[i] = _quorumNumbers[i];
        }
    }

    /// @dev The id of an operator, and the quorums that it was in at the end of a block, of those that count.
    function _member(address operator, uint32 referenceBlock, bytes calldata membership)
        private
        view
        returns (bytes32 id, uint256 quorums)
    {
        require(membership.length == 0, MalformedCertificate());
        id = IOperatorHistory(address(coordinator)).getOperatorId(operator);
        quorums = _quorumsAt(id, referenceBlock) & _quorumBits();
        require(quorums != 0, NotAMember(operator, referenceBlock));
    }

    /// @dev Whether the key whose hash is id signed all digests.
    function _haveSigned(bytes32 id, bytes32[] calldata digests, bytes calldata signatures)
        private
        view
        returns (bool)
    {
        (
            IBLSSignatureChecker.G1Point memory key,
            IBLSSignatureChecker.G2Point memory keyG2,
            IBLSSignatureChecker.G1Point[] memory points
        ) = abi.decode(
            signatures, (IBLSSignatureChecker.G1Point, IBLSSignatureChecker.G2Point, IBLSSignatureChecker.G1Point[])
        );
        if (points.length != digests.length || keccak256(abi.encode(key.X, key.Y)) != id) return false;
        for (uint256 i; i < digests.length; ++i) {
            (bool paired, bool valid) = checker.trySignatureAndApkVerification(digests[i], key, keyG2, points[i]);
            if (!paired || !valid) return false;
        }
        return true;
    }

    /// @dev Bit q for quorum q, of the quorums that count.
    function _quorumBits() private view returns (uint256 bits) {
        for (uint256 i; i < _quorumCount; ++i) {
            bits |= uint256(1) << uint8(_quorumNumbers[i]);
        }
    }

    /// @dev The quorums that an operator was in at the end of a block; none for an id that is not registered.
    function _quorumsAt(bytes32 id, uint32 blockNumber) private view returns (uint256) {
        for (uint256 i = IOperatorHistory(address(coordinator)).getQuorumBitmapHistoryLength(id); i > 0; --i) {
            IOperatorHistory.QuorumBitmapUpdate memory update =
                IOperatorHistory(address(coordinator)).getQuorumBitmapUpdateByIndex(id, i - 1);
            if (update.updateBlockNumber <= blockNumber) return update.quorumBitmap;
        }
        return 0;
    }
}
