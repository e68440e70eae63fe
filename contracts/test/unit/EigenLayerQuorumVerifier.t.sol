// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EigenLayerQuorumVerifier} from "../../src/EigenLayerQuorumVerifier.sol";
import {IEigenLayerQuorumVerifier} from "../../src/interfaces/IEigenLayerQuorumVerifier.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {BN254} from "../support/BN254.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";

contract EigenLayerQuorumVerifierTest is EigenLayerTest {
    function test_Deployment() public view {
        assertEq(address(verifier.checker()), address(checker));
        assertEq(address(verifier.coordinator()), coordinator);
        assertEq(verifier.quorumNumbers(), QUORUM);
    }

    function test_Deployment_WithManyQuorums() public {
        bytes memory numbers = new bytes(32);
        for (uint256 i; i < 32; ++i) {
            numbers[i] = bytes1(uint8(i * 8 + 1));
        }
        assertEq(new EigenLayerQuorumVerifier(checker, numbers).quorumNumbers(), numbers);
    }

    function test_Deployment_FailsIf_QuorumNumbersAreInvalid() public {
        deploymentFails("");
        deploymentFails(hex"0000");
        deploymentFails(hex"0100");
        deploymentFails(hex"000201");
        bytes memory tooMany = new bytes(33);
        for (uint256 i; i < 33; ++i) {
            tooMany[i] = bytes1(uint8(i));
        }
        deploymentFails(tooMany);
    }

    function deploymentFails(bytes memory numbers) private {
        vm.expectRevert(abi.encodeWithSelector(IEigenLayerQuorumVerifier.InvalidQuorumNumbers.selector, numbers));
        this.create(numbers);
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create(bytes memory numbers) external {
        new EigenLayerQuorumVerifier(checker, numbers);
    }

    function test_verify_ReturnsTheStakes() public view {
        bytes32 digest = keccak256("digest");
        IQuorumVerifier.QuorumStake[] memory stakes =
            verifier.verify(digest, pastBlock(), certify(digest, pastBlock(), ALL));
        assertEq(stakes.length, 1);
        assertEq(stakes[0].signed, stakes[0].total);
        assertGt(stakes[0].total, 0);
    }

    function test_isOperator() public {
        for (uint256 i; i < operators.length; ++i) {
            assertTrue(verifier.isOperator(operators[i].account));
        }
        assertFalse(verifier.isOperator(makeAddr("stranger")));
        assertFalse(verifier.isOperator(address(0)));
        eject(2);
        assertFalse(verifier.isOperator(operators[2].account));
    }

    /// @dev A member of any quorum that counts is an operator; one of other quorums only is none, whatever the registry
    /// says of it.
    function testFuzz_isOperator_MembersOfQuorumsThatCount(uint8 inFirst, uint8 inSecond) public {
        createEmptyQuorum();
        EigenLayerQuorumVerifier second = new EigenLayerQuorumVerifier(checker, hex"01");
        EigenLayerQuorumVerifier both = new EigenLayerQuorumVerifier(checker, hex"0001");
        for (uint256 i; i < operators.length; ++i) {
            if (inSecond >> i & 1 == 1) joinSecondQuorum(i);
            if (inFirst >> i & 1 == 0) eject(i);
        }
        for (uint256 i; i < operators.length; ++i) {
            address account = operators[i].account;
            (bool isFirst, bool isSecond) = (inFirst >> i & 1 == 1, inSecond >> i & 1 == 1);
            assertEq(verifier.isOperator(account), isFirst);
            assertEq(second.isOperator(account), isSecond);
            assertEq(both.isOperator(account), isFirst || isSecond);
        }
    }

    /// @dev Who signed answers for each of the quorums that count and that it was in, and for no other.
    function test_quorumsSignedBy_EachQuorumThatCounts() public {
        createEmptyQuorum();
        joinSecondQuorum(0);
        joinSecondQuorum(1);
        vm.roll(block.number + 2);
        bytes32 digest = keccak256("digest");
        EigenLayerQuorumVerifier both = new EigenLayerQuorumVerifier(checker, hex"0001");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c =
            certificateOf(pastBlock(), nonSigners(ALL), hex"0001");
        // Keys of both quorums are added up: who is in both counts twice.
        c.sigma = BN254.add(sign(digest, ALL), sign(digest, 3));
        c.apkG2 = BN254.add(keyOf(ALL), keyOf(3));
        bytes memory certificate_ = abi.encode(c);
        assertEq(both.quorumsSignedBy(digest, pastBlock(), certificate_, operators[0].account, ""), 3);
        assertEq(both.quorumsSignedBy(digest, pastBlock(), certificate_, operators[1].account, ""), 3);
        assertEq(both.quorumsSignedBy(digest, pastBlock(), certificate_, operators[2].account, ""), 1);

        certificate_ = certify(digest, pastBlock(), ALL);
        assertEq(verifier.quorumsSignedBy(digest, pastBlock(), certificate_, operators[0].account, ""), 1);
    }

    /// @dev Who joins in the reference block is a member at its end, and answers for what it signs about it.
    function test_quorumsSignedBy_WhoJoinedInTheReferenceBlock() public {
        createEmptyQuorum();
        EigenLayerQuorumVerifier second = new EigenLayerQuorumVerifier(checker, hex"01");
        vm.roll(block.number + 2);
        joinSecondQuorum(0);
        uint32 joinedAt = uint32(block.number);
        vm.roll(block.number + 1);
        bytes32 digest = keccak256("digest");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificateOf(joinedAt, nonSigners(ALL), hex"01");
        (c.sigma, c.apkG2) = (sign(digest, 1), keyOf(1));
        bytes memory certificate_ = abi.encode(c);
        address account = operators[0].account;
        assertEq(second.quorumsSignedBy(digest, joinedAt, certificate_, account, ""), 2);

        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, account, joinedAt - 1));
        second.quorumsSignedBy(digest, joinedAt - 1, certificate_, account, "");
    }

    /// @dev Members are looked up here: a proof of membership would be another encoding of the same evidence.
    function testFuzz_quorumsSignedBy_FailsIf_AMembershipIsShown(bytes calldata membership) public {
        vm.assume(membership.length != 0);
        bytes32 digest = keccak256("digest");
        bytes memory certificate_ = certify(digest, pastBlock(), ALL);
        vm.expectRevert(IEigenLayerQuorumVerifier.MalformedCertificate.selector);
        verifier.quorumsSignedBy(digest, pastBlock(), certificate_, operators[0].account, membership);
    }
}
