// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";
import {TaskManagerDouble} from "../support/TaskManagerDouble.sol";

/// @notice Thresholds under which few, or nobody, would certify. One of 256 percent, cast to eight bits, is one of zero.
contract ThresholdTest is CertifiedTaskTest {
    /// @dev In percent, in bps, and in bps that overflow their 16 bits to 0 or 1.
    function tooHigh() private pure returns (uint256[5] memory) {
        return [uint256(256 * 100), 10_001, 1 << 16, (1 << 16) + 1, 256 << 16];
    }

    function test_ThresholdBps_FailsIf_256Percent() public {
        uint256[5] memory values = tooHigh();
        for (uint256 i; i < values.length; ++i) {
            vm.startPrank(OWNER);
            (bool ok,) = address(manager).call(abi.encodeWithSelector(manager.raiseThresholdBps.selector, values[i]));
            assertFalse(ok);
            (ok,) = address(manager).call(abi.encodeWithSelector(manager.proposeThresholdBps.selector, values[i]));
            assertFalse(ok);
            vm.stopPrank();
        }
    }

    function test_Deployment_FailsIf_256Percent() public {
        bytes memory code = abi.encodePacked(type(TaskManagerDouble).creationCode);
        uint256[5] memory values = tooHigh();
        for (uint256 i; i <= values.length; ++i) {
            uint256 bps = i == values.length ? THRESHOLD : values[i];
            bytes memory init =
                bytes.concat(code, abi.encode(verifier, manager.parameters(), manager.slots(), bps, OWNER));
            address made;
            assembly ("memory-safe") {
                made := create(0, add(init, 32), mload(init))
            }
            assertEq(made != address(0), i == values.length);
        }
    }

    /// @dev A certificate without a single signer verifies in the middleware; no threshold that can be set lets it pass.
    function test_submit_FailsIf_NobodySignedUnderTheLowestThreshold() public {
        lowerThreshold(5001);
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory certificate_ = certifyTask(task, 0);
        uint96 total = verifier.verify(manager.digest(task, "response"), task.referenceBlock, certificate_)[0].total;
        submitFails(
            task, certificate_, abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, 0, total)
        );
    }

    /// @dev An owner that would certify with one or two operators of five: not in a block, and not after notice either.
    function testFuzz_submit_FailsIf_TheOwnerLowersTheThreshold(uint16 bps, uint256 one, uint256 other) public {
        bps = uint16(bound(bps, 0, THRESHOLD - 1));
        vm.startPrank(OWNER);
        vm.expectRevert();
        manager.raiseThresholdBps(bps);
        (bool proposed,) = address(manager).call(abi.encodeCall(manager.proposeThresholdBps, (bps)));
        assertEq(proposed, bps > 5000);
        vm.expectRevert();
        manager.applyThresholdBps();
        assertEq(manager.thresholdBps(), THRESHOLD);
        vm.roll(block.number + 8192);
        if (proposed) manager.applyThresholdBps();
        vm.stopPrank();

        IRotatingTaskManager.Task memory task = someTask();
        bytes memory few = certifyTask(task, 1 << one % 5 | 1 << other % 5);
        vm.expectPartialRevert(IRotatingTaskManager.QuorumNotReached.selector);
        submit(task, few);
        assertFalse(manager.isSettled(task.id));
    }
}
