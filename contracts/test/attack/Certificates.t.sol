// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EigenLayerQuorumVerifier} from "../../src/EigenLayerQuorumVerifier.sol";
import {IEigenLayerQuorumVerifier} from "../../src/interfaces/IEigenLayerQuorumVerifier.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {BN254} from "../support/BN254.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";
import {Helper} from "../support/Helper.sol";

/// @notice Attacks with certificates, against EigenLayer's real contracts.
contract CertificatesTest is CertifiedTaskTest {
    // -- Who signed --

    /// @dev All 31 sets of signers: three of five reach 60 %, two do not.
    function test_submit_EverySetOfSigners() public {
        IRotatingTaskManager.Task memory task = someTask();
        for (uint256 signers = 1; signers <= ALL; ++signers) {
            uint256 state = vm.snapshotState();
            uint256 count = 5 - nonSigners(signers).length;
            bytes memory signed = certifyTask(task, signers);
            IQuorumVerifier.QuorumStake memory stake =
                verifier.verify(manager.digest(task, "response"), task.referenceBlock, signed)[0];
            assertEq(stake.signed * 5, stake.total * count);
            if (count >= 3) {
                submit(task, signed);
                assertTrue(manager.isSettled(task.id));
            } else {
                submitFails(
                    task,
                    signed,
                    abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, stake.signed, stake.total)
                );
            }
            vm.revertToStateAndDelete(state);
        }
    }

    function test_submit_ThresholdEdge() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory threeOfFive = certifyTask(task, 7);
        IQuorumVerifier.QuorumStake memory stake =
            verifier.verify(manager.digest(task, "response"), task.referenceBlock, threeOfFive)[0];
        uint256 before = vm.snapshotState();
        vm.prank(OWNER);
        manager.raiseThresholdBps(6001);
        submitFails(
            task,
            threeOfFive,
            abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, stake.signed, stake.total)
        );
        vm.revertToState(before);
        submit(task, threeOfFive);
        assertTrue(manager.isSettled(task.id));
    }

    /// @dev With everybody a non-signer, points at infinity for signature and key verify any digest.
    function test_submit_FailsIf_NobodySigned() public {
        lowerThreshold(5001);
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory identity = certifyTask(task, 0);
        IQuorumVerifier.QuorumStake memory stake =
            verifier.verify(manager.digest(task, "response"), task.referenceBlock, identity)[0];
        assertEq(stake.signed, 0);
        assertGt(stake.total, 0);
        submitFails(
            task, identity, abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, 0, stake.total)
        );
    }

    /// @dev In a quorum that all operators have left, points at infinity verify any digest, and any share of nothing is
    /// signed.
    function test_submit_FailsIf_TheQuorumHasNoStake() public {
        lowerThreshold(5001);
        for (uint256 i; i < operators.length; ++i) {
            eject(i);
        }
        vm.roll(block.number + 10);
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory nothing = abi.encode(certificateOf(task.referenceBlock, new uint256[](0), QUORUM));
        IQuorumVerifier.QuorumStake memory stake =
            verifier.verify(manager.digest(task, "response"), task.referenceBlock, nothing)[0];
        assertEq(stake.total, 0);
        submitFails(task, nothing, abi.encodeWithSelector(IRotatingTaskManager.QuorumEmpty.selector, 0));
    }

    /// @dev Both quorums count: what covers the first does not cover the second, which nobody has ever joined.
    function test_submit_FailsIf_OneOfTwoQuorumsNeverHadStake() public {
        createEmptyQuorum();
        vm.roll(block.number + 10);
        manager = deploy(new EigenLayerQuorumVerifier(checker, hex"0001"), 5001);
        IRotatingTaskManager.Task memory task = someTask();
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c =
            certificateOf(task.referenceBlock, new uint256[](0), hex"0001");
        bytes32 digest = manager.digest(task, "response");
        (c.sigma, c.apkG2) = (sign(digest, ALL), keyOf(ALL));
        submitFails(task, abi.encode(c), IBLSSignatureChecker.InvalidQuorumApkHash.selector);
        submitFails(task, certifyTask(task, ALL), IBLSSignatureChecker.InputArrayLengthMismatch.selector);
    }

    function test_submit_FailsIf_ANonSignerIsNamedTwice() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, 30);
        uint256[] memory absent = new uint256[](2);
        IBLSSignatureChecker.NonSignerStakesAndSignature memory twice =
            certificateOf(task.referenceBlock, absent, QUORUM); // operator 0, operator 0
        (twice.sigma, twice.apkG2) = (c.sigma, c.apkG2);
        submitFails(task, abi.encode(twice), IBLSSignatureChecker.NonSignerPubkeysNotSorted.selector);
    }

    function test_submit_FailsIf_NonSignersAreNotSorted() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, 28);
        uint256[] memory absent = new uint256[](2);
        (absent[0], absent[1]) = (1, 0);
        IBLSSignatureChecker.NonSignerStakesAndSignature memory unsorted =
            certificateOf(task.referenceBlock, absent, QUORUM);
        (unsorted.sigma, unsorted.apkG2) = (c.sigma, c.apkG2);
        submitFails(task, abi.encode(unsorted), IBLSSignatureChecker.NonSignerPubkeysNotSorted.selector);
    }

    /// @dev Two signers claim that a third one signed, too.
    function test_submit_FailsIf_ANonSignerIsLeftOut() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, 7);
        c.sigma = sign(digest, 3);
        submitFails(task, abi.encode(c), IBLSSignatureChecker.InvalidBLSSignature.selector);
        c.apkG2 = keyOf(3);
        submitFails(task, abi.encode(c), IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    /// @dev One signer's signature and key added several times do not make several signers.
    function test_submit_FailsIf_ASignatureIsCountedTwice() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, 7);
        c.sigma = BN254.mul(sign(digest, 1), 3);
        IBLSSignatureChecker.G2Point memory key = operators[0].g2;
        c.apkG2 = BN254.add(BN254.add(key, key), key);
        submitFails(task, abi.encode(c), IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    // -- What was signed --

    function test_submit_FailsIf_AnotherResponseWasSigned() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certify(manager.digest(task, "another"), task.referenceBlock, ALL);
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    function test_submit_FailsIf_ReplayedForAnotherTask() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        task.id = 8;
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
        task.id = 7;
        task.spec = "other";
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
        task.spec = "spec";
        task.deadlineBlock += 1;
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
        task.deadlineBlock -= 1;
        submit(task, signed);
        assertTrue(manager.isSettled(7));
    }

    function test_submit_FailsIf_ReplayedOnAnotherContract() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        submit(task, signed);
        manager = deploy(verifier, THRESHOLD);
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    function test_submit_FailsIf_ReplayedOnAnotherChain() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        vm.chainId(block.chainid + 1);
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    function test_submit_FailsIf_SettledASecondTime() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        submit(task, signed);
        vm.roll(block.number + 16);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        vm.expectRevert(abi.encodeWithSelector(IRotatingTaskManager.TaskAlreadySettled.selector, task.id));
        submit(task, signed);
        assertEq(manager.settlements(), 1);
    }

    // -- Who proposes and who submits --

    function test_submit_FailsIf_AnotherOperatorPosesAsTheProposer() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        proposer = operators[1].account;
        task.proposer = proposer;
        submitFails(task, signed, IBLSSignatureChecker.InvalidBLSSignature.selector);
    }

    /// @dev Whoever sees the transaction pending gains nothing by coming first with its content: another operator may not,
    /// and what a stranger sends is paid for to the proposer.
    function test_submit_FrontRun() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        address thief = operators[1].account;
        vm.expectRevert(
            abi.encodeWithSelector(
                IRotatingTaskManager.ProposerExclusive.selector, proposer, uint256(task.referenceBlock) + 2
            )
        );
        vm.prank(thief);
        manager.submit(task, "response", signed);

        vm.prank(makeAddr("stranger"));
        manager.submit(task, "response", signed);
        assertEq(manager.lastSettlement().proposer, proposer);
        assertEq(manager.lastPayee(), proposer);
    }

    /// @dev Through a helper contract an operator can be early, for the proposer's profit.
    function test_submit_ByAnOperatorThroughAHelper() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        Helper helper = new Helper();
        vm.prank(operators[1].account);
        helper.call(address(manager), abi.encodeCall(manager.submit, (task, "response", signed)));
        assertTrue(manager.isSettled(task.id));
        assertEq(manager.lastPayee(), proposer);
    }

    /// @dev After the exclusive blocks another operator is paid for its submission.
    function test_submit_ByAnotherOperatorAfterTheExclusiveBlocks() public {
        IRotatingTaskManager.Task memory task = someTask();
        submitLate(task, certifyTask(task, ALL), operators[1].account);
        assertEq(manager.lastSettlement().proposer, proposer);
        assertEq(manager.lastPayee(), operators[1].account);
    }

    /// @dev Submits in the first block after the exclusive ones.
    function submitLate(IRotatingTaskManager.Task memory task, bytes memory signed, address sender) private {
        vm.roll(task.referenceBlock + 3);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        vm.prank(sender);
        manager.submit(task, "response", signed);
        assertTrue(manager.isSettled(task.id));
    }

    /// @dev An operator that was ejected is a stranger.
    function test_submit_ByAnEjectedOperator() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory signed = certifyTask(task, ALL);
        eject(1);
        assertFalse(verifier.isOperator(operators[1].account));
        submitLate(task, signed, operators[1].account);
        assertEq(manager.lastPayee(), proposer);
    }

    /// @dev Ejected from the quorum that counts, it is registered still, with another: a stranger that earns nothing.
    function test_submit_ByAMemberOfAnotherQuorumOnly() public {
        createEmptyQuorum();
        joinSecondQuorum(4);
        eject(4);
        vm.roll(block.number + 1);
        IRotatingTaskManager.Task memory task = someTask();
        submitLate(task, certifyTask(task, 7), operators[4].account);
        assertEq(manager.lastPayee(), proposer);
    }

    // -- When --

    function test_verify_FailsIf_TheReferenceBlockIsNotPast() public {
        bytes32 digest = keccak256("digest");
        bytes memory signed = certify(digest, pastBlock(), ALL);
        vm.expectRevert(IBLSSignatureChecker.InvalidReferenceBlocknumber.selector);
        verifier.verify(digest, uint32(block.number), signed);
        vm.expectRevert(IBLSSignatureChecker.InvalidReferenceBlocknumber.selector);
        verifier.verify(digest, type(uint32).max, signed);
    }

    /// @dev Stakes are those at the reference block: who was ejected later counts, who was ejected before does not.
    function test_submit_StakesAreThoseAtTheReferenceBlock() public {
        vm.prank(OWNER);
        manager.raiseThresholdBps(10_000);
        IRotatingTaskManager.Task memory before = someTask();
        bytes memory signedByAll = certifyTask(before, ALL);
        eject(4);
        submit(before, signedByAll);
        assertTrue(manager.isSettled(before.id));

        vm.roll(block.number + 20);
        proposer = operators[1].account;
        IRotatingTaskManager.Task memory later = someTask();
        later.id = 8;
        bytes32 digest = manager.digest(later, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, later.referenceBlock, ALL);
        submitFails(later, abi.encode(c), IBLSSignatureChecker.InvalidBLSSignature.selector);
        // With the operators' key and stake of before it left, at the block after.
        IBLSSignatureChecker.NonSignerStakesAndSignature memory stale =
            abi.decode(signedByAll, (IBLSSignatureChecker.NonSignerStakesAndSignature));
        (stale.sigma, stale.apkG2) = (c.sigma, c.apkG2);
        submitFails(later, abi.encode(stale), IBLSSignatureChecker.BlockNumberNotLatest.selector);

        (c.sigma, c.apkG2) = (sign(digest, 15), keyOf(15));
        submit(later, abi.encode(c));
        assertTrue(manager.isSettled(later.id));
    }

    // -- Malformed --

    /// @dev The middleware's checker burns all gas that it is given at such a point: bounded here as a submitter would.
    function test_submit_FailsIf_ThePointsAreNotOnTheCurve() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, ALL);
        c.sigma.Y ^= 1;
        burns(task, abi.encode(c));
        c = certificate(digest, task.referenceBlock, ALL);
        c.apkG2.X[0] ^= 1;
        burns(task, abi.encode(c));
        c = certificate(digest, task.referenceBlock, ALL);
        c.sigma.X += BN254.P; // the same point, not reduced
        burns(task, abi.encode(c));
    }

    function burns(IRotatingTaskManager.Task memory task, bytes memory certificate_) private {
        vm.prank(proposer);
        (bool ok,) =
            address(manager).call{gas: 1_000_000}(abi.encodeCall(manager.submit, (task, "response", certificate_)));
        assertFalse(ok);
        assertFalse(manager.isSettled(task.id));
    }

    function testFuzz_verify_FailsIf_TheCertificateIsShortOrOffset(uint256 length, uint256 offset) public {
        bytes32 digest = keccak256("digest");
        bytes memory signed = certify(digest, pastBlock(), ALL);
        length = bound(length, 0, 31);
        vm.assume(offset != 32);
        bytes memory cut = bytes.concat(signed);
        assembly ("memory-safe") {
            mstore(cut, length)
            mstore(add(signed, 32), offset)
        }
        vm.expectRevert(IEigenLayerQuorumVerifier.MalformedCertificate.selector);
        verifier.verify(digest, pastBlock(), cut);
        vm.expectRevert(IEigenLayerQuorumVerifier.MalformedCertificate.selector);
        verifier.verify(digest, pastBlock(), signed);
    }
}
