// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer's RewardsCoordinator that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface IRewardsCoordinator {
    struct OperatorSet {
        address avs;
        uint32 id;
    }

    struct StrategyAndMultiplier {
        address strategy;
        uint96 multiplier;
    }

    struct OperatorReward {
        address operator;
        uint256 amount;
    }

    /// @dev Strategies ascending, none twice; operators ascending, none twice, amounts positive. startTimestamp and
    /// duration are multiples of CALCULATION_INTERVAL_SECONDS; the period is over, and not longer ago than
    /// MAX_RETROACTIVE_LENGTH.
    struct OperatorDirectedRewardsSubmission {
        StrategyAndMultiplier[] strategiesAndMultipliers;
        address token;
        OperatorReward[] operatorRewards;
        uint32 startTimestamp;
        uint32 duration;
        string description;
    }

    event OperatorDirectedOperatorSetRewardsSubmissionCreated(
        address indexed caller,
        bytes32 indexed operatorDirectedRewardsSubmissionHash,
        OperatorSet operatorSet,
        uint256 submissionNonce,
        OperatorDirectedRewardsSubmission operatorDirectedRewardsSubmission
    );

    error AmountIsZero();
    error DurationExceedsMax();
    error DurationIsZero();
    error InputAddressZero();
    error InputArrayLengthZero();
    error InvalidDurationRemainder();
    error InvalidOperatorSet();
    error InvalidPermissions();
    error InvalidStartTimestampRemainder();
    error OperatorsNotInAscendingOrder();
    error StartTimestampTooFarInPast();
    error StrategiesNotInAscendingOrder();
    error StrategyNotWhitelisted();
    error SubmissionNotRetroactive();

    /// @dev Pulls the sum of each submission's amounts from the caller, which must be allowed to act for the AVS.
    function createOperatorDirectedOperatorSetRewardsSubmission(
        OperatorSet calldata operatorSet,
        OperatorDirectedRewardsSubmission[] calldata submissions
    ) external;

    function CALCULATION_INTERVAL_SECONDS() external view returns (uint32);

    function MAX_REWARDS_DURATION() external view returns (uint32);

    function MAX_RETROACTIVE_LENGTH() external view returns (uint32);

    function GENESIS_REWARDS_TIMESTAMP() external view returns (uint32);
}
