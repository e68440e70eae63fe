// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {CertifiedTaskTest} from "../support/CertifiedTaskTest.sol";
import {TaskManagerDouble} from "../support/TaskManagerDouble.sol";

/// @notice A threshold of 256 percent, cast to eight bits, is one of zero: everything would be certified.
contract ThresholdTest is CertifiedTaskTest {
    /// @dev In percent, in bps, and in bps that overflow their 16 bits to 0 or 1.
    function tooHigh() private pure returns (uint256[5] memory) {
        return [uint256(256 * 100), 10_001, 1 << 16, (1 << 16) + 1, 256 << 16];
    }

    function test_setThresholdBps_FailsIf_256Percent() public {
        uint256[5] memory values = tooHigh();
        for (uint256 i; i < values.length; ++i) {
            vm.prank(OWNER);
            (bool ok,) = address(manager).call(abi.encodeWithSelector(manager.setThresholdBps.selector, values[i]));
            assertFalse(ok);
            assertEq(manager.thresholdBps(), THRESHOLD);
        }
    }

    function test_Deployment_FailsIf_256Percent() public {
        bytes memory code = abi.encodePacked(type(TaskManagerDouble).creationCode);
        uint256[5] memory values = tooHigh();
        for (uint256 i; i <= values.length; ++i) {
            uint256 bps = i == values.length ? THRESHOLD : values[i];
            bytes memory init = bytes.concat(code, abi.encode(verifier, manager.parameters(), bps, OWNER));
            address made;
            assembly ("memory-safe") {
                made := create(0, add(init, 32), mload(init))
            }
            assertEq(made != address(0), i == values.length);
        }
    }

    /// @dev A certificate without a single signer verifies in the middleware; no threshold that can be set lets it pass.
    function test_submit_FailsIf_NobodySignedUnderTheLowestThreshold() public {
        vm.prank(OWNER);
        manager.setThresholdBps(1);
        IRotatingTaskManager.Task memory task = someTask();
        bytes memory certificate_ = certifyTask(task, 0);
        uint96 total = verifier.verify(manager.digest(task, "response"), task.referenceBlock, certificate_)[0].total;
        submitFails(
            task, certificate_, abi.encodeWithSelector(IRotatingTaskManager.QuorumNotReached.selector, 0, 0, total)
        );
    }
}
