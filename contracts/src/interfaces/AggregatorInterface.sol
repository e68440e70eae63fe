// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

/// @title The older interface of a Chainlink price feed
/// @notice Answers by themselves, as some lending protocols read them. These reads do not revert where there is no
/// answer: they return zero.
/// @dev Facts of the ABI, as consumers of Chainlink call it. WARNING: {latestAnswer} says nothing of its age.
interface AggregatorInterface {
    /// @notice The newest answer; zero when there is none.
    function latestAnswer() external view returns (int256);

    /// @notice Unix time of the newest answer; zero when there is none.
    function latestTimestamp() external view returns (uint256);

    /// @notice The newest round; zero when there is none.
    function latestRound() external view returns (uint256);

    /// @notice The answer of a round; zero when the round is not there.
    function getAnswer(uint256 roundId) external view returns (int256);

    /// @notice Unix time of the answer of a round; zero when the round is not there.
    function getTimestamp(uint256 roundId) external view returns (uint256);
}
