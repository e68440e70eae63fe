// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Credits} from "./Credits.sol";
import {RotatingTaskManager} from "./RotatingTaskManager.sol";
import {IGasBudget} from "./interfaces/IGasBudget.sol";
import {OracleFlags} from "./libraries/OracleFlags.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Gas budget
/// @dev Budget and schedule share one slot. A flag beside the last settlement says whether there is a schedule at all,
/// so that without one that slot is not even read.
abstract contract GasBudget is IGasBudget, RotatingTaskManager, Credits {
    /// @dev One slot: a {GasSchedule} within would have begun another.
    struct Account {
        uint96 budget;
        uint24 baseGas;
        uint24 feedGas;
        uint48 maxTip;
        uint64 maxGasPrice;
    }

    /// @inheritdoc IGasBudget
    uint24 public constant MAX_BASE_GAS = 500_000;
    /// @inheritdoc IGasBudget
    /// @dev A feed costs some 40k where its round takes a fresh slot.
    uint24 public constant MAX_FEED_GAS = 50_000;
    /// @inheritdoc IGasBudget
    uint64 public constant MAX_GAS_PRICE = 10_000 gwei;

    Account private _gas;

    /// @inheritdoc IGasBudget
    function fundGas() external payable {
        _gas.budget += SafeCast.toUint96(msg.value);
        emit GasFunded(msg.sender, msg.value);
    }

    /// @inheritdoc IGasBudget
    function releaseGas(uint256 amount) external onlyOwner {
        uint256 budget = _gas.budget;
        require(amount <= budget, BudgetTooSmall(budget, amount));
        _gas.budget = SafeCast.toUint96(budget - amount);
        emit GasReleased(msg.sender, amount);
        _credit(msg.sender, amount);
    }

    /// @inheritdoc IGasBudget
    function setGasSchedule(GasSchedule calldata schedule) external onlyOwner {
        require(
            schedule.baseGas <= MAX_BASE_GAS && schedule.feedGas <= MAX_FEED_GAS
                && schedule.maxGasPrice <= MAX_GAS_PRICE,
            InvalidGasSchedule()
        );
        _gas = Account({
            budget: _gas.budget,
            baseGas: schedule.baseGas,
            feedGas: schedule.feedGas,
            maxTip: schedule.maxTip,
            maxGasPrice: schedule.maxGasPrice
        });
        _setFlag(OracleFlags.REIMBURSE, schedule.baseGas != 0 || schedule.feedGas != 0);
        emit GasScheduleChanged(schedule);
    }

    /// @inheritdoc IGasBudget
    function gasBudget() external view returns (uint256) {
        return _gas.budget;
    }

    /// @inheritdoc IGasBudget
    function gasSchedule() external view returns (GasSchedule memory) {
        Account memory account = _gas;
        return GasSchedule({
            baseGas: account.baseGas, feedGas: account.feedGas, maxTip: account.maxTip, maxGasPrice: account.maxGasPrice
        });
    }

    /// @dev Takes out of the budget what a submission is paid for, and returns it: the caller credits it.
    /// @param payee Who is credited.
    /// @param stored How many feeds the submission updated, at least one: one that updates nothing is not paid for.
    function _reimburse(address payee, uint256 stored) internal returns (uint256 amount) {
        if (_flags() & OracleFlags.REIMBURSE == 0) return 0;
        Account memory account = _gas;
        uint256 price = Math.min(tx.gasprice, Math.min(block.basefee + account.maxTip, account.maxGasPrice));
        amount = Math.min(account.budget, (account.baseGas + account.feedGas * stored) * price);
        if (amount == 0) return 0;
        _gas.budget = account.budget - SafeCast.toUint96(amount);
        emit GasReimbursed(payee, amount);
    }
}
