// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Gas budget
/// @notice Pays submitters for gas, out of a budget that is held apart from everything else. A submission is credited
/// `min(budget, (baseGas + feedGas * stored) * min(tx.gasprice, block.basefee + maxTip, maxGasPrice))`, where stored is
/// how many feeds it updated; and nothing if that is none.
/// @dev A function of what settled: neither longer calldata nor gas that was burnt, nor a higher tip than maxTip, raises it.
interface IGasBudget {
    /// @notice What a submission is paid for.
    /// @param baseGas Gas of a submission, at most {MAX_BASE_GAS}.
    /// @param feedGas Gas for each feed updated, at most {MAX_FEED_GAS}.
    /// @param maxTip Most that is paid above the block's base fee, in wei a gas.
    /// @param maxGasPrice Most that is paid, in wei a gas, at most {MAX_GAS_PRICE}.
    struct GasSchedule {
        uint24 baseGas;
        uint24 feedGas;
        uint48 maxTip;
        uint64 maxGasPrice;
    }

    /// @notice The budget grew.
    event GasFunded(address indexed funder, uint256 amount);
    /// @notice The owner took something back out of the budget, as a credit.
    event GasReleased(address indexed owner, uint256 amount);
    /// @notice A submission was paid for: the submitter was credited, or the proposer if a stranger submitted.
    event GasReimbursed(address indexed payee, uint256 amount);
    /// @notice What a submission is paid for changed.
    event GasScheduleChanged(GasSchedule schedule);

    /// @notice A part of the schedule is above what is allowed.
    error InvalidGasSchedule();
    /// @notice There is not as much in the budget.
    error BudgetTooSmall(uint256 budget, uint256 amount);

    /// @notice Adds to the budget. Anyone may.
    function fundGas() external payable;

    /// @notice Takes an amount back out of the budget: it becomes a credit of the owner. Owner only.
    function releaseGas(uint256 amount) external;

    /// @notice Sets what a submission is paid for; with both gas figures zero, nothing. Owner only.
    function setGasSchedule(GasSchedule calldata schedule) external;

    /// @notice What is left to pay for submissions, in wei.
    function gasBudget() external view returns (uint256);

    /// @notice What a submission is paid for.
    function gasSchedule() external view returns (GasSchedule memory);

    /// @notice Highest baseGas.
    function MAX_BASE_GAS() external view returns (uint24);

    /// @notice Highest feedGas.
    function MAX_FEED_GAS() external view returns (uint24);

    /// @notice Highest maxGasPrice, in wei.
    function MAX_GAS_PRICE() external view returns (uint64);
}
