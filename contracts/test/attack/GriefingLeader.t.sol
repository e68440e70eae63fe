// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";

/// @notice A leader that would rather do harm than settle. All it can spend is its own gas, and all it can gain is the
/// time of its exclusive window.
contract GriefingLeaderTest is CertifiedTaskTest {
    /// @dev Whatever the leader sent, the slot is open, and another operator settles it after the window.
    function othersSettle(IRotatingTaskManager.Task memory task, bytes memory signed) private {
        assertFalse(manager.isSettled(task.id));
        assertEq(manager.lastSettlement().blockNumber, 0);
        vm.roll(task.referenceBlock + 3);
        vm.setBlockhash(task.referenceBlock, task.referenceHash);
        vm.prank(operators[1].account);
        manager.submit(task, "response", signed);
        assertTrue(manager.isSettled(task.id));
        assertEq(manager.lastSettlement().proposer, proposer);
    }

    /// @dev One point off the curve, in each place that has one, burns what the leader gave, and changes nothing.
    function test_CertificatesWithPointsOffTheCurve() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        for (uint256 place; place < 4; ++place) {
            IBLSSignatureChecker.NonSignerStakesAndSignature memory c = certificate(digest, task.referenceBlock, 15);
            if (place == 0) c.sigma.Y ^= 1;
            if (place == 1) c.apkG2.X[0] ^= 1;
            if (place == 2) c.nonSignerPubkeys[0].Y ^= 1;
            if (place == 3) c.quorumApks[0].X ^= 1;
            vm.prank(proposer);
            (bool ok,) =
                address(manager).call{gas: 1_000_000}(abi.encodeCall(manager.submit, (task, "response", abi.encode(c))));
            assertFalse(ok);
        }
        othersSettle(task, certify(digest, task.referenceBlock, 15));
    }

    /// @dev Submissions that cannot succeed: too few signers, another response, another slot.
    function test_HopelessSubmissions() public {
        IRotatingTaskManager.Task memory task = someTask();
        bytes32 digest = manager.digest(task, "response");
        bytes memory weak = certify(digest, task.referenceBlock, 3);
        bytes memory foreign = certify(keccak256("something else"), task.referenceBlock, ALL);
        for (uint256 i; i < 10; ++i) {
            vm.startPrank(proposer);
            vm.expectPartialRevert(IRotatingTaskManager.QuorumNotReached.selector);
            manager.submit(task, "response", weak);
            vm.expectRevert(IBLSSignatureChecker.InvalidBLSSignature.selector);
            manager.submit(task, "response", foreign);
            vm.expectRevert();
            manager.submit(task, "response", "");
            vm.stopPrank();
        }
        othersSettle(task, certify(digest, task.referenceBlock, ALL));
    }

    /// @dev A leader with a good certificate that keeps it: whoever else has it settles, and the leader counts as having
    /// proposed, so that it must rest.
    function test_ACertificateThatIsKept() public {
        IRotatingTaskManager.Task memory task = someTask();
        othersSettle(task, certifyTask(task, ALL));
        IRotatingTaskManager.Task memory next = someTask();
        next.id = task.id + 1;
        bytes memory signed = certifyTask(next, ALL);
        submitFails(
            next,
            signed,
            abi.encodeWithSelector(IRotatingTaskManager.ProposedLast.selector, proposer, block.number + 15)
        );
    }
}
