// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeys} from "../support/IEigenLayerTable.sol";
import {OperatorTableTest} from "../support/OperatorTableTest.sol";
import {TaskManagerDouble} from "../support/TaskManagerDouble.sol";

/// @notice What becomes of an open task when operators leave, are ejected, change their keys, fall below the minimum or are
/// slashed: a certificate under a table that has been replaced settles while the task manager takes its reference block,
/// and no longer.
/// forge-config: default.isolate = true
contract OperatorChurnTest is OperatorTableTest {
    uint16 private constant WINDOW = 60;
    bytes32 private constant DIGEST = keccak256("digest");

    TaskManagerDouble private manager;
    IRotatingTaskManager.Task private task;
    bytes private certificate_;

    /// @dev A task is open, and all five operators have signed it.
    function setUp() public override {
        super.setUp();
        manager = new TaskManagerDouble(
            quorumVerifier,
            IRotatingTaskManager.Parameters({exclusiveBlocks: 2, graceBlocks: 0, windowBlocks: WINDOW}),
            ISlotTaskManager.Slots({start: 0, interval: 15}),
            6000,
            OWNER
        );
        task = taskNow(7);
        certificate_ = certifyTask(task, ALL);
    }

    function taskNow(uint64 id) private returns (IRotatingTaskManager.Task memory) {
        uint32 referenceBlock = pastBlock();
        bytes32 hash = keccak256(abi.encode(referenceBlock));
        vm.setBlockhash(referenceBlock, hash);
        return IRotatingTaskManager.Task({
            id: id,
            referenceBlock: referenceBlock,
            deadlineBlock: referenceBlock + WINDOW,
            referenceHash: hash,
            proposer: operators[0].account,
            spec: "spec"
        });
    }

    function certifyTask(IRotatingTaskManager.Task memory t, uint256 signers) private view returns (bytes memory) {
        return certifyUnderTable(manager.digest(t, "response"), t.referenceBlock, signers);
    }

    function submit(IRotatingTaskManager.Task memory t, bytes memory c) private {
        vm.prank(operators[0].account);
        manager.submit(t, "response", c);
    }

    /// @dev The table of the open task has been replaced: what was signed under it settles until the window's last block.
    function settlesUntilTheWindowEnds() private {
        assertGt(table.tableAt(uint32(block.number)), table.tableAt(task.referenceBlock), "there is another table");
        uint256 last = uint256(task.referenceBlock) + WINDOW;
        assertLt(block.number, last);
        uint256 state = vm.snapshotState();
        vm.roll(last + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IRotatingTaskManager.ReferenceBlockTooOld.selector, task.referenceBlock, task.referenceBlock + 1
            )
        );
        submit(task, certificate_);
        vm.revertToState(state);
        vm.roll(last);
        submit(task, certificate_);
        assertTrue(manager.isSettled(task.id));
    }

    /// @dev Of a task that begins now the others decide, and who is out adds nothing but a signature that does not fit.
    function isOut(uint256 operator) private {
        move(2);
        IRotatingTaskManager.Task memory t = taskNow(8);
        bytes memory withIt = certifyTask(t, ALL);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        submit(t, withIt);
        submit(t, certifyTask(t, ALL - (1 << operator)));
        assertTrue(manager.isSettled(8));
    }

    function test_submit_AnOperatorHasLeft() public {
        leave(2, 0);
        settlesUntilTheWindowEnds();
        isOut(2);
    }

    function test_submit_AnOperatorWasEjected() public {
        vm.prank(OWNER);
        table.eject(operators[2].account, new uint32[](1));
        settlesUntilTheWindowEnds();
        isOut(2);
    }

    function test_submit_AnOperatorWasEvicted() public {
        allocate(2, 0, 0);
        move(32);
        vm.prank(ANYONE);
        table.evict(operators[2].account, 0);
        settlesUntilTheWindowEnds();
        isOut(2);
    }

    /// @dev It stays a member without weight: who certifies names it among those that did not sign, signed or not.
    function test_submit_AnOperatorFellBelowTheMinimum() public {
        allocate(2, 0, 1);
        setRules(0, rules(WEIGHT / 2));
        move(32);
        vm.prank(ANYONE);
        table.sync();
        settlesUntilTheWindowEnds();

        move(2);
        IRotatingTaskManager.Task memory t = taskNow(8);
        IQuorumVerifier.QuorumStake[] memory s =
            quorumVerifier.verify(DIGEST, t.referenceBlock, certifyUnderTable(DIGEST, t.referenceBlock, 4));
        assertEq(s[0].signed, 0);
        assertEq(s[0].total, 4 * WEIGHT);
        submit(t, certifyTask(t, ALL - 4));
    }

    /// @dev The old key counts under the table that had it, the new one under the next, neither under the other.
    function test_submit_AnOperatorHasAnotherKey() public {
        Operator memory before = operators[2];
        leave(2, 0);
        move(32); // until it can be slashed no more
        giveUpKey(2);
        (operators[2].g1, operators[2].g2) = keyPair(7_777);
        operators[2].secret = 7_777;
        registerKey(2);
        join(2, 0);
        bytes memory withTheNewKey = certifyTask(task, ALL);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        submit(task, withTheNewKey);
        settlesUntilTheWindowEnds();

        move(2);
        IRotatingTaskManager.Task memory t = taskNow(8);
        bytes memory current = certifyTask(t, ALL);
        (operators[2].secret, operators[2].g2) = (before.secret, before.g2);
        bytes memory withTheOldKey = certifyTask(t, ALL);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        submit(t, withTheOldKey);
        submit(t, current);
    }

    /// @dev Both in one transaction, as the service manager does it.
    function test_slash_TakesTheVoteInTheSameTransaction() public {
        IOperatorTable.Operator[] memory before = table.getOperators(0);
        uint32 slashedAt = uint32(block.number);
        uint256 lost = 0.6e18 + 1; // EigenLayer rounds up what it takes
        this.slashAndTell(2, 0.6e18);
        assertEq(table.tableAt(slashedAt), slashedAt);
        move(1);
        stakes(before, slashedAt - 1, 5 * WEIGHT, 3 * WEIGHT);
        stakes(table.getOperators(0), slashedAt, 5 * WEIGHT - lost, 3 * WEIGHT - lost);
        settlesUntilTheWindowEnds();
    }

    function slashAndTell(uint256 operator, uint256 wad) external {
        slash(operator, wad);
        address[] memory one = new address[](1);
        one[0] = operators[operator].account;
        table.updateOperators(one);
    }

    /// @dev What operators 0, 1 and 2 carry under a table.
    function stakes(IOperatorTable.Operator[] memory list, uint32 at, uint256 total, uint256 signed) private view {
        IQuorumVerifier.QuorumStake[] memory s = quorumVerifier.verify(DIGEST, at, certifyUnder(list, DIGEST, at, 7));
        assertEq(s[0].total, total);
        assertEq(s[0].signed, signed);
    }

    /// @dev What is signed is the table's, too: neither the old for the new nor the new for the old.
    function test_verify_CertificatesAreOfOneTable() public {
        uint32 first = pastBlock();
        leave(4, 0);
        uint32 second = uint32(block.number);
        move(1);
        uint256 four = ALL - (1 << 4);
        bytes memory underFirst = certifyUnderTable(DIGEST, first, ALL);
        bytes memory underSecond = certifyUnderTable(DIGEST, second, four);
        quorumVerifier.verify(DIGEST, first, underFirst);
        quorumVerifier.verify(DIGEST, second, underSecond);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, second, underFirst);
        vm.expectRevert(IBN254CertificateVerifier.VerificationFailed.selector);
        quorumVerifier.verify(DIGEST, first, underSecond);
    }

    /// @dev A key is one operator's for good: it serves again when its operator comes back, and nobody else, ever.
    function test_keys_AfterLeaving() public {
        leave(2, 0);
        move(32);
        join(2, 0); // with the key that it had
        isIn(2);

        leave(2, 0);
        move(32);
        bytes4 taken = bytes4(keccak256("KeyAlreadyRegistered()"));
        giveUpKey(3, false);
        Operator memory o = operators[2];
        giveUpKey(2);
        keyIsRefused(2, o, taken);
        leave(3, 0);
        move(32);
        giveUpKey(3);
        keyIsRefused(3, o, taken);
    }

    function isIn(uint256 operator) private {
        move(2);
        IRotatingTaskManager.Task memory t = taskNow(9);
        submit(t, certifyTask(t, ALL));
        assertTrue(table.isMember(0, operators[operator].account));
    }

    function giveUpKey(uint256 operator) private {
        giveUpKey(operator, true);
    }

    /// @dev Who is in, or can be slashed yet, cannot.
    function giveUpKey(uint256 operator, bool can) private {
        address account = operators[operator].account;
        if (!can) vm.expectRevert();
        vm.prank(account);
        IKeys(address(keys)).deregisterKey(account, set(0));
    }

    function keyIsRefused(uint256 operator, Operator memory o, bytes4 reason) private {
        (bytes memory data, bytes memory proof) = keyRegistration(operator, o.secret, o.g1, o.g2);
        address account = operators[operator].account;
        vm.expectRevert(reason);
        vm.prank(account);
        IKeys(address(keys)).registerKey(account, set(0), data, proof);
    }
}
