// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TableQuorumVerifier} from "../../src/TableQuorumVerifier.sol";
import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IObservationChallenger} from "../../src/interfaces/IObservationChallenger.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {ITableQuorumVerifier} from "../../src/interfaces/ITableQuorumVerifier.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IKeys} from "../support/IEigenLayerTable.sol";
import {ObservationChallengerSuite} from "../support/ObservationChallengerSuite.sol";
import {OperatorTableTest} from "../support/OperatorTableTest.sol";

/// @notice Operators that an operator table knows. This contract is the AVS, and slashes for the challenger.
contract ObservationChallengerTableTest is ObservationChallengerSuite, OperatorTableTest {
    function setUp() public override(OperatorTableTest, EigenLayerTest) {
        OperatorTableTest.setUp();
        prepare(quorumVerifier, address(this));
    }

    function backend() internal pure override returns (string memory) {
        return "table";
    }

    function pass(uint256 blocks) internal override {
        move(blocks);
    }

    function placeOf(uint256 operator) internal view override returns (bytes memory) {
        return abi.encode(places(operator));
    }

    function places(uint256 operator)
        private
        view
        returns (IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory all)
    {
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        all = new IBN254CertificateVerifier.BN254OperatorInfoWitness[](1);
        for (uint256 i; i < list.length; ++i) {
            if (list[i].account == operators[operator].account) all[0] = witness(list, i);
        }
    }

    // -- The AVS's account --

    function allocationManager() external view returns (address) {
        return core;
    }

    function slashOperator(ISlasher.SlashingParams calldata params) external {
        require(msg.sender == address(challenger), "not the challenger");
        ISlasher(core).slashOperator(address(this), params);
    }

    // -- What is the table's --

    /// @dev A key that was given up and another taken: what counts is the one in the table of the reference block. So a key
    /// that was stolen after it was given up convicts nobody.
    function test_challenge_AKeyThatWasRotatedSince() public {
        IObservationChallenger.Evidence memory old = said(2, "10", "11");
        address account = operators[2].account;
        Operator memory before = operators[2];
        leave(2, 0);
        move(100);
        vm.prank(account);
        IKeys(address(keys)).deregisterKey(account, set(0));
        operators[2].secret = 7_777;
        (operators[2].g1, operators[2].g2) = keyPair(7_777);
        registerKey(2);
        join(2, 0);
        move(2);

        // The new key says nothing of a task from before it.
        IObservationChallenger.Evidence memory mixed = said(2, "10", "11");
        challengeFails(mixed, 2, notAMember(2));
        mixed.membership = old.membership;
        challengeFails(mixed, 2, notAMember(2));

        // The old key says nothing of a task from after it.
        task = taskOf(8);
        bytes memory place = placeOf(2);
        Operator memory rotated = operators[2];
        operators[2] = before;
        IObservationChallenger.Evidence memory stolen = said(2, "10", "11");
        stolen.membership = place;
        challengeFails(stolen, 2, notAMember(2));
        stolen.membership = old.membership;
        challengeFails(stolen, 2, notAMember(2));
        operators[2] = rotated;

        // Each convicts for its own time.
        challenger.challenge(old, account);
        challenger.challenge(said(2, "10", "11"), account);
        assertTrue(slashed(2));
    }

    function test_challenge_FailsIf_ThePlaceIsNotItsOwn() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory at = places(1);
        refused(e, at);
        at = places(2);
        at[0].operatorIndex += 8;
        refused(e, at);
        at = places(2);
        at[0].operatorInfo.weights[0] += 1;
        refused(e, at);
        at = places(2);
        at[0].operatorInfoProof = "";
        refused(e, at);
        refused(e, new IBN254CertificateVerifier.BN254OperatorInfoWitness[](1));
        // Another's place that is said to have its key.
        at = places(1);
        at[0].operatorInfo.pubkey = places(2)[0].operatorInfo.pubkey;
        refused(e, at);
        e.membership = abi.encode(new IBN254CertificateVerifier.BN254OperatorInfoWitness[](2));
        challengeFails(e, 2, abi.encodeWithSelector(ITableQuorumVerifier.WrongNumberOfQuorums.selector, 2, 1));
    }

    function test_challenge_FailsIf_ThereWasNoTable() public {
        task.referenceBlock = 1;
        vm.roll(100);
        vm.setBlockhash(1, task.referenceHash);
        challengeFails(said(2, "10", "11"), 2, abi.encodeWithSelector(ITableQuorumVerifier.NoTable.selector, 1));
    }

    /// @dev Nothing is at stake any more: it costs nothing, so it counts for nothing.
    function test_challenge_FailsIf_NothingCanBeSlashed() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        leave(2, 0);
        move(100);
        challengeFails(e, 2, abi.encodeWithSelector(IChallenger.NothingToSlash.selector, operators[2].account));
        assertFalse(challenger.isSlashed(challenger.taskHash(task), operators[2].account));
    }

    /// @dev In each quorum in which the evidence shows that it was.
    function test_quorumsOf_TwoQuorums() public {
        createQuorum(1, rules(0));
        allocate(2, 1, ALLOCATED / 2);
        move(1);
        join(2, 1);
        move(2);
        task = taskOf(9);
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        TableQuorumVerifier both = new TableQuorumVerifier(table, hex"0001");
        bytes32[] memory digests = new bytes32[](2);
        bytes32 hash = challenger.taskHash(task);
        address account = operators[2].account;
        digests[0] = challenger.observationDigest(hash, account, "10");
        digests[1] = challenger.observationDigest(hash, account, "11");
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory at =
            new IBN254CertificateVerifier.BN254OperatorInfoWitness[](2);
        at[0] = places(2)[0];
        assertEq(both.quorumsOf(digests, task.referenceBlock, e.signatures, account, abi.encode(at)), 1);
        at[1] = witness(table.getOperators(1), 0);
        assertEq(both.quorumsOf(digests, task.referenceBlock, e.signatures, account, abi.encode(at)), 3);
        (at[0], at[1]) = (at[1], at[0]);
        vm.expectRevert(abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, account, task.referenceBlock));
        both.quorumsOf(digests, task.referenceBlock, e.signatures, account, abi.encode(at));
    }

    function refused(
        IObservationChallenger.Evidence memory e,
        IBN254CertificateVerifier.BN254OperatorInfoWitness[] memory at
    ) private {
        e.membership = abi.encode(at);
        challengeFails(e, 2, notAMember(2));
    }

    function notAMember(uint256 operator) private view returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IQuorumVerifier.NotAMember.selector, operators[operator].account, task.referenceBlock
            );
    }
}
