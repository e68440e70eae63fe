// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";
import {stdJson} from "forge-std/StdJson.sol";

/// @notice Operators sign two kinds of things with one key: responses to tasks, and their TLS identities. A signature of
/// the second kind, which any peer gets by dialling, certifies nothing.
contract IdentitySignatureTest is CertifiedTaskTest {
    using stdJson for string;

    string private constant PLAIN_DOMAIN = "EigenShift peer identity v1";
    string private constant DOMAIN = "EigenShift peer identity v2";

    struct Identity {
        uint256 chainId;
        address serviceManager;
        address operator;
        bytes tlsKey;
        uint64 expiry;
        uint32 version;
        bytes32 protocol;
    }

    /// @dev What an operator signs for its identity. Since version 2 that says what its agreed parameters are.
    function preimageOf(Identity memory id) private pure returns (bytes memory) {
        bytes memory signed =
            abi.encodePacked(id.chainId, id.serviceManager, id.operator, sha256(id.tlsKey), uint64(id.expiry));
        if (id.version <= 1) return bytes.concat(bytes(PLAIN_DOMAIN), signed);
        return abi.encodePacked(DOMAIN, signed, id.version, id.protocol);
    }

    function identity() private view returns (Identity memory) {
        return Identity({
            chainId: block.chainid,
            serviceManager: contractNamed("ServiceManager"),
            operator: operators[0].account,
            tlsKey: "a TLS key",
            expiry: uint64(block.timestamp + 1 days),
            version: 2,
            protocol: keccak256("version=2")
        });
    }

    /// @dev The Go side signs exactly what this test signs.
    function test_IdentitiesAreThoseOfTheGoVectors() public view {
        string memory vectors = vm.readFile("contracts/test/vectors/identity.json");
        for (uint256 i; vm.keyExistsJson(vectors, path(i, "")); ++i) {
            Identity memory id = Identity({
                chainId: vectors.readUint(path(i, ".chainId")),
                serviceManager: vectors.readAddress(path(i, ".serviceManager")),
                operator: vectors.readAddress(path(i, ".operator")),
                tlsKey: vectors.readBytes(path(i, ".tlsKey")),
                expiry: uint64(vectors.readUint(path(i, ".expiry"))),
                version: uint32(vectors.readUint(path(i, ".version"))),
                protocol: vectors.readBytes32(path(i, ".protocol"))
            });
            assertEq(keccak256(preimageOf(id)), vectors.readBytes32(path(i, ".digest")));
        }
        assertTrue(vm.keyExistsJson(vectors, path(0, "")));
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".identities[", vm.toString(i), "]", field);
    }

    /// @dev All operators have signed the same identity, which is more than they ever do: the signature is good for what
    /// it was made for, and for no task.
    function test_submit_FailsIf_TheSignatureWasMadeForAnIdentity() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 signed = keccak256(preimageOf(identity()));
        bytes memory certificate_ = certify(signed, task.referenceBlock, ALL);
        verifier.verify(signed, task.referenceBlock, certificate_);
        submitFails(task, certificate_, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    /// @dev Whatever an identity says, its bytes begin otherwise than those of a task's digest: 0x1901.
    function testFuzz_TheDomainsDiffer(Identity memory id) public pure {
        bytes memory preimage = preimageOf(id);
        assertNotEq(bytes2(preimage[0]) | bytes2(preimage[1]) >> 8, bytes2(0x1901));
    }

    /// @dev A task whose spec and response are an identity's bytes is still another message.
    function test_digest_OfAnIdentitysBytes() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory preimage = preimageOf(identity());
        task.spec = preimage;
        assertNotEq(manager.digest(task, preimage), keccak256(preimage));
        assertNotEq(manager.digest(task, ""), keccak256(preimage));
    }
}
