// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";

/// @notice What being paid for adds to a submission, as a difference of two: transactions in isolation have no gas price,
/// so that there is nothing to pay. All slots are cold; whoever submits has been credited before.
contract ReimbursementGasTest is PriceOracleTest {
    function cost() private returns (uint256) {
        IRotatingTaskManager.Task memory task = nextTask(1);
        bytes memory signed = response(answered(3000e8));
        bytes memory certificate = certify(task, signed);
        vm.cool(address(oracle));
        vm.prank(task.proposer);
        oracle.submit(task, signed, certificate);
        return vm.lastCallGas().gasTotalUsed;
    }

    function test_submit_ReimbursementAdds() public {
        settle(answered(3000e8));
        uint256 unpaid = cost();

        vm.fee(10 gwei);
        vm.txGasPrice(11 gwei);
        oracle.fundGas{value: 1 ether}();
        vm.prank(OWNER);
        oracle.setGasSchedule(IGasBudget.GasSchedule(230_000, 16_000, 2 gwei, 100 gwei));
        cost();
        cost(); // both proposers have been credited
        uint256 budget = oracle.gasBudget();
        uint256 paid = cost();
        assertEq(budget - oracle.gasBudget(), 246_000 * 11 gwei);
        vm.snapshotValue("submit", "reimbursement adds", paid - unpaid);
    }

    /// @dev Nothing is read for it when it is off.
    function test_submit_WithoutAScheduleItCostsNothing() public {
        settle(answered(3000e8));
        uint256 before = cost();
        oracle.fundGas{value: 1 ether}();
        assertEq(cost(), before);
    }
}
