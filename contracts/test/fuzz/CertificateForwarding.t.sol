// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";

/// @notice The verifier forwards the certificate's bytes without decoding them. For any bytes this does what decoding
/// them and calling the checker does: the same stakes, or a revert.
contract CertificateForwardingFuzzTest is EigenLayerTest {
    uint256 private constant GAS = 2_000_000;
    bytes32 private constant DIGEST = keccak256("digest");

    /// @dev The plain way.
    function verifyByDecoding(bytes32 digest, uint32 referenceBlock, bytes calldata encoded)
        external
        view
        returns (IQuorumVerifier.QuorumStake[] memory stakes)
    {
        (IBLSSignatureChecker.QuorumStakeTotals memory totals,) = checker.checkSignatures(
            digest, QUORUM, referenceBlock, abi.decode(encoded, (IBLSSignatureChecker.NonSignerStakesAndSignature))
        );
        stakes = new IQuorumVerifier.QuorumStake[](1);
        stakes[0] = IQuorumVerifier.QuorumStake(totals.signedStakeForQuorum[0], totals.totalStakeForQuorum[0]);
    }

    function assertSame(bytes memory encoded) private view {
        bytes memory call_ = abi.encodeCall(verifier.verify, (DIGEST, pastBlock(), encoded));
        (bool forwarded, bytes memory result) = address(verifier).staticcall{gas: GAS}(call_);
        call_ = abi.encodeCall(this.verifyByDecoding, (DIGEST, pastBlock(), encoded));
        (bool decoded, bytes memory expected) = address(this).staticcall{gas: GAS}(call_);
        assertEq(forwarded, decoded);
        if (decoded) assertEq(result, expected);
    }

    function testFuzz_verify_ValidCertificates(uint256 signers) public view {
        bytes memory encoded = certify(DIGEST, pastBlock(), signers & ALL);
        assertSame(encoded);
        (bool ok,) = address(verifier).staticcall(abi.encodeCall(verifier.verify, (DIGEST, pastBlock(), encoded)));
        assertTrue(ok);
    }

    function testFuzz_verify_OneByteOff(uint256 signers, uint256 position, bytes1 dirt) public view {
        bytes memory encoded = certify(DIGEST, pastBlock(), signers & ALL);
        encoded[bound(position, 0, encoded.length - 1)] ^= dirt;
        assertSame(encoded);
    }

    /// @dev Offsets and lengths, which is where an encoding goes wrong: small multiples of a word in any word.
    function testFuzz_verify_OneWordReplaced(uint256 signers, uint256 word, uint256 value) public view {
        bytes memory encoded = certify(DIGEST, pastBlock(), signers & ALL);
        word = bound(word, 1, encoded.length / 32 - 1);
        value = value % 40 * 32;
        assembly ("memory-safe") {
            mstore(add(add(encoded, 32), mul(word, 32)), value)
        }
        assertSame(encoded);
    }

    function testFuzz_verify_Cut(uint256 signers, uint256 length) public view {
        bytes memory encoded = certify(DIGEST, pastBlock(), signers & ALL);
        length = bound(length, 0, encoded.length);
        assembly ("memory-safe") {
            mstore(encoded, length)
        }
        assertSame(encoded);
    }

    function testFuzz_verify_Padded(uint256 signers, bytes memory padding) public view {
        assertSame(bytes.concat(certify(DIGEST, pastBlock(), signers & ALL), padding));
    }

    function testFuzz_verify_Anything(bytes memory encoded) public view {
        assertSame(bytes.concat(abi.encode(32), encoded));
    }
}
