// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TableQuorumVerifier} from "../../src/TableQuorumVerifier.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {ITableQuorumVerifier} from "../../src/interfaces/ITableQuorumVerifier.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {OperatorTableTest} from "../support/OperatorTableTest.sol";

/// @notice Certificates under an operator table, and what somebody might try with them. Five operators of equal weight.
/// forge-config: default.isolate = true
contract TableCertificatesTest is OperatorTableTest {
    bytes32 private constant DIGEST = keccak256("digest");

    function stakes(uint256 signers, bytes memory certificate) private view {
        IQuorumVerifier.QuorumStake[] memory s = quorumVerifier.verify(DIGEST, pastBlock(), certificate);
        assertEq(s.length, 1);
        assertEq(s[0].total, 5 * WEIGHT);
        uint256 count;
        for (uint256 i; i < 5; ++i) {
            count += signers >> i & 1;
        }
        assertEq(s[0].signed, count * WEIGHT);
    }

    function testFuzz_verify_CountsTheSigners(uint256 signers) public {
        signers = bound(signers, 1, ALL);
        stakes(signers, certifyUnderTable(DIGEST, pastBlock(), signers));
        if (signers == ALL) return;
        // A non-signer needs its path, be it known to EigenLayer's verifier or not.
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = part(DIGEST, pastBlock(), signers);
        audited(parts[0]);
        stakes(signers, abi.encode(parts));
        parts[0].nonSigners[0].operatorInfoProof = "";
        assertEq(
            audited(parts[0])[0],
            quorumVerifier.verify(DIGEST, pastBlock(), certifyUnderTable(DIGEST, pastBlock(), signers))[0].signed
        );
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, pastBlock(), abi.encode(parts));
    }

    /// @dev Whatever is changed in a certificate: what EigenLayer's audited check says of it, while it knows no
    /// non-signers, is what is said here, to the weight.
    function testFuzz_verify_SaysWhatEigenLayerSays(uint256 signers, uint256 claimed, uint8 kind, uint256 seed) public {
        signers = bound(signers, 0, ALL);
        claimed = kind % 2 == 0 ? signers : bound(claimed, 0, ALL);
        ITableQuorumVerifier.QuorumCertificate memory p = part(DIGEST, pastBlock(), signers);
        p.nonSigners = part(DIGEST, pastBlock(), claimed).nonSigners;
        if (p.nonSigners.length != 0) tamper(p.nonSigners, kind / 2 % 8, seed);
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = p;

        (bool ok, bytes memory here) = address(quorumVerifier)
            .call(abi.encodeCall(IQuorumVerifier.verify, (DIGEST, pastBlock(), abi.encode(parts))));
        try this.audited(p) returns (uint256[] memory signed) {
            assertTrue(ok, "EigenLayer takes it");
            assertEq(abi.decode(here, (IQuorumVerifier.QuorumStake[]))[0].signed, signed[0]);
        } catch {
            assertFalse(ok, "EigenLayer refuses it");
        }
    }

    /// @dev What a submitter might change in what it says of those that did not sign.
    function tamper(IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places, uint8 kind, uint256 seed)
        private
        pure
    {
        uint256 i = seed % places.length;
        IBN254CertificateVerifier.BN254OperatorInfoWitness memory place = places[i];
        if (kind == 1) places[(i + 1) % places.length] = place;
        if (kind == 2) place.operatorIndex = uint32(seed >> 8);
        if (kind == 3) place.operatorInfo.weights[0] = seed >> 8;
        if (kind == 4) place.operatorInfo.pubkey.X = seed;
        if (kind == 5) place.operatorInfo.weights = new uint256[](seed >> 8 & 3);
        if (kind == 6) place.operatorInfoProof = abi.encodePacked(place.operatorInfoProof, seed);
        if (kind == 7) place.operatorInfoProof = new bytes((seed >> 8) % 130);
    }

    /// @dev EigenLayer's own check, which remembers non-signers.
    function audited(ITableQuorumVerifier.QuorumCertificate memory p) public returns (uint256[] memory) {
        return certificates.verifyCertificate(
            set(0),
            IBN254CertificateVerifier.BN254Certificate({
                referenceTimestamp: table.tableAt(pastBlock()),
                messageHash: DIGEST,
                signature: p.signature,
                apk: p.apk,
                nonSignerWitnesses: p.nonSigners
            })
        );
    }

    /// @dev Nobody signed, and it verifies: who asks must want a positive stake.
    function test_verify_PassesWithoutSigners() public view {
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = part(DIGEST, pastBlock(), 0);
        stakes(0, abi.encode(parts));
    }

    /// @dev A reference block keeps its table, whatever has become of it since.
    function test_verify_UnderATableThatWasReplaced() public {
        uint32 referenceBlock = pastBlock();
        bytes memory certificate = certifyUnderTable(DIGEST, referenceBlock, ALL);
        leave(4, 0);
        slash(3, 0.5e18);
        move(1);
        table.sync();
        move(5);
        IQuorumVerifier.QuorumStake[] memory s = quorumVerifier.verify(DIGEST, referenceBlock, certificate);
        assertEq(s[0].signed, 5 * WEIGHT);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, pastBlock(), certificate);
    }

    /// @dev The table is signed, too: the same people under another table is another message.
    function test_verify_FailsIf_SignedForAnotherTable() public {
        uint32 referenceBlock = pastBlock();
        bytes memory certificate = certifyUnderTable(DIGEST, referenceBlock, ALL);
        address[] memory one = new address[](1);
        one[0] = operators[0].account;
        slash(0, 0.1e18);
        table.updateOperators(one);
        move(1);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, pastBlock(), certificate);
    }

    function test_verify_FailsIf_ThereWasNoTable() public {
        vm.expectRevert(abi.encodeWithSelector(ITableQuorumVerifier.NoTable.selector, 1));
        quorumVerifier.verify(DIGEST, 1, "");
    }

    function test_verify_FailsIf_ANonSignerIsNamedTwice() public {
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = part(DIGEST, pastBlock(), ALL ^ 3);
        parts[0].nonSigners[1] = parts[0].nonSigners[0];
        vm.expectRevert(IBN254CertificateVerifier.NonSignerIndicesNotSorted.selector);
        quorumVerifier.verify(DIGEST, pastBlock(), abi.encode(parts));
    }

    function test_verify_FailsIf_ANonSignersWeightIsAnother() public {
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = part(DIGEST, pastBlock(), ALL ^ 1);
        parts[0].nonSigners[0].operatorInfo.weights[0] = 1;
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, pastBlock(), abi.encode(parts));
    }

    function test_verify_FailsIf_TheNumberOfPartsIsAnother() public {
        vm.expectRevert(abi.encodeWithSelector(ITableQuorumVerifier.WrongNumberOfQuorums.selector, 2, 1));
        quorumVerifier.verify(DIGEST, pastBlock(), abi.encode(new ITableQuorumVerifier.QuorumCertificate[](2)));
        vm.expectRevert(abi.encodeWithSelector(ITableQuorumVerifier.WrongNumberOfQuorums.selector, 0, 1));
        quorumVerifier.verify(DIGEST, pastBlock(), abi.encode(new ITableQuorumVerifier.QuorumCertificate[](0)));
    }

    function testFuzz_verify_FailsIf_TheDigestIsAnother(bytes32 digest) public {
        vm.assume(digest != DIGEST);
        bytes memory certificate = certifyUnderTable(DIGEST, pastBlock(), ALL);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(digest, pastBlock(), certificate);
    }

    /// @dev Nobody but the operator table says who the operators are.
    function testFuzz_updateOperatorTable_FailsIf_NotTheTable(address caller) public {
        vm.assume(caller != address(table));
        IBN254CertificateVerifier.BN254OperatorSetInfo memory info;
        IBN254CertificateVerifier.OperatorSetConfig memory config;
        vm.expectRevert(IBN254CertificateVerifier.OnlyTableUpdater.selector);
        vm.prank(caller);
        certificates.updateOperatorTable(set(0), uint32(block.number), info, config);
    }

    function test_isOperator() public {
        assertTrue(quorumVerifier.isOperator(operators[0].account));
        assertFalse(quorumVerifier.isOperator(ANYONE));
        leave(0, 0);
        assertFalse(quorumVerifier.isOperator(operators[0].account));
        assertEq(quorumVerifier.quorumNumbers(), QUORUM);
        assertEq(quorumVerifier.avs(), address(this));
    }

    function test_Deployment_FailsIf_TheQuorumsCannotBe() public {
        bytes[5] memory wrong = [bytes(""), hex"01", hex"0000", hex"0100", hex"000102030405060708090a0b0c0d0e0f10"];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITableQuorumVerifier.InvalidQuorumNumbers.selector, wrong[i]));
            this.create(wrong[i]);
        }
    }

    /// @dev Called from outside, so that a creation that fails ends this call and not the test.
    function create(bytes memory numbers) external {
        new TableQuorumVerifier(table, numbers);
    }

    /// @dev Quorum 1 has operators 1 and 2 only, each with half of what it has in quorum 0.
    function test_verify_TwoQuorums() public {
        createQuorum(1, rules(0));
        for (uint256 i = 1; i < 3; ++i) {
            allocate(i, 1, ALLOCATED / 2);
        }
        move(1);
        join(1, 1);
        move(1);
        join(2, 1);
        move(2);
        TableQuorumVerifier both = new TableQuorumVerifier(table, hex"0001");
        assertEq(both.quorumNumbers(), hex"0001");
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](2);
        parts[0] = part(DIGEST, pastBlock(), ALL);
        parts[1] = part(table.getOperators(1), DIGEST, pastBlock(), 1 << 2);
        bytes memory certificate = abi.encode(parts);
        IQuorumVerifier.QuorumStake[] memory signed = both.verify(DIGEST, pastBlock(), certificate);
        assertEq(signed.length, 2);
        assertEq(signed[0].signed, 5 * WEIGHT);
        assertEq(signed[0].total, 5 * WEIGHT);
        assertEq(signed[1].signed, WEIGHT / 2);
        assertEq(signed[1].total, WEIGHT);
        (parts[0], parts[1]) = (parts[1], parts[0]);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        both.verify(DIGEST, pastBlock(), abi.encode(parts));

        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places =
            new IBN254CertificateVerifier.BN254OperatorInfoWitness[](2);
        places[0] = membership(2)[0];
        address account = operators[2].account;
        assertEq(both.quorumsSignedBy(DIGEST, pastBlock(), certificate, account, abi.encode(places)), 1);
        places[1] = witness(table.getOperators(1), table.getOperators(1)[0].account == account ? 0 : 1);
        assertEq(both.quorumsSignedBy(DIGEST, pastBlock(), certificate, account, abi.encode(places)), 3);
    }

    // -- Evidence --

    function membership(uint256 operator)
        private
        view
        returns (IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places)
    {
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        places = new IBN254CertificateVerifier.BN254OperatorInfoWitness[](1);
        for (uint256 i; i < list.length; ++i) {
            if (list[i].account == operators[operator].account) places[0] = witness(list, i);
        }
    }

    function test_quorumsSignedBy_WhoSigned() public view {
        for (uint256 i; i < 5; ++i) {
            bytes memory alone = certifyUnderTable(DIGEST, pastBlock(), 1 << i);
            bytes memory place = abi.encode(membership(i));
            assertEq(quorumVerifier.quorumsSignedBy(DIGEST, pastBlock(), alone, operators[i].account, place), 1);
        }
    }

    /// @dev It left since, with another key, even: what it signed while it was in stays evidence.
    function test_quorumsSignedBy_WhoHasLeft() public {
        uint32 referenceBlock = pastBlock();
        bytes memory certificate = certifyUnderTable(DIGEST, referenceBlock, ALL);
        bytes memory place = abi.encode(membership(2));
        leave(2, 0);
        move(5);
        assertEq(quorumVerifier.quorumsSignedBy(DIGEST, referenceBlock, certificate, operators[2].account, place), 1);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, operators[2].account, pastBlock()));
        quorumVerifier.quorumsSignedBy(DIGEST, pastBlock(), certificate, operators[2].account, place);
    }

    function test_quorumsSignedBy_FailsIf_ItDidNotSign() public {
        bytes memory certificate = certifyUnderTable(DIGEST, pastBlock(), ALL ^ 4);
        bytes memory place = abi.encode(membership(2));
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotASigner.selector, operators[2].account));
        quorumVerifier.quorumsSignedBy(DIGEST, pastBlock(), certificate, operators[2].account, place);
    }

    /// @dev Of a non-signer that it knows, EigenLayer's verifier looks at the place only: what else its witness says may be
    /// anything there. Here it must be true, and it passes for no signer.
    function test_quorumsSignedBy_FailsIf_AKnownNonSignersKeyIsInvented() public {
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        parts[0] = part(DIGEST, pastBlock(), ALL ^ 4);
        audited(parts[0]);
        parts[0].nonSigners[0].operatorInfo.pubkey = IBN254CertificateVerifier.G1Point(1, 2);
        audited(parts[0]);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, pastBlock(), abi.encode(parts));
        bytes memory place = abi.encode(membership(2));
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotASigner.selector, operators[2].account));
        quorumVerifier.quorumsSignedBy(DIGEST, pastBlock(), abi.encode(parts), operators[2].account, place);
    }

    function test_quorumsSignedBy_FailsIf_ThePlaceIsNotItsOwn() public {
        bytes memory certificate = certifyUnderTable(DIGEST, pastBlock(), ALL);
        // Another's place.
        notAMember(certificate, 2, membership(1));
        // Its own leaf, said to be elsewhere.
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places = membership(2);
        places[0].operatorIndex += 8;
        notAMember(certificate, 2, places);
        // Another weight, no proof, a proof that is no path.
        places = membership(2);
        places[0].operatorInfo.weights[0] += 1;
        notAMember(certificate, 2, places);
        places = membership(2);
        places[0].operatorInfoProof = "";
        notAMember(certificate, 2, places);
        places[0].operatorInfoProof = "123";
        notAMember(certificate, 2, places);
        // None at all.
        notAMember(certificate, 2, new IBN254CertificateVerifier.BN254OperatorInfoWitness[](1));
        vm.expectRevert(abi.encodeWithSelector(ITableQuorumVerifier.WrongNumberOfQuorums.selector, 0, 1));
        quorumVerifier.quorumsSignedBy(
            DIGEST,
            pastBlock(),
            certificate,
            operators[2].account,
            abi.encode(new IBN254CertificateVerifier.BN254OperatorInfoWitness[](0))
        );
    }

    function test_quorumsSignedBy_FailsIf_TheSignatureIsNot() public {
        bytes memory certificate = certifyUnderTable(keccak256("another"), pastBlock(), ALL);
        bytes memory place = abi.encode(membership(2));
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.quorumsSignedBy(DIGEST, pastBlock(), certificate, operators[2].account, place);
    }

    /// @dev A table of the block that EigenLayer's verifier does not have, or has without weights.
    function test_quorumsSignedBy_FailsIf_TheVerifierDoesNotHaveTheTable() public {
        bytes memory certificate = certifyUnderTable(DIGEST, pastBlock(), ALL);
        bytes memory place = abi.encode(membership(2));
        IBN254CertificateVerifier.BN254OperatorSetInfo memory none;
        vm.mockCall(
            address(certificates),
            abi.encodePacked(IBN254CertificateVerifier.getOperatorSetInfo.selector),
            abi.encode(none)
        );
        vm.expectRevert(IBN254CertificateVerifier.ReferenceTimestampDoesNotExist.selector);
        quorumVerifier.quorumsSignedBy(DIGEST, pastBlock(), certificate, operators[2].account, place);
    }

    function notAMember(
        bytes memory certificate,
        uint256 operator,
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory places
    ) private {
        vm.expectRevert(
            abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, operators[operator].account, pastBlock())
        );
        quorumVerifier.quorumsSignedBy(
            DIGEST, pastBlock(), certificate, operators[operator].account, abi.encode(places)
        );
    }
}
